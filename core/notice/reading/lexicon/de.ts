import type { Lexicon } from './lexicon'

/** German. */
export const de: Lexicon = {
  blocker:
    'adblock werbeblock blocker blockier werbefilter ublock adguard ghostery =schild erweiterung plugin add-on addon filterliste inhaltsblock brave reklameblock werbeunterdrück werbesperr inhaltsfilter adblok adbloc schutzschild browsererweiterung tracking-schutz blocken pi-hole anti-adblock schilde',
  ads: 'werb anzeig banner reklame sponsor =ads inserat spot annonce inserent inseri kästchen plakat',
  block:
    'block verberg versteck unterdrück filter aufhalt hinder verhind ausblend sperr weg gefiltert ausgefiltert herausfilter verschluck gefressen abgefangen überkleb ausgeblendet gesperrt',
  off: '=aus abschalt ausschalt deaktiv pausier ausmach abstell entfern stopp deinstall aufheb =ab beend abgeschalt ausgeschalt ausgemacht lass verzicht ohne einstell runter ausknips auszu stillleg schlafen ruhen schweig aufhör hör-auf senk ausnehm stell-ein ausstell wegklick stummschalt auskl abdreh drück-aus =raus',
  allow:
    'erlaub zulass zulasst =zu zugelass lass freigeb freischalt ausnahme whitelist positivliste weißliste weisse-liste akzept genehmig anzeig einschalt =an durch aktivier freigabe gestatt dulde entsperr vertrau freigegeben freigeschaltet eintrag eingetragen einblend einblendung einlass gewähr gönn reinlass lässt hinzufüg hereinlass =rein einräum weiße weisse',
  using:
    "erkannt bemerk festgestellt gefunden nutz verwend benutz aktiv offenbar scheint anscheinend sehen entdeckt läuft eingeschaltet erwischt gesehen eingesetzt gemerkt unterwegs stimmt's hoppla upps sieht-so-aus meldet =null leer offensichtlich verloren ankommen kommen-nicht",
  site: 'seite website webseite hier domain =uns unser portal blog forum angebot auftritt magazin redaktion blatt zeitung wiki radio adresse =bei-uns unsre',
  please:
    "bitte bitten würd könnt wär danke freundlich ersuch wünsch seid sei-so gebeten höflich herzlich magst merci darf dürfen =lieb =nett wie-wär's fair",
  support:
    'unterstütz hilf helf finanz kostenlos gratis frei leben einnahm bezahl journalis erhalt überleb kosten verdien erlös redaktion server arbeitspl kostet angewiesen trägt laufen inserenten =cent =euro lebt verlag',
  access:
    "weiter zugang zugriff lesen ansehen schauen freischalt inhalt artikel fortfahr danach dann sobald erst um-zu =los geht's zutritt gesperrt eingeschränkt =offen öffnet steht-ihnen =rein lesbar anschließend unscharf bevor fortzufahren archiv schluss",
  reload:
    'neu-lad neulad aktualisier reload f5 laden erneut neu-lädt lade-neu lädt nochmal seite-neu',
  fail: 'fehl problem klappt funktioniert geht-nicht lädt-nicht kaputt stör nicht-möglich konnte schiefgelaufen schlägt-fehl hängt leer grau schwarz verhindert startet-nicht schade abgelaufen hilft-es',
  if: 'wenn falls sollt sofern solange sobald =ob bevor wofern',
  not: 'nicht =kein =keine =keinen nie niemals ohne nix keiner =null kein-e nö nee keinen',
  part: 'captcha video player download knopf button formular karte zahlung bezahl kommentar bild datei chat stream kasse link anmeld sitzplan saalplan warenkorb umfrage abstimm ticker spiel galerie mikrofon buchung bewerbung kachel termin push upload hochlad postleitzahl fahrschein',
  cookie:
    'cookie einwillig zustimm partner datenschutz personenbezog widerruf interesse privatsphäre ablehn verwalten einstellung tracking',
  pay: 'abo monat preis € premium spend mitglied probe pur-abo werbefrei kündb jahresabo kaffee paypal steady förder plus rabatt',
  login: 'anmeld einlog passwort konto registrier melden-sie-sich sign-on sitzung',
  mail: 'newsletter e-mail postfach abmeld eintragen mail',
  age: 'jahre =18 volljähr alter geburtsdatum minderjähr',
  tool: 'vpn proxy pop-up popup javascript antivirus privat übersetz firewall cache erweiterungen skript',
  report:
    'sagt prozent studie forscher nutzer verlag unternehmen gericht laut umfrage million browser google youtube entwickler ergab kommentar test prüfung streit bgh jährlich milliarden nutzen erschwert drosselt',
  how: '=wie =warum =was welch anleitung schritt warum-ich',
  done: 'danke bereits schon erledigt =hab vielen-dank super merci',
}
