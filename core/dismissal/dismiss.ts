import { openRootsOnly, type ShadowOpener } from '@/core/page/shadow-tree'
import { recordFocus, recordScroll } from './act/actions'
import { type CosmeticFilter, createCosmeticFilter } from './act/cosmetic-filter'
import type { SetInterceptor } from './act/early-event-interceptor'
import { hideScrollEvents } from './act/hide-scroll-events'
import { createMarker, type Marker } from './act/marker'
import { restoreScrollInput } from './act/restore-scroll-input'
import { createStepRunner } from './act/step-runner'
import { DismissalRounds } from './dismissal-rounds'
import { Journal } from './journal/journal'
import { keepAway } from './keep-away/keep-away'
import { createNoticeMatcher } from './keep-away/notice-matcher'
import { type Technique, techniquesOf } from './plan/technique'
import { findLongestParagraph } from './read/read-obstacles'
import { type Remaining, remainingObstacles } from './read/remaining-obstacles'
import type { OwnButton, Undo, UserStyle } from './types'

export interface Dismissal {
  /** Empty when the page is the reader's again; otherwise everything was put back already. */
  remaining: Remaining[]
  /** What was done. */
  techniques: Technique[]
  /** Puts everything back as it was; a second call does nothing. False where it could not put back all. */
  undo(): Promise<boolean>
}

interface DismissalRequest {
  window: Window & typeof globalThis
  /** The notice and its backdrops. */
  layers: readonly Element[]
  userStyle: UserStyle
  setInterceptor: SetInterceptor
  /** Where the focus was before Truce showed itself. */
  focusBefore: Element | null
  /** Opens shadow trees, where the words of a host may lie. */
  openShadow?: ShadowOpener | undefined
  /** Tells of an element that was added whether it surely is an ad-block notice, in whatever words. */
  isNotice?: ((element: Element) => boolean) | undefined
  /** Tells of a layer whether the page shows something else in it by now, which is then seen again. */
  isOther?: ((layer: Element) => boolean) | undefined
  /** Without it no button of the notice's own is pressed. */
  ownButton?: OwnButton | undefined
  /** Puts back what the page removed from itself for the notice. */
  restoreRemoved?: (() => Undo) | undefined
}

/**
 * Hides a notice and keeps it hidden until `undo`. Goes from the gentlest step on and looks again after
 * each round: is the article visible, does it scroll, can it be pressed and gone through? Where the page is
 * not the reader's in the end, everything is put back and the result says what stood in the way.
 *
 * @throws what `userStyle.insert` throws, and any failure that nobody expected, after putting back what was done by then.
 */
export async function dismiss(request: DismissalRequest): Promise<Dismissal> {
  const journal = new Journal()
  try {
    return await dismissInto(journal, request)
  } catch (error) {
    await journal.undo()
    throw error
  }
}

/** Records in `journal` how to undo each thing as soon as it is done. */
async function dismissInto(journal: Journal, request: DismissalRequest): Promise<Dismissal> {
  const { window, userStyle, ownButton, openShadow = openRootsOnly } = request
  const { document } = window
  // First of all, for what is put back may be locked or hidden in its turn.
  if (request.restoreRemoved) journal.record(request.restoreRemoved())
  const isSameNotice = createNoticeMatcher(request.layers, openShadow)
  const marker = createMarker(document)
  const cosmeticFilter = createCosmeticFilter(document, userStyle)
  const rounds = new DismissalRounds(window, request.layers, { marker, isSameNotice, ownButton })
  const { obstacles: before } = rounds.survey

  // Recorded first, so undone last: once the page is as it was, it is scrolled and focused as it was.
  journal.record(recordFocus(document, request.focusBefore))
  journal.record(recordScroll(window))
  if (ownButton) journal.record(ownButton.remember())
  await insertStyle(userStyle, marker, cosmeticFilter, journal)
  await rounds.run(createStepRunner(window, marker, cosmeticFilter, ownButton), journal)

  const remaining = remainingObstacles(rounds.survey.obstacles)
  if (remaining.length > 0) await journal.undo()
  else {
    const { isNotice, isOther } = request
    const { layers } = rounds
    const ofNotice = { layers, isSameNotice, isNotice, isOther }
    journal.record(keepAway({ window, marker, cosmeticFilter, openShadow, ...ofNotice }))
    const article = findLongestParagraph(document, request.layers)
    if (!rounds.areLocksOthers) {
      journal.record(restoreScrollInput(window, article, before, request.setInterceptor))
      journal.record(hideScrollEvents(window))
    }
  }
  return { remaining, techniques: techniquesOf(rounds.stepsDone), undo: () => journal.undo() }
}

/** From here on marks are at work. */
async function insertStyle(
  userStyle: UserStyle,
  marker: Marker,
  cosmeticFilter: CosmeticFilter,
  journal: Journal,
): Promise<void> {
  const marks = { is: 'marks', attribute: marker.attribute } as const
  await userStyle.insert(marks)
  journal.record(() => userStyle.remove(marks))
  journal.record(cosmeticFilter.end)
  journal.record(marker.clear)
}
