import { beforeEach, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

/** The fake browser has no `i18n`; tests see a string's key, so that wording can change freely. Its language is English. */
beforeEach(() => {
  fakeBrowser.reset()
  // Nor can it draw the toolbar button.
  Object.assign(fakeBrowser.action, { setIcon: async () => {} })
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key: string) =>
    key === 'support_language' ? 'en' : key,
  )
})
