import type { ExportedPicture } from '@/core/export/relink-pictures'

/** Longer sides (pixels) than any screen of a book shows are made smaller. */
const MAX_SIDE = 2000

/** All pictures together (bytes); a file beyond it is of no use in mail or on a reading device. */
const MAX_TOTAL = 40_000_000

/** What was shown with the loss of a photograph is kept with about as little. */
const JPEG_QUALITY = 0.9

/** A drawing is smaller as PNG, and stays sharp; up to this much larger it is preferred. */
const PNG_PREFERENCE = 1.2

/** Edge (pixels) of the small copy in which clear parts are looked for. */
const PROBE = 32

/** How long (milliseconds) a picture that is still loading is waited for. */
const PATIENCE = 8_000

/**
 * The pictures of the article as they are shown, read again from the screen's own memory: nobody is asked for them
 * once more. Those that were not loaded, or that the browser keeps closed, are counted as missing.
 */
export async function readPictures(
  root: HTMLElement | null,
): Promise<{ pictures: ExportedPicture[]; missing: number }> {
  const images = [...(root?.querySelectorAll<HTMLImageElement>('article img[src]') ?? [])]
  const bySource = new Map(images.map((image) => [image.getAttribute('src') ?? '', image] as const))
  const pictures: ExportedPicture[] = []
  let [total, missing] = [0, 0]
  for (const [src, image] of bySource) {
    if (src.startsWith('data:')) continue
    const picture = await read(src, image).catch(() => undefined)
    if (picture && total + picture.bytes.length <= MAX_TOTAL) {
      total += picture.bytes.length
      pictures.push(picture)
    } else missing++
  }
  return { pictures, missing }
}

async function read(src: string, image: HTMLImageElement): Promise<ExportedPicture | undefined> {
  // Further down than the reader has read: it is loaded now, as it would be by scrolling.
  image.loading = 'eager'
  await Promise.race([image.decode(), new Promise((_, late) => setTimeout(late, PATIENCE))])
  const { naturalWidth: width, naturalHeight: height } = image
  const scale = Math.min(1, MAX_SIDE / Math.max(width, height))
  const canvas = draw(image, Math.round(width * scale), Math.round(height * scale))
  const png = await encode(canvas, 'image/png')
  if (isClear(image)) return toPicture(src, png)
  const jpeg = await encode(canvas, 'image/jpeg')
  return toPicture(src, png.size <= jpeg.size * PNG_PREFERENCE ? png : jpeg)
}

function draw(image: HTMLImageElement, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (!context || width === 0 || height === 0) throw new Error('A picture without a size')
  context.drawImage(image, 0, 0, width, height)
  return canvas
}

/** Whether something would shine through the picture. */
function isClear(image: HTMLImageElement): boolean {
  const small = draw(image, PROBE, PROBE).getContext('2d')
  const pixels = small?.getImageData(0, 0, PROBE, PROBE).data ?? []
  return pixels.some((value, at) => at % 4 === 3 && value < 250)
}

function encode(canvas: HTMLCanvasElement, type: ExportedPicture['type']): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const done = (blob: Blob | null) => (blob ? resolve(blob) : reject(new Error('Not encoded')))
    canvas.toBlob(done, type, JPEG_QUALITY)
  })
}

async function toPicture(src: string, blob: Blob): Promise<ExportedPicture> {
  const type = blob.type as ExportedPicture['type']
  return { src, type, bytes: new Uint8Array(await blob.arrayBuffer()) }
}
