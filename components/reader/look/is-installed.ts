/** Letters of very different widths: two typefaces hardly set them alike. */
const SAMPLE = 'mmmmmWWWWWlllllIIIII.,-—1234567890'

/** Typefaces that every browser has; one of them is set otherwise than any other typeface. */
const KNOWN = ['monospace', 'serif'] as const

/** Whether the device has a typeface: no browser tells, but text set in it is not as wide as in another. */
export function isInstalled(name: string): boolean {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return true
  const width = (font: string) => {
    context.font = `72px ${font}`
    return context.measureText(SAMPLE).width
  }
  return KNOWN.some((known) => width(`${JSON.stringify(name)}, ${known}`) !== width(known))
}
