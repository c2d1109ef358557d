import type { Phrases } from './phrases'

/** German. */
export const de: Phrases = {
  own: 'der die das und sie ihr ihre ihren bitte nicht wir dein deinen ist für auf uns lade unsere',
  blocker: 'werbe ?filter* | werbung (zu )?blockier* | blockier* ~ werbung',
  disable:
    'ausschalt* | ausgeschaltet | abschalt* | schalt* ~ (aus | ab) | pausier* | ausnahme* | freischalt* | deinstallier* | (aus | ab)(zu)?schalten | schalt ~ (aus | ab) | mach* ~ aus | setz* ~ (whitelist | ausnahme* | liste) | entfern* | stell* ~ (ab | aus) | aus(zu)?setzen',
  allow:
    '(werbung | anzeigen) ~ (zu)?(zulassen | erlauben | aktivieren | zuzulassen) | (erlaub | aktivier)* ~ (werbung | anzeigen) | lass* ~ (werbung | anzeigen) ~ zu',
  found:
    'erkannt | entdeckt | festgestellt | bemerkt | (sie | du) (verwende | nutz | benutz)* | (verwend | nutz | benutz)(en | est | t) (sie | du) | aktiv | aktiviert | scheint | offenbar | ist (an | aktiv | eingeschaltet | aktiviert) | eingeschaltet | gefunden | leider blockierst | (du | sie) (blockier)* | mit (ihrem | deinem)',
  reload: 'neu ?laden | aktualisier* | erneut',
  support: 'unterstütz* | finanzier* | kostenlos* | werbeeinnahmen',
  denied:
    'kein* ~ (nötig | notwendig | erforderlich | erkannt | gefunden | aktiv) | nicht (nötig | notwendig | erforderlich | erkannt) | (danke | vielen dank) ~ (deaktiviert | ausgeschaltet | keinen) | anbleiben | anlassen | angeschaltet lassen',
  ifFails:
    '(falls | wenn) (nichts | es | der | die | das | etwas) | bei problemen | (falls | wenn | sollte) ~ (nicht | probleme) | startet nicht | lädt nicht | funktioniert nicht',
  tool: 'privat(e[mnrs]?)? ?(modus | fenster | surf)*',
  consent: 'einwillig* | zustimm* | partnern?',
  money: 'abos? | monat* | werbefrei* | ohne werbung | spende* | mitglied*',
  logIn: 'anmeld* | einlogg* | eingeloggt | registrier*',
  age: 'volljährig',
  access: 'um ~ (fortzu | weiterzu | zu | lesen | sehen | nutzen)* | weiter(zu)?lesen | fortfahren',
  failed:
    'fehlgeschlagen | (konnte | konnten | kann) ~ nicht ~ (geladen | angezeigt | verarbeitet | gestartet | werden) | schiefgelaufen | nicht verfügbar | gescheitert',
}
