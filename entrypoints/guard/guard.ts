import { isContextInvalidated } from '@/bridge/is-context-invalidated'
import { openShadow } from '@/bridge/open-shadow'
import type { PageState } from '@/bridge/page-state'
import type { SessionEvent } from '@/core/session/event'
import { phaseOf } from '@/core/session/phase'
import { provide, take } from '../isolated-world/registry'
import { createEffectRunner } from './effects'
import { createLazyPromptUi } from './lazy-prompt-ui'
import { createNoticeSession } from './notice-session'
import { startPageWatch } from './page-watch'
import { createPrehider } from './prehider'
import { createQuestionCheck } from './question-check'
import { createSessionLoop } from './session-loop'
import { userStyle } from './user-style'

/** What the rest of Truce may ask of the guard in a page. */
export interface Guard {
  /** Resolves with where the page stands once all that follows from the event is done. */
  ask(event: SessionEvent): Promise<PageState>
  /** Resolves once all that follows from the event is done. */
  send(event: SessionEvent): Promise<void>
  /** Moves the keyboard's focus to what Truce says in the page, where it says something. */
  focusPrompt(): void
  /** Tells the reader, where it happened, that the page was kept from redirecting them. */
  announceBlockedRedirect(): void
}

/**
 * Stands by a page on which a notice is suspected. What happens there are events of the page's session (`core/session`);
 * here its effects are run.
 */
export function startGuard(window: Window & typeof globalThis): Guard {
  provide('userStyle', userStyle)
  const loop = createSessionLoop((effect) => run(effect), isContextInvalidated)
  const promptUi = createLazyPromptUi(window, () => void checkQuestion())
  const watch = startPageWatch(window, loop.tell, openPageShadow)
  const notice = createNoticeSession(window, openPageShadow, promptUi.isOwn, watch.scanSoon)
  const checkQuestion = createQuestionCheck({
    isContextInvalidated,
    isShown: notice.isShown,
    lookAgain: notice.lookAgain,
    onGone: () => loop.tell({ type: 'noticeGone' }),
  })
  const run = createEffectRunner({
    ...{ window, promptUi, notice, watch, phase, pageState },
    prehider: createPrehider(window),
    tell: loop.tell,
  })

  /** Truce's own shadow tree is none of the page's. */
  function openPageShadow(element: Element): ShadowRoot | null {
    return promptUi.isOwn(element) || isContextInvalidated() ? null : (openShadow(element) ?? null)
  }

  function phase() {
    return phaseOf(loop.state, notice.isShown())
  }

  function pageState(): PageState {
    return notice.describe(phase())
  }

  function announceBlockedRedirect(): void {
    const url = take('blockedRedirect')
    if (!url) return
    provide('blockedRedirect', undefined)
    loop.tell({ type: 'redirectBlocked', url })
  }

  announceBlockedRedirect()
  loop.tell({ type: 'scanDue' })
  return {
    async ask(event) {
      await loop.send(event)
      return pageState()
    },
    send: loop.send,
    focusPrompt: promptUi.focus,
    announceBlockedRedirect,
  }
}
