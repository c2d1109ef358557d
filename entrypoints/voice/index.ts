import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { provideVoice } from './provided'
import { createVoice } from './voice'

/** Injected when the guard has something to say: most pages it stands by need no word. */
export default defineUnlistedScript(() => provideVoice(createVoice))
