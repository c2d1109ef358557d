import { phraseFinder } from './phrase-finder'

/** A longer line (characters) begins with the same words by chance. */
const MAX_CHARS = 700

/**
 * How closing lines begin, by language: rights, newsletters, tags, who wrote it. Only phrases that
 * writers do not use in their text: half of all lines with "Learn more …" or "Sources" belong to
 * the article.
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

/** A sentence about the author: "Mira Okafor is a freelance writer who …". */
const ABOUT_WRITER =
  /^(?:\p{Lu}[\p{L}.'’-]+ ){2,4}(?:(?:has (?:written|worked|spent|been (?:writing|covering|a|an)|over|more)|writes|covers|specializes|is based in)\b|(?:is|was|joined|works|ist|schreibt|arbeitet|est|es|jest) (?:as )?(?:an? |the |one of |eine? |une? )?(?:[\p{L}'’,-]+ ){0,6}(?:writer|reporter|editor|journalist|correspondent|freelancer?|author|contributor|columnist|blogger|redakteurin?|journalistin?|autorin?|journaliste|périodista|dziennikarz))/u

/** Verbs of such a sentence. Checked first, since `ABOUT_WRITER` is slow. */
const VERB =
  / (?:has|writes|covers|specializes|is|was|joined|works|ist|schreibt|arbeitet|est|es|jest) /

/** Whether a line near the end is one that the publisher puts under every article. */
export function isClosingLine(text: string): boolean {
  if (text.length > MAX_CHARS) return false
  return beginsAsClosing(text) || (VERB.test(text.slice(0, 80)) && ABOUT_WRITER.test(text))
}
