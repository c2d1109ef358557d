import { describe, expect, it } from 'vitest'
import { isPrehidable, prehideStyle } from '@/core/dismissal/prehide-style'
import { findNotices } from '@/core/notice'
import { paintedMatches, selectorsToRemember } from '@/core/notice/identify/remembered-selectors'
import { get, setPage, useStage, wallHtml } from '../stage'

useStage()

const sheet = (name: string) =>
  `<div ${name} style="position:fixed;inset:0;background:#000a;z-index:5"></div>`

describe('selectorsToRemember', () => {
  it('names the notice and a sheet of its own', () => {
    setPage(`${sheet('id="adb-sheet"')}${wallHtml()}`)
    const elements = [get('#wall'), get('#adb-sheet')]
    expect(selectorsToRemember(elements)).toEqual(['#wall', '#adb-sheet'])
    expect(selectorsToRemember(elements).every(isPrehidable)).toBe(true)
  })

  it('does not name a sheet that any popup may lie on', () => {
    setPage(`${sheet('class="modal-backdrop"')}${wallHtml()}`)
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

describe('under the veil', () => {
  it('a notice is judged just as if it were seen', () => {
    setPage(`${sheet('id="adb-sheet"')}${wallHtml()}`, 'body { overflow: hidden }')
    const [seen] = findNotices(window)
    expect(seen?.confidence).toBeGreaterThan(0.8)
    const selectors = selectorsToRemember(seen?.elements ?? [])
    expect(selectors).toContain('#wall')
    setPage(
      `${sheet('id="adb-sheet"')}${wallHtml()}`,
      `body { overflow: hidden } ${prehideStyle(selectors)}`,
    )
    expect(getComputedStyle(get('#wall')).maskImage).not.toBe('none')
    const [veiled] = findNotices(window)
    expect(veiled).toMatchObject({ evidence: seen?.evidence, confidence: seen?.confidence })
  })

  it('is told when it is shown and when it is not', () => {
    setPage(wallHtml('display:none'))
    expect(paintedMatches(document, ['#wall'])).toEqual([])
    get('#wall').style.display = ''
    expect(paintedMatches(document, ['#wall', '#not-there', '#('])).toEqual([get('#wall')])
  })
})
