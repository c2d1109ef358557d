/** How far a release goes; `current`: the version that `package.json` names already, as for the first. */
export type Step = 'current' | 'patch' | 'minor' | 'major'

/**
 * The version after another.
 *
 * @throws TypeError for what is no version of three numbers, or no step
 */
export function nextVersion(version: string, step: string): string {
  const numbers = /^(\d+)\.(\d+)\.(\d+)$/.exec(version)?.slice(1).map(Number)
  if (!numbers) throw new TypeError(`${version} is no version of three numbers`)
  const [major = 0, minor = 0, patch = 0] = numbers
  const next: Record<Step, string> = {
    current: version,
    patch: `${major}.${minor}.${patch + 1}`,
    minor: `${major}.${minor + 1}.0`,
    major: `${major + 1}.0.0`,
  }
  if (!Object.hasOwn(next, step)) throw new TypeError('Say current, patch, minor or major')
  return next[step as Step]
}
