import { describe, expect, it } from 'vitest'
import { remainingObstacles } from '@/core/dismissal/read/remaining-obstacles'
import { FREE, obstacles } from './make-obstacles'

const left = (more: Parameters<typeof obstacles>[0] = {}) =>
  remainingObstacles(
    obstacles({
      layers: [{ modal: false, shown: false, resists: false }],
      readingCovered: false,
      ...more,
    }),
  )

describe('what remains in the reader’s way', () => {
  it('is nothing on a page that can be seen, scrolled, pressed and reached by keyboard', () => {
    expect(left()).toEqual([])
  })

  it.each([
    [
      'a layer still shown',
      { layers: [{ modal: false, shown: true, resists: false }] },
      'still-shown',
    ],
    ['a layer where one reads', { readingCovered: true }, 'still-covered'],
    ['a backdrop', { backdrops: 1 }, 'still-covered'],
    [
      'a backdrop that is a pseudo-element',
      { body: { ...FREE, coveredByPseudo: true } },
      'still-covered',
    ],
    ['a locked html', { html: { ...FREE, overflowHidden: true } }, 'still-locked'],
    ['a pinned body', { body: { ...FREE, pinned: true } }, 'still-locked'],
    ['an article that is hidden', { articleHidden: true }, 'still-unseen'],
    ['a blurred body', { body: { ...FREE, obscured: true } }, 'still-unseen'],
    ['a page that lets no press through', { body: { ...FREE, noPointer: true } }, 'still-dead'],
    ['an inert article', { neighbours: [{ ...FREE, inert: true }] }, 'still-dead'],
  ] as const)('is %s', (_name, more, remaining) => {
    expect(left(more as Parameters<typeof obstacles>[0])).toEqual([remaining])
  })

  it('is not a lock on a page that is not longer than its window', () => {
    expect(left({ scrollable: false, html: { ...FREE, overflowHidden: true } })).toEqual([])
  })

  it('is not text that cannot be selected: many pages without a notice cancel that', () => {
    expect(left({ cancelsSelection: true })).toEqual([])
  })
})
