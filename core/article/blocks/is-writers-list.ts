import { sectionKind } from '@/core/sections'
import type { Block } from './block'
import { HEADING_NAME } from './element-names'

/** What an address of a document ends in. */
const DOCUMENT = /\.(?:csv|docx?|epub|gpx|ics|od[pst]|pdf|pptx?|rtf|xlsx?|zip)(?:[?#]|$)/i

/**
 * Whether a list of links is a part of the text: a bare list under a heading of the text, as writers make them, or a list of
 * documents. Lists of the page have names, or stand under a label.
 */
export function isWritersList({ element }: Block): boolean {
  if (!/^(?:ul|ol|dl|table)$/.test(element.localName)) return false
  const links = [...element.querySelectorAll('a[href]')]
  const documents = links.filter((link) => DOCUMENT.test(link.getAttribute('href') ?? ''))
  if (documents.length > 0 && documents.length >= links.length / 2) return true
  if (element.hasAttribute('class') || element.id) return false
  const heading = element.previousElementSibling
  if (!heading || !HEADING_NAME.test(heading.localName) || heading.querySelector('a[href]'))
    return false
  return sectionKind(heading.textContent ?? '') === undefined && standsInText(element)
}

/** A sidebar's list has no paragraphs beside it. */
function standsInText(element: Element): boolean {
  return [...(element.parentElement?.children ?? [])].some(({ localName }) => localName === 'p')
}
