import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { cssOfPageStyle } from '@/core/dismissal/css-of-page-style'
import { answerMessages } from '@/entrypoints/background/answer-messages'
import { MESSAGE_RULES } from '@/entrypoints/background/message-rules'

const TYPES = Object.keys(MESSAGE_RULES) as (keyof typeof MESSAGE_RULES)[]
const FROM_PAGES = TYPES.filter((type) => MESSAGE_RULES[type].from === 'topFrame')

const URL_OF_PAGE = 'https://paper.example/story'
const tab = { id: 7, url: URL_OF_PAGE, incognito: false }
const TOP_FRAME = { id: 'test-extension-id', tab, frameId: 0, url: URL_OF_PAGE }

/** What the background had the browser do. */
const done: [what: string, ...details: unknown[]][] = []

beforeEach(() => {
  done.length = 0
  vi.spyOn(browser.runtime, 'getURL').mockImplementation(
    (path: string) => `chrome-extension://test-extension-id${path}`,
  )
  const record =
    (what: string, result: unknown = undefined) =>
    async (...details: unknown[]) => {
      done.push([what, ...details])
      return result
    }
  for (const [what, result] of [
    ['insertCSS'],
    ['removeCSS'],
    ['executeScript', []],
    ['registerContentScripts'],
    ['unregisterContentScripts'],
  ] as const)
    vi.spyOn(browser.scripting, what).mockImplementation(record(what, result) as never)
  for (const what of ['create', 'update'] as const)
    vi.spyOn(browser.tabs, what).mockImplementation(record(what) as never)
  vi.spyOn(browser.tabs, 'get').mockResolvedValue({ ...tab, index: 0 } as never)
  for (const what of ['setBadgeText', 'setBadgeBackgroundColor', 'setTitle'] as const)
    vi.spyOn(browser.action, what).mockImplementation(record(what) as never)
  vi.spyOn(browser.action, 'getTitle').mockImplementation((async () => '') as never)
  answerMessages()
})

type Listener = (message: { data: unknown; sender: object }) => Promise<unknown>
const listeners = vi.hoisted(() => new Map<string, Listener>())

/** What was said to pages. */
const told = vi.hoisted((): unknown[][] => [])
beforeEach(() => {
  told.length = 0
})

vi.mock('@/bridge/messages', () => ({
  sendMessage: async (...message: unknown[]) => void told.push(message),
  onMessage: (type: string, listener: Listener) => listeners.set(type, listener),
}))

/** What the background does upon a message; the message is copied as the browser copies it. */
async function send(type: string, data: unknown, sender: object): Promise<'answered' | 'refused'> {
  try {
    await listeners.get(type)?.({ data: JSON.parse(JSON.stringify(data ?? null)), sender })
    return 'answered'
  } catch {
    return 'refused'
  }
}

const storage = () => fakeBrowser.storage.local.get(null)

const SOUND: Partial<Record<string, unknown>> = {
  pageState: { phase: 'found' },
  choose: { whenNotice: 'dismiss' },
  insertStyle: { is: 'marks', attribute: 'data-abc12' },
  removeStyle: { is: 'marks', attribute: 'data-abc12' },
  loadBundle: 'promptUi',
  readWords: [{ text: 'Please turn off your ad blocker.', buttons: ['OK'] }],
  preventRedirectsOnce: URL_OF_PAGE,
  openReaderIn: 7,
}

const STRANGERS = {
  'a frame': { ...TOP_FRAME, frameId: 3 },
  'a frame that is called the page': { ...TOP_FRAME, frameId: 3, url: URL_OF_PAGE },
  'no tab': { ...TOP_FRAME, tab: undefined },
  'another extension': { ...TOP_FRAME, id: 'other' },
  'a page of the browser': { ...TOP_FRAME, url: 'chrome://settings/' },
  'a file': { ...TOP_FRAME, url: 'file:///etc/hosts' },
  'a page of which the browser says otherwise': { ...TOP_FRAME, origin: 'https://evil.example' },
}

describe('messages of content scripts', () => {
  it.each(FROM_PAGES)('%s is answered in the top frame', async (type) => {
    expect(await send(type, SOUND[type], TOP_FRAME)).toBe('answered')
  })

  describe.each(Object.entries(STRANGERS))('from %s', (_name, sender) => {
    it.each(FROM_PAGES)('%s is refused, and nothing is done', async (type) => {
      expect(await send(type, SOUND[type], sender)).toBe('refused')
      expect(done).toEqual([])
      expect(await storage()).toEqual({})
    })
  })

  it('openReaderIn is refused from a web page', async () => {
    expect(await send('openReaderIn', 3, TOP_FRAME)).toBe('refused')
    const like = {
      ...TOP_FRAME,
      url: 'https://paper.example/?chrome-extension://test-extension-id/',
    }
    expect(await send('openReaderIn', 3, like)).toBe('refused')
    expect(done).toEqual([])
  })
})

