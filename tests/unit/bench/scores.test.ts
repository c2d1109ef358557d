import { describe, expect, it } from 'vitest'
import { interval } from '@/bench/article/interval'
import { metadataHits } from '@/bench/article/metadata-scores'
import { countRelated, relatedScores } from '@/bench/article/related-scores'
import { countSegments, segmentScores } from '@/bench/article/segments'
import { overlap, precision, recall, shingles, tokens, wordF1 } from '@/bench/article/shingles'

const compare = (wanted: string, found: string) =>
  overlap(shingles(tokens(wanted)), shingles(tokens(found)))

describe('runs of words', () => {
  it('counts what is shared, added and missing', () => {
    expect(compare('a b c d e', 'b c d e f')).toEqual({
      truePositives: 1,
      falsePositives: 1,
      falseNegatives: 1,
    })
  })

  it('counts a run as often as it occurs', () => {
    expect(compare('a b c d', 'a b c d a b c d').truePositives).toBe(1)
  })

  it('treats a shorter text as one run', () => {
    expect(compare('a b', 'a b').truePositives).toBe(1)
  })

  it('splits scripts without spaces by the character', () => {
    expect(tokens('川が戻る')).toHaveLength(4)
    expect(tokens('川が戻る', false)).toHaveLength(1)
  })

  it('scores 1 where nothing is wanted and nothing was found', () => {
    const nothing = compare('', '')
    expect([precision(nothing), recall(nothing)]).toEqual([1, 1])
    expect(precision(compare('a b c d', ''))).toBe(0)
  })

  it('scores single words in any order', () => {
    expect(wordF1('the river returns', 'Returns the river')).toBe(1)
    expect(wordF1('a b', 'a c')).toBe(0.5)
  })
})

describe('segments', () => {
  it('are found whatever the white space, and scored over all pages', () => {
    const count = countSegments('The river\n\nreturns. Subscribe', {
      with: ['river returns', 'otter'],
      without: ['Subscribe', 'Share'],
    })
    expect(count).toEqual({ wanted: 2, found: 1, unwanted: 2, wrong: 1 })
    expect(segmentScores([count])).toEqual([0.5, 0.5, 0.5])
  })
})

describe('metadata', () => {
  it('matches in any spelling of quotes, case and order of people', () => {
    expect(
      metadataHits(
        { title: 'The “river”', author: 'Ana Ruiz and Jo Weil', date: '2026-03-04' },
        { title: 'the "River"', author: 'Jo Weil, Ana Ruiz', date: '2026-03-04T23:00:00-05:00' },
      ),
    ).toEqual({ title: true, author: true, date: true })
  })

  it('leaves out what has no label', () => {
    expect(metadataHits({ title: 'A', author: null }, { author: 'X' })).toEqual({ title: false })
  })
})

describe('related links', () => {
  it('counts right, wrong, neutral and sponsored links', () => {
    const link = (href: string) => ({ href })
    const count = countRelated(
      {
        related: [link('https://www.a.example/1/'), link('https://a.example/2')],
        more: [link('https://a.example/3')],
        sponsored: [link('https://ads.example/4')],
      },
      ['http://a.example/1#top', 'https://a.example/3', 'https://ads.example/4'],
    )
    expect(count).toEqual({ right: 1, wrong: 1, more: 1, sponsored: 1, wanted: 2 })
    expect(relatedScores([count])).toMatchObject({ strict: 1 / 3, lenient: 2 / 3, recall: 0.5 })
  })
})

describe('interval', () => {
  it('contains the score, and is the same each time', () => {
    const mean = (drawn: readonly number[]) => drawn.reduce((a, b) => a + b, 0) / drawn.length
    const [low, high] = interval([0, 1, 1, 1], mean)
    expect(low).toBeLessThan(0.75)
    expect(high).toBeGreaterThan(0.75)
    expect(interval([0, 1, 1, 1], mean)).toEqual([low, high])
  })
})
