import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MutationLog } from '@/core/dismissal/journal/mutation-log'
import { get, setPage, useStage } from '../stage'

useStage()

const ATTRIBUTES = ['class', 'style', 'hidden', 'aria-hidden', 'title']
const MARKUP =
  '<div id="root" class="a" title="t"><p class="x" hidden>one <b title="q">two</b> three</p><ul><li>a</li><li style="color:red" class="k">b</li></ul></div>'

/** One change a page may make: which element, what, and with what. */
const change = fc.record({
  at: fc.nat(20),
  do: fc.constantFrom('set', 'unset', 'remove', 'append', 'move', 'text', 'markup'),
  name: fc.constantFrom(...ATTRIBUTES),
  value: fc.constantFrom('', 'a', 'b c', 'display: none'),
  to: fc.nat(20),
})
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

function make({ at, do: what, name, value, to }: Change): void {
  const elements = [...get('#root').querySelectorAll('*')]
  const element = elements[at % elements.length]
  const other = elements[to % elements.length]
  if (!element || !other) return
  if (what === 'set') element.setAttribute(name, value)
  if (what === 'unset') element.removeAttribute(name)
  if (what === 'remove') element.remove()
  if (what === 'append') element.append(value, document.createElement('i'))
  if (what === 'move' && !element.contains(other)) other.prepend(element)
  if (what === 'text' && element.firstChild) element.firstChild.nodeValue = value
  if (what === 'markup') element.innerHTML = `<em>${value}</em>`
}

describe('a mutation log', () => {
  it('puts markup back exactly, whatever was changed', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
        setPage(MARKUP)
        const nodes = [...get('#root').querySelectorAll('*')]
        const before = document.documentElement.outerHTML
        const log = new MutationLog(document, [get('#root'), ...nodes], 'data-ours')
        for (const each of changes) make(each)
        log.undo()
        expect(document.documentElement.outerHTML).toBe(before)
        // The very same nodes, with their listeners.
        expect([...get('#root').querySelectorAll('*')]).toEqual(nodes)
      }),
      { numRuns: 300 },
    )
  })

  it('leaves alone what is not the page’s', () => {
    setPage(MARKUP)
    const log = new MutationLog(document, [], 'data-ours')
    get('#root').setAttribute('data-ours', 'hide')
    log.undo()
    expect(get('#root').getAttribute('data-ours')).toBe('hide')
  })

  it('opens a popover again that was closed', () => {
    setPage('<div id="root" popover="manual">Please disable your ad blocker</div>')
    get('#root').showPopover()
    const log = new MutationLog(document, [], 'data-ours')
    get('#root').hidePopover()
    log.undo()
    expect(get('#root').matches(':popover-open')).toBe(true)
  })
})
