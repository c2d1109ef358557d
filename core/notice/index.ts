import { PHRASES_BY_LANGUAGE } from './phrases/phrases-by-language'
import { provideLanguages } from './phrases/provided-languages'

// Whoever takes the room as a whole reads every language. The guard gets them as a script of their own.
provideLanguages(PHRASES_BY_LANGUAGE)

export { findNotices } from './find-notices'
export type { FrameContent } from './read/read-document'
export type { EvidenceId, Verdict } from './types'
