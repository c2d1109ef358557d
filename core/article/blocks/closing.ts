/** A closing line is short; a longer one begins like one by chance. */
const MAX_CHARS = 700

/** How publishers end: rights, letters, thanks, who edited. Beginnings of lines, by language. */
const BEGINS = new RegExp(
  `^\\W*(?:${[
    // English
    'copyright\\b|©|\\(c\\) ?\\d|all rights reserved|this (?:article|story|post|document|material|content|piece) (?:is|was|may|has|first|originally|appeared|contains)',
    '(?:additional )?(?:reporting|writing|editing|edited|compiled|translated|photography) by\\b|(?:this )?(?:story|article) by\\b',
    'subscribe|sign up|get (?:our|the|more|all)|follow (?:us|me|him|her|them)|join (?:us|our|the conversation)|download (?:our|the)|like us|click here|check out|if you (?:liked|enjoyed|like|found)|for more (?:\\w+ ){0,4}(?:visit|follow|check|see)|visit our|support (?:us|our)|become a|donate|want more|read more|learn more|more (?:great )?\\w+ stories|see more',
    'about (?:the )?(?:authors?|writer|us|[A-Z]\\w+$)|meet the (?:author|team)|(?:article )?(?:sources|references|footnotes|notes)$|written by|reviewed by|fact[- ]checked by|view author|the author is|the views expressed|opinions expressed|views are|disclaimer|disclosure|correction|contact (?:us|the)|email |have a tip|got a tip|send (?:us|your)|tags?:|topics?:|filed under|categories|posted in|share (?:this|on|your)|leave a|what do you think|let us know|tell us|comments? (?:are|below)|citation:|was this|explore further|originally published|photo(?:s|graph)?(?: credit)?(?: by)?:|image(?:s)?(?: credit)?:|featured image|image via|source:|via:|advertisement',
    // German
    'alle rechte|mehr (?:zum thema|dazu|infos?)|lesen sie|folgen sie|abonnieren|jetzt (?:abonnieren|anmelden|kostenlos|testen)|newsletter|foto(?:s)?:|bild(?:er)?:|quelle(?:n)?:|titelbild|autor(?:in)?:|über den autor|über die autorin|möchten sie|hat ihnen (?:der|dieser)|schlagw|stichw|teilen|kommentar|wenn (?:ihnen|dir) (?:der|dieser)|unterstützen sie|hinweis der redaktion|transparenzhinweis|anzeige\\b',
    // French
    'tous droits|à lire|lire aussi|abonnez-vous|inscrivez-vous|suivez-nous|partager|crédits?|photos? ?:|source(?:s)? ?:|mots-clés|permalien|retrouvez (?:tous|toute|nos)',
    // Spanish, Portuguese, Italian
    'todos los derechos|lea también|lee también|te puede interesar|suscríbe|síguenos|comparte|fuente:|etiquetas|foto:|todos os direitos|leia (?:também|mais)|inscreva-se|siga|compartilhe|fonte:|tutti i diritti|leggi anche|iscriviti|seguici|condividi',
    // Polish
    'wszelkie prawa|czytaj (?:też|także|więcej)|zobacz (?:też|także)|przeczytaj|zapisz się|udostępnij|obserwuj|źródło|tagi|fot\\.|autor:',
    // Dutch, Russian, Turkish
    'lees ook|bron:|deel dit|читайте также|источник:|подпис|все права|kaynak:|etiketler',
  ].join('|')})`,
  'i',
)

/** What is said of a person under an article: "Mira Okafor is a freelance writer who …". */
const ABOUT_WRITER =
  /^(?:\p{Lu}[\p{L}.'’-]+ ){1,4}(?:(?:has (?:written|worked|spent|been (?:writing|covering|a|an)|over|more)|writes|covers|specializes|is based in)\b|(?:is|was|joined|works|ist|schreibt|arbeitet|est|es|jest) (?:as )?(?:an? |the |one of |eine? |une? )?(?:[\p{L}'’,-]+ ){0,6}(?:writer|reporter|editor|journalist|correspondent|freelancer?|author|contributor|columnist|blogger|founder|professor|partner|manager|director|ceo|marketer|specialist|expert|attorney|consultant|redakteurin?|journalistin?|autorin?|journaliste|périodista|dziennikarz))/u

/** Whether a line near the end is one that stands under every article of a publisher. */
export function isClosing(text: string): boolean {
  return text.length <= MAX_CHARS && (BEGINS.test(text) || ABOUT_WRITER.test(text))
}
