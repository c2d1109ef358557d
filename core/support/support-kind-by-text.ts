import type { SupportKind } from './types'

/**
 * How link texts ask for support, in all languages together: pages mix them, and few words have two
 * meanings. `words` match at the start of a word; `parts` match anywhere, for scripts without
 * spaces.
 */
interface Asking {
  kind: SupportKind
  words: string
  parts: string
}

/** The first match wins: "Subscribe to our newsletter" is about the newsletter. */
const ASKING: readonly Asking[] = [
  {
    kind: 'newsletter',
    words:
      'newsletter|bolet[ií]n(?!\\p{L})|boletim|infolettre|lettre d.info|nyhetsbrev|nyhedsbrev|nieuwsbrie|uutiskirj|hírlev|ενημερωτικό δελτίο|рассылк|розсилк|бюлетин|e-?bülten|נ?ניוזלטר|نشرتنا|النشرة البريدية|خبرنامه|bản tin|buletin',
    parts: 'ニュースレター|メルマガ|뉴스레터|[电電]子[报報]|จดหมายข่าว',
  },
  {
    kind: 'donate',
    words:
      'donate(?!d)|donations?(?!\\p{L})|support (?:us|our|independent)|spende[nt]?(?!\\p{L})|unterstütz|faire un don|je donne|souten[ei]|dona(?:r|ción|zion|s)?(?!\\p{L})|sostien|apóya|apoya|doa[rç]|apoi[ae]|doneer|steun|donera|stöd|støt|lahjoit|wspar|wesprzyj|wspiera|podpoř|darujte|podporte|támogat|adomány|podrži|donira|podpri|susțin|donea|aukok|parem|anneta|zied|дарен|дари(?!\\p{L})|подкреп|донат|пожертв|поддержа|підтрима|δωρεά|δωρίστε|στηρίξ|bağış|destek ol|تبرع|ادعم|کمک مالی|תרומה|תרמו|תמכו|दान|donasi|dukung kami|quyên góp|ủng hộ',
    parts: '寄付|支援する|후원|기부|捐[款助赠贈]|[赞贊]助|บริจาค',
  },
  {
    kind: 'subscribe',
    words:
      'subscri[bp]|abos?(?!\\p{L})|abonn|abbona|suscr[ií]|assin[ea](?!\\p{L})|assinatura|abonea|aboname|prenumer|subskry|předpl|predpl|pretpl|naroč|előfizet|tilaa|tellimi|abonē|abone(?!\\p{L})|συνδρομ|подпис|передпл|підпис|абон|претпл|اشترك|اشتراک|מנוי|सदस्यता|सब्सक्राइब|(?:ber)?langganan|đặt mua|thuê bao|become a member|membership|mitglied werden|mitgliedschaft|deven(?:ez|ir) membre|adhér|hazte soci|diventa socio|word lid|bliv? medlem|liity jäsen|zostań członk|üye ol',
    parts: '[订訂購购][阅閱読読]|구독|สมัครสมาชิก',
  },
]

const PATTERNS = ASKING.map(
  ({ kind, words, parts }) => [kind, new RegExp(`(?<!\\p{L})(?:${words})|${parts}`, 'iu')] as const,
)

/** Links about an existing subscription or its terms. */
const NOT_ASKING =
  /unsubscri|cancel|manage|kündig|anpass|résili|gérer|terms|conditions|agreement|policy|request|billing|agb(?!\p{L})|ászf|widerruf|service(?!\p{L})|servicio|log ?-?in(?!\p{L})|(?<!\p{L})(?:my|mi|mon|votre|mein|für)(?!\p{L})|отпис|解約|退订/iu

/** The kind of support that a link text asks for; undefined for other texts. */
export function supportKindByText(words: string): SupportKind | undefined {
  if (NOT_ASKING.test(words)) return undefined
  return PATTERNS.find(([, pattern]) => pattern.test(words))?.[0]
}
