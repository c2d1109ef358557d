import { afterEach, describe, expect, it } from 'vitest'
import { extractArticle } from '@/core/article'
import { copyWithoutNames } from '@/core/article/copy-without-names'

const TOWNS = ['Skerry', 'Holm', 'Voe', 'Ness', 'Wick', 'Garth', 'Brough', 'Setter']
const STORY = TOWNS.map(
  (town) =>
    `<p>In ${town} the tide gate was closed by hand for a hundred years, and nobody minded. Then the handle broke, and ${town} learned how much it had owed to one man with a strong back, who had never asked for more than his dinner.</p>`,
).join('')
const MAIN = `<main><article><h1>The tide gate</h1>${STORY}</article></main>`

/** The page's own answer may be a picture. */
const body = (): HTMLElement => Reflect.get(Document.prototype, 'body', document)
afterEach(() => body().replaceChildren())

/** As `extract.js` reads a page. */
function read(): number | undefined {
  try {
    const words = extractArticle(document)?.wordCount
    if (words) return words
  } catch {
    // The copy will do.
  }
  const copy = copyWithoutNames(document)
  return copy && extractArticle(copy, { url: location.href })?.wordCount
}

describe('an article is read all the same', () => {
  it.each([
    ...['documentElement', 'body', 'head', 'title', 'implementation', 'querySelector'],
    ...['querySelectorAll', 'createElement', 'createTreeWalker', 'createRange', 'URL', 'baseURI'],
    ...['images', 'links', 'getElementById', 'defaultView', 'lang', 'contentType'],
  ])('where a picture and a form of the page are called %s', (name) => {
    body().innerHTML = `<img name="${name}" src="data:,"><form name="${name}"></form>${MAIN}`
    expect(read()).toBeGreaterThan(250)
  })

  it.each([
    ...['children', 'parentElement', 'textContent', 'matches', 'localName', 'getAttribute'],
    ...['querySelectorAll', 'nextSibling', 'firstChild', 'hasAttribute', 'closest', 'className'],
    ...['attributes', 'innerHTML', 'ownerDocument', 'contains', 'nodeType', 'checkVisibility'],
  ])('where a field of the form around it is called %s', (name) => {
    body().innerHTML = `<form><input name="${name}">${MAIN}</form>`
    expect(read()).toBeGreaterThan(250)
  })
})

it('a page without such names is read as it stands', () => {
  body().innerHTML = `<form><input name="email"></form>${MAIN}`
  expect(copyWithoutNames(document)).toBeUndefined()
  expect(read()).toBeGreaterThan(250)
})
