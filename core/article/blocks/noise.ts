/** Labels that are a line by themselves. */
const WHOLE =
  /^\W*(?:advertisement|advertising|ad|sponsored|anzeige|werbung|publicité|publicidad|pubblicità|reklama|story continues below(?: advertisement)?|article continues (?:after|below)(?: (?:the )?(?:ad|advertisement|video))?|continue reading(?: below)?|scroll (?:down )?(?:to|for) [\w ]{3,40}|skip to (?:main )?content|was this (?:page|article|post) helpful|war (?:der|dieser) (?:artikel|beitrag) (?:nützlich|hilfreich)|thanks for your feedback|image \d+ (?:of|\/).{0,8}|\d+ ?(?:\/|of) ?\d+|close|caption|hide caption|toggle caption|enlarge this image|video|watch video|play video|loading|on this page|in this article|table of contents|contents|\d+[ -]?min(?:ute)?s?\.? read|reading time.{0,20}|back to (?:top|gallery)|view (?:gallery|slideshow|all)|written by|fact[- ]checked by|reviewed by|by|share|print|email|tweet|copy link|listen|save|follow|subscribe|sign in|log in|register|text size|getty images?|ap photo|(?:more|related|read more|read also|see also):?)\W*$/i

/** Beginnings of lines that publishers put between paragraphs. */
const BEGINS =
  /^\W*(?:read more ?(?:[:|–-]|about)|related ?[:|–-]|see also ?:|also read ?:|read also ?:|read next ?:|don['’]t miss ?:|more ?:|watch ?:|recommended ?:|photos? ?(?:credits?|by)? ?:|image ?(?:credits?|source|courtesy)? ?:|picture ?:|credits? ?:|fotos? ?:|bild ?:|lesen sie (?:auch|mehr|hier)|lire aussi|à lire aussi|voir aussi|sur le même sujet|(?:le|te) puede interesar|(?:mira|lea|vea|además) ?:|vea también|ver también|lea también|lee también|leia também|leggi anche|czytaj też|zobacz też|thanks for reading|this post is public|as an amazon associate|we may earn|this post (?:may )?contains? affiliate|this (?:article|post|page) (?:may )?contains? affiliate)/i

/** A longer line begins like a label by chance. */
const MAX_CHARS = 250

/** Whether a line is a label of the page, wherever it stands. */
export function isNoise(text: string): boolean {
  return text.length <= MAX_CHARS && (WHOLE.test(text) || BEGINS.test(text))
}
