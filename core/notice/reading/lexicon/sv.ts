import type { Lexicon } from './lexicon'

/** Swedish. */
export const sv: Lexicon = {
  blocker:
    'adblock annonsblock reklamblock blocker ublock adguard ghostery sköld tillägg plugin filter brave annonsspärr',
  ads: 'annons reklam banner sponsor',
  block: 'block döljer dölj gömm filtr stopp hindr spärr',
  off: 'stäng =av inaktiver pausa ta-bort stoppa avaktiver avinstaller slå-av sluta utan släck avstå',
  allow:
    'tillåt låt släpp undantag vitlist vita-listan avblock visa aktivera godkän slå-på =på igenom lita lägg-till',
  using: 'upptäck använd märk verkar hittat aktiv =ser noter kör påslagen',
  site: 'sajt sida webbplats här domän =oss vår forum blogg',
  please: 'vänlig snälla tack kan-du skulle gärna ber ber-dig',
  support: 'stöd stötta hjälp gratis finans leva intäkt betal journalis överlev',
  access: 'fortsätt åtkomst läs titta se-på innehåll artikel för-att sedan',
  reload: 'ladda-om uppdatera f5 igen',
  fail: 'fel problem fungerar-inte laddas-inte misslyck går-inte krångl',
  if: '=om ifall när',
  not: '=inte =ingen =inga aldrig utan',
  part: 'captcha video spelare ladda-ner knapp formulär karta betal kommentar bild fil chatt ström länk inlogg',
  cookie: 'cookie kakor samtyck partner integritet personuppgift',
  pay: 'prenumer månad pris kr premium donera medlem',
  login: 'logga-in lösenord konto registrer',
  mail: 'nyhetsbrev e-post',
  age: 'år =18 ålder vuxen',
  tool: 'vpn proxy popup javascript antivirus privat översätt',
  report:
    'säger studie procent användare utgivare företag domstol miljon webbläsare google youtube enligt',
  how: '=hur varför =vad vilken',
  done: 'tack redan',
}
