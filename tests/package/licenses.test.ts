import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')

interface Lock {
  packages: Record<string, { version?: string; dependencies?: object }>
}

const lock: Lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

/** The paths of all packages that something shipped needs, near or far; what `wxt` itself needs builds and is not shipped. */
function shippable(): string[] {
  const found = new Set<string>()
  const follow = (name: string, from: string): void => {
    const path = [`${from}/node_modules/${name}`, `node_modules/${name}`].find(
      (at) => at in lock.packages,
    )
    if (!path || found.has(path)) return
    found.add(path)
    for (const next of Object.keys(lock.packages[path]?.dependencies ?? {})) follow(next, path)
  }
  for (const name of Object.keys(dependencies)) follow(name, '')
  return [...found]
}

/**
 * What no other script says by accident: longer string literals, such as errors. Every second package of the list
 * would be found by them; of the rest only Vite tells.
 */
const TELLING = /(["'`])(\w[\w ,.:;()-]*[ ,.:;()][\w ,.:;()-]*)\1/g
const TELLING_LENGTH = 16

function literalsOf(folder: string): string[] {
  const files = globSync('**/*.{js,mjs}', { cwd: folder, exclude: ['node_modules/**'] })
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'))
  const literals = texts.flatMap((text) =>
    [...text.matchAll(TELLING)].map(([, , literal = '']) => literal),
  )
  return literals.filter((literal) => literal.length >= TELLING_LENGTH)
}

describe.each(['chrome-mv3', 'firefox-mv3'])('LICENSES.txt of %s', (build) => {
  const folder = join(ROOT, '.output', build)
  const parts = readFileSync(join(folder, 'LICENSES.txt'), 'utf8').split(/\n={80}\n/)
  const listed = parts.map((part) => /^\s*(\S.*)/.exec(part)?.[1] ?? '')
  const scripts = globSync('**/*.js', { cwd: folder }).map((file) =>
    readFileSync(join(folder, file), 'utf8'),
  )

  it('opens with Truce’s own licence, and names no package twice', () => {
    expect(parts[0]).toContain(readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim())
    expect(new Set(listed).size).toBe(listed.length)
  })

  it('names every dependency of Truce, in the version of the lock file', () => {
    const missing = Object.keys(dependencies).filter(
      (name) => !listed.includes(`${name} ${lock.packages[`node_modules/${name}`]?.version}`),
    )
    expect(missing).toEqual([])
  })

  it('names every package whose words stand in a script', () => {
    const unlisted = shippable().filter((path) => {
      const name = path.replace(/^.*node_modules\//, '')
      const { version } = lock.packages[path] ?? {}
      return !listed.includes(`${name} ${version}`) && existsSync(join(ROOT, path))
    })
    expect(unlisted.length).toBeGreaterThan(5)
    const found = unlisted.filter((path) => {
      const literals = literalsOf(join(ROOT, path))
      return literals.some((literal) => scripts.some((script) => script.includes(literal)))
    })
    expect(found).toEqual([])
  })

  it('names the packages of every bundled font', () => {
    const fonts = globSync('assets/*.woff2', { cwd: folder })
    const packages = listed.filter((name) => name.startsWith('@fontsource'))
    const strange = fonts.filter(
      (font) => !packages.some((name) => font.startsWith(`assets/${name.split(/[/ ]/)[1]}-`)),
    )
    expect(fonts.length).toBeGreaterThan(3)
    expect(strange).toEqual([])
  })

  it('holds the words of each licence', () => {
    const wordless = parts.filter(
      (part) => !/permission|licensed under|redistribution|mozilla\.org\/MPL/i.test(part),
    )
    expect(wordless.map((part) => part.slice(0, 60))).toEqual([])
    const withoutHolder = parts.slice(2).filter((part) => !/copyright|\(c\)/i.test(part))
    expect(withoutHolder.map((part) => part.slice(0, 60))).toEqual([])
  })
})
