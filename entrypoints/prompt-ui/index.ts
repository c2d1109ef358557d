import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { createVoice } from './prompt-ui'
import { provideVoice } from './provided-prompt-ui'

/** Injected when the guard has something to say: most pages it stands by need no word. */
export default defineUnlistedScript(() => provideVoice(createVoice))
