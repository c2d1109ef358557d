import type { Phrases } from './phrases'

/** Hungarian. */
export const hu: Phrases = {
  own: 'az és hogy kérjük kérünk oldal egy nem ezt van ha meg oldalunk minket be vagy ezen oldalt ki tartalom',
  blocker: '(hirdetés | reklám)* ?(blokk | szűr | gátl)* | blokk* (a )?(hirdetés | reklám)*',
  disable:
    'kapcsol* ~ ki | ki ?kapcsol* | ki kell kapcsol* | állíts* ~ le | leállít* | tilts* ~ le | letilt* | szüneteltet* | kivétel* | (fehér | engedélyező)list* | tegy* ~ (fehérlist | kivétel)* | ad(d | ja) ~ kivétel* | kapcsol(d | ja) ~ ki | deaktivál* | állítsd ~ le',
  allow:
    '(engedélyez | engedj | kapcsol)* ~ (hirdetés | reklám)* | (hirdetés | reklám)* ~ engedély*',
  found:
    'észlel* | érzékel* | felismer* | találtunk | használsz | ön ~ használ | úgy (tűnik | látjuk | néz) | bekapcsolva | aktív | látjuk | blokkol(ja | od | ja a) | be van kapcsolva | észrevett*',
  reload: 'frissít* | újratölt* | újra',
  support: 'támogat* | segít* | ingyen*',
  denied: 'nincs szükség | nem (szükséges | kell | észlel* | található | használ*) | nélkül is',
  ifFails:
    'ha (nem (történik | működik | látja | sikerül) | semmi | az oldal | probléma) | ha ~ nem ~ (tölt | működ | jelenik | indul | játsz | nyíl)*',
  tool: 'privát* (mód | böngész | ablak)* | inkognit*',
  consent: 'süti* | hozzájár* | adatvéd* | adatkezel*',
  money: 'előfizet* | havi | havonta | reklámmentes* | reklámok nélkül | adomány*',
  logIn: 'bejelentkez* | jelszó* | jelszav* | regisztr* | belép* | lépj* be | fiók*',
  access: 'folytat* | megtekint* | tovább*',
  failed: 'sikertelen* | nem sikerült | hiba történt',
}
