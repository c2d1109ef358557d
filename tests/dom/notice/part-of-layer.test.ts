import { describe, expect, it, vi } from 'vitest'
import { findNotices } from '@/core/notice'
import { NOTICE_WORDS, setPage, useStage } from '../stage'

useStage()

const NOTICE = `<h2>Ad blocker detected</h2><p>${NOTICE_WORDS}.</p>`
const PAINTED = 'background:#eee;border:1px solid;padding:12px'
const CONSENT =
  '<h2>Your privacy</h2><p>We and our partners store cookies.</p><button>Reject</button>'

/** The element of the one notice that is found. */
const found = () => findNotices(window).map(({ elements }) => elements[0]?.id)

describe('of what a layer holds, only the notice is one', () => {
  it.each([
    [
      'a bar in the site’s own header',
      `<header style="position:sticky;top:0;background:#fff"><div id="notice" style="${PAINTED}">${NOTICE}</div><nav><a href="#a">News</a> <a href="#b">Sport</a></nav></header>`,
    ],
    [
      'one message of a stack',
      `<div style="position:fixed;right:9px;top:9px;width:340px"><div id="notice" style="${PAINTED}">${NOTICE}</div><div style="${PAINTED}">Your payment of 40 pounds failed. <button>Try again</button></div></div>`,
    ],
    [
      'one dialog in the place of all dialogs',
      `<div style="position:fixed;inset:0"><div style="position:absolute;inset:0"></div><div id="notice" style="position:absolute;top:5%;left:30%;width:440px;${PAINTED}">${NOTICE}</div><div style="position:absolute;top:50%;left:30%;${PAINTED}">${CONSENT}</div></div>`,
    ],
    [
      'a row of a dock',
      `<div style="position:fixed;left:0;right:0;bottom:0"><div id="notice" style="${PAINTED}">${NOTICE}</div><div style="${PAINTED}">Now playing: Radio Tideway <button>Pause</button></div></div>`,
    ],
    [
      'what is laid over a paywall',
      `<div style="position:fixed;inset:0;background:#fff"><h2>Subscribe to go on reading</h2><p>You have read three stories this month. A month costs four pounds.</p><button>Subscribe</button><div id="notice" style="position:absolute;inset:0;background:#000c"><div style="${PAINTED}">${NOTICE}</div></div></div>`,
    ],
  ])('%s', (_name, html) => {
    setPage(html)
    document.body.prepend(...document.querySelectorAll('header'))
    expect(found()).toEqual(['notice'])
  })
})

describe('a layer is a notice with all its parts', () => {
  it.each([
    [
      'a heading, words and buttons',
      `<div id="notice" style="position:fixed;inset:0;background:#000c"><div style="${PAINTED}"><div style="${PAINTED}">${NOTICE}</div><div style="${PAINTED}"><button>I have switched it off</button></div></div></div>`,
    ],
    [
      'two cards to choose from',
      `<div id="notice" style="position:fixed;inset:0;background:#fff"><div style="${PAINTED}">${NOTICE}</div><div style="${PAINTED}">Become a member for three pounds a month. <button>Join us</button></div></div>`,
    ],
    [
      'its maker’s name under a placed box',
      `<div id="notice" style="position:fixed;inset:0;background:#000c"><div style="position:absolute;top:20%;left:30%;${PAINTED}">${NOTICE}</div><p>Made by <a href="#m">Tideware</a></p></div>`,
    ],
  ])('%s', (_name, html) => {
    setPage(html)
    expect(found()).toEqual(['notice'])
  })
})

describe('a layer is no notice that has', () => {
  it('a game to play, and a line that asks', () => {
    setPage(
      `<div style="position:fixed;inset:0;background:#123"><canvas width="300" height="600"></canvas><p>Score 340</p>${NOTICE}<button>Pause</button></div>`,
    )
    expect(found()).toEqual([])
  })

  it('a form to log in by in the slot of its own element', () => {
    setPage(
      '<gate-box><form><input type="email"><input type="password"><button>Log in</button></form></gate-box>',
    )
    const host = document.querySelector('gate-box')
    if (host)
      host.attachShadow({
        mode: 'open',
      }).innerHTML = `<style>:host { position: fixed; inset: 0; background: #000c }</style><div style="${PAINTED}">${NOTICE}</div><slot></slot>`
    expect(found()).toEqual([])
  })
})

it('a form that is in no slot of the notice’s element is none of it', () => {
  setPage(
    '<gate-box><p slot="notice"></p><form><input type="email"><input type="password"></form></gate-box>',
  )
  const host = document.querySelector('gate-box')
  if (host)
    host.attachShadow({
      mode: 'open',
    }).innerHTML = `<style>:host { position: fixed; inset: 0; background: #000c }</style><div style="${PAINTED}">${NOTICE}</div><slot name="notice"></slot>`
  expect(findNotices(window)).toHaveLength(1)
})

it('of thousands of parts beside a notice a bounded number is looked at', () => {
  const line = `<p style="${PAINTED}">Please disable your ad blocker.</p>`
  setPage(`<div style="position:fixed;inset:0">${line.repeat(50)}${'<b></b>'.repeat(5_000)}</div>`)
  const asked = vi.spyOn(Element.prototype, 'matches')
  findNotices(window)
  expect(asked.mock.calls.length).toBeLessThan(50_000)
  asked.mockRestore()
})
