import type { Article } from './demo-article.ts'

/** An article with all the words of a notice, on a page without a notice. */
export const readersWhoBlock: Article = {
  slug: 'readers-who-block',
  title: 'What happens when readers block ads',
  section: 'Media',
  author: {
    name: 'Editha Voss',
    role: 'Readers’ editor',
    about:
      'Editha Voss answers for the Gazette’s mistakes and reads the letters about them. She can be reached on weekdays and is told off on Sundays.',
  },
  published: '2026-11-16T06:00:00+00:00',
  summary:
    'One in three of you reads this newspaper with an ad blocker switched on. We looked at what that costs us, what it spares you, and what a notice on the screen does about it.',
  image: {
    file: 'readers-who-block.svg',
    alt: 'A newspaper page with an empty rectangle where an advertisement would be',
    caption: 'The space is still there. What is missing is the picture, and about two pence.',
    credit: 'Drawing: Ines Halloran',
  },
  notice: 'none',
  hasStickyHeader: true,
  body: `
<p>Let us begin with a confession. When I asked my colleagues at the editors’ meeting which of them use an ad blocker, nobody spoke. When I asked on paper, seven out of eleven ticked the box. One had added: “Only on other newspapers.”</p>
<p>That is more than among our readers. By our own count, which sees only that an advertisement was asked for and never came, 34 in every 100 visits to this site are made with an ad blocker. Ten years ago it was 12. The figure is higher in the evening, highest among readers of the technology page, and lowest, for reasons nobody can explain, among those who come for the tide tables.</p>
<h2>Two pence a page</h2>
<p>What does it cost? An article such as this one carries three advertisements, and together they bring in a little under two pence each time it is opened. Multiply by the visits that we know of, and the blocked ones come to 61,000 pounds a year, or one reporter and two thirds of a photographer.</p>
<p>That sum is often quoted as a loss. It is not quite one. Some of those readers would have left a page full of moving pictures sooner; some would not have come at all. A study by a university in the Netherlands, which followed 2,000 people for half a year, found that those who were given a blocker read more articles than before, and more from local papers.</p>
<blockquote><p>I do not mind the advertisement for boots. I mind that the boots follow me home.</p><footer>From a reader’s letter, Fish Row</footer></blockquote>
<h2>“Adblock detected”</h2>
<p>Many publishers answer with a notice. You know the kind: the page goes dark, the scrolling stops, and a box says <i>“It looks like you are using an ad blocker. Please disable your ad blocker or whitelist our site to continue.”</i> Some have a button, some do not. A few come back after you have closed them.</p>
<p>Do they work? It depends on what is meant by working. We asked four newspapers of our size that have tried them.</p>
<ul>
<li>At the first, 9 in 100 readers switched their blocker off, and 31 in 100 left the site at once.</li>
<li>At the second, which asked politely and let people close the box, 6 in 100 switched it off and hardly anybody left.</li>
<li>The third stopped after a month because its own reporters could not read the paper.</li>
<li>The fourth replaced the words “turn off your ad blocker” by “become a supporter” and gained 340 members, which is worth more than all its banners.</li>
</ul>
<h2>Why people block</h2>
<p>We also asked you. Of the 1,150 who answered our survey in October, hardly anyone objects to advertising as such. What you mind are pages that jump while they load, sound that plays by itself, being followed from site to site, and, in 84 answers, one particular mattress.</p>
<p>Those complaints are fair, and some are about us. Since last week this newspaper shows no moving advertisements beside articles, and none at all on pages about deaths, illness or court cases. The companies that followed you from here to elsewhere have gone from fourteen to three; the three count visits, and we name them at the foot of every page.</p>
<h2>What we will not do</h2>
<p>You will find no dark screen here. This article was paid for, as all of them are, by some people who saw an advertisement, some who gave money, and some who did neither and were welcome. If you would like to move from the third group into one of the others, the link is at the bottom of the page, where it does not jump.</p>
<p>And if you block us all the same, do write and tell me why. I answer every letter. It is, so far, the one part of the paper that nobody has found a way to filter.</p>`,
}
