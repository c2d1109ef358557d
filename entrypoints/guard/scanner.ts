import { sendMessage } from '@/bridge/messages'
import type { FrameContent, Verdict } from '@/core/notice'
import { certaintyOf } from '@/core/notice/judge/judge'
import { judgeSurvey, nearMissAmong, noticesAmong } from '@/core/notice/judge-survey'
import type { Languages } from '@/core/notice/phrases'
import { isSuspect } from '@/core/notice/read/is-suspect'
import { type Survey, survey } from '@/core/notice/read/survey'
import { withReadings, wordsOfSurvey } from '@/core/notice/words-of-survey'
import { type ShadowOpener, textWithin } from '@/core/page/shadow-tree'
import type { RemovedContent } from '@/core/removed-content/removed-content'
import { createAddedNotices } from './added-notices'
import { createReadings } from './readings'

/** Frames load late; one that stays silent is not asked for ever. */
const MAX_QUESTIONS = 4

/** Looks at a page with everything a content script may use: closed shadow roots, frames of other origins. */
export interface Scanner {
  /**
   * The notices shown now, surest first.
   *
   * @param removed what the page took out of itself a moment ago.
   */
  scan(removed?: RemovedContent): Promise<Verdict[]>
  /** Is this element, at once and surely, a notice? Costs a look only where its words are suspicious. */
  isNotice(element: Element): boolean
  /** What the last look came upon and left alone. */
  readonly nearMiss: Verdict | undefined
}

/**
 * @param openShadow opens the page's shadow trees, and none of Truce's own.
 * @param onFrameLoaded called when a frame has loaded that could not be read before; nothing else tells of it.
 */
export function createScanner(
  window: Window,
  languages: Languages,
  openShadow: ShadowOpener,
  onFrameLoaded: () => void,
): Scanner {
  const asked = new WeakMap<Element, number>()
  let leftAlone: Verdict | undefined
  const readings = createReadings()

  async function judged(seen: Survey): Promise<Verdict[]> {
    const weighed = judgeSurvey(
      withReadings(seen, await readings.of(wordsOfSurvey(seen))),
      languages,
    )
    leftAlone = nearMissAmong(weighed)
    return noticesAmong(weighed)
  }

  async function scan(removed?: RemovedContent): Promise<Verdict[]> {
    const options = { openShadow, removed }
    const seen = survey(window, options)
    const verdicts = await judged(seen)
    const silent = seen.unreadFrames.filter((frame) => (asked.get(frame) ?? 0) < MAX_QUESTIONS)
    if (verdicts.length > 0 || silent.length === 0) return verdicts
    for (const frame of silent) {
      asked.set(frame, (asked.get(frame) ?? 0) + 1)
      // One function for all: a frame that is asked twice calls back once.
      frame.addEventListener('load', onFrameLoaded, { once: true })
    }
    const frames = matchFrames(silent, await sendMessage('readFrames'))
    return frames.size > 0 ? judged(survey(window, { ...options, frames })) : verdicts
  }

  function maySpeak(element: Element): boolean {
    return isSuspect(textWithin(element, openShadow))
  }

  function sureNow(): Element[] {
    const seen = survey(window, { openShadow })
    // At once: what was not read before is weighed by its phrases alone.
    const weighed = judgeSurvey(withReadings(seen, readings.known(wordsOfSurvey(seen))), languages)
    const sure = noticesAmong(weighed).filter(({ confidence }) => certaintyOf(confidence) === 'act')
    return sure.flatMap(({ elements }) => elements)
  }

  return {
    scan,
    isNotice: createAddedNotices(maySpeak, sureNow),
    get nearMiss() {
      return leftAlone
    },
  }
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
