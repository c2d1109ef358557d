import { globSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { isVariant } from '../../scripts/locales/locale-code.ts'
import {
  BUDGETS,
  LANGUAGES_BUDGET,
  ON_SUSPICION,
  ON_SUSPICION_BUDGET,
  PACKAGE_BUDGET,
  READER_BUDGET,
} from './budgets.ts'

/** What a script says to people in full sentences, which a minifier leaves as it is. */
function sentencesOf(source: string): string[] {
  return [...source.matchAll(/"([A-Z][\w ,']{20,}[.:]?)"/g)].map(([, sentence = '']) => sentence)
}

const require = createRequire(import.meta.url)

const OUTPUT = resolve(import.meta.dirname, '../../.output')

describe.each(['chrome-mv3', 'firefox-mv3'])('the package %s', (build) => {
  const root = join(OUTPUT, build)
  const files = globSync('**/*', { cwd: root }).filter((file) =>
    statSync(join(root, file)).isFile(),
  )
  const read = (file: string) => readFileSync(join(root, file), 'utf8')
  const manifest = JSON.parse(read('manifest.json'))
  const messagesOf = (locale: string) => `_locales/${locale}/messages.json`
  const locales = globSync('*', { cwd: join(root, '_locales') })

  it.each(Object.entries(BUDGETS))('%s is at most %d bytes', (file, budget) => {
    expect(statSync(join(root, file)).size).toBeLessThanOrEqual(budget)
  })

  it(`injects at most ${ON_SUSPICION_BUDGET} bytes upon a suspicion`, () => {
    const sizes = ON_SUSPICION.map((file) => statSync(join(root, file)).size)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(ON_SUSPICION_BUDGET)
  })

  it(`is at most ${PACKAGE_BUDGET} bytes as a whole, zipped`, () => {
    const sizes = files.map((file) => deflateSync(readFileSync(join(root, file))).length)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(PACKAGE_BUDGET)
  })

  it(`grows by at most ${LANGUAGES_BUDGET} bytes for all languages beside English, zipped`, () => {
    const others = locales.filter((locale) => locale !== 'en')
    const sizes = others.map((locale) => deflateSync(read(messagesOf(locale))).length)
    expect(others.length).toBeGreaterThan(40)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LANGUAGES_BUDGET)
  })

  it('holds in each language one text for every name, and what the manifest asks for', () => {
    const wordsIn = (locale: string) => JSON.parse(read(messagesOf(locale)))
    const names = wordsIn('en').names.message.split('\n')
    const asked = [...read('manifest.json').matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name)
    expect(names).toContain('prompt_title')
    expect(asked).toContain('extension_name')
    for (const locale of locales) {
      const { words, ...others } = wordsIn(locale)
      expect(words.message.split('\n'), locale).toHaveLength(names.length)
      const missing = asked.filter((name) => !others[String(name)] && !isVariant(locale))
      expect(missing, locale).toEqual([])
    }
  })

  it(`reads at most ${READER_BUDGET} bytes of script before a reader view stands`, () => {
    const read = new Set<string>()
    const follow = (file: string) => {
      if (read.has(file)) return
      read.add(file)
      const source = readFileSync(join(root, file), 'utf8')
      // Static imports only: what is imported on demand is written `import(`.
      for (const [, name] of source.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) {
        follow(`chunks/${name}`)
      }
    }
    const [, first = ''] =
      /src="\/(chunks\/[^"]+)"/.exec(readFileSync(join(root, 'reader.html'), 'utf8')) ?? []
    follow(first)
    const sizes = [...read].map((file) => statSync(join(root, file)).size)
    expect(read.size).toBeGreaterThan(1)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(READER_BUDGET)
  })

  it('holds every page', () => {
    for (const page of [
      'popup.html',
      'options.html',
      'welcome.html',
      'reader.html',
      'support.html',
    ]) {
      expect(files).toContain(page)
    }
  })

  it('asks for no more permissions than the README explains', () => {
    const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8')
    const asked = [
      ...['permissions', 'host_permissions', 'optional_permissions'].flatMap(
        (kind) => manifest[kind],
      ),
    ]
    expect(asked.filter((permission) => !readme.includes(`\`${permission}\``))).toEqual([])
    expect(manifest.manifest_version).toBe(3)
    expect(manifest.permissions).toEqual([
      'activeTab',
      'contextMenus',
      'declarativeNetRequestWithHostAccess',
      'scripting',
      'storage',
    ])
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*'])
    expect(manifest.optional_permissions).toEqual(['management'])
  })

  it('has a schema for organisations where the browser wants one', () => {
    if (build !== 'chrome-mv3') return expect(manifest.storage).toBeUndefined()
    const { properties } = JSON.parse(read(manifest.storage.managed_schema))
    expect(Object.keys(properties)).toEqual(['whenNotice', 'supportedSites', 'switchedOff'])
  })

  it('runs nothing but the sentinel in every page, in the top frame only', () => {
    expect(manifest.content_scripts).toHaveLength(1)
    expect(manifest.content_scripts[0]).toMatchObject({ js: ['own-events.js', 'sentinel.js'] })
    expect(manifest.content_scripts[0].all_frames).toBeUndefined()
    expect(manifest.content_scripts[0].css).toBeUndefined()
  })

  it('registers nothing else by itself: what prevents notices follows the choices', () => {
    expect(JSON.stringify(manifest)).not.toContain('prevent')
  })

  it('shows no file of its own to web pages, who could look for it', () => {
    expect(manifest.web_accessible_resources).toBeUndefined()
    expect(manifest.externally_connectable).toBeUndefined()
  })

  it('sends no request to anybody but a supported site: only its check has the means', () => {
    const asking = files
      .filter((file) => file.endsWith('.js'))
      .filter((file) =>
        /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/.test(read(file)),
      )
    expect(asking).toEqual(['probe-ads.js'])
    // One place, bound to the page's own site, without cookies and redirects.
    expect(read('probe-ads.js').match(/\bfetch\(/g)).toHaveLength(1)
    expect(read('probe-ads.js')).toMatch(/mode:[`"']same-origin[`"']/)
    expect(read('probe-ads.js')).toMatch(/credentials:[`"']omit[`"']/)
    expect(read('probe-ads.js')).toMatch(/redirect:[`"']manual[`"']/)
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'")
  })

  it('runs no code made from text', () => {
    const making = files
      .filter((file) => file.endsWith('.js'))
      .filter((file) => /\beval\(|new Function\(/.test(read(file)))
    expect(making).toEqual([])
  })

  it('keeps the sentinel free of storage and of Preact', () => {
    expect(read('sentinel.js')).not.toMatch(/storage\.|preact|__k\b/)
  })

  it('holds nothing of the polyfill: promises are native wherever Truce runs', () => {
    const said = sentencesOf(readFileSync(require.resolve('webextension-polyfill'), 'utf8'))
    expect(said.length).toBeGreaterThan(3)
    const holding = files
      .filter((file) => file.endsWith('.js'))
      .filter((file) => said.some((sentence) => read(file).includes(sentence)))
    expect(holding).toEqual([])
  })

  it('carries neither a key nor an address of updates, which Edge’s store refuses', () => {
    expect(manifest.key).toBeUndefined()
    expect(manifest.update_url).toBeUndefined()
  })

  it('says that it collects no data', () => {
    if (build !== 'firefox-mv3') return
    const { gecko } = manifest.browser_specific_settings
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] })
  })
})
