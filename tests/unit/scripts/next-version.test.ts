import { describe, expect, it } from 'vitest'
import { nextVersion } from '@/scripts/next-version'

describe('nextVersion', () => {
  it.each([
    ['current', '1.2.3'],
    ['patch', '1.2.4'],
    ['minor', '1.3.0'],
    ['major', '2.0.0'],
  ])('%s of 1.2.3 is %s', (step, next) => {
    expect(nextVersion('1.2.3', step)).toBe(next)
  })

  it.each(['', 'Patch', 'constructor'])('refuses the step “%s”', (step) => {
    expect(() => nextVersion('1.2.3', step)).toThrow(TypeError)
  })

  it.each(['1.2', '1.2.3-beta', 'v1.2.3'])('refuses the version %s', (version) => {
    expect(() => nextVersion(version, 'patch')).toThrow(TypeError)
  })
})
