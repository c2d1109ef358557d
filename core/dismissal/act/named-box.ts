import { MAX_ATTRIBUTE_VALUE } from '../dismissal-limits'

/** A box by what the page itself calls it: its tag and the exact value of one attribute. */
export interface NamedBox {
  tag: string
  name: (typeof NAMING_ATTRIBUTES)[number]
  value: string
}

/** In this order they tell a box from others. */
export const NAMING_ATTRIBUTES = ['id', 'class', 'style'] as const

/** True for a box that `selectorOfBox` can write a selector of. */
export function isNamedBox({ tag, name, value }: Record<keyof NamedBox, unknown>): boolean {
  return (
    typeof tag === 'string' &&
    /^[a-z][a-z\d-]{0,50}$/.test(tag) &&
    NAMING_ATTRIBUTES.some((known) => known === name) &&
    typeof value === 'string' &&
    value !== '' &&
    value.length <= MAX_ATTRIBUTE_VALUE
  )
}

/** The selector of a box. Whatever its value holds stands in a string, each character but the plainest as its number. */
export function selectorOfBox({ tag, name, value }: NamedBox): string {
  const escaped = value.replace(
    /[^\w -]/gu,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  )
  return `${tag}[${name}="${escaped}"]`
}
