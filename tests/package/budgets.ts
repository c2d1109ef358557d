/** Bytes as shipped, of each script that is injected into pages. */
export const BUDGETS = {
  'own-events.js': 1_000,
  'sentinel.js': 6_400,
  // The second stage of the sentinel, where something hints at a notice: as much as the two stages had to do in one.
  'watch.js': 8_800,
  // With what tells words that can be seen, the notice from what shares its layer, and what asks the background to read.
  'guard.js': 81_000,
  'prevent-redirects.js': 2_000,
  'prevent-alerts.js': 4_000,
  'prevent-redirects-once.js': 2_000,
  'prehide.js': 1_000,
  'prompt-ui.js': 40_000,
  'own-button.js': 20_000,
  // Compressed, with what unpacks it.
  'languages.js': 45_000,
  'above-article.js': 25_000,
  'extract.js': 110_000,
  'support-ways.js': 12_000,
  'probe-ads.js': 4_000,
  'watch-ads.js': 2_000,
} as const

/** What is injected upon a suspicion, and how large it may be together. */
export const ON_SUSPICION = ['guard.js', 'prompt-ui.js', 'own-button.js', 'languages.js'] as const
export const ON_SUSPICION_BUDGET = 180_000

/** Script that the reader view reads before it shows an article. */
export const READER_BUDGET = 200_000

/** The package as a whole, as a store sends it: every file compressed. */
export const PACKAGE_BUDGET = 2_000_000

/** What all languages beside English add to that: less than 500 kB in the zip, with room for its own entries and new texts. */
export const LANGUAGES_BUDGET = 450_000
