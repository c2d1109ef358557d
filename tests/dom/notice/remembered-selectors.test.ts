import { describe, expect, it } from 'vitest'
import { isPrehidable, prehideStyle } from '@/core/dismissal/prehide-style'
import { findNotices } from '@/core/notice'
import { paintedMatches, selectorsToRemember } from '@/core/notice/identify/remembered-selectors'
import { get, setPage, useStage, wallHtml } from '../stage'

useStage()

const backdrop = (name: string) =>
  `<div ${name} style="position:fixed;inset:0;background:#000a;z-index:5"></div>`

describe('selectorsToRemember', () => {
  it('names the notice and a backdrop of its own', () => {
    setPage(`${backdrop('id="adb-sheet"')}${wallHtml()}`)
    const elements = [get('#wall'), get('#adb-sheet')]
    expect(selectorsToRemember(elements)).toEqual(['#wall', '#adb-sheet'])
    expect(selectorsToRemember(elements).every(isPrehidable)).toBe(true)
  })

  it('does not name a backdrop that any popup may have', () => {
    setPage(`${backdrop('class="modal-backdrop"')}${wallHtml()}`)
    expect(selectorsToRemember([get('.modal-backdrop')])).toEqual([])
  })

  it('does not name what flows in the page: an article may stand there the next time', () => {
    setPage('<div id="gate"><p>Please disable your ad blocker.</p></div>')
    expect(selectorsToRemember([get('#gate')])).toEqual([])
  })

  it('does not name what holds the article', () => {
    document.body.innerHTML = `<div id="page" style="position:absolute;inset:0"><main><p>Text.</p></main></div>`
    expect(selectorsToRemember([get('#page')])).toEqual([])
  })
})

describe('while it is prehidden', () => {
  it('a notice is judged as if it were painted', () => {
    setPage(`${backdrop('id="adb-sheet"')}${wallHtml()}`, 'body { overflow: hidden }')
    const [seen] = findNotices(window)
    expect(seen?.confidence).toBeGreaterThan(0.8)
    const selectors = selectorsToRemember(seen?.elements ?? [])
    expect(selectors).toContain('#wall')
    setPage(
      `${backdrop('id="adb-sheet"')}${wallHtml()}`,
      `body { overflow: hidden } ${prehideStyle(selectors)}`,
    )
    expect(getComputedStyle(get('#wall')).maskImage).not.toBe('none')
    const [prehidden] = findNotices(window)
    expect(prehidden).toMatchObject({ evidence: seen?.evidence, confidence: seen?.confidence })
  })

  it('a notice is found while it is shown, and only then', () => {
    setPage(wallHtml('display:none'))
    expect(paintedMatches(document, ['#wall'])).toEqual([])
    get('#wall').style.display = ''
    expect(paintedMatches(document, ['#wall', '#not-there', '#('])).toEqual([get('#wall')])
  })
})
