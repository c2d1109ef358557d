import { sendWithoutLibrary } from '@/bridge/send-without-library'
import { blockRedirects, type IsForbidden } from '@/core/prevent/block-redirects'
import { provide, take } from '../isolated-world/registry'

/** Prevents the page from leading its reader away by itself, and has the guard say so to the reader. */
export function blockRedirectsHere(forbids: IsForbidden): void {
  // A press in the prompt is heard by nobody else, so the guard says where its reader wants to go after all.
  const isForbidden: IsForbidden = (to, from) => to !== take('allowedRedirect') && forbids(to, from)
  blockRedirects(window, isForbidden, (url) => {
    provide('blockedRedirect', url)
    sendWithoutLibrary('suspicion')
  })
}
