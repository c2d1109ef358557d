import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { unsetPlaceholders } from '@/scripts/unset-placeholders'
import { ROOT, readSource } from '../house/sources'

describe('unsetPlaceholders', () => {
  it('names the addresses that are nobody’s', () => {
    const values = {
      homepage: 'https://truce.example',
      support: 'support@truce.example',
      form: 'https://truce.example/issues/new',
      sources: 'https://code.harbour.org/truce',
      privacy: 'https://harbour.org/examples',
    }
    expect(unsetPlaceholders(values)).toEqual(['homepage', 'support', 'form'])
  })

  it.each(Object.entries<string>(JSON.parse(readSource('store/placeholders.json'))))(
    'knows whether “%s” is set: no address of a stranger stands in for it',
    (_, value) => {
      expect(value).toMatch(/^(?:https:\/\/|[\w.+-]+@)[\w.-]+/)
    },
  )
})

// As long as the project has no address of its own, each of these has to refuse.
describe.runIf(unsetPlaceholders(JSON.parse(readSource('store/placeholders.json'))).length > 0)(
  'with an address of nobody',
  () => {
    it.each([
      [
        'a tag is not packed',
        ['scripts/check-tag.ts', `v${JSON.parse(readSource('package.json')).version}`],
      ],
      ['nothing is submitted', ['scripts/submit.ts', 'firefox']],
      ['no release is made', ['scripts/release.ts', 'minor']],
    ])('%s', (_, command) => {
      const run = () =>
        execFileSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' })
      expect(run).toThrow(/Not yet yours in store\/placeholders\.json: .*form/)
    })
  },
)
