import { browser } from 'wxt/browser'
import type { FrameContent } from '@/core/notice'
import { isRecord } from '@/core/values/is-record'

/** No notice is longer, nor has more controls; what a frame says beyond is not carried on. */
const MAX_TEXT = 20_000
const MAX_CONTROLS = 100
const MAX_LABEL = 500

/** More frames than this are read of no page. */
const MAX_FRAMES = 50

/**
 * The content of the frames in a tab's page that the browser lets Truce into. The top frame is left out, and so is a
 * frame whose answer is malformed.
 */
export async function readFrames(tabId: number): Promise<FrameContent[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: ['/read-frame.js'],
  })
  const contents = results.flatMap(({ frameId, result }) =>
    frameId !== 0 && isFrameContent(result) ? [limited(result)] : [],
  )
  return contents.slice(0, MAX_FRAMES)
}

function isFrameContent(value: unknown): value is FrameContent {
  if (!isRecord(value) || !isRecord(value.fields)) return false
  const { email, password, other } = value.fields
  const areCounts = [email, password, other].every((count) => typeof count === 'number')
  return (
    areCounts &&
    typeof value.url === 'string' &&
    typeof value.text === 'string' &&
    Array.isArray(value.controls) &&
    value.controls.every((label) => typeof label === 'string')
  )
}

function limited({ url, text, controls, fields }: FrameContent): FrameContent {
  const labels = controls.slice(0, MAX_CONTROLS).map((label) => label.slice(0, MAX_LABEL))
  const { email, password, other } = fields
  return {
    url: url.slice(0, MAX_TEXT),
    text: text.slice(0, MAX_TEXT),
    controls: labels,
    fields: { email, password, other },
  }
}
