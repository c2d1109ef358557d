import { describe, expect, it } from 'vitest'
import { readParagraphWords } from '@/core/dismissal/read/read-paragraph-words'
import { useStage } from '../stage'

useStage()

const ARTICLE = `<p>${'A ferry leaves at nine. '.repeat(20)}</p>`
const vendors = (count: number) => `<div hidden>${'<p>One of our vendors</p>'.repeat(count)}</div>`

it('counts the article behind a hidden list', () => {
  document.body.innerHTML = vendors(900) + ARTICLE
  expect(readParagraphWords(window, []).legible).toBeGreaterThanOrEqual(60)
})

it('takes the article for seen where a hidden list is too long to look behind it', () => {
  document.body.innerHTML = vendors(5_000) + ARTICLE
  expect(readParagraphWords(window, [])).toEqual({ all: 60, legible: 60 })
})

it('finds nothing to read where all is in the layers, however much that is', () => {
  document.body.innerHTML = `<div id="layer">${vendors(5_000)}</div>`
  const layer = document.querySelector('#layer') as Element
  expect(readParagraphWords(window, [layer])).toEqual({ all: 0, legible: 0 })
})

it('does not count paragraphs that are empty', () => {
  document.body.innerHTML = `${'<p> </p>'.repeat(2_000)}<p hidden>Three hidden words</p>`
  expect(readParagraphWords(window, [])).toEqual({ all: 3, legible: 0 })
})

/** How many of the article's 100 words count as legible in a box with a style of its own, 60 or more being enough. */
function legibleIn(box: string, paragraph = ''): number {
  document.body.innerHTML = `<main style="${box}">${ARTICLE.replace('<p>', `<p style="${paragraph}">`)}</main>`
  return readParagraphWords(window, []).legible
}

describe('words that cannot be read are those of an article', () => {
  it.each([
    ['that is not rendered', 'display: none'],
    ['that is transparent', 'opacity: 0'],
    ['cut by an inset that leaves nothing', 'clip-path: inset(0 0 100% 0)'],
    ['cut by insets that meet', 'clip-path: inset(0 60% 0 40%)'],
    ['cut by a circle without a radius', 'clip-path: circle(0)'],
    ['in transparent letters', 'color: transparent'],
    ['in letters that are filled with nothing', '-webkit-text-fill-color: transparent'],
    ['in the colour of its ground', 'color: #fff; background: #fff'],
    ['in letters without a size', 'font-size: 0'],
    ['beside the page', 'position: absolute; left: -9999px'],
    ['above the page', 'position: absolute; top: -9999px'],
    ['moved away', 'transform: translateX(-300vw)'],
    ['in a box without height', 'height: 0; overflow: hidden'],
  ])('%s', (_, style) => {
    expect(legibleIn(style)).toBe(0)
  })
})

describe('words that can be read are those of an article', () => {
  it.each([
    ['in a plain box', ''],
    ['in a box with rounded corners', 'clip-path: inset(0 round 12px)'],
    ['in a box that is cut a little', 'clip-path: inset(10% 20%)'],
    ['in a circle', 'clip-path: circle(80%)'],
    ['in a box without height that cuts nothing off', 'height: 0'],
    ['below the screen', 'margin-top: 400vh'],
    ['under a layer', 'position: relative; z-index: -1'],
  ])('%s', (_, style) => {
    expect(legibleIn(style)).toBeGreaterThanOrEqual(60)
  })

  it('in letters with a picture in them', () => {
    const letters = 'color: transparent; background: #036; background-clip: text'
    expect(legibleIn('', letters)).toBeGreaterThanOrEqual(60)
  })
})
