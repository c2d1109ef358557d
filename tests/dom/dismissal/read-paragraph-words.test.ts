import { expect, it } from 'vitest'
import { readParagraphWords } from '@/core/dismissal/read/read-paragraph-words'
import { useStage } from '../stage'

useStage()

const ARTICLE = `<p>${'A ferry leaves at nine. '.repeat(20)}</p>`
const vendors = (count: number) => `<div hidden>${'<p>One of our vendors</p>'.repeat(count)}</div>`

it('counts the article behind a hidden list', () => {
  document.body.innerHTML = vendors(900) + ARTICLE
  expect(readParagraphWords(document, []).visible).toBeGreaterThanOrEqual(60)
})

it('takes the article for seen where a hidden list is too long to look behind it', () => {
  document.body.innerHTML = vendors(5_000) + ARTICLE
  expect(readParagraphWords(document, [])).toEqual({ all: 60, visible: 60 })
})

it('finds nothing to read where all is in the layers, however much that is', () => {
  document.body.innerHTML = `<div id="layer">${vendors(5_000)}</div>`
  const layer = document.querySelector('#layer') as Element
  expect(readParagraphWords(document, [layer])).toEqual({ all: 0, visible: 0 })
})

it('does not count paragraphs that are empty', () => {
  document.body.innerHTML = `${'<p> </p>'.repeat(2_000)}<p hidden>Three hidden words</p>`
  expect(readParagraphWords(document, [])).toEqual({ all: 3, visible: 0 })
})
