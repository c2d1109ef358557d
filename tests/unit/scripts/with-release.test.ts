import { describe, expect, it } from 'vitest'
import { withRelease } from '@/scripts/with-release'

const RELEASE = {
  version: '1.1.0',
  day: '2026-12-01',
  subjects: ['reader: add a ruler', 'tests: wait less'],
}

describe('withRelease', () => {
  it('dates what was written for the release', () => {
    const changelog = '# Changelog\n\n## [1.0.0] - unreleased\n\n- all of it\n'
    expect(withRelease(changelog, { ...RELEASE, version: '1.0.0' })).toBe(
      '# Changelog\n\n## [1.0.0] - 2026-12-01\n\n- all of it\n',
    )
  })

  it('else makes a section of the commits, above the last one', () => {
    expect(withRelease('# Changelog\n\n## [1.0.0] - 2026-11-01\n\n- all of it\n', RELEASE)).toBe(
      '# Changelog\n\n## [1.1.0] - 2026-12-01\n\n### Changed\n\n- reader: add a ruler\n\n' +
        '### For contributors\n\n- tests: wait less\n\n## [1.0.0] - 2026-11-01\n\n- all of it\n',
    )
  })

  it('needs no section before', () => {
    expect(withRelease('# Changelog\n\n', RELEASE)).toContain(
      '## [1.1.0] - 2026-12-01\n\n### Changed',
    )
  })
})
