import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { type FrameContent, readDocument } from '@/core/notice/read/read-document'

/** Injected into a page's frames only when one lies above the page and is of another origin. */
export default defineUnlistedScript({
  // The value of `main` becomes the script's own, which is what executeScript answers with.
  globalName: true,
  main: (): FrameContent => readDocument(document),
})
