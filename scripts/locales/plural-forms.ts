/** Every form that a text beside a number can have in some language. */
export const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other']

/** More sites or notices than this nobody has. French and its sisters have a form for millions: it may be there. */
const MOST_COUNTED = 9_999

/** A form and the numbers it stands for, as far as Truce counts. */
export interface PluralForms {
  /** The forms a file needs. */
  needed: Set<string>
  /** The forms a file may have. */
  known: Set<string>
  /** The forms of which each stands for one number only, and may say it in words. */
  single: Set<string>
}

/** How a language counts. */
export function pluralForms(language: string): PluralForms {
  const rules = new Intl.PluralRules(language)
  const uses = new Map<string, number>()
  for (let count = 0; count <= MOST_COUNTED; count++) {
    const form = rules.select(count)
    uses.set(form, (uses.get(form) ?? 0) + 1)
  }
  return {
    needed: new Set([...uses.keys(), 'other']),
    known: new Set(rules.resolvedOptions().pluralCategories),
    single: new Set([...uses].filter(([, numbers]) => numbers === 1).map(([form]) => form)),
  }
}
