import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { cardFacts } from '@/core/related/card-facts'
import { cardsAround } from '@/core/related/cards-around'

const TITLE = 'The mill that became a restaurant'
const SUMMARY = 'The wheel still turns, and on Fridays it drives the mixer of the kitchen.'

function read(card: string, href = 'https://valley.example/mill') {
  const { document } = parseHTML(
    `<html><body><section>${card}<a href="/other">Another card</a></section></body></html>`,
  )
  const link = document.querySelector('a') as unknown as Element
  return cardFacts(cardsAround(link), href, TITLE)
}

describe('cardFacts', () => {
  it('reads date and summary of a card', () => {
    const card = `<div><a href="/mill"><h3>${TITLE}</h3></a><p>${SUMMARY}</p><time datetime="2026-03-04T10:00">Wed</time></div>`
    expect(read(card)).toEqual({ date: '2026-03-04T10:00', summary: SUMMARY })
  })

  it('reads the day from the address where the card has none', () => {
    const href = 'https://valley.example/2026/03/04/mill'
    expect(read(`<div><a href="/mill">${TITLE}</a></div>`, href)).toEqual({ date: '2026-03-04' })
  })

  it('cuts a long summary after a word', () => {
    const { summary = '' } = read(
      `<div><a href="/mill">x</a><p>${`${SUMMARY} `.repeat(4)}</p></div>`,
    )
    expect(summary.length).toBeLessThanOrEqual(162)
    expect(summary).toMatch(/\w …$/)
  })

  it('takes nothing from a neighbouring card, no label, no duration and not the title again', () => {
    expect(
      read(
        `<div><a href="/mill">${TITLE}</a><p>Food</p><p>${TITLE}, again and again and again</p><time datetime="PT3M">3 min</time></div><p>${SUMMARY}</p>`,
      ),
    ).toEqual({})
  })
})
