import { listenFirst } from './isolated-world/listen-first'
import { removeLeftPrompt } from './isolated-world/remove-left-prompt'

/**
 * Runs in every page before the page's own scripts, and listens for what may be presses of the prompt: a page that hears
 * them first can swallow them, and in Firefox learns from them what lies in the prompt. Until Truce shows something each
 * event costs one look into the registry.
 *
 * In Chromium the scripts of a former version run on after an update, and say so themselves.
 */
// Without `defineUnlistedScript`, whose code would be bytes in every page.
export default {
  main() {
    if (import.meta.env.FIREFOX) removeLeftPrompt(document)
    listenFirst()
  },
}
