import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { askedProperties, directAccesses, pageScripts } from './page-nodes'

// Each runs the compiler once.
const SLOW = 60_000

it('scripts for pages ask nothing of a node but through its prototype', { timeout: SLOW }, () => {
  expect(directAccesses(pageScripts())).toEqual([])
})

const WRONG = [
  'export const a = (element: Element) => element.children',
  'export const b = (element: HTMLElement) => element.parentElement?.parentElement',
  'export const c = ({ textContent }: Element) => textContent',
  'export const d = (document: Document) => document.body',
  'export const e = (document: Document) => querySelector(document, "form")?.getAttribute("id")',
  'export const f = (form: HTMLFormElement) => form.elements',
  'export const g = (elements: Element[]) => elements.filter((one) => one.matches("a"))',
  'export const h = (event: Event) => event.target instanceof Node && event.target.nodeType',
  'export const i = (element: Element) => { element.id = "x" }',
]

const RIGHT = [
  'export const a = (element: Element) => childrenOf(element)[0]',
  'export const b = (frame: HTMLIFrameElement) => frame.contentDocument',
  'export const c = (window: Window) => window.document',
  'export const d = (element: Element) => getBoundingClientRect(element).top',
]

it('and one that does is found', { timeout: SLOW }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'truce-samples-'))
  const imported =
    "import { childrenOf, getBoundingClientRect, querySelector } from '@/core/page/node-access'\n"
  const samples = { 'wrong.ts': WRONG, 'right.ts': RIGHT }
  for (const [name, lines] of Object.entries(samples))
    writeFileSync(join(folder, name), imported + lines.join('\n'))
  const found = directAccesses(Object.keys(samples).map((name) => join(folder, name)))
  rmSync(folder, { recursive: true })
  expect(found.filter((place) => place.includes('right.ts'))).toEqual([])
  const lines = found.flatMap((place) => /wrong\.ts:(\d+)/.exec(place)?.[1] ?? [])
  expect(new Set(lines)).toEqual(new Set(WRONG.map((_, index) => String(index + 2))))
})

it('knows what is asked of nodes', () => {
  expect(askedProperties()).toEqual(expect.arrayContaining(['parentElement', 'matches', 'body']))
})
