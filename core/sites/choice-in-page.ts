import type { EffectivePolicy } from './policy'
import type { FieldsWith } from './policy-fields'
import type { WhenNotice } from './when-notice'

type SetInPage = FieldsWith<{ isSetInPage: true }>

/** As a message carries it. `null` is "as for all sites": messages travel as JSON, in which `undefined` is lost. */
type SentValue<K extends SetInPage> = K extends 'whenNotice'
  ? WhenNotice | null
  : EffectivePolicy[K]

/** A choice made in a page for its site: one field and its new value. */
export type SiteChoice = { [K in SetInPage]: { [P in K]: SentValue<P> } }[SetInPage]

/** The policy of a page after a choice. The default for all sites is not known in a page: it is told later. */
export function applyChoice(policy: EffectivePolicy, choice: SiteChoice): EffectivePolicy {
  if (!('whenNotice' in choice)) return { ...policy, ...choice }
  const { whenNotice } = choice
  return {
    ...policy,
    whenNotice: whenNotice ?? policy.whenNotice,
    ownWhenNotice: whenNotice ?? undefined,
  }
}

/** The choice that restores what `held` before another. */
export function inverseChoice(held: EffectivePolicy, choice: SiteChoice): SiteChoice {
  if ('whenNotice' in choice) return { whenNotice: held.ownWhenNotice ?? null }
  const names = Object.keys(choice) as Exclude<SetInPage, 'whenNotice'>[]
  return Object.fromEntries(names.map((name) => [name, held[name]])) as SiteChoice
}
