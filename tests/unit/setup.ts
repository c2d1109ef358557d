import { beforeEach, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { failureMode } from '@/core/failure/report-once'

// No failure that nobody expected may pass a test unseen.
failureMode.isRethrown = true

/** The fake browser has no `i18n`; tests see a string's key, so that wording can change freely. */
beforeEach(() => {
  fakeBrowser.reset()
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key: string) => key)
})
