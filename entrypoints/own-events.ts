import { listenFirst } from './isolated-world/listen-first'

/**
 * Runs in every page before the page's own scripts, and listens for what may be presses of the prompt: a page that hears
 * them first can swallow them, and in Firefox learns from them what lies in the prompt. Until Truce shows something each
 * event costs one look into the registry.
 */
// Without `defineUnlistedScript`, whose code would be bytes in every page.
export default { main: listenFirst }
