import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Options, type OptionsProps } from '@/components/options/Options'
import type { Sites } from '@/core/sites/policy'

vi.mock('#i18n', () => ({
  i18n: {
    t: (key: string, ...values: unknown[]) =>
      key === 'support.language' ? 'en' : [key, ...values.flat()].join(' '),
  },
}))

const DAY = new Date('2026-10-19T12:00').getTime()

function sites(count: number): Sites {
  return Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      `site${n}.example`,
      { support: true, updatedAt: count - n },
    ]),
  )
}

let host: HTMLElement
let told: unknown[][]

function show(props: Partial<OptionsProps> = {}): void {
  const tell =
    (what: string) =>
    (...details: unknown[]) =>
      void told.push([what, ...details.filter((detail) => !(detail instanceof Event))])
  act(() =>
    render(
      <Options
        settings={{ whenNotice: 'ask' }}
        sites={{}}
        visits={{}}
        totals={{ noticesHidden: 1280, articlesRead: 41, since: DAY }}
        sync={{ leftOut: 0, hasFailed: false }}
        off={[]}
        shortcuts={{ shortcuts: [], onOpen: undefined }}
        updatedTo={undefined}
        said={undefined}
        onChange={tell('change')}
        onChoose={tell('choose')}
        onRemove={tell('remove')}
        onClearTotals={tell('clear')}
        onExport={tell('export')}
        onImport={tell('import')}
        onHideUpdate={tell('hide')}
        onReport={tell('hide')}
        {...props}
      />,
      host,
    ),
  )
}

const one = <T extends Element = HTMLElement>(selector: string) =>
  host.querySelector<T>(selector) as T
const button = (text: string) =>
  [...host.querySelectorAll('button')].find(({ textContent }) => textContent === text)
const press = (text: string) => act(() => button(text)?.click())

beforeEach(() => {
  told = []
  host = document.createElement('div')
  document.body.append(host)
})
afterEach(() => {
  vi.restoreAllMocks()
  render(null, host)
  host.remove()
})

describe('the list of sites', () => {
  it('has no column heads while it has no site', () => {
    show()
    expect(one('table').textContent).toBe('options.noSites')
    show({ sites: sites(1) })
    expect(host.querySelectorAll('thead th')).toHaveLength(6)
  })

  it('says each choice in a line of its own, and has no columns for counts that no site has', () => {
    const updatedAt = 1
    show({
      sites: {
        'a.example': { support: false, whenNotice: 'dismiss', alwaysReader: true, updatedAt },
      },
    })
    const choices = [...host.querySelectorAll('td .said')].map((line) => line.textContent)
    expect(choices).toEqual(['options.alwaysReader'])
    expect(one<HTMLSelectElement>('td select').selectedOptions[0]?.text).toBe('whenNotice.dismiss')
    expect(host.querySelectorAll('.count')).toHaveLength(0)
  })

  it('shows 20 sites, and 200 more with each press', () => {
    show({ sites: sites(270) })
    const rows = () => host.querySelectorAll('tbody tr').length
    expect(rows()).toBe(20)
    press('options.showMore.other 200')
    expect(rows()).toBe(220)
    press('options.showMore.other 50')
    expect(rows()).toBe(270)
    expect(one('.more')).toBeNull()
  })

  it('selects all sites shown, and none that is not', () => {
    show({ sites: sites(60) })
    act(() => one('thead input').click())
    expect(button('options.removeMarked.other 20')).toBeDefined()
    press('options.showMore.other 40')
    expect(one<HTMLInputElement>('thead input').checked).toBe(false)
  })

  it('lets the choice for a site be changed, in a row that stays where it is', () => {
    const support = { support: true, until: DAY, updatedAt: 1 }
    const listed: Sites = {
      'a.example': { support: false, whenNotice: 'dismiss', updatedAt: 2 },
      'b.example': support,
    }
    show({ sites: listed })
    const menus = () => [...host.querySelectorAll<HTMLSelectElement>('td select')]
    expect(menus().map(({ ariaLabel, value }) => [ariaLabel, value])).toEqual([
      ['options.choice a.example', 'dismiss'],
      ['options.choice b.example', 'support'],
    ])
    const labels = [...(menus()[1]?.options ?? [])].map(({ text }) => text)
    expect(labels).toEqual([
      'whenNotice.ask',
      'whenNotice.dismiss',
      'whenNotice.leave',
      'options.supportedUntil Oct 19, 2026',
    ])
    act(() => {
      const [, menu] = menus()
      if (menu) menu.value = 'leave'
      menu?.dispatchEvent(new Event('change', { bubbles: true }))
    })
    expect(told).toEqual([['choose', 'b.example', support, 'leave']])
    show({
      sites: { ...listed, 'b.example': { support: false, whenNotice: 'leave', updatedAt: 3 } },
    })
    expect(menus().map(({ value }) => value)).toEqual(['dismiss', 'leave'])
  })

  it('offers no other choice for a page, or where only a notice was pointed at', () => {
    show({
      sites: {
        'a.example/page': { support: true, updatedAt: 2 },
        'b.example': { support: false, pointed: ['#box'], updatedAt: 1 },
      },
    })
    expect(host.querySelectorAll('td select')).toHaveLength(0)
    expect([...host.querySelectorAll('td .said')].map((line) => line.textContent)).toEqual([
      'options.supported',
      'options.pointed.one 1',
    ])
  })

  it('says once what a check that found ads to load cannot see, and tells it with each such result', () => {
    const at = DAY
    const supported = { support: true, updatedAt: 1 }
    show({
      sites: {
        'a.example': { ...supported, check: { at, result: 'loads' } },
        'b.example': { ...supported, check: { at, result: 'blocked', by: [] } },
        'c.example': { ...supported, check: { at, result: 'loads' } },
      },
    })
    const hints = [...host.querySelectorAll('#sites table ~ .hint')]
    expect(hints.map((hint) => hint.textContent)).toEqual(['support.loads support.loadsHint'])
    const described = [...host.querySelectorAll('td[aria-describedby]')]
    expect(described.map((cell) => cell.closest('tr')?.querySelector('th')?.textContent)).toEqual([
      'a.example',
      'c.example',
    ])
    expect(described.map((cell) => cell.getAttribute('aria-describedby'))).toEqual(
      Array(2).fill(hints[0]?.id),
    )
  })

  it('says nothing of it where no site in view has such a result', () => {
    show({ sites: sites(3) })
    expect(host.querySelectorAll('#sites .hint')).toHaveLength(0)
  })

  it('breaks a host at its dots', () => {
    show({ sites: { 'forum.gardeners.example': { support: true, updatedAt: 1 } } })
    expect(one('tbody th').innerHTML).toBe('<bdi>forum<wbr>.gardeners<wbr>.example</bdi>')
  })

  it.each([
    ['en-GB', '19 Oct 2026'],
    ['en-US', 'Oct 19, 2026'],
    ['ko-KR', 'Oct 19, 2026'],
  ])('writes a day as a reader of %s does, in the language of the words', (language, day) => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue([language])
    show({ sites: { 'a.example': { support: true, updatedAt: DAY } } })
    expect(one('tbody time').textContent).toBe(day)
  })
})

