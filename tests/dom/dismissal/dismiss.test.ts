import { describe, expect, it, vi } from 'vitest'
import type { UserStyle } from '@/core/dismissal'
import { CLOBBERING_NAMES, get, nextFrame, setPage, useStage, wallHtml } from '../stage'
import { dismissWall, snapshot, useDismissals } from './scene'

useStage()

useDismissals()

const centre = () => document.elementFromPoint(innerWidth / 2, innerHeight / 2)

describe('dismiss is not held up by', () => {
  it('thousands of sheets under the notice', async () => {
    setPage(`<div style="position:fixed;inset:0"></div>`.repeat(5_000) + wallHtml())
    const asked = vi.spyOn(window, 'getComputedStyle')
    const { remaining } = await dismissWall()
    expect(remaining).toContain('still-covered')
    expect(asked.mock.calls.length).toBeLessThan(20_000)
  })

  it('thousands of notices that say the same', async () => {
    setPage(wallHtml().replace('id="wall"', '').repeat(2_000) + wallHtml())
    const changed = new Set<Node>()
    const observer = new MutationObserver((records) => {
      for (const { target } of records) changed.add(target)
    })
    observer.observe(document, { attributes: true, subtree: true })
    await dismissWall()
    observer.disconnect()
    expect(changed.size).toBeGreaterThan(0)
    expect(changed.size).toBeLessThan(200)
  })
})

