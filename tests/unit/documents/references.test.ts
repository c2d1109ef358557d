import { existsSync, globSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BUDGETS } from '../../package/budgets'
import { ownFiles, ROOT, readSource } from '../house/sources'
import { codeSpans, DOCUMENTS, headings } from './markdown'

const FILES = ownFiles()
const NAMES = new Set(FILES.map((file) => basename(file)))
const TOPS = [...new Set(FILES.flatMap((file) => file.split('/').slice(0, -1)[0] ?? []))]

/** A path from the top of the project, in prose, in a command or in backticks. */
const PATH = new RegExp(
  `(?<![\\w./@:-])(?:${TOPS.map((top) => top.replace('.', '\\.')).join('|')})/[\\w@./<>*-]*`,
  'g',
)

/** True for a file, a folder, or a module whose ending is left out; \`<lang>\` and \`*\` stand for any name. */
function exists(path: string): boolean {
  const pattern = path.replace(/[.,]+$/, '').replace(/<[\w-]+>/g, '*')
  if (pattern.includes('*')) return globSync(pattern, { cwd: ROOT }).length > 0
  return ['', '.ts', '.tsx'].some((ending) => existsSync(join(ROOT, pattern + ending)))
}

function missingPaths(text: string): string[] {
  return [...text.matchAll(PATH)].map(([path]) => path).filter((path) => !exists(path))
}

/** The name of a source file or document without its folder, in backticks. */
const FILE_NAME = /^[\w.-]+\.(?:tsx?|css|md|json|yml)$/

function missingNames(text: string): string[] {
  return codeSpans(text).filter((span) => FILE_NAME.test(span) && !NAMES.has(span))
}

/** A comment of a source file. What looks like one inside a string does no harm here. */
const COMMENT = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm

function commentsIn(source: string): string {
  return [...source.matchAll(COMMENT)].map(([text]) => text).join('\n')
}

function codeIn(source: string): string {
  return source.replace(COMMENT, '')
}

function wordsOf(code: string): string[] {
  return code.match(/\w+/g) ?? []
}

/** A name in backticks that can only be one of code: of several words, or a constant. */
const IDENTIFIER = /`([a-z]+[A-Z]\w*|[A-Z][a-z]+[A-Z]\w*|[A-Z]+_[A-Z_]+)(?:\(\))?`/g

const { scripts, dependencies } = JSON.parse(readSource('package.json'))

function missingScripts(text: string): string[] {
  const named = [
    ...[...text.matchAll(/\bnpm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, name = '']) => name),
    ...[...text.matchAll(/\bnpm (start|test)\b/g)].map(([, name = '']) => name),
  ]
  return named.filter((name) => !Object.hasOwn(scripts, name))
}

const SOURCES = FILES.filter((file) => /\.(?:tsx?|css|sh)$/.test(file))
/** The names of the platform: the DOM's and those of the extension API. */
const PLATFORM = ['@typescript/typescript-*/lib/lib.dom.d.ts', '@wxt-dev/browser/src/gen/*.d.ts']
const PLATFORM_FILES = globSync(
  PLATFORM.map((path) => `node_modules/${path}`),
  { cwd: ROOT },
)
const CODE = new Set([
  ...SOURCES.flatMap((file) => wordsOf(codeIn(readSource(file)))),
  ...PLATFORM_FILES.flatMap((file) => wordsOf(readSource(file))),
])

function missingIdentifiers(text: string): string[] {
  return [...text.matchAll(IDENTIFIER), ...text.matchAll(/@throws ([A-Z]\w+)/g)]
    .map(([, name = '']) => name)
    .filter((name) => !CODE.has(name))
}

describe.each(DOCUMENTS)('%s', (file) => {
  const text = readSource(file)

  it('names paths and files that exist', () => {
    expect([...missingPaths(text), ...missingNames(text)]).toEqual([])
  })

  it('names functions, types and constants that exist', () => {
    expect(missingIdentifiers(text)).toEqual([])
  })

  it('links to files that exist, and to headings they have', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/g)]
    const broken = links.filter(([, target = '', anchor]) => {
      const path = target ? normalize(join(dirname(file), target)) : file
      if (!existsSync(join(ROOT, path))) return true
      return anchor !== undefined && !headings(path).some((heading) => slug(heading) === anchor)
    })
    expect(broken.map(([link]) => link)).toEqual([])
  })

  it('names commands of npm that exist', () => {
    expect(missingScripts(text)).toEqual([])
  })

  it('names bundles that are built', () => {
    const known = [...Object.keys(BUDGETS), ...Object.keys(dependencies), 'read-frame.js']
    const named = codeSpans(text).filter((span) => /^[a-z][a-z-]*\.js$/.test(span))
    expect(named.filter((bundle) => !known.includes(bundle))).toEqual([])
  })
})

describe('a page of docs', () => {
  it.each(DOCUMENTS.filter((file) => file.startsWith('docs/')))(
    '%s says for whom it is',
    (file) => {
      const [title = '', opening = ''] = readSource(file).split('\n\n')
      expect(title).toMatch(/^# /)
      expect(opening).toMatch(/^This page is for /)
    },
  )
})

describe('comments in code', () => {
  const sources = SOURCES.map((file) => ({ file, comments: commentsIn(readSource(file)) }))
  const broken = (find: (comments: string) => string[]) =>
    sources.flatMap(({ file, comments }) => find(comments).map((found) => `${file}: ${found}`))

  it('name paths and files that exist', () => {
    expect(broken((comments) => [...missingPaths(comments), ...missingNames(comments)])).toEqual([])
  })

  it('name functions, types and constants that exist', () => {
    expect(broken(missingIdentifiers)).toEqual([])
  })

  it('name commands of npm that exist', () => {
    expect(broken(missingScripts)).toEqual([])
  })

  it('name headings that documents have', () => {
    const missing = (comments: string) =>
      [
        ...[...comments.matchAll(/([\w/]+\.md), "([^"]+)"/g)],
        ...[...comments.matchAll(/"([^"]+)" in ([\w/]+\.md)/g)].map(([all, title, page]) => [
          all,
          page,
          title,
        ]),
      ].flatMap(([all = '', page = '', title = '']) => {
        const words = title.replace(/\s+\*?\s*/g, ' ')
        return existsSync(join(ROOT, page)) && headings(page).includes(words) ? [] : [all]
      })
    expect(broken(missing)).toEqual([])
  })
})

/** How GitHub makes an anchor of a heading. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')
}
