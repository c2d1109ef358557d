import type { OwnControls } from '../types'
import { closeLabelOf } from './close-label'
import { CLOSE_WORDS } from './close-words'
import { findOwnControl } from './find-own-button'
import { canPress, pressOwn } from './press-own-button'

/** Finds and presses the close controls of notices, in all languages. */
export function createOwnControls(window: Window & typeof globalThis): OwnControls {
  const isCloseLabel = closeLabelOf(CLOSE_WORDS)
  return {
    find: (layers) => (canPress(window) ? findOwnControl(layers, isCloseLabel) : undefined),
    press: (control, layers, memory) => pressOwn(window, control, layers, memory),
  }
}
