import type { Lexicon } from './lexicon'

/** Names and words that are the same in most languages. */
export const INTERNATIONAL_LEXICON: Lexicon = {
  blocker: 'adblock adblk ublock adguard ghostery abp adaway brave blocker blokker privacybadger',
  ads: '=ad =ads =adv adsense banner',
  allow: 'whitelist allowlist',
  cookie: 'cookie cookies gdpr tcf iab',
  tool: 'vpn proxy popup pop-up javascript antivirus incognito',
  part: 'captcha recaptcha video download stream chat player',
  pay: '€ $ £ ¥ premium paypal patreon',
  mail: 'newsletter email e-mail',
  age: '18',
  reload: 'f5 ctrl',
  report: 'youtube google chrome firefox safari',
  site: 'blog forum portal domain www',
}
