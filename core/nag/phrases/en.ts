import type { Phrases } from './phrases'

/** Wording read in plugins, themes and scripts; see ARCHITECTURE.md, "Where the words come from". */
export const en: Phrases = {
  blocker:
    /\bad(?:vert)?s?[\s-]?bl[o○0]ck(?:er|ers|ing)?s?\b|\badblock\w*|\bblock(?:ing|s|er|ers)? (?:of )?(?:(?:all|our|the|these|your) )?ad(?:s|verts|vertisements|vertising)?\b|\bu ?block(?: origin)?\b/,
  disable:
    /\b(?:disabl|deactivat|paus|white-?list|allow-?list|unblock)\w*|\b(?:turn|switch|shut)(?:ing|ed)? (?:\w+ ){0,4}off\b|\b(?:turn|switch)(?:ing)? off\b|\badd (?:us|our|this|\w+) (?:\w+ ){0,4}(?:exceptions?|allow-?list|white-?list)\b|\b(?:stop|remov)(?:e|ing)? (?:using )?(?:your|the|any)\b/,
  allowAds:
    /\b(?:allow|enabl|accept|unblock|show|permit|view)(?:e|ing)? (?:\w+ ){0,2}ad(?:s|verts|vertisements|vertising)\b/,
  detected:
    /\bdetect(?:ed|s)?\b|\b(?:we(?:'|’)ve|we have|we) notic(?:e|ed)\b|\blooks? like\b|\bseems?\b|\bappears?\b|\bwe (?:can )?see\b|\byou(?:'|’)?(?: a)?re (?:currently )?(?:using|blocking|running)\b|\bis (?:on|active|enabled)\b|\benabled\b/,
  reload:
    /\b(?:reload|refresh|try again|re-?check|restart|continue)\b|\bi(?:'|’)?(?:ve| have)? (?:\w+ )?(?:disabled|turned|whitelisted|allowed|paused)\b/,
  support:
    /\bsupport(?:ing|s)?\b|\bhelp us\b|\bkeep (?:\w+ ){0,4}free\b|\bads? (?:help|fund|pay|allow|let|keep|are how)\b|\brevenue\b|\brel(?:y|ies) on\b/,
  conditional:
    /\bif (?:nothing|it|this|the|you (?:can(?:'|’)?t|cannot|have (?:any )?(?:problem|trouble)|experience|see))\b|\bmay be (?:preventing|interfering|blocking)\b|\bhaving (?:trouble|problems|issues)\b/,
  otherTool:
    /\b(?:vpn|proxy|incognito|private (?:mode|window|browsing)|developer tools|javascript|captcha|robot|unusual traffic|checking your browser|(?:outdated|old|unsupported) browser|browser is (?:outdated|not supported))\b/,
  consent:
    /\bcookies?\b|\bconsent\b|\bgdpr\b|\bprivacy (?:policy|settings|choices|preferences)\b|\bour (?:\d+ )?partners\b|\blegitimate interest\b|\bcustomi[sz]e\b/,
  money:
    /\bsubscri(?:be|ption|ber)s?\b|\bsign up\b|\bper (?:month|week|year)\b|\/ ?(?:mo|month|week|year)\b|[$£€] ?\d|\d ?[$£€]|\bfree trial\b|\bbecome a (?:member|supporter)\b|\barticles? (?:left|remaining)\b|\bad-free\b|\bdonat(?:e|ion)\b|\bpaywall\b|\bmembership\b/,
  logIn:
    /\b(?:log|sign) ?in\b|\bpassword\b|\bcreate (?:an |your )?(?:free )?account\b|\bregister\b|\bcheckout\b|\bpayment\b/,
  age: /\b(?:over|under|at least|are you) (?:1[368]|21)\b|\b(?:1[368]|21)\+|\byears? (?:old|of age)\b|\bdate of birth\b/,
}
