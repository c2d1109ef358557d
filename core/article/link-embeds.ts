import { absoluteUrl } from './absolute-url'

/** Marks a link that stands for an embedded player, map or post; the reader view gives it its words. */
export const EMBED_ATTRIBUTE = 'data-embed'

/** Embeds that are content. Any other frame is an advertisement, a tracker or a widget of the site. */
const EMBED_HOSTS =
  /(?:^|\.)(?:youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com|dailymotion\.com|twitch\.tv|ted\.com|bilibili\.com|v\.qq\.com|rutube\.ru|twitter\.com|x\.com|instagram\.com|tiktok\.com|bsky\.app|reddit\.com|redditmedia\.com|soundcloud\.com|spotify\.com|bandcamp\.com|mixcloud\.com|podcasts\.apple\.com|acast\.com|megaphone\.fm|datawrapper\.de|dwcdn\.net|flourish\.studio|infogram\.com|ourworldindata\.org|tableau\.com|documentcloud\.org|scribd\.com|slideshare\.net|archive\.org|codepen\.io|jsfiddle\.net|openstreetmap\.org|giphy\.com|streamable\.com|jwplatform\.com|brightcove\.net|loom\.com)$/i

/** Paths that make a frame of a large host content rather than a button. */
const EMBED_PATHS = /(?:google\.[a-z.]+\/maps|facebook\.com\/plugins\/(?:video|post))/i

/** Frames and players, and what stands for a player until a reader presses it. */
const EMBEDS = 'iframe,embed,object,video,audio,lite-youtube,amp-youtube,lite-vimeo,amp-vimeo'

/** Attributes a frame keeps its address in until it may load. */
const SOURCES = ['src', 'data-src', 'data-lazy-src', 'data-cmp-src', 'data-cookieblock-src', 'data']

/** Puts a marked link in the place of every embedded player or document of a cloned document. */
export function linkEmbeds(clone: Document, base: string): void {
  for (const embed of [...clone.querySelectorAll(EMBEDS)]) {
    const href = embedUrl(embed, base)
    if (!href) {
      embed.remove()
      continue
    }
    const paragraph = clone.createElement('p')
    const link = clone.createElement('a')
    link.setAttribute('href', href)
    link.setAttribute(EMBED_ATTRIBUTE, '')
    const title = embed.getAttribute('title')?.trim()
    if (title) link.setAttribute('title', title)
    link.textContent = new URL(href).hostname.replace(/^www\./, '')
    paragraph.append(link)
    embed.replaceWith(paragraph)
  }
}

function embedUrl(embed: Element, base: string): string | undefined {
  const id = embed.getAttribute('videoid') ?? embed.getAttribute('data-videoid')
  if (id) {
    const watch = embed.localName.endsWith('vimeo')
      ? 'https://vimeo.com/'
      : 'https://www.youtube.com/watch?v='
    return watch + encodeURIComponent(id)
  }
  const raw = [
    ...SOURCES.map((name) => embed.getAttribute(name)),
    embed.querySelector('source')?.getAttribute('src'),
  ].find((value) => value && value !== 'about:blank')
  const href = absoluteUrl(raw, base)
  if (!href || embed.matches('video,audio')) return href
  const { hostname, pathname } = new URL(href)
  if (!EMBED_HOSTS.test(hostname) && !EMBED_PATHS.test(hostname + pathname)) return undefined
  return watchUrl(hostname, pathname) ?? href
}

/** The page of a video whose player is embedded: the player alone refuses to play outside a page. */
function watchUrl(hostname: string, pathname: string): string | undefined {
  const [, id] = /^\/(?:embed|video)\/([\w-]+)/.exec(pathname) ?? []
  if (!id || id === 'videoseries') return undefined
  if (/(?:^|\.)youtube(?:-nocookie)?\.com$/i.test(hostname))
    return `https://www.youtube.com/watch?v=${id}`
  return /(?:^|\.)player\.vimeo\.com$/i.test(hostname) ? `https://vimeo.com/${id}` : undefined
}
