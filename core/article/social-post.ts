/** What a script of the network turns into a frame; until then it holds words of the network, and not of the post. */
const POST = 'blockquote.instagram-media,blockquote.tiktok-embed'

/** The address of a post that an element stands for, where the element holds only the network's own words. */
export function socialPost(element: Element): string | undefined {
  if (element.localName !== 'blockquote' || !element.matches(POST)) return undefined
  return (
    element.getAttribute('data-instgrm-permalink') ??
    element.getAttribute('cite') ??
    element.querySelector('a[href]')?.getAttribute('href') ??
    undefined
  )
}
