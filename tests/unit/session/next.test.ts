import { describe, expect, it } from 'vitest'
import type { SessionEffect } from '@/core/session/effect'
import type { SessionEvent } from '@/core/session/event'
import { next } from '@/core/session/next'
import { FIRST_STATE, type SessionState } from '@/core/session/state'
import {
  answered,
  asking,
  DISMISSING,
  dismissed,
  idle,
  makeMemory,
  makePolicy,
  NOTICE,
  supported,
} from './make-state'

type Row = [
  name: string,
  state: SessionState,
  event: SessionEvent,
  after: SessionState,
  effects: SessionEffect[],
]

const CLOSE = { do: 'closePrompt' } as const
const SAY_UNDONE = { do: 'sayUndone' } as const
const REPORT = { do: 'report' } as const
const SETTLE = { do: 'settlePrehidden' } as const
const SCAN = {
  do: 'scan',
  purpose: 'act',
  pointed: [],
  mistaken: [],
} as const satisfies SessionEffect
const READ = (pending?: SessionEvent): SessionEffect => ({ do: 'readPolicy', pending })
const COULD_NOT: SessionEffect = {
  ...{ do: 'showStatus', text: 'couldNot' },
  onReader: { type: 'readerAsked' },
}
const WAS_DISMISSED: SessionEffect = {
  ...{ do: 'showStatus', text: 'dismissed' },
  onUndo: { type: 'undoAsked' },
}
const scanned = (
  given: Partial<typeof NOTICE> = {},
  purpose: 'act' | 'show' | 'dismiss' = 'act',
  cameFrom?: string,
): SessionEvent => ({ type: 'scanned', purpose, notice: { ...NOTICE, ...given }, cameFrom })
const answer = (
  said: 'dismiss' | 'support' | 'openReader' | 'notNow',
  everyTime = false,
): SessionEvent => ({ type: 'answered', answer: said, everyTime })

const failed = (given = {}): SessionState => ({ is: 'failed', memory: makeMemory(given) })

const EVERY_TIME = { before: makePolicy(), inverse: { whenNotice: null } } as const

function table(title: string, rows: Row[]): void {
  describe(title, () => {
    it.each(rows)('%s', (_name, state, event, after, effects) => {
      expect(next(state, event)).toEqual({ state: after, effects })
    })
  })
}

table('at the start', [
  [
    'the choices are read before anything else',
    FIRST_STATE,
    { type: 'scanDue' },
    FIRST_STATE,
    [READ({ type: 'scanDue' })],
  ],
  [
    'with them known, the page is scanned',
    FIRST_STATE,
    { type: 'policyRead', policy: makePolicy({ pointed: ['#box'] }), pending: { type: 'scanDue' } },
    idle({ policy: makePolicy({ pointed: ['#box'] }) }),
    [
      { do: 'awaitKnownBoxes', pointed: ['#box'], remembered: [] },
      { ...SCAN, pointed: ['#box'] },
      SETTLE,
    ],
  ],
  [
    'a supported site is not scanned',
    FIRST_STATE,
    { type: 'policyRead', policy: makePolicy({ support: true }), pending: { type: 'scanDue' } },
    supported(),
    [SETTLE],
  ],
  [
    'changed choices that were never heard are not compared',
    FIRST_STATE,
    { type: 'policyChanged' },
    FIRST_STATE,
    [READ({ type: 'scanDue' })],
  ],
  [
    'a page that changes often is not asked about for ever',
    { is: 'starting', scans: 40 },
    { type: 'pageChanged' },
    { is: 'starting', scans: 40 },
    [],
  ],
])

