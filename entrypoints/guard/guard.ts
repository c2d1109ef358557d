import { i18n } from '#i18n'
import { type Announcement, sendMessage } from '@/bridge/messages'
import { openShadow } from '@/bridge/open-shadow'
import type { PageState } from '@/bridge/page-state'
import { quietly } from '@/bridge/quietly'
import type { Verdict } from '@/core/notice'
import { boxNameOf, isNamed } from '@/core/notice/identify/box-name'
import { findPointed, pointedVerdict } from '@/core/notice/identify/pointed-box'
import { certaintyOf } from '@/core/notice/judge/judge'
import { decide } from '@/core/sites/decide'
import { type EffectivePolicy, isSamePolicy } from '@/core/sites/policy'
import { take } from '../isolated-world/registry'
import { announceBlockedRedirect } from './announce-blocked-redirect'
import { awaitShown } from './await-shown'
import { bottomBarHeight } from './bottom-bar-height'
import { createLazyPromptUi } from './lazy-prompt-ui'
import { createNoticeSession } from './notice-session'
import { passOver } from './pass-over'
import { createPrehider } from './prehider'
import { redirectedFrom } from './redirected-from'
import { createSerialQueue } from './serial-queue'
import { createSiteChoices, without } from './site-choices'
import { watchNavigation } from './watch-navigation'

/** Changes come in bursts; one look answers all that came within this time. */
const LOOK_AGAIN_MS = 120
/** A page that keeps changing what it shows is looked at this often and then left. */
const MAX_LOOKS = 40

/** What the rest of Truce may ask of the guard in a page. */
export interface Guard {
  look(): Promise<PageState>
  dismiss(): Promise<PageState>
  undo(): Promise<PageState>
  /** Lets the reader point at a notice that was missed. */
  point(): Promise<void>
  /** The reader says that what was found is no notice. */
  notNotice(): Promise<PageState>
  policyChanged(): Promise<void>
  announce(announcement: Announcement): void
  /** Says that the page was kept from leading the reader away, where it was. */
  announceBlockedRedirect(): void
}

/**
 * Stands by a page on which a notice is suspected: looks, decides by the reader's choices, asks or puts
 * the notice away, and goes on watching for it to come back.
 */
