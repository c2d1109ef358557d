import { describe, expect, it } from 'vitest'
import { mayOpenAutomatically } from '@/core/reader/may-open-automatically'

const PROSE =
  'The gate at the mouth of the river has closed by itself for eleven years, and nobody had to be woken for it in all that time, says the keeper.'
const CJK =
  '川の門は十一年のあいだ自分で閉まり、そのあいだ誰も夜中に起こされることはなかったと番人は言う。'

const article = (paragraphs: string[], html = '') => ({
  title: 'The gate',
  html: html || paragraphs.map((text) => `<p>${text}</p>`).join(''),
  text: paragraphs.join('\n\n'),
  wordCount: paragraphs.join(' ').split(' ').length,
})

const URL_ = 'https://paper.example/2026/the-gate'

describe('an article may open automatically', () => {
  it.each([
    ['when it is a text', article(Array(6).fill(PROSE))],
    [
      'with a few short lines in it',
      article([...Array(6).fill(PROSE), 'A short line.', 'Another.']),
    ],
    [
      'with two linked headings',
      article(Array(6).fill(PROSE), '<h2><a href="#a">A</a></h2>'.repeat(2)),
    ],
    ['in a script without spaces', { ...article(Array(6).fill(CJK)), wordCount: 150 }],
  ])('%s', (_, it) => expect(mayOpenAutomatically(it, URL_)).toBe(true))
})

describe('a page may not open automatically', () => {
  it.each([
    'https://paper.example/',
    'https://paper.example',
    'https://paper.example/?utm=x',
    'https://paper.example/index.html',
    'https://paper.example/en/',
    'https://paper.example/en-gb',
    'https://paper.example/de/index.php',
  ])('when it is a front page: %s', (url) => {
    expect(mayOpenAutomatically(article(Array(6).fill(PROSE)), url)).toBe(false)
  })

  it.each([
    ['when it is short', article(Array(2).fill(PROSE))],
    [
      'when it is a list of linked headings',
      article(Array(9).fill(PROSE), '<h3 id="a"><b><a href="x">A</a></b></h3>'.repeat(3)),
    ],
    [
      'when it is mostly short lines',
      article([...Array(3).fill(PROSE), ...Array(20).fill('Boots, brown, size 9, £40')]),
    ],
    ['when it has hardly any paragraph', article(['word '.repeat(300)])],
  ])('%s', (_, it) => expect(mayOpenAutomatically(it, URL_)).toBe(false))
})