table('a scan', [
  [
    'finds nothing',
    idle(),
    { type: 'scanned', purpose: 'act', notice: undefined, cameFrom: undefined },
    idle(),
    [],
  ],
  [
    'finds a notice, and the reader is asked',
    idle(),
    scanned(),
    asking(),
    [{ do: 'showPrompt', message: NOTICE.message, cameFrom: undefined }, REPORT],
  ],
  [
    'finds a notice where notices are dismissed',
    idle({ policy: DISMISSING }),
    scanned(),
    idle({ policy: DISMISSING, attempts: 1 }),
    [CLOSE, { do: 'dismiss', cause: { by: 'policy' } }],
  ],
  [
    'is not certain enough to dismiss without a question',
    idle({ policy: DISMISSING }),
    scanned({ certainty: 'ask' }),
    asking({ policy: DISMISSING }),
    [{ do: 'showPrompt', message: NOTICE.message, cameFrom: undefined }, REPORT],
  ],
  [
    'finds a notice where notices are left',
    idle({ policy: makePolicy({ whenNotice: 'leave' }) }),
    scanned(),
    idle({ policy: makePolicy({ whenNotice: 'leave' }) }),
    [REPORT],
  ],
  [
    'of a page that is nothing but a notice leads to a question, whatever was chosen',
    idle({ policy: DISMISSING }),
    scanned({}, 'act', 'https://a.test/article'),
    asking({ policy: DISMISSING }, 'https://a.test/article'),
    [{ do: 'showPrompt', message: NOTICE.message, cameFrom: 'https://a.test/article' }, REPORT],
  ],
  [
    'finds what the reader pointed at on an earlier visit: it is dismissed without a question',
    idle(),
    scanned({ isPointed: true }),
    idle({ attempts: 1 }),
    [CLOSE, { do: 'dismiss', cause: { by: 'pointed' } }],
  ],
  [
    'finds the words again that were dismissed, however certain: they are dismissed again',
    dismissed(),
    scanned({ certainty: 'ask' }),
    dismissed({ attempts: 2 }),
    [CLOSE, { do: 'dismiss', cause: { by: 'return' } }],
  ],
  [
    'finds other words after a dismissal and is certain: they are dismissed as well',
    dismissed(),
    scanned({ message: 'Ad blocker detected' }),
    dismissed({ attempts: 2 }),
    [CLOSE, { do: 'dismiss', cause: { by: 'return' } }],
  ],
  [
    'finds other words after a dismissal and is not certain: the reader is asked',
    dismissed(),
    scanned({ message: 'Support us', certainty: 'ask' }),
    {
      ...{
        is: 'asking',
        cameFrom: undefined,
        before: { is: 'dismissed', message: NOTICE.message },
      },
      memory: makeMemory({ attempts: 1, dismissals: 1 }),
    },
    [{ do: 'showPrompt', message: 'Support us', cameFrom: undefined }, REPORT],
  ],
  ['for the popup asks nothing', idle(), scanned({}, 'show'), idle(), []],
  [
    'for the popup’s “Dismiss notice” dismisses also after “Not now”',
    answered(),
    scanned({}, 'dismiss'),
    answered({ attempts: 1 }),
    [CLOSE, { do: 'dismiss', cause: { by: 'popup' } }],
  ],
  [
    'finds a notice that was dismissed too often: the page has its way, and the reader is told',
    dismissed({ attempts: 8 }),
    scanned(),
    failed({ attempts: 8, dismissals: 1 }),
    [CLOSE, REPORT, COULD_NOT],
  ],
])

table('an answer', [
  [
    '“Dismiss notice” closes the prompt first, and then dismisses',
    asking(),
    answer('dismiss', true),
    idle({ attempts: 1 }),
    [CLOSE, { do: 'dismiss', cause: { by: 'prompt', everyTime: true } }],
  ],
  [
    '“Dismiss notice” on a page that is nothing but a notice returns to the article',
    asking({}, 'https://a.test/article'),
    answer('dismiss'),
    idle(),
    [CLOSE, { do: 'goBack', url: 'https://a.test/article' }],
  ],
  [
    '“Support this site” stores the choice before it says anything',
    asking(),
    answer('support'),
    idle(),
    [CLOSE, { do: 'saveChoice', choice: { support: true }, purpose: { of: 'support' } }],
  ],
  [
    '“Open reader view” leaves the page as it is',
    asking(),
    answer('openReader'),
    idle(),
    [CLOSE, { do: 'openReader' }],
  ],
  ['“Not now” ends the asking', asking(), answer('notNow'), answered(), [CLOSE]],
  [
    '“Not now” for every time leaves the notices of the site',
    asking(),
    answer('notNow', true),
    answered(),
    [CLOSE, { do: 'saveChoice', choice: { whenNotice: 'leave' }, purpose: { of: 'nothing' } }],
  ],
  [
    'that comes when nothing is asked any more means nothing',
    idle(),
    answer('dismiss'),
    idle(),
    [],
  ],
  [
    'is not to be had where the notice went by itself',
    asking(),
    { type: 'noticeGone' },
    idle(),
    [CLOSE, REPORT],
  ],
  [
    'is not to be had where the prompt did not load: the next scan asks',
    asking(),
    { type: 'promptFailed' },
    idle(),
    [],
  ],
])

