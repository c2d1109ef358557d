import { describe, expect, it } from 'vitest'
import { areWordsInView } from '@/core/notice/read/are-words-in-view'
import { NOTICE_WORDS, setPage, useStage, wallHtml } from '../stage'

useStage()

const MESSAGE = `Adblock Detected\n${NOTICE_WORDS}`
const NOWHERE = { left: 100_000, top: 100_000 }

function isInView(taken = NOWHERE): boolean {
  const wall = document.querySelector('#wall')
  return wall !== null && areWordsInView(window, wall, MESSAGE, taken)
}

describe('the words of a notice', () => {
  it('are in view in the middle of the page', () => {
    setPage(wallHtml())
    expect(isInView()).toBe(true)
  })

  it('are not where the prompt will lie over them', () => {
    setPage(wallHtml())
    expect(isInView({ left: 0, top: 0 })).toBe(false)
  })

  it('are not below the window', () => {
    setPage(wallHtml('transform:translateY(90vh);'))
    expect(isInView()).toBe(false)
  })

  it('are not where they are drawn in another way than as text', () => {
    setPage('<div id="wall" style="position:fixed;inset:0"><canvas></canvas></div>')
    expect(isInView()).toBe(false)
  })
})
