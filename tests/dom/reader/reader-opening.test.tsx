import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ReaderOpening } from '@/components/reader/ReaderOpening'
import { useReopening } from '@/entrypoints/reader/use-reopening'

const opened = vi.hoisted(() => [] as string[])

vi.mock('#i18n', () => ({
  i18n: {
    t: (key: string, values?: string[]) =>
      key === 'support.language' ? 'en' : [key, ...(values ?? [])].join(' '),
  },
}))
vi.mock('@/services/load-in-reader', () => ({
  loadInReader: async (url: string, step: string) => void opened.push(`${step} ${url}`),
}))

const URL_ = 'https://valley.example/2026/the-tide-gate/'

function Page({ url }: { url: string | undefined }) {
  return useReopening(url) ? <ReaderOpening url={URL_} /> : <p>No</p>
}

let host: HTMLElement
const show = (url: string | undefined) => act(() => render(<Page url={url} />, host))

beforeEach(() => {
  sessionStorage.clear()
  opened.length = 0
  host = document.createElement('div')
  document.body.append(host)
})
afterEach(() => {
  vi.restoreAllMocks()
  render(null, host)
  host.remove()
})

describe('a bookmarked reader page', () => {
  it('opens its page by itself, and names it meanwhile', () => {
    show(URL_)
    expect(opened).toEqual([`replace ${URL_}`])
    expect(host.querySelector('h1')?.textContent).toBe('The tide gate')
    expect(host.querySelector('main')?.getAttribute('aria-busy')).toBe('true')
    expect(host.textContent).toContain('valley.example')
  })

  it('does so once: the second time in a minute it says what is wrong', () => {
    show(URL_)
    show(undefined)
    render(null, host)
    show(URL_)
    expect(opened).toHaveLength(1)
    expect(host.textContent).toBe('No')
  })

  it('waits in a tab that nobody looks at', () => {
    const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    show(URL_)
    expect(opened).toEqual([])
    state.mockReturnValue('visible')
    document.dispatchEvent(new Event('visibilitychange'))
    expect(opened).toHaveLength(1)
  })

  it('opens nothing where the article is there, or its page could not be reached', () => {
    show(undefined)
    expect(opened).toEqual([])
  })
})
