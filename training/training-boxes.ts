import { type Chance, pick } from './chance'
import type { TrainingSentence } from './training-sentences'

/** A box that was written whole, or put together from sentences that were held together in one fold. */
export interface TrainingBox {
  sentences: readonly TrainingSentence[]
  buttons: readonly TrainingSentence[]
  isNotice: boolean
  fold: number
  /** Whether it says its language, as half of the web does. */
  declaresLanguage: boolean
}

/** What notices say, in this order; `*3` is three times as often. */
const NOTICES = shapes(`
  ask*8 | ask+noticed*3 | ask+gate*4 | noticed ask*4 | noticed pays ask*2 | pays ask*3 | ask pays*3 | noticed gate*2
  | noticed ask+gate*2 | noticed ask otherway | pays noticed ask otherway | ask otherway*2 | noticed pays*2 | noticed
  | pays ask+gate*2 | noticed ask+gate otherway | ask ask pays | noticed pays pays ask | ask gate | noticed ask gate
  | ask+noticed pays | ask+noticed gate | gate ask | gate*2 | gate pays | prose ask | prose gate | price ask
  | noticed ask price | pays pays ask otherway | noticed noticed ask | noticed ask ask ask | noticed otherway
  | prose pays ask | ask thanks | pays gate`)

/** What other boxes say. `other` is any of `OTHERS`. */
const LOOK_ALIKES = shapes(`
  remedy*6 | error remedy*5 | remedy remedy | prose remedy*2 | other remedy*2 | remedy error | error*2 | consent*4
  | consent consent*3 | consent consent consent*2 | consent pays*2 | consent remedy | consent about | pays*2
  | pays otherway*2 | otherway*2 | price*3 | price price*2 | price pays | price otherway | price login | other*4
  | other other*2 | other error | other prose | about*6 | about about*3 | about prose*3 | prose about prose*2
  | about about about | prose*3 | prose prose*2 | prose prose prose prose | thanks*3 | thanks pays | thanks prose
  | pays prose*2 | about pays | about other | consent price | promo*3 | promo promo | promo pays | thanks otherway
  | about price | remedy other | login remedy | remedy prose | about thanks | app remedy | pays promo`)

const OTHERS = ['login', 'newsletter', 'age', 'region', 'tour', 'outdated', 'chat', 'app']

const BUTTONS_OF_NOTICES = ['ask', 'ask', 'otherway', 'dismiss']
const BUTTONS_OF_LOOK_ALIKES = ['dismiss', 'consent', 'other', 'other']

/** How many notices a language gets, and twice as many look-alikes. */
const NOTICES_A_LANGUAGE = 150

/** How often a box has buttons, and says its language. */
const WITH_BUTTONS = 0.6
export const DECLARED = 0.6

/** Puts boxes together, the same at every run. `foldOf` keeps sentences of different folds apart. */
export function trainingBoxes(
  sentences: readonly TrainingSentence[],
  foldOf: (sentence: TrainingSentence) => number,
  folds: number,
  chance: Chance,
): TrainingBox[] {
  const drawer = (it: TrainingSentence) =>
    [it.language, foldOf(it), it.isButton ? 'button' : '', it.kinds.join('+')].join(' ')
  const drawers = Map.groupBy(sentences, drawer)
  const languages = [...new Set(sentences.map(({ language }) => language))]
  const from = (language: string, fold: number, isButton: boolean) => (kind: string) => {
    const name = kind === 'other' && !isButton ? (pick(OTHERS, chance) ?? kind) : kind
    return pick(drawers.get([language, fold, isButton ? 'button' : '', name].join(' ')), chance)
  }
  const makeBox = (language: string, fold: number, isNotice: boolean): TrainingBox => {
    const shape = pick(isNotice ? NOTICES : LOOK_ALIKES, chance) ?? []
    const kinds = isNotice ? BUTTONS_OF_NOTICES : BUTTONS_OF_LOOK_ALIKES
    const count = chance() < WITH_BUTTONS ? Math.ceil(chance() * 3) : 0
    const draw = from(language, fold, true)
    const buttons = Array.from({ length: count }, () => draw(pick(kinds, chance) ?? 'other'))
    return {
      sentences: shape.map(from(language, fold, false)).filter((it) => it !== undefined),
      buttons: buttons.filter((it) => it !== undefined),
      ...{ isNotice, fold, declaresLanguage: chance() < DECLARED },
    }
  }
  return languages
    .flatMap((language) =>
      [true, false, false].flatMap((isNotice) =>
        Array.from({ length: NOTICES_A_LANGUAGE }, (_, index) =>
          makeBox(language, index % folds, isNotice),
        ),
      ),
    )
    .filter((box) => box.sentences.length > 0)
}

function shapes(list: string): string[][] {
  return list.split('|').flatMap((entry) => {
    const [shape = '', times = '1'] = entry.trim().split('*')
    return Array.from({ length: Number(times) }, () => shape.split(' '))
  })
}
