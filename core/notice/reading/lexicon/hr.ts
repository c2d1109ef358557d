import type { Lexicon } from './lexicon'

/** Croatian. */
export const hr: Lexicon = {
  blocker: 'blokator blokiranj blokad štit proširenj dodatak dodatk ekstenz filter bloker',
  ads: 'oglas reklam baner sponzor',
  block: 'blok skriv filtr spreč',
  off: 'isključ ugas onemogući deaktiv pauz ukloni makni prekin obustav bez prestan deinstal',
  allow:
    'dopust dozvol omogući iznim izuzet bijel bel deblok odblok prikaž prihvat uključ dodaj vjeruj pusti propust',
  using: 'otkri koristi čini-se izgleda našli aktiv vidimo primijet primet uočili detekt uključen',
  site: 'stranic web ovdje ovde domen naš nas nam portal forum blog sajt',
  please: 'molimo molim hvala možete biste ljubazno zamol',
  support: 'podrž podrš pomoz pomo besplat financ finans prihod živ plać novinar',
  access: 'nastav pristup čita gleda sadržaj član da-biste zatim potom',
  reload: 'osvjež osvež ponovno ponovo učitaj',
  fail: 'grešk problem ne-radi ne-učit nije-uspje neuspje neuspe',
  if: '=ako kad ukoliko',
  not: '=ne nije nikad bez nema',
  part: 'video reproduk plejer preuzm preuzim gumb dugm obraz karta mapa plaća komentar slik datotek chat prijenos link prijav',
  cookie: 'kolačić pristan partner privatnost osobn-podat',
  pay: 'pretplat mjesec mesec cijena cena član donir',
  login: 'prijav lozink račun nalog registr',
  mail: 'bilten newsletter e-pošt',
  age: 'godin dob =18',
  tool: 'skočn privat antivirus prijevod prevod',
  report: 'kaže istraživ posto korisnik izdavač tvrtk kompanij sud preglednik prema',
  how: 'kako zašto što šta',
  done: 'hvala već',
}
