import type { Lexicon } from './lexicon'

/** Croatian. */
export const hr: Lexicon = {
  blocker:
    'blokator blokiranj blokad štit proširenj dodatak dodatk ekstenz filter bloker adblok adblock adbloc ublock adguard ghostery brave abp =abp dodat filtar filtri filtra lava program-protiv program-za-filtr program-za-blok softver softvera',
  ads: 'oglas reklam baner sponzor bannere banneri banner bannera oglašiv oglašav spotov',
  block:
    'blok skriv filtr spreč sakri sakrio pojeo izrez sijecite siječ ne-dopir ne-prikaz prošao-nije nije-proš zatomi utišaj drži-zatvor ometa reže uklanjaj ne-uklanj zaustavlja',
  off: 'isključ ugas onemogući deaktiv pauz ukloni makni prekin obustav bez prestan deinstal gasite gasi gasiš gasim gašenj maknut skinit skini spusti spuštam poništ onemoguć onesposob ne-pokreć van-s otkoč slobodan-dan oslobodi oslobodit ne-blokirajt nemojte-skriv ne-filtrir',
  allow:
    'dopust dozvol omogući iznim izuzet bijel bel deblok odblok prikaž prihvat uključ dodaj vjeruj pusti propust dopuštene pouzdan puštate odmrz vratite otključaj uvrst uvrsti dajte-prilik prilik neka pokaži povjerenj smjeli učinite-iznimk ostavite-upal vidljiv otvorite-im',
  using:
    'otkri koristi čini-se izgleda našli aktiv vidimo primijet primet uočili detekt uključen detekcij uhvatil ulovljen zabilježen znamo-da vjerojatno instaliran imate došli-ste aha',
  site: 'stranic web ovdje ovde domen naš nas nam portal forum blog sajt mi radiju redakcij',
  please:
    'molimo molim hvala možete biste ljubazno zamol molio ljubazni bismo-li budi-drag lijepo cijenili voljeli pozivamo razmislite ajde daj hajde puno-bi legend prijatelju',
  support:
    'podrž podrš pomoz pomo besplat financ finans prihod živ plać novinar uzdržav hrane podmir cent euro košta poslužitelj hosting struj domena novac donacij kruh zarad kav zahvaljuj preživlj račun',
  access:
    'nastav pristup čita gleda sadržaj član da-biste zatim potom dalje otklj zaključan kreće otvara cijeli ostatak ograničen nestaje uđite uđi uživo dovršit smetnj preuzim pokazati',
  reload: 'osvjež osvež ponovno ponovo učitaj ponovit opet pokušaj',
  fail: 'grešk problem ne-radi ne-učit nije-uspje neuspje neuspe pogrešk ne-vid ne-kreće ne-reprod nije-uspj ne-stižu nije-otvor nisu-učit nije-učit zapelo stalo smrzne prazan siva kvari raspada šuti ups ne-čuj ne-može prekinut javlja-pogreš pošlo-po-zlu ne-računa nestaju neće-posl',
  if: '=ako kad ukoliko dok u-protivnom inače čim da-bi',
  not: '=ne nije nikad bez nema nemojte niti nitko ništa ne-morate nigdje',
  part: 'video reproduk plejer preuzm preuzim gumb dugm obraz karta mapa plaća komentar slik datotek chat prijenos link prijav captch anket glasov košaric narudžb kupnj kartic paketomat igra igr fotk grafov sjedal ulaznic pdf skript matur ispit ocjen kalkulator radio obavijest objav utakmic snimanj poveznic izostan raspored player formular',
  cookie:
    'kolačić pristan partner privatnost osobn-podat privol obrad pristaj nužn personaliziran analitičk postavk-privat',
  pay: 'pretplat mjesec mesec cijena cena član donir kav popust dostav cjenik premium tjedan eura mjesečno uplatit časti',
  login: 'prijav lozink račun nalog registr e-građan odjavljen zaboravljen',
  mail: 'bilten newsletter e-pošt e-mail pismo sandučić pošt',
  age: 'godin dob =18 punoljet odrasl 18-godin',
  tool: 'skočn privat antivirus prijevod prevod vpn javascript praćenj',
  report:
    'kaže istraživ posto korisnik izdavač tvrtk kompanij sud preglednik prema presud ministar analiz operater chrome firefox google youtube hrvat korak zakon inačic gube tema intervju direktor',
  how: 'kako zašto što šta korak upute',
  done: 'hvala već gotovo ugasio dodao carevi super plješć isključil',
}
