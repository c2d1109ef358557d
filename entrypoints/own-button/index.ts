import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { createOwnButton } from '@/core/dismissal/own-button/own-button'
import { provide } from '../isolated-world/registry'

/** Injected when a notice is found: its words in all languages are not needed before. */
export default defineUnlistedScript(() => provide('ownButton', createOwnButton(window)))
