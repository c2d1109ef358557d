import type { Signal } from './signal'
import { when } from './when'

/** A sentence names an ad blocker and asks to switch it off, or asks to let ads through. */
export const asksToDisable: Signal = (_box, _page, { pleads }) => when(pleads, 'asksToDisable', 3)

/** One sentence names an ad blocker, one of the next asks to switch "it" off. */
export const asksNext: Signal = (_box, _page, { pleadsNext, detects, pleads }) =>
  when(pleadsNext, 'asksNext', detects && !pleads ? 2.5 : 1.5)

/** A sentence says that an ad blocker was noticed. */
export const saysDetected: Signal = (_box, _page, { detects }) => when(detects, 'saysDetected', 1.5)

export const asksForSupport: Signal = (_box, _page, { says }) =>
  when(says('blocker') && says('support'), 'asksForSupport', 0.5)

/** Notices offer to load the page again where other popups offer to close. */
export const offersReload: Signal = (box, _page, { says }) =>
  when(
    box.controls.some((label) => says('reload', label)),
    'offersReload',
    0.5,
  )

/** "… to continue": what the page keeps until the reader complied. */
export const holdsBack: Signal = (_box, _page, { says }) =>
  when(says('blocker') && says('access'), 'holdsBack', 0.5)

/** Some say why there are adverts and leave the request to a button: "I'll whitelist this site". */
export const asksByButton: Signal = ({ controls }, _page, { says, detects, pleads, pleadsNext }) =>
  when(
    detects &&
      !pleads &&
      !pleadsNext &&
      says('support') &&
      controls.some((label) => says('disable', label) || says('allow', label)),
    'asksByButton',
    1.5,
  )

/** A publisher's word for it counts as much as a sentence that says so; it outweighs nothing that speaks against. */
export const isDeclared: Signal = (box) => when(box.isDeclared, 'isDeclared', 1.5)
