import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')

/** What a file of each room may import of ours; a room may always import itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  core: [],
  bridge: ['core'],
  services: ['bridge', 'core'],
  components: ['core'],
  entrypoints: ['assets', 'services', 'bridge', 'components', 'core'],
}

/** Rooms of core that every other room of core may use, and that use none. */
const GROUND_FLOOR = ['address', 'page', 'values']

/** All other rooms of core are siblings: only these import another, and why. */
const CORE_MAY_IMPORT: Record<string, readonly string[]> = {
  // What is shown, exported or opened is an article.
  export: ['article'],
  reader: ['article'],
  // Both the body and the related links are told apart by the page's sections.
  article: ['sections'],
  related: ['article', 'sections'],
  // One observer in every page is enough: what watches for notices also records what is removed.
  // A publisher may declare which element is its notice.
  notice: ['declaration', 'removed-content'],
  // A site's record holds the result of the last check of its ads.
  sites: ['support'],
  // What a publisher declares; whose site a link leads to, and whether it is an article.
  support: ['declaration', 'related'],
}

interface Arrow {
  from: string
  to: string
}

const files = globSync(`{${Object.keys(MAY_IMPORT).join(',')}}/**/*.{ts,tsx}`, { cwd: ROOT })
const arrows = files.flatMap(arrowsOf)

function arrowsOf(from: string): Arrow[] {
  const source = readFileSync(join(ROOT, from), 'utf8')
  const targets = [...source.matchAll(/(?:from|import)\s*\(?\s*'((?:@\/|\.)[^']*)'/g)]
  return targets.map(([, target = '']) => {
    const to = target.startsWith('@/')
      ? target.slice(2)
      : relative(ROOT, resolve(ROOT, dirname(from), target))
    return { from, to }
  })
}

const room = (path: string, depth = 0) => path.split('/')[depth] ?? ''

describe('the house', () => {
  it('has arrows to look at', () => {
    expect(arrows.length).toBeGreaterThan(100)
  })

  it('imports only downwards', () => {
    const upward = arrows.filter(({ from, to }) => {
      const [here, there] = [room(from), room(to)]
      return here !== there && !MAY_IMPORT[here]?.includes(there)
    })
    expect(upward).toEqual([])
  })

  it('keeps the rooms of core apart', () => {
    const crossing = arrows.filter(({ from, to }) => {
      if (room(from) !== 'core' || room(to) !== 'core') return false
      const [here, there] = [room(from, 1), room(to, 1)]
      if (here === there || (GROUND_FLOOR.includes(there) && !GROUND_FLOOR.includes(here)))
        return false
      return !CORE_MAY_IMPORT[here]?.includes(there)
    })
    expect(crossing).toEqual([])
  })

  it('does not let core or components touch the browser', () => {
    const touching = files
      .filter((file) => ['core', 'components'].includes(room(file)))
      .filter((file) =>
        /from '(?:wxt|webextension)|\b(?:chrome|browser)\.[a-z]+[.(]/.test(
          readFileSync(join(ROOT, file), 'utf8'),
        ),
      )
    expect(touching).toEqual([])
  })

  it('has no file where everything meets', () => {
    const large = files.filter(
      (file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > 300,
    )
    expect(large).toEqual([])
  })
})
