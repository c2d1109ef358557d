import { contains } from '@/core/page/node-access'
import { recordOpened } from '../journal/record-opened'
import type { OwnButton, Undo } from '../types'
import { closeLabelOf } from './close-label'
import { CLOSE_WORDS } from './close-words'
import { findOwnButton } from './find-own-button'
import { canPress, pressOwnButton } from './press-own-button'
import { type RememberedNotice, rememberNotice } from './remember-notice'

/** Finds and presses the close buttons of notices, in all languages. */
export function createOwnButton(window: Window & typeof globalThis): OwnButton {
  const isCloseLabel = closeLabelOf(CLOSE_WORDS)
  let openAgain: Undo = () => {}
  /** Those of the dismissal under way. */
  let pressed: RememberedNotice[] = []
  return {
    noteOpen(layers) {
      const isOfNotice = (opened: Element) => layers.some((layer) => contains(opened, layer))
      openAgain = recordOpened(window.document, isOfNotice)
    },
    find: (layers) => (canPress(window) ? findOwnButton(layers, isCloseLabel) : undefined),
    remember() {
      const open = openAgain
      const notices: RememberedNotice[] = []
      pressed = notices
      return async () => {
        await open()
        for (const notice of notices) await notice.restore()
      }
    },
    async press(button, layers, context) {
      const notice = await rememberNotice(window, layers)
      pressed.push(notice)
      const undo = await pressOwnButton(window, button, layers, context)
      notice.settle()
      return undo
    },
  }
}
