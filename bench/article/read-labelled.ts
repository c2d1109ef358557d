import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { CorpusPage } from '../read-corpus.ts'
import type { Told } from './metadata-scores.ts'
import type { RelatedLabels } from './related-scores.ts'

const unzip = promisify(gunzip)

/** The sets of the corpus, and which part of their labels decides. */
export const SETS = ['aeb', 'wcxb', 'trafi', 'np4k', 'fundus', 'related'] as const

export type SetName = (typeof SETS)[number]

/** A page with what is known of it. */
export interface LabelledPage extends CorpusPage {
  set: SetName
  /** In wcxb: article, documentation, forum, … */
  type?: string
  text?: string
  with?: readonly string[]
  without?: readonly string[]
  meta?: Told
  related?: RelatedLabels['related']
  more?: RelatedLabels['more']
  sponsored?: RelatedLabels['sponsored']
}

/** The pages of a set, spread evenly over it when fewer than all are wanted. */
export async function readLabelled(
  corpus: string,
  set: SetName,
  limit = Number.POSITIVE_INFINITY,
): Promise<LabelledPage[]> {
  const folder = set === 'related' ? join(corpus, set) : join(corpus, 'articles', set)
  const labels = JSON.parse(await readFile(join(folder, 'labels.json'), 'utf8')) as Record<
    string,
    Omit<LabelledPage, 'id' | 'set' | 'html'>
  >
  const pages = Object.entries(labels).map(([id, label]) => ({
    ...label,
    url: addressOf(label.url, id),
    id,
    set,
    html: async () => unzip(await readFile(join(folder, 'html', `${id}.html.gz`))),
  }))
  const step = Math.max(1, pages.length / limit)
  return pages.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
}

/** A few pages have lost their address; any article's will do. */
function addressOf(url: string | undefined, id: string): string {
  const trimmed = url?.trim() ?? ''
  return /^https?:/.test(trimmed) ? trimmed : `https://lost.example/articles/${id}`
}