table('a dismissal', [
  [
    'that worked is reported, and the reader can undo it',
    idle({ attempts: 1 }),
    { type: 'dismissalEnded', isDone: true, message: NOTICE.message, cause: { by: 'popup' } },
    dismissed(),
    [REPORT, WAS_DISMISSED],
  ],
  [
    'for every time stores that, to be taken back by the undo',
    idle({ attempts: 1 }),
    {
      ...{ type: 'dismissalEnded', isDone: true, message: NOTICE.message },
      cause: { by: 'prompt', everyTime: true },
    },
    dismissed(),
    [
      REPORT,
      WAS_DISMISSED,
      { do: 'saveChoice', choice: { whenNotice: 'dismiss' }, purpose: { of: 'dismissal' } },
      { do: 'readSelectors' },
    ],
  ],
  [
    'that failed offers the reader view, and nothing more is asked',
    idle({ attempts: 1 }),
    { type: 'dismissalEnded', isDone: false, message: '', cause: { by: 'policy' } },
    failed({ attempts: 1 }),
    [REPORT, COULD_NOT],
  ],
  [
    'of a box the reader pointed at is remembered, also where they once said it is no notice',
    idle({ attempts: 1, policy: makePolicy({ mistaken: ['#box'], pointed: ['#other'] }) }),
    {
      ...{ type: 'dismissalEnded', isDone: true, message: NOTICE.message },
      cause: { by: 'picker', name: '#box' },
    },
    dismissed({ policy: makePolicy({ mistaken: ['#box'], pointed: ['#other'] }) }),
    [
      REPORT,
      WAS_DISMISSED,
      { do: 'saveChoice', choice: { mistaken: [] }, purpose: { of: 'nothing' } },
      { do: 'saveChoice', choice: { pointed: ['#other', '#box'] }, purpose: { of: 'dismissal' } },
    ],
  ],
  [
    'is kept from being painted next time, where the site’s notices are dismissed',
    dismissed({ policy: DISMISSING }),
    { type: 'selectorsRead', selectors: ['#wall'] },
    dismissed({ policy: DISMISSING }),
    [{ do: 'saveChoice', choice: { remembered: ['#wall'] }, purpose: { of: 'dismissal' } }],
  ],
  [
    'leaves no list of sites of a reader who dismisses everywhere',
    dismissed({ policy: makePolicy({ whenNotice: 'dismiss' }) }),
    { type: 'selectorsRead', selectors: ['#wall'] },
    dismissed({ policy: makePolicy({ whenNotice: 'dismiss' }) }),
    [],
  ],
])

table('an undo', [
  [
    'after “every time” takes the choice back',
    dismissed({ policy: DISMISSING, choices: [EVERY_TIME] }),
    { type: 'undoAsked' },
    answered(),
    [
      { do: 'undoAll' },
      REPORT,
      { do: 'revertChoices', choices: [{ whenNotice: null }] },
      SAY_UNDONE,
    ],
  ],
  [
    'without a choice reverts none',
    dismissed(),
    { type: 'undoAsked' },
    answered(),
    [{ do: 'undoAll' }, REPORT, SAY_UNDONE],
  ],
  [
    'that restored the page has no more to say',
    answered(),
    { type: 'undone', isExact: true },
    answered(),
    [CLOSE],
  ],
  [
    'that could not restore the page says so, and offers to load it again',
    answered(),
    { type: 'undone', isExact: false },
    answered(),
    [{ do: 'showStatus', text: 'notRestored', offersReload: true }],
  ],
])

table('another view of an app', [
  [
    'asks anew after “Not now”',
    answered({ scans: 12 }),
    { type: 'navigated' },
    idle(),
    [{ do: 'scanSoon' }],
  ],
  [
    'may try again what failed',
    failed({ attempts: 8 }),
    { type: 'navigated' },
    idle(),
    [{ do: 'scanSoon' }],
  ],
  [
    'keeps a question that is shown',
    asking(),
    { type: 'navigated' },
    asking(),
    [{ do: 'scanSoon' }],
  ],
  [
    'keeps dismissed what is dismissed, until it is undone',
    dismissed(),
    { type: 'navigated' },
    idle({ dismissals: 1 }),
    [{ do: 'scanSoon' }],
  ],
])

