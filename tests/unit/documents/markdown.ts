import { ownFiles, readSource } from '../house/sources'

/** Every document of the project, forms and templates included. */
export const DOCUMENTS: readonly string[] = ownFiles().filter(
  (file) => /^(?:[A-Z]+|docs\/.+)\.md$/.test(file) || /^\.github\/.+\.(?:md|yml)$/.test(file),
)

/** What stands under a heading, up to the next of the same level. */
export function section(file: string, heading: string): string {
  const parts = `\n${readSource(file)}`.split(/\n## /)
  const found = parts.find((part) => part.startsWith(`${heading}\n`))
  if (found === undefined) throw new Error(`${file} has no heading “${heading}”`)
  return found.slice(heading.length)
}

/** All headings of a document. */
export function headings(file: string): string[] {
  return [...readSource(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading)
}

/** The cells of each row of the tables in a text, without heads. */
export function tableRows(text: string): string[][] {
  const lines = text.split('\n')
  return lines
    .filter((line, at) => line.startsWith('|') && !isRule(line) && !isRule(lines[at + 1] ?? ''))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
}

function isRule(line: string): boolean {
  return /^\|[ |:-]+\|$/.test(line)
}

/** What stands in backticks. */
export function codeSpans(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)
}

/** Blocks of code in a language, in their order. */
export function codeBlocks(text: string, language: string): string[] {
  const blocks = text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))
  return [...blocks].map(([, code = '']) => code)
}
