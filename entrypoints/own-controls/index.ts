import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { createOwnControls } from '@/core/dismissal/own-controls'
import { provideOwnControls } from './provided'

/** Injected when a notice is found: its words in all languages are not needed before. */
export default defineUnlistedScript(() => provideOwnControls(createOwnControls(window)))
