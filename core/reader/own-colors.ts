/** Two colours: of the paper and of the ink on it, as "#rrggbb". */
export interface OwnColors {
  paper: string
  ink: string
}

/** WCAG 1.4.3: what text needs at least. */
const MIN_CONTRAST = 4.5

/** Paper darker than this is dark: half of what the eye sees between black and white. */
const MIDDLE = 0.18

/** Whether text in these colours can be read by most. */
export function isReadable({ paper, ink }: OwnColors): boolean {
  const [light, dark] = [luminance(paper), luminance(ink)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05) >= MIN_CONTRAST
}

/** Whether scroll bars and fields are to be dark, too. */
export function isDark({ paper }: Pick<OwnColors, 'paper'>): boolean {
  return luminance(paper) < MIDDLE
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
