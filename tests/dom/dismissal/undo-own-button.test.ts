import { afterEach, describe, expect, it, vi } from 'vitest'
import { createOwnButton } from '@/core/dismissal/own-button/own-button'
import { get, NOTICE_WORDS, nextFrame, setPage, useStage, wallHtml } from '../stage'
import { dismissWall, snapshot, useDismissals } from './scene'

useStage()
useDismissals()
afterEach(() => {
  document.adoptedStyleSheets = []
})

const CLOSE = '<button id="own" aria-label="Close">×</button>'

/** Fields and a box that scrolls, beside the notice. */
const FIELDS = `<input id="name"><input id="agree" type="checkbox"><textarea id="letter">Dear editor</textarea>
<select id="one"><option>a<option>b</select><select id="many" multiple><option>a<option>b</select>
<div id="box" style="height:50px;overflow:auto;scroll-behavior:smooth"><div style="height:500px"></div></div>`

const field = (id: string) => get<HTMLInputElement>(`#${id}`)
const select = (id: string) => get<HTMLSelectElement>(`#${id}`)

/** What no markup shows of them. */
const fields = () => ({
  name: [field('name').value, field('name').selectionStart, field('name').selectionEnd],
  agree: [field('agree').checked, field('agree').indeterminate],
  letter: [field('letter').value, field('letter').selectionStart, field('letter').selectionEnd],
  one: select('one').selectedIndex,
  many: [...select('many').options].map((option) => option.selected),
  box: get('#box').scrollTop,
})

function fillFields(): void {
  field('name').value = 'Ada'
  field('name').setSelectionRange(1, 2)
  field('agree').indeterminate = true
  field('letter').setSelectionRange(2, 5)
  select('one').selectedIndex = 1
  select('many').selectedIndex = 0
  get('#box').scrollTo({ top: 80, behavior: 'instant' })
}

/** What a page may do with its fields when its notice is closed. */
function spoilFields(): void {
  field('name').value = ''
  field('agree').checked = true
  field('agree').indeterminate = false
  field('letter').setRangeText('!!!')
  select('one').selectedIndex = -1
  select('many').selectedIndex = 1
  get('#box').scrollTo({ top: 0, behavior: 'instant' })
}

/** A wall that `onPress` closes; `css` among the styles of the page. */
function setWall(onPress: (wall: HTMLElement) => void, html = '', css = ''): void {
  setPage(html + wallHtml('', CLOSE), css)
  get('#own').addEventListener('click', () => onPress(get('#wall')))
}

const isShown = () =>
  get('#wall').checkVisibility({ opacityProperty: true, visibilityProperty: true })

describe('undo gives back what the notice’s own button changed beside the markup', () => {
  it('where a box that is ticked hides the notice', async () => {
    const close = '<label id="own" for="closed" role="button">Close</label>'
    const box = '<input id="closed" type="checkbox" style="position:fixed;left:-99px">'
    setPage(box + wallHtml('', close), '#closed:checked ~ #wall { display: none }')
    const { techniques, undo } = await dismissWall()
    expect(techniques).toEqual(['pressedOwn'])
    expect(isShown()).toBe(false)
    expect(await undo(), 'all is as it was').toBe(true)
    expect(field('closed').checked).toBe(false)
    expect(isShown()).toBe(true)
  })

  it('in fields and in boxes that scroll', async () => {
    setWall((wall) => {
      wall.remove()
      spoilFields()
    }, FIELDS)
    fillFields()
    const before = fields()
    const { undo } = await dismissWall()
    expect(fields()).not.toEqual(before)
    expect(await undo()).toBe(true)
    expect(fields()).toEqual(before)
  })

  it('but not what the reader has written since', async () => {
    setWall((wall) => {
      wall.remove()
      spoilFields()
    }, FIELDS)
    fillFields()
    const { undo } = await dismissWall()
    field('name').value = 'Grace'
    field('letter').value = 'Dear readers'
    await undo()
    expect(field('name').value).toBe('Grace')
    expect(field('letter').value).toBe('Dear readers')
    expect(field('agree').checked).toBe(false)
  })

  it('in what a dialog was closed with', async () => {
    setPage(`<dialog id="wall"><p>Please disable your ad blocker</p>${CLOSE}</dialog>`)
    const dialog = get<HTMLDialogElement>('#wall')
    dialog.showModal()
    get('#own').addEventListener('click', () => dialog.close('closed'))
    const { undo } = await dismissWall()
    expect(dialog.returnValue).toBe('closed')
    await undo()
    expect(dialog.returnValue).toBe('')
  })

  it('in names of fields that stand for properties', async () => {
    setWall((wall) => {
      wall.remove()
      field('agree').checked = true
    }, `<form name="value"><input name="checked"><input name="scrollTop"></form>${FIELDS}`)
    const { undo } = await dismissWall()
    expect(await undo()).toBe(true)
    expect(field('agree').checked).toBe(false)
  })
})

