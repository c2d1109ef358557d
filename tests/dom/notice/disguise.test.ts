import { describe, expect, it } from 'vitest'
import { findNotices } from '@/core/notice'
import { NOTICE_WORDS, setPage, useStage } from '../stage'

useStage()

const WORDS = `Ad blocker detected. ${NOTICE_WORDS}.`

/** A wall that asks for money, with what it says beside that. */
const paywall = (hidden: string, label = '') =>
  `<div ${label} style="position:fixed;inset:0;z-index:9999;background:rgba(0,0,0,.5)"><div id="box" style="position:relative;margin:15vh auto;width:420px;height:320px;background:#fff;color:#222"><h2>Choose how to read on</h2><p>Our journalism takes time. All of our stories are open to those who are with us.</p>${hidden}</div></div>`

describe('words that nobody sees make no notice of a wall', () => {
  it.each([
    ['white on white', paywall(`<p style="color:#fff">${WORDS}</p>`)],
    [
      'in a colour that browsers write otherwise',
      paywall(`<p style="color:oklch(1 0 0)">${WORDS}</p>`),
    ],
    ['off the screen', paywall(`<p style="position:absolute;left:-9999px">${WORDS}</p>`)],
    [
      'indented off the screen',
      paywall(`<p style="text-indent:-9999px;overflow:hidden;white-space:nowrap">${WORDS}</p>`),
    ],
    ['of no size', paywall(`<p style="font-size:1px">${WORDS}</p>`)],
    ['of no opacity', paywall(`<div style="opacity:0"><p>${WORDS}</p></div>`)],
    ['of next to no opacity', paywall(`<div style="opacity:.01"><p>${WORDS}</p></div>`)],
    [
      'in a box without height',
      paywall(`<div style="height:0;overflow:hidden"><p>${WORDS}</p></div>`),
    ],
    ['cut away', paywall(`<p style="clip-path:inset(50%)">${WORDS}</p>`)],
    [
      'for screen readers',
      paywall(`<p style="position:absolute;width:1px;height:1px;overflow:hidden">${WORDS}</p>`),
    ],
    ['in a label alone', paywall('', `role="dialog" aria-label="${WORDS}"`)],
    [
      'under a canvas',
      paywall(
        `<div style="position:relative"><p>${WORDS}</p><canvas style="position:absolute;inset:0;width:100%;height:100%;background:#fff"></canvas></div>`,
      ),
    ],
    [
      'under a sheet of the same colour',
      paywall(
        `<div style="position:relative"><p>${WORDS}</p><div style="position:absolute;inset:0;background:#fff"></div></div>`,
      ),
    ],
    [
      'of a picture that is not shown',
      paywall(`<img alt="${WORDS}" src="data:," style="opacity:0">`),
    ],
  ])('%s', (_how, html) => {
    setPage(html)
    expect(findNotices(window)).toEqual([])
  })
})

describe('words that are seen are found', () => {
  it.each([
    [
      'white on a dark sheet behind',
      `<div style="position:fixed;inset:0;background:#000"></div><div style="position:fixed;inset:20vh 20%;color:#fff"><p>${WORDS}</p></div>`,
    ],
    [
      'white on a sheet that a style draws',
      `<style>.on::before{content:"";position:fixed;inset:0;background:#111}</style><div class="on" style="position:fixed;inset:0;color:#fff"><p style="position:relative">${WORDS}</p></div>`,
    ],
    [
      'white on a picture',
      `<div style="position:fixed;inset:0;color:#fff;background:#fff linear-gradient(#333,#000)"><p>${WORDS}</p></div>`,
    ],
    [
      'where no press hits them',
      `<div style="position:fixed;inset:0;background:#fff;pointer-events:none"><p>${WORDS}</p></div>`,
    ],
    [
      'under a clear sheet that takes presses',
      `<div style="position:fixed;inset:0;background:#fff"><p>${WORDS}</p><a href="#" style="position:absolute;inset:0"></a></div>`,
    ],
    [
      'further down in a box that scrolls',
      `<div style="position:fixed;inset:0;background:#fff;overflow:auto"><div style="height:2000px"></div><p>${WORDS}</p></div>`,
    ],
  ])('%s', (_how, html) => {
    setPage(html)
    expect(findNotices(window)).toHaveLength(1)
  })
})
