import type { Lexicon } from './lexicon'

/** Finnish. */
export const fi: Lexicon = {
  blocker:
    'mainosten-esto mainoksenesto mainosesto esto-ohjelm estäj estotyökal lisäosa laajennus suodat kilpi kilven esto',
  ads: 'mainos mainoks banneri sponsor',
  block: 'est piilot suodat blokk torju',
  off: 'poista-käytö pois sammut kytke keskeyt tauolle poist sulje lopet luovu ilman laske hellitä',
  allow:
    'sallit salli sall päästä poikkeu valkoise-lista valkoisel hyväks näy näyt ota-käyttöön lisää anna luota',
  using: 'havai käytät käytö näyttää löys aktiivi päällä huomas näemme tunnist',
  site: 'sivu sivust täällä verkkotunnu meit meid blogi foorumi tällä',
  please: 'pyydä kiitos voisit voitko ystäväll ole-hyvä toivo olisitko pliis',
  support: 'tue tuke auta ilmai rahoit elä tulo maksa toimittaj kulut',
  access: 'jatka jatkaa pääs luke katso sisältö artikkel jotta sitten',
  reload: 'päivitä lataa-uudelleen uudelleen',
  fail: 'virhe ongelm ei-toimi ei-lataudu epäonnistu ei-onnistu häiriö',
  if: '=jos mikäli kun',
  not: '=ei =älä ilman koskaan =eikä',
  part: 'video soitin lata painike lomake kartta maksu kommentti kuva tiedosto chat lähety linkki kirjautumi',
  cookie: 'eväste suostu kumppan tietosuoja henkilötie',
  pay: 'tila kuukau hinta maksullinen jäsen lahjoit',
  login: 'kirjaudu salasana tili rekisteröi',
  mail: 'uutiskirje sähköposti',
  age: 'vuotias ikä =18',
  tool: 'ponnahdus yksityi kään virustorj',
  report: 'sanoo tutkimu prosentti käyttäj kustantaj yhtiö oikeus selain mukaan',
  how: 'miten miksi mikä mitä',
  done: 'kiitos jo',
}
