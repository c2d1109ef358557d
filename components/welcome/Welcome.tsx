import { i18n } from '#i18n'

const DOES = ['welcome.does.find', 'welcome.does.choose', 'welcome.does.read'] as const
const NEVER = ['welcome.never.others', 'welcome.never.supported', 'welcome.never.network'] as const
const ASKS = [
  ['welcome.asks.sites', 'welcome.asks.sitesWhy'],
  ['welcome.asks.scripting', 'welcome.asks.scriptingWhy'],
  ['welcome.asks.storage', 'welcome.asks.storageWhy'],
  ['welcome.asks.pictures', 'welcome.asks.picturesWhy'],
  ['welcome.asks.menus', 'welcome.asks.menusWhy'],
] as const

/** What Truce does, what it never does, and which permissions it asks for and why. */
export function Welcome({ onSettings }: { onSettings(): void }) {
  return (
    <main class="welcome">
      <header>
        <img src="/icon/128.png" alt="" width="72" height="72" />
        <h1>{i18n.t('welcome.title')}</h1>
        <p class="lead">{i18n.t('welcome.lead')}</p>
      </header>
      <List heading={i18n.t('welcome.doesHeading')} items={DOES.map((key) => i18n.t(key))} />
      <List heading={i18n.t('welcome.neverHeading')} items={NEVER.map((key) => i18n.t(key))} />
      <section>
        <h2>{i18n.t('welcome.asksHeading')}</h2>
        <dl>
          {ASKS.map(([what, why]) => (
            <div key={what}>
              <dt>{i18n.t(what)}</dt>
              <dd>{i18n.t(why)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <p class="start">{i18n.t('welcome.start')}</p>
      <button type="button" onClick={onSettings}>
        {i18n.t('popup.settings')}
      </button>
    </main>
  )
}

function List({ heading, items }: { heading: string; items: readonly string[] }) {
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  )
}
