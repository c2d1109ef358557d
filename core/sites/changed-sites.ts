import { isSameJson } from '@/core/values/is-same-json'
import type { SitePolicy, Sites } from './policy'
import { fieldsWhere } from './policy-fields'

const CHOICES = fieldsWhere(({ isChoice }) => isChoice)

/** The keys of the sites whose choices differ between two lists. */
export function changedSites(before: Sites, after: Sites): Set<string> {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return new Set([...keys].filter((key) => !hasSameChoices(before[key], after[key])))
}

function hasSameChoices(one: SitePolicy | undefined, other: SitePolicy | undefined): boolean {
  return CHOICES.every((name) => isSameJson(one?.[name], other?.[name]))
}
