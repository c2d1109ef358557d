import { describe, expect, it } from 'vitest'
import { placeLead } from '@/components/reader/article/prepare/place-lead'

const LONG = 'The gate closes by itself whenever the tide rises, and nobody is woken for it.'
const LEAD = {
  leadImage: 'https://valley.example/gate.jpg',
  leadAlt: 'A gate',
  leadCaption: '<b>At noon</b>',
}

function place(html: string, lead: object = LEAD): Element[] {
  const fragment = document.createRange().createContextualFragment(html)
  placeLead(fragment, lead)
  return [...fragment.children]
}

const names = (elements: Element[]) => elements.map(({ localName }) => localName)

describe('the lead picture', () => {
  it('follows the first paragraph, with its words as text', () => {
    const [, figure] = place(`<p>${LONG}</p><p>${LONG}</p>`)
    expect(figure?.querySelector('img')?.alt).toBe('A gate')
    expect(figure?.querySelector('figcaption')?.innerHTML).toBe('&lt;b&gt;At noon&lt;/b&gt;')
  })

  it('does not follow a dateline', () => {
    expect(names(place(`<p>Port Ellery</p><p>${LONG}</p>`))).toEqual(['p', 'p', 'figure'])
  })

  it('comes first where no paragraph opens the article', () => {
    expect(names(place('<ul><li>One</li></ul>'))).toEqual(['figure', 'ul'])
  })

  it('is not there where the page declares none', () => {
    expect(names(place(`<p>${LONG}</p>`, {}))).toEqual(['p'])
  })
})
