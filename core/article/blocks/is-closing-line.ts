import { phraseFinder } from './phrase-finder'

/** A closing line is short; a longer one begins like one by chance. */
const MAX_CHARS = 700

/**
 * How publishers end: rights, letters, tags, who wrote it. Beginnings of lines, by language. Only what a
 * writer does not end with: of "Learn more …" and "Sources" half belong to the text.
 */
const beginsAsClosing = phraseFinder([
  // English
  'copyright,©,subscribe,tags,topics,categories,advertisement',
  'all| rights reserved',
  'sign| up',
  'follow| (?:us|me|him|her|them)\\b',
  'join| (?:us|the conversation)\\b',
  'like| us\\b',
  'if| you (?:liked|enjoyed) this',
  'support| (?:us|our)\\b',
  'about| (?:the )?(?:authors?|writer|us\\b)',
  'meet| the (?:author|team)',
  'view| author',
  'the| (?:author is|views expressed)\\b',
  'opinions| expressed',
  'have,got| a tip',
  'filed| under',
  'posted| in\\b',
  'share| (?:this|on|your)\\b',
  'leave| a (?:comment|reply)',
  'comments| (?:are|below)\\b',
  'was| this (?:article|page|helpful)',
  'photo,photos,photograph,photographs,image,images,featured|(?: image)?(?: credits?)?(?: by)? ?:| via\\b',
  'source,via,citation|:',
  // German
  'abonnieren,newsletter,schlagwörter,stichworte,anzeige,transparenzhinweis',
  'alle| rechte',
  'mehr| zum thema',
  'folgen,unterstützen| sie uns',
  'jetzt| (?:abonnieren|anmelden|kostenlos|testen)',
  'foto,fotos,bild,bilder,titelbild,quelle,quellen,autor,autorin|:',
  'über| (?:den autor|die autorin)',
  'hat| ihnen (?:der|dieser)',
  'hinweis| der redaktion',
  // French, Spanish, Portuguese, Italian
  'partager,permalien,mots-clés,etiquetas,comparte,compartilhe,condividi',
  'tous| droits',
  'abonnez-vous,inscrivez-vous,suivez-nous,suscríbete,síguenos,inscreva-se,iscriviti,seguici',
  'crédit,crédits,source,sources,fuente,fonte,foto| ?:',
  'retrouvez| (?:tous|toute|nos)',
  'todos| (?:los derechos|os direitos)',
  'tutti| i diritti',
  // Polish, Dutch, Russian, Turkish
  'tagi,udostępnij,obserwuj,źródło,fot,etiketler',
  'wszelkie| prawa',
  'zapisz| się',
  'bron,autor,источник,kaynak|:',
  'deel| dit',
  'все| права',
])

/** What is said of a person under an article: "Mira Okafor is a freelance writer who …". */
const ABOUT_WRITER =
  /^(?:\p{Lu}[\p{L}.'’-]+ ){2,4}(?:(?:has (?:written|worked|spent|been (?:writing|covering|a|an)|over|more)|writes|covers|specializes|is based in)\b|(?:is|was|joined|works|ist|schreibt|arbeitet|est|es|jest) (?:as )?(?:an? |the |one of |eine? |une? )?(?:[\p{L}'’,-]+ ){0,6}(?:writer|reporter|editor|journalist|correspondent|freelancer?|author|contributor|columnist|blogger|redakteurin?|journalistin?|autorin?|journaliste|périodista|dziennikarz))/u

/** What every such sentence has: asked first, since the pattern is long. */
const VERB =
  / (?:has|writes|covers|specializes|is|was|joined|works|ist|schreibt|arbeitet|est|es|jest) /

/** Whether a line near the end is one that stands under every article of a publisher. */
export function isClosingLine(text: string): boolean {
  if (text.length > MAX_CHARS) return false
  return beginsAsClosing(text) || (VERB.test(text.slice(0, 80)) && ABOUT_WRITER.test(text))
}
