import type { Phrases } from './phrases'

/** Finnish. */
export const fi: Phrases = {
  own: 'ja on ei että tämä me voit ole olet sinun ovat jos sivusto sivustomme tämän se sen pois tai sivu kiitos',
  blocker: 'maino* ?(est | blo)*',
  disable:
    'poista* | ota* ~ pois | kytke* ~ pois | sammuta* | sulje* | keskeyt* | poikkeu* | estä | deaktivoi* | lisää* ~ (sallit | poikkeu | listal)* | ota(t | than)* ~ pois',
  allow: '(salli | hyväksy | näytä)* ~ (mainok | mainos)* | (mainok | mainos)* ~ salli*',
  found:
    'havai* | huoma* | löyty* | näyttää | (?<!jos )käytät | käytössä | päällä | tunnist* | estät | käytössä(si | nne) | sinulla on',
  reload: 'lataa* ~ uudelleen | päivitä* | yritä uudelleen | uudelleen',
  support: 'tuke* | rahoit* | ilmai*',
  denied: '(ei | et) (ole )?(tarvi | vaadi | havait | löyty | käytössä)* | tarpeeton',
  ifFails:
    'jos (mitään | sivu* | se ei | tämä ei | sinulla on ongelm*) | ongelm* | jos ~ ei ~ (lataudu | toimi | näy | käynnisty | avaudu | toistu)',
  tool: 'yksityi* ?(selau | tila | ikkuna)*',
  consent: 'eväste* | suostumu* | tietosuoj*',
  money: 'tilaa | tilau* | kuukau* | mainokse(ton | ttoma)* | ilman mainoksia | lahjoit*',
  logIn: 'kirjaudu* | salasan* | rekisteröi* | luo ~ tili* | käyttäjätil*',
  access: 'jatka(a)?ks* | nähd*',
  failed: 'epäonnistu* | ei voitu | ei onnistunut',
}
