import {
  contains,
  defaultViewOf,
  matches,
  ownerDocumentOf,
  parentElementOf,
  querySelector,
} from '@/core/page/node-access'
import { openRootsOnly, type ShadowOpener } from '@/core/page/shadow-tree'
import { isRendered } from '@/core/page/visibility'
import type { BoxFacts } from '../types'
import { idsAndClassesOf, linkShareOf, mediaShareOf } from './box-content'
import { controlsOf, fieldsOf, sumOfFields, withoutControls } from './box-controls'
import { readGeometry } from './box-geometry'
import { boxWords } from './box-words'
import { MAX_BOX_TEXT } from './reading-limits'

interface BoxOptions {
  /** What was read in the frame that holds the box's words, if one does. */
  frame?: Pick<BoxFacts, 'text' | 'controls' | 'fields'> | undefined
  openShadow?: ShadowOpener | undefined
  isInlineNotice?: boolean
  /** The layer that the box is a part of. */
  within?: Element | undefined
  /** What the page declares to be its notice. */
  declared?: Element | null | undefined
}

/**
 * Reads one box that may be a notice. Changes nothing and forces at most one layout.
 *
 * @param box as painted: its size and its words count.
 * @param layers everything that stands in the way for it: the box or its host, and its backdrops.
 */
export function readBox(
  box: Element,
  layers: readonly Element[],
  { frame, openShadow = openRootsOnly, isInlineNotice = false, within, declared }: BoxOptions = {},
): BoxFacts {
  const window = defaultViewOf(ownerDocumentOf(box)) as Window & typeof globalThis
  const lines = [boxWords(box, openShadow), frame?.text].filter(Boolean).join('\n')
  const controls = [...controlsOf(box), ...(frame?.controls ?? [])]
  return {
    text: lines.replace(/\s+/g, ' ').trim().slice(0, MAX_BOX_TEXT),
    textWithoutControls: withoutControls(box, controls, lines),
    ...readGeometry(box, layers, window, within),
    isInlineNotice,
    isDeclared: layers.some((layer) => layer === declared || parentElementOf(layer) === declared),
    modal:
      matches(box, ':modal,[aria-modal=true]') ||
      querySelector(box, ':modal,[aria-modal=true]') !== null,
    topLayer: matches(box, ':modal,:popover-open'),
    controls,
    fields: sumOfFields(fieldsOf(box), fieldsOfHost(box, layers[0]), frame?.fields),
    // The frame that holds the words is no picture.
    mediaShare: frame ? 0 : mediaShareOf(box, window),
    linkShare: linkShareOf(box),
    names: idsAndClassesOf(box),
  }
}

/** Those that a host outside the box's tree has in its slots: what is in none of them is not rendered. */
function fieldsOfHost(box: Element, host: Element | undefined): BoxFacts['fields'] | undefined {
  return host && !contains(host, box) ? fieldsOf(host, isRendered) : undefined
}
