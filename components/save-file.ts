/** Hands a file to the browser to save; needs no permission. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has been handed over when the click returns; the next task may free the content.
  setTimeout(() => URL.revokeObjectURL(url))
}
