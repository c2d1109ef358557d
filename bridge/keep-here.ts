import { type Forbids, stayHere } from '@/core/prevent/block-redirects'
import { rememberKept } from '@/core/prevent/blocked-redirect'
import { sendBare } from './send-bare'

/** Keeps the page from leading its reader away by itself, and has the guard tell the reader. */
export function keepHere(forbids: Forbids): void {
  stayHere(window, forbids, (url) => {
    rememberKept(url)
    sendBare('suspicion')
  })
}
