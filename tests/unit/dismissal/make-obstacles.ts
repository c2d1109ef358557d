import type { Obstacles, Restraint } from '@/core/dismissal/types'

/** Nothing held back. */
export const FREE: Restraint = {
  overflowHidden: false,
  clipped: false,
  pinned: false,
  sheeted: false,
  gutter: false,
  noPointer: false,
  noSelection: false,
  noTouch: false,
  veiled: false,
  gone: false,
  inert: false,
  ariaHidden: false,
}

/** A page under one plain layer. */
export const obstacles = (more: Partial<Obstacles> = {}): Obstacles => ({
  ownControl: false,
  layers: [{ modal: false, shown: true, resists: false }],
  covers: 0,
  covered: true,
  scrollable: true,
  bare: false,
  html: FREE,
  body: FREE,
  neighbours: [],
  pinnedScroll: 0,
  refusesSelection: false,
  refusesTab: false,
  ...more,
})
