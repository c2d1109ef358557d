import { describe, expect, it } from 'vitest'
import { planDismissal } from '@/core/dismissal/plan/plan-dismissal'
import { FREE, obstacles } from './make-obstacles'

describe('planDismissal', () => {
  it('hides every layer and does nothing else on a page that is not held back', () => {
    const plan = planDismissal(
      obstacles({
        layers: [
          { modal: false, shown: true, resists: false },
          { modal: false, shown: true, resists: false },
        ],
      }),
    )
    expect(plan).toEqual([
      { do: 'mark', target: { in: 'layers', index: 0 }, mark: 'hide' },
      { do: 'mark', target: { in: 'layers', index: 1 }, mark: 'hide' },
    ])
  })

  it('closes a modal dialog after it is hidden: hidden alone it would leave the page inert', () => {
    const plan = planDismissal(
      obstacles({ layers: [{ modal: true, shown: true, resists: false }] }),
    )
    expect(plan.map((step) => step.do)).toEqual(['mark', 'closeModal'])
  })

  it('gives scrolling back where it was taken, with the room made for the scroll bar', () => {
    const plan = planDismissal(
      obstacles({ html: { ...FREE, overflowHidden: true, scrollbarGutter: true } }),
    )
    expect(plan).toContainEqual({ do: 'mark', target: { in: 'html' }, mark: 'scroll' })
    expect(plan).toContainEqual({ do: 'mark', target: { in: 'html' }, mark: 'gutter' })
  })

  it('scrolls a pinned body back to where the reader was', () => {
    const plan = planDismissal(obstacles({ body: { ...FREE, pinned: true }, pinnedScroll: 640 }))
    expect(plan.at(-1)).toEqual({ do: 'scrollTo', top: 640 })
  })

  it('gives pointer, selection, touch and sight back', () => {
    const held = { ...FREE, noPointer: true, noSelection: true, noTouch: true, obscured: true }
    const marks = planDismissal(obstacles({ body: held })).flatMap((step) =>
      step.do === 'mark' ? [step.mark] : [],
    )
    expect(marks).toEqual(['hide', 'pointer', 'select', 'touch', 'unobscure'])
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
    const plan = planDismissal(obstacles({ neighbours: [{ ...FREE, notRendered: true }] }))
    expect(plan).toContainEqual({
      do: 'mark',
      target: { in: 'neighbours', index: 0 },
      mark: 'show',
    })
  })

  it('frees selection where the page cancels it', () => {
    expect(planDismissal(obstacles({ cancelsSelection: true }))).toContainEqual({
      do: 'restoreSelection',
    })
    expect(planDismissal(obstacles())).not.toContainEqual({ do: 'restoreSelection' })
  })

  it('presses the notice’s own close control first and alone: what follows is planned anew', () => {
    const held = { ...FREE, overflowHidden: true }
    expect(planDismissal(obstacles({ ownButton: true, body: held }))).toEqual([
      { do: 'pressOwnButton' },
    ])
  })

  it('does not hide what its own control has closed, but lifts what that left behind', () => {
    const layers = [{ modal: false, shown: false, resists: false }]
    const body = { ...FREE, overflowHidden: true }
    expect(planDismissal(obstacles({ layers, body }))).toEqual([
      { do: 'mark', target: { in: 'body' }, mark: 'scroll' },
    ])
  })

  it('puts sheets away that say nothing, also those drawn by style', () => {
    const plan = planDismissal(
      obstacles({ backdrops: 1, body: { ...FREE, coveredByPseudo: true } }),
    )
    expect(plan).toContainEqual({ do: 'mark', target: { in: 'backdrops', index: 0 }, mark: 'hide' })
    expect(plan).toContainEqual({ do: 'mark', target: { in: 'body' }, mark: 'removePseudo' })
  })

  it('gives Tab back where the page swallows it', () => {
    const plan = planDismissal(obstacles({ cancelsTab: true }))
    expect(plan.map((step) => step.do)).toEqual(['mark', 'restoreTabKey'])
  })
})
