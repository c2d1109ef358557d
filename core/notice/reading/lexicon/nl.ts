import type { Lexicon } from './lexicon'

/** Dutch. */
export const nl: Lexicon = {
  blocker:
    'adblock adblocker blokker advertentieblok reclameblok ublock adguard ghostery schild extensie plugin filter contentblok brave',
  ads: 'advertent reclame banner sponsor =ads',
  block: 'blokk verberg verborg tegenhou filter onderdruk verstop weer',
  off: '=uit uitschakel uitzet uitgeschakeld pauz deactiv verwijder stop =af afzet =weg schakel zet opheff zonder stil',
  allow:
    'toesta toelaat toe sta laat uitzonder whitelist witte-lijst deblok accept tonen toon door aanzet aan vertrouw',
  using:
    'gedetecteerd gebruik merk lijkt gevonden actief zien ontdekt aanstaat ingeschakeld blijkbaar',
  site: 'site pagina hier domein website =ons onze forum blog',
  please: 'alsjeblieft alstublieft graag gelieve wilt wil kun kunt zou verzoek vragen dank =aub',
  support: 'steun help gratis financ leven inkomsten betaal journalis bestaan kost',
  access: 'verder toegang lezen bekijken kijken verdergaan inhoud artikel om-te daarna pas',
  reload: 'herlaad ververs vernieuw f5 opnieuw',
  fail: 'fout probleem lukt-niet werkt-niet laadt-niet mislukt storing',
  if: '=als indien wanneer mocht',
  not: '=niet =geen nooit zonder',
  part: 'captcha video speler download knop formulier kaart betaling reactie afbeelding bestand chat stream link inloggen',
  cookie: 'cookie toestemming partner privacy persoonsgegevens',
  pay: 'abonn maand prijs € premium doneer lid',
  login: 'inlog wachtwoord account aanmeld registr',
  mail: 'nieuwsbrief e-mail mailbox',
  age: 'jaar =18 leeftijd volwassen',
  tool: 'vpn proxy pop-up popup javascript antivirus privé vertaal',
  report:
    'zegt onderzoek procent gebruikers uitgever bedrijf rechter miljoen browser google youtube volgens',
  how: '=hoe waarom =wat welke',
  done: 'bedankt al',
}
