import {
  localNameOf,
  propertyOf,
  querySelectorAll,
  scrollingElementOf,
  scrollTo,
  setProperty,
} from '@/core/page/node-access'
import { MAX_STATEFUL } from '../dismissal-limits'
import { sheetsOf } from './record-styles'

/** Properties of fields that the markup does not show, by the name of the element; each row is put back as a whole. */
const FIELD_ROWS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  input: [
    ['checked', 'indeterminate'],
    ['value', 'selectionStart', 'selectionEnd', 'selectionDirection'],
  ],
  textarea: [['value', 'selectionStart', 'selectionEnd', 'selectionDirection']],
  select: [['selectedIndex']],
  option: [['selected']],
  dialog: [['returnValue']],
}

/** Every element may be a box that scrolls. */
const SCROLLED = ['scrollLeft', 'scrollTop']

/** One row of one element or sheet: how it was before the press, and after it. */
interface Row {
  of: object
  names: readonly string[]
  before: readonly unknown[]
  after: readonly unknown[]
}

/** What a press changes beside the markup. */
export interface LiveState {
  /** The press has had its effect: what changes from now on is the reader's doing, or the page's own. */
  settle(): void
  /** Puts back what the press changed and nobody has changed since. */
  restore(): void
}

/**
 * Remembers what fields hold, how dialogs were closed, where boxes are scrolled to and which sheets are switched off, from
 * now until `settle`. Where the page itself is scrolled to is remembered elsewhere.
 *
 * @param first elements that are remembered in any case, before the page's others.
 */
export function recordLiveState(document: Document, first: readonly Element[]): LiveState {
  const page = scrollingElementOf(document)
  const elements = new Set([...first, ...querySelectorAll(document, '*')])
  const stateful = [...elements].slice(0, MAX_STATEFUL).filter((element) => element !== page)
  // In the order in which they are put back: a box can be scrolled once it is shown.
  let rows = [
    ...stateful.flatMap((element) =>
      (FIELD_ROWS[localNameOf(element)] ?? []).map((names) => rowOf(element, names)),
    ),
    ...sheetsOf(document).map((sheet) => rowOf(sheet, ['disabled'])),
    ...stateful.map((element) => rowOf(element, SCROLLED)),
  ]
  return {
    settle() {
      rows = rows.flatMap((row) => {
        const after = read(row)
        return isSame(row.before, after) ? [] : [{ ...row, after }]
      })
    },
    restore() {
      for (const row of rows) if (isSame(row.after, read(row))) write(row)
    },
  }
}

function rowOf(of: object, names: readonly string[]): Row {
  const before = read({ of, names })
  return { of, names, before, after: before }
}

function read({ of, names }: Pick<Row, 'of' | 'names'>): unknown[] {
  return names.map((name) => propertyOf(of, name))
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.every((value, index) => value === others[index])
}

/** In their order: a new value moves the caret, which is put back behind it. */
function write({ of, names, before }: Row): void {
  names.forEach((name, index) => {
    const value = before[index]
    // `null` where this kind of field has no caret.
    if (value === null || value === propertyOf(of, name)) return
    // Set as a property, it would move as slowly as the page's styles say.
    if (name === 'scrollLeft')
      scrollTo(of as Element, { left: value as number, behavior: 'instant' })
    else if (name === 'scrollTop')
      scrollTo(of as Element, { top: value as number, behavior: 'instant' })
    else setProperty(of, name, value)
  })
}
