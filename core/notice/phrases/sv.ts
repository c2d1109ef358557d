import type { Phrases } from './phrases'

/** Swedish. */
export const sv: Phrases = {
  own: 'och det är du din vår på inte till vi en av som att för den ditt oss',
  disable:
    'stäng* ~ av | slå* ~ av | pausa* | undantag* | vitlist* | ta bort | avaktiver* | slå ~ av | stäng ~ av | inaktiver* | pausa | lägg* ~ till oss | avinstaller* | koppla ~ (bort | ur)',
  allow: '(tillåt | acceptera | visa | godkänn)* ~ (annons | reklam)*',
  found:
    'upptäck* | hittat* | märkt | ser ut | verkar | (?<!om )(du | ni) använder | använder du | aktiv | aktiverad | påslagen | (du | ni) har ~ (på | påslagen | igång | aktiverad) | vi ser | är aktiv*',
  reload: 'ladda* ~ om | uppdatera* | försök igen',
  support: 'stöd* | stött* | hjälp*',
  denied:
    '(ingen | inte) ~ (behövs | krävs | hittades | upptäckt | nödvändig)* | behöv(er | s) (du )?(inte | ingen)',
  ifFails:
    'om (inget | ingenting | det inte | sidan | du (får | har | upplever) problem) | om ~ (inte | fungerar dåligt) ~ (laddas | laddar | spelas | visas | fungerar | startar)',
  tool: 'priva(t | ta) ?(läge | fönster | surf)*',
  consent: 'samtyck* | integritet* | kakor | partner',
  money:
    'månad* | (reklam | annons)fri* | utan (reklam | annonser) | prenumer* | medlem* | donera*',
  logIn: 'logga* in | lösenord | registrera dig | konto',
  access: 'för att ~ (läsa | fortsätta | se | titta | komma)',
  failed: 'misslyck* | gick fel | kunde inte | inte tillgänglig*',
}
