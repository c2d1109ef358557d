/**
 * The words of one language, each field a list of alternatives divided by `|`, in ordinary spelling:
 * upper case and accents do not matter. Short on purpose, for all languages are injected together.
 * - a word stands for itself as a whole; `*` is any letters, so `reload*` is a stem;
 * - ` ~ ` is up to five words between two others ("schalt* ~ aus");
 * - a space is also a hyphen; `( )`, `?`, `.`, `[ ]`, `{ }` and `(?<! )` are those of regular expressions;
 * - scripts that do not part words (and Arabic, Hebrew, Hindi, which prefix them) match anywhere.
 */
export interface Phrases {
  /** Small words only texts in this language have in number, divided by spaces: by them it is known. */
  own?: string
  /** Characters by which it is known instead. */
  letters?: string

  /** An ad blocker or ad blocking, where `internationalPhrases` do not say it already. */
  blocker?: string
  /** Asks to switch something off, to pause it or to make an exception. */
  disable: string
  /** Asks to let ads through; says all by itself what the blocker noun and a verb say together. */
  allow: string
  /** Says that something was noticed, as a fact: "if you use …" is none. */
  found: string
  /** Offers to load the page again, or says that it was done. */
  reload: string
  /** Asks for support or says what ads pay for. */
  support: string
  /** Says what is withheld until then: "to continue", "to read on". */
  access?: string
  /** Says that an ad blocker is not needed or was not found: the sentence then counts for nothing. */
  denied: string

  /** The request holds only if something fails ("if nothing happens, …"). */
  ifFails: string
  /** Says that something failed; what is asked next is a remedy, not the page's wish. */
  failed?: string
  /** Another thing than an ad blocker is to be switched off or is asked for. */
  tool?: string
  consent?: string
  /** Words of data protection: a consent tool's, or the link every second box has in its last line. */
  privacy?: string
  money: string
  logIn: string
  age?: string
}

/** What can be asked of a text. */
export type Topic = Exclude<keyof Phrases, 'own' | 'letters'>

/** The phrases of each language, by its code. */
export type Languages = Readonly<Record<string, Phrases>>
