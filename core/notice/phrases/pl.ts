import type { Phrases } from './phrases'

/** Polish. */
export const pl: Phrases = {
  own: 'się jest że dla proszę prosimy nasz naszej naszą twoja twoją swój nie aby na go masz żeby lub nas tej',
  blocker: 'blok* (wyświetlani[ae] )?reklam*',
  disable:
    'wyłącz* | odblok* | dezaktyw* | zawieś* | wstrzym* | wyjąt* | biał* list* | usuń | usu[nń]* | dodaj* ~ (wyjąt | list)* | odinstal* | zatrzyma*',
  allow: '(zezwól | zezwal | zezwol | pozwól | włącz | wyświetl | odblok)* ~ reklam*',
  found:
    'wykry* | zauważ* | widzimy | wygląda | (?<!(jeśli | jeżeli) )(korzystasz | używasz) | włączon* | aktywn* | stwierdz* | masz ~ (włączon | zainstalowan | aktywn)* | blokujesz | blokuje pan*',
  reload: 'odśwież* | przeładuj* | ponownie',
  support: 'wesprz* | wspiera* | wsparci* | wspomó* | pomó* | darmow* | bezpłatn*',
  denied:
    'nie (potrzeb | trzeba | wykry | jest (potrzebn | wymagan))* | żad(en | n)* | brak (ad | blok)* | (dziękujemy | dzięki) za (wyłączenie | to)',
  ifFails:
    '(jeśli | jeżeli | gdy) (nic | to nie | strona | masz problem* | nie (działa | widzisz | możesz)) | (jeśli | jeżeli | gdy | gdyby) ~ nie ~ (ładuj | działa | odtwarza | wyświetla | otwiera | uruchamia)*',
  tool: '(tryb | okn)* prywatn* | prywatn* (tryb | okn)*',
  consent: 'ciaste* | zgod[aęy] | zgadzam | prywatnoś*',
  money: 'subskry* | prenumer* | miesi* | bez reklam',
  logIn: 'zaloguj* | logowan* | hasł* | (za)?rejestr* | konto',
  access:
    'aby ~ (czytać | zobaczyć | kontynuować | korzystać | przejść) | żeby ~ (czytać | zobaczyć)',
  failed: 'nie udało się | niedostępn* | nie powiodł* | wystąpił błąd',
}