export function startGuard(window: Window & typeof globalThis): Guard {
  const watchPage = take('watchPage')
  if (!watchPage) throw new Error('The sentinel is not in this page')
  const voice = createLazyPromptUi(window, hushWithNotice)
  const choices = createSiteChoices(() => voice.showStatus(i18n.t('popup.notKept')))
  const notice = createNoticeSession(window, voice.isOwn, isMistaken)
  const inTurn = createSerialQueue()
  const veil = createPrehider(window, choices, () => void inTurn(consider))
  const arriveIfElsewhere = watchNavigation(window, arrive)
  /** Nothing is to be asked any more on this page: the reader has answered. */
  let isAnswered = false
  /** Words of the notice put away: what comes back with the same words is put away again. */
  let putAway: string | undefined
  let looks = 0
  let lookTimer = 0

  async function consider(): Promise<void> {
    try {
      await judge()
    } finally {
      await veil.settle(notice.state().phase)
    }
  }

  async function judge(): Promise<void> {
    if (voice.isAsking || isAnswered) return
    const policy = await choices.current()
    if (policy.support) return
    if (await putPointedAway(policy)) return
    const found = await notice.scan()
    if (!found) return
    const certainty = certaintyOf(found.confidence)
    // Put away once on this page it is not asked about again, not even in other words.
    if (putAway === found.message || (putAway !== undefined && certainty === 'act'))
      return putNoticeAway()
    const decision = decide(policy, certainty)
    if (decision === 'nothing') return report()
    if (decision === 'prompt' || redirectedFrom(window)) ask(found)
    else await putNoticeAway()
    await veil.remember(notice.hiddenElements())
    report()
  }

  /** What the reader once pointed at is put away without a question, wherever notices are not left. */
  async function putPointedAway({ pointed, whenNotice }: EffectivePolicy): Promise<boolean> {
    if (whenNotice === 'leave') return false
    const boxes = findPointed(window.document, pointed)
    if (boxes.length === 0) return false
    notice.setNotice(pointedVerdict(boxes))
    await putNoticeAway()
    return true
  }

  async function putAwayAndRemember(box: Element): Promise<void> {
    const name = boxNameOf(box)
    notice.setNotice(pointedVerdict([box]))
    await putNoticeAway()
    if (!name || notice.state().phase !== 'dismissed') return
    const { pointed, mistaken } = await choices.current()
    if (mistaken.includes(name)) await choices.save({ mistaken: without(mistaken, name) })
    await choices.saveWithDismissal({ pointed: [...without(pointed, name), name] })
  }

  function isMistaken({ elements: [box], message }: Verdict): boolean {
    const names = choices.latest?.mistaken ?? []
    return box !== undefined && names.some((name) => isNamed(box, name, message))
  }

  async function leaveAlone(): Promise<void> {
    putAway = undefined
    await passOver({ voice, notice, choices, inTurn, report, consider })
  }

  function considerSoon(): void {
    arriveIfElsewhere()
    if (lookTimer || looks >= MAX_LOOKS) return
    looks += 1
    lookTimer = window.setTimeout(() => {
      lookTimer = 0
      void inTurn(consider)
    }, LOOK_AGAIN_MS)
  }

  /** The page has become another without being loaded: what was answered was answered about the last. */
  function arrive(): void {
    void inTurn(async () => {
      isAnswered = false
      putAway = undefined
      looks = 0
      notice.reset()
      considerSoon()
    })
  }

  function ask(found: Verdict): void {
    const from = redirectedFrom(window)
    const answers = {
      message: found.message,
      hint: from && i18n.t('prompt.ledAway'),
      onDismiss: (everyTime: boolean) =>
        inTurn(async () => {
          if (!from) await putNoticeAway()
          if (everyTime) await choices.saveWithDismissal({ whenNotice: 'dismiss' })
          await veil.remember(notice.hiddenElements())
          if (from) await goBack(from)
        }),
      onSupport: () => inTurn(support),
      onReader: () => inTurn(openReader),
      onNotNow: (everyTime: boolean) => {
        isAnswered = true
        voice.close()
        if (everyTime) void inTurn(() => choices.save({ whenNotice: 'leave' }))
      },
    }
    voice.showPrompt(answers, bottomBarHeight(window, found))
  }

  async function putNoticeAway(): Promise<void> {
    // Hushed first: inside a modal dialog our own prompt would go down with it.
    voice.close()
    const isDone = await notice.dismiss()
    putAway = isDone ? notice.state().message : undefined
    isAnswered = !isDone
    report()
    if (isDone)
      voice.showStatus(i18n.t('prompt.dismissed'), { onUndo: () => inTurn(putNoticeBack) })
    else voice.showStatus(i18n.t('prompt.couldNot'), { onReader: () => inTurn(openReader) })
  }

  /** Where the notice is a page of its own, the article is on the one before. */
  async function goBack(from: string): Promise<void> {
    voice.close()
    await sendMessage('preventRedirectsOnce', from)
    window.location.replace(from)
  }

  async function putNoticeBack(): Promise<void> {
    isAnswered = true
    putAway = undefined
    await notice.undo()
    report()
    await choices.revertWithDismissal()
    // Only now: the status line that goes says that all is back.
    voice.close()
  }

  async function support(): Promise<void> {
    voice.close()
    if (!(await choices.save({ support: true }))) return
    voice.showStatus(i18n.t('prompt.supported'), {
      onUndo: () => {
        voice.close()
        // Heard back as a change of policy, upon which the question is asked anew.
        void quietly(sendMessage('choose', { support: false }))
      },
      onHowTo: () => {
        voice.close()
        void quietly(sendMessage('openSupportHere'))
      },
    })
  }

  async function openReader(): Promise<void> {
    voice.close()
    const result = await sendMessage('openReaderHere')
    if (result !== 'opened') announce(result)
  }

  function state(): PageState {
    return choices.latest?.support ? { phase: 'supported' } : notice.state()
  }

  function report(): void {
    void quietly(sendMessage('pageState', state()))
  }

  /** The page may have taken its notice away itself: then there is nothing left to ask. */
  function hushWithNotice(): void {
    if (!voice.isAsking || notice.isShown()) return
    voice.close()
    report()
  }

  function announce(announcement: Announcement): void {
    voice.showStatus(i18n.t(`prompt.${announcement}`))
  }

  async function policyChanged(): Promise<void> {
    const before = await choices.refresh()
    const policy = await choices.current()
    // A choice that was never heard was never acted on.
    if (!before) return consider()
    if (isSamePolicy(before, policy)) return
    voice.close()
    if (policy.support) await notice.undo()
    isAnswered = false
    putAway = undefined
    await consider()
    report()
  }

  void inTurn(async () => {
    const { pointed } = await choices.current()
    const isShown = () => findPointed(window.document, pointed).length > 0
    if (pointed.length > 0) awaitShown(window, isShown, () => void inTurn(consider))
  })
  watchPage(window.document, considerSoon, (element) =>
    voice.isOwn(element) ? null : openShadow(element),
  )
  void inTurn(consider)
  announceBlockedRedirect(window, voice)

  return {
    announceBlockedRedirect: () => announceBlockedRedirect(window, voice),
    look: () =>
      inTurn(async () => {
        const { support: isSupported } = await choices.current()
        if (state().phase !== 'dismissed' && !isSupported) await notice.scan()
        return state()
      }),
    dismiss: () =>
      inTurn(async () => {
        if (!choices.latest?.support && (await notice.scan())) await putNoticeAway()
        return state()
      }),
    undo: () =>
      inTurn(async () => {
        await putNoticeBack()
        return state()
      }),
    async point() {
      // Not in turn: the reader takes their time, and the popup may ask meanwhile.
      const box = await voice.pickElement()
      if (box) await inTurn(() => putAwayAndRemember(box))
    },
    notNotice: () =>
      inTurn(async () => {
        await leaveAlone()
        return state()
      }),
    policyChanged: () => inTurn(policyChanged),
    // In turn: where a notice is asked about, the question is what the reader needs to see.
    announce: (announcement) =>
      void inTurn(async () => {
        if (announcement !== 'supportEnded' || !voice.isAsking) announce(announcement)
      }),
  }
}
