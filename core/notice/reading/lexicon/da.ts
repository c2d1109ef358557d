import type { Lexicon } from './lexicon'

/** Danish. */
export const da: Lexicon = {
  blocker:
    'annonceblok reklameblok blocker blokering skjold udvidelse tilføjelse filter blokker adblock ublock adguard ghostery brave shields plugin adblok reklamefilt annoncefilt sporingsbeskyt indholdsblok abp',
  ads: 'annonc reklame sponsor banner spot spotter',
  block:
    'blok skjul filtr stopp hindr forhindr pillet sluger æder gemmer gemt sortere-fra luge holder-ude spærr væk',
  off: 'slå-fra slukke sluk =fra deaktiv paus fjern stop afinstall afbryd uden slip undlad slået-fra slår-fra slog-fra ophæv sænk drop hylden skru-ned hold-op holde-op lad-være træk-ned flueben',
  allow:
    'tillad tillade lad undtag hvidlist hvidliste vis vises accepter godkend slå-til =til aktiver tilføj stol lukke luk slip slippe fritag føj =lov grønt-lys tænd hvidlis =frem giv-lov acceptér accept hent-frem komme-frem komme-til synes =ses =stå synlig',
  using:
    'opdag registr brug bruger ser-ud benyt fundet aktiv kan-se bemærk slået kørende tyder =nul =tom ups =øv =av =hov kan-ikke-se oppe surfer',
  site: 'side websted her domæne =os vores blog forum hjemmeside avis website redaktion wiki radio hos-os ugeavis portal bladet',
  please:
    'venligst vær-sød venlig tak vil-du kan-du beder gerne overvej bedes anmodes opfordr håber =nok være-sød kunne-man vær-venlig sød tjeneste glade må-vi gider please ikke-sandt',
  support:
    'støt hjælp gratis finans leve indtægt betal journalis overlev annoncører løn server koster dækker rundt båret =øre strøm pengene gør-tjenesten',
  access:
    'fortsæt adgang læs se-videre indhold artikel for-at derefter lås videre resten åbner begrænset tilgængelig arkiv =inden først bagefter sløret lukket komme-ind træd spærret =løs',
  reload: 'genindlæs opdater igen opdatér indlæs f5 hent-igen genstart',
  fail: 'fejl problem virker-ikke indlæses-ikke mislyk går-galt hænger mangler =tom sort gråt driller udebliver skete gik-ikke kunne-ikke åbner-ikke vises-ikke går-i-stå nede desværre udløbet',
  if: 'hvis når =såfremt så-længe så-snart indtil ellers med-mindre =bare',
  not: 'ikke ingen aldrig uden intet =nul niks =nej',
  part: 'afspiller hent download knap formular kort betal kommentar billede fil strøm login captcha video kurv booking afstemning =spil album mobilepay mitid kvittering upload notifikation salplan postnummer adressesøg chat player billet eksamen kamera',
  cookie:
    'samtyk partner privatliv persondata personoplysning cookie afvis administrér legitim markedsføring nødvendige',
  pay: 'abonn måned pris kr medlem donér doner reklamefri premium engangs skærv binding gavekort kaffe',
  login: 'log-ind adgangskode konto tilmeld log-på login opret brugernavn session',
  mail: 'nyhedsbrev mail indbakke e-mail afmeld tilmeld',
  age: '=år alder voksen fødselsdato mindreårig fyldt',
  tool: 'privat oversæt vindue vpn proxy popup javascript antivirus firewall cache udvidelser',
  report:
    'siger procent undersøgelse brugere udgiver firma domstol browser ifølge viser måling forskere udviklere klumme medier fastslog millioner test google youtube læserne mediehus retten',
  how: 'hvordan hvorfor =hvad hvilke sådan =trin guide vejledning derfor',
  done: 'tak allerede gjort færdig tusind-tak skønt har-gjort jeg-har',
}
