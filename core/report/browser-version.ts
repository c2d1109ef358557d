/** Names that browsers give themselves; the first that fits is theirs, for each also claims to be those below. */
const BROWSERS = [
  ['Edge', /\bEdg\/(\d+)/],
  ['Opera', /\bOPR\/(\d+)/],
  ['Firefox', /\bFirefox\/(\d+)/],
  ['Chromium', /Chrome\/(\d+)/],
] as const

/** The browser's name and its main version, and nothing else of what a user agent tells. */
export function browserVersion(userAgent: string): string {
  for (const [name, pattern] of BROWSERS) {
    const version = pattern.exec(userAgent)?.[1]
    if (version) return `${name} ${version}`
  }
  return 'unknown'
}
