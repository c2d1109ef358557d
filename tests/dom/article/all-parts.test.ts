import { describe, expect, it } from 'vitest'
import { extractArticle } from '@/core/article'
import { PAGE_URL, PROSE, page } from './article-pages'

const html = (document: Document) => extractArticle(document, { url: PAGE_URL })?.html ?? ''
const built = (body: string) =>
  html(
    new DOMParser().parseFromString(
      `<title>A river returns</title><body><header><nav><a href="/">Home</a></nav></header>${body}<footer>Valley</footer>`,
      'text/html',
    ),
  )
const [one = '', two = '', three = '', four = ''] = PROSE

describe('lists that are what the page is about', () => {
  it.each([
    [
      'books under a heading of the text, with links',
      '<h2>Books on the river</h2><ul><li><a href="/b/1">The Ditch</a></li><li><a href="/b/2">Forty Years of Water</a></li><li><a href="/b/3">Otters</a></li></ul>',
      ['The Ditch', 'Forty Years of Water', 'Otters', 'Books on the river'],
    ],
    [
      'documents',
      '<h2>Documents</h2><ul><li><a href="/d/1.pdf">The plan of 1986 (PDF, 2 MB)</a></li><li><a href="/d/2.pdf">The map of the channel (PDF)</a></li><li><a href="/d/3.xlsx">The counts</a></li></ul>',
      ['The plan of 1986', 'The map of the channel', 'The counts'],
    ],
    [
      'rows of a schedule',
      ['19:30 Choir of the mill', '20:15 Boats', '21:00 Fire on the water', '22:00 Lanterns']
        .map(
          (row) =>
            `<div class="row"><span>${row.slice(0, 5)}</span><div>${row.slice(6)}</div></div>`,
        )
        .join(''),
      ['19:30', 'Choir of the mill', '20:15', 'Fire on the water', 'Lanterns'],
    ],
    [
      'terms',
      '<dl><dt>Weir</dt><dd>A low dam.</dd><dt>Sluice</dt><dd>A gate.</dd></dl>',
      ['Weir', 'A low dam.', 'Sluice', 'A gate.'],
    ],
    [
      'questions that open',
      '<h2>Questions</h2><details><summary>Who pays for it?</summary><p>The county.</p></details><details><summary>Who may fish?</summary><p>The club.</p></details>',
      ['Who pays for it?', 'The county.', 'Who may fish?', 'The club.'],
    ],
  ])('stay: %s', (_what, list, kept) => {
    const inside = html(page({ inside: list }))
    const last = built(
      `<article><h1>A river returns</h1>${PROSE.map((text) => `<p>${text}</p>`).join('')}${list}</article>`,
    )
    expect(kept.filter((part) => !inside.includes(part))).toEqual([])
    expect(kept.filter((part) => !last.includes(part))).toEqual([])
  })

  it.each([
    [
      'other articles',
      '<h2>Read also</h2><ul><li><a href="/s/1">The mill opens its doors to everybody</a></li><li><a href="/s/2">Fishing club stops writing letters</a></li><li><a href="/s/3">Otters under the bridge</a></li></ul>',
    ],
    [
      'a list of links without a heading',
      '<ul><li><a href="/s/1">The mill opens its doors to everybody</a></li><li><a href="/s/2">Fishing club stops writing letters</a></li><li><a href="/s/3">Otters under the bridge</a></li></ul>',
    ],
    [
      'tags',
      '<h3>Topics</h3><ul class="tags"><li><a href="/t/river">River</a></li><li><a href="/t/mill">Mill</a></li><li><a href="/t/otter">Otter</a></li></ul>',
    ],
  ])('do not stay where they are %s', (_what, list) => {
    expect(html(page({ after: '', inside: list }))).not.toMatch(/Otters under|t\/otter/)
  })
})

describe('an article of several parts is whole', () => {
  it.each([
    [
      'a recipe',
      `<main><h1>A river returns</h1><p>${one}</p><div class="recipe"><div class="recipe-ingredients"><h2>What it takes</h2><ul><li>2 trout</li><li>1 lemon</li><li>Salt</li></ul></div><div class="recipe-steps"><h2>How</h2><ol><li>${two}</li><li>${three}</li><li>${four}</li></ol></div></div></main>`,
      [one.slice(0, 30), '2 trout', '1 lemon', two.slice(0, 30), four.slice(0, 30)],
    ],
    [
      'sections of a page builder',
      `<main><h1>A river returns</h1>${[one, two, three, four].map((text, at) => `<section class="e-section"><div class="e-col"><div class="e-widget heading"><h2>Part ${at + 1}</h2></div></div><div class="e-col"><div class="e-widget text"><p>${text}</p></div></div></section>`).join('')}</main>`,
      [one.slice(0, 30), 'Part 2', two.slice(0, 30), four.slice(0, 30), 'Part 4'],
    ],
    [
      'chapters of a widget, one of them shown',
      `<main><article><h1>A river returns</h1><div class="chapter"><h2>First</h2><p>${one}</p><p>${two}</p></div><div class="chapter" hidden role="tabpanel"><h2>Second</h2><p>${three}</p></div><div class="chapter" hidden role="tabpanel"><h2>Third</h2><p>${four}</p></div></article></main>`,
      [one.slice(0, 30), three.slice(0, 30), four.slice(0, 30), 'Second'],
    ],
    [
      'two bodies of one name around a picture',
      `<main><h1>A river returns</h1><div class="article-body"><p>${one}</p><p>${two}</p></div><figure><img src="/a.jpg"></figure><div class="article-body"><p>${three}</p><p>${four}</p></div></main>`,
      [one.slice(0, 30), four.slice(0, 30), 'a.jpg'],
    ],
    [
      'a body with a name and a longer list beside it',
      `<main><h1>A river returns</h1><div class="article-body"><p>${one}</p><p>${two}</p><p>${three}</p></div><div class="steps"><h2>How it was done</h2><ol><li>${four}</li><li>Dig it again, and let the water decide where it goes from there.</li></ol></div></main>`,
      [one.slice(0, 30), three.slice(0, 30), 'How it was done', four.slice(0, 30)],
    ],
  ])('%s', (_what, body, kept) => {
    const found = built(body)
    expect(kept.filter((part) => !found.includes(part))).toEqual([])
  })
})
