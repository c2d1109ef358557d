/** Class names of what holds the lines of code, each in an element of its own. */
const CODE_BOX = /(?:^|\s)(?:cm-content|CodeMirror-code|view-lines|ace_text-layer)(?:\s|$)/

/** The cells of tables that hold code. */
const CODE_CELL =
  'td[data-line-number],td.blob-code,td.code,td.hljs-ln-code,td.rouge-code,td.code-line'

/** Whether an element other than `pre` holds the lines of code: a table of them, an editor. */
export function isCodeBox(element: Element): boolean {
  const name = element.localName
  if (name === 'table') return element.querySelector(CODE_CELL) !== null
  if (name !== 'div' || !element.firstElementChild) return false
  const [first, second] = element.children
  return CODE_BOX.test(classesOf(element)) || [first, second].every(isNamedLine)
}

function isNamedLine(element: Element | undefined): boolean {
  return (
    element?.localName === 'div' &&
    /(?:^|\s)(?:cm-line|view-line|ace_line|code-line)(?:\s|$)/.test(classesOf(element))
  )
}

function classesOf(element: Element): string {
  return element.getAttribute('class') ?? ''
}
