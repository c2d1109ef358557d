import type { Signal } from './signal'
import { when } from './when'

/** A wall covers at least this share of the viewport; what covers less leaves the text in view. */
export const WALL_COVERAGE = 0.5

/** A box smaller than this in the middle leaves the text around it in view; it is a tooltip or a badge. */
const SPOT_COVERAGE = 0.05

export const coversReading: Signal = (box) =>
  when(
    box.coversCentre && box.position !== 'static' && box.coverage >= SPOT_COVERAGE,
    'coversReading',
    box.coverage >= WALL_COVERAGE ? 2 : 1.2,
  ) ?? when(box.coversCentre && box.coverage >= WALL_COVERAGE, 'coversReading', 2)

/** The notice stands where the article was: hidden, made invisible, or not rendered at all. */
export const hidesArticle: Signal = (_box, page) => when(page.isBare, 'hidesArticle', 2)

export const locksScrolling: Signal = (box, page) =>
  when(page.scrollLocked && box.coversCentre, 'locksScrolling', 1)

export const isModal: Signal = (box) => when(box.modal || box.topLayer, 'isModal', 1)

export const isBar: Signal = (box) =>
  when(box.edge !== undefined && box.position !== 'static' && !box.modal, 'isBar', 1)

/** A box above the page that leaves most of it free: a corner box, a small popup. */
export const isBox: Signal = (box) =>
  when(
    box.position !== 'static' && !box.edge && !box.modal && box.coverage < WALL_COVERAGE,
    'isBox',
    0.9,
  )

/** A box in the flow of the page, beside the article or in it. Weighs next to nothing: the words must do. */
export const isInsert: Signal = (box, page) => when(box.isSetApart && !page.isBare, 'isInsert', 0.3)

/** Blocked adverts are no proof: every reader with a blocker has them, on pages with any popup. */
export const hidBaits: Signal = (_box, page) => when(page.hidBaits, 'hidBaits', 0.2)
