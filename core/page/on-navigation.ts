/**
 * Calls back whenever the address of the page changes without a load: pushed, replaced, gone back to, another hash.
 * In browsers without the Navigation API nothing tells of an address that is pushed or replaced.
 */
export function onNavigation(window: Window, callback: () => void, signal: AbortSignal): void {
  const { navigation } = window as Window & { navigation?: EventTarget }
  navigation?.addEventListener('navigatesuccess', callback, { signal })
  navigation?.addEventListener('currententrychange', callback, { signal })
  for (const type of ['popstate', 'hashchange']) window.addEventListener(type, callback, { signal })
}
