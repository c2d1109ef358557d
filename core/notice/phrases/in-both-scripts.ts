import type { Phrases } from './phrases'

/** Serbian is written in two alphabets, letter for letter; the two-letter ones first. */
const CYRILLIC = new Map(
  'ljљ njњ džџ aа bб vв gг dд đђ eе žж zз iи jј kк lл mм nн oо pп rр sс tт ćћ uу fф hх cц čч šш'
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
)
const LATIN = new RegExp([...CYRILLIC.keys()].join('|'), 'g')

/** The same phrases in Latin and in Cyrillic letters. */
export function inBothScripts(phrases: Phrases): Phrases {
  const both = Object.entries(phrases).map(([topic, words]) => {
    if (topic === 'letters') return [topic, words]
    const cyrillic = words.replace(LATIN, (letter: string) => CYRILLIC.get(letter) ?? letter)
    return [topic, `${words}${topic === 'own' ? ' ' : ' | '}${cyrillic}`]
  })
  return Object.fromEntries(both)
}
