import type { ExportedPicture } from '@/core/export/relink-pictures'

/** Larger pictures are scaled down to this side length, in pixels: no e-reader's screen shows more. */
const MAX_SIDE = 2000

/** All pictures together. A larger file is of no use in mail or on an e-reader. */
const MAX_TOTAL_BYTES = 40_000_000

/** Photographs on the web have about this quality already. */
const JPEG_QUALITY = 0.9

/** PNG is preferred up to this many times the size of the JPEG: drawings stay sharp in it. */
const PNG_PREFERENCE = 1.2

/** Side length, in pixels, of the small copy that is searched for transparency. */
const PROBE_SIDE = 32

/** How long to wait for a picture that is still loading. */
const LOAD_MS = 8_000

/**
 * The article's pictures as they are shown, drawn to a canvas and encoded again, so that none is requested a second
 * time. Counts as missing what did not load and what would taint the canvas.
 * https://developer.mozilla.org/docs/Web/HTML/How_to/CORS_enabled_image
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
    if (picture && total + picture.bytes.length <= MAX_TOTAL_BYTES) {
      total += picture.bytes.length
      pictures.push(picture)
    } else missing++
  }
  return { pictures, missing }
}

async function read(src: string, image: HTMLImageElement): Promise<ExportedPicture | undefined> {
  // Pictures below the viewport have not loaded yet.
  image.loading = 'eager'
  await Promise.race([image.decode(), new Promise((_, late) => setTimeout(late, LOAD_MS))])
  const { naturalWidth: width, naturalHeight: height } = image
  const scale = Math.min(1, MAX_SIDE / Math.max(width, height))
  const canvas = draw(image, Math.round(width * scale), Math.round(height * scale))
  const png = await encode(canvas, 'image/png')
  if (isTransparent(image)) return toPicture(src, png)
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

/** Opaque pixels have an alpha of 255; a little less is rounding. */
const MIN_OPAQUE_ALPHA = 250

/** Whether a part of the picture is transparent; JPEG has no transparency. */
function isTransparent(image: HTMLImageElement): boolean {
  const small = draw(image, PROBE_SIDE, PROBE_SIDE).getContext('2d')
  const pixels = small?.getImageData(0, 0, PROBE_SIDE, PROBE_SIDE).data ?? []
  return pixels.some((value, at) => at % 4 === 3 && value < MIN_OPAQUE_ALPHA)
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
