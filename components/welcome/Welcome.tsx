import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import { Flag } from '../controls/Flag'
import { Folded } from './Folded'

export interface WelcomeProps {
  /** What Truce's question looks like. */
  picture: ComponentChildren
  /** The keys that open the reader view; undefined where the browser gave it none. */
  readerKeys: string | undefined
  isFirefox: boolean
  onSettings(): void
}

const CHOICES = ['welcome.dismiss', 'welcome.support', 'welcome.read'] as const
const DOES = ['welcome.does.find', 'welcome.does.choose', 'welcome.does.read'] as const
const NEVER = ['welcome.never.others', 'welcome.never.supported', 'welcome.never.network'] as const
const ASKS = [
  ['welcome.asks.sites', 'welcome.asks.sitesWhy'],
  ['welcome.asks.scripting', 'welcome.asks.scriptingWhy'],
  ['welcome.asks.storage', 'welcome.asks.storageWhy'],
  ['welcome.asks.pictures', 'welcome.asks.picturesWhy'],
  ['welcome.asks.menus', 'welcome.asks.menusWhy'],
] as const

/** What Truce looks like, a page to try it on, and where to find it; promises and permissions folded below. */
export function Welcome({ picture, readerKeys, isFirefox, onSettings }: WelcomeProps) {
  return (
    <main class="welcome">
      <header>
        <Flag />
        <div>
          <h1>{i18n.t('welcome.title')}</h1>
          <p class="lead">{i18n.t('welcome.lead')}</p>
        </div>
      </header>
      <div class="first-look">
        <div class="picture" role="img" aria-label={i18n.t('welcome.picture')}>
          {picture}
        </div>
        <div class="choices">
          <List items={CHOICES.map((key) => i18n.t(key))} />
          <a class="button primary" href="/sample.html">
            {i18n.t('welcome.try')}
          </a>
          <small>{i18n.t('welcome.tryHint')}</small>
        </div>
      </div>
      <section aria-labelledby="at-hand">
        <h2 id="at-hand">{i18n.t('welcome.buttonHeading')}</h2>
        <ul>
          <li>{i18n.t(isFirefox ? 'welcome.pinFirefox' : 'welcome.pinChromium')}</li>
          <li>{i18n.t('welcome.start')}</li>
          <li>{readerKeys ? i18n.t('welcome.key', [readerKeys]) : i18n.t('welcome.noKey')}</li>
        </ul>
      </section>
      <div class="folded">
        <Folded heading={i18n.t('welcome.doesHeading')}>
          <List items={DOES.map((key) => i18n.t(key))} />
        </Folded>
        <Folded heading={i18n.t('welcome.neverHeading')}>
          <List items={NEVER.map((key) => i18n.t(key))} />
        </Folded>
        <Folded heading={i18n.t('welcome.asksHeading')}>
          <dl>
            {ASKS.map(([what, why]) => (
              <div key={what}>
                <dt>{i18n.t(what)}</dt>
                <dd>{i18n.t(why)}</dd>
              </div>
            ))}
          </dl>
        </Folded>
      </div>
      <button type="button" class="quiet" onClick={onSettings}>
        {i18n.t('popup.settings')}
      </button>
    </main>
  )
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
