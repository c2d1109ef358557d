import { TOOLTIP_COVERAGE, WALL_COVERAGE, WEIGHTS } from '../weights'
import type { Signal } from './signal'
import { when } from './when'

/** The box lies where one reads. In the flow of the page only a wall counts: all of an article lies there. */
export const coversReading: Signal = ({ coversCentre, coverage, position }) => {
  const isWall = coverage >= WALL_COVERAGE
  return when(
    coversCentre && (isWall || (position !== 'static' && coverage >= TOOLTIP_COVERAGE)),
    'coversReading',
    isWall ? WEIGHTS.coversReading.wall : WEIGHTS.coversReading.smaller,
  )
}

/** The notice stands where the article was: hidden, made invisible, or not rendered at all. */
export const hidesArticle: Signal = (_box, page) =>
  when(page.isArticleHidden, 'hidesArticle', WEIGHTS.hidesArticle)

export const locksScrolling: Signal = (box, page) =>
  when(page.scrollLocked && box.coversCentre, 'locksScrolling', WEIGHTS.locksScrolling)

export const isModal: Signal = (box) => when(box.modal || box.topLayer, 'isModal', WEIGHTS.isModal)

export const isBar: Signal = (box) =>
  when(box.edge !== undefined && box.position !== 'static' && !box.modal, 'isBar', WEIGHTS.isBar)

/** A box above the page that leaves most of it free: a corner box, a small popup. */
export const isBox: Signal = (box) =>
  when(
    box.position !== 'static' && !box.edge && !box.modal && box.coverage < WALL_COVERAGE,
    'isBox',
    WEIGHTS.isBox,
  )

/** A box in the flow of the page, beside the article or in it. */
export const isInsert: Signal = (box, page) =>
  when(box.isInlineNotice && !page.isArticleHidden, 'isInsert', WEIGHTS.isInsert)

/** Blocked adverts are no proof of a notice. */
export const hidBaits: Signal = (_box, page) => when(page.hidBaits, 'hidBaits', WEIGHTS.hidBaits)
