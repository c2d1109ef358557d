/** What is read of one sentence, in characters: the longest asks within its first words. Bounds the work, too. */
export const MAX_SENTENCE = 400

/** What is read of one box, in sentences: a letter from the publisher has some twenty. */
export const MAX_SENTENCES = 40

/** How many buttons of a box are read. */
export const MAX_BUTTONS = 12

/** The longest stem of the lexicon, in characters; longer beginnings of a word are not looked up. */
export const MAX_STEM = 14

/** What is looked for inside a word has at least so many characters: "ad" is in every second word. */
export const MIN_INNER_STEM = 3
