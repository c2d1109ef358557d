import type { Lexicon } from './lexicon'

/** Estonian. */
export const et: Lexicon = {
  blocker:
    'reklaamiblok reklaamitõkest blokeeri blokkeri tõkest kilp laiendus lisamoodul filter reklaamifilt adblock ublock adguard ghostery brave shields abp blokker reklaamitõkes sisublok kilbi kaitse lisad filtri jälgimiskaits tõke',
  ads: 'reklaam bänner sponsor kuulutus partnerid klipp',
  block:
    'blok tõkest peid filtr varja peita =sõi kaovad kadunud eemaldat takist väljajät peata kaob',
  off: 'lülita välja väljalül keela peata eemal sulge lõpeta ilma deaktiv loobu maha paus =kinni panna pane paneksid =alla lase-alla lõdvenda lopeta puhkama seisata võta võtaks kustuta langeta',
  allow:
    'luba lubada erand valge-nimekiri valgesse näita näidata aktsept lase lisa usalda lülita-sisse =läbi laske =las nähtav paista kuva vabasta =sisse sisse-lase aktiveeri nõustu =tagasi kutsu jääks-rahule jõuda',
  using:
    'tuvasta kasuta paistab tundub leidsi aktiiv sees näeme märka avastas vist ohoo nonoh null tühi leitud =peal üleval imelik ei-jõua oi-ei',
  site: 'leht lehe leheküljel veebileht siin domeen meie meid sait saidi blogi foorum ajaleh portaal toimetus viki raadio meil meile me-reklaame väljaanne',
  please:
    'palun palume tänan aitäh kas-saaksid võiksid ole-hea kas-tohi palutakse paluge sooviks soovime tänulik äkki armas pls kena oleks =eks oleksime ole-nii',
  support:
    'toeta aita tasuta rahasta elatu tulu maks ajakirjanik palka reklaamitul rahast majutus kaetakse sissetulek elame elab server ajakirjandus tänu-rekl senti katavad ettevõtja',
  access:
    'jätka juurdepääs loe lugeda vaada sisu artikkel et-saada siis edasi edasi-lugeda saad ülejäänud lukus lukku avaneb piiratud ligipääs arhiiv kõigepealt =enne alles-siis seejärel seni värav =lahti =sisse astu pääse algab läheb-käima saadaval lugemine =uks',
  reload: 'värskenda laadi-uuesti uuesti värskend f5 lae-uuesti =lae käivita',
  fail: 'viga tõrge probleem ei-tööta ei-lae ebaõnnestu ei-õnnestu puudu tühi =must =hall seisab kinni-jää valesti aegunud ei-ilmu ei-avane ei-käivitu ei-mängi segab ei-alga kahju =ups katkes ei-laadi',
  if: '=kui juhul seni-kuni muidu enne-kui',
  not: '=ei =ära ilma mitte kunagi pole null ainsatki miski =ega',
  part: 'video mängija allalaad nupp vorm kaart makse kommentaar pilt fail vestlus link sisselog captcha ostukorv broneeri hääleta küsitlus mäng album pilet avaldus teavitus saaliplaan smart-id sihtnumber aadress üleslaad eksam kaamera pleier ülekanne',
  cookie:
    'küpsis nõusolek partner privaats isikuandme keeldu halda õigustatud isikupära turundus vajalik',
  pay: 'tellimu kuu hind liige anneta tellija premium pluss annetus soodsam kohv euro reklaamita ühekordse',
  login: 'logi-sisse parool konto registreeri sisselogi registreer sessioon loo-konto',
  mail: 'uudiskiri e-post postkast rämpspost pühapäevakir',
  age: 'aastane vanus =18 sünnikuup alaeal täiskasv',
  tool: 'hüpik privaat viirusetõrje tõlge vpn proxy javascript tulemüür vahemälu tõlkija laiendused',
  report:
    'ütleb uuring protsent kasutajad kirjastaja ettevõte kohus brauser sõnul selgub arendajad arvamus ajalehti kohtu miljon google youtube teadlas lugejad eestlas ütles test',
  how: 'kuidas miks mis juhend samm mida =nii',
  done: 'aitäh juba tehtud valmis tänud suur-tänu super panin',
}
