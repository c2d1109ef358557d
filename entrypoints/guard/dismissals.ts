import { sendMessage } from '@/bridge/messages'
import { quietly } from '@/bridge/quietly'
import { type Dismissal, dismiss, type OwnButton, type Technique } from '@/core/dismissal'
import { reportOnce } from '@/core/failure/report-once'
import type { Verdict } from '@/core/notice'
import type { ShadowOpener } from '@/core/page/shadow-tree'
import type { MutationBatch } from '@/core/removed-content/record-removed'
import { restoreRemoved } from '@/core/removed-content/restore-removed'
import { take } from '../isolated-world/registry'
import { setInterceptor } from '../isolated-world/set-interceptor'
import type { OtherWords } from './other-words'
import { UserStyleRefusedError, userStyle } from './user-style'

/** What a page was like before its notice was dismissed. */
interface PageBefore {
  /** Where the focus was before Truce showed itself. */
  focusBefore: Element | null
  /** What the page took out of itself before the notice was found. */
  wipes: readonly MutationBatch[]
}

/** The dismissals in force on one page. */
export interface Dismissals {
  /** Does a notice say something else by now than when it was read? */
  isChanged(notice: Verdict): boolean
  /** False where it cannot be done; the page is then as it was. */
  dismiss(notice: Verdict, before: PageBefore): Promise<boolean>
  /** Undoes all, last first. False where the page is not as it was. */
  undoAll(): Promise<boolean>
  /** What was done, each technique once. */
  techniques(): Technique[]
}

/**
 * @param openShadow opens the page's shadow trees, and none of Truce's own.
 * @param isNotice tells of an element that is added later whether it surely is a notice.
 * @param otherWords tells of a notice's box whether the page shows something else in it by now.
 */
export function createDismissals(
  window: Window & typeof globalThis,
  openShadow: ShadowOpener,
  isNotice: (element: Element) => boolean,
  otherWords: OtherWords,
): Dismissals {
  const dismissals: Dismissal[] = []

  async function attempt(notice: Verdict, { focusBefore, wipes }: PageBefore): Promise<boolean> {
    // What the reader pointed at may be anything; what its buttons do nobody knows.
    const isKnown = !isPointed(notice)
    // Changed since it was read: whatever it is, the reader was asked about another thing.
    if (isChanged(notice)) return false
    const dismissal = await dismiss({
      ...{ window, userStyle, setInterceptor, focusBefore, openShadow },
      layers: notice.elements,
      restoreRemoved: wipes.length > 0 ? () => restoreRemoved(window, wipes) : undefined,
      isNotice: isKnown ? isAddedNotice : undefined,
      isOther: isKnown ? otherWords.areIn : undefined,
      ownButton: isKnown ? await loadOwnButton() : undefined,
    })
    if (dismissal.remaining.length > 0) return false
    dismissals.push(dismissal)
    return true
  }

  function isChanged(notice: Verdict): boolean {
    return !isPointed(notice) && notice.elements.some(otherWords.areIn)
  }

  function isAddedNotice(element: Element): boolean {
    const isIt = isNotice(element)
    if (isIt) otherWords.remember([element])
    return isIt
  }

  return {
    isChanged,
    async dismiss(notice, before) {
      try {
        return await attempt(notice, before)
      } catch (error) {
        // In either case the page is as it was: `dismiss` undoes what it did by then.
        if (!(error instanceof UserStyleRefusedError)) reportOnce('dismissal', error)
        return false
      }
    },
    async undoAll() {
      let isExact = true
      for (let last = dismissals.pop(); last; last = dismissals.pop())
        if (!(await last.undo())) isExact = false
      return isExact
    },
    techniques: () => [...new Set(dismissals.flatMap(({ techniques }) => techniques))],
  }
}

export function isPointed({ evidence }: Verdict): boolean {
  return evidence.some(({ id }) => id === 'pointedAt')
}

/** Loads the bundle once; `undefined` where it cannot be had: a notice is then hidden. */
export async function loadOwnButton(): Promise<OwnButton | undefined> {
  if (!take('ownButton')) await quietly(sendMessage('loadBundle', 'ownButton'))
  return take('ownButton')
}
