import type { Lexicon } from './lexicon'

/** Finnish. */
export const fi: Lexicon = {
  blocker:
    'mainosten-esto mainoksenesto mainosesto esto-ohjelm estäj estotyökal lisäosa laajennus suodat kilpi kilven esto adblock adblok ublock adguard ghostery brave shields abp mainostenest mainosest mainosblokk blokkeri mainossuod sisällönest laajennuk seurannan-esto kilpe',
  ads: 'mainos mainoks banneri sponsor mainont ilmoittaj ilmoitust kumppan bannerei',
  block: 'est piilot suodat blokk torju söi kato poistetaan katosi =ulos pysäyt',
  off: 'poista-käytö pois sammut kytke keskeyt tauolle poist sulje lopet luovu ilman laske hellitä sulkea käytöstä =alas tauko tauottam veks telakalle vapaapäiv hellit lakka purkaa pura puret pistä-pois ruksi ota-pois otatko-pois otta-pois luop irrota vedä',
  allow:
    'sallit salli sall päästä poikkeu valkoise-lista valkoisel hyväks näy näyt ota-käyttöön lisää anna luota =läpi luottam valkoise näky vapaut antais antaa esiin takaisin olla-rauhassa latautu elää kutsu',
  using:
    'havai käytät käytö näyttää löys aktiivi päällä huomas näemme tunnist huomaa näköjään hupsis jaaha nolla tyhjä löytyi ylhäällä katoavat voi-ei outoa',
  site: 'sivu sivust täällä verkkotunnu meit meid blogi foorumi tällä lehti lehte lehde toimitu wiki palvelu radio meillä meille foorum',
  please:
    'pyydä kiitos voisit voitko ystäväll ole-hyvä toivo olisitko pliis jooko kiltti saisimme kiitti pls voisi sovitaan ihana antaisit pyyntö kohteliaasti kehotetaan annathan',
  support:
    'tue tuke auta ilmai rahoit elä tulo maksa toimittaj kulut palk mainostulo ylläpi kustan katetaan sentti jauho sähkö palvelim ansiosta veloitu maksuton pystyssä',
  access:
    'jatka jatkaa pääs luke katso sisältö artikkel jotta sitten lue loput aukea avautu lukko lukossa rajoitet arkisto =ensin ennen-kuin vasta portti sisään saat lopp kiinni sumen käynnisty alkaa saatavilla',
  reload: 'päivitä lataa-uudelleen uudelleen uusiksi f5 uudestaan lataa-sivu käynnistä-uud',
  fail: 'virhe ongelm ei-toimi ei-lataudu epäonnistu ei-onnistu häiriö puuttu tyhj musta harmaa jumi jäm pieleen vanhen takku ei-näy ei-aukea ei-käynnisty ei-pyöri eikö harmi häirit ei-latau ei-ilmesty',
  if: '=jos mikäli kun ellei ellet muuten niin-kauan',
  not: '=ei =älä ilman koskaan =eikä ei-ole eivät etkö emme nolla mitään ainuttakaan',
  part: 'video soitin lata painike lomake kartta maksu kommentti kuva tiedosto chat lähety linkki kirjautumi captcha ostoskor =kori varau äänest kysely peli albumi lippu hakem liite ilmoitukset paikkakart tunnistaut postinum osoitehak upotu kamera =koe uutiskirjekent',
  cookie:
    'eväste suostu kumppan tietosuoja henkilötie hylkää hallitse oikeutettu kohdennet välttämät markkinointi',
  pay: 'tila kuukau hinta maksullinen jäsen lahjoit kannatusj premium kertalahj kahvi sitoutum alennus mobilepay =euro =kk',
  login: 'kirjaudu salasana tili rekisteröi kirjaut tunnus rekister istunto',
  mail: 'uutiskirje sähköposti osoitteesi roskaposti sunnuntaikirje',
  age: 'vuotias ikä =18 syntymäa alaikä täyttän',
  tool: 'ponnahdus yksityi kään virustorj vpn proxy javascript palomuur välimuist seurannan',
  report:
    'sanoo tutkimu prosentti käyttäj kustantaj yhtiö oikeus selain mukaan kysely kertoo kehittäj kolumni lehti-pyytää oikeuden miljoon google youtube tutkij julkaisij suomalais vertailu',
  how: 'miten miksi mikä mitä näin vaihe ohje',
  done: 'kiitos jo tehty valmis tein-jo suurkiitos mahtava otin',
}
