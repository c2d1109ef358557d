/**
 * Downloads a file. Needs no permission.
 *
 * @param type the MIME type, where `content` is a text
 */
export function saveFile(name: string, content: Blob | string, type = 'text/plain'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has started when `click` returns, so a later task may free the content.
  setTimeout(() => URL.revokeObjectURL(url))
}
