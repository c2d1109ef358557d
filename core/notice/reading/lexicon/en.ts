import type { Lexicon } from './lexicon'

/** English. */
export const en: Lexicon = {
  blocker:
    'adblock ad-block adblk blocker ublock adguard ghostery shields abp extension plugin addon add-on filter-list filter content-block block-list brave',
  ads: '=ad =ads advert banner commercial sponsor promo',
  block: 'block hide hiding hidden suppress filter stop prevent strip remov',
  off: '=off disabl deactivat paus turn-off switch-off shut stop remov uninstall suspend lower drop ditch kill rest snooze unplug toggle lift without quit cease refrain',
  allow:
    'allow permit let =lets enabl accept unblock whitelist allowlist allow-list safelist exception exempt exclud trust welcome =show display green-light =on through back',
  using:
    'detect notic seem using =use =uses active running enabl spotted found caught recogni appear look turned-on see =sees blocking',
  site: 'site page here domain website =us =our blog portal forum channel',
  please:
    'please kindly pls plz would could consider ask request appreciat mind favor favour thank',
  support:
    'support help free fund financ pay =paid revenue income journalis survive running alive bills salary keep cost rely depend earn',
  access:
    'continu access read watch view unlock proceed enter content article download play before until order-to then',
  reload: 'reload refresh again f5',
  fail: "fail error problem trouble issue broken doesn't won't cannot can't isn't unable not-work not-load missing wrong stuck blank",
  if: '=if case when unless should',
  not: "=not =no never don't without needn't none =n't",
  part: 'captcha video player download button form map payment checkout comment login image file chat stream load link',
  cookie: 'cookie consent partner privacy personal-data personali tracking preferences',
  pay: 'subscri month price trial € $ £ premium donat member',
  login: 'log-in login sign-in password account register sign-up',
  mail: 'newsletter email inbox e-mail',
  age: 'years-old =18 adult age',
  tool: 'vpn proxy pop-up popup javascript antivirus translat private-mode incognito firewall',
  report:
    'said say percent study researcher users people publisher compan court according survey million browser google youtube users',
  how: '=how =why =what which',
  done: 'thank whitelisted disabled-your already',
}
