import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isSuspectText } from '@/core/notice'
import { isSuspect } from '@/core/notice/read/is-suspect'
import { trainingBlocks } from '@/training/training-blocks'

const SENTENCES = resolve(import.meta.dirname, '../../../training/sentences')

const blocksByLanguage = Map.groupBy(trainingBlocks(SENTENCES), ({ language }) => language)

/** The sentences of a language by their label; whole boxes have none. */
function sentencesOf(file: string): Map<string, string[]> {
  const blocks = (blocksByLanguage.get(file.replace('.txt', '')) ?? []).filter(({ heading }) =>
    heading.startsWith('# '),
  )
  const byLabel = Map.groupBy(blocks, ({ heading }) => heading.slice(2))
  return new Map([...byLabel].map(([label, own]) => [label, own.flatMap(({ lines }) => lines)]))
}

/** Notices put together of what one says, what it asks, and why: every sentence is used. */
function noticesOf(file: string): string[] {
  const sentences = sentencesOf(file)
  const [noticed = [], ask = [], pays = [], button = []] = [
    'noticed',
    'ask',
    'pays',
    'button: ask',
  ].map((label) => sentences.get(label))
  return ask.map((request, at) =>
    [noticed, [request], pays, button].map((said) => said[at % said.length]).join('\n'),
  )
}

const files = globSync('*.txt', { cwd: SENTENCES }).sort()

describe('what a box says is suspected', () => {
  it('in nearly all notices of all languages, however unusual their wording', () => {
    const notices = files.flatMap(noticesOf)
    const missed = notices.filter((text) => !isSuspectText(text))
    expect(files.length).toBeGreaterThanOrEqual(56)
    expect(notices.length).toBeGreaterThan(5_000)
    expect(missed.length / notices.length).toBeLessThan(0.005)
  })

  it.each(files)('in nearly all notices of %s', (file) => {
    const notices = noticesOf(file)
    const missed = notices.filter((text) => !isSuspectText(text))
    expect(missed.length / notices.length).toBeLessThanOrEqual(0.05)
  })

  it.each([
    'Let our sponsors through',
    'Our adverts do not reach you.',
    'Your blocker is on',
    'Unsere Anzeigen kommen bei Ihnen nicht an.',
  ])('“%s”', (text) => {
    expect(isSuspectText(text)).toBe(true)
    expect(isSuspect(text)).toBe(false)
  })
})

describe('what a box says is not suspected', () => {
  it.each(['login', 'age', 'newsletter', 'chat', 'outdated', 'button: consent', 'button: other'])(
    'where it is: %s',
    (label) => {
      const said = files.flatMap((file) => sentencesOf(file).get(label) ?? [])
      const suspected = said.filter(isSuspectText)
      expect(suspected.length / said.length).toBeLessThan(0.02)
    },
  )

  it('where it asks for consent and names no blocker', () => {
    expect(isSuspectText('We and our partners use cookies for personalised ads.')).toBe(false)
    expect(isSuspectText('Cookies: an ad blocker does not replace this choice.')).toBe(true)
  })

  it('where it is longer than a notice and names no blocker', () => {
    expect(isSuspectText(`${'Boats and tides. '.repeat(100)} Our adverts.`)).toBe(false)
    expect(isSuspectText(`${'Boats and tides. '.repeat(100)} Adblock!`)).toBe(true)
  })
})

describe('the time it takes', () => {
  it.each(['block ', 'ads ', 'adblo', 'ad blo', ' ', 'реклам', '広告', 'ブ', 'a\u0301'])(
    'grows with the text alone: “%s”, again and again',
    (piece) => {
      const text = piece.repeat(400_000 / piece.length)
      const start = performance.now()
      isSuspect(text)
      isSuspectText(text)
      // A pattern that tried every way took minutes.
      expect(performance.now() - start).toBeLessThan(2_000)
    },
  )
})
