import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { readMetaTags } from '@/core/article/metadata/meta-tags'
import { titleOf, withoutSiteName } from '@/core/article/metadata/title'

function title(html: string, names: string[] = ['The Valley Post']): string {
  const { document } = parseHTML(`<html><head>${html}</head></html>`)
  return titleOf(
    document as unknown as Document,
    readMetaTags(document as unknown as Document),
    undefined,
    names,
  )
}

describe('withoutSiteName', () => {
  it.each([
    ['A river returns | The Valley Post', 'A river returns'],
    ['The Valley Post - A river returns', 'A river returns'],
    ['A river – and a mill – returns — Valley Post', 'A river – and a mill – returns'],
    ['A river returns', 'A river returns'],
  ])('%s', (declared, expected) => {
    expect(withoutSiteName(declared, ['The Valley Post'])).toBe(expected)
  })

  it('keeps a part that is not the site', () => {
    expect(withoutSiteName('Live: the count | What we know', ['The Valley Post'])).toBe(
      'Live: the count | What we know',
    )
  })

  it('does not cut the whole title', () => {
    expect(withoutSiteName('The Valley Post', ['The Valley Post'])).toBe('The Valley Post')
  })
})

describe('titleOf', () => {
  it('prefers the only heading to the name that a menu has for the page', () => {
    expect(
      title('<title>Timetable</title><body><h1>The whole timetable of the river ferry</h1>'),
    ).toBe('The whole timetable of the river ferry')
  })

  it('leaves the sign of a link to the heading out', () => {
    expect(
      title(
        '<title>How a river returns</title><body><h1>How a river returns<a href="#r">¶</a></h1>',
      ),
    ).toBe('How a river returns')
  })

  it('prefers a heading that agrees with a declared title', () => {
    expect(
      title(
        '<title>A river returns: what it cost – Valley Post</title></head><body><h1>A river returns: What it cost</h1>',
      ),
    ).toBe('A river returns: What it cost')
  })

  it('ignores a heading that is the name of the site', () => {
    expect(
      title(
        '<meta property="og:title" content="A river returns"></head><body><h1>The Valley Post</h1>',
      ),
    ).toBe('A river returns')
  })

  it('decodes an entity that was escaped twice', () => {
    expect(title('<meta property="og:title" content="The mill&amp;#8217;s end">')).toBe(
      'The mill’s end',
    )
  })

  it('is empty when the page has no title', () => {
    expect(title('')).toBe('')
  })
})
