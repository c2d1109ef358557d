import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ReaderView } from '@/components/reader/ReaderView'
import { DEFAULT_PREFERENCES, type ReaderPreferences } from '@/core/reader/preferences'

vi.mock('#i18n', () => ({
  i18n: {
    t: (key: string, values?: string[]) =>
      key === 'support.language' ? 'en' : [key, ...(values ?? [])].join(' '),
  },
}))

const HTML =
  '<h2>One</h2><p>Text <a href="#n">below</a></p><h2>Two</h2><p>More</p><h3>Three</h3><table><tr><td>1</td></tr></table><p id="n">Note</p>' +
  '<figure><img src="https://broken.invalid/a.png"><figcaption>Gone</figcaption></figure><p><a data-embed href="https://www.youtube.com/x">y</a></p>'

let host: HTMLElement
let changes: Partial<ReaderPreferences>[]

function show(html = HTML, extra: object = {}) {
  const article = {
    title: 'A <b>river</b>',
    html,
    text: '',
    wordCount: 460,
    lang: 'ar',
    dir: 'rtl' as const,
    ...extra,
  }
  const related = [
    {
      href: 'https://www.valley.example/2',
      title: 'Otters',
      source: 'section' as const,
      sponsored: false,
      date: '2026-03-04',
    },
    {
      href: 'https://elsewhere.example/3',
      title: 'Beavers',
      source: 'section' as const,
      sponsored: false,
      summary: 'What they build in a night, and what it takes to move it.',
    },
  ]
  act(() =>
    render(
      <ReaderView
        url="https://valley.example/1"
        article={article}
        related={related}
        preferences={DEFAULT_PREFERENCES}
        pictureSites={['<all_urls>']}
        support={{ links: [] }}
        always={{ isOn: false, isSupported: false, onChange: () => {} }}
        onBack={() => {}}
        onOriginal={() => {}}
        onRead={() => {}}
        onAllowAds={() => {}}
        onUndoSupport={() => {}}
        onSupportSteps={() => {}}
        position={undefined}
        onPosition={() => {}}
        onPreferences={(next) => changes.push(next)}
      />,
      host,
    ),
  )
}

const FAKE_MEDIA = {
  addEventListener: () => {},
  removeEventListener: () => {},
} as unknown as MediaQueryList

/** Finds an element by its label. */
const radio = (label: string) =>
  [...host.querySelectorAll<HTMLInputElement>('input[type=radio]')].find((input) =>
    input.labels?.[0]?.textContent?.endsWith(label),
  ) as HTMLInputElement

const one = <T extends Element = HTMLElement>(selector: string) =>
  host.querySelector<T>(selector) as T

