/** Stems of what people of a newsroom are, in the languages of most pages. */
const ROLE =
  /correspond|korrespond|corrispond|corresponsal|reporter|editor|r[eé]da[ck]t|writer|\bstaff\b|columnist|journali|giornali|periodist|dziennikar|\bcritic\b|корреспонд|журналист|редактор|muhabir/i

/** Whether words beside a name tell what the person is: "Science Editor". */
export function namesRole(text: string): boolean {
  return ROLE.test(text)
}
