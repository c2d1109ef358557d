import { i18n } from '#i18n'
import { isGone, quietly } from '@/bridge/errors'
import { type Announcement, type SiteChoice, sendMessage } from '@/bridge/messages'
import { openShadow } from '@/bridge/open-shadow'
import type { PageState } from '@/bridge/page-state'
import type { Verdict } from '@/core/nag'
import { lentWatch } from '@/core/nag/lent-watch'
import { findPointed, pointedVerdict } from '@/core/nag/pointed'
import { selectorOf } from '@/core/nag/selector'
import { certaintyOf } from '@/core/nag/verdict'
import { decide } from '@/core/sites/decide'
import type { EffectivePolicy, WhenNotice } from '@/core/sites/policy'
import { awaitPointed } from './await-pointed'
import { openCase } from './case'
import { createVoice } from './voice'

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
  policyChanged(): Promise<void>
  announce(announcement: Announcement): void
}

/**
 * Stands by a page on which a notice is suspected: looks, decides by the reader's choices, asks or puts
 * the notice away, and goes on watching for it to come back.
 */
export function startGuard(window: Window & typeof globalThis): Guard {
  const voice = createVoice(window, hushWithNotice)
  const notice = openCase(window, voice.isOwn)
  /** The choices that hold here, as last heard or as just made. */
  let policy: EffectivePolicy | undefined
  /** What held before "every time" was ticked, should the reader undo. */
  let policyBefore: EffectivePolicy | undefined
  /** Nothing is to be asked any more on this page: the reader has answered. */
  let isAnswered = false
  /** Words of the notice put away: what comes back with the same words is put away again. */
  let putAway: string | undefined
  /** What was pointed at in this page, should the reader undo. */
  let pointedNow: string | undefined
  let looks = 0
  let lookTimer = 0
  let turn: Promise<unknown> = Promise.resolve()

  /** One thing after the other: a look must not fall between a dismissal and its undo. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work)
    turn = quietly(mine)
    return mine
  }

  async function consider(): Promise<void> {
    if (voice.isAsking || isAnswered || policy?.support) return
    policy = await sendMessage('policyHere')
    if (policy.support) return
    if (await putPointedAway(policy)) return
    const found = await notice.look()
    if (!found) return
    if (found.message === putAway) return putNoticeAway()
    const decision = decide(policy, certaintyOf(found.confidence))
    if (decision === 'dismiss') await putNoticeAway()
    else if (decision === 'prompt') ask(found, policy)
    report()
  }

  /** What the reader once pointed at is put away without a question, wherever notices are not left. */
  async function putPointedAway({ pointed, whenNotice }: EffectivePolicy): Promise<boolean> {
    if (whenNotice === 'leave') return false
    const boxes = findPointed(window.document, pointed)
    if (boxes.length === 0) return false
    notice.take(pointedVerdict(boxes))
    await putNoticeAway()
    return true
  }

  async function putAwayAndRemember(box: Element): Promise<void> {
    notice.take(pointedVerdict([box]))
    await putNoticeAway()
    const selector = selectorOf(box)
    if (!selector || notice.state().phase !== 'dismissed') return
    policy = await sendMessage('policyHere')
    const pointed = [...new Set([...policy.pointed, selector])]
    policy = { ...policy, pointed }
    if (await keep({ pointed })) pointedNow = selector
  }

  function considerSoon(): void {
    if (lookTimer || looks >= MAX_LOOKS) return
    looks += 1
    lookTimer = window.setTimeout(() => {
      lookTimer = 0
      void inTurn(consider)
    }, LOOK_AGAIN_MS)
  }

  function ask(found: Verdict, before: EffectivePolicy): void {
    const remember = async (everyTime: boolean, whenNotice: WhenNotice) => {
      if (!everyTime) return
      policy = { ...before, whenNotice }
      if (await keep({ whenNotice })) policyBefore = before
      else policy = before
    }
    const answers = {
      message: found.message,
      onDismiss: (everyTime: boolean) =>
        inTurn(async () => {
          await putNoticeAway()
          await remember(everyTime, 'dismiss')
        }),
      onSupport: () => inTurn(() => support(before)),
      onReader: () => inTurn(openReader),
      onNotNow: (everyTime: boolean) => {
        isAnswered = true
        voice.hush()
        void inTurn(() => remember(everyTime, 'leave'))
      },
    }
    voice.ask(answers, heightOfLowerBar(window, found))
  }

  async function putNoticeAway(): Promise<void> {
    // Hushed first: inside a modal dialog our own prompt would go down with it.
    voice.hush()
    const isDone = await notice.dismiss()
    putAway = isDone ? notice.state().message : undefined
    isAnswered = !isDone
    report()
    if (isDone) voice.say(i18n.t('prompt.dismissed'), () => inTurn(putNoticeBack))
    else voice.say(i18n.t('prompt.couldNot'))
  }

  async function putNoticeBack(): Promise<void> {
    isAnswered = true
    putAway = undefined
    await notice.undo()
    report()
    if (pointedNow && policy) {
      policy = { ...policy, pointed: policy.pointed.filter((selector) => selector !== pointedNow) }
      pointedNow = undefined
      await sendMessage('choose', { pointed: policy.pointed })
    }
    if (policyBefore) {
      policy = policyBefore
      policyBefore = undefined
      await sendMessage('choose', { whenNotice: policy.ownWhenNotice ?? null })
    }
    // Only now: the status line that goes says that all is back.
    voice.hush()
  }

  async function support(before: EffectivePolicy): Promise<void> {
    voice.hush()
    policy = { ...before, support: true }
    if (!(await keep({ support: true }))) {
      policy = before
      return
    }
    voice.say(i18n.t('prompt.supported'), () => {
      voice.hush()
      // Heard back as a change of policy, upon which the question is asked anew.
      void quietly(sendMessage('choose', { support: false }))
    })
  }

  /** Keeps a choice for the site; says so where the browser does not keep it. */
  async function keep(choice: SiteChoice): Promise<boolean> {
    try {
      await sendMessage('choose', choice)
      return true
    } catch (error) {
      if (!isGone(error)) voice.say(i18n.t('popup.notKept'))
      return false
    }
  }

  async function openReader(): Promise<void> {
    voice.hush()
    const result = await sendMessage('openReaderHere')
    if (result !== 'opened') announce(result)
  }

  function state(): PageState {
    return policy?.support ? { phase: 'supported' } : notice.state()
  }

  function report(): void {
    void quietly(sendMessage('pageState', state()))
  }

  /** The page may have taken its notice away itself: then there is nothing left to ask. */
  function hushWithNotice(): void {
    if (!voice.isAsking || notice.isShown()) return
    voice.hush()
    report()
  }

  function announce(announcement: Announcement): void {
    voice.say(i18n.t(`prompt.${announcement}`))
  }

  async function policyChanged(): Promise<void> {
    const before = policy
    policy = await sendMessage('policyHere')
    if (before?.support === policy.support && before.whenNotice === policy.whenNotice) return
    voice.hush()
    if (policy.support) await notice.undo()
    isAnswered = false
    putAway = undefined
    await consider()
    report()
  }

  void inTurn(async () => {
    const { pointed } = await sendMessage('policyHere')
    if (pointed.length > 0) awaitPointed(window, pointed, () => void inTurn(consider))
  })
  lentWatch()(window, considerSoon, (element) =>
    voice.isOwn(element) ? null : openShadow(element),
  )
  void inTurn(consider)

  return {
    look: () =>
      inTurn(async () => {
        if (state().phase !== 'dismissed' && !policy?.support) await notice.look()
        return state()
      }),
    dismiss: () =>
      inTurn(async () => {
        if (!policy?.support && (await notice.look())) await putNoticeAway()
        return state()
      }),
    undo: () =>
      inTurn(async () => {
        await putNoticeBack()
        return state()
      }),
    async point() {
      // Not in turn: the reader takes their time, and the popup may ask meanwhile.
      const box = await voice.pick()
      if (box) await inTurn(() => putAwayAndRemember(box))
    },
    policyChanged: () => inTurn(policyChanged),
    announce,
  }
}

/** How high a notice along the lower edge reaches: its own close button must stay in reach. */
function heightOfLowerBar({ innerHeight }: Window, { kind, elements }: Verdict): number {
  const box = elements[0]?.getBoundingClientRect()
  return kind === 'bar' && box && box.top > innerHeight / 2 ? innerHeight - box.top : 0
}
