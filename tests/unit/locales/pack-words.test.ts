import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { type Messages, packWords, unpackWords } from '../../../scripts/locales/pack-words'
import { ROOT } from '../house/sources'

const FILES = globSync('assets/locales/*.yml', { cwd: ROOT }).toSorted()

async function readMessages(file: string): Promise<[string, Messages]> {
  const messages = generateChromeMessages(await parseMessagesFile(join(ROOT, file)))
  return [basename(file, '.yml'), messages as Messages]
}

const locales = new Map(await Promise.all(FILES.map(readMessages)))
const english = locales.get('en') ?? {}
const alone = new Set(['extension_name', 'command_undo'])
const packed = packWords(locales, 'en', alone)

/** Has the browser read these messages, and those of the default locale for what they lack. */
function speak(own: Messages, fallback: Messages): void {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((name, values) => {
    const text = (own[name] ?? fallback[name])?.message ?? ''
    return text.replace(/\$([1-9])/g, (_, at) => String([values].flat()[Number(at) - 1] ?? ''))
  })
}

/** `i18n` as a script finds it that has just begun. */
async function freshI18n() {
  vi.resetModules()
  return (await import('@/bridge/i18n')).i18n
}

const VALUES = ['paper.example', '2', '$1']

describe('packed words', () => {
  it.each([...locales.keys()])('say in %s all that its messages said', async (code) => {
    const own = locales.get(code) ?? {}
    const names = Object.keys({ ...english, ...own })
    speak(own, english)
    const said = names.map((name) => fakeBrowser.i18n.getMessage(name, VALUES))

    speak(packed.get(code) ?? {}, packed.get('en') ?? {})
    const i18n = await freshI18n()
    expect(names.map((name) => i18n.t(name, VALUES))).toEqual(said)
  })

  it.each([...locales.keys()])('are the messages of %s again when unpacked', (code) => {
    const own = locales.get(code) ?? {}
    const inEnglish = Object.entries(english).filter(([name]) => !own[name] && !alone.has(name))
    expect(unpackWords(packed.get(code) ?? {}, packed.get('en') ?? {})).toEqual({
      ...Object.fromEntries(inEnglish),
      ...own,
    })
  })

  it('name every text once, in the default locale', () => {
    const naming = [...packed].filter(([, { names }]) => names).map(([code]) => code)
    expect(naming).toEqual(['en'])
  })

  it('leave alone what the browser itself reads', () => {
    const german = packed.get('de') ?? {}
    expect(Object.keys(german)).toEqual(['extension_name', 'command_undo', 'words'])
    expect(german.command_undo).toEqual(locales.get('de')?.command_undo)
  })

  it('need a mark between them that no text holds', () => {
    const texts = [...locales.values()].flatMap((messages) => Object.values(messages))
    expect(texts.filter(({ message }) => message.includes('\n'))).toEqual([])
  })
})

describe('a text', () => {
  beforeEach(() =>
    speak({ words: { message: 'Support $1\n' } }, { names: { message: 'a\nb_few' } }),
  )

  it('is shown with its values', async () => {
    const i18n = await freshI18n()
    expect(i18n.t('a', ['$1 & co'])).toBe('Support $1 & co')
    expect(i18n.t('a')).toBe('Support ')
  })

  it('is empty where the language has no such form', async () => {
    expect((await freshI18n()).t('b.few', ['3'])).toBe('')
  })

  it('is a message of its own where nothing is packed', async () => {
    speak({ prompt_title: { message: 'Notice of $1' } }, {})
    expect((await freshI18n()).t('prompt.title', ['x'])).toBe('Notice of x')
  })
})