describe('what came of a change', () => {
  it('is said in the section where it was made', () => {
    show({ said: { where: 'backup', problem: 'No sites' } })
    expect(one('[role=alert]').closest('section')?.id).toBe('backup')
    show({ said: { where: 'sites', done: { text: 'Removed' } } })
    expect(one('[role=status]').closest('section')?.id).toBe('sites')
    expect(one('[role=alert]')).toBeNull()
  })
})

describe('the focus, where the control that has it goes', () => {
  const focused = () => document.activeElement?.ariaLabel ?? document.activeElement?.textContent
  const removeButton = (at: number) =>
    host.querySelectorAll<HTMLElement>('tbody .actions button')[at]
  const without = (...gone: number[]) => {
    const keys = gone.map((n) => `site${n}.example`)
    return Object.fromEntries(Object.entries(sites(4)).filter(([key]) => !keys.includes(key)))
  }

  it('moves to the next row, then to the one above, then to the heading', async () => {
    show({ sites: sites(4) })
    removeButton(1)?.focus()
    show({ sites: without(1) })
    await vi.waitFor(() => expect(focused()).toBe('options.removeSite site2.example'))
    removeButton(2)?.focus()
    show({ sites: without(1, 3) })
    await vi.waitFor(() => expect(focused()).toBe('options.removeSite site2.example'))
    show({ sites: {} })
    await vi.waitFor(() => expect(focused()).toBe('options.sites'))
  })

  it('returns to the row that Undo restores', async () => {
    const said = (undo?: () => void) => ({
      where: 'sites' as const,
      ...(undo && { done: { text: 'Removed', onUndo: undo } }),
    })
    show({ sites: sites(4) })
    removeButton(1)?.focus()
    show({ sites: without(1), said: said(() => {}) })
    await vi.waitFor(() => expect(focused()).toBe('options.removeSite site2.example'))
    one('.done button').focus()
    show({ sites: sites(4), said: said() })
    await vi.waitFor(() => expect(focused()).toBe('options.removeSite site1.example'))
  })

  it('stays where the reader has put it in the meantime', async () => {
    show({ sites: sites(4) })
    removeButton(1)?.focus()
    one('nav a').focus()
    show({ sites: without(1) })
    await new Promise(requestAnimationFrame)
    expect(focused()).toBe('options.notices')
  })
})

describe('the totals', () => {
  it('are three numbers, and since when', () => {
    show({ sites: sites(3) })
    expect([...host.querySelectorAll('.totals dd')].map((dd) => dd.textContent)).toEqual([
      '1,280',
      '3',
      '41',
    ])
    expect(one('#totals').textContent).toContain('options.totalsSince Oct 19, 2026')
    press('options.clearTotals')
    expect(told).toEqual([['clear']])
  })

  it('are not there when they are switched off', () => {
    show({ settings: { whenNotice: 'ask', countTotals: false } })
    expect(one('.totals')).toBeNull()
    expect(button('options.clearTotals')).toBeUndefined()
  })
})

describe('after an update', () => {
  it('one line says so until it is put aside', () => {
    show({ updatedTo: '1.2.0' })
    expect(one('summary').textContent).toContain('options.updatedTo 1.2.0')
    press('options.hideWhatsNew')
    expect(told).toEqual([['hide']])
    show()
    expect(host.textContent).not.toContain('options.updatedTo')
  })
})

it('the navigation leads to every section', () => {
  show()
  const links = [...host.querySelectorAll('nav a')].map((link) => link.getAttribute('href'))
  expect(links).toEqual([...host.querySelectorAll('main > section')].map(({ id }) => `#${id}`))
})
