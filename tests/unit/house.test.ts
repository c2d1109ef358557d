import { describe, expect, it } from 'vitest'
import { circlesAmong } from './house/circles'
import { isMisnamed, namesakes } from './house/file-names'
import { CORE_MAY_IMPORT, GROUND_FLOOR, MAY_IMPORT } from './house/layers'
import { arrowsOf, layerFiles, ownFiles, readSource } from './house/sources'

const files = layerFiles()
const arrows = files.flatMap(arrowsOf)

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

  it('lists no way between rooms of core that nobody goes', () => {
    const isGone = (from: string, to: string) =>
      arrows.some((arrow) => room(arrow.from, 1) === from && arrow.to.startsWith(`core/${to}/`))
    const listed = Object.entries(CORE_MAY_IMPORT).flatMap(([from, rooms]) =>
      rooms.map((to): [string, string] => [from, to]),
    )
    expect(listed.filter(([from, to]) => !isGone(from, to))).toEqual([])
  })

  it('imports in no circle, types included', () => {
    expect(circlesAmong(arrows)).toEqual([])
  })

  it('does not let core or components touch the browser', () => {
    const touching = files
      .filter((file) => ['core', 'components'].includes(room(file)))
      .filter((file) =>
        /from '(?:wxt|webextension)|\b(?:chrome|browser)\.[a-z]+[.(]/.test(readSource(file)),
      )
    expect(touching).toEqual([])
  })

  it('has no file where everything meets', () => {
    const large = files.filter((file) => readSource(file).split('\n').length > 300)
    expect(large).toEqual([])
  })

  it('gives two files one name only where both are the same kind of thing', () => {
    expect(namesakes(ownFiles())).toEqual([])
  })

  it('names a file with one export after it', () => {
    expect(files.filter((file) => isMisnamed(file, readSource(file)))).toEqual([])
  })
})

describe('the rules of the house', () => {
  it('find a circle of any length, and only circles', () => {
    const arrow = (from: string, to: string) => ({ from, to })
    const straight = [arrow('a', 'b'), arrow('b', 'c'), arrow('a', 'c')]
    expect(circlesAmong(straight)).toEqual([])
    expect(circlesAmong([...straight, arrow('c', 'a')])).toEqual([['a', 'b', 'c']])
  })

  it.each([
    ['scanner.ts', 'export function createScanner() {}', false],
    ['thumbnail.ts', 'export function thumbnailOf() {}', false],
    ['Popup.tsx', 'export function Popup() {}', false],
    ['words.ts', 'export function readText() {}', true],
    ['words.ts', 'export function readText() {}\nexport interface Text {}', false],
  ])('look at %s with “%s”', (file, source, isWrong) => {
    expect(isMisnamed(file, source)).toBe(isWrong)
  })

  it('find namesakes', () => {
    const files = ['a/index.ts', 'b/index.ts', 'a/veil.ts', 'b/veil.ts', 'a/en.ts', 'b/en.ts']
    expect(namesakes(files)).toEqual([['a/veil.ts', 'b/veil.ts']])
  })
})
