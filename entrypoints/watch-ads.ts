import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { watchFailedAds } from '@/core/support/watch-failed-ads'
import { provide } from './isolated-world/registry'

/** Runs before a supported page that Truce loads anew for the check, and listens for ad scripts that fail. */
export default defineUnlistedScript(() => provide('failedAds', watchFailedAds(window)))
