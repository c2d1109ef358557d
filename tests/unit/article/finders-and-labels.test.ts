import { describe, expect, it } from 'vitest'
import { isClosingLine } from '@/core/article/blocks/is-closing-line'
import { isPageLabel } from '@/core/article/blocks/is-page-label'
import { nameFinder } from '@/core/article/blocks/name-finder'
import { phraseFinder } from '@/core/article/blocks/phrase-finder'

describe('names of class and id', () => {
  const find = nameFinder('articlebody caption wpcaptiontext')

  it.each(['article-body', 'c-article-body__inner', 'ArticleBody', 'wide image_caption'])(
    'are found in "%s"',
    (words) => expect(find(words)).toBeDefined(),
  )

  it.each(['article', 'body', 'captions', 'recaptionable', ''])('are not found in "%s"', (words) =>
    expect(find(words)).toBeUndefined(),
  )
})

describe('phrases', () => {
  const begins = phraseFinder(['subscribe', 'follow| (?:us|me)\\b'])

  it.each(['Subscribe to us', '» SUBSCRIBE', 'Follow us on'])(
    'match at the start of "%s"',
    (line) => expect(begins(line)).toBe(true),
  )

  it.each(['Subscribers left', 'Follow the river', 'They follow us', ''])(
    'do not open "%s"',
    (line) => expect(begins(line)).toBe(false),
  )
})

describe('lines that are not text', () => {
  it.each([
    'Advertisement',
    'Story continues below',
    '1 / 12',
    '5 min read',
    'Read also: An otter',
    'Lire aussi : La loutre',
    'Lea también: La nutria',
    'Czytaj też: Wydra',
    'Læs også: Odderen',
    'Baca juga: Berang-berang',
  ])('"%s" is a label or a pointer', (line) => expect(isPageLabel(line)).toBe(true))

  it.each([
    'By noon it rained',
    'Close to the river they saw it',
    'More people came',
    'Water: 3 m',
  ])('"%s" is not a label', (line) => expect(isPageLabel(line)).toBe(false))

  it.each([
    '© 2026 The Valley Post',
    'Tags: rivers',
    'Mira Okafor is a freelance writer of rivers.',
  ])('"%s" is a closing line', (line) => expect(isClosingLine(line)).toBe(true))

  it.each(['Learn more at the mill.', 'Sources', 'The Valley Trust is a partner of the county.'])(
    '"%s" may be the writer’s',
    (line) => expect(isClosingLine(line)).toBe(false),
  )
})
