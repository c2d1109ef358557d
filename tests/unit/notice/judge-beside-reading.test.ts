import { describe, expect, it } from 'vitest'
import { certaintyOf, judgeBox } from '@/core/notice/judge/judge'
import { PHRASES_BY_LANGUAGE } from '@/core/notice/phrases/phrases-by-language'
import type { BoxFacts, PageFacts, WordsReading } from '@/core/notice/types'
import { bar, corner, inlineNotice, PAGE, wall } from './facts'

/** What the reader of sentences makes of words that are surely those of a notice, and of others. */
const SURE: WordsReading = { score: 0.97, quote: '' }
const UNSURE: WordsReading = { score: 0.5, quote: '' }

const certainty = (box: BoxFacts, reading: WordsReading, page: Partial<PageFacts> = {}) =>
  certaintyOf(judgeBox({ ...box, reading }, { ...PAGE, ...page }, PHRASES_BY_LANGUAGE).confidence)

/** Lines of a box, which is told them in one line as well. */
const wallOf = (...lines: string[]) =>
  wall(lines.join(' '), { textWithoutControls: lines.join('\n') })

/** A page that has nothing but its notice. */
const EMPTY = { bodyWords: 0, hasOtherContent: false }

describe('beside a sure reading the judge asks about', () => {
  it('a heading without a full stop over a line that denies something else', () => {
    const box = wallOf(
      'Turn your ad blocker off for our pages',
      'No need to worry about spam here.',
    )
    expect(certainty(box, SURE)).toBe('ask')
  })

  it('a request that calls the blocker "or other such software"', () => {
    const box = wall(
      'You use an ad blocker or some other ad blocking extension. Please turn off your ad blocker.',
    )
    expect(certainty(box, SURE)).toBe('ask')
  })

  it('a request with one word on cookies in the small print', () => {
    const box = wall(
      'You use an ad blocker. Please turn it off on this site: turn off your ad blocker. Hidden for a week with cookies.',
    )
    expect(certainty(box, SURE)).toBe('ask')
  })

  it('a plain request in the flow of a page', () => {
    const box = inlineNotice('Please turn off your ad blocker on this site.')
    expect(certainty(box, SURE)).toBe('ask')
    expect(certainty(box, UNSURE)).toBe('leave')
  })

  it('a page of its own, whose title says the same, in the place of the article', () => {
    const box = inlineNotice(
      'Ad blocker detected. Our articles are paid for by adverts. Please disable your ad blocker, then go back.',
    )
    const page = { title: 'Please allow ads', isArticleHidden: true }
    expect(certainty(box, SURE, page)).toBe('ask')
    expect(certainty(box, SURE, { ...page, isArticleHidden: false })).toBe('leave')
  })

  it('a gate in the place of an app, with nothing under it', () => {
    const box = wall('Please turn off your ad blocker, then reload the page.')
    expect(certainty(box, SURE, EMPTY)).toBe('ask')
    expect(certainty(box, UNSURE, EMPTY)).toBe('leave')
  })
})

describe('what phrases know in part', () => {
  const box = bar(
    'Our chain is dry: the ad blocker drank the oil. Turn it off here and we roll on.',
  )

  it('is made up for by a sure reading', () => {
    expect(certainty(box, SURE)).toBe('ask')
    expect(certainty(box, UNSURE)).toBe('leave')
  })

  it('counts once, by phrases or by the reading', () => {
    const { evidence } = judgeBox({ ...box, reading: SURE }, PAGE, PHRASES_BY_LANGUAGE)
    const weightOf = (name: string) => evidence.find(({ id }) => id === name)?.weight ?? 0
    expect(weightOf('asksNext') + weightOf('readsAsNotice')).toBeCloseTo(4.5)
  })

  it('is not dismissed without asking for the reading’s sake', () => {
    const plain = corner('Please turn off your ad blocker on this site.')
    expect(certainty(plain, SURE)).toBe('ask')
  })
})

describe('a large picture', () => {
  const text = 'Ad blocker detected. Please turn off your ad blocker on this site.'

  it('may stand in a notice that surely reads as one', () => {
    expect(certainty(wall(text, { mediaShare: 0.6 }), SURE)).toBe('ask')
    expect(certainty(wall(text, { mediaShare: 0.6 }), UNSURE)).toBe('leave')
  })

  it('with a caption is what the box is about', () => {
    expect(certainty(wall(text, { mediaShare: 1 }), SURE)).toBe('leave')
  })
})

describe('beside the surest reading the judge leaves alone', () => {
  it('an example in the flow of a page about blocking', () => {
    const box = inlineNotice(
      'Please disable your ad blocker. We rely on adverts to keep this site free. Turn it off to go on.',
    )
    expect(certainty(box, SURE)).toBe('ask')
    expect(certainty(box, SURE, { title: 'How to ask ad blocker users' })).toBe('leave')
  })

  it('a post that quotes a notice, with a field to answer in', () => {
    const text =
      'Ad blocker detected. Please turn off your ad blocker on this site. Who else has this?'
    const post = wall(text, { modal: true, fields: { email: 0, password: 0, other: 1 } })
    expect(certainty(post, SURE)).toBe('leave')
  })

  it.each([
    ['a consent tool, by its name', { names: 'onetrust-banner' }],
    ['a box with a button of consent', { controls: ['Accept all cookies'] }],
  ])('%s', (_name, more) => {
    const text = 'You use an ad blocker. Please turn off your ad blocker. We use cookies.'
    expect(certainty(wall(text, more), SURE)).toBe('leave')
  })

  it('cookies spoken of before the blocker, or more than once', () => {
    const first = 'We use cookies. Please turn off your ad blocker to choose them.'
    const often = 'Please turn off your ad blocker. We use cookies. Choose your cookies.'
    expect(certainty(wall(first), SURE)).toBe('leave')
    expect(certainty(wall(often), SURE)).toBe('leave')
  })

  it('a blocker that asks to switch others off', () => {
    const text = 'Your ad blocker is on! Please disable other ad blockers, or they get in its way.'
    expect(certainty(wall(text), SURE)).toBe('leave')
  })

  it('a lightbox that leads to the next picture', () => {
    const text = 'Ad blocker detected. Please turn off your ad blocker.'
    const box = wall(text, { names: 'lightbox-open', controls: ['Close', 'Next'] })
    expect(certainty(box, SURE)).toBe('leave')
  })
})
