import { describe, expect, it } from 'vitest'
import { findNotices } from '@/core/notice'
import { certaintyOf } from '@/core/notice/judge/judge'
import { setPage, useStage } from '../stage'

useStage()

const SHEET = 'position:fixed;inset:0;background:#fff;z-index:9'
const ARTICLE = `<main><p>${'The water remembered where it used to go. '.repeat(20)}</p></main>`
/** Speaks of an ad blocker and asks for nothing in words that Truce knows. */
const VAGUE = '<p>About your ad blocker and our reporters.</p><button>Fine</button>'

function show(box: string, style = SHEET, declared = '#box') {
  const declaration = JSON.stringify({ notice: declared })
  setPage(
    `<meta name="truce" content='${declaration}'>${ARTICLE}<div id="box" style="${style}">${box}</div>`,
  )
}

describe('a notice that the publisher declares', () => {
  it('is asked about where its words alone leave doubt, and never dismissed without asking', () => {
    show(VAGUE, SHEET, '#another')
    expect(findNotices(window)).toEqual([])
    show(VAGUE)
    const [notice] = findNotices(window)
    expect(notice?.evidence.map(({ id }) => id)).toContain('isDeclared')
    expect(certaintyOf(notice?.confidence ?? 0)).toBe('ask')
  })
})

describe('a declaration does not make a notice of', () => {
  it.each([
    ['a box that says nothing of ad blockers', '<p>Please sign up for our letter.</p>'],
    [
      'a paywall',
      '<p>Subscribe for $5 a month to read on. No ad blocker needed.</p><button>Subscribe</button>',
    ],
    [
      'a consent box',
      '<p>We and our partners use cookies. Your ad blocker may hide this. Do you consent?</p><button>Accept all</button><button>Reject</button>',
    ],
    [
      'a log-in',
      '<p>Log in. An ad blocker may break this.</p><input type="password"><button>Log in</button>',
    ],
  ])('%s', (_, box) => {
    show(box)
    expect(findNotices(window)).toEqual([])
  })

  it('a box that hinders nobody', () => {
    show(VAGUE, 'position:static')
    expect(findNotices(window)).toEqual([])
  })

  it('the whole page', () => {
    setPage(
      `<meta name="truce" content='{"notice":"page"}'><div id="page">${ARTICLE}<p>An ad blocker is a fine thing.</p></div>`,
    )
    expect(findNotices(window)).toEqual([])
  })
})
