import type { Lexicon } from './lexicon'

/** Luxembourgish. */
export const lb: Lexicon = {
  blocker:
    'reklammeblock reklammblock blocker schëld extensioun erweiderung filter adblock adblok ublock adguard ghostery brave shields abp plugin add-on reklammefilt reklammespär blockéierlëscht inhaltsblock tracking-schutz schutz',
  ads: 'reklamm annonc banner reklam publicitéit sponsor partner spot',
  block:
    'block verstopp filter schléck gespaart spär ewech erausgefilt gefiltert ausgeblent hënner ausgespaart stoppt =fort ewechhëlt',
  off: 'ausschalt ofschalt deaktiv paus ewechhuel stopp =aus =of ouni ausmaach ausgemaach maach-aus maacht schalt ausgeschalt desaktiv erof huel hieft ophal hal-op hal-op-mat ophiew roue schlofe ewech deinstall ausze =leet',
  allow:
    'erlaab erlaben zoulooss ausnam whitelist wäiss uweis loosst loss akzept aschalt zouze zou-loossen exceptioun fräischalt deblock duerch eran eraloossen eralooss weis weisen gewise setz derbäi bäi vertrau aktivéier =un gonn stoen lëscht gréngt lafen zréckkomm ukommen unhuelen',
  using:
    'festgestallt benotz gesäit-aus fonnt aktiv gesinn bemierkt erkannt leeft gemierkt hoppla soso null eidel erwëscht ukomm =oh komesch =un gouf-erkannt',
  site: 'säit websäit hei domain =eis eis site portal wiki blat zeitung redaktioun domän blog forum bei-eis dëser',
  please:
    'wannechgelift merci kéint bieden wgl wannech géif géift wier gell léif däerf frou gebieden komm frëndlech pls',
  support:
    'ënnerstëtz hëllef gratis finanz liewen akommes bezuel journalist suen server stroum kascht kaschten liewe lieft deckt bezillt gedroen ronnen redaktioun hongeren',
  access:
    'weider zougang liesen kucken inhalt artikel fir rescht gespaart zougank limitéiert op-geet geet-op archiv éischt duerno da-kriss =ier soubal eran dier-op =zou disponibel schluss fänkt-un léisung',
  reload: 'nei-luede aktualis neilued nei-lueden lued-nei f5 nei-starten',
  fail: 'feeler problem geet-net lued-net feelen feelt hänkt eidel schwaarz =gro klappt-net spillt-net schif ofgelaf start-net gestéiert steet schued oups konnt-net',
  if: '=wann falls soulaang soubal soss ausser =ob',
  not: '=net keng ni ouni näischt =keen =kee null =nee guer',
  part: 'video player eroflued knäppchen formulaire kaart bezuel kommentar bild fichier chat link captcha kuerf reservatioun ofstëmm ëmfro spill album ticket demande upload eroplued sëtzplang luxtrust myguichet notifikat adress liveticker toun kamera download prüfung',
  cookie:
    'zoustëmm partner dateschutz cookien averstanen refuséier astellung privatsphär tracking interessi',
  pay: 'abo mount präis don member premium plus kaffi kënnbar payconiq joresabo euro',
  login: 'umell aloggen passwuert kont mellt-iech aschreiw registréier',
  mail: 'newsletter e-mail mailbox ofmell sonndesbréif',
  age: 'joer =18 gebuert mannerjäreg erwuess',
  tool: 'privat antivirus iwwersetz vpn proxy pop-up popup javascript firewall cache erweiderungen',
  report:
    'seet studie prozent benotzer firma geriicht ëmfro soen entwéckler verlager zeitunge fuerscher milliounen decidéiert kommentar google youtube lieser test',
  how: 'wéi firwat wat esou schrëtt uleedung',
  done: 'merci schonn gemaach fäerdeg villmools super scho',
}
