import type { Interceptor } from '@/core/dismissal/act/early-event-interceptor'
import type { OwnButton, UserStyle } from '@/core/dismissal/types'
import type { Languages } from '@/core/notice/phrases/phrases'
import type { ShadowOpener } from '@/core/page/shadow-tree'
import type { MutationBatch } from '@/core/removed-content/record-removed'
import type { PromptUi } from '../prompt-ui/types'

/**
 * What the bundles in one page provide to each other. They are scripts of their own, but run in the same
 * isolated world, which no page can see and which outlives each script.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Content_scripts#content_script_environment
 */
export interface Registry {
  /** From `watch.js` to the guard, which then needs no watch of its own. */
  watchPage: (document: Document, onSuspicion: () => void, openShadow: ShadowOpener) => () => void
  /** From `sentinel.js` to `watch.js`, which takes over from it, and remembers in the same place. */
  stopLookingOut: () => void
  recordRemoved: (change: MutationBatch) => void
  /** From `watch.js` to the guard, which has no room for lists of its own. */
  stems: Record<'advert' | 'block' | 'blocker' | 'consent', () => readonly string[]>
  /** From `sentinel.js`, which watches from the start, to the guard: what the page removed lately. */
  removals: ReadonlySet<MutationBatch>
  /** From `sentinel.js` to the guard: when the reader last pressed something in this page, in milliseconds of its own time. */
  pressedAt: number
  /** From the guard and the picker to `sentinel.js`, whose listeners are older than the page's. */
  interceptor: Interceptor | undefined
  /** From `prompt-ui.js` to the listeners of `listen-first.ts`, while something is shown. */
  ownEvents: ((event: Event) => void) | undefined
  /** From `languages.js` to the guard. */
  languages: Languages
  /** From `prevent-redirects.js` and `prevent-redirects-once.js` to the guard: where the page wanted to go. */
  blockedRedirect: string | undefined
  /** From the guard to them: where the reader wants to be led after all. */
  allowedRedirect: string | undefined
  /** From `watch-ads.js` to `probe-ads.js`: the ad hosts whose scripts failed while the page loaded. */
  failedAds: ReadonlySet<string>
  /** From the guard to itself, when it is injected once more. */
  guard: { announceBlockedRedirect(): void }
  /** From the guard to `prompt-ui.js`. */
  userStyle: UserStyle
  /** From `prompt-ui.js` to the guard. */
  createPromptUi: (window: Window & typeof globalThis, onCheck: () => void) => PromptUi
  /** From `own-button.js` to the guard. */
  ownButton: OwnButton
  /** From the guard to `extract.js`: the changes by which the page removed its article. */
  wipes: readonly MutationBatch[]
  /** From `above-article.js` to `extract.js`: the notices over the article, for the one reading that follows. */
  aboveArticle: readonly Element[] | undefined
}

const KEY = Symbol.for('truce')
const world = globalThis as typeof globalThis & { [KEY]?: Partial<Registry> }

const registry: Partial<Registry> = world[KEY] ?? {}
world[KEY] = registry

/** Provides a value to the other bundles in this page, in place of one provided before. */
export function provide<K extends keyof Registry>(key: K, value: Registry[K]): void {
  registry[key] = value
}

/**
 * What was provided last, which stays there for the next to take; `undefined` as long as the bundle that provides it is
 * not in this page.
 */
export function take<K extends keyof Registry>(key: K): Registry[K] | undefined {
  return registry[key]
}
