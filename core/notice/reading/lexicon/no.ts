import type { Lexicon } from './lexicon'

/** Norwegian. */
export const no: Lexicon = {
  blocker:
    'annonseblok reklameblok blokker blokkering skjold utvidelse tillegg filter adblock adblok ublock adguard ghostery brave shields plugin reklamefilt annonsefilt sperr blocker innholdsblok sporingsvern abp',
  ads: 'annonse reklame sponsor banner annonsør spot annonsan lokalannons samarbeidspartner',
  block:
    'blokk skjul filtr stopp hindr knabb siler gjem luke-ut stenger-ute stengt fjernes stanser borte',
  off: 'slå-av =av deaktiver paus fjern stopp avinstall uten slutt la-være skru-av slår-av slått-av slå-den-av skru-den-av senk =ned opphev løft kutt legg-bort kaffe av-med hakk ta-ned avslått',
  allow:
    'tillat la unntak hviteliste hvitlist vis godta godkjenn slå-på =på aktiver legg-til slipp stol sleppe unnta hvitelist =lot grønt-lys skru-på komme-tilbake hent-fram =fram =til synes =lov gi-oss henter få-stå',
  using:
    'oppdag brukt bruker ser-ut funnet aktiv kan-se merker registrert =null =tom =oi jøss visst i-gang ser-ut-til står-på nådde når-ikke tatt har-på',
  site: 'side nettsted her domene =oss vår blogg forum nettside avis nettavis lokalavis redaksjon wiki radio hos-oss dette-domenet tidende inne-hos innom',
  please:
    'vennligst vær-så-snill takk vil-du kan-du ber gjerne er-du-snill er-du-grei vær-grei kan-du-ikke hadde oppfordrer pris-på vurder ønske bønn pliis får-vi snill da-vel',
  support:
    'støtt hjelp gratis finans leve inntekt betal journalis overlev annonsører lønn lønner drift server koster dekker rundt båret =øre pengane bekost spleis',
  access:
    'fortsett tilgang lese se-videre innhold artikkel for-å deretter lås les-videre resten åpner begrenset arkiv =før først etterpå slipp-inn =inn porten passere åpent stengt går-videre fasit tåkelagt til-ruller',
  reload: 'last-inn oppdater last-på-nytt igjen last-siden last-på innlasting f5 på-nytt',
  fail: 'feil problem fungerer-ikke virker-ikke lastes-ikke mislyk går-ikke henger mangler =tom svart grått vises-ikke åpner-ikke ble-ikke starter-ikke kom-ikke trøbbel forstyrres stopper galt utløpt beklager nede dukker-ikke',
  if: 'hvis dersom når så-lenge inntil ellers =om',
  not: 'ikke ingen aldri uten ikkje =null niks =nei',
  part: 'avspiller last-ned knapp skjema kart betal kommentar bilde fil strøm innlogg captcha video handlekurv bestilling avstemning spill album vipps bankid billett opplast varsler setekart postnummer adressesøk chat eksamen kamera nedlast søknad spilleren feide',
  cookie:
    'informasjonskaps samtyk partner personvern personopplysning kapsler cookie avvis berettiget markedsføring nødvendige',
  pay: 'abonn måned pris kr medlem doner reklamefri premium engangsgave binding gavekort kaffe vipps',
  login: 'logg-inn passord konto registrer logg-på bruker',
  mail: 'nyhetsbrev e-post innboks meld-deg epost',
  age: '=år alder voksen fødselsdato mindreårig fylt',
  tool: 'privat oversett vindu vpn proxy sprettopp javascript antivirus brannmur hurtigbuffer utvidelser',
  report:
    'sier prosent undersøkelse brukere utgiver selskap domstol nettleser ifølge viser forskere utviklere kommentar aviser slo-fast millioner test google youtube leserne mediehus retten nordmenn',
  how: 'hvordan hvorfor =hva hvilke slik steg guide veiledning derfor kvifor',
  done: 'takk allerede gjort ferdig tusen-takk topp alt-gjort jeg-har',
}
