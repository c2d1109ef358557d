/** `git log --oneline` and most hosts cut a longer subject off. */
const MAX_LENGTH = 72

/** "area: change", the area in lower case; several are parted by commas ("popup, support: …"). */
const FORM = /^[a-z0-9][a-z0-9 ,/-]*: (\S.*)$/

/** What git writes by itself, and what a rebase folds into another commit. */
const BY_GIT = /^(?:Merge |Revert "|fixup! |squash! |amend! )/

/** First words that end like another form of a verb and are the plain one. */
const PLAIN_VERBS =
  /^(?:bring|ping|string|feed|need|seed|embed|speed|exceed|proceed|(?:\w+(?:ss|us))|alias)$/

/** What is wrong with the first line of a commit message; `undefined` where nothing is. */
export function problemWithSubject(subject: string): string | undefined {
  if (BY_GIT.test(subject)) return undefined
  if (subject.length > MAX_LENGTH)
    return `has ${subject.length} characters; ${MAX_LENGTH} are the most`
  const [, change = ''] = FORM.exec(subject) ?? []
  if (!change) return 'is not of the form "area: what it does", with the area in lower case'
  if (change.endsWith('.')) return 'ends with a period'
  const [verb = ''] = change.split(/[\s,:]/)
  if (/^[a-z]+(?:ed|ing|s)$/i.test(verb) && !PLAIN_VERBS.test(verb.toLowerCase()))
    return `says "${verb}"; tell it in the imperative: "add", not "added", "adding" or "adds"`
  return undefined
}
