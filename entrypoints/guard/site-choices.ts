import { sendMessage } from '@/bridge/messages'
import { isDisconnected, quietly } from '@/bridge/quietly'
import { applyChoice, inverseChoice, type SiteChoice } from '@/core/sites/choice-in-page'
import type { EffectivePolicy } from '@/core/sites/policy'

/** What the reader chose for the page's site, as last heard or as just made. */
export interface SiteChoices {
  /** `undefined` until it was first heard. */
  readonly latest: EffectivePolicy | undefined
  /** The choices that hold; the background is asked once, and says by itself when they change. */
  current(): Promise<EffectivePolicy>
  /** Asks the background again, for something changed; resolves with what held before. */
  refresh(): Promise<EffectivePolicy | undefined>
  /** Keeps a choice. False where the browser does not; the reader is told, and what held before holds. */
  save(choice: SiteChoice): Promise<boolean>
  /** The same for a choice that goes with a dismissal: `revertWithDismissal` takes it back. */
  saveWithDismissal(choice: SiteChoice): Promise<boolean>
  /** Takes back what was chosen with the dismissals of this page. */
  revertWithDismissal(): Promise<void>
}

/** @param onNotKept the browser did not keep a choice; its store is full, as a rule. */
export function createSiteChoices(onNotKept: () => void): SiteChoices {
  let policy: EffectivePolicy | undefined
  const before: { policy: EffectivePolicy; choice: SiteChoice }[] = []

  async function current(): Promise<EffectivePolicy> {
    policy ??= await sendMessage('policyHere')
    return policy
  }

  async function save(choice: SiteChoice): Promise<boolean> {
    const held = await current()
    policy = applyChoice(held, choice)
    try {
      await sendMessage('choose', choice)
      return true
    } catch (error) {
      policy = held
      if (!isDisconnected(error)) onNotKept()
      return false
    }
  }

  return {
    get latest() {
      return policy
    },
    current,
    async refresh() {
      const held = policy
      policy = await sendMessage('policyHere')
      return held
    },
    save,
    async saveWithDismissal(choice) {
      const held = await current()
      const isKept = await save(choice)
      if (isKept) before.push({ policy: held, choice: inverseChoice(held, choice) })
      return isKept
    },
    async revertWithDismissal() {
      for (let last = before.pop(); last; last = before.pop()) {
        policy = last.policy
        await quietly(sendMessage('choose', last.choice))
      }
    },
  }
}

/** Names without one of them. */
export function without(names: readonly string[], name: string): string[] {
  return names.filter((other) => other !== name)
}
