import type { Obstacles, PageLock } from '@/core/dismissal/types'

/** Nothing locked. */
export const FREE: PageLock = {
  overflowHidden: false,
  clipped: false,
  pinned: false,
  coveredByPseudo: false,
  scrollbarGutter: false,
  noPointer: false,
  noSelection: false,
  noTouch: false,
  obscured: false,
  notRendered: false,
  inert: false,
  ariaHidden: false,
}

/** A page under one plain layer. */
export const obstacles = (more: Partial<Obstacles> = {}): Obstacles => ({
  ownButton: false,
  layers: [{ modal: false, shown: true, resists: false }],
  backdrops: 0,
  readingCovered: true,
  scrollable: true,
  articleHidden: false,
  html: FREE,
  body: FREE,
  neighbours: [],
  pinnedScroll: 0,
  cancelsSelection: false,
  cancelsTab: false,
  ...more,
})
