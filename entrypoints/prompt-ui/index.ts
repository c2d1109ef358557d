import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { createPromptUi } from './prompt-ui'
import { providePromptUi } from './provided-prompt-ui'

/** Injected when the guard has something to say: most pages it stands by need no word. */
export default defineUnlistedScript(() => providePromptUi(createPromptUi))
