import type { Article } from './demo-article.ts'

/** The article whose boxes are a newsletter and a cookie question, not an ad-block notice. */
export const seedLibrary: Article = {
  slug: 'seed-library',
  title: 'The library that lends out tomatoes',
  section: 'Town',
  author: {
    name: 'Ada Kowalczyk',
    role: 'Town reporter',
    about:
      'Ada Kowalczyk reports on schools, libraries and whatever the council would rather discuss in March. Her beans came up.',
  },
  published: '2026-08-24T06:15:00+01:00',
  summary:
    'At the branch on Almond Street readers may borrow three packets of seed in spring. The loan is due in autumn, with interest.',
  image: {
    file: 'seed-library.svg',
    alt: 'An open card-catalogue drawer with seed packets and a seedling growing out of it',
    caption: 'The old card catalogue holds 214 kinds of seed, sorted by how hard they are to grow.',
    credit: 'Drawing: Ines Halloran',
  },
  notice: 'newsletter',
  body: `
<p>The card catalogue of the Almond Street library was going to be sold. It is oak, it has sixty drawers, and it had stood empty since the year the computers came. A dealer from the city had offered four hundred pounds. Then librarian Ruth Fenwick pulled open the drawer marked <i>Ta–To</i> and thought of tomatoes.</p>
<p>Four years later the drawers are full again. <i>Ta–To</i> holds nineteen kinds of tomato, in paper envelopes folded by the Wednesday club. Anyone with a library card may borrow three envelopes in March. In October they bring back two for every one they took, filled with seed from their own plants.</p>
<h2>Interest at a hundred per cent</h2>
<p>“It is the only loan in the county that pays better than the bank,” says Fenwick, who keeps the accounts in a ledger because, she says, the software insisted that a bean be returned in its original condition. In the first year 61 readers borrowed seed and 22 brought any back. Last year it was 412 and 287.</p>
<p>There are no fines. Slugs count as an excuse, and so does moving house. The library asks only that failures be reported, since a bean that will not grow on the north side of Almond Street is a fact worth having.</p>
<blockquote><p>We used to lend people books about gardens. It turns out you can leave out the book.</p><footer>Ruth Fenwick, librarian</footer></blockquote>
<h2>Three rules for beginners</h2>
<p>Not everything can be lent. Seed from most supermarket vegetables grows into something else, and squashes cross with any neighbour’s squash that a bee can reach. The drawers are therefore marked with one, two or three dots, and first-time borrowers are steered gently to the one-dot side, which is where the successes are.</p>
<ol>
<li>Start with what fertilises itself: tomatoes, peas, French beans, lettuce.</li>
<li>Take the seed from your best plant, not from your last one.</li>
<li>Dry it longer than you think, and write the year on the envelope.</li>
</ol>
<p>The third rule is the one that people break. Each November the Wednesday club sorts several pounds of unlabelled brown seed by eye, and each spring there is a drawer called <i>Surprises</i>. It is, Fenwick admits, the most popular of all.</p>
<h2>A bean with a passport</h2>
<p>Some of what is kept here is kept nowhere else. The flat white bean in drawer 7 came to Port Ellery in 1947 in the coat of a shipyard welder named Piotr Zając, whose granddaughter still grows it against the same wall. A seed bank in the capital asked for a handful in 2024 and could match it with nothing on its shelves. It is registered now as “Almond Street White”, which the family thinks is a little unfair to Piotr.</p>
<p>The scheme has been copied, as schemes in libraries are. Cold Point lends fruit-tree cuttings. The branch at Mill Lane tried herbs, and then, after a misunderstanding about the word <i>mint</i>, a good deal fewer herbs. In the spring, delegates from eleven towns will come to Almond Street to see the drawers, and have been asked to bring envelopes.</p>
<p>As for the dealer, he called again last summer and raised his offer to nine hundred. Fenwick showed him round. He left without the catalogue but with a library card, two envelopes of peas and one from <i>Surprises</i>. All three loans fall due on the last Saturday in October.</p>`,
}
