import type { Lexicon } from './lexicon'

/** Hungarian. */
export const hu: Lexicon = {
  blocker:
    'reklámblokk hirdetésblokk blokkoló hirdetésgátl reklámszűr blokkol pajzs bővítmény kiegészítő szűrő gátló adblock reklámgyilk reklámpajzs hirdetésszűr plugin szoftver program ublock adguard brave ghostery =abp tartalomblokk',
  ads: 'reklám hirdetés szponzor banner hirdető támogatóink',
  block:
    'blokk rejt elrejt szűr akadály letilt tilt gátol kiszűr takar kitakar visszatart visszafog elnyel megfog megeszi megette kizár',
  off: 'kapcsolja-ki kapcsold-ki kikapcsol ki letilt inaktív szünetel felfüggeszt távolít eltávolít állít hagyd nélkül mellőz töröl kapcsoljátok-ki kapcsoljam-ki =off iktasd-ki lődd-ki leállít vedd-le vegye-le leveszem pihentes függessz inaktivál deaktivál hatástalanít lekapcsol kapcsold-le tedd-le leteszem tiltsd-le tiltsa-le eltekint félre nyomd-le húzza',
  allow:
    'engedélyez engedje engedd enged kivétel fehérlista feloldá mutat jelenjen fogad kapcsolja-be bekapcsol adja-hozzá add-hozzá hozzáad bízz tedd-kivételbe tegyen-kivételt vegyen-ki vedd-ki vegye-ki vegye-fel vedd-fel fehérlist átenged beenged visszaenged zöld-út esély eltűr megtűr tűrd oldja-fel felold feloldjuk nézd-el megbízható betölt szabadon mehetnek jöhetnek lásd látná',
  using:
    'észlel érzékel használ úgy-tűnik talál aktív látjuk észrevet fut bekapcsolva detekt úgy-látjuk úgy-fest feltűnt lebukt bekapcsolt tátong hiányzik eltűnt',
  site: 'oldal weboldal honlap itt domain nálunk minket nekünk portál blog fórum lapunk lapunkat wiki címen szerkesztőség bennünk hozzánk =ezen',
  please:
    'kérjük kérlek kérünk köszön lenne-szíves légy megtenn =lécci szíves szíveskedj kedves hálás örülnénk megköszön szépen arra-kérjük felkér javasol kegyesked volna =ugye fontolja',
  support:
    'támogat segít ingyen finansz él bevétel fizet újságír fenntart eltart megél ebből-élünk reklámbevétel fedez állja szerver tárhely számla fillér',
  access:
    'folytat hozzáfér olvas néz tartalom cikk hogy azután tovább megnyíl megtekint megjelenít elérhető zárol indul látható letölt belép korlátoz',
  reload: 'frissít újratölt töltsd-újra újra f5 töltse-újra',
  fail: 'hiba problém nem-működik nem-töltődik sikertelen nem-sikerül gond elakad meghiúsul hibás üres akadályoz nem-indul nem-jelenik nem-nyílik nem-látsz elromlott kompatibil hiányoz',
  if: '=ha amennyiben esetén =mivel =mihelyt =amíg ilyenkor különben hacsak',
  not: '=nem =ne nincs soha nélkül =sem semmi =se',
  part: 'videó lejátsz letölt gomb űrlap térkép fizetés hozzászól kép fájl csevegés közvetítés link bejelentkez captcha robot meccs recept játék komment csatolmány naptár kosár jegy galéria szavaz szavazat kvíz feltölt nyomtat stream élő sorozat belépés ablak',
  cookie:
    'süti hozzájárul partner adatvéd személyes-adat cookie adatkezel személyre-szab jogos-érdek',
  pay: 'előfizet hónap ár tag adomány csomag forint =ft támogatói prémium klubtag kávéra patreon reklámmentes hirdetésmentes',
  login: 'jelentkez bejelentkez jelszó fiók regisztr belép lépj-be munkamenet facebook-belép',
  mail: 'hírlevél e-mail feliratkoz iratkoz leiratkoz postalád',
  age: 'éves kor =18 nagykorú születés felnőtt elmúlt',
  tool: 'felugró privát vírusirtó fordít vpn pi-hole dns popup gyorsítótár',
  report:
    'mondta kutatás százalék felhasznál kiadó cég bíróság böngésző szerint felmérés megkérdez tanulmány netező vezérigazgató szerkesztő törvény youtube google interjú harmada írta',
  how: 'hogyan miért mi milyen hogy-kell melyik útmutató lépés mutasd',
  done: 'köszön már kösz kikapcsoltam megtettem kész rendben oké',
}
