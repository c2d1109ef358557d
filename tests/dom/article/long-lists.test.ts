import { expect, it } from 'vitest'
import { restoreFootnotes } from '@/core/article/footnotes'
import { joinPeople } from '@/core/article/metadata/byline'
import { findFootnotes } from '@/core/export/find-footnotes'

/** Ten times what it takes where each is looked up once; a search for each takes far longer. */
const SOON_MS = 2_000

const COUNT = 12_000
const counted = (markup: (at: number) => string) =>
  Array.from({ length: COUNT }, (_, at) => markup(at)).join('')

function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

it('looks each of 12,000 footnotes up once', () => {
  const page = document.implementation.createHTMLDocument('')
  page.body.innerHTML = counted((at) => `<p id="n${at}">Note ${at}.</p>`)
  const inert = document.implementation.createHTMLDocument('')
  inert.body.innerHTML = counted((at) => `<p>Text<a href="#n${at}">${at % 999}</a></p>`)
  const restoring = timed(() => restoreFootnotes(inert.body, page, 'https://valley.example/'))
  expect(inert.querySelectorAll('ol > li')).toHaveLength(COUNT)
  const finding = timed(() => expect(findFootnotes(inert.body)).toHaveLength(COUNT))
  expect(restoring + finding).toBeLessThan(SOON_MS)
})

it('names the first of thousands of authors, and none whose name is data', () => {
  const names = counted((at) => `Ada ${'ABCDEFGHIJ'[at % 10]}${at},`).split(',')
  const joining = timed(() => expect(joinPeople(names, [])?.split(', ')).toHaveLength(100))
  const long = timed(() => expect(joinPeople([' a'.repeat(10_000)], [])).toBeUndefined())
  expect(joining + long).toBeLessThan(SOON_MS)
})
