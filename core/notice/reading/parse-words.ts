import { isRecord } from '@/core/values/is-record'
import { MAX_BOX_TEXT, MAX_BOXES } from '../read/reading-limits'
import type { NoticeWords } from './notice-words'
import { MAX_BUTTONS, MAX_SENTENCE } from './word-limits'

/** A survey has layers, boxes in the flow and boxes set apart, as many as these of each. */
const MOST_BOXES = 3 * MAX_BOXES

/** A language tag is shorter. https://www.rfc-editor.org/rfc/rfc5646#section-4.4.1 */
const MAX_LANGUAGE = 35

/** What a page's content script wants read, which may be anything: bounded, or refused. */
export function parseWords(data: unknown): NoticeWords[] | undefined {
  if (!Array.isArray(data) || data.length > MOST_BOXES) return undefined
  const boxes = data.map(parseBox)
  return boxes.some((box) => !box) ? undefined : (boxes as NoticeWords[])
}

function parseBox(box: unknown): NoticeWords | undefined {
  if (!isRecord(box) || typeof box.text !== 'string' || !Array.isArray(box.buttons)) {
    return undefined
  }
  const labels = box.buttons.filter((label) => typeof label === 'string')
  return {
    text: box.text.slice(0, MAX_BOX_TEXT),
    buttons: labels.slice(0, MAX_BUTTONS).map((label) => label.slice(0, MAX_SENTENCE)),
    lang: parseShort(box.lang, MAX_LANGUAGE),
    title: parseShort(box.title, MAX_SENTENCE),
  }
}

function parseShort(text: unknown, most: number): string {
  return typeof text === 'string' ? text.slice(0, most) : ''
}
