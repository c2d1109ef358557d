import {
  altOf,
  bodyOf,
  localNameOf,
  offsetParentOf,
  ownerDocumentOf,
  parentElementOf,
  querySelectorAll,
  textContentOf,
} from '@/core/page/node-access'
import type { ShadowOpener } from '@/core/page/shadow-tree'
import { isSuspectText } from '../read/is-suspect-text'
import { MAX_BOX_MARKUP_TEXT } from '../read/reading-limits'

/**
 * True where an element keeps what may be a notice's words in a shadow tree or a style sheet. Only an element without
 * text is asked: to open a tree for the first time takes longer than all the rest.
 */
export function hidesSuspectWords(hit: Element, openShadow: ShadowOpener): boolean {
  const isCustom = localNameOf(hit).includes('-')
  if (!isCustom && textContentOf(hit).trim()) return false
  const root = openShadow(hit)
  // One that says nothing holds another one.
  if (root) return !textContentOf(root).trim() || mayBeNotice(root)
  const { content } = getComputedStyle(hit, '::before')
  return content !== 'none' && isSuspectText(content)
}

/**
 * True where an element lies in a layer that may be a notice, by its words or, if frames count, because it is one, whose
 * words cannot be seen. Of a page without layers it asks two or three styles.
 */
export function isSuspectLayer(hit: Element, countsFrames: boolean): boolean {
  const body = bodyOf(ownerDocumentOf(hit))
  for (let box: Element | null | undefined = hit; box && box !== body; box = positionedAbove(box)) {
    if (textContentOf(box).length > MAX_BOX_MARKUP_TEXT) break
    if (isLayer(box) && ((countsFrames && localNameOf(hit) === 'iframe') || mayBeNotice(box)))
      return true
  }
  return false
}

/** The next box around an element by which it may be placed; drawings know no such box. */
function positionedAbove(box: Element): Element | null | undefined {
  return offsetParentOf(box) ?? ('offsetParent' in box ? null : parentElementOf(box))
}

function isLayer(box: Element): boolean {
  return 'fixed sticky absolute'.includes(getComputedStyle(box).position)
}

/** Asks of text and pictures. */
function mayBeNotice(box: Element | ShadowRoot): boolean {
  const pictures = [box as Element, ...querySelectorAll(box, 'img')]
  return isSuspectText(`${textContentOf(box)} ${pictures.map(altOf)}`)
}
