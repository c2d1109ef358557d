/**
 * Hosts that serve the ad scripts of many sites, and that blockers, protections of browsers and filters in the network
 * stop before others. A suffix stands for all hosts below it.
 */
const AD_HOSTS = [
  'securepubads.g.doubleclick.net',
  'pagead2.googlesyndication.com',
  'c.amazon-adsystem.com',
  'adnxs.com',
  'criteo.net',
  'taboola.com',
  'outbrain.com',
  'media.net',
  'teads.tv',
  'pubmatic.com',
]

/** Whether a host is a well-known ad host, or below one. */
export function isAdHost(host: string): boolean {
  return AD_HOSTS.some((known) => host === known || host.endsWith(`.${known}`))
}
