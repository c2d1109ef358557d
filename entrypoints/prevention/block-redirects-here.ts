import { blockRedirects, type IsForbidden } from '@/core/prevent/block-redirects'
import { provideBlockedRedirect } from '@/core/prevent/blocked-redirect'
import { sendBare } from '../../bridge/send-bare'

/** Keeps the page from leading its reader away by itself, and has the guard tell the reader. */
export function blockRedirectsHere(forbids: IsForbidden): void {
  blockRedirects(window, forbids, (url) => {
    provideBlockedRedirect(url)
    sendBare('suspicion')
  })
}
