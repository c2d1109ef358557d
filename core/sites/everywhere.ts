/** Every page of the web, as match patterns: only these can show an ad-block notice. */
export const EVERYWHERE = ['http://*/*', 'https://*/*']
