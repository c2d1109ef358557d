import {
  OPTIONS_STEP,
  POPUP_STEP,
  READER_STEPS,
  SUPPORT_STEP,
  WELCOME_STEP,
} from './story/choice-steps.ts'
import { LAYER_STEPS, OTHER_PAGE_STEPS } from './story/notice-steps.ts'
import type { Step } from './story/story-context.ts'

/** What a reader can do with Truce, from the first notice to a supported site, in order. */
export const STORY: readonly Step[] = [
  WELCOME_STEP,
  ...LAYER_STEPS,
  POPUP_STEP,
  ...OTHER_PAGE_STEPS,
  ...READER_STEPS,
  SUPPORT_STEP,
  OPTIONS_STEP,
]
