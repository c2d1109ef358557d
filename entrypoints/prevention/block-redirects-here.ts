import { sendWithoutLibrary } from '@/bridge/send-without-library'
import { blockRedirects, type IsForbidden } from '@/core/prevent/block-redirects'
import { provide } from '../isolated-world/registry'

/** Prevents the page from leading its reader away by itself, and has the guard say so to the reader. */
export function blockRedirectsHere(forbids: IsForbidden): void {
  blockRedirects(window, forbids, (url) => {
    provide('blockedRedirect', url)
    sendWithoutLibrary('suspicion')
  })
}
