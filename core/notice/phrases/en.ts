import type { Phrases } from './phrases'

/** Wording read in plugins, themes and scripts; see docs/detection.md, "Where the words come from". */
export const en: Phrases = {
  own: 'the you your we our this is are to of and an it for please using with that',
  blocker: 'block(ing|s|ers?)? (of )?((all|our|the|these|your) )?ad(s|vert*)?',
  disable:
    '(disabl|deactivat|paus|unblock|suspend|uninstall|exempt)* | (white|allow) ?list* | (turn|switch|shut)(ing|ed)? ~ (off|down) | add ~ exceptions? | (stop|remov)(e|ing)? (using )?(your|the|any) | take off | get rid of',
  allow:
    '(allow|enabl|accept|unblock|show|permit|view)(e|ing)? ([a-z]+ ){0,2}ad(s|verts|vertisements|vertising)',
  found:
    "detect(ed|s)? | (we've|we have|we) notic(e|ed) | looks? like | seems? | appears? | we (can )?see | you( a|'?)re (currently )?(using|blocking|running) | is on | enabled | (have|has) an? ad ?block* (running|on|installed) | (switched|turned) on | (is|are) running | found | browser is blocking | active | something is (hiding|blocking)",
  reload:
    "reload | refresh | try again | re? ?check | restart | continue | i( have|'?ve)? ([a-z]+ )?(disabled|turned|whitelisted|allowed|paused)",
  support:
    'support(ing|s)? | help us | keep ~ free | ads? (help|fund|pay|allow|let|keep|are how) | revenue | rel(y|ies) on',
  denied:
    "no (ad|u)[ds]? ?block* ((is|are|was) )?(needed|required|necessary|detected|found) | (do not|don'?t|not|never|no longer) (need|needed|require|required|necessary|detected|using|running) | without the need | not a problem | (is|are) (fine|welcome) | (ask|asks|asked|asking|urge|urges|tell) ~ (readers|visitors|users|people) | you ?'?(ve|have) (disabled|turned|switched|allowed|whitelisted|paused) | (thanks|thank you) ~ for (not |having )?(disabl|turn|switch|allow|whitelist|paus)ing | now (active|enabled|installed|on|protect)* | successfully | protect(s|ed|ing)? you | (keep|leave) ~ on | no need | confirm | is (now )?(disabled|paused|off) | e ?mail | thanks for installing | why ~ (publishers|sites|websites|companies|they) | (google|chrome|firefox|youtube|publishers|browsers) (to|will|is|are)",
  ifFails:
    "if (nothing|(this|it) (stays|persists|keeps)|you (can'?t|cannot|have (any )?(problem|trouble)s?|experience|see)) | (if|when) ~ (blank | empty | stuck | broken | missing | problem | problems | wrong | slow) | may be (preventing|interfering|blocking) | having (trouble|problems|issues) | (not|isn't|won't|doesn't) (load|work|play|show)(ing|ed)? ?[?] | (if|when|in case) ~ (does not|doesn'?t|do not|don'?t|did not|didn'?t|won'?t|isn'?t|is not|has not|hasn'?t|fails?|cannot|can'?t) ~ (load|play|work|show|start|open|appear|render|see)* | keeps? (failing|spinning) | (trouble | problems | issues) (with|loading|playing|viewing) | (ad|ads|video|player) (failed|could not|couldn't|cannot|can't|is not available|unavailable|did not load|didn't load)",
  tool: 'other (ad|content) ?block* | enable js | private (mode|window|browsing) | developer tools | unusual traffic | checking your browser | (outdated|old|unsupported) browser | browser is (outdated|not supported)',
  consent:
    'privacy (settings|choices|preferences) | our [0-9]+ partners | and our partners | tracking | legitimate interest | customi[sz]e',
  money:
    'sign up | per (month|week|year) | / ?(mo|month|week|year) | free trial | become a (member|supporter) | articles? (left|remaining) | ad free | donat(e|ion) | paywall | membership',
  logIn: 'sign ?in | create (an |your )?(free )?account | register | checkout | payment',
  age: '(over|under|at least|are you) (1[368]|21) | (1[368]|21)[+] | years? (old|of age) | date of birth',
  access:
    'to (continue|proceed|keep|access|view|read|watch|see|unlock|play|use|enter|download|get|carry|go on|enjoy)',
  failed:
    "failed | could not | couldn't | unable to | went wrong | error (loading|code|while) | (un|not )available | not able to | (payment|checkout|transaction) | playback | keep being | credentials | pop ?ups? ~ blocked | still loading",
}
