import type { Lexicon } from './lexicon'

/** Dutch. */
export const nl: Lexicon = {
  blocker:
    'adblock adblocker blokker advertentieblok reclameblok ublock adguard ghostery schild extensie plugin filter contentblok brave reclamefilter adblok advertentiefilter inhoudsblokk plug-in privacy-ext add-on shields blokkade trackingbescherm pi-hole adverentieblok',
  ads: 'advertent reclame banner sponsor =ads adverteerder spotje uithangbord plaatje adverent',
  block:
    'blokk verberg verborg tegenhou filter onderdruk verstop weer blokt geblokkeerd tegengehouden houdt-tegen wegfilter wegpoets weggefilterd opgegeten verwijdert gefilterd vergrendel hindert gehinderd',
  off: '=uit uitschakel uitzet uitgeschakeld pauz deactiv verwijder stop =af afzet =weg schakel zet opheff zonder stil dutje =eraf omlaag lager zakken neer uitgezet uitdoen doe-uit hef-op leg-neer vink-uit gooi laat-met-rust niet-langer haal-van',
  allow:
    'toesta toelaat toe sta laat uitzonder whitelist witte-lijst deblok accept tonen toon door aanzet aan vertrouw gunnen =gun allowlist erdoor erbij binnenlaat verschijn opneem neem-op voeg-toe vrijgeven vrij-te-geven mogen zichtbaar terughaal haal-terug uitgezonderd',
  using:
    'gedetecteerd gebruik merk lijkt gevonden actief zien ontdekt aanstaat ingeschakeld blijkbaar betrapt gemerkt draait staat-aan herkend zo-te-zien ziet-ernaar oeps oei =nul leeg lege zoek gehoord',
  site: 'site pagina hier domein website =ons onze forum blog krant redactie wiki weekblad dit-domein omroep webpagina deze-site',
  please:
    'alsjeblieft alstublieft graag gelieve wilt wil kun kunt zou verzoek vragen dank =aub svp mogen wees ben-je-zo vriendelijk beleefd =lief fijn-vinden =gun kom-op plezier erkentelijk alstu',
  support:
    'steun help gratis financ leven inkomsten betaal journalis bestaan kost adverteerders opbrengst bekostig redactie draaiende server hosting dekken leeft overeind cent =euro bron',
  access:
    'verder toegang lezen bekijken kijken verdergaan inhoud artikel om-te daarna pas doorgaan =door voordat zodra =slot op-slot beperkt start opent verschijnt gaat-open wazig leesbaar archief =erin naar-binnen',
  reload: 'herlaad ververs vernieuw f5 opnieuw herladen',
  fail: 'fout probleem lukt-niet werkt-niet laadt-niet mislukt storing lukt ontbrek hangt hangen steken grijs zwart leeg blijft ging-mis =mis verlopen speelt-niet start-niet helaas gehinderd',
  if: '=als indien wanneer mocht zodra zolang tenzij mits anders',
  not: '=niet =geen nooit zonder niks niemand =nul =nee nope',
  part: 'captcha video speler download knop formulier kaart betaling reactie afbeelding bestand chat stream link inloggen zaalplan winkelmand winkelwagen boeking poll enquête spel album microfoon postcode ticket ideal digid upload melding =stem examen afspeel',
  cookie:
    'cookie toestemming partner privacy persoonsgegevens weigeren akkoord voorkeur instellingen belang tracking gepersonal',
  pay: 'abonn maand prijs € premium doneer lid reclamevrij opzegbaar gift koffie korting =euro per-maand',
  login: 'inlog wachtwoord account aanmeld registr log-in geregistreerd sessie',
  mail: 'nieuwsbrief e-mail mailbox mail opzegbaar inschrijf',
  age: 'jaar =18 leeftijd volwassen geboortedatum minderjarig ouder',
  tool: 'vpn proxy pop-up popup javascript antivirus privé vertaal firewall cache extensies pop-upblok',
  report:
    'zegt onderzoek procent gebruikers uitgever bedrijf rechter miljoen browser google youtube volgens blijkt ontwikkelaars oordeelde aldus column getest kranten jaarlijks miljarden lezers zeggen',
  how: '=hoe waarom =wat welke zo-schakel stap uitleg welk',
  done: 'bedankt al gedaan dank-voor hartelijk hij-staat fijn',
}
