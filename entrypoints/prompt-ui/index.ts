import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { provide } from '../isolated-world/registry'
import { createPromptUi } from './prompt-ui'

/** Injected when the guard has something to show: on most pages it never has. */
export default defineUnlistedScript(() => provide('createPromptUi', createPromptUi))
