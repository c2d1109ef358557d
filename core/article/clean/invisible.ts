import type { Cut } from './cut'

/** What the page itself declares not to be read, and dialogs laid over the article. */
export const invisible: Cut = {
  reason: 'declared hidden, or a dialog over the page',
  find: (document) =>
    document.querySelectorAll(
      [
        '[hidden]:not([hidden="until-found"])',
        'dialog',
        '[role="dialog"]',
        '[role="alertdialog"]',
        '[aria-modal="true"]',
        'template',
        // Screen readers are told to skip it; icons and copies of visible text, but a picture may be marked so.
        '[aria-hidden="true"]:not(:has(img, picture, math))',
      ].join(','),
    ),
}
