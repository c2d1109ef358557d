import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { bylineOf, cleanName, joinPeople } from '@/core/article/metadata/byline'
import { readMetaTags } from '@/core/article/metadata/meta-tags'

function byline(html: string, authors: string[] = []): string | undefined {
  const document = parseHTML(`<html>${html}</html>`).document as unknown as Document
  return bylineOf(document, readMetaTags(document), { authors, isArticle: true }, [
    'The Valley Post',
  ])
}

describe('cleanName', () => {
  it.each([
    ['By Mira Okafor', 'Mira Okafor'],
    ['Von Jonas Weil', 'Jonas Weil'],
    ['Par Léa Martin', 'Léa Martin'],
    ['Por: Ana Ruiz', 'Ana Ruiz'],
    ['Автор: Нина Орлова', 'Нина Орлова'],
    ['بقلم سلمى حداد', 'سلمى حداد'],
    ['By Mira Okafor | 4 March 2026', 'Mira Okafor'],
    ['Mira Okafor, mira@valley.example', 'Mira Okafor'],
    ['View all posts by Mira Okafor', 'Mira Okafor'],
    ['Analysis by Mira Okafor', 'Mira Okafor'],
    ['山田太郎', '山田太郎'],
    ['रीमा सेठी', 'रीमा सेठी'],
    ['By Mira Okafor, Science Editor', 'Mira Okafor'],
    ['Jonas Weil, Redakteur', 'Jonas Weil'],
    ['Mira Okafor, Jonas Weil', 'Mira Okafor, Jonas Weil'],
    ['Words: Mira Okafor · 4 March 2026', 'Mira Okafor'],
    ['Texto: Ana Ruiz 4 de marzo de 2026', 'Ana Ruiz'],
    ['Photographs and words by Mira Okafor', 'Mira Okafor'],
  ])('%s', (raw, name) => {
    expect(cleanName(raw)).toBe(name)
  })

  it.each([
    ['admin'],
    ['https://valley.example/people/1'],
    ['2026-03-04'],
    ['x'.repeat(200)],
    ['No Author'],
  ])('does not accept "%s" as a name', (raw) => {
    expect(cleanName(raw)).toBeUndefined()
  })

  it('does not cut a name that begins like "by"', () => {
    expect(cleanName('Byron Deane')).toBe('Byron Deane')
    expect(cleanName('Diana Park')).toBe('Diana Park')
  })
})

describe('bylineOf', () => {
  it('prefers declared authors to visible ones', () => {
    expect(
      byline('<body><p class="byline">By Somebody Else</p>', ['Mira Okafor', 'Jonas Weil']),
    ).toBe('Mira Okafor, Jonas Weil')
  })

  it('uses a visible byline when nothing is declared', () => {
    expect(
      byline('<body><article><p class="byline">By <a rel="author">Mira Okafor</a></p></article>'),
    ).toBe('Mira Okafor')
  })

  it('uses a byline near the title on a page without author markup', () => {
    expect(byline('<body><h1>River</h1><div>By Mira Okafor</div><p>Text.</p>')).toBe('Mira Okafor')
  })

  it('uses a byline after a date', () => {
    expect(byline('<body><h1>River</h1><small>4th March 2026 by Mira Okafor</small>')).toBe(
      'Mira Okafor',
    )
  })

  it('turns the names of a catalogue round', () => {
    expect(byline('<head><meta name="citation_author" content="Okafor, Mira">')).toBe('Mira Okafor')
  })

  it('ignores a sentence that begins like a byline', () => {
    expect(byline('<body><h1>River</h1><p>By the river they sat and waited.</p>')).toBeUndefined()
  })

  it('ignores names in comments', () => {
    expect(
      byline('<body><div class="comment-list"><span class="author">Troll</span></div>'),
    ).toBeUndefined()
  })

  it('ignores the name of the site', () => {
    expect(joinPeople(['The Valley Post'], ['The Valley Post'])).toBeUndefined()
  })
})
