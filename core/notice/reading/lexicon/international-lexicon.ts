import type { Lexicon } from './lexicon'

/** Names and words that are the same in most languages. */
export const INTERNATIONAL_LEXICON: Lexicon = {
  blocker:
    '~adblo ~addblock adblk ~ublock ~adguard ghostery =abp adaway brave ~blocker ~blokker ~blockeur privacybadger ' +
    'адбло эдбло адблок юблок адгард ادبلاک أدبلوك ادبلوك آدبلاک ایڈبلاک ایڈ-بلاک एडब्लॉक ऐडब्लॉक अडब्लॉक एड-ब्लॉक ' +
    'অ্যাডব্লক এডব্লক ஆட்பிளாக் ஆட்-பிளாக் แอดบล็อก แอดบล็อค アドブロック アドブロ 애드블록 애드블락 אדבלוק ადბლოკ ' +
    'ադբլոկ ադբլոք άντμπλοκ αντμπλοκ',
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
