/** What the reader of sentences tells apart. Of a button the same labels say what pressing it does. */
export const LABELS = [
  /** Asks to allow ads, or to stop blocking them. */
  'asks',
  /** Says that blocking was noticed. */
  'noticed',
  /** Holds something back until then. */
  'holdsBack',
  /** Says what ads pay for, or offers another way to support. */
  'pays',
  /** A remedy for something that failed. */
  'remedy',
  /** Talks about ad blocking, denies or thanks. */
  'about',
  'consent',
  'price',
  /** Any other box, or ordinary text. */
  'other',
  /** Not of one sentence but of a whole box: it is an ad-block notice. */
  'notice',
] as const
export type Label = (typeof LABELS)[number]
