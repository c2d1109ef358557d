import { describe, expect, it, vi } from 'vitest'
import { dismiss, type UserStyle } from '@/core/dismissal'
import { get, setPage, useStage, wallHtml } from '../stage'

useStage()

/**
 * Stands in for the browser's user origin, which only an extension can reach: an adopted sheet is as
 * invisible in the markup, and its important declarations win over the inline styles of these pages.
 */
function adoptedStyle(): UserStyle {
  const sheets = new Map<string, CSSStyleSheet>()
  return {
    async insert(css) {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      sheets.set(css, sheet)
      document.adoptedStyleSheets.push(sheet)
    },
    async remove(css) {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== sheets.get(css))
    },
  }
}

const dismissWall = (layers = [get('#wall')], userStyle = adoptedStyle()) =>
  dismiss({ window, layers, userStyle, focusBefore: document.activeElement })

/** Everything an undo must bring back. */
const snapshot = () => ({
  markup: document.documentElement.outerHTML,
  html: computedOf(document.documentElement),
  body: computedOf(document.body),
  scroll: [scrollX, scrollY],
  focus: document.activeElement,
  inert: [...document.querySelectorAll(':modal')],
})

function computedOf(element: Element): Record<string, string> {
  const style = getComputedStyle(element)
  return Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)]))
}

const centre = () => document.elementFromPoint(innerWidth / 2, innerHeight / 2)

describe('dismiss gives back', () => {
  it('the sight of the article', async () => {
    setPage(wallHtml())
    const { remaining } = await dismissWall()
    expect(remaining).toEqual([])
    expect(get('#wall').checkVisibility()).toBe(false)
    expect(centre()?.closest('article')).not.toBeNull()
  })

  it.each([
    [
      'an inline lock on html',
      () => document.documentElement.setAttribute('style', 'overflow:hidden;margin-right:15px'),
    ],
    ['an inline lock on body', () => document.body.setAttribute('style', 'overflow:hidden')],
    [
      'a lock declared important',
      () => document.documentElement.style.setProperty('overflow', 'hidden'),
    ],
    [
      'a body pinned in place',
      () => document.body.setAttribute('style', 'position:fixed;top:-120px;width:100%'),
    ],
  ])('scrolling from %s', async (_name, lock) => {
    setPage(wallHtml())
    lock()
    await dismissWall()
    scrollTo(0, 200)
    expect(scrollY).toBe(200)
    expect(getComputedStyle(document.documentElement).overflowY).not.toBe('hidden')
    expect(getComputedStyle(document.body).overflowY).not.toBe('hidden')
  })

  it('the place the reader was at when the body was pinned', async () => {
    setPage(wallHtml())
    document.body.setAttribute('style', 'position:fixed;top:-120px;width:100%')
    await dismissWall()
    expect(scrollY).toBe(120)
  })

  it('pointer and selection', async () => {
    setPage(wallHtml())
    document.body.style.cssText = 'pointer-events:none;user-select:none'
    await dismissWall()
    expect(getComputedStyle(get('article p')).pointerEvents).toBe('auto')
    expect(getComputedStyle(get('article p')).userSelect).not.toBe('none')
  })

  it('the keyboard, from an inert page', async () => {
    setPage(wallHtml())
    get('main').setAttribute('inert', '')
    get('main').setAttribute('aria-hidden', 'true')
    await dismissWall()
    expect(get('main').hasAttribute('inert')).toBe(false)
    expect(get('main').hasAttribute('aria-hidden')).toBe(false)
  })

  it('the page behind a modal dialog, without the dialog being told', async () => {
    setPage('<dialog id="wall"><p>Please disable your ad blocker</p></dialog>')
    const dialog = get<HTMLDialogElement>('#wall')
    dialog.showModal()
    const onClose = vi.fn()
    dialog.addEventListener('close', onClose)
    await dismissWall()
    expect(document.querySelector(':modal')).toBeNull()
    await new Promise((resolve) => requestAnimationFrame(resolve))
    expect(onClose).not.toHaveBeenCalled()
  })

  it('what a blur veils', async () => {
    setPage(wallHtml())
    get('main').style.filter = 'blur(5px)'
    await dismissWall()
    expect(getComputedStyle(get('main')).filter).toBe('none')
  })
})

describe('undo puts back exactly', () => {
  it.each([
    [
      'a wall with a lock on html',
      () => document.documentElement.setAttribute('style', 'overflow:hidden;margin-right:15px'),
    ],
    ['a wall with a lock on body', () => document.body.setAttribute('style', 'overflow:hidden')],
    [
      'a pinned body',
      () => document.body.setAttribute('style', 'position:fixed;top:-120px;width:100%'),
    ],
    [
      'an inert page',
      () => {
        get('main').setAttribute('inert', '')
        get('main').setAttribute('data-behind', 'it')
        get('main').setAttribute('aria-hidden', 'true')
        get('main').setAttribute('class', 'behind')
      },
    ],
    [
      'a focused control in the notice',
      () => {
        get('#wall').insertAdjacentHTML('beforeend', '<button id="reload">Reload</button>')
        get('#reload').focus()
      },
    ],
  ])('%s', async (_name, prepare) => {
    setPage(wallHtml())
    prepare()
    const before = snapshot()
    const { undo } = await dismissWall()
    scrollTo(0, 300)
    expect(document.documentElement.outerHTML).not.toBe(before.markup)
    await undo()
    expect(snapshot()).toEqual(before)
  })

  it('a modal dialog', async () => {
    setPage(
      '<dialog id="wall"><p>Please disable your ad blocker</p><button>One</button><button id="two">Two</button></dialog>',
    )
    get<HTMLDialogElement>('#wall').showModal()
    get('#two').focus()
    const before = snapshot()
    const { undo } = await dismissWall()
    await undo()
    expect(snapshot()).toEqual(before)
  })

  it('once, however often it is asked', async () => {
    setPage(wallHtml())
    const { undo } = await dismissWall()
    await undo()
    get('#wall').setAttribute('style', 'display:block')
    await undo()
    expect(get('#wall').getAttribute('style')).toBe('display:block')
  })
})

describe('dismiss, when it cannot', () => {
  it('puts everything back and says what stood in the way', async () => {
    setPage(wallHtml())
    const before = snapshot()
    const noStyle: UserStyle = { insert: async () => {}, remove: async () => {} }
    const { remaining } = await dismissWall([get('#wall')], noStyle)
    expect(remaining).toEqual(['still-shown', 'still-covered'])
    expect(snapshot()).toEqual(before)
  })

  it('puts everything back and throws when the browser refuses the style', async () => {
    setPage(wallHtml())
    const before = snapshot()
    const refused: UserStyle = {
      insert: () => Promise.reject(new Error('Missing host permission')),
      remove: async () => {},
    }
    await expect(dismissWall([get('#wall')], refused)).rejects.toThrow('Missing host permission')
    expect(snapshot()).toEqual(before)
  })
})
