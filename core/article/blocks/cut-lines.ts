import { sectionKind } from '@/core/sections'
import type { Box } from './box'
import { isBox } from './box'
import { HEADING } from './names'
import { type Line, linesOf } from './lines'
import { total } from './measure'

/** A label is short. */
const MAX_LABEL_CHARS = 80

/** Cuts inside a chosen body what is no word of the writer: link lists, labels with their groups, ends. */
export function cutLines(root: Box, title: string): void {
  cutTitle(root, title)
  cutLinkLists(root)
  cutGroups(root)
  cutStart(root)
  cutEnd(root)
  total(root)
}

function cutTitle(root: Box, title: string): void {
  const wanted = title.toLowerCase()
  for (const line of linesOf(root)) {
    if (line.heading && line.run.text.toLowerCase() === wanted) line.box.cut = 'the title again'
  }
}

/** Lists and lines that are links and little else. */
function cutLinkLists(root: Box): void {
  const all = root.chars
  const visit = (box: Box): void => {
    for (const item of box.items) {
      if (!isBox(item) || item.cut) continue
      const name = item.element.localName
      const share = item.chars === 0 ? 0 : item.linked / item.chars
      if (/^(?:ul|ol|div|section|table|p|dl)$/.test(name) && share > 0.75 && item.prose === 0 && item.chars < all * 0.3) {
        item.cut = 'nothing but links'
      } else visit(item)
    }
  }
  if (root.prose > 600) visit(root)
}

/** A label such as "Read also" and what stands under it. */
function cutGroups(root: Box): void {
  for (const line of linesOf(root)) {
    const { text } = line.run
    if (text.length > MAX_LABEL_CHARS || line.box.cut || line.box === root) continue
    const kind = sectionKind(text)
    if (!kind) continue
    cutGroup(line.box, root, kind)
  }
}

function cutGroup(label: Box, root: Box, reason: string): void {
  let box = label
  for (let step = 0; step < 4; step++) {
    const parent = box.parent
    if (!parent || box === root) return
    const after = parent.items.slice(parent.items.indexOf(box) + 1).filter(isBox)
    const opens = parent.items.indexOf(box) === 0
    if (opens && parent !== root && parent.prose < 200) {
      box = parent
      continue
    }
    box.cut = reason
    for (const next of after) {
      if (next.cut) continue
      if (next.prose > 0 && next.linked < next.chars * 0.3) break
      if (HEADING.test(next.element.localName) && next.linked === 0) break
      next.cut = reason
    }
    return
  }
  box.cut = reason
}

/** Dates, names and kickers before the first paragraph. */
function cutStart(root: Box): void {
  for (const line of linesOf(root)) {
    if (line.prose) return
    if (line.heading || line.set) continue
    if (line.run.text.length < 60 && line.box !== root) cut(line, 'before the text begins')
  }
}

/** Short lines after the last paragraph. */
function cutEnd(root: Box): void {
  for (const line of linesOf(root).reverse()) {
    if (line.prose) return
    const ends = /[.!?…。！？”"»)]$/.test(line.run.text) && line.run.linked < line.run.text.length * 0.3
    if (!line.heading && (line.set || ends)) return
    if (line.box !== root) cut(line, 'after the text has ended')
  }
}

function cut(line: Line, reason: string): void {
  line.box.cut = reason
}
