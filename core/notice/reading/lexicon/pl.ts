import type { Lexicon } from './lexicon'

/** Polish. */
export const pl: Lexicon = {
  blocker:
    'adblock bloker blokad blokow ublock adguard ghostery tarcz wtyczk rozszerzeni filtr brave blokuj adblok adbloc blocker abp =abp ublok ublocz wtyczek wtyczc dodatk oprogramowanie-blok program-blok program-do-blok oprogramowanie-filtr reklama-bloker',
  ads: 'reklam baner sponsor ogłoszen banner ogłosze spacj ogloszen treści-reklam',
  block:
    'blok ukryw ukryt filtr zatrzym wycina wycię wyciął zjadł zjada chowa chowaj schowa niewyświetl nie-wyświetl nie-dociera tnie wycisz zablok',
  off: 'wyłącz dezaktyw wstrzym zawie usuń odinstal pauz przesta zdejm bez odłącz zrezygn wylacz odpuś uśpi uśpij zdjęć zdjął zdjąć zdjęt opuść opuści odłóż odłoży wywal wywali odhacz zwolnij zaprzesta skasuj nie-blokuj nie-wycinaj nie-chowaj nie-ukrywaj nie-działaj stop',
  allow:
    'zezwól zezwala pozwól pozwala wyjąt biał odblok przepuść pokaż pokaz włącz dopuść dodaj zaakcept wpuść zaufa zezwol zezwal zgódź liście-dozwol dopisz dopisał przepuś wpuszcz przywróć wyświetlaj wyświetli wyświetlan dopuści daj-szans dać-szans pozwol oznacz wpisz niech odpal listę-dozwol dozwolon',
  using:
    'wykry używ korzyst zauważ wygląda wydaje aktywn widzimy znale działa włączon masz-włącz masz-zainst zainstalow przyłapa przyłapal mamy-cię wiemy chyba prawdopodob widać po-twojej-stron',
  site: 'stron witryn tu tutaj domen serwis =nas nasz portal forum nami adres wiki blogu gazet redakcj radi',
  please:
    'prosimy proszę prosz czy-możesz może dzięk uprzejm pls plis prośb prośbą zechcia mógłbyś mogłabyś mógł apel bądź łaska jeśli-łaska szanown byłoby gdyby rozważ',
  support:
    'wspier wsparci pomó pomaga darmow bezpłat finans utrzym dochód zarab przych żyje dziennikar wesprzyj zarobić grosz złotówk serwer prąd domena kosztuj pokrywa źródło-dochod hosting pensj opłaca płaci płacą wpływy sponsor rachun friko gratis',
  access:
    'kontynu dostęp czyta ogląda odblok treś artykuł dalej aby żeby potem obejrze pobrać uzysk zobaczysz zamknięt ograniczon niedostępn ciąg-dalszy lektur reszt całości ruszy pojawi zniknie otworzy posłucha wskakuj wejdziesz w-całości',
  reload:
    'odśwież przeładuj f5 ponownie jeszcze-raz przeładow wczytaj powtórz ponów uruchom-ponow od-nowa',
  fail: 'błąd problem nie-działa nie-ładuje nie-uda awari kłopot nie-wczyt nie-wyświetl-się nie-otwier nie-odtwarz nie-możesz nie-powiod nie-wyśle nie-licz nie-widać nie-słychać nie-rusza zawiesza utknę przerwan odrzucon pust szar znika psuj brakuj ups stanęł uniemożliw rozjeżdż zgłosił-błąd zgłosil wystąpił',
  if: 'jeśli jeżeli gdy =czy przypadku dopóki póki inaczej aż chyba-że o-ile jak-tylko',
  not: '=nie nigdy bez żadn niczego nic żaden niemożliw niemoż nie-musisz =ni brak',
  part: 'captcha wideo film odtwarzacz pobier pobra przycisk formularz map płatnoś komentarz obraz plik czat transmisj link logowani player sonda ankiet koszyk zamówieni blik paczkomat kafel gra gry zdjęć zdjęci galeri kalendarz wykres egzamin skrypt bilet plan-sali post kalkulator odcinek powiadomien dziennik',
  cookie:
    'cookie ciastecz zgod partner prywatno danych-osobow przetwarzan administrator-dan profilow analitycz marketing niezbędn',
  pay: 'subskry prenumer miesi cena zł premium daro abonament patron kawę kawa przelej wpłać rabat pakiet wykup kup limitu',
  login: 'zaloguj hasło konto zarejestr logow wyloguj konta kod profil-zaufan',
  mail: 'newsletter e-mail mail maila skrzynk list-w',
  age: 'lat =18 pełnolet wiek ukończ dorosł 18-lat',
  tool: 'vpn proxy wyskakuj javascript antywirus prywatn tłumacz pop-up popup śledząc tracker skrypty antywir szpieg cache',
  report:
    'powiedzia badani procent użytkownik wydawc firma sąd milion przeglądark google youtube według zdaniem internaut przychodów tracą operator minister poradnik wątek aktualizacj wersj chrome firefox iab prezes polac czołów pokazuje sprawdzil',
  how: '=jak dlaczego =co który czemu instrukcj krok-po-krok poradnik w-jaki-sposób po-co',
  done: 'dzięk już gotowe zrobione wyłączył wyłączyłem dodałem zdjęte super brawo odblokował',
}
