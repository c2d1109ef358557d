import type { OwnButton } from '../types'
import { closeLabelOf } from './close-label'
import { CLOSE_WORDS } from './close-words'
import { findOwnButton } from './find-own-button'
import { canPress, pressOwnButton } from './press-own-button'

/** Finds and presses the close buttons of notices, in all languages. */
export function createOwnButton(window: Window & typeof globalThis): OwnButton {
  const isCloseLabel = closeLabelOf(CLOSE_WORDS)
  return {
    find: (layers) => (canPress(window) ? findOwnButton(layers, isCloseLabel) : undefined),
    press: (button, layers, context) => pressOwnButton(window, button, layers, context),
  }
}
