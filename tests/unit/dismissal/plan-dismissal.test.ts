import { describe, expect, it } from 'vitest'
import { planDismissal } from '@/core/dismissal/plan/plan-dismissal'
import { FREE, obstacles } from './make-obstacles'

describe('planDismissal', () => {
  it('hides every layer and does nothing else on a page that is not locked', () => {
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

  it('restores scrolling, and removes the room made for the scroll bar', () => {
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

  it('restores pointer, selection, touch and visibility', () => {
    const held = { ...FREE, noPointer: true, noSelection: true, noTouch: true, obscured: true }
    const marks = planDismissal(obstacles({ body: held })).flatMap((step) =>
      step.do === 'mark' ? [step.mark] : [],
    )
    expect(marks).toEqual(['hide', 'pointer', 'select', 'touch', 'unobscure'])
  })

  it('restores keyboard and screen readers', () => {
    const plan = planDismissal(
      obstacles({ neighbours: [FREE, { ...FREE, inert: true, ariaHidden: true }] }),
    )
    const target = { in: 'neighbours', index: 1 }
    expect(plan).toContainEqual({ do: 'removeAttribute', target, name: 'inert' })
    expect(plan).toContainEqual({ do: 'removeAttribute', target, name: 'aria-hidden' })
  })

  it('shows again what the notice hid', () => {
    const plan = planDismissal(obstacles({ neighbours: [{ ...FREE, notRendered: true }] }))
    expect(plan).toContainEqual({
      do: 'mark',
      target: { in: 'neighbours', index: 0 },
      mark: 'show',
    })
  })

  it('restores selection where the page cancels it', () => {
    expect(planDismissal(obstacles({ cancelsSelection: true }))).toContainEqual({
      do: 'restoreSelection',
    })
    expect(planDismissal(obstacles())).not.toContainEqual({ do: 'restoreSelection' })
  })

  it('presses the notice’s own close button first and alone: what follows is planned anew', () => {
    const held = { ...FREE, overflowHidden: true }
    expect(planDismissal(obstacles({ ownButton: true, body: held }))).toEqual([
      { do: 'pressOwnButton' },
    ])
  })

  it('does not hide what its own button has closed, but lifts the lock that was left behind', () => {
    const layers = [{ modal: false, shown: false, resists: false }]
    const body = { ...FREE, overflowHidden: true }
    expect(planDismissal(obstacles({ layers, body }))).toEqual([
      { do: 'mark', target: { in: 'body' }, mark: 'scroll' },
    ])
  })

  it('hides backdrops, also those that are pseudo-elements', () => {
    const plan = planDismissal(
      obstacles({ backdrops: 1, body: { ...FREE, coveredByPseudo: true } }),
    )
    expect(plan).toContainEqual({ do: 'mark', target: { in: 'backdrops', index: 0 }, mark: 'hide' })
    expect(plan).toContainEqual({ do: 'mark', target: { in: 'body' }, mark: 'removePseudo' })
  })

  it('restores Tab where the page cancels it', () => {
    const plan = planDismissal(obstacles({ cancelsTab: true }))
    expect(plan.map((step) => step.do)).toEqual(['mark', 'restoreTabKey'])
  })
})
