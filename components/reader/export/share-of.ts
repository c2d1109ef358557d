/** Opens the system's own menu for sharing an article's page; undefined in browsers without one. */
export function shareOf(title: string, url: string): (() => void) | undefined {
  if (!navigator.canShare?.({ title, url })) return undefined
  // Whoever closes the menu is told nothing of it.
  return () => void navigator.share({ title, url }).catch(() => {})
}
