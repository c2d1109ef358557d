import { describe, expect, it } from 'vitest'
import { boxesNamed, boxNameOf, isNamed } from '@/core/notice/identify/box-name'
import { findPointed } from '@/core/notice/identify/pointed-box'
import { get, setPage, useStage } from '../stage'

useStage()

const box = (id: string, text: string) =>
  `<div id="${id}" style="position:fixed;inset:0"><p>${text} <b>today</b></p><button>OK</button></div>`

describe('the name of a box', () => {
  it('is a selector where its ids or classes are stable', () => {
    setPage(box('ask', 'Join 4 readers of our letter'))
    expect(boxNameOf(get('#ask'))).toBe('#ask')
  })

  it('is its words where ids and classes are random; numbers do not count', () => {
    setPage(box('k29x8f7q3m1', 'Join 4 readers of our letter'))
    const name = boxNameOf(get('#k29x8f7q3m1')) ?? ''
    expect(name).toBe('says:join readers of our letter todayok')
    setPage(box('z71m4c9w2p8', 'Join 512 readers of our letter'))
    expect(isNamed(get('#z71m4c9w2p8'), name)).toBe(true)
    expect(findPointed(document, [name])).toEqual([get('#z71m4c9w2p8')])
  })

  it('is the words of its frame where it has none of its own', () => {
    setPage('<div id="k29x8f7q3m1" style="position:fixed;inset:0"></div>')
    const element = get('#k29x8f7q3m1')
    const name = boxNameOf(element, 'Please allow ads on our site') ?? ''
    expect(isNamed(element, name, 'Please allow ads on our site')).toBe(true)
    expect(isNamed(element, name, 'Please log in')).toBe(false)
  })

  it('is undefined where it has fewer than 12 characters', () => {
    setPage('<div id="k29x8f7q3m1">OK</div>')
    expect(boxNameOf(get('#k29x8f7q3m1'))).toBeUndefined()
  })

  it('matches no box with other words, or with more', () => {
    setPage(box('k29x8f7q3m1', 'Join 4 readers of our letter'))
    const name = boxNameOf(get('#k29x8f7q3m1')) ?? ''
    setPage(box('z71m4c9w2p8', 'Join the readers who allow ads'))
    expect(boxesNamed(document, name)).toEqual([])
    setPage(`<div>${box('z71m4c9w2p8', 'Join 4 readers of our letter')} and more</div>`)
    expect(boxesNamed(document, name)).toEqual([get('#z71m4c9w2p8')])
  })

  it('matches nothing where it is an invalid selector from a file', () => {
    setPage(box('ask', 'Join 4 readers of our letter'))
    expect(isNamed(get('#ask'), '][')).toBe(false)
    expect(boxesNamed(document, '][')).toEqual([])
  })
})
