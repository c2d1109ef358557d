import { closeLabelOf } from './close-label'
import { CLOSE_WORDS } from './close-words'
import { findOwnControl } from './own-control'
import { canPress, pressOwn } from './press-own'
import type { OwnControls } from './types'

/** Finds and presses the close controls of notices, in all languages. */
export function createOwnControls(window: Window & typeof globalThis): OwnControls {
  const isCloseLabel = closeLabelOf(CLOSE_WORDS)
  return {
    find: (layers) => (canPress(window) ? findOwnControl(layers, isCloseLabel) : undefined),
    press: (control, layers, memory) => pressOwn(window, control, layers, memory),
  }
}
