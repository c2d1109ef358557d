/** All pages of the web, as match patterns; no other page shows an ad-block notice. */
export const EVERYWHERE = ['http://*/*', 'https://*/*']
