/** What a feature of the background does without where the browser has none of it. */
export type MissingApi = 'contextMenus' | 'commands'
