import { spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT, readSource } from './sources'

/** The module that asks nodes in the safe way, and so alone names their properties. */
const ASKS_NODES = 'core/page/node-access.ts'

/** Only types of it are meant for pages: the extractor refuses an article of a page that it cannot read. */
const EXTRACTOR = 'core/article/'

/** The types whose properties a page's markup can shadow: those that a form or a document has, and all they inherit from. */
const CLOBBERABLE = ['HTMLFormElement', 'Document']

/** "Property does not exist", which is also said with a guess at another name, and with one at a missing library. */
const UNKNOWN_PROPERTY = /^(.+?)\((\d+),\d+\): error TS(?:2339|2551|2812): Property '(\w+)'/gm

/** An interface of the DOM's declarations: its name, what it extends, its members. */
const INTERFACE = /^interface (\w+)(?:<[^>]*>)?(?: extends ([^{]+))? \{\n[\s\S]*?^\}/gm

/**
 * The places in these files, and in what they import, where a property is asked of a node of a page as such, each as
 * `file:line property`. Found by the compiler: it reads the files with declarations of the DOM in which what can be
 * shadowed has no members. So a property is found however it is asked for, by its name or taken apart, and so is one of a
 * node that comes out of a call.
 *
 * @param files absolute, or from the repository's folder.
 */
export function directAccesses(files: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'truce-page-nodes-'))
  try {
    const declarations = join(folder, 'dom.d.ts')
    writeFileSync(declarations, withoutMembers(readFileSync(declarationsOf('dom'), 'utf8')))
    const project = join(folder, 'tsconfig.json')
    const roots = files.map((file) => join(file.startsWith('/') ? '' : ROOT, file))
    const lib = [...languageDeclarations('esnext'), declarations, join(ROOT, '.wxt/wxt.d.ts')]
    writeFileSync(project, JSON.stringify(projectOf([...lib, ...roots])))
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
    const run = spawnSync(process.execPath, [tsc, '-p', project, '--pretty', 'false'], {
      cwd: ROOT,
      encoding: 'utf8',
    })
    return [...run.stdout.matchAll(UNKNOWN_PROPERTY)]
      .map(([, file = '', line, property]) => `${file}:${line} ${property}`)
      .filter((place) => !place.startsWith(ASKS_NODES) && !place.startsWith(EXTRACTOR))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Scripts that run in a page and read it. */
export function pageScripts(): string[] {
  const named = ['above-article', 'prehide', 'probe-ads', 'read-frame', 'sentinel', 'watch-ads']
  const folders = ['guard', 'own-button', 'prompt-ui']
  return [
    ...named.map((name) => `entrypoints/${name}.ts`),
    ...folders.map((name) => `entrypoints/${name}/index.ts`),
  ]
}

/** Every property that scripts for pages ask of nodes. */
export function askedProperties(): string[] {
  const asked = readSource(ASKS_NODES).matchAll(/(?:[gs]etter|method)<[\s\S]*?>\(\s*'(\w+)'/g)
  return [...asked].map(([, name = '']) => name)
}

function withoutMembers(dom: string): string {
  const parents = new Map<string, string[]>()
  // An interface may be declared in several parts.
  for (const [, name = '', above = ''] of dom.matchAll(INTERFACE))
    parents.set(name, [...(parents.get(name) ?? []), ...(above.match(/\b[A-Z]\w+/g) ?? [])])
  const emptied = new Set<string>()
  const empty = (name: string) => {
    if (emptied.has(name)) return
    emptied.add(name)
    for (const above of parents.get(name) ?? []) empty(above)
  }
  CLOBBERABLE.forEach(empty)
  return dom.replace(INTERFACE, (whole, name) =>
    emptied.has(name) ? `${whole.slice(0, whole.indexOf('{\n'))}{}` : whole,
  )
}

/** The declarations of the language itself, one file a year, each after those that it refers to. */
function languageDeclarations(name: string): string[] {
  const file = declarationsOf(name)
  const before = readFileSync(file, 'utf8').matchAll(/reference lib="([^"]+)"/g)
  return [
    ...new Set([...[...before].flatMap(([, other = '']) => languageDeclarations(other)), file]),
  ]
}

function declarationsOf(name: string): string {
  const [file] = globSync(`node_modules/@typescript/typescript-*/lib/lib.${name}.d.ts`, {
    cwd: ROOT,
  })
  if (!file) throw new Error(`TypeScript has no declarations of ${name}`)
  return join(ROOT, file)
}

/** `tsconfig.json` as it is, but for the library. */
function projectOf(files: readonly string[]): object {
  return {
    compilerOptions: {
      ...{ noLib: true, noEmit: true, strict: true, skipLibCheck: true, types: [] },
      ...{ target: 'ESNext', module: 'Preserve', moduleResolution: 'Bundler' },
      ...{ allowImportingTsExtensions: true, noUncheckedIndexedAccess: true },
      ...{ jsx: 'react-jsx', jsxImportSource: 'preact' },
      paths: { '@/*': [`${ROOT}/*`], '#i18n': [`${ROOT}/.wxt/i18n/index.ts`] },
    },
    files,
  }
}
