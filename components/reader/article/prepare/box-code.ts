import { LANGUAGE_ATTRIBUTE } from '@/core/article/code-language'

/** How languages are spelled. Any other is shown as the page names it. */
const NAMES: Record<string, string> = {
  bash: 'Shell',
  c: 'C',
  cpp: 'C++',
  'c++': 'C++',
  cs: 'C#',
  csharp: 'C#',
  css: 'CSS',
  diff: 'Diff',
  go: 'Go',
  html: 'HTML',
  java: 'Java',
  javascript: 'JavaScript',
  js: 'JavaScript',
  json: 'JSON',
  jsx: 'JSX',
  kotlin: 'Kotlin',
  lua: 'Lua',
  markdown: 'Markdown',
  md: 'Markdown',
  php: 'PHP',
  py: 'Python',
  python: 'Python',
  rb: 'Ruby',
  ruby: 'Ruby',
  rs: 'Rust',
  rust: 'Rust',
  scss: 'SCSS',
  sh: 'Shell',
  shell: 'Shell',
  sql: 'SQL',
  swift: 'Swift',
  toml: 'TOML',
  ts: 'TypeScript',
  tsx: 'TSX',
  typescript: 'TypeScript',
  xml: 'XML',
  yaml: 'YAML',
  yml: 'YAML',
  zsh: 'Shell',
}

/** Wraps a block of code in a box, with the name of its language where the page declares one. */
export function boxCode(pre: Element): void {
  const document = pre.ownerDocument
  const box = document.createElement('div')
  box.className = 'code-box'
  const language = pre.getAttribute(LANGUAGE_ATTRIBUTE)
  pre.classList.add('scrolls')
  pre.replaceWith(box)
  // A line break before `</pre>` would show as an empty line.
  const last = lastText(pre)
  if (last) last.data = last.data.trimEnd()
  if (language) {
    const label = document.createElement('span')
    label.className = 'code-language'
    label.textContent = Object.hasOwn(NAMES, language) ? (NAMES[language] ?? language) : language
    box.append(label)
    pre.setAttribute('data-name', label.textContent)
  }
  box.append(pre)
}

function lastText(node: Node): Text | undefined {
  const { lastChild } = node
  if (!lastChild) return undefined
  return lastChild.nodeType === 3 /* text */ ? (lastChild as Text) : lastText(lastChild)
}
