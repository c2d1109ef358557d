import type { Phrases } from './phrases'

/** Dutch. */
export const nl: Phrases = {
  own: 'de het een en van je uw jouw wij we voor deze niet op onze om haal hem',
  disable:
    'uit ?(te )?schakel* | uitgeschakeld | uit ?(te )?zetten | schakel* ~ uit | zet* ~ (uit | op pauze) | pauzeer* | uitzondering* | witte lijst | verwijder* | haal* ~ (eraf | weg | af) | uit(zet | zetten | schakel)* | zet ~ uit | schakel ~ uit | stop* | deactiv*',
  allow:
    '(sta | laat | accepteer | schakel)* ~ (advertenties | reclame | ads) ~ (toe | zien | in) | (advertenties | reclame) ~ toe ?(te )?(staan | laten)',
  found:
    'gedetecteerd | ontdekt | gevonden | gemerkt | gezien | lijkt | (je | u) (gebruikt | blokkeert) | gebruik(t u | je) | actief | ingeschakeld | staat aan | (staat | staan) (aan | nog aan) | hebt ~ aan | heb je ~ aan',
  reload: 'herla[ad]* | ververs* | vernieuw* | opnieuw',
  support: '(onder)?steun*',
  denied:
    'geen ~ (nodig | gevonden | gedetecteerd | vereist) | niet (nodig | vereist | gedetecteerd) | bedankt ~ (uitgeschakeld | geen)',
  ifFails:
    'als (er (niets | iets) | het niet | dit niet | de pagina | (je | u) problemen) | lukt het niet | (als | indien | wanneer) ~ niet | speelt ~ niet | laadt niet | werkt niet',
  tool: 'privé*',
  consent: 'toestemming* | onze partners',
  money: 'maand* | reclamevrij* | zonder (reclame | advertenties) | donat* | doneer | lid',
  logIn: 'inlog* | ingelogd | wachtwoord | aanmeld* | registreer* | account',
  access: 'om ~ te (lezen | bekijken | gaan | zien | gebruiken)* | verder (te )?lezen',
  failed: 'mislukt | kon(den)? ~ niet | niet beschikbaar | ging fout | ging mis',
}
