import type { ShadowOpener } from '@/core/page/shadow-tree'
import type { RemovedContent } from '@/core/removed-content/removed-content'
import type { FrameContent } from './read-document'

/** What a survey may use that a page's own script could not. */
export interface SurveyOptions {
  openShadow?: ShadowOpener
  /** What was read in frames of other origins. */
  frames?: ReadonlyMap<Element, FrameContent>
  /** What the page removed from itself a moment ago: it still counts as something to read. */
  removed?: RemovedContent | undefined
}
