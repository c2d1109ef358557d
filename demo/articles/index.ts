import type { Article } from './demo-article.ts'
import { nightBus } from './night-bus.ts'
import { oysterPier } from './oyster-pier.ts'
import { readersWhoBlock } from './readers-who-block.ts'
import { seedLibrary } from './seed-library.ts'
import { tideGate } from './tide-gate.ts'

/** Everything the demo newspaper has published, in the order of its front page. */
export const ARTICLES: readonly Article[] = [
  tideGate,
  oysterPier,
  nightBus,
  seedLibrary,
  readersWhoBlock,
]
