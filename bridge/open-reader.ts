export type OpenReaderResult = 'opened' | 'noArticle' | 'notAllowed' | 'tooLarge'
export async function openReader(_tabId: number): Promise<OpenReaderResult> {
  return 'noArticle'
}
