import type { BoxFacts, Evidence, PageFacts } from '../../types'
import type { Reading } from '../read-words'

/** What a signal says of one box: its evidence, or nothing. */
export type Signal = (box: BoxFacts, page: PageFacts, words: Reading) => Evidence | undefined
