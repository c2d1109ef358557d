import type { Lexicon } from './lexicon'

/** Hungarian. */
export const hu: Lexicon = {
  blocker:
    'reklámblokk hirdetésblokk blokkoló hirdetésgátl reklámszűr blokkol pajzs bővítmény kiegészítő szűrő gátló',
  ads: 'reklám hirdetés szponzor',
  block: 'blokk rejt elrejt szűr akadály letilt tilt gátol',
  off: 'kapcsolja-ki kapcsold-ki kikapcsol ki letilt inaktív szünetel felfüggeszt távolít eltávolít állít hagyd nélkül mellőz töröl',
  allow:
    'engedélyez engedje engedd enged kivétel fehérlista feloldá mutat jelenjen fogad kapcsolja-be bekapcsol adja-hozzá add-hozzá hozzáad bízz',
  using: 'észlel érzékel használ úgy-tűnik talál aktív látjuk észrevet fut bekapcsolva',
  site: 'oldal weboldal honlap itt domain nálunk minket nekünk portál blog fórum',
  please: 'kérjük kérlek kérünk köszön lenne-szíves légy megtenn',
  support: 'támogat segít ingyen finansz él bevétel fizet újságír fenntart',
  access: 'folytat hozzáfér olvas néz tartalom cikk hogy azután tovább',
  reload: 'frissít újratölt töltsd-újra újra',
  fail: 'hiba problém nem-működik nem-töltődik sikertelen nem-sikerül gond',
  if: '=ha amennyiben esetén',
  not: '=nem =ne nincs soha nélkül',
  part: 'videó lejátsz letölt gomb űrlap térkép fizetés hozzászól kép fájl csevegés közvetítés link bejelentkez',
  cookie: 'süti hozzájárul partner adatvéd személyes-adat',
  pay: 'előfizet hónap ár tag adomány',
  login: 'jelentkez bejelentkez jelszó fiók regisztr',
  mail: 'hírlevél e-mail',
  age: 'éves kor =18',
  tool: 'felugró privát vírusirtó fordít',
  report: 'mondta kutatás százalék felhasznál kiadó cég bíróság böngésző szerint',
  how: 'hogyan miért mi milyen',
  done: 'köszön már',
}