describe('ReaderView', () => {
  beforeEach(() => {
    changes = []
    host = document.createElement('div')
    document.body.append(host)
  })
  afterEach(() => {
    render(null, host)
    host.remove()
  })

  it('is one article with one title, in its own language and direction', () => {
    show('<article><h2>Inner</h2><main>x</main></article>')
    expect(host.querySelectorAll('article,main article')).toHaveLength(1)
    expect(host.querySelectorAll('h1')).toHaveLength(1)
    expect(one('article').lang).toBe('ar')
    expect(one('article').dir).toBe('rtl')
  })

  it('has a direction of its own where its page declares none', () => {
    show(HTML, { lang: 'en', dir: undefined })
    expect(one('article').dir).toBe('ltr')
    show(HTML, { lang: undefined, dir: undefined })
    expect(one('article').dir).toBe('auto')
  })

  it('shows a title as text', () => {
    show()
    expect(one('h1').textContent).toBe('A <b>river</b>')
  })

  it('sanitizes the article, whoever sent it', () => {
    show('<p onclick="x()">a<script>x()</script><img src=x onerror=x()></p>')
    expect(one('.article-body').innerHTML).toBe('<p>a</p>')
  })

  it('shows contents for three headings or more', () => {
    show()
    expect([...host.querySelectorAll('nav.contents a')].map((link) => link.textContent)).toEqual([
      'One',
      'Two',
      'Three',
    ])
  })

  it('indents a heading in the contents only below one it belongs to', () => {
    show('<h3>Before</h3><p>a</p><h2>One</h2><p>a</p><h3>Within</h3><p>a</p>')
    const deeper = [...host.querySelectorAll('nav.contents .deeper')]
    expect(deeper.map((entry) => entry.textContent)).toEqual(['Within'])
  })

  it('shows no contents for fewer', () => {
    show('<h2>One</h2><p>a</p><h2>Two</h2>')
    expect(host.querySelector('nav.contents')).toBeNull()
  })

  it('follows a link within the article without adding to the history', () => {
    show()
    const steps = history.length
    one('.article-body a[href="#article-n"]').click()
    expect(document.activeElement?.textContent).toBe('Note')
    expect(history.length).toBe(steps)
  })

  it('names embeds, wraps tables, links related pages', () => {
    show()
    expect(one('a[data-embed]').textContent).toBe('reader.embed youtube.com')
    expect(one('table').parentElement?.className).toBe('scroll-box')
    expect(host.querySelectorAll('nav.related-links a')).toHaveLength(2)
  })

  it('says of a related link when it is from, or what it is about, and names other sites only', () => {
    show(HTML, { lang: 'en' })
    const cards = [...host.querySelectorAll('nav.related-links a')].map((card) => card.textContent)
    expect(cards).toEqual([
      'OttersMarch 4, 2026',
      'BeaversWhat they build in a night, and what it takes to move it.elsewhere.example',
    ])
  })

  it('hides a broken picture without alternative text', async () => {
    show()
    one('.article-body img').dispatchEvent(new Event('error'))
    expect(one('.article-body figure').hidden).toBe(true)
  })

  it('shows the alternative text of a broken picture', () => {
    show('<figure><img src="https://broken.invalid/a.png" alt="A heron"></figure>')
    one('.article-body img').dispatchEvent(new Event('error'))
    expect(one('.article-body figure').hidden).toBe(false)
    expect(one('.article-body figure').textContent).toBe('reader.missingPicture A heron')
  })

  it('does not show related links where there are none', () => {
    show()
    act(() =>
      render(
        <ReaderView
          url="https://valley.example/1"
          article={{ title: 'a', html: '', text: '', wordCount: 0 }}
          related={[]}
          preferences={DEFAULT_PREFERENCES}
          pictureSites={[]}
          support={{ links: [] }}
          always={{ isOn: false, isSupported: false, onChange: () => {} }}
          onBack={() => {}}
          onOriginal={() => {}}
          onRead={() => {}}
          onAllowAds={() => {}}
          onUndoSupport={() => {}}
          onSupportSteps={() => {}}
          position={undefined}
          onPosition={() => {}}
          onPreferences={() => {}}
        />,
        host,
      ),
    )
    expect(host.querySelector('nav.related-links')).toBeNull()
  })

  describe('reading controls', () => {
    const press = (key: string) =>
      act(() => {
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        )
      })

    it('are one tab stop', () => {
      show()
      expect(host.querySelectorAll('[role=toolbar] [tabindex="0"]')).toHaveLength(1)
    })

    it('move by arrow keys, Home and End, and remember the tab stop', () => {
      show()
      const controls = [...host.querySelectorAll<HTMLElement>('[role=toolbar] :is(button,a)')]
      controls[0]?.focus()
      press('ArrowRight')
      expect(document.activeElement).toBe(controls[1])
      press('End')
      expect(document.activeElement).toBe(controls.at(-1))
      press('ArrowRight')
      expect(document.activeElement).toBe(controls[0])
      press('ArrowLeft')
      expect(document.activeElement).toBe(controls.at(-1))
      expect(controls.at(-1)?.tabIndex).toBe(0)
    })

    it('hide the word about missing voices on Escape', () => {
      show(HTML, { lang: 'xx' })
      act(() => one('[aria-label="reader.aloud"]').click())
      expect(one('.toolbar-message').textContent).toBe('reader.noVoice')
      press('Escape')
      expect(one('.toolbar-message').textContent).toBe('')
    })

    it('name each way to keep the article by the words it shows', () => {
      show()
      const choices = [...host.querySelectorAll('.export-panel .choice')]
      expect(choices.map((choice) => choice.textContent)).toContain('reader.copyQuote')
      expect(choices.filter((choice) => choice.hasAttribute('aria-label'))).toEqual([])
      const quote = choices.find(({ textContent }) => textContent === 'reader.copyQuote')
      const hint = quote?.getAttribute('aria-describedby') ?? ''
      expect(document.getElementById(hint)?.textContent).toBe('reader.markFirst')
    })

    it('offer the system’s own menu for sharing where there is one', () => {
      const shared: object[] = []
      const canShare = Object.getOwnPropertyDescriptor(navigator, 'canShare')
      const share = Object.getOwnPropertyDescriptor(navigator, 'share')
      const labels = () =>
        [...host.querySelectorAll('.export-panel .choice')].map(({ textContent }) => textContent)
      const give = (name: string, value: unknown) =>
        Object.defineProperty(navigator, name, { value, configurable: true })
      give('canShare', undefined)
      show()
      expect(labels()).not.toContain('reader.share')
      give('canShare', () => true)
      give('share', async (data: object) => void shared.push(data))
      show()
      act(() =>
        [...host.querySelectorAll<HTMLElement>('.choice')]
          .find(({ textContent }) => textContent === 'reader.share')
          ?.click(),
      )
      expect(shared).toEqual([{ title: 'A <b>river</b>', url: 'https://valley.example/1' }])
      for (const [name, was] of [
        ['canShare', canShare],
        ['share', share],
      ] as const)
        if (was) Object.defineProperty(navigator, name, was)
        else Reflect.deleteProperty(navigator, name)
    })

    it('tell which panel is open, however it was opened or closed', async () => {
      show()
      const button = (name: string) => one(`[role=toolbar] [aria-label="reader.${name}"]`)
      const told = () => ['look', 'keep', 'more'].map((name) => button(name).ariaExpanded)
      const toggled = () =>
        new Promise((resolve) =>
          document.addEventListener('toggle', resolve, { capture: true, once: true }),
        )
      /** Does something, and waits until the browser has told of it. */
      const once = async (work: () => void) => {
        const told = toggled()
        work()
        await told
        await act(() => {})
      }
      expect(told()).toEqual(['false', 'false', 'false'])
      await once(() => button('look').click())
      expect(told()).toEqual(['true', 'false', 'false'])
      await once(() => one('#look-panel .panel-head button').click())
      expect(told()).toEqual(['false', 'false', 'false'])
      await once(() => press('k'))
      expect(told()).toEqual(['false', 'true', 'false'])
    })

    it('list the keys beside a mouse, and on a touch screen once a key was pressed', () => {
      const isTouch = vi
        .spyOn(window, 'matchMedia')
        .mockImplementation((query) => ({ ...FAKE_MEDIA, matches: query.includes('coarse') }))
      const labels = () =>
        [...host.querySelectorAll('.more-panel .choice')].map(({ textContent }) => textContent)
      show()
      expect(labels()).toEqual([])
      press('ArrowDown')
      expect(labels()).toEqual(['reader.shortcuts'])
      isTouch.mockRestore()
      render(null, host)
      show()
      expect(labels()).toEqual(['reader.shortcuts'])
    })

    it('report what changes and nothing else', () => {
      show()
      one('[aria-label="reader.larger"]').click()
      radio('reader.themeSepia').click()
      radio('reader.fontSans').click()
      expect(changes).toEqual([{ textSize: 22 }, { theme: 'sepia' }, { font: 'sans' }])
    })
  })
})