table('support', [
  [
    'chosen elsewhere while asking closes the prompt and leaves the page alone',
    asking(),
    { type: 'policyRead', policy: makePolicy({ support: true }), pending: undefined },
    supported(),
    [CLOSE, { do: 'undoAll' }, SETTLE, REPORT],
  ],
  [
    'chosen in the prompt is confirmed once it is stored',
    idle(),
    { type: 'choiceSaved', choice: { support: true }, purpose: { of: 'support' } },
    supported(),
    [
      {
        ...{ do: 'showStatus', text: 'supported' },
        onUndo: { type: 'supportUndone' },
        onHowTo: { type: 'supportStepsAsked' },
      },
    ],
  ],
  [
    'that the browser does not store is said to be so, and nothing changes',
    idle(),
    { type: 'choiceRefused' },
    idle(),
    [{ do: 'showStatus', text: 'choiceNotKept' }],
  ],
  [
    'that ended lets Truce ask again',
    supported(),
    { type: 'policyRead', policy: makePolicy(), pending: undefined },
    idle(),
    [CLOSE, { do: 'rescan' }, REPORT],
  ],
  [
    'that ended is said, with how to take back what the blocker allows',
    idle(),
    { type: 'announced', announcement: 'supportEnded' },
    idle(),
    [
      {
        do: 'showStatus',
        text: 'supportEnded',
        onTakeBack: { type: 'supportStepsAsked' },
      },
    ],
  ],
  [
    'that ended does not hide a question',
    asking(),
    { type: 'announced', announcement: 'supportEnded' },
    asking(),
    [],
  ],
])

table('“That was not a notice”', [
  [
    'undoes everything and the choices made with it',
    dismissed({ policy: DISMISSING, choices: [EVERY_TIME] }),
    { type: 'corrected' },
    idle(),
    [
      CLOSE,
      { do: 'undoAll' },
      { do: 'revertChoices', choices: [{ whenNotice: null }] },
      { do: 'forgetNotice' },
    ],
  ],
  [
    'has the box passed over from now on, and not kept from being painted',
    idle({ policy: makePolicy({ pointed: ['#wall'], remembered: ['#wall'] }) }),
    { type: 'noticeForgotten', name: '#wall' },
    idle({ policy: makePolicy({ pointed: ['#wall'], remembered: ['#wall'] }) }),
    [
      REPORT,
      { do: 'saveChoice', choice: { pointed: [] }, purpose: { of: 'nothing' } },
      { do: 'saveChoice', choice: { remembered: [] }, purpose: { of: 'nothing' } },
      {
        ...{ do: 'saveChoice', choice: { mistaken: ['#wall'] } },
        purpose: { of: 'correction', name: '#wall' },
      },
    ],
  ],
  [
    'undone has Truce ask again',
    idle({ policy: makePolicy({ mistaken: ['#wall'] }) }),
    { type: 'correctionUndone', name: '#wall' },
    idle({ policy: makePolicy({ mistaken: ['#wall'] }) }),
    [
      CLOSE,
      { do: 'saveChoice', choice: { mistaken: [] }, purpose: { of: 'nothing' } },
      { do: 'rescan' },
    ],
  ],
])

table('pointing', [
  [
    'closes the question; stopped, the page is as before the question',
    { is: 'picking', before: { is: 'idle' }, memory: makeMemory() },
    { type: 'pickCancelled' },
    idle(),
    [],
  ],
  [
    'can be done while asking',
    asking(),
    { type: 'pickAsked' },
    { is: 'picking', before: { is: 'idle' }, memory: makeMemory() },
    [{ do: 'pick' }],
  ],
  [
    'dismisses what was pointed at',
    { is: 'picking', before: { is: 'answered' }, memory: makeMemory() },
    { type: 'picked', name: '#box' },
    answered({ attempts: 1 }),
    [{ do: 'adoptPicked' }, CLOSE, { do: 'dismiss', cause: { by: 'picker', name: '#box' } }],
  ],
])

table('the extension reloaded', [
  [
    'while asking says so and ends',
    asking(),
    { type: 'contextInvalidated' },
    { is: 'ended' },
    [{ do: 'sayUpdated' }, { do: 'stopWatching' }],
  ],
  [
    'at the start ends',
    FIRST_STATE,
    { type: 'contextInvalidated' },
    { is: 'ended' },
    [CLOSE, { do: 'stopWatching' }],
  ],
  [
    'means that nothing that happens later is answered',
    { is: 'ended' },
    { type: 'pageChanged' },
    { is: 'ended' },
    [],
  ],
])
