import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { MAY_IMPORT } from './layers'

/** The folder of the repository, absolute. */
export const ROOT = resolve(import.meta.dirname, '../../..')

/** The text of a file of the repository. */
export function readSource(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

/** What is made or fetched here and is no part of the repository; `.gitignore` lists the same. */
const NOT_OURS = ['.git', 'node_modules', '.output', '.wxt', '.artifacts']

/** Every file of the repository, without asking git: a copy of the sources has none. */
export function ownFiles(): string[] {
  const tops = readdirSync(ROOT, { withFileTypes: true }).filter(
    ({ name }) => !NOT_OURS.includes(name) && !name.endsWith('.log') && name !== '.DS_Store',
  )
  return tops.flatMap((top) => (top.isDirectory() ? filesUnder(top.name) : [top.name]))
}

function filesUnder(folder: string): string[] {
  const found = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
  return found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(ROOT, join(parentPath, name)))
}

/** The TypeScript files of the layers, which are what is shipped. */
export function layerFiles(): string[] {
  return globSync(`{${Object.keys(MAY_IMPORT).join(',')}}/**/*.{ts,tsx}`, { cwd: ROOT })
}

/** One import of ours. */
export interface Arrow {
  from: string
  /** The imported file; the written path without an ending where there is no such file. */
  to: string
}

/** What a file imports of ours, type imports and imports on demand included. */
export function arrowsOf(from: string): Arrow[] {
  const targets = readSource(from).matchAll(/(?:from|import)\s*\(?\s*'((?:@\/|\.)[^']*)'/g)
  return [...targets].map(([, target = '']) => {
    const written = target.startsWith('@/')
      ? target.slice(2)
      : relative(ROOT, resolve(ROOT, dirname(from), target))
    return { from, to: fileOf(written) }
  })
}

function fileOf(written: string): string {
  const endings = ['.ts', '.tsx', '/index.ts', '/index.tsx']
  const ending = endings.find((one) => existsSync(join(ROOT, written + one))) ?? ''
  return written + ending
}
