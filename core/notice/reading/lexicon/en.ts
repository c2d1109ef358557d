import type { Lexicon } from './lexicon'

/** English. */
export const en: Lexicon = {
  blocker:
    'adblock ad-block adblk blocker ublock adguard ghostery shields abp extension plugin addon add-on filter-list filter content-block block-list brave adblok adbloc addblock ad-filter ad-filtering content-filter privacy-extension add-blocker ad-blocking anti-ad pi-hole tracking-protection',
  ads: '=ad =ads advert banner commercial sponsor promo impression partners =spot',
  block:
    'block hide hiding hidden suppress filter stop prevent strip remov =eat eaten eating =ban banned keep-out keeping exclud intercept swallow censor',
  off: '=off disabl deactivat paus turn-off switch-off shut stop remov uninstall suspend lower drop ditch kill rest snooze unplug toggle lift without quit cease refrain disarm deactiv sheath =truce =down lay-down put-down day-off disble dissable stand-down retire halt silence mute',
  allow:
    'allow permit let =lets enabl accept unblock whitelist allowlist allow-list safelist exception exempt exclud trust welcome =show display green-light =on through back grant unbann whitelis tolerate chance safe-list reinstate bring-back put-back reenabl',
  using:
    'detect notic seem using =use =uses active running enabl spotted found caught recogni appear look turned-on see =sees blocking spott busted empty zero gone-missing evidently apparently suspicious sniff browsing-with',
  site: 'site page here domain website =us =our blog portal forum channel wiki newspaper paper gazette magazine newsroom round-here around-here this-one service station',
  please:
    'please kindly pls plz would could consider ask request appreciat mind favor favour thank pretty-please grateful be-so-kind have-a-heart love-it invited appeal =beg plea spare be-a-sport',
  support:
    'support help free fund financ pay =paid revenue income journalis survive running alive bills salary keep cost rely depend earn wage hosting foot-the-bill lights-on server buys newsroom coffee livelihood budget advertisers-cover penny =pence cover',
  access:
    'continu access read watch view unlock proceed enter content article download play before until order-to then keep-reading carry-on rest-of reveal lock restrict limited blurred entry =pass get-in let-in let-you available archive chapter',
  reload: 'reload refresh again f5 ctrl restart',
  fail: "fail error problem trouble issue broken doesn't won't cannot can't isn't unable not-work not-load missing wrong stuck blank interfer went-wrong didn't couldn't prevent grey black timed-out unavailable",
  if: '=if case when unless should =once as-long-as whether provided',
  not: "=not =no never don't without needn't none =n't cannot won't doesn't didn't couldn't nothing zero neither",
  part: 'captcha video player download button form map payment checkout comment login image file chat stream load link upload survey poll game gallery seat ticket embed tweet basket postcode microphone notification',
  cookie:
    'cookie consent partner privacy personal-data personali tracking preferences vendor legitimate store-and-access reject manage',
  pay: 'subscri month price trial € $ £ premium donat member ad-free annual cancel a-month chip-in ko-fi patreon one-off',
  login: 'log-in login sign-in password account register sign-up signing-in sign-on',
  mail: 'newsletter email inbox e-mail briefing unsubscribe subscribe-to',
  age: 'years-old =18 adult age date-of-birth over-18 minors',
  tool: 'vpn proxy pop-up popup javascript antivirus translat private-mode incognito firewall extension tracking-protection hardware-acceleration cache plugin',
  report:
    'said say percent study researcher users people publisher compan court according survey million browser google youtube users ruled estimated columnist editor argues tested guide billion warn developers',
  how: '=how =why =what which how-to step-by-step does-anyone show-me',
  done: "thank whitelisted disabled-your already cheers appreciated i've added-us =great",
}
