import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'

const unzip = promisify(gunzip)

/** A page of a corpus: its address and where its markup lies. */
export interface CorpusPage {
  id: string
  url: string
  html(): Promise<Buffer>
}

/**
 * Pages of one set under `<corpus>/articles/<set>`, spread evenly over it. Only those labelled as
 * articles where the set has other kinds as well.
 */
export async function readCorpus(
  corpus: string,
  set: string,
  count: number,
): Promise<CorpusPage[]> {
  const folder = join(corpus, 'articles', set)
  const labels = JSON.parse(await readFile(join(folder, 'labels.json'), 'utf8')) as Record<
    string,
    { url: string; type?: string }
  >
  const pages = Object.entries(labels)
    .filter(([, { type }]) => type === undefined || type === 'article')
    .map(([id, { url }]) => ({
      id,
      url,
      html: async () => unzip(await readFile(join(folder, 'html', `${id}.html.gz`))),
    }))
    .filter(({ url }) => URL.canParse(url) && /^https?:\/\/[^/]*\.[a-z]/i.test(url))
  const step = Math.max(1, Math.floor(pages.length / count))
  return pages.filter((_, at) => at % step === 0).slice(0, count)
}
