import { type SiteChoice, sendMessage } from '@/bridge/messages'
import { isGone, quietly } from '@/bridge/quietly'
import type { EffectivePolicy } from '@/core/sites/policy'

/** What the reader chose for the page's site, as last heard or as just made. */
export interface Choices {
  /** `undefined` until it was first heard. */
  readonly now: EffectivePolicy | undefined
  /** The choices that hold; the background is asked once, and says by itself when they change. */
  known(): Promise<EffectivePolicy>
  /** Asks the background again, for something changed; resolves with what held before. */
  hearAgain(): Promise<EffectivePolicy | undefined>
  /** Keeps a choice. False where the browser does not; the reader is told, and what held before holds. */
  keep(choice: SiteChoice): Promise<boolean>
  /** The same for a choice that goes with a dismissal: `takeBack` takes it back with it. */
  keepWithDismissal(choice: SiteChoice): Promise<boolean>
  /** Takes back what was chosen with the dismissals of this page. */
  takeBack(): Promise<void>
}

/** @param onNotKept the browser did not keep a choice; its store is full, as a rule. */
export function createChoices(onNotKept: () => void): Choices {
  let policy: EffectivePolicy | undefined
  const before: { policy: EffectivePolicy; choice: SiteChoice }[] = []

  async function known(): Promise<EffectivePolicy> {
    policy ??= await sendMessage('policyHere')
    return policy
  }

  async function keep(choice: SiteChoice): Promise<boolean> {
    const held = await known()
    policy = chosen(held, choice)
    try {
      await sendMessage('choose', choice)
      return true
    } catch (error) {
      policy = held
      if (!isGone(error)) onNotKept()
      return false
    }
  }

  return {
    get now() {
      return policy
    },
    known,
    async hearAgain() {
      const held = policy
      policy = await sendMessage('policyHere')
      return held
    },
    keep,
    async keepWithDismissal(choice) {
      const held = await known()
      const isKept = await keep(choice)
      if (isKept) before.push({ policy: held, choice: opposite(held, choice) })
      return isKept
    },
    async takeBack() {
      for (let last = before.pop(); last; last = before.pop()) {
        policy = last.policy
        await quietly(sendMessage('choose', last.choice))
      }
    },
  }
}

function chosen(policy: EffectivePolicy, choice: SiteChoice): EffectivePolicy {
  if (!('whenNotice' in choice)) return { ...policy, ...choice }
  const { whenNotice } = choice
  return {
    ...policy,
    whenNotice: whenNotice ?? policy.whenNotice,
    ownWhenNotice: whenNotice ?? undefined,
  }
}

/** What puts the store back to what held before a choice. */
function opposite(held: EffectivePolicy, choice: SiteChoice): SiteChoice {
  if ('support' in choice) return { support: held.support }
  if ('pointed' in choice) return { pointed: held.pointed }
  if ('mistaken' in choice) return { mistaken: held.mistaken }
  if ('remembered' in choice) return { remembered: held.remembered }
  return { whenNotice: held.ownWhenNotice ?? null }
}

/** Names without one of them. */
export function without(names: readonly string[], name: string): string[] {
  return names.filter((other) => other !== name)
}