describe('dismiss restores', () => {
  it('the view of the article', async () => {
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

  it('scrolling in a box of its own that holds the article', async () => {
    setPage(
      wallHtml(),
      'html, body { height: 100%; margin: 0 } main { height: 50vh; overflow: hidden }',
    )
    await dismissWall()
    expect(getComputedStyle(get('main')).overflowY).toBe('auto')
  })

  it('the scroll position from before the body was pinned', async () => {
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

  it('the keyboard, on an inert page', async () => {
    setPage(wallHtml())
    get('main').setAttribute('inert', '')
    get('main').setAttribute('aria-hidden', 'true')
    await dismissWall()
    expect(get('main').hasAttribute('inert')).toBe(false)
    expect(get('main').hasAttribute('aria-hidden')).toBe(false)
  })

  it('the page behind a modal dialog, without an event to the page', async () => {
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

  it('a page that is blurred', async () => {
    setPage(wallHtml())
    get('main').style.filter = 'blur(5px)'
    await dismissWall()
    expect(getComputedStyle(get('main')).filter).toBe('none')
  })
})

describe('a page of forms with fields named like all that is asked of them', () => {
  const fields = CLOBBERING_NAMES.map((name) => `<input type="hidden" name="${name}">`).join('')

  it('is given back, and put back exactly', async () => {
    const wall = wallHtml('', fields)
      .replace('<div', '<form')
      .replace(/<[/]div>$/, '</form>')
    setPage(`<form inert aria-hidden="true">${fields}${get('main').outerHTML}</form>${wall}`)
    document.body.setAttribute('style', 'overflow:hidden')
    const before = snapshot()
    const { remaining, undo } = await dismissWall()
    expect(remaining).toEqual([])
    expect(centre()?.closest('article')).not.toBeNull()
    await undo()
    expect(snapshot()).toEqual(before)
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

  it('once, however often undo is called', async () => {
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

  it('puts everything back and throws when one of its steps fails in the middle', async () => {
    setPage(wallHtml())
    document.body.setAttribute('style', 'overflow:hidden')
    get('main').inert = true
    const before = snapshot()
    const changes: string[] = []
    const watch = new MutationObserver((records) => {
      for (const { attributeName } of records) changes.push(attributeName ?? '')
    })
    watch.observe(document, { attributes: true, subtree: true })
    const remove = vi.spyOn(Element.prototype, 'removeAttribute').mockImplementationOnce(() => {
      throw new Error('A bug of ours')
    })
    await expect(dismissWall()).rejects.toThrow('A bug of ours')
    watch.disconnect()
    remove.mockRestore()
    expect(changes.length, 'it had begun').toBeGreaterThan(0)
    expect(snapshot()).toEqual(before)
  })

  it('puts everything back and throws when it fails after its last step', async () => {
    setPage(wallHtml())
    document.body.setAttribute('style', 'overflow:hidden')
    const before = snapshot()
    const observer = vi.spyOn(window, 'MutationObserver').mockImplementation(() => {
      throw new Error('A bug of ours')
    })
    await expect(dismissWall()).rejects.toThrow('A bug of ours')
    observer.mockRestore()
    expect(snapshot()).toEqual(before)
  })
})

describe('a dismissed notice stays hidden', () => {
  const isGone = () => !document.querySelector('#wall, [data-again]')?.checkVisibility()

  it.each<[string, () => void]>([
    [
      'when it is inserted anew',
      () => {
        get('#wall').remove()
        document.body.insertAdjacentHTML(
          'beforeend',
          wallHtml('', '').replace('id="wall"', 'data-again'),
        )
      },
    ],
    [
      'when it is removed and put back',
      () => {
        const wall = get('#wall')
        wall.remove()
        document.body.prepend(wall)
      },
    ],
    [
      'when its attributes are written anew',
      () => {
        const wall = get('#wall')
        for (const { name } of [...wall.attributes]) wall.removeAttribute(name)
        wall.setAttribute('id', 'wall')
        wall.setAttribute('style', 'position:fixed;inset:0;display:block')
      },
    ],
  ])('%s', async (_name, bringBack) => {
    setPage(wallHtml())
    await dismissWall()
    bringBack()
    await Promise.resolve()
    expect(isGone()).toBe(true)
  })

  it('when the lock is set anew', async () => {
    setPage(wallHtml())
    await dismissWall()
    document.body.style.setProperty('overflow', 'hidden')
    await Promise.resolve()
    expect(getComputedStyle(document.body).overflowY).not.toBe('hidden')
  })

  it('when its dialog is opened again and again', async () => {
    setPage('<dialog id="wall"><p>Please disable your ad blocker</p></dialog>')
    const dialog = get<HTMLDialogElement>('#wall')
    dialog.showModal()
    await dismissWall()
    dialog.showModal()
    await Promise.resolve()
    expect(document.querySelector(':modal')).toBeNull()
    expect(() => dialog.showModal()).toThrow()
  })

  it('and a page that answers every answer neither freezes nor is answered for ever', async () => {
    setPage(wallHtml())
    await dismissWall()
    let rounds = 0
    const page = new MutationObserver(() => {
      const wall = get('#wall')
      const foreign = wall.getAttributeNames().filter((name) => name.startsWith('data-'))
      if (foreign.length === 0) return
      rounds += 1
      const again = wall.cloneNode(true) as HTMLElement
      for (const name of foreign) again.removeAttribute(name)
      wall.replaceWith(again)
    })
    page.observe(document.body, { childList: true, attributes: true, subtree: true })
    get('#wall').replaceWith(get('#wall').cloneNode(true))
    // "Does not freeze" means that frames go on being painted.
    for (let frame = 0; frame < 20; frame += 1) await nextFrame()
    page.disconnect()
    expect(rounds).toBeLessThan(200)
  })

  it('and an element with other words is not touched', async () => {
    setPage(wallHtml())
    await dismissWall()
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div id="sale" style="position:fixed;inset:0"><p>Winter sale!</p></div>',
    )
    await nextFrame()
    expect(get('#sale').checkVisibility()).toBe(true)
    expect(get('#sale').attributes).toHaveLength(2)
  })

  it('only until the undo', async () => {
    setPage(wallHtml())
    const { undo } = await dismissWall()
    await undo()
    const wall = get('#wall')
    wall.remove()
    document.body.append(wall)
    await nextFrame()
    expect(wall.checkVisibility()).toBe(true)
  })
})

describe('dismiss restores what the page locked or covered with its notice', () => {
  it.each([
    ['a body made invisible', 'body { visibility: hidden } #wall { visibility: visible }'],
    ['everything hidden that comes after the notice', '#wall ~ * { display: none }'],
    ['a blur on everything beside it', 'body > :not(#wall) { filter: blur(5px) }'],
    ['an article made transparent', 'main { opacity: 0 }'],
    ['an article not rendered at all', 'main { display: none }'],
  ])('%s', async (_name, css) => {
    setPage('', css)
    document.body.insertAdjacentHTML('afterbegin', wallHtml())
    const before = snapshot()
    const { undo } = await dismissWall()
    const paragraph = get('article p')
    expect(paragraph.checkVisibility({ opacityProperty: true, visibilityProperty: true })).toBe(
      true,
    )
    expect(getComputedStyle(get('main')).filter).toBe('none')
    await undo()
    expect(snapshot()).toEqual(before)
  })

  it('the view, when a backdrop lies anywhere in the tree', async () => {
    setPage('<div><div id="sheet" style="position:fixed;inset:0;background:#0008"></div></div>')
    document.body.insertAdjacentHTML('beforeend', wallHtml())
    const { remaining } = await dismissWall()
    expect(remaining).toEqual([])
    expect(get('#sheet').checkVisibility()).toBe(false)
  })

  it('the selection of text, where the page cancels it', async () => {
    setPage(wallHtml())
    const cancel = (event: Event) => event.preventDefault()
    document.addEventListener('selectstart', cancel)
    const { undo } = await dismissWall()
    const selects = () =>
      get('article p').dispatchEvent(new Event('selectstart', { bubbles: true, cancelable: true }))
    expect(selects()).toBe(true)
    await undo()
    expect(selects()).toBe(false)
    document.removeEventListener('selectstart', cancel)
  })
})

describe('dismiss does not touch what another layer locked or covered', () => {
  const BAR =
    '<div id="wall" style="position:fixed;bottom:0;left:0;right:0;height:60px"><p>Please disable your ad blocker</p></div>'
  const PAYWALL =
    '<div id="sheet" style="position:fixed;inset:0;background:#0008"></div><div id="paywall" style="position:fixed;inset:30vh 25vw;background:#fff"><h2>Read on with a subscription</h2><p>One month for 1 €.</p><button>Subscribe</button></div>'

  it('beside a bar: a paywall keeps its lock, its backdrop and what it blurs', async () => {
    setPage(PAYWALL + BAR, 'main { filter: blur(4px) }')
    document.documentElement.style.overflow = 'hidden'
    get('main').setAttribute('inert', '')
    const before = snapshot()
    const { remaining, undo } = await dismissWall()
    expect(remaining).toEqual([])
    expect(get('#wall').checkVisibility()).toBe(false)
    expect(getComputedStyle(document.documentElement).overflowY).toBe('hidden')
    expect(get('#sheet').checkVisibility()).toBe(true)
    expect(get('main').inert).toBe(true)
    expect(getComputedStyle(get('main')).filter).toBe('blur(4px)')
    await undo()
    expect(snapshot()).toEqual(before)
  })

  it('beside a bar: a modal dialog of consent stays open', async () => {
    setPage(
      `<dialog id="consent"><p>We value your privacy.</p><button>Accept</button></dialog>${BAR}`,
    )
    get<HTMLDialogElement>('#consent').showModal()
    document.body.style.overflow = 'hidden'
    await dismissWall()
    expect(get('#consent').matches(':modal')).toBe(true)
    expect(getComputedStyle(document.body).overflowY).toBe('hidden')
  })

  it('later: a menu that is opened when the notice is long gone locks the page', async () => {
    setPage(BAR)
    await dismissWall()
    document.body.insertAdjacentHTML(
      'beforeend',
      '<nav style="position:fixed;inset:10vh 10vw;background:#fff"><a href="#a">News of the town</a><a href="#b">Sport and games</a></nav>',
    )
    document.body.setAttribute('style', 'overflow:hidden')
    await nextFrame()
    expect(getComputedStyle(document.body).overflowY).toBe('hidden')
  })

  it('but a page whose whole text lies in a fixed box is given back', async () => {
    setPage(BAR, 'main { position: fixed; inset: 0; overflow: hidden }')
    await dismissWall()
    expect(getComputedStyle(get('main')).overflowY).toBe('auto')
  })

  it('and a wall under a layer of consent is put away with its own lock', async () => {
    setPage(
      `${wallHtml()}<div style="position:fixed;inset:20vh;z-index:999999;background:#fff"><p>We value your privacy.</p></div>`,
    )
    document.body.style.overflow = 'hidden'
    await dismissWall()
    expect(getComputedStyle(document.body).overflowY).not.toBe('hidden')
  })
})

describe('dismiss takes the next step', () => {
  it('where the page takes every mark off: the notice is hidden by its id or class', async () => {
    setPage(wallHtml())
    const wall = get('#wall')
    const page = new MutationObserver(() => {
      for (const name of wall.getAttributeNames()) {
        if (name.startsWith('data-')) wall.removeAttribute(name)
      }
    })
    page.observe(wall, { attributes: true })
    const before = snapshot()
    const { remaining, undo } = await dismissWall()
    expect(remaining).toEqual([])
    expect(getComputedStyle(wall).opacity).toBe('0')
    expect(centre()?.closest('article')).not.toBeNull()
    await undo()
    expect(snapshot()).toEqual(before)
    page.disconnect()
  })

  it('where a backdrop is a pseudo-element', async () => {
    setPage(
      wallHtml(),
      'body::after { content: ""; position: fixed; inset: 0; z-index: 9; background: #0008 }',
    )
    const before = snapshot()
    const { remaining, undo } = await dismissWall()
    expect(remaining).toEqual([])
    expect(centre()?.closest('article')).not.toBeNull()
    await undo()
    expect(snapshot()).toEqual(before)
  })

  it('where the page cancels Tab', async () => {
    setPage(wallHtml())
    const swallow = (event: Event) => event.preventDefault()
    document.addEventListener('keydown', swallow)
    const isSwallowed = () =>
      !get('article p').dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true }),
      )
    const { remaining, undo } = await dismissWall()
    expect(remaining).toEqual([])
    expect(isSwallowed()).toBe(false)
    await undo()
    expect(isSwallowed()).toBe(true)
    document.removeEventListener('keydown', swallow)
  })

  it('does not touch an empty container that lets the pointer through for good', async () => {
    setPage(
      `${wallHtml()}<div id="toasts" style="position:fixed;inset:0;pointer-events:none"></div>`,
    )
    await dismissWall()
    expect(get('#toasts').attributes).toHaveLength(2)
  })
})
