import { absoluteUrl } from './absolute-url'

/** Marks a link that stands for an embedded player, map or post. The reader view labels it. */
export const EMBED_ATTRIBUTE = 'data-embed'

/** Hosts whose frames are content. Any other frame is taken for an ad, a tracker or a widget. */
const EMBED_HOSTS =
  /(?:^|\.)(?:youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com|dailymotion\.com|twitch\.tv|ted\.com|bilibili\.com|v\.qq\.com|rutube\.ru|twitter\.com|x\.com|instagram\.com|tiktok\.com|bsky\.app|reddit\.com|redditmedia\.com|soundcloud\.com|spotify\.com|bandcamp\.com|mixcloud\.com|podcasts\.apple\.com|acast\.com|megaphone\.fm|datawrapper\.de|dwcdn\.net|flourish\.studio|infogram\.com|ourworldindata\.org|tableau\.com|documentcloud\.org|scribd\.com|slideshare\.net|archive\.org|codepen\.io|jsfiddle\.net|openstreetmap\.org|giphy\.com|streamable\.com|jwplatform\.com|brightcove\.net|loom\.com)$/i

/** Hosts that serve many things: only frames with these paths are content. */
const EMBED_PATHS = /(?:google\.[a-z.]{2,12}\/maps|facebook\.com\/plugins\/(?:video|post))/i

/** Frames and players, and the custom elements that load a player on click. */
const EMBEDS = 'iframe,embed,object,video,audio,lite-youtube,amp-youtube,lite-vimeo,amp-vimeo'

/** Attributes that hold a frame's URL until it may load. */
const SOURCES = ['src', 'data-src', 'data-lazy-src', 'data-cmp-src', 'data-cookieblock-src', 'data']

/** Replaces every embedded player or document of a cloned document by a marked link. */
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

/** The page of an embedded video. The player's own URL refuses to play outside of a frame. */
function watchUrl(hostname: string, pathname: string): string | undefined {
  const [, id] = /^\/(?:embed|video)\/([\w-]+)/.exec(pathname) ?? []
  if (!id || id === 'videoseries') return undefined
  if (/(?:^|\.)youtube(?:-nocookie)?\.com$/i.test(hostname))
    return `https://www.youtube.com/watch?v=${id}`
  return /(?:^|\.)player\.vimeo\.com$/i.test(hostname) ? `https://vimeo.com/${id}` : undefined
}
