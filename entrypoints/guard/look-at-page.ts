import { sendMessage } from '@/bridge/messages'
import { openShadow } from '@/bridge/open-shadow'
import type { FrameContent, Verdict } from '@/core/nag'
import { verdictsOf } from '@/core/nag/find'
import { survey } from '@/core/nag/survey'
import { isSuspect } from '@/core/nag/suspect'
import type { Lost } from '@/core/taken/lost'

/** Frames load late; one that stays silent is not asked for ever. */
const MAX_QUESTIONS = 4

/** Looks at a page with everything a content script may use: closed shadow roots, frames of other origins. */
export interface PageEye {
  /**
   * The notices shown now, surest first.
   *
   * @param lost what the page took out of itself a moment ago.
   */
  look(lost?: Lost): Promise<Verdict[]>
}

/** @param isOwn tells what Truce itself shows in the page. */
export function createPageEye(window: Window, isOwn: (element: Element) => boolean): PageEye {
  const asked = new WeakMap<Element, number>()
  const open = (element: Element) => (isOwn(element) ? null : openShadow(element))

  async function look(lost?: Lost): Promise<Verdict[]> {
    const options = { openShadow: open, lost }
    const seen = survey(window, options)
    const verdicts = verdictsOf(seen)
    const silent = seen.muteFrames.filter((frame) => (asked.get(frame) ?? 0) < MAX_QUESTIONS)
    if (verdicts.length > 0 || silent.length === 0) return verdicts
    for (const frame of silent) asked.set(frame, (asked.get(frame) ?? 0) + 1)
    const frames = matchFrames(silent, await sendMessage('readFrames'))
    return frames.size > 0 ? verdictsOf(survey(window, { ...options, frames })) : verdicts
  }

  return { look }
}

/** Finds each frame's content by its address, or where only one is left that speaks of ad blockers. */
function matchFrames(
  frames: readonly HTMLIFrameElement[],
  contents: readonly FrameContent[],
): Map<Element, FrameContent> {
  const found = new Map<Element, FrameContent>()
  for (const frame of frames) {
    const content = contents.find(({ url }) => url === frame.src)
    if (content) found.set(frame, content)
  }
  const [lost, ...others] = frames.filter((frame) => !found.has(frame))
  const suspects = contents.filter(({ text, url }) => isSuspect(text) && !hasUrl(found, url))
  const [suspect] = suspects
  if (lost && others.length === 0 && suspect && suspects.length === 1) found.set(lost, suspect)
  return found
}

function hasUrl(found: ReadonlyMap<Element, FrameContent>, url: string): boolean {
  return [...found.values()].some((content) => content.url === url)
}
