import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'

/** A pattern that is written in built files. */
export interface BuiltPattern {
  pattern: RegExp
  files: string[]
}

/** Every pattern that the scripts of a build write out, each once. */
export function builtPatterns(root: string): BuiltPattern[] {
  const found = new Map<string, BuiltPattern>()
  for (const file of globSync('**/*.js', { cwd: root })) {
    for (const { pattern, flags } of literalsIn(readFileSync(join(root, file), 'utf8'), file)) {
      const key = `/${pattern}/${flags}`
      const known = found.get(key)
      if (known) known.files.push(file)
      else found.set(key, { pattern: new RegExp(pattern, flags), files: [file] })
    }
  }
  return [...found.values()]
}

interface Literal {
  pattern: string
  flags: string
}

function literalsIn(source: string, file: string): Literal[] {
  const found: Literal[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit)
    else if (typeof node === 'object' && node !== null) {
      if ('regex' in node && node.regex) found.push(node.regex as Literal)
      else Object.values(node).forEach(visit)
    }
  }
  visit(parseSync(file, source).program)
  return found
}
