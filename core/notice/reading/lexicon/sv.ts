import type { Lexicon } from './lexicon'

/** Swedish. */
export const sv: Lexicon = {
  blocker:
    'adblock annonsblock reklamblock blocker ublock adguard ghostery sköld tillägg plugin filter brave annonsspärr adblok reklamspärr reklamstopp annonsfilter reklamfilter innehållsfilter spärrlista spårningsskydd shields blockad abp pi-hole filtret',
  ads: 'annons reklam banner sponsor spot skylt',
  block:
    'block döljer dölj gömm filtr stopp hindr spärr dold göms äter äta bort stängt-ute stäng-ute tog-bort når-inte försvann',
  off: 'stäng =av inaktiver pausa ta-bort stoppa avaktiver avinstaller slå-av sluta utan släck avstå slås-av slog-av avslag avstäng avslut =vila kafferast =ner sänk lyft häv koppla-ur bocka-ur ta-oss-ur inaktiv strunta hissa dra-ner lägg-undan',
  allow:
    'tillåt låt släpp undantag vitlist vita-listan avblock visa aktivera godkän slå-på =på igenom lita lägg-till undanta synas syns får-visa lägg-oss lägger acceptera bjud rulla komma-tillbaka hämta-tillbaka',
  using:
    'upptäck använd märk verkar hittat aktiv =ser noter kör påslagen tagen hoppsan =oj jaså påslaget ser-ut noll tomt identifierat uppe nådde är-på',
  site: 'sajt sida webbplats här domän =oss vår forum blogg tidning bladet redaktion wiki hos-oss lokaltidning kuriren',
  please:
    'vänlig snälla tack kan-du skulle gärna ber ber-dig är-du-snäll bussig hygglig schysst var-god får-vi ombeds vädja kan-du-tänka =bön =lust vill-du kom-igen vi-blir-glada',
  support:
    'stöd stötta hjälp gratis finans leva intäkt betal journalis överlev annonsörer bekosta drift redaktion server inkomst täcker slant reportrar =öre lever-på hjulen rättighet tack-vare kostar',
  access:
    'fortsätt åtkomst läs titta se-på innehåll artikel för-att sedan låst lås-upp låser-upp öppnas öppnar begränsad arkiv komma-åt innan först-därefter resten grinden passera kliv-in släpp-in-mig suddig tillgänglig tills',
  reload: 'ladda-om uppdatera f5 igen omladd ladda-sidan',
  fail: 'fel problem fungerar-inte laddas-inte misslyck går-inte krångl hänger fastna =tom tomt grå svart saknas syns-inte öppnas-inte startar-inte skickades-inte gick-fel gick-inte störs stoppar vilse tyvärr hjälper-det står-still',
  if: '=om ifall när så-länge innan annars tills',
  not: '=inte =ingen =inga aldrig utan inget noll nej nä slipp',
  part: 'captcha video spelare ladda-ner knapp formulär karta betal kommentar bild fil chatt ström länk inlogg varukorg bokning omröst enkät =spel galleri biljett platskart salong bankid swish uppladd notis adressök mikrofon prov uppspel',
  cookie:
    'cookie kakor samtyck partner integritet personuppgift kaka avvisa inställning spårning nödvändig',
  pay: 'prenumer månad pris kr premium donera medlem reklamfri stödmedlem swisha gåva säg-upp rabatt årspren i-månaden',
  login: 'logga-in lösenord konto registrer inlogg session',
  mail: 'nyhetsbrev e-post mejl inkorg anmäl',
  age: 'år =18 ålder vuxen födelsedatum minderårig fyllt',
  tool: 'vpn proxy popup javascript antivirus privat översätt brandvägg cache tillägget',
  report:
    'säger studie procent användare utgivare företag domstol miljon webbläsare google youtube enligt undersökning visar forskare utvecklare krönika tidningar slog-fast miljarder var-femte test utgivarna läsare bromsar',
  how: '=hur varför =vad vilken så-stänger så-gör steg instruktion vilka därför',
  done: 'tack redan klart toppen stort-tack har-stängt',
}
