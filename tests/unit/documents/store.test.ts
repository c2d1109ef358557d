import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fillPlaceholders } from '@/scripts/fill-placeholders'
import { ROOT, readSource } from '../house/sources'
import { codeSpans, section, tableRows } from './markdown'

const PLACEHOLDERS = JSON.parse(readSource('store/placeholders.json'))
const TEXTS = globSync('store/**/*.{md,txt}', { cwd: ROOT })
const LANGUAGES = globSync('store/listing/*', { cwd: ROOT })

/** The limits of the stores, in characters; a name that Chrome does not cut. */
const LIMITS = { name: 45, summary: 132, 'summary-amo': 250, description: 15_000 }

describe('the store kit', () => {
  it.each(TEXTS)('%s names no placeholder without a value', (file) => {
    expect(() => fillPlaceholders(readSource(file), PLACEHOLDERS)).not.toThrow()
  })

  it.each(TEXTS)('%s holds no address that belongs into the placeholders', (file) => {
    const addresses =
      readSource(file).match(/[\w.]+@[\w.]+\w|https?:\/\/(?!localhost|\*)\S+/g) ?? []
    expect(addresses).toEqual([])
  })

  it('justifies every permission of the manifest', () => {
    const justified = tableRows(
      section('store/answers.md', 'Why each permission (Chrome)'),
    ).flatMap(([name = '']) => codeSpans(name))
    const config = readSource('wxt.config.ts')
    const asked = [...config.matchAll(/permissions: \[([^\]]*)\]/g)].flatMap(([, list = '']) =>
      [...list.matchAll(/'([^']+)'/g)].map(([, name]) => name),
    )
    expect(justified.toSorted()).toEqual([...asked, 'http://*/*', 'https://*/*'].toSorted())
  })

  it('has the five screenshots and the two tiles in the sizes that Chrome’s store takes', () => {
    const sizes = globSync('store/pictures/*.png', { cwd: ROOT }).map((file) => {
      const png = readFileSync(join(ROOT, file))
      return `${png.readUInt32BE(16)}×${png.readUInt32BE(20)}`
    })
    expect(sizes.toSorted()).toEqual(
      [...Array(5).fill('1280×800'), '1400×560', '440×280'].toSorted(),
    )
  })
})

describe.each(LANGUAGES)('the listing in %s', (folder) => {
  it.each(Object.entries(LIMITS))('has a %s of at most %d characters', (name, limit) => {
    const text = readSource(`${folder}/${name}.txt`).trim()
    expect(text.length).toBeGreaterThan(0)
    expect(text.length).toBeLessThanOrEqual(limit)
  })

  it('leads with what Truce never does', () => {
    const [heading = '', first = ''] = readSource(`${folder}/description.txt`).split('\n\n')
    expect(heading.split('\n')).toHaveLength(1)
    expect(first).toMatch(/^• /)
  })
})

/** How a description is built: its paragraphs, and how many of each one's lines are bullets. */
function formOf(folder: string): number[] {
  const paragraphs = readSource(`${folder}/description.txt`).trim().split('\n\n')
  return paragraphs.map((paragraph) => paragraph.match(/^• /gm)?.length ?? 0)
}

/** What the manifest says of Truce in a locale; British English leaves it to English. */
function manifestDescription(locale: string): string {
  const [, own] =
    /^ {2}description: "?(.*?)"?$/m.exec(readSource(`assets/locales/${locale}.yml`)) ?? []
  return own ?? manifestDescription('en')
}

describe('the listings', () => {
  it('are there for every language that Truce speaks', () => {
    const locales = globSync('assets/locales/*.yml', { cwd: ROOT }).map((file) =>
      basename(file, '.yml'),
    )
    expect(LANGUAGES.map((folder) => basename(folder)).toSorted()).toEqual(locales.toSorted())
  })

  it.each(LANGUAGES)('%s: the summary is the manifest’s description', (folder) => {
    const summary = readSource(`${folder}/summary.txt`).trim()
    expect(summary).toBe(manifestDescription(basename(folder)))
  })

  it.each(LANGUAGES)('%s: says as much as the English one, in the same order', (folder) => {
    expect(formOf(folder)).toEqual(formOf('store/listing/en'))
    expect(readSource(`${folder}/description.txt`)).toContain('{{sources}}')
  })

  it.each(LANGUAGES.filter((folder) => !basename(folder).startsWith('en')))(
    '%s: holds no paragraph in English',
    (folder) => {
      const english = readSource('store/listing/en/description.txt').split('\n\n')
      const own = readSource(`${folder}/description.txt`).split('\n\n')
      expect(
        own.filter((paragraph) => paragraph.length > 20 && english.includes(paragraph)),
      ).toEqual([])
    },
  )
})
