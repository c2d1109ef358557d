import { describe, expect, it } from 'vitest'
import { planDismissal } from '@/core/dismissal/plan'
import type { Obstacles, Restraint } from '@/core/dismissal/types'

const FREE: Restraint = {
  overflowHidden: false,
  clipped: false,
  pinned: false,
  gutter: false,
  noPointer: false,
  noSelection: false,
  noTouch: false,
  veiled: false,
  gone: false,
  inert: false,
  ariaHidden: false,
}

const obstacles = (more: Partial<Obstacles> = {}): Obstacles => ({
  layers: [{ modal: false }],
  html: FREE,
  body: FREE,
  neighbours: [],
  pinnedScroll: 0,
  refusesSelection: false,
  ...more,
})

describe('planDismissal', () => {
  it('hides every layer and does nothing else on a page that is not held back', () => {
    const plan = planDismissal(obstacles({ layers: [{ modal: false }, { modal: false }] }))
    expect(plan).toEqual([
      { do: 'mark', target: { in: 'layers', index: 0 }, mark: 'hide' },
      { do: 'mark', target: { in: 'layers', index: 1 }, mark: 'hide' },
    ])
  })

  it('closes a modal dialog after it is hidden: hidden alone it would leave the page inert', () => {
    const plan = planDismissal(obstacles({ layers: [{ modal: true }] }))
    expect(plan.map((step) => step.do)).toEqual(['mark', 'closeModal'])
  })

  it('gives scrolling back where it was taken, with the room made for the scroll bar', () => {
    const plan = planDismissal(obstacles({ html: { ...FREE, overflowHidden: true, gutter: true } }))
    expect(plan).toContainEqual({ do: 'mark', target: { in: 'html' }, mark: 'scroll' })
    expect(plan).toContainEqual({ do: 'mark', target: { in: 'html' }, mark: 'gutter' })
  })

  it('scrolls a pinned body back to where the reader was', () => {
    const plan = planDismissal(obstacles({ body: { ...FREE, pinned: true }, pinnedScroll: 640 }))
    expect(plan.at(-1)).toEqual({ do: 'scrollTo', top: 640 })
  })

  it('gives pointer, selection, touch and sight back', () => {
    const held = { ...FREE, noPointer: true, noSelection: true, noTouch: true, veiled: true }
    const marks = planDismissal(obstacles({ body: held })).flatMap((step) =>
      step.do === 'mark' ? [step.mark] : [],
    )
    expect(marks).toEqual(['hide', 'pointer', 'select', 'touch', 'unveil'])
  })

  it('gives the keyboard and screen readers back', () => {
    const plan = planDismissal(
      obstacles({ neighbours: [FREE, { ...FREE, inert: true, ariaHidden: true }] }),
    )
    const target = { in: 'neighbours', index: 1 }
    expect(plan).toContainEqual({ do: 'removeAttribute', target, name: 'inert' })
    expect(plan).toContainEqual({ do: 'removeAttribute', target, name: 'aria-hidden' })
  })

  it('shows again what was taken away with the notice', () => {
    const plan = planDismissal(obstacles({ neighbours: [{ ...FREE, gone: true }] }))
    expect(plan).toContainEqual({
      do: 'mark',
      target: { in: 'neighbours', index: 0 },
      mark: 'show',
    })
  })

  it('frees selection where the page cancels it', () => {
    expect(planDismissal(obstacles({ refusesSelection: true }))).toContainEqual({
      do: 'freeSelection',
    })
    expect(planDismissal(obstacles())).not.toContainEqual({ do: 'freeSelection' })
  })
})
