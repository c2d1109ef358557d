/** Closes the popup. With `?tab=` in its address it is a tab of its own, which stays open. */
export function closePopup(): void {
  if (!new URLSearchParams(location.search).has('tab')) window.close()
}
