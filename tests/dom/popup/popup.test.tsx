import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Popup } from '@/components/popup/Popup'
import type { PopupProps } from '@/components/popup/PopupProps'
import { DEFAULT_SETTINGS } from '@/core/sites/policy'
import type { AdsVerdict } from '@/core/support/judge-probe'

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }))

const nothing = () => undefined

const PROPS: PopupProps = {
  ...{ site: 'paper.example', phase: 'looking', isEarly: true, isLoading: false },
  ...{ reason: undefined, message: undefined, evidence: [], quotes: {}, techniques: [] },
  policy: { support: false, alwaysReader: false, ...DEFAULT_SETTINGS },
  ...{ isReaderOff: false, hasNoArticle: false, problem: undefined, check: undefined },
  ...{ onSupport: nothing, onHowTo: nothing, onWhenNotice: nothing, onAlwaysReader: nothing },
  ...{ onDismiss: nothing, onUndo: nothing, onNotNotice: nothing, onReader: nothing },
  ...{ onPoint: nothing, onReport: nothing, onSettings: nothing },
}

let root: HTMLElement

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'))
})
afterEach(() => {
  render(null, root)
  root.remove()
})

function controlsOf(props: Partial<PopupProps>): number {
  act(() => render(<Popup {...PROPS} {...props} />, root))
  return root.querySelectorAll('button, input, summary').length
}

describe('the popup', () => {
  it('offers nothing in its first moment, which the page’s answer would move away', () => {
    expect(controlsOf({})).toBe(0)
  })

  it('offers what can be done of a page that takes its time, and all once the page has answered', () => {
    expect(controlsOf({ isEarly: false })).toBeGreaterThan(0)
    expect(controlsOf({ isEarly: false, phase: 'quiet' })).toBeGreaterThan(0)
  })

  const labels = (props: Partial<PopupProps>) => {
    controlsOf({ isEarly: false, ...props })
    return [...root.querySelectorAll('button')].map((button) => button.textContent)
  }

  it('offers to undo the former dismissal beside a notice that came back', () => {
    const back = labels({ phase: 'found', techniques: ['hidden'] })
    expect(back.slice(0, 2)).toEqual(['prompt.dismiss', 'prompt.undo'])
    expect(labels({ phase: 'found' })).not.toContain('prompt.undo')
  })

  it('offers the reader view no more once there was no article', () => {
    expect(labels({ phase: 'quiet' })[0]).toBe('prompt.reader')
    expect(labels({ phase: 'quiet', hasNoArticle: true })).not.toContain('prompt.reader')
  })

  it('shows no choice for a site, and no report, where Truce cannot work', () => {
    for (const reason of ['pdf', 'notLoaded', 'protected'] as const) {
      expect(labels({ phase: 'unreachable', reason })).toEqual(['popup.settings'])
      expect(root.querySelector('input')).toBeNull()
    }
  })

  it('quotes the sentence that a reason stands on, in its own direction and no language of Truce’s', () => {
    act(() =>
      render(
        <Popup
          {...PROPS}
          phase="found"
          isEarly={false}
          message="Hello. Let our ads in."
          evidence={['readsAsNotice', 'isBar']}
          quotes={{ readsAsNotice: 'Let our ads in.' }}
        />,
        root,
      ),
    )
    const [reads, isBar] = root.querySelectorAll('.evidence li')
    const quote = reads?.querySelector('q')
    expect(quote?.textContent).toBe('Let our ads in.')
    expect([quote?.getAttribute('lang'), quote?.dir]).toEqual(['', 'auto'])
    expect(isBar?.querySelector('q')).toBeNull()
  })

  it.each<[string, AdsVerdict, boolean]>([
    ['that ads load with what the check cannot see', { result: 'loads' }, true],
    ['of ads that are blocked no more than that', { result: 'blocked', by: [] }, false],
    ['that it cannot tell no more than why', { result: 'unsure', reason: 'elsewhere' }, false],
  ])('says %s', (_, verdict, isQualified) => {
    const policy = { ...PROPS.policy, support: true }
    const check = { at: 1, ...verdict }
    act(() =>
      render(<Popup {...PROPS} {...{ phase: 'supported', isEarly: false, policy, check }} />, root),
    )
    const said = [...root.querySelectorAll('.support-state p')].map((line) => line.textContent)
    expect(said.slice(1)).toEqual(isQualified ? ['support.loadsHint'] : [])
  })
})
