import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Plugin } from 'vite'

/** A package of which something stands in a bundle. */
export interface BundledPackage {
  name: string
  version: string
  /** Where it is installed. */
  folder: string
}

/** Code that tools write into bundles without a file of their own, by how its id begins. */
const VIRTUAL = { 'virtual:wxt': 'wxt', 'vite/': 'vite', 'rolldown/': 'rolldown' } as const

/**
 * A plugin of Vite that notes of which packages something is bundled, over all builds it takes part in: modules of which
 * something is left after unused code was dropped, and files such as fonts.
 *
 * @param root the project's folder
 */
export function bundledPackages(root: string): { plugin: Plugin; packages(): BundledPackage[] } {
  const folders = new Set<string>()
  const note = (id: string) => {
    const folder = folderOf(id, root)
    if (folder) folders.add(folder)
  }
  const plugin: Plugin = {
    name: 'truce:bundled-packages',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'asset')
          output.originalFileNames.map((file) => note(resolve(root, file)))
        else
          for (const [id, { renderedLength }] of Object.entries(output.modules))
            if (renderedLength > 0) note(id)
      }
    },
  }
  return { plugin, packages: () => [...folders].map(readPackage).sort(byName) }
}

/** The folder of the package that a module is of; undefined for the project's own. */
function folderOf(id: string, root: string): string | undefined {
  const path = id.replace(/^\0/, '').split('?', 1)[0] ?? ''
  const maker = Object.entries(VIRTUAL).find(([start]) => path.startsWith(start))?.[1]
  if (maker) return join(root, 'node_modules', maker)
  if (!path.includes('/node_modules/')) return undefined
  // Some packages hold folders with a package.json that names neither package nor version.
  for (let folder = dirname(path); !folder.endsWith('/node_modules'); folder = dirname(folder)) {
    const file = join(folder, 'package.json')
    if (existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version) return folder
  }
  throw new Error(`${path} is of no package`)
}

function readPackage(folder: string): BundledPackage {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return { name, version, folder }
}

function byName(one: BundledPackage, other: BundledPackage): number {
  return `${one.name} ${one.version}` < `${other.name} ${other.version}` ? -1 : 1
}
