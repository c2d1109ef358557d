import type { Colour } from './is-legible'

/** How browsers write computed colours of the older kinds. */
const RGB = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/

/** Reads a computed colour; one of another colour space by painting it. `undefined` where that cannot be done. */
export function readColour(css: string): Colour | undefined {
  const [, red, green, blue, alpha = 1] = RGB.exec(css) ?? []
  if (red !== undefined) return [Number(red), Number(green), Number(blue), Number(alpha)]
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')
  if (!canvas) return undefined
  canvas.fillStyle = css
  canvas.fillRect(0, 0, 1, 1)
  const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data
  return [r, g, b, a / 255]
}
