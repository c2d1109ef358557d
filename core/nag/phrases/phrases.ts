/** The words of one language, as patterns over lower-case text with white space folded. */
export interface Phrases {
  /** An ad blocker or ad blocking, however it is called. */
  blocker: RegExp
  /** Asks to switch something off, to pause it or to make an exception. */
  disable: RegExp
  /** Asks to let ads through; says all by itself what the blocker noun and a verb say together. */
  allowAds: RegExp
  /** Says that something was noticed. */
  detected: RegExp
  /** Offers to load the page again, or says that it was done. */
  reload: RegExp
  /** Asks for support or says what ads pay for. */
  support: RegExp
  /** The request holds only if something fails ("if nothing happens, …"). */
  conditional: RegExp
  /** Another thing than an ad blocker is to be switched off or is asked for. */
  otherTool: RegExp
  consent: RegExp
  money: RegExp
  logIn: RegExp
  age: RegExp
}
