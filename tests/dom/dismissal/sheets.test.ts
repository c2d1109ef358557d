import { describe, expect, it } from 'vitest'
import { findBackdrops } from '@/core/notice/read/find-backdrops'
import { get, setPage, useStage, wallHtml } from '../stage'
import { dismissWall, useDismissals } from './scene'

useStage()

useDismissals()

const DOT = 'data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22/>'
const TILE = `<div style="position:absolute;width:256px;height:256px;background:url('${DOT}')"></div>`
const SVG = '<svg viewBox="0 0 9 9" style="width:100%;height:100%"><path d="M0 9L9 0"/></svg>'

const sheet = (inner: string, more = '') =>
  `<div id="sheet" style="position:fixed;inset:0;background-color:#ccc" ${more}>${inner}</div>`

/** Puts a full-window element under a wall that has no ground of its own. */
function under(html: string): void {
  setPage(html + wallHtml('background:none'))
}

describe('what lies under a notice and shows something is no sheet of it', () => {
  it.each([
    ['a map that can be moved by keys', sheet('', 'tabindex="0"')],
    ['a map of tiles', sheet(TILE + TILE)],
    ['a chart', sheet(SVG)],
    ['what is called a picture', sheet('', 'role="img"')],
    ['what is called an application', sheet('<div role="application" style="height:50vh"></div>')],
    ['what is edited', sheet('<div contenteditable style="height:50vh"></div>')],
    [
      'what scrolls',
      sheet('<div style="height:300vh"></div>').replace('inset', 'overflow:auto;inset'),
    ],
  ])('%s', async (_name, html) => {
    under(html)
    expect(findBackdrops(get('#wall'))).toEqual([])
    await dismissWall()
    expect(get('#sheet').checkVisibility()).toBe(true)
  })
})

describe('a real backdrop is hidden with its notice', () => {
  it.each([
    ['a plain one', sheet('')],
    ['one with a picture', sheet('').replace('inset', `background-image:url('${DOT}');inset`)],
    [
      'one with a layer for its picture',
      sheet(`<div style="position:absolute;inset:0;background:url('${DOT}')"></div>`),
    ],
    ['one with a sign', sheet('<svg width="48" height="48"><path d="M0 9L9 0"/></svg>')],
    ['one that is pressed to close', sheet('', 'role="button" tabindex="-1" aria-label="Close"')],
    [
      'one between sentinels of focus',
      sheet('<div tabindex="0"></div><div tabindex="0"></div>', 'role="presentation"'),
    ],
  ])('%s', async (_name, html) => {
    under(html)
    expect(findBackdrops(get('#wall'))).toEqual([get('#sheet')])
    await dismissWall()
    expect(get('#sheet').checkVisibility()).toBe(false)
  })
})