/** The sheet of the page's own style, beside those of the test runner. */
const ownSheet = () => get<HTMLStyleElement>('style[data-page]').sheet as CSSStyleSheet
const ownRule = () => ownSheet().cssRules[0] as CSSStyleRule

const HIDING = '#wall { display: none !important }'

it('undo says that all is as it was where the reader has scrolled past the notice', async () => {
  setPage(
    `<div id="wall" style="position:absolute;top:40px;left:0;background:#eee"><h2>Adblock Detected</h2><p>${NOTICE_WORDS}</p>${CLOSE}</div>`,
  )
  get('#own').addEventListener('click', () => get('#wall').setAttribute('hidden', ''))
  const { undo } = await dismissWall()
  scrollTo({ top: 900, behavior: 'instant' })
  expect(await undo()).toBe(true)
})

describe('undo shows a notice again that was hidden without a trace in the markup', () => {
  it.each<[string, (wall: HTMLElement) => void]>([
    ['by a rule', () => void ownSheet().insertRule(HIDING)],
    ['by a rule within others', () => void ownSheet().insertRule(`@media all { ${HIDING} }`)],
    ['by what a rule says', () => ownRule().style.setProperty('display', 'none')],
    ['by a rule that it took out', () => ownSheet().deleteRule(0)],
    ['by a sheet that it switched off', () => Reflect.set(ownSheet(), 'disabled', true)],
    [
      'by a sheet that it adopted',
      () => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(HIDING)
        document.adoptedStyleSheets.push(sheet)
      },
    ],
    [
      'by an animation that stays at its end',
      (wall) => wall.animate([{ opacity: 1 }, { opacity: 0 }], { fill: 'both' }).finish(),
    ],
  ])('%s', async (_name, onPress) => {
    setPage(wallHtml('visibility: hidden', CLOSE), '#wall { visibility: visible !important }')
    get('#own').addEventListener('click', () => onPress(get('#wall')))
    const before = snapshot()
    const { techniques, undo } = await dismissWall()
    expect(techniques[0]).toBe('pressedOwn')
    await nextFrame()
    expect(isShown()).toBe(false)
    expect(await undo()).toBe(true)
    expect(isShown()).toBe(true)
    expect(snapshot()).toEqual(before)
  })

  it('on a page whose sheets name namespaces', async () => {
    const namespaced = '@namespace s url(http://www.w3.org/2000/svg); s|path { fill: red }'
    setWall(() => void ownSheet().insertRule(HIDING, 2), '', namespaced)
    const { techniques, undo } = await dismissWall()
    expect(techniques).toEqual(['pressedOwn'])
    expect(await undo()).toBe(true)
    expect(isShown()).toBe(true)
  })

  it('and leaves the rules alone that an app added for what it draws next', async () => {
    setWall(
      (wall) => {
        ownSheet().insertRule('#wall.closed { display: none }')
        wall.classList.add('closed')
      },
      '',
      'main { color: black }',
    )
    const { undo } = await dismissWall()
    expect(await undo()).toBe(true)
    expect(isShown()).toBe(true)
    get('#wall').classList.add('closed')
    expect(isShown()).toBe(false)
  })

  it('and says so where it does not show itself again', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const fading = () => get('#wall').getAnimations()[0] as Animation
    setWall(() => fading().finish())
    const animation = get('#wall').animate([{ opacity: 1 }, { opacity: 0 }], {
      duration: 50,
      fill: 'both',
    })
    animation.pause()
    await animation.ready
    const { techniques, undo } = await dismissWall()
    expect(techniques[0]).toBe('pressedOwn')
    await nextFrame()
    expect(await undo()).toBe(false)
  })

  it('and is silent where the page has thrown it out since', async () => {
    setPage(`<div id="app">${wallHtml('', CLOSE)}</div>`)
    get('#own').addEventListener('click', () => get('#wall').style.setProperty('display', 'none'))
    const { undo } = await dismissWall()
    const app = get('#app')
    app.remove()
    expect(await undo()).toBe(true)
    document.body.append(app)
  })
})

describe('a notice in a popover that the reader’s press on the prompt closes', () => {
  it('is open again after the undo, and nothing else is', async () => {
    setPage(
      `<div id="menu" popover>Menu</div><div id="wall" popover><p>Please disable your ad blocker</p>${CLOSE}</div>`,
    )
    const events: string[] = []
    get('#wall').showPopover()
    const ownButton = createOwnButton(window)
    ownButton.noteOpen([get('#wall')])
    get('#wall').hidePopover()
    await nextFrame()
    for (const type of ['toggle', 'beforetoggle'])
      get('#wall').addEventListener(type, () => events.push(type))
    const { undo } = await dismissWall(undefined, undefined, { ownButton })
    expect(await undo()).toBe(true)
    await nextFrame()
    expect(events, 'the page hears nothing of it').toEqual([])
    expect(get('#wall').matches(':popover-open')).toBe(true)
    expect(get('#menu').matches(':popover-open')).toBe(false)
  })
})
