import type { Lexicon } from './lexicon'

/** Serbian. */
export const sr: Lexicon = {
  blocker:
    'блокатор блокирањ блокад штит проширењ додатак екстенз филтер блокер blokator blokiranj blokad štit proširenj dodatak ekstenz filter bloker',
  ads: 'реклам оглас банер спонзор reklam oglas baner sponzor',
  block: 'блок скрив филтр спреч blok skriv filtr spreč',
  off: 'искључ угас онемогући деактив пауз уклони макни прекин обустав без престан isključ ugas onemogući deaktiv pauz ukloni makni prekin obustav bez prestan',
  allow:
    'дозвол допуст омогући изузе бел деблок одблок прикаж прихват укључ додај веруј пусти пропуст dozvol dopust omogući izuze bel deblok odblok prikaž prihvat uključ dodaj veruj pusti propust',
  using:
    'откри корист чини-се изгледа нашли актив видимо примет уочили детект укључен otkri korist izgleda našli aktiv vidimo primet uočili detekt',
  site: 'страниц сајт веб овде домен наш нас нам портал форум блог stranic sajt ovde domen naš nas nam portal forum blog',
  please: 'молимо молим хвала можете бисте љубазно molimo molim hvala možete biste',
  support:
    'подрж подршк помоз помо бесплат финанс приход жив плаћ новинар podrž podršk pomoz pomo besplat finans prihod plać novinar',
  access:
    'настав приступ чита гледа садржај члан да-бисте затим потом nastav pristup čita gleda sadržaj da-biste zatim',
  reload: 'освеж поново учитај osvež ponovo učitaj',
  fail: 'грешк проблем не-ради не-учит није-успе неуспе grešk problem ne-radi neuspe',
  if: '=ако кад уколико =ako kad ukoliko',
  not: '=не није никад без нема =ne nije nikad bez nema',
  part: 'видео плејер преузм преузим дугм образ карт мап плаћа коментар слик датотек чет пренос линк пријав video plejer preuzm dugm obraz mapa komentar slik datotek link prijav',
  cookie: 'колачић пристан партнер приватност личн-подат kolačić pristan partner privatnost',
  pay: 'претплат месец цена члан донир pretplat mesec cena donir',
  login: 'пријав лозинк налог регистр prijav lozink nalog registr',
  mail: 'билтен имејл bilten imejl',
  age: 'годин =18 godin',
  tool: 'искач приват антивирус превод privat antivirus prevod',
  report:
    'каже истражив посто корисник издавач компаниј суд прегледач према kaže istraživ posto korisnik izdavač kompanij sud',
  how: 'како зашто шта kako zašto šta',
  done: 'хвала већ hvala već',
}
