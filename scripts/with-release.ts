/** What is released, and when. */
export interface Release {
  version: string
  /** As in 2026-11-30. */
  day: string
  /** The subjects of the commits since the last release, newest first. */
  subjects: readonly string[]
}

/** Areas whose commits no reader notices. */
const INNER = /^(?:tests?|build|docs|bench|training|scripts|ci|dependencies)[:,]/

/**
 * The changelog with a section for a release. A section that is marked as unreleased becomes it, with what was written
 * there; else the section is made of the commits.
 */
export function withRelease(changelog: string, { version, day, subjects }: Release): string {
  const heading = `## [${version}] - ${day}`
  const unreleased = /^## \[[\d.]+\] - unreleased$/m
  if (unreleased.test(changelog)) return changelog.replace(unreleased, heading)
  const lists = [
    ['Changed', subjects.filter((subject) => !INNER.test(subject))],
    ['For contributors', subjects.filter((subject) => INNER.test(subject))],
  ] as const
  const parts = lists
    .filter(([, list]) => list.length > 0)
    .map(([name, list]) => `### ${name}\n\n${list.map((subject) => `- ${subject}`).join('\n')}\n`)
  const section = [heading, '', ...parts].join('\n')
  const first = changelog.search(/^## \[/m)
  const at = first < 0 ? changelog.length : first
  return `${changelog.slice(0, at)}${section}\n${changelog.slice(at)}`
}
