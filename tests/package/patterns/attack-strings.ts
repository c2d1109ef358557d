import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** A string that a pattern may take long over: the beginning of a match, something repeated, and no end. */
export interface Pump {
  before: string
  repeated: string
  after: string
}

type Leaf = AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass

/** Letters of many scripts, signs, quotes and spaces; U+00A0 is a space outside of ASCII. */
const LETTERS = [...'aA0 \n-_告é"\'.,<&/:|([#*аアก!=@>\\{}', '\u00a0', 'ㄱ', 'ا']

/** What the text of a page may be made of, whatever a pattern looks for. */
const ANY: Pump[] = [...'a \n告"-.<', 'ab ', '广告', 'a-'].map((repeated) => ({
  ...{ before: '', repeated, after: '\0' },
}))

/** As many samples are taken of a part of a pattern. */
const MAX_SAMPLES = 3

/** Strings made of a pattern's own pieces; none where it repeats nothing without end, for then it cannot be slow. */
export function attackStrings({ source, flags }: RegExp): Pump[] {
  const unicode = flags.includes('u')
  const parser = new RegExpParser({ ecmaVersion: 2025 })
  const pattern = parser.parsePattern(source, 0, source.length, { unicode })
  const letters = new Letters(leavesOf(pattern), flags)
  const pumps: Pump[] = []

  function visit(node: AST.Node, before: string): void {
    if (node.type === 'Alternative') {
      let sofar = before
      for (const element of node.elements) {
        visit(element, sofar)
        sofar += samplesOf(element, letters).find(Boolean) ?? ''
      }
    } else if (node.type === 'Quantifier') {
      if (node.max > MAX_SAMPLES) pumps.push(...pumpsOf(node, before))
      visit(node.element, before)
    } else if ('alternatives' in node) for (const one of node.alternatives) visit(one, before)
  }

  function pumpsOf({ element }: AST.Quantifier, before: string): Pump[] {
    const isLeaf = 'type' in element && isLeafNode(element)
    const repeated = isLeaf ? letters.of(element) : samplesOf(element, letters)
    const ends = ['\0', ...(isLeaf ? letters.notOf(element).slice(0, 2) : ['!', '\n'])]
    return repeated.filter(Boolean).flatMap((one) =>
      ends.flatMap((after) => [
        { before, repeated: one, after },
        { before: '', repeated: one, after },
        { before: '', repeated: before + one, after },
      ]),
    )
  }

  visit(pattern, '')
  const distinct = new Map(pumps.map((pump) => [JSON.stringify(pump), pump]))
  return distinct.size > 0 ? [...distinct.values(), ...ANY] : []
}

/** A few strings that a part of a pattern matches. */
function samplesOf(node: AST.Node, letters: Letters): string[] {
  if (isLeafNode(node)) return letters.of(node)
  if (node.type === 'Quantifier') {
    const samples = samplesOf(node.element, letters).slice(0, MAX_SAMPLES)
    return samples.map((one) => one.repeat(Math.min(Math.max(node.min, 1), 40)))
  }
  if (node.type === 'Alternative') {
    return node.elements.reduce(
      (sofar, element) => {
        const next = samplesOf(element, letters)
        if (next.length === 0) return sofar
        return sofar.flatMap((one, at) => next.slice(0, at ? 1 : MAX_SAMPLES).map((x) => one + x))
      },
      [''],
    )
  }
  const isGroup = node.type === 'Group' || node.type === 'CapturingGroup'
  return isGroup
    ? node.alternatives.flatMap((one) => samplesOf(one, letters).slice(0, MAX_SAMPLES))
    : []
}

/** Letters for the leaves of one pattern; of those that all its leaves take alike one is enough. */
class Letters {
  readonly #tests = new Map<Leaf, (letter: string) => boolean>()
  readonly #letters: string[]

  constructor(leaves: readonly Leaf[], flags: string) {
    for (const leaf of leaves) {
      const alone = new RegExp(`^${leaf.raw}$`, flags.replace(/[gy]/g, ''))
      this.#tests.set(leaf, (letter) => alone.test(letter))
    }
    const own = leaves.flatMap((leaf) => (leaf.type === 'Character' ? leaf.value : rangesOf(leaf)))
    const all = [...LETTERS, ...own.map((value) => String.fromCodePoint(value))]
    const alike = new Map(
      all.map((letter) => [[...this.#tests.values()].map((test) => test(letter)).join(), letter]),
    )
    this.#letters = [...alike.values()]
  }

  of(leaf: Leaf): string[] {
    return this.#letters.filter((letter) => this.#tests.get(leaf)?.(letter))
  }

  notOf(leaf: Leaf): string[] {
    return this.#letters.filter((letter) => !this.#tests.get(leaf)?.(letter))
  }
}

function rangesOf(leaf: Leaf): number[] {
  if (leaf.type !== 'CharacterClass') return []
  return leaf.elements.flatMap((part) => {
    if (part.type === 'Character') return part.value
    return part.type === 'CharacterClassRange' ? [part.min.value, part.max.value] : []
  })
}

function isLeafNode(node: AST.Node): node is Leaf {
  return /^(?:Character|CharacterSet|CharacterClass|ExpressionCharacterClass)$/.test(node.type)
}

function leavesOf(node: AST.Node): Leaf[] {
  if (isLeafNode(node)) return [node]
  if (node.type === 'Quantifier') return leavesOf(node.element)
  if (node.type === 'Alternative') return node.elements.flatMap(leavesOf)
  return 'alternatives' in node ? node.alternatives.flatMap(leavesOf) : []
}