/** Values that attackers send: of all types, with names that mean something, long, and with the signs of CSS. */
const nasty = fc.oneof(
  fc.anything({ withNullPrototype: false }),
  fc.constantFrom(
    'marks',
    'softHide',
    'prehide',
    'interactiveRoot',
    '__proto__',
    'constructor',
    'promptUi',
  ),
  fc.stringMatching(/^[#.a-z]{0,3}[\s\S]{0,8}$/),
  fc.constantFrom(
    'x}*{background:url(//evil.example)}',
    '@import "//evil.example";',
    '"] , * { } [a="',
    '\\"] * {',
    '#a'.padEnd(100_000, '\u00a0'),
    '\u00a0'.repeat(32),
    `#a${'\u00a0'.repeat(32)}!`,
    'https://evil.example/*',
  ),
)
const payload = fc.oneof(
  nasty,
  fc.array(nasty, { maxLength: 80 }),
  fc.record({ is: fc.constant('marks'), attribute: nasty }),
  fc.record({
    is: fc.constant('softHide'),
    boxes: fc.array(
      fc.record({
        tag: fc.oneof(fc.constant('div'), nasty),
        name: fc.oneof(fc.constantFrom('id', 'class', 'style'), nasty),
        value: fc.oneof(fc.string({ unit: 'binary' }), nasty),
      }),
    ),
  }),
  fc.record({ is: fc.constant('prehide'), selectors: fc.array(nasty) }),
  fc.record({ is: fc.constant('interactiveRoot'), selectors: nasty }),
  fc.dictionary(
    fc.constantFrom('support', 'whenNotice', 'pointed', 'mistaken', 'remembered', 'until', 'check'),
    fc.oneof(nasty, fc.array(nasty, { maxLength: 200 })),
  ),
  fc.record({ phase: nasty, message: nasty }),
)

/** All that styles of Truce declare. */
const DECLARED = new Set(
  [
    { is: 'marks', attribute: 'data-abc12' },
    { is: 'softHide', boxes: [{ tag: 'div', name: 'id', value: 'a' }] },
    { is: 'prehide', selectors: ['#a'] },
    { is: 'interactiveRoot' },
  ].flatMap((style) => cssOfPageStyle(style)?.match(/\{[^{}]*\}/g) ?? []),
)

/** True for a style that declares nothing of a page's, and whose selectors hold no more than names. */
function isOurs(css: string): boolean {
  const selectors = css
    .replace(/"(?:[\w -]|\\[\da-f]+ )*"/g, '')
    .replace(/\{[^{}]*\}/g, (block) => (DECLARED.has(block) ? '' : block))
  return !/[{}@;"'(/*!]/.test(selectors.replace(/\\./gsu, ''))
}

describe('of a private window', () => {
  const PRIVATE = { ...TOP_FRAME, tab: { ...tab, incognito: true } }
  const CHOICES = [
    { support: true },
    { support: false },
    { whenNotice: 'dismiss' },
    { whenNotice: null },
    { pointed: ['#wall'] },
    { mistaken: ['#wall'] },
    { remembered: ['#wall'] },
  ]

  it.each(CHOICES)('%j is answered and stored nowhere', async (choice) => {
    expect(await send('choose', choice, PRIVATE)).toBe('answered')
    expect(await storage()).toEqual({})
    expect(await fakeBrowser.storage.session.get(null)).toEqual({})
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({})
  })

  it('no hidden notice is counted', async () => {
    await send('pageState', { phase: 'dismissed' }, PRIVATE)
    expect(await storage()).toEqual({})
  })

  it('the page hears that support ended, though the store did not change', async () => {
    await send('choose', { support: false }, PRIVATE)
    expect(told).toEqual([['policyChanged', undefined, 7]])
  })
})

describe('whatever a page’s process sends as its content script', () => {
  it('makes no style but Truce’s own, stores little, and only for its own site', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...TYPES), payload, async (type, data) => {
        done.length = 0
        await send(type, data, TOP_FRAME)
        for (const [what, details] of done) {
          const { css, target } = details as { css?: string; target?: { tabId: number } }
          if (what.endsWith('CSS')) expect(isOurs(css ?? ''), css).toBe(true)
          if (target) expect(target.tabId).toBe(7)
          if (what === 'registerContentScripts')
            expect(JSON.stringify(details)).toContain('"*://paper.example/')
        }
        const stored = JSON.stringify(await storage())
        expect(stored.length).toBeLessThan(100_000)
        const { sites = {} } = (await storage()) as { sites?: object }
        expect(['', 'paper.example']).toContain(Object.keys(sites).join())
      }),
      { numRuns: 600 },
    )
  })

  it('costs no more time than its length', async () => {
    const begin = performance.now()
    for (const type of ['choose', 'insertStyle', 'removeStyle'] as const)
      for (const text of [
        '\u00a0'.repeat(499),
        '\\a '.repeat(166),
        '#a.'.repeat(166),
        'a > '.repeat(120),
      ])
        for (const data of [
          { remembered: [`${text}!`, text] },
          { is: 'prehide', selectors: [`${text}!`, `#a${text}`] },
        ])
          await send(type, data, TOP_FRAME)
    expect(performance.now() - begin).toBeLessThan(1_000)
  })
})

describe('a style that a page asks for', () => {
  const inserted = async (style: unknown) => {
    await send('insertStyle', style, TOP_FRAME)
    return done.map(([, details]) => (details as { css: string }).css).join()
  }

  it('hides a box by whatever it is called', async () => {
    const boxes = [{ tag: 'div', name: 'class', value: 'a"b\n\\] {é' }]
    expect(await inserted({ is: 'softHide', boxes })).toMatch(
      /^div\[class="a\\22 b\\a \\5c \\5d {2}\\7b \\e9 "\] \{ opacity: 0 !important/,
    )
  })

  it('prehides nothing but what is named', async () => {
    const style = { is: 'prehide', selectors: ['#note', 'body', '*', '#a:has(input[value^=a])'] }
    expect(await inserted(style)).toMatch(/^#note \{ mask: .*\n#note::backdrop \{ opacity: 0/)
  })
})
