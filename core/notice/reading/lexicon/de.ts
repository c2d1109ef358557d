import type { Lexicon } from './lexicon'

/** German. */
export const de: Lexicon = {
  blocker:
    'adblock werbeblock blocker blockier werbefilter ublock adguard ghostery =schild erweiterung plugin add-on addon filterliste inhaltsblock brave reklameblock',
  ads: 'werb anzeig banner reklame sponsor =ads inserat spot',
  block: 'block verberg versteck unterdrück filter aufhalt hinder verhind ausblend sperr weg',
  off: '=aus abschalt ausschalt deaktiv pausier ausmach abstell entfern stopp deinstall aufheb =ab beend abgeschalt ausgeschalt ausgemacht lass verzicht ohne einstell runter',
  allow:
    'erlaub zulass zulasst =zu zugelass lass freigeb freischalt ausnahme whitelist positivliste weißliste weisse-liste akzept genehmig anzeig einschalt =an durch aktivier freigabe gestatt dulde entsperr vertrau',
  using:
    'erkannt bemerk festgestellt gefunden nutz verwend benutz aktiv offenbar scheint anscheinend sehen entdeckt läuft eingeschaltet erwischt gesehen eingesetzt',
  site: 'seite website webseite hier domain =uns unser portal blog forum angebot auftritt',
  please: 'bitte bitten würd könnt wär danke freundlich ersuch wünsch',
  support:
    'unterstütz hilf helf finanz kostenlos gratis frei leben einnahm bezahl journalis erhalt überleb kosten verdien',
  access:
    'weiter zugang zugriff lesen ansehen schauen freischalt inhalt artikel fortfahr danach dann sobald erst um-zu',
  reload: 'neu-lad neulad aktualisier reload f5 laden erneut',
  fail: 'fehl problem klappt funktioniert geht-nicht lädt-nicht kaputt stör nicht-möglich konnte',
  if: 'wenn falls sollt sofern',
  not: 'nicht =kein =keine =keinen nie niemals ohne',
  part: 'captcha video player download knopf button formular karte zahlung bezahl kommentar bild datei chat stream kasse link anmeld',
  cookie: 'cookie einwillig zustimm partner datenschutz personenbezog',
  pay: 'abo monat preis € premium spend mitglied probe',
  login: 'anmeld einlog passwort konto registrier',
  mail: 'newsletter e-mail postfach',
  age: 'jahre =18 volljähr alter',
  tool: 'vpn proxy pop-up popup javascript antivirus privat übersetz',
  report:
    'sagt prozent studie forscher nutzer verlag unternehmen gericht laut umfrage million browser google youtube',
  how: '=wie =warum =was welch',
  done: 'danke bereits schon',
}
