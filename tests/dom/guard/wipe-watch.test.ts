import { afterEach, describe, expect, it } from 'vitest'
import { createWipeWatch } from '@/entrypoints/guard/wipe-watch'
import { provide } from '@/entrypoints/isolated-world/registry'

const stopping = new AbortController()

afterEach(() => {
  provide('pressedAt', Number.NEGATIVE_INFINITY)
  document.body.replaceChildren()
})

/** A window whose browser counts a press that was none in this page. */
function windowPressedElsewhere(): Window {
  const navigator = { userActivation: { isActive: true } }
  const { document, location, performance } = window
  return Object.assign(new EventTarget(), {
    ...{ document, location, performance, navigator },
  }) as unknown as Window
}

/** What the page does: all its text goes, and nothing comes for it. */
function wipe(): MutationRecord[] {
  const article = document.body.appendChild(document.createElement('article'))
  article.textContent = 'The night ferries return to the outer islands this autumn. '.repeat(20)
  const observer = new MutationObserver(() => {})
  observer.observe(document, { childList: true, subtree: true })
  article.remove()
  return observer.takeRecords()
}

describe('what a page removes', () => {
  it('upon a press of its reader is its own business', () => {
    provide('pressedAt', performance.now() - 300)
    expect(createWipeWatch(window, stopping.signal).look([wipe()])).toEqual([])
  })

  it('is a wipe where that press was long ago', () => {
    provide('pressedAt', performance.now() - 6_000)
    expect(createWipeWatch(window, stopping.signal).look([wipe()])).toHaveLength(1)
  })

  it('is a wipe where the browser counts a press that was on another page', () => {
    const watch = createWipeWatch(windowPressedElsewhere(), stopping.signal)
    expect(watch.look([wipe()])).toHaveLength(1)
  })
})
