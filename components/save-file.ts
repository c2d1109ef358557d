/**
 * Hands a file to the browser to save; needs no permission.
 *
 * @param type the MIME type of a text
 */
export function saveFile(name: string, content: Blob | string, type = 'text/plain'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has been handed over when the click returns; the next task may free the content.
  setTimeout(() => URL.revokeObjectURL(url))
}
