/**
 * The share of a text that has been read, from 0 to 1: what is above the lower edge of the window.
 * A text that fits into the window counts as read.
 */
export function shareRead(text: { top: number; height: number }, windowHeight: number): number {
  if (text.height <= 0) return 0
  const seen = windowHeight - text.top
  // Text that the window shows before any scrolling has not been read yet, unless it is all.
  const atStart = Math.min(windowHeight, text.height)
  const share = text.height > atStart ? (seen - atStart) / (text.height - atStart) : 1
  return Math.min(1, Math.max(0, share))
}

/** Whole minutes left of a reading time; 0 only at the end. */
export function minutesLeft(minutes: number, share: number): number {
  return share >= 1 ? 0 : Math.max(1, Math.ceil(minutes * (1 - share)))
}
