export type OpenReaderResult = 'opened' | 'no-article' | 'not-allowed' | 'too-large'
export async function openReader(_tabId: number): Promise<OpenReaderResult> {
  return 'no-article'
}
