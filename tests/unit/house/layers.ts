/** What a file of each layer may import of ours; a layer may always import itself. ARCHITECTURE.md draws it. */
export const MAY_IMPORT: Record<string, readonly string[]> = {
  core: [],
  bridge: ['core'],
  services: ['bridge', 'core'],
  components: ['core'],
  // Of the store kit the one file with the project's own addresses.
  entrypoints: ['assets', 'store', 'services', 'bridge', 'components', 'core'],
}

/** Rooms of core that every other room of core may use, and that use none. */
export const GROUND_FLOOR = ['address', 'failure', 'page', 'values', 'words']

/** All other rooms of core are siblings: only these import another, and why. */
export const CORE_MAY_IMPORT: Record<string, readonly string[]> = {
  // What is shown, exported or opened is an article.
  export: ['article'],
  reader: ['article'],
  // Both the body and the related links are told apart by the page's sections.
  article: ['sections'],
  related: ['article', 'sections'],
  // One observer in every page is enough: what watches for notices also records what is removed.
  // A publisher may declare which element is its notice.
  notice: ['declaration', 'removed-content'],
  // A page's session follows the reader's choices, and tells why the reader view did not open.
  session: ['sites', 'reader'],
  // A site's record holds the result of the last check of its ads.
  sites: ['support'],
  // What a publisher declares; whose site a link leads to, and whether it is an article.
  support: ['declaration', 'related'],
}
