import { phraseFinder } from './phrases'

/** A closing line is short; a longer one begins like one by chance. */
const MAX_CHARS = 700

/** How publishers end: rights, letters, thanks, who edited. Beginnings of lines, by language. */
const beginsAsClosing = phraseFinder([
  // English
  'copyright,©,subscribe,donate,disclaimer,disclosure,correction,tags,topics,categories,advertisement,email',
  'all| rights reserved',
  'this| (?:article|story|post|document|material|content|piece) (?:is|was|may|has|first|originally|appeared|contains|by)\\b',
  'additional| (?:reporting|writing|editing|photography) by\\b',
  'reporting,writing,editing,edited,compiled,translated,photography,story,article,written,reviewed,fact-checked| by\\b',
  'sign| up',
  'get| (?:our|the|more|all)\\b',
  'follow| (?:us|me|him|her|them)\\b',
  'join| (?:us|our|the conversation)\\b',
  'download| (?:our|the)\\b',
  'like| us\\b',
  'click| here',
  'check| out',
  'if| you (?:liked|enjoyed|like|found)\\b',
  'for| more (?:\\w+ ){0,4}(?:visit|follow|check|see)\\b',
  'visit,support| (?:us|our)\\b',
  'become| a\\b',
  'want,read,learn,see| more\\b',
  'more| (?:great )?\\w+ stories',
  'about| (?:the )?(?:authors?|writer|us\\b)',
  'meet| the (?:author|team)',
  'sources,references,footnotes,notes|$',
  'article| (?:sources|references)$',
  'view| author',
  'the| (?:author is|views expressed)\\b',
  'opinions| expressed',
  'views| are\\b',
  'contact| (?:us|the)\\b',
  'have,got| a tip',
  'send,tell| (?:us|your)\\b',
  'filed| under',
  'posted| in\\b',
  'share| (?:this|on|your)\\b',
  'leave| a\\b',
  'what| do you think',
  'let| us know',
  'comments,comment| (?:are|below)\\b',
  'was| this\\b',
  'originally| published',
  'photo,photos,photograph,photographs,image,images,featured|(?: image)?(?: credits?)?(?: by)? ?:| via\\b',
  'source,via,citation|:',
  // German
  'abonnieren,newsletter,kommentar,kommentare,teilen,schlagwörter,stichworte,anzeige,transparenzhinweis',
  'alle| rechte',
  'mehr| (?:zum thema|dazu|infos?)',
  'lesen,folgen,unterstützen,möchten| sie',
  'jetzt| (?:abonnieren|anmelden|kostenlos|testen)',
  'foto,fotos,bild,bilder,titelbild,quelle,quellen,autor,autorin|:',
  'über| (?:den autor|die autorin)',
  'hat| ihnen (?:der|dieser)',
  'wenn| (?:ihnen|dir) (?:der|dieser)',
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
  /^(?:\p{Lu}[\p{L}.'’-]+ ){1,4}(?:(?:has (?:written|worked|spent|been (?:writing|covering|a|an)|over|more)|writes|covers|specializes|is based in)\b|(?:is|was|joined|works|ist|schreibt|arbeitet|est|es|jest) (?:as )?(?:an? |the |one of |eine? |une? )?(?:[\p{L}'’,-]+ ){0,6}(?:writer|reporter|editor|journalist|correspondent|freelancer?|author|contributor|columnist|blogger|founder|professor|partner|manager|director|ceo|marketer|specialist|expert|attorney|consultant|redakteurin?|journalistin?|autorin?|journaliste|périodista|dziennikarz))/u

/** What every such sentence has: asked first, since the pattern is long. */
const VERB =
  / (?:has|writes|covers|specializes|is|was|joined|works|ist|schreibt|arbeitet|est|es|jest) /

/** Whether a line near the end is one that stands under every article of a publisher. */
export function isClosing(text: string): boolean {
  if (text.length > MAX_CHARS) return false
  return beginsAsClosing(text) || (VERB.test(text.slice(0, 80)) && ABOUT_WRITER.test(text))
}
