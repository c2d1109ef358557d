import type { Article } from './articles/demo-article.ts'
import { ARTICLES } from './articles/index.ts'
import { escapeHtml, renderPage, SITE_NAME } from './render-page.ts'

/** What every page depends on besides its content. */
export interface PageContext {
  /** Scheme, host and port the site is served from. */
  origin: string
  hasAds: boolean
}

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' })

/** The front page: a card for each article. */
export function renderHome({ origin, hasAds }: PageContext): string {
  const cards = ARTICLES.map(
    (article) => `<article class="card" id="${article.section}">
<a href="/articles/${article.slug}/"><img src="/images/${article.image.file}" alt="" width="960" height="540"></a>
<p class="kicker">${article.section}</p>
<h2><a class="headline-link" href="/articles/${article.slug}/">${escapeHtml(article.title)}</a></h2>
<p>${escapeHtml(article.summary)}</p>
<p class="meta">${escapeHtml(article.author.name)}, ${renderTime(article)}</p>
</article>`,
  )
  return renderPage({
    title: SITE_NAME,
    description: 'News from Port Ellery and its harbour.',
    url: `${origin}/`,
    head: '<meta property="og:type" content="website">',
    main: `<h1 class="visually-hidden">${SITE_NAME}</h1><div class="cards">${cards.join('\n')}</div>`,
    hasAds,
  })
}

/** How the paper is paid for, and the other addresses that the footer leads to. */
export function renderSupport({ origin, hasAds }: PageContext): string {
  return renderPage({
    title: `Support ${SITE_NAME}`,
    description: 'Three ways to pay for local news.',
    url: `${origin}/support/`,
    main: `<h1>Support the Gazette</h1>
<p class="summary">Nothing here is behind a wall. If you can, help to keep it so.</p>
<ul><li><b>Members</b> pay four pounds a month and get the Saturday letter.</li>
<li><b>Subscribers to the printed paper</b> get it by bicycle within the town.</li>
<li><b>Readers who see our advertisements</b> pay us about two pence an article.</li></ul>
<h2 id="letters">Letters</h2><p>Write to the readers’ editor, Quay Street 4.</p>
<h2 id="privacy">Privacy</h2><p>One page asks about cookies, as papers do. None is set, whatever you answer.</p>`,
    hasAds,
  })
}

/** An article with everything a news site hangs on it. */
export function renderArticle(article: Article, { origin, hasAds }: PageContext): string {
  const url = `${origin}/articles/${article.slug}/`
  return renderPage({
    title: `${article.title} | ${SITE_NAME}`,
    description: article.summary,
    url,
    head: renderArticleHead(article, origin, url),
    main: `<article class="story">
<header>
<p class="kicker">${article.section}</p>
<h1>${escapeHtml(article.title)}</h1>
<p class="summary">${escapeHtml(article.summary)}</p>
<p class="meta">By <a rel="author" href="#author">${escapeHtml(article.author.name)}</a>, ${renderTime(article)}</p>
</header>
${renderShareBar(article)}
<figure><img src="/images/${article.image.file}" alt="${escapeHtml(article.image.alt)}" width="960" height="540">
<figcaption>${escapeHtml(article.image.caption)} <small>${escapeHtml(article.image.credit)}</small></figcaption></figure>
<div class="story-body">${article.body}</div>
</article>
${renderAfterArticle(article)}`,
    notice: article.notice,
    hasStickyHeader: article.hasStickyHeader === true,
    hasAds,
  })
}

function renderTime({ published }: Article): string {
  return `<time datetime="${published}">${DAY.format(new Date(published))}</time>`
}

function renderArticleHead(article: Article, origin: string, url: string): string {
  const image = `${origin}/images/${article.image.file}`
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.summary,
    image: [image],
    datePublished: article.published,
    author: [{ '@type': 'Person', name: article.author.name }],
    publisher: { '@type': 'NewsMediaOrganization', name: SITE_NAME, url: `${origin}/` },
    mainEntityOfPage: url,
    isAccessibleForFree: true,
  }
  return `<meta property="og:type" content="article">
<meta property="og:title" content="${escapeHtml(article.title)}">
<meta property="og:description" content="${escapeHtml(article.summary)}">
<meta property="og:url" content="${url}">
<meta property="og:image" content="${image}">
<meta property="article:published_time" content="${article.published}">
<meta name="author" content="${escapeHtml(article.author.name)}">
<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`
}

function renderShareBar({ title }: Article): string {
  const subject = encodeURIComponent(title)
  return `<div class="share" role="group" aria-label="Share this article">
<a href="mailto:?subject=${subject}">E-mail</a> <button type="button">Copy link</button>
<button type="button" onclick="print()">Print</button> <a href="#comments">3 comments</a></div>`
}

function renderAfterArticle(article: Article): string {
  const others = ARTICLES.filter((other) => other !== article)
  const related = others.map(
    (
      other,
    ) => `<li><a class="headline-link" href="/articles/${other.slug}/"><img src="/images/${other.image.file}" alt="" width="320" height="180" loading="lazy">
<span>${escapeHtml(other.title)}</span></a></li>`,
  )
  return `<section class="author" id="author" aria-label="About the author">
<p><b>${escapeHtml(article.author.name)}</b>, ${escapeHtml(article.author.role)}</p><p>${escapeHtml(article.author.about)}</p></section>
<section class="letter" aria-labelledby="letter"><h2 id="letter">The Saturday letter</h2>
<p>The week in Port Ellery, every Saturday at seven.</p>
<form action="#letter"><input type="email" name="mail" aria-label="Your e-mail address" placeholder="you@example.org"><button>Subscribe</button></form></section>
<section class="related" aria-labelledby="related"><h2 id="related">Related articles</h2><ul>${related.join('')}</ul></section>
<section class="partners" aria-labelledby="partners"><h2 id="partners">Sponsored</h2><p>Partner content, paid for by our advertisers</p><ul>
<li><a rel="sponsored nofollow" href="https://boots.example/winter">Seven boots for a wet quay</a></li>
<li><a rel="sponsored nofollow" href="https://mattress.example/">The mattress your neighbours sleep on</a></li>
<li><a rel="sponsored nofollow" href="https://insurance.example/cellars">Is your cellar insured against the sea?</a></li></ul></section>
<section class="comments" aria-labelledby="comments"><h2 id="comments">Comments</h2>
<p><b>Quayside Pete:</b> My cellar has its own opinion about this.</p>
<p><b>G. Webb:</b> I voted against it and would again.</p>
<p><b>Anna from Mill Lane:</b> More of this, please, and fewer boots.</p>
<form action="#comments"><label>Your comment <textarea name="comment" rows="3"></textarea></label><button>Send</button></form></section>`
}
