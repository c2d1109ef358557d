/** The language without region or script: "pt" for "pt-BR", also where a system writes `_` instead of `-`. */
export function primaryLanguage(lang: string): string {
  return (lang.split(/[-_]/)[0] ?? '').toLowerCase()
}
