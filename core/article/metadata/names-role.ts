/** Stems of what people of a newsroom are, in the languages of most pages. */
const ROLE =
  /corr?e?i?spon|korrespond|report|editor|r[eé]da[ck]t|writer|\bstaff\b|columnist|journali|giornali|periodist|critic/i

/** Whether words beside a name tell what the person is: "Science Editor". */
export function namesRole(text: string): boolean {
  return ROLE.test(text)
}
