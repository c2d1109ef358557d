import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { ExtractResult } from '@/bridge/stored-article'
import { extractArticle, whyNoArticle } from '@/core/article'
import { copyWithoutNames } from '@/core/article/copy-without-names'
import { collectRelatedLinks } from '@/core/related'
import { snapshotBeforeWipe } from '@/core/removed-content/snapshot-before-wipe'
import { provide, take } from './isolated-world/registry'

const NO_ARTICLE = { ok: false, reason: 'no-article' } as const satisfies ExtractResult

export default defineUnlistedScript({
  // The value of `main` becomes the script's own, which is what executeScript answers with.
  globalName: true,
  main(): ExtractResult {
    try {
      return takePage() ?? takeCopy() ?? { ...NO_ARTICLE, why: whyNoArticle(document) }
    } catch (error) {
      console.error(error)
      return takeCopy() ?? NO_ARTICLE
    }
  },
})

function takePage(): ExtractResult | undefined {
  // A page that emptied itself is read as it was before.
  const snapshot = snapshotBeforeWipe(document, take('wipes') ?? [])
  return (snapshot && takeFrom(snapshot)) ?? takeFrom(document, takeAboveArticle())
}

/** Fields and pictures that are named like properties of a page keep it from being read as it stands. */
function takeCopy(): ExtractResult | undefined {
  const copy = copyWithoutNames(document)
  return copy && takeFrom(copy)
}

/** For this reading only: the page may change before the next. */
function takeAboveArticle(): readonly Element[] {
  const elements = take('aboveArticle') ?? []
  provide('aboveArticle', undefined)
  return elements
}

function takeFrom(page: Document, exclude: readonly Element[] = []): ExtractResult | undefined {
  const url = location.href
  const article = extractArticle(page, { url, exclude })
  if (!article) return undefined
  const related = collectRelatedLinks(page, { url, article })
  return { ok: true, page: { url, article, related, storedAt: Date.now() } }
}
