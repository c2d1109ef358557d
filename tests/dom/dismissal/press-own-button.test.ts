import { describe, expect, it, vi } from 'vitest'
import { get, setPage, useStage, wallHtml } from '../stage'
import { dismissWall, snapshot, useDismissals } from './scene'

useStage()
useDismissals()

const CLOSE = '<button id="own" aria-label="Close">×</button>'

/** A wall with a button of its own, and what the page does when it is pressed. */
function setWall(control: string, onPress: (wall: HTMLElement) => void): { presses: number } {
  setPage(wallHtml('', control))
  const seen = { presses: 0 }
  get('#own').addEventListener('click', () => {
    seen.presses += 1
    onPress(get('#wall'))
  })
  return seen
}

describe('the notice’s own close button is pressed first', () => {
  it.each([
    ['hides it by its style', (wall: HTMLElement) => wall.style.setProperty('display', 'none')],
    ['hides it by a class', (wall: HTMLElement) => wall.setAttribute('class', 'gone')],
    ['takes it out of the page', (wall: HTMLElement) => wall.remove()],
    [
      'lets it fade and takes it out then',
      (wall: HTMLElement) => {
        wall.style.opacity = '0.5'
        setTimeout(() => wall.remove(), 120)
      },
    ],
    [
      'lifts its lock, its style sheet and what it hid from screen readers as well',
      (wall: HTMLElement) => {
        wall.remove()
        document.body.removeAttribute('style')
        document.querySelector('style[data-lock]')?.remove()
        setTimeout(() => document.querySelector('main')?.removeAttribute('aria-hidden'), 50)
      },
    ],
  ])('where it %s; undo brings back every node and attribute', async (_name, onPress) => {
    const seen = setWall(CLOSE, onPress)
    const style = document.createElement('style')
    style.dataset.page = ''
    style.dataset.lock = ''
    style.textContent = '.gone { display: none } html { overscroll-behavior: none }'
    document.head.append(style)
    document.body.setAttribute('style', 'overflow: hidden')
    get('main').setAttribute('aria-hidden', 'true')
    get('main').setAttribute('class', 'page')
    const before = snapshot()
    const { remaining, techniques, undo } = await dismissWall()
    expect(remaining).toEqual([])
    expect(seen.presses).toBe(1)
    expect(techniques[0]).toBe('pressedOwn')
    expect(techniques).not.toContain('hidden')
    await new Promise((resolve) => setTimeout(resolve, 100))
    await undo()
    expect(snapshot()).toEqual(before)
  })

  it('where it closes a modal dialog, which undo opens again as one', async () => {
    setPage(
      '<dialog id="wall"><p>Please disable your ad blocker</p><form method="dialog"><button id="own">No thanks</button></form></dialog>',
    )
    get<HTMLDialogElement>('#wall').showModal()
    const before = snapshot()
    const { techniques, undo } = await dismissWall()
    expect(techniques).toEqual(['pressedOwn'])
    expect(get('#wall').matches(':modal')).toBe(false)
    await undo()
    expect(snapshot()).toEqual(before)
  })

  it('and hidden as well when the page undoes its own button', async () => {
    setWall(CLOSE, (wall) => {
      wall.style.display = 'none'
      setTimeout(() => wall.style.removeProperty('display'), 50)
    })
    const before = snapshot()
    const { undo } = await dismissWall()
    await new Promise((resolve) => setTimeout(resolve, 150))
    expect(get('#wall').checkVisibility()).toBe(false)
    await undo()
    expect(snapshot()).toEqual(before)
  })

  it('and the notice is hidden when the press does nothing', async () => {
    const seen = setWall(CLOSE, () => {})
    const before = snapshot()
    const { remaining, techniques, undo } = await dismissWall()
    expect(seen.presses).toBe(1)
    expect(remaining).toEqual([])
    expect(techniques).toContain('hidden')
    await undo()
    expect(snapshot()).toEqual(before)
  })

  it('and the notice is hidden when the press would lead away: the reader stays on the page', async () => {
    const { href } = location
    setWall(CLOSE, () => {
      location.href = `${href.split('#')[0]}?led-away`
    })
    const { remaining, techniques } = await dismissWall()
    expect(remaining).toEqual([])
    expect(techniques).toContain('hidden')
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(location.href).toBe(href)
  })

  it.each<[string, () => void]>([
    ['to another page, a moment later', () => location.assign(`${location.pathname}?led-away`)],
    ['to the same page anew', () => location.reload()],
  ])('and the reader stays when the page then goes %s', async (_name, leave) => {
    const { href } = location
    setWall(CLOSE, (wall) => {
      wall.remove()
      setTimeout(leave, 80)
    })
    const { techniques } = await dismissWall()
    expect(techniques).toEqual(['pressedOwn'])
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(location.href).toBe(href)
    expect(get('main').isConnected).toBe(true)
  })

  it('and the app of the page goes from view to view as before', async () => {
    const { href } = location
    setWall(CLOSE, (wall) => {
      wall.remove()
      setTimeout(() => history.pushState(null, '', '#next'), 50)
    })
    await dismissWall()
    await vi.waitFor(() => expect(location.hash).toBe('#next'))
    history.replaceState(null, '', href)
  })

  it('and what the rest of the page changed meanwhile is not undone', async () => {
    setPage(`${wallHtml('', CLOSE)}<p id="clock">1</p>`)
    const [wall, clock] = [get('#wall'), get('#clock')]
    get('#own').addEventListener('click', () => setTimeout(() => wall.remove(), 40))
    setTimeout(() => {
      clock.textContent = '2'
    }, 20)
    const { undo } = await dismissWall()
    await undo()
    expect(get('#clock').textContent).toBe('2')
    expect(get('#wall').checkVisibility()).toBe(true)
  })
})

describe('a button is not pressed', () => {
  it.each([
    ['that leads elsewhere', '<a id="own" href="/account">Close</a>'],
    [
      'whose own words in the markup lead elsewhere',
      '<button id="own" onclick="history.back()">Close</button>',
    ],
    ['that submits a form', '<form action="/subscribe"><button id="own">Close</button></form>'],
    ['that loads the page again', '<button id="own">Refresh page</button>'],
    ['that says the blocker is off', '<button id="own">I have disabled my ad blocker</button>'],
    ['that explains', '<button id="own">How to disable?</button>'],
    ['that sells', '<button id="own">Continue without ads for $2</button>'],
    [
      'that is no more than a sentence with the word',
      '<button id="own">Close your ad blocker first</button>',
    ],
    ['that is not in sight yet', '<button id="own" style="visibility:hidden">Close</button>'],
    ['that cannot be pressed yet', '<button id="own" disabled>Close</button>'],
    ['beside a frame, which would load anew on undo', `${CLOSE}<iframe srcdoc="How to"></iframe>`],
    ['in a component, whose code would run anew on undo', `<x-notice>${CLOSE}</x-notice>`],
  ])('%s', async (_name, control) => {
    const seen = setWall(control, (wall) => wall.remove())
    const { techniques } = await dismissWall()
    expect(seen.presses).toBe(0)
    expect(techniques).toEqual(['hidden'])
    expect(get('#wall').isConnected).toBe(true)
  })
})
