import { afterEach, describe, expect, it, vi } from 'vitest'
import type { MutationBatch } from '@/core/removed-content/record-removed'
import { detachedNodes, isLeftBare, wipesAmong } from '@/core/removed-content/removed-content'
import { restoreRemoved } from '@/core/removed-content/restore-removed'
import { snapshotBeforeWipe } from '@/core/removed-content/snapshot-before-wipe'
import { get, nextFrame, useStage } from '../stage'

useStage()

const MESSAGE = '<div id="only-this"><h1>Ad blocker detected</h1></div>'

const undos: (() => void)[] = []
afterEach(() => {
  for (const undo of undos.splice(0)) undo()
})

/** Lets the page wipe its content, and returns what the browser recorded of it. */
function recordOf(wipe: () => void): MutationBatch {
  const observer = new MutationObserver(() => {})
  observer.observe(document, { childList: true, subtree: true })
  wipe()
  const records = observer.takeRecords()
  observer.disconnect()
  return records
}

function back(change: MutationBatch): () => void {
  const undo = restoreRemoved(window, [change])
  undos.push(undo)
  return undo
}

function emptied(): void {
  document.body.innerHTML = MESSAGE
}

const WAYS: [string, () => void][] = [
  ['by its markup', emptied],
  [
    'in two steps',
    () => {
      document.body.innerHTML = ''
      emptied()
    },
  ],
  ['by replacing its children', () => document.body.replaceChildren('Disable it')],
  [
    'node by node from the front',
    () => {
      while (document.body.firstChild) document.body.firstChild.remove()
    },
  ],
  [
    'node by node from the end',
    () => {
      while (document.body.lastChild) document.body.lastChild.remove()
    },
  ],
  ['deep inside', () => get('main').replaceChildren()],
  [
    'inside first, then outside',
    () => {
      get('article').replaceChildren()
      get('main').remove()
    },
  ],
]

describe('what a page removed from itself', () => {
  it.each(WAYS)('comes back in order when emptied %s, and is removed by the undo', (_way, wipe) => {
    document.body.insertAdjacentHTML('beforeend', 'text<aside>Also today</aside><!-- end -->')
    const before = document.body.innerHTML
    const article = get('article')
    const change = recordOf(wipe)
    const wiped = document.body.innerHTML

    const undo = back(change)
    expect(get('article')).toBe(article)
    const returned = [...document.body.childNodes].filter(
      (node) =>
        !(node instanceof Element && node.id === 'only-this') && node.nodeValue !== 'Disable it',
    )
    expect(returned.map((node) => (node as Element).outerHTML ?? node.nodeValue).join('|')).toBe(
      partsOf(before),
    )
    undo()
    expect(document.body.innerHTML).toBe(wiped)
  })

  it('comes back with the body that was replaced', () => {
    const old = document.body
    const other = document.createElement('body')
    other.innerHTML = MESSAGE
    const undo = back(
      recordOf(() => {
        document.body = other
      }),
    )
    expect(old.isConnected).toBe(true)
    expect(get('article').getBoundingClientRect().height).toBeGreaterThan(100)
    undo()
    expect(document.body).toBe(other)
    expect(document.querySelectorAll('body')).toHaveLength(1)
    document.body = old
  })

  it('comes back again when it is removed again, a bounded number of times', async () => {
    back(recordOf(emptied))
    document.body.innerHTML = MESSAGE
    await vi.waitFor(() => expect(document.querySelector('article')).not.toBeNull())

    let wipes = 0
    const striking = new MutationObserver(() => {
      if (wipes > 100 || !document.querySelector('article')) return
      wipes += 1
      document.body.innerHTML = MESSAGE
    })
    striking.observe(document.body, { childList: true })
    document.body.append('now')
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    striking.disconnect()
    expect(wipes).toBeLessThan(15)
  })

  it('is taken away again once the page brings content of its size itself', async () => {
    const removed = get('article')
    back(recordOf(emptied))
    expect(removed.isConnected).toBe(true)
    document.body.insertAdjacentHTML(
      'beforeend',
      `<section>${'Another view. '.repeat(400)}</section>`,
    )
    await vi.waitFor(() => expect(removed.isConnected).toBe(false))
    expect(document.body.textContent).toContain('Another view.')
  })

  it('is not put back again once the page has gone to another hash', async () => {
    back(recordOf(emptied))
    history.replaceState({}, '', '#other-view')
    await nextFrame()
    emptied()
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(document.querySelector('article')).toBeNull()
    history.replaceState({}, '', '#')
  })

  it('stays away after the undo, whatever the page does then', async () => {
    back(recordOf(emptied))()
    document.body.append('something new')
    await nextFrame()
    await nextFrame()
    expect(document.querySelector('article')).toBeNull()
  })

  it('is a wipe when it was much text, and none when it was a spinner or was only moved', () => {
    expect(wipesAmong([recordOf(() => get('main').remove())])).toHaveLength(1)
    document.body.innerHTML = `<p>Loading …</p><script type="text/plain">${'x'.repeat(5_000)}</script><main><article><p>${'words '.repeat(300)}</p></article></main>`
    const small = recordOf(() => {
      for (const node of document.querySelectorAll('body > p, script')) node.remove()
    })
    expect(wipesAmong([small])).toEqual([])
    const moved = recordOf(() => document.body.prepend(get('article')))
    expect(detachedNodes(moved)).toEqual([])
    expect(wipesAmong([moved])).toEqual([])
  })
})

describe('a change that draws another view', () => {
  it('is no wipe: it puts as much in the place of what it removes', () => {
    const other = document.createElement('main')
    other.textContent = 'Another view. '.repeat(400)
    expect(wipesAmong([recordOf(() => get('main').replaceWith(other))])).toEqual([])
  })

  it('left the reader something else than the notice, or did not', () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<div id="only-this">${'Disable it. '.repeat(60)}</div>`,
    )
    const change = recordOf(() => get('main').remove())
    expect(isLeftBare(document, [change], [get('#only-this')])).toBe(true)
    document.body.insertAdjacentHTML(
      'beforeend',
      `<section>${'Another view. '.repeat(400)}</section>`,
    )
    expect(isLeftBare(document, [change], [get('#only-this')])).toBe(false)
  })
})

describe('a snapshot of an emptied page', () => {
  it('holds the article and the head, and leaves the page as it is', () => {
    const change = recordOf(emptied)
    const wiped = document.documentElement.outerHTML
    const snapshot = snapshotBeforeWipe(document, [change])
    expect(snapshot?.title).toBe(document.title)
    expect(snapshot?.querySelectorAll('article p').length).toBeGreaterThan(10)
    expect(document.documentElement.outerHTML).toBe(wiped)
  })

  it('is undefined when nothing was removed', () => {
    expect(snapshotBeforeWipe(document, [])).toBeUndefined()
  })
})

/** The parts of a body's markup, as its nodes. */
function partsOf(html: string): string {
  const body = document.implementation.createHTMLDocument().body
  body.innerHTML = html
  return [...body.childNodes].map((node) => (node as Element).outerHTML ?? node.nodeValue).join('|')
}
