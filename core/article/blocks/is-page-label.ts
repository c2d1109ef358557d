import { sectionKind } from '@/core/sections'
import { phraseFinder } from './phrase-finder'

/** Labels that are a whole line. */
const isLabel = phraseFinder(
  [
    'advertisement,advertising,ad,sponsored,anzeige,werbung,publicité,publicidad,pubblicità,reklama,close,caption,video,loading,contents,by,share,print,email,tweet,listen,save,follow,subscribe,register|',
    'story,article| continues (?:after|below)(?: (?:the )?(?:ad|advertisement|video))?',
    'continue| reading(?: below)?',
    'scroll| (?:down )?(?:to|for) [\\w ]{3,40}(?![\\w ])',
    'skip| to (?:main )?content',
    'was| this (?:page|article|post) helpful',
    'war| (?:der|dieser) (?:artikel|beitrag) (?:nützlich|hilfreich)',
    'thanks| for your feedback',
    'image| \\d+ (?:of|\\/).{0,8}',
    'hide,toggle| caption',
    'enlarge| this image',
    'watch,play| video',
    'on,in| this (?:page|article)',
    'table| of contents',
    'reading| time(?:\\P{N}{0,12}\\d{1,3} ?\\p{L}{0,10})?',
    'back| to (?:top|gallery)',
    'view| (?:gallery|slideshow|all)',
    'written,reviewed,fact-checked| by',
    'copy| link',
    'sign,log| in',
    'text| size',
    'getty| images?',
    'ap| photo',
    'more,related',
    'read| (?:more|also)',
    'see| also',
  ].map((phrase) => `${phrase}[^\\p{L}\\p{N}]*$`.replace(/^([^|]*)\[/, '$1|[')),
)

/** "1 / 12", "5 min read" */
const COUNT = /^\W*\d+ ?(?:(?:\/|of) ?\d+|[ -]?min(?:ute)?s?\.? read)\W*$/i

/** Beginnings of lines that publishers insert between paragraphs. */
const beginsAsNoise = phraseFinder([
  'read| (?:more|also|next) ?(?:[:|–-]|about)',
  'related,more,watch,recommended,además,mira| ?[:|–-]',
  'see,also| (?:also|read) ?:',
  "don't,don’t| miss ?:",
  'photo,photos,image,picture,credit,credits,foto,fotos,bild|(?: ?(?:credits?|source|courtesy|by))? ?:',
  'lesen| sie (?:auch|mehr|hier)',
  'thanks| for reading',
  'as| an amazon associate',
  'we| may earn',
  'this| (?:post is public|(?:post|article|page) (?:may )?contains? affiliate)',
])

/** A longer line (characters) begins with a label's words by chance. */
const MAX_CHARS = 250

/** The words before the colon of a pointer: "Read also: …". */
const POINTER = /^[^:：|>»]{3,40}(?=\s*[:：|>»])/u

/** Whether a line is a label of the page, or a pointer to another article. */
export function isPageLabel(text: string): boolean {
  if (text.length > MAX_CHARS) return false
  if (isLabel(text) || COUNT.test(text) || beginsAsNoise(text)) return true
  const label = POINTER.exec(text)?.[0]
  return label !== undefined && sectionKind(label) === 'related'
}
