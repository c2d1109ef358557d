import { i18n } from '#i18n'
import { sendMessage } from '@/bridge/messages'
import type { PageState } from '@/bridge/page-state'
import { isDisconnected, quietly } from '@/bridge/quietly'
import { reportOnce } from '@/core/failure/report-once'
import { boxNameOf } from '@/core/notice/identify/box-name'
import type { SessionEffect, StatusText } from '@/core/session/effect'
import type { Answer, SessionEvent } from '@/core/session/event'
import type { SessionPhase } from '@/core/session/phase'
import { provide } from '../isolated-world/registry'
import type { LazyPromptUi } from './lazy-prompt-ui'
import type { NoticeSession } from './notice-session'
import type { PageWatch } from './page-watch'
import type { Prehider } from './prehider'
import { redirectedFrom } from './redirected-from'
import type { RunEffect } from './session-loop'
import { readPolicy, revertChoices, saveChoice } from './site-choices'

/** What effects are run on. */
export interface EffectContext {
  window: Window
  promptUi: LazyPromptUi
  notice: NoticeSession
  prehider: Prehider
  watch: PageWatch
  tell(event: SessionEvent): void
  phase(): SessionPhase
  pageState(): PageState
}

type Result = undefined | SessionEvent | Promise<SessionEvent | undefined>
type Runners<D extends SessionEffect['do']> = {
  [E in D]: (effect: Extract<SessionEffect, { do: E }>) => Result
}

/** Runs what the session decides, each effect by the part of the guard that can do it. */
export function createEffectRunner(context: EffectContext): RunEffect {
  const runners: Runners<SessionEffect['do']> = {
    ...pageEffects(context),
    ...promptEffects(context),
    ...noticeEffects(context),
    ...choiceEffects(),
    ...messageEffects(context),
  }
  return async (effect) => {
    const run = runners[effect.do] as (effect: SessionEffect) => Result
    return run(effect)
  }
}

function pageEffects({ window, watch, notice, prehider, tell, phase }: EffectContext) {
  return {
    awaitKnownBoxes({ pointed, remembered }) {
      watch.awaitPointed(pointed)
      prehider.begin(remembered, () => tell({ type: 'scanDue' }))
    },
    rescan: () => ({ type: 'scanDue' }),
    scanSoon() {
      watch.scanSoon()
    },
    settlePrehidden: async () =>
      (await prehider.settle(phase())) ? { type: 'prehiddenRefuted' } : undefined,
    async goBack({ url }) {
      await sendMessage('preventRedirectsOnce', url)
      window.location.replace(url)
    },
    goTo({ url }) {
      provide('allowedRedirect', url)
      window.location.assign(url)
    },
    stopWatching() {
      watch.stop()
      notice.stop()
      prehider.stop()
    },
  } satisfies Partial<Runners<SessionEffect['do']>>
}

function promptEffects({ promptUi, notice, tell }: EffectContext) {
  /** The box that the reader picked last. */
  let pickedBox: Element | undefined
  const failed = (error: unknown) => {
    if (!isDisconnected(error)) reportOnce('prompt', error)
  }
  const answered = (answer: Answer, everyTime = false) =>
    tell({ type: 'answered', answer, everyTime })
  const action = (event: SessionEvent | undefined) => event && (() => tell(event))
  return {
    showPrompt({ message, cameFrom }) {
      const { evidence = [], quotes = {} } = notice.describe('found')
      const question = {
        ...{ message, evidence, quotes },
        hint: cameFrom && i18n.t('prompt.ledAway'),
        onDismiss: (everyTime: boolean) => answered('dismiss', everyTime),
        onSupport: () => answered('support'),
        onReader: () => answered('openReader'),
        onNotNow: (everyTime: boolean) => answered('notNow', everyTime),
      }
      // Not waited for: the page may go on meanwhile, and so may the session.
      promptUi.showPrompt(question, notice.bottomBarHeight, notice.box).catch((error) => {
        tell({ type: 'promptFailed' })
        failed(error)
      })
    },
    closePrompt() {
      promptUi.close()
    },
    sayUpdated() {
      promptUi.sayUpdated()
    },
    showStatus({ text, onUndo, onReader, onHowTo, onTakeBack, offersReload }) {
      const actions = {
        onUndo: action(onUndo),
        onReader: action(onReader),
        onHowTo: action(onHowTo),
        onTakeBack: action(onTakeBack),
        offersReload,
      }
      promptUi.showStatus(wordsOf(text), actions).catch(failed)
    },
    pick() {
      // Not waited for: the reader takes their time, and the popup may ask meanwhile.
      const picked = promptUi.pickElement().catch(failed)
      void picked.then((box) => {
        if (!box) return tell({ type: 'pickCancelled' })
        pickedBox = box
        tell({ type: 'picked', name: boxNameOf(box) })
      })
    },
    adoptPicked() {
      if (pickedBox) notice.adopt(pickedBox)
      pickedBox = undefined
    },
  } satisfies Partial<Runners<SessionEffect['do']>>
}

function wordsOf(text: StatusText): string {
  return text === 'choiceNotKept' ? i18n.t('popup.notKept') : i18n.t(`prompt.${text}`)
}

function noticeEffects({ window, notice }: EffectContext) {
  let isExact = true
  return {
    async scan({ purpose, pointed, mistaken }) {
      const found = await notice.scan(pointed, mistaken)
      return { type: 'scanned', purpose, notice: found, cameFrom: redirectedFrom(window) }
    },
    dismiss: async ({ cause }) => ({ type: 'dismissalEnded', cause, ...(await notice.dismiss()) }),
    readSelectors: () => ({ type: 'selectorsRead', selectors: notice.selectors() }),
    async undoAll() {
      isExact = await notice.undoAll()
    },
    sayUndone: () => ({ type: 'undone', isExact }),
    forgetNotice: () => ({ type: 'noticeForgotten', name: notice.forget() }),
  } satisfies Partial<Runners<SessionEffect['do']>>
}

function choiceEffects() {
  return {
    readPolicy: ({ pending }) => readPolicy(pending),
    async saveChoice({ choice, purpose }) {
      const outcome = await saveChoice(choice)
      if (outcome === 'saved') return { type: 'choiceSaved', choice, purpose }
      return outcome === 'refused' ? { type: 'choiceRefused' } : undefined
    },
    async revertChoices({ choices }) {
      await revertChoices(choices)
    },
    // Nobody waits for it: the background tells of it as of any change of policy.
    endSupport: () => void quietly(sendMessage('choose', { support: false })),
  } satisfies Partial<Runners<SessionEffect['do']>>
}

function messageEffects({ pageState }: EffectContext) {
  return {
    report: () => void quietly(sendMessage('pageState', pageState())),
    openReader: async () => ({ type: 'readerOpened', result: await sendMessage('openReaderHere') }),
    openSupportSteps: () => void quietly(sendMessage('openSupportHere')),
  } satisfies Partial<Runners<SessionEffect['do']>>
}
