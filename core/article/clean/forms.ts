import type { Cut } from './cut'

/** Some sites wrap the whole page in one form; that one only loses its controls. */
const MAX_FORM_CHARS = 2000

/** Nothing can be filled in in a reader view: comment boxes, sign-ups, polls. */
export const forms: Cut = {
  reason: 'a form or a control',
  *find(document) {
    yield* document.querySelectorAll('input,select,textarea,button:not(:has(img))')
    for (const form of document.querySelectorAll('form')) {
      if ((form.textContent ?? '').trim().length <= MAX_FORM_CHARS) yield form
    }
  },
}
