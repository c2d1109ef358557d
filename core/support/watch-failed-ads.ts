import { addEventListener, getAttribute, matches } from '@/core/page/node-access'
import { isAdHost } from './is-ad-host'

/**
 * Collects the well-known ad hosts whose scripts fail in a page, from now on. It asks nobody anything. That a script
 * loads proves nothing, for blockers put stand-ins there; that one fails shows that something stops ads from elsewhere.
 */
export function watchFailedAds({ document, location }: Window): ReadonlySet<string> {
  const failed = new Set<string>()
  // Such an event does not rise, and is caught on its way down.
  addEventListener(
    document,
    'error',
    ({ isTrusted, target }) => {
      const host = isTrusted && target instanceof Element && hostOf(target, location.href)
      if (host && isAdHost(host)) failed.add(host)
    },
    true,
  )
  return failed
}

function hostOf(element: Element, base: string): string | undefined {
  const source = matches(element, 'script[src]') ? getAttribute(element, 'src') : null
  return source && URL.canParse(source, base) ? new URL(source, base).hostname : undefined
}
