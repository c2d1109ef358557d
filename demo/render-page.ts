import type { Notice } from './articles/demo-article.ts'
import { ARTICLES } from './articles/index.ts'

export const SITE_NAME = 'The Harbour Gazette'

const SECTIONS = ['Harbour', 'Town', 'Transport', 'Media'] as const

/** The frame around what a page is about. */
export interface Shell {
  title: string
  description: string
  /** The page's own absolute URL. */
  url: string
  /** More elements for the head: structured data, og: tags. */
  head?: string
  main: string
  /** The boxes the page brings besides its content; they load their own script. */
  notice?: Notice
  hasStickyHeader?: boolean
  /** Whether advertisements load, as they would without a blocker. */
  hasAds: boolean
}

/** Makes text safe inside an element and inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** A whole page of the demo newspaper. */
export function renderPage(shell: Shell): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(shell.title)}</title>
<meta name="description" content="${escapeHtml(shell.description)}">
<meta property="og:site_name" content="${SITE_NAME}">
<link rel="canonical" href="${shell.url}">
<link rel="icon" href="/images/anchor.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">
${shell.head ?? ''}
<script src="${baitUrl(shell.hasAds)}"></script>
<script src="/ads.js" defer></script>
${noticeScript(shell.notice)}
</head>
<body>
${renderHeader(shell.hasStickyHeader === true)}
<div class="columns">
<main>${shell.main}</main>
${renderSidebar()}
</div>
${renderFooter()}
${shell.notice === 'layer' ? renderLayer() : ''}
</body>
</html>`
}

/**
 * The script that only loads when ads do. Without `?ads=1` it is asked for where there is none, so
 * that the demo shows its notices whether or not the browser has a blocker.
 */
function baitUrl(hasAds: boolean): string {
  return hasAds ? '/advertisement.js' : '/missing/advertisement.js'
}

function noticeScript(notice: Notice = 'none'): string {
  return notice === 'none' ? '' : `<script src="/notice-${notice}.js" defer></script>`
}

function renderHeader(isSticky: boolean): string {
  const sections = SECTIONS.map((section) => `<li><a href="/#${section}">${section}</a></li>`)
  return `<header class="masthead">
<p class="masthead-line"><span>Port Ellery</span> <span>Founded 1871</span></p>
<p class="masthead-name"><a href="/">${SITE_NAME}</a></p>
</header>
<div class="menu${isSticky ? ' menu-sticky' : ''}">
<nav aria-label="Sections"><ul>${sections.join('')}<li><a href="/support/">Support us</a></li></ul></nav>
<form role="search" action="/"><input type="search" name="q" aria-label="Search the Gazette" placeholder="Search"><button>Search</button></form>
</div>`
}

function renderSidebar(): string {
  const items = ARTICLES.toReversed().map(
    ({ slug, title }) => `<li><a href="/articles/${slug}/">${escapeHtml(title)}</a></li>`,
  )
  return `<aside class="sidebar">
<section aria-labelledby="most-read"><h2 id="most-read">Most read</h2><ol>${items.join('')}</ol></section>
<div class="ad-place" hidden></div>
<section aria-labelledby="tides"><h2 id="tides">Tides today</h2>
<table><tbody>
<tr><th scope="row">High</th><td>04.52</td><td>2.3 m</td></tr>
<tr><th scope="row">Low</th><td>11.08</td><td>0.6 m</td></tr>
<tr><th scope="row">High</th><td>17.20</td><td>2.4 m</td></tr>
</tbody></table></section>
</aside>`
}

function renderFooter(): string {
  return `<footer class="foot">
<p><b>${SITE_NAME}</b>, Quay Street 4, Port Ellery. An invented newspaper in an invented town.</p>
<nav aria-label="About"><ul>
<li><a href="/support/">Become a member</a></li><li><a href="/support/#letters">Letters</a></li>
<li><a href="/support/#privacy">Privacy</a></li>
</ul></nav>
</footer>`
}

/** In the page from the start, as themes do it; its script shows it. */
function renderLayer(): string {
  return `<div id="gazette-popup-adblock" class="gazette-popup is-fixed-popup">
<div class="popup-container"><div class="popup-box">
<span class="popup-icon" aria-hidden="true">⛔</span>
<h2>Adblock Detected</h2>
<div class="adblock-message">Please consider supporting us by disabling your ad blocker</div>
</div></div>
</div>`
}
