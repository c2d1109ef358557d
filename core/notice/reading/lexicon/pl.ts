import type { Lexicon } from './lexicon'

/** Polish. */
export const pl: Lexicon = {
  blocker:
    'adblock bloker blokad blokow ublock adguard ghostery tarcz wtyczk rozszerzeni filtr brave blokuj',
  ads: 'reklam baner sponsor ogłoszen',
  block: 'blok ukryw ukryt filtr zatrzym',
  off: 'wyłącz dezaktyw wstrzym zawie usuń odinstal pauz przesta zdejm bez odłącz zrezygn',
  allow:
    'zezwól zezwala pozwól pozwala wyjąt biał odblok przepuść pokaż pokaz włącz dopuść dodaj zaakcept wpuść zaufa',
  using: 'wykry używ korzyst zauważ wygląda wydaje aktywn widzimy znale działa włączon',
  site: 'stron witryn tu tutaj domen serwis =nas nasz portal forum',
  please: 'prosimy proszę prosz czy-możesz może dzięk uprzejm',
  support:
    'wspier wsparci pomó pomaga darmow bezpłat finans utrzym dochód zarab przych żyje dziennikar',
  access: 'kontynu dostęp czyta ogląda odblok treś artykuł dalej aby żeby potem',
  reload: 'odśwież przeładuj f5 ponownie',
  fail: 'błąd problem nie-działa nie-ładuje nie-uda awari kłopot',
  if: 'jeśli jeżeli gdy =czy przypadku',
  not: '=nie nigdy bez żadn',
  part: 'captcha wideo film odtwarzacz pobier pobra przycisk formularz map płatnoś komentarz obraz plik czat transmisj link logowani',
  cookie: 'cookie ciastecz zgod partner prywatno danych-osobow',
  pay: 'subskry prenumer miesi cena zł premium daro',
  login: 'zaloguj hasło konto zarejestr logow',
  mail: 'newsletter e-mail',
  age: 'lat =18 pełnolet wiek',
  tool: 'vpn proxy wyskakuj javascript antywirus prywatn tłumacz',
  report:
    'powiedzia badani procent użytkownik wydawc firma sąd milion przeglądark google youtube według',
  how: '=jak dlaczego =co który',
  done: 'dzięk już',
}
