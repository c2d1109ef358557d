import { globSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BUDGETS } from '../../package/budgets'
import { CORE_MAY_IMPORT, GROUND_FLOOR } from '../house/layers'
import { layerFiles, ROOT, readSource } from '../house/sources'
import { codeSpans, section, tableRows } from './markdown'

const PAGE = 'ARCHITECTURE.md'
const rows = (heading: string) => tableRows(section(PAGE, heading))

const MAX_LINES = 180
const MAX_GLOSSARY_LINES = 15

describe('ARCHITECTURE.md', () => {
  it('is short enough to be read', () => {
    expect(readSource(PAGE).trimEnd().split('\n').length).toBeLessThanOrEqual(MAX_LINES)
  })

  it('has a short glossary', () => {
    const lines = section(PAGE, 'Words of our own').trim().split('\n')
    expect(lines.length).toBeLessThanOrEqual(MAX_GLOSSARY_LINES)
  })

  it('shows every room of core on its map', () => {
    const map = section(PAGE, 'Map')
    const rooms = readdirSync(join(ROOT, 'core'))
    expect(rooms.filter((room) => !new RegExp(` ${room}/`).test(map))).toEqual([])
  })

  it('lists the ways between the rooms of core, and the ground floor', () => {
    const text = section(PAGE, 'Imports run one way')
    const listed = tableRows(text).map(([room = '', others = '']) => [
      codeSpans(room)[0],
      codeSpans(others).toSorted(),
    ])
    const allowed = Object.entries(CORE_MAY_IMPORT).map(([room, others]) => [
      room,
      others.toSorted(),
    ])
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(allowed))
    expect(text).toContain(`ground floor (${GROUND_FLOOR.join(', ')})`)
  })

  it('lists every script that is built for pages, with its budget', () => {
    const listed = rows('Processes and bundles').map(([bundle = '', , budget = '']) => [
      codeSpans(bundle)[0],
      budget === 'none' ? undefined : Number(budget.replaceAll(',', '')),
    ])
    const built = globSync('entrypoints/{*.ts,*/index.ts}', { cwd: ROOT })
      .map((entry) => `${entry.split('/')[1]?.replace(/\.ts$/, '')}.js`)
      .filter((bundle) => bundle !== 'background.js')
    const budgets = new Map<string, number>(Object.entries(BUDGETS))
    expect(listed.toSorted()).toEqual(
      built.map((bundle) => [bundle, budgets.get(bundle)]).toSorted(),
    )
  })

  it('lists every message, with its direction', () => {
    const listed = rows('Messages').map(([from, to, messages = '']) => [
      `${from} to ${to}`.toLowerCase(),
      codeSpans(messages).toSorted(),
    ])
    expect(Object.fromEntries(listed)).toEqual(messagesByDirection())
  })

  it('lists every library once', () => {
    const listed = rows('Libraries').flatMap(([names = '']) => codeSpans(names))
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
      readSource('package.json'),
    )
    const all = { ...dependencies, ...devDependencies, ...optionalDependencies }
    expect(listed.toSorted()).toEqual(Object.keys(all).toSorted())
  })

  it('names every key of the store in its own file', () => {
    const listed = rows('Where state lives').flatMap(([, where = '']) => {
      const spans = codeSpans(where)
      // A key belongs to the next file named in its row.
      return spans.flatMap((span, at) => {
        const [, key] = /^(?:local|session):(\w+)/.exec(span) ?? []
        const file = spans.slice(at).find((other) => other.endsWith('.ts'))
        return key && file ? [{ key, file }] : []
      })
    })
    expect(listed.filter(({ key, file }) => !readSource(file).includes(key))).toEqual([])
    const written = layerFiles().flatMap((file) =>
      [...readSource(file).matchAll(/['`](?:local|session):(\w+)/g)].map(([, key]) => key),
    )
    expect(written.filter((key) => !listed.some((one) => one.key === key))).toEqual([])
  })

  it('names for each invariant the tests that hold it', () => {
    const held = rows('Invariants').map(([promise, by = '']) => ({
      promise,
      tests: [...by.matchAll(/`([^`]+)` “([^”]+)”/g)].map(([, file = '', name = '']) => ({
        file,
        name,
      })),
    }))
    expect(held.length).toBeGreaterThan(5)
    expect(held.filter(({ tests }) => tests.length === 0)).toEqual([])
    const isThere = ({ file, name }: { file: string; name: string }) =>
      new RegExp(`(?:describe|it)[^\\n]*\\(\\s*['"\`]${literally(name)}['"\`]`).test(
        readSource(file).replaceAll("\\'", "'"),
      ) || new RegExp(`^\\s*['"\`]${literally(name)}['"\`],$`, 'm').test(readSource(file))
    expect(held.flatMap(({ tests }) => tests).filter((test) => !isThere(test))).toEqual([])
  })
})

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** The messages of the protocol under each comment that says who sends them to whom. */
function messagesByDirection(): Record<string, string[]> {
  const [, body = ''] =
    /interface Protocol \{\n([\s\S]*?)\n\}/.exec(readSource('bridge/messages.ts')) ?? []
  const groups = body.split(/^ {2}\/\/ /m).slice(1)
  return Object.fromEntries(
    groups.map((group) => {
      const direction = (group.split('\n')[0] ?? '').replace(/[.;].*$/, '').toLowerCase()
      const names = [...group.matchAll(/^ {2}(\w+)\(/gm)].map(([, name = '']) => name)
      return [direction, names.toSorted()]
    }),
  )
}
