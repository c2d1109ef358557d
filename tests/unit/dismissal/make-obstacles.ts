import { UNLOCKED } from '@/core/dismissal/read/page-lock'
import type { Obstacles } from '@/core/dismissal/types'

/** Nothing locked. */
export const FREE = UNLOCKED

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
