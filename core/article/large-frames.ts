/** A frame that is the page takes at least this share of the window. */
const MIN_SHARE = 0.5

/** A page of frames has few; more are ads. */
const MAX_FRAMES = 4

/** The frames that take up most of a window: what its reader sees is in them. */
export function largeFrames(document: Document): HTMLIFrameElement[] {
  const view = document.defaultView
  const least = view ? view.innerWidth * view.innerHeight * MIN_SHARE : 0
  if (least === 0) return []
  return [...document.querySelectorAll<HTMLIFrameElement>('iframe,frame')]
    .slice(0, MAX_FRAMES)
    .filter((frame) => {
      const { width, height } = frame.getBoundingClientRect()
      return width * height >= least
    })
}
