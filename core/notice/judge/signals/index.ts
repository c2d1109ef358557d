import * as geometry from './geometry'
import * as lookAlikes from './look-alikes'
import type { Signal } from './signal'
import * as wording from './wording'

/** What the box says that an ad-block notice would say. */
export const WORDING: readonly Signal[] = [
  wording.asksToDisable,
  wording.asksNext,
  wording.saysDetected,
  wording.asksForSupport,
  wording.offersReload,
  wording.holdsBack,
  wording.asksByButton,
  wording.isDeclared,
  wording.readsAsNotice,
]

/** How the box stands in the reader's way. */
export const GEOMETRY: readonly Signal[] = [
  geometry.coversReading,
  geometry.hidesArticle,
  geometry.locksScrolling,
  geometry.isModal,
  geometry.isBar,
  geometry.isBox,
  geometry.isInsert,
  geometry.hidBaits,
]

/** What speaks for another kind of popup. */
export const LOOK_ALIKES: readonly Signal[] = [
  lookAlikes.asksForConsent,
  lookAlikes.asksForMoney,
  lookAlikes.asksToLogIn,
  lookAlikes.asksForEmail,
  lookAlikes.asksAge,
  lookAlikes.isConditional,
  lookAlikes.blamesOtherTool,
  lookAlikes.showsMedia,
  lookAlikes.isTeaser,
  lookAlikes.isTour,
  lookAlikes.nothingUnderneath,
  lookAlikes.pageIsAboutBlocking,
  lookAlikes.tooLong,
  lookAlikes.readsOtherwise,
]
