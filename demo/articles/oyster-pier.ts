import type { Article } from './demo-article.ts'

/** The article with a notice in a modal dialog. */
export const oysterPier: Article = {
  slug: 'oyster-pier',
  title: 'Forty thousand oysters move in under the old ferry pier',
  section: 'Harbour',
  author: {
    name: 'Jonah Petrie',
    role: 'Science correspondent',
    about:
      'Jonah Petrie trained as a marine biologist and left the laboratory for the newsroom in 2009. He is allergic to shellfish.',
  },
  published: '2026-11-02T07:00:00+00:00',
  summary:
    'The last boat left the ferry pier in 1998. Since this summer it has tenants again: native oysters in hanging baskets, looked after by a class of fifteen-year-olds.',
  image: {
    file: 'oyster-pier.svg',
    alt: 'Baskets of oysters hanging on ropes beneath the planks of a pier',
    caption: 'Each basket holds about two hundred oysters and is lifted once a fortnight.',
    credit: 'Drawing: Ines Halloran',
  },
  notice: 'dialog',
  body: `
<p>The bell rings at ten to nine, and by nine o’clock class 10B of Ellery Bay School is lying face down on the planks of the ferry pier. Seven pairs of arms reach through seven gaps. Somebody counts to three, and two hundred oysters come up into the light, dripping and ill-tempered.</p>
<p>“They shut when they are annoyed,” explains Priya Lund, who is fifteen and in charge of basket 31. “You tap them. If one stays open, it is dead, and you write that down.” She taps. Everything shuts. She writes a nought.</p>
<h2>A reef, hung up to dry</h2>
<p>A hundred and fifty years ago the floor of the bay was paved with native oysters; the town shipped eleven million in 1864 alone. Then came steam dredgers, a cold winter and a disease with a long name. By 1950 the beds were mud, and mud is the one thing on which an oyster cannot start again. The larvae drift for two weeks and then need something hard to hold on to.</p>
<p>Under the pier they do not have to. The young oysters come from a hatchery in the north, as big as a fingernail, and spend their first two years in baskets of plastic mesh well above the mud. Afterwards they are to be laid out on a bed of old shell near Cold Point, where nobody dredges.</p>
<blockquote><p>We are not putting oysters into the bay. We are putting back the floor that oysters need.</p><footer>Dr Sunniva Aird, who leads the project</footer></blockquote>
<h2>What an oyster does all day</h2>
<p>It pumps. A grown animal moves up to 140 litres of water across its gills in a day and keeps whatever it finds there. Multiply that by forty thousand and the arithmetic begins to look like public works: the pier’s tenants pass the volume of the municipal swimming pool every eleven hours.</p>
<p>Whether anybody can see the difference is another matter. Aird’s group has lowered the same white disc into the water at the same three places every Tuesday since April. The results so far are modest, and she is careful with them.</p>
<ol>
<li>Beside the pier the disc can now be seen at 2.4 metres, against 1.9 metres in spring.</li>
<li>Two hundred metres away it is 2.0 metres, against 1.9.</li>
<li>At the harbour mouth nothing has changed at all.</li>
</ol>
<p>“One summer is weather,” she says. “Ask me in five.” What she does claim is company. A survey in September found thirty-eight kinds of animal living on and between the baskets, among them a seahorse that the class has named Councillor Webb, after the only member to vote against the grant.</p>
<h2>Not for the table</h2>
<p>The question everybody asks is when they can be eaten. They cannot. The pier lies inside the harbour limits, the water is graded C, and the oysters belong to the school. A sign says so in four languages, and a camera that may or may not be switched on says it in a fifth.</p>
<p>Of the first delivery in June, nine in a hundred have died, about half of what the hatchery had warned of. Crabs took most of them by way of a torn mesh in basket 12, an episode to which 10B has devoted an entire wall display. The remaining mesh has been sewn double since.</p>
<p>At twenty to ten the baskets go back down. Lund dries her hands on her blazer and signs the sheet. Next term the class will change, but she has asked to stay on. “Somebody has to know,” she says, “which ones were always a bit slow.”</p>`,
}
