import { basename } from 'node:path'

/** File names that may stand more than once, and why; any other name is a file's own. */
const SHARED_NAMES: readonly { names: RegExp; why: string }[] = [
  { names: /^index\.(?:ts|html)$/, why: 'the door of a folder, and what WXT takes for an entry' },
  { names: /^types\.ts$/, why: 'the shapes a room shares' },
  { names: /^main\.tsx$/, why: 'where an extension page begins' },
  { names: /^style\.css$/, why: 'the style of a page' },
  {
    names: /^(?:name|summary|summary-amo|description)\.txt$/,
    why: 'a field of a store’s form, once a language',
  },
  { names: /^[a-z]{2}\.ts$/, why: 'data of one language, named by its code' },
  {
    names: /^(?:article|\d{2}-(?:notice|other))\.html$/,
    why: 'training pages, told apart by their language',
  },
]

/** The names of which a second file is one too many, with the files. */
export function namesakes(files: readonly string[]): string[][] {
  const byName = Map.groupBy(files, (file) => basename(file))
  return [...byName]
    .filter(([name, found]) => found.length > 1 && !isShared(name))
    .map(([, found]) => found)
}

function isShared(name: string): boolean {
  return SHARED_NAMES.some(({ names }) => names.test(name))
}

/** Names that say what a file is to its folder, not what it exports. */
const NOT_AFTER_EXPORT = /^(?:index|types|main|[a-z]{2})$/

/** Everything a file exports by a name, types included. */
export function exportsOf(source: string): string[] {
  const declared = source.matchAll(
    /^export (?:async )?(?:function\*?|const|let|class|interface|type|enum)\s+(\w+)/gm,
  )
  const passedOn = source.matchAll(/^export (?:type )?\{([^}]*)\}/gm)
  return [
    ...[...declared].map(([, name = '']) => name),
    ...[...passedOn].flatMap(([, list = '']) =>
      list.split(',').flatMap((one) => one.trim().split(' as ').pop() || []),
    ),
    ...(/^export default\b/m.test(source) ? ['default'] : []),
  ]
}

/**
 * True for a file that exports one thing and is called something else. What makes a thing (`createScanner`) or reads
 * one off another (`thumbnailOf`) may stand in a file named after the thing.
 */
export function isMisnamed(file: string, source: string): boolean {
  const stem = basename(file).replace(/\.tsx?$/, '')
  const [only = '', ...others] = exportsOf(source)
  if (others.length > 0 || !only || only === 'default' || NOT_AFTER_EXPORT.test(stem)) return false
  const names = [only, only.replace(/^create(?=[A-Z])/, ''), only.replace(/Of$/, '')]
  return !names.some((name) => name === stem || kebab(name) === stem)
}

function kebab(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase()
}
