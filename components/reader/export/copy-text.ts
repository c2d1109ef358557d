/** Copies a text to the clipboard, with its markup for programs that accept it. */
export async function copyText({ text, html }: { text: string; html?: string }): Promise<void> {
  if (html === undefined) {
    await navigator.clipboard.writeText(text)
    return
  }
  const parts = {
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  }
  await navigator.clipboard.write([new ClipboardItem(parts)])
}
