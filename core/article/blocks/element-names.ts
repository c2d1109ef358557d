/** Elements inside a line of text. Every other element is a block. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr mjx-container mjx-assistive-mml'.split(
    ' ',
  ),
)

/** Elements without readable text. Those that show something are handled when a body is copied. */
export const NON_TEXT_ELEMENTS: ReadonlySet<string> = new Set(
  'script style noscript template head link meta title svg math iframe object embed audio video canvas input select textarea option datalist progress meter map area img picture source track hr param'.split(
    ' ',
  ),
)

export const HEADING_NAME = /^h[1-6]$/
