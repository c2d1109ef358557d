import type { Lexicon } from './lexicon'

/** Romanian. */
export const ro: Lexicon = {
  blocker:
    'blocant blocator blocare-a-reclam blochează-reclam blocarea scut extensi filtr supliment adblock ad-block ublock adguard ghostery brave abp blocatoare adblocker modul lista-neagră program-de-blocare instrument-de-blocare',
  ads: 'reclam anunț publicit banner sponsor advertiser spațiu-public spațiile-public pătrățele parteneri-comerc',
  block: 'bloc ascun filtr împied opre acoper taie tăia mânca mâncat șterge invizibil',
  off: 'dezactiv opri oprește închid suspend pune-pauz pauz elimin șterg dezinstal renunț fără scoate stinge stins scot scoat coborâ coborî lasă-jos =jos pune-pe-pauză dezarm debif dă-pauză împrospăt ridicat scapă cruț',
  allow:
    'permit accept lasă excepți alb debloc afiș arăt activ adaug încred autoriz lăsa lăsați =las lista-albă listă-albă trece-ne treceți îngădui acord dă-voie drumul porn aprinde apar apară vizibil reactiv includ șansă dă-liber arată-ne vadă permis',
  using:
    'detect folos utiliz pare găsit activ vedem observat observ constat prins pornit ridicate arată-că identificat',
  site: 'site pagin aici domeniu =noi nostru noastr portal blog forum =ne =asta această ziar redacți gazet radio',
  please:
    'rog rugăm vă-rug mulțum puteți poți ați-putea binevoi recunosc =hai bine fi-frumos mersi te-rog te-rugăm favoare bucura recomand invitați aprecie',
  support:
    'sprijin susțin ajut gratuit finanț venit trăi plăt jurnalis salari server costă întrețin încas mâncăm câștig bani fără-bani sursă găzdui acoperă pe-gratis gratis bannerele-plătesc',
  access:
    'continu acces citi vizion conținut articol pentru-a apoi citești citesc mai-departe începe pornește deschid intri episod meci rețet limitat indisponibil restricț vezi privi lectur știre vizibil subiect',
  reload: 'reîncarc reîncărc actualiz reîncearc împrospăt încearcă retrimite repetă',
  fail: 'eroare problem nu-funcț nu-se-încarc eșu nu-merge pică goală negru rupt anulat n-a-mers =ups nu-apare nu-pornește nu-răspunde nu-vezi indisponibil golește neefectuat nenumărat îngheaț dispăr înghiț decalat',
  if: '=dacă când caz dacă în-caz cât-timp imediat-ce până',
  not: '=nu niciodată fără niciun nicio nimic',
  part: 'video player descărc buton formular hart plat coment imagin fișier chat link autentific captcha clip =coș locuri sondaj =vot poze programare rezervăr verificare semnătur previzualiz cod-de-reducere calendar asistent candidatur =joc test-de-viteză notificăr radio-live factura coada bilete camera subtitr înscriere lecție',
  cookie:
    'consimț parteneri confidenț date-personale cookie acord refuz preferinț scop respinge terț',
  pay: 'abon lun preț lei premium don membru =leu cafea',
  login: 'conect parol cont înregistr autentific autentif intră =cnp sesiune',
  mail: 'newsletter email căsuț mail dezabon',
  age: '=ani vârst =18 adulț naștere împlinit',
  tool: 'pop-up incognito antivirus tradu vpn javascript lacăt ferestre',
  report:
    'spus studiu sută utilizator editor compani tribunal browser potrivit arată-un-studiu legea raport români tinerii cititori chrome firefox android magazin pierderi plâng instanț miliarde google youtube respondenț',
  how: '=cum =de-ce ce care cum-fac instrucțiuni pas-cu-pas arată-mi =cine',
  done: 'mulțum deja gata mersi cu-succes înțeles făcut',
}
