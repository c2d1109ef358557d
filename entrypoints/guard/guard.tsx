import { i18n } from '#i18n'
import { quietly } from '@/bridge/errors'
import { type Announcement, type SiteChoice, sendMessage } from '@/bridge/messages'
import type { PageState } from '@/bridge/page-state'
import { Prompt } from '@/components/prompt/Prompt'
import { Status } from '@/components/prompt/Status'
import { certaintyOf, type Verdict } from '@/core/nag'
import { type Watch, watch } from '@/core/nag/watch'
import { decide } from '@/core/sites/decide'
import { openCase } from './case'
import { createOverlay } from './overlay'

/** Changes come in bursts; one look answers all that came within this time. */
const LOOK_AGAIN_MS = 120
/** A page that keeps changing what it shows is looked at this often and then left. */
const MAX_LOOKS = 40
/** A status line goes by itself after this long, unless the pointer or the focus rests on it. */
const STATUS_MS = 10_000

/** What the rest of Truce may ask of the guard in a page. */
export interface Guard {
  look(): Promise<PageState>
  dismiss(): Promise<PageState>
  undo(): Promise<PageState>
  policyChanged(): Promise<void>
  announce(announcement: Announcement): void
}

/**
 * Stands by a page on which a notice is suspected: looks, decides by the reader's choices, asks or puts
 * the notice away, and goes on watching until the page is left.
 */
export function startGuard(window: Window & typeof globalThis): Guard {
  const { document } = window
  const notice = openCase(window)
  const overlay = createOverlay(document, hidePromptWithNotice)
  let watching: Watch | undefined
  let isAsking = false
  let isDeclined = false
  let isSupported = false
  /** The message that was put away: what comes back with the same words is put away again. */
  let putAway: string | undefined
  let revertChoice: SiteChoice | undefined
  let looks = 0
  let lookTimer = 0
  const statusTimer = 0

  async function consider(): Promise<void> {
    if (isAsking || isDeclined || isSupported) return
    const found = notice.look()
    if (!found) return
    if (found.message === putAway) return dismiss()
    const policy = await sendMessage('policyHere')
    isSupported = policy.support
    const decision = decide(policy, certaintyOf(found.confidence))
    if (decision === 'dismiss') await dismiss()
    else if (decision === 'prompt') ask(found)
    report()
  }

  function considerSoon(): void {
    if (lookTimer || looks >= MAX_LOOKS) return
    looks += 1
    lookTimer = window.setTimeout(() => {
      lookTimer = 0
      void quietly(consider())
    }, LOOK_AGAIN_MS)
  }

  function ask({ message }: Verdict): void {
    isAsking = true
    overlay.show(
      <Prompt
        message={message}
        onDismiss={(everyTime) => {
          if (everyTime) choose({ whenNotice: 'dismiss' })
          void quietly(dismiss())
        }}
        onSupport={() => void quietly(support())}
        onReader={() => void quietly(openReader())}
        onNotNow={(everyTime) => {
          if (everyTime) choose({ whenNotice: 'leave' })
          decline()
        }}
      />,
    )
  }

  function hidePrompt(): void {
    isAsking = false
    overlay.hide()
  }

  function decline(): void {
    isDeclined = true
    hidePrompt()
  }

  /** The page's own close button may have been pressed meanwhile: then there is nothing left to ask. */
  function hidePromptWithNotice(): void {
    if (!isAsking || notice.isShown()) return
    hidePrompt()
    report()
  }

  async function dismiss(): Promise<void> {
    hidePrompt()
    const isDone = await notice.dismiss()
    putAway = isDone ? notice.state().message : undefined
    isDeclined = !isDone
    report()
    if (isDone) say(i18n.t('prompt.dismissed'), () => void quietly(undo()))
    else say(i18n.t('prompt.couldNot'))
  }

  async function undo(): Promise<void> {
    clearStatus()
    await notice.undo()
    putAway = undefined
    isDeclined = true
    if (revertChoice) choose(revertChoice)
    revertChoice = undefined
    report()
  }

  async function support(): Promise<void> {
    hidePrompt()
    isSupported = true
    await sendMessage('choose', { support: true })
    say(i18n.t('prompt.supported'), () => {
      clearStatus()
      isSupported = false
      choose({ support: false })
    })
  }
}
