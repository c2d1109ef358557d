import { afterEach, expect, it, vi } from 'vitest'
import { findNotices } from '@/core/notice'
import { MAX_SUSPECTS } from '@/core/notice/watch/watch-limits'
import { watchPage } from '@/core/notice/watch/watch-page'
import { openRootsOnly } from '@/core/page/shadow-tree'
import { setPage, useStage, wallHtml } from '../stage'

useStage()

let stopWatching: (() => void) | undefined

afterEach(() => {
  stopWatching?.()
  vi.restoreAllMocks()
})

/** A line of a list of rules. */
const RULE = '<div><i>please disable your ad blocker</i></div>'

/** How often the page is asked for computed styles while notices are looked for in it. */
function stylesAsked(): number {
  const asked = vi.spyOn(window, 'getComputedStyle')
  findNotices(window)
  return asked.mock.calls.length
}

it('looks at a bounded number of the lines that name a blocker', () => {
  setPage(`<section>${RULE.repeat(500)}</section>`)
  const few = stylesAsked()
  vi.restoreAllMocks()
  setPage(`<section>${RULE.repeat(3_000)}</section>`)
  expect(stylesAsked()).toBeLessThanOrEqual(few * 1.5)
})

it('looks at a bounded number of lines that lie on top of each other', () => {
  const line =
    '<p style="position: absolute; top: 0; opacity: 0">please disable your ad blocker</p>'
  setPage(line.repeat(1_000))
  expect(stylesAsked()).toBeLessThan(20_000)
})

it('finds a notice above more lines than are looked at', () => {
  setPage(`<section>${RULE.repeat(1_000)}</section>${wallHtml()}`)
  expect(findNotices(window)).toHaveLength(1)
})

it('finds a notice above more nodes than are walked over', () => {
  setPage(`<section>${'<b>blocks</b><i>of ads</i>'.repeat(21_000)}</section>${wallHtml()}`)
  expect(findNotices(window)).toHaveLength(1)
})

it('opens shadow trees that are nested hundreds deep no further than is safe', () => {
  let host = document.body.appendChild(document.createElement('div'))
  for (let depth = 0; depth < 200; depth += 1) {
    const root = host.attachShadow({ mode: 'open' })
    root.append('please disable your ad blocker')
    host = root.appendChild(document.createElement('div'))
  }
  const opened = new Set<Element>()
  findNotices(window, {
    openShadow: (element) => {
      opened.add(element)
      return element.shadowRoot
    },
  })
  expect(opened.size).toBeLessThan(100)
})

it('looks at thousands of suspects in slices, with a turn for the page between', async () => {
  setPage(RULE.repeat(2_000))
  const asked = vi.spyOn(window, 'getComputedStyle')
  stopWatching = watchPage(
    document,
    () => {},
    openRootsOnly,
    () => {},
  )
  let most = 0
  for (let turn = 0; turn < 10; turn += 1) {
    const before = asked.mock.calls.length
    document.body.classList.toggle('is-other')
    // What observers do upon it is done when their turn is over.
    await Promise.resolve()
    await Promise.resolve()
    most = Math.max(most, asked.mock.calls.length - before)
  }
  expect(most).toBeLessThan(1_000)
})

it.each([
  ['first', (lines: string) => wallHtml() + lines],
  ['last', (lines: string) => lines + wallHtml()],
])('the watch finds a notice that stands %s beside thousands of lines', async (_where, page) => {
  setPage(page(RULE.repeat(3_000)))
  const suspected = Promise.withResolvers<void>()
  stopWatching = watchPage(document, suspected.resolve, openRootsOnly, () => {})
  await suspected.promise
})

it('the watch observes a bounded number of lines, the latest among them', async () => {
  setPage(Array.from({ length: 30 }, () => `<ul>${RULE.repeat(200)}</ul>`).join(''))
  const watched = new Set<Element>()
  vi.spyOn(IntersectionObserver.prototype, 'observe').mockImplementation((element) => {
    watched.add(element)
  })
  vi.spyOn(IntersectionObserver.prototype, 'unobserve').mockImplementation((element) => {
    watched.delete(element)
  })
  stopWatching = watchPage(
    document,
    () => {},
    openRootsOnly,
    () => {},
  )
  await vi.waitFor(() => expect(watched.size).toBe(MAX_SUSPECTS))
})
