import { describe, expect, it } from 'vitest'
import { READS_AS_NOTICE } from '@/core/notice/judge/weights'
import { parseWords } from '@/core/notice/reading/parse-words'
import { readNotice } from '@/core/notice/reading/read-notice'

const scoreOf = (text: string, buttons: string[] = []) => readNotice({ text, buttons }).score

/** The judge listens later (`READS_AS_NOTICE`), and never to words alone. */
const LIKELIER_THAN_NOT = 0.5

describe('readNotice takes for a notice', () => {
  it.each([
    'Our adverts pay for this page, and your blocker hides them. Please let them through on this site.',
    'Bitte lass unsere Werbung auf dieser Seite zu, sie bezahlt unsere Redaktion.',
    'Nous avons remarqué que vous bloquez nos publicités. Autorisez-les pour continuer la lecture.',
    'Мы заметили, что вы блокируете рекламу. Отключите блокировщик на нашем сайте.',
  ])('%s', (text) => {
    expect(scoreOf(text)).toBeGreaterThan(READS_AS_NOTICE)
  })

  it('a plain Swedish request, though less surely than the judge wants', () => {
    const text = 'Du blockerar våra annonser. Stäng av blockeraren på den här sidan, tack.'
    expect(scoreOf(text)).toBeGreaterThan(LIKELIER_THAN_NOT)
  })

  it('and quotes the sentence that asks', () => {
    const { quote } = readNotice({
      text: 'Good morning!\nPlease turn off your ad blocker on this site.',
      buttons: [],
    })
    expect(quote).toBe('Please turn off your ad blocker on this site.')
  })
})

describe('readNotice does not take for a notice', () => {
  it.each([
    'The captcha did not load? Turn off your ad blocker and try again.',
    'Lädt das Video nicht, schalte den Werbeblocker aus.',
    'We and our partners use cookies for personalised ads. You can withdraw your consent.',
    'Thank you for allowing ads on our site!',
    'A court ruled that ad blockers are legal, the publisher said.',
    'Watch an ad to get five more coins.',
    'Subscribe for 3 € a month and read without ads.',
    'Allow access to your camera to take a photo.',
    'The storm closed the road to the harbour for two days.',
    '',
    '🙂',
  ])('%s', (text) => {
    expect(scoreOf(text)).toBeLessThan(READS_AS_NOTICE)
  })

  it('what names neither adverts nor a blocker', () => {
    expect(scoreOf('Please turn it off here, and let us carry on.')).toBe(0)
  })
})

describe('reading', () => {
  it.each([
    ['no spaces', '广告'.repeat(50_000)],
    ['one word', 'blockx'.repeat(20_000)],
    ['spaces alone', ' '.repeat(200_000)],
    ['many sentences', 'Turn it off. '.repeat(10_000)],
    ['many lines', 'a\n'.repeat(50_000)],
    ['signs alone', '?!:'.repeat(50_000)],
  ])('stays within bounds on %s', (_name, text) => {
    const { score } = readNotice({ text, buttons: Array(1_000).fill(text.slice(0, 2_000)) })
    expect(score).toBeGreaterThanOrEqual(0)
    expect(score).toBeLessThanOrEqual(1)
  })
})

describe('words from a page', () => {
  it('are bounded', () => {
    const [box] = parseWords([
      { text: 'a'.repeat(1e6), buttons: Array(100).fill('b'.repeat(1e5)), lang: 'x'.repeat(99) },
    ]) as [{ text: string; buttons: string[]; lang: string; title: string }]
    expect(box.text.length).toBe(1_500)
    expect(box.buttons.length).toBe(12)
    expect(box.buttons[0]?.length).toBe(400)
    expect(box.lang.length).toBe(35)
    expect(box.title).toBe('')
  })

  it.each([
    ['no list', { text: '', buttons: [] }],
    ['a text', 'Please'],
    ['too many boxes', Array(100).fill({ text: '', buttons: [] })],
    ['a box without a text', [{ buttons: [] }]],
    ['a box without buttons', [{ text: 'a' }]],
    ['nothing', null],
  ])('are refused where they are %s', (_name, data) => {
    expect(parseWords(data)).toBeUndefined()
  })
})
