import { LANGUAGES } from './phrases/phrases-by-language'
import { provideLanguages } from './phrases/provided-languages'

// Whoever takes the room as a whole reads every language. The guard gets them as a script of their own.
provideLanguages(LANGUAGES)

export { findNags } from './find-notices'
export type { FrameContent } from './read/read-document'
export type { EvidenceId, Verdict } from './types'
