import type { Lexicon } from './lexicon'

/** Lithuanian. */
export const lt: Lexicon = {
  blocker: 'reklamų-blok reklamos-blok blokatori blokavim blokuokl skyd plėtin įskiep filtr',
  ads: 'reklam baner rėmėj skelbim',
  block: 'blok slep filtr stabd',
  off: 'išjung išjunk deaktyv sustabd pristabd pašalin nuim nutrauk be atsisak uždar',
  allow: 'leis leid išimt baltą baltaj atblok rody rodyt priim įjung įtrauk pasitik praleis',
  using: 'aptik naudoj atrodo radome aktyv matome pastebė nustat įjungt',
  site: 'svetain puslap čia domen mūsų mums portal tinklarašt forum',
  please: 'prašom prašo ačiū ar-galėt gal maloniai',
  support: 'parem padė nemokam finans pajam išgyven mok žurnalist',
  access: 'tęs prieig skait žiūrė turin straipsn kad po-to norėdami',
  reload: 'atnaujin perkrau dar-kartą iš-naujo',
  fail: 'klaid problem neveik neįkel nepavyk sutrik',
  if: '=jei jeigu kai',
  not: '=ne nėra be niekada',
  part: 'vaizdo grotuv atsisiun mygtuk form žemėlap mokėjim komentar paveiksl fail pokalb nuorod prisijung',
  cookie: 'slapuk sutik partner privatum asmens-duomen',
  pay: 'prenumer mėn kaina nar auk',
  login: 'prisijung slaptažod paskyr registr',
  mail: 'naujienlaišk el-pašt',
  age: 'metų amži =18',
  tool: 'iššok privat antivirus vert',
  report: 'sako tyrim procent vartotoj leidėj įmon teism naršykl pasak',
  how: 'kaip kodėl kas',
  done: 'ačiū jau',
}
