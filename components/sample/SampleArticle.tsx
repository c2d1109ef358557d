import { i18n } from '#i18n'

const PARAGRAPHS = ['sample.first', 'sample.second', 'sample.third', 'sample.fourth'] as const

/** A short article, so that there is something to read behind the notice. */
export function SampleArticle() {
  return (
    <article>
      <h1>{i18n.t('sample.headline')}</h1>
      <p class="byline">{i18n.t('sample.byline')}</p>
      {PARAGRAPHS.map((key) => (
        <p key={key}>{i18n.t(key)}</p>
      ))}
    </article>
  )
}
