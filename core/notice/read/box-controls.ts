import {
  getAttribute,
  innerTextOf,
  matches,
  querySelectorAll,
  textContentOf,
} from '@/core/page/node-access'
import type { BoxFacts } from '../types'
import { publisherMessage } from './publisher-message'

const CONTROLS = 'button,[role=button],a[href],input[type=button],input[type=submit],summary'

/** A link may stand in the middle of a sentence; a button never does. */
const BUTTONS = 'button,[role=button],input[type=button],input[type=submit]'

const FIELDS =
  'input:not([type=hidden],[type=button],[type=submit],[type=reset],[type=checkbox],[type=image]),textarea,select'

/** The labels of an element's controls. */
export function controlsOf(box: Element): string[] {
  return [...querySelectorAll(box, CONTROLS)]
    .map((control) => controlLabelOf(control).replace(/\s+/g, ' ').trim())
    .filter((label) => label.length > 0)
}

function controlLabelOf(control: Element): string {
  const label = getAttribute(control, 'aria-label') ?? getAttribute(control, 'value')
  return label ?? innerTextOf(control) ?? textContentOf(control)
}

/** What the lines of a box say, its controls left out. */
export function withoutControls(box: Element, controls: readonly string[], lines: string): string {
  const message = publisherMessage(lines, controls)
  const labels = [...querySelectorAll(box, BUTTONS)].map(controlLabelOf).filter(Boolean)
  return labels.reduce((left, label) => left.replace(label.trim(), ' '), message)
}

/** How many form fields an element holds, by kind. */
export function fieldsOf(
  box: Element,
  isCounted: (field: Element) => boolean = () => true,
): BoxFacts['fields'] {
  const fields = [...querySelectorAll(box, FIELDS)].filter(isCounted)
  const email = fields.filter((field) =>
    matches(field, '[type=email],[name*=email i],[autocomplete=email]'),
  )
  const password = fields.filter((field) => matches(field, '[type=password],[autocomplete^=cc-]'))
  return {
    email: email.length,
    password: password.length,
    other: fields.length - email.length - password.length,
  }
}

/** The fields of a box, of its host and of the frame in it. */
export function sumOfFields(
  ...fields: readonly (BoxFacts['fields'] | undefined)[]
): BoxFacts['fields'] {
  const sum = { email: 0, password: 0, other: 0 }
  for (const { email, password, other } of fields.filter((it) => it !== undefined)) {
    sum.email += email
    sum.password += password
    sum.other += other
  }
  return sum
}
