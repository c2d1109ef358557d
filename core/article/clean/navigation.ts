import type { Cut } from './cut'

/** Menus and bars of the site; a `footer` inside the article stays, it may hold the sources. */
export const navigation: Cut = {
  reason: 'navigation of the site',
  find: (document) =>
    document.querySelectorAll(
      'nav,[role="navigation"],[role="banner"],[role="contentinfo"],[role="search"],[role="menubar"],[role="toolbar"],menu,body>footer,body>header:not(:has(h1))',
    ),
}
