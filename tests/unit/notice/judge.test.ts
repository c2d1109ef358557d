import { describe, expect, it } from 'vitest'
import { certaintyOf, judgeBox } from '@/core/notice/judge/judge'
import { PHRASES_BY_LANGUAGE } from '@/core/notice/phrases/phrases-by-language'
import type { BoxFacts, PageFacts } from '@/core/notice/types'
import { bar, corner, inFlow, inlineNotice, PAGE, wall } from './facts'

const NOTICE = 'Adblock Detected Please consider supporting us by disabling your ad blocker'

const certainty = (box: BoxFacts, page: Partial<PageFacts> = {}) =>
  certaintyOf(judgeBox(box, { ...PAGE, ...page }, PHRASES_BY_LANGUAGE).confidence)

describe('judgeBox', () => {
  it.each([
    ['the usual wall of a news theme', wall(NOTICE), { scrollLocked: true }],
    ['a wall that does not lock the page', wall(NOTICE), {}],
    [
      'a modal dialog',
      wall(
        'It looks like you’re using an ad blocker. Please allow ads on our site to keep reading.',
        { modal: true },
      ),
      {},
    ],
    [
      'a wall in capitals with a broken word',
      wall('YOUR AD BL○CKER IS ON. PLEASE TURN IT OFF. Switch off your ad blocker.'),
      {},
    ],
    [
      'a wall that offers to reload',
      wall(
        'We’ve noticed that you are using an AdBlocker. Please whitelist us in your ad blocker.',
        { controls: ['I have disabled my ad blocker'] },
      ),
      {},
    ],
    [
      'a bar that says what it noticed and asks plainly',
      bar('We see you’re using an ad blocker. Please consider disabling your ad blocker.'),
      {},
    ],
    [
      'a corner box that does',
      corner('Ad blocker detected. Please turn off your ad blocker to support us.'),
      {},
    ],
    [
      'a wall with a privacy link',
      wall('Ad blocker detected. Please disable it. Privacy policy', {
        controls: ['Privacy policy'],
      }),
      {},
    ],
    [
      'a wall that gives its reason',
      wall('You are using an ad blocker. The site may not work correctly. Please disable it.'),
      {},
    ],
  ])('is sure of %s', (_name, box, page) => {
    expect(certainty(box, page)).toBe('act')
  })

  it.each([
    ['a bar that asks', bar('Please consider disabling your ad blocker.')],
    [
      'a corner box that asks in two sentences',
      corner('Hey, you are using an ad blocker! Could you turn it off for us? It helps us a lot.'),
    ],
    [
      'a wall that also offers a subscription',
      wall(
        'You are using an ad blocker. Please disable your ad blocker or subscribe for $2 per month.',
      ),
    ],
    ['a wall of few words with an offer', wall('Please disable your ad blocker or subscribe.')],
    [
      'a bar with an offer',
      bar('Our site lives on ads. Turn off your ad blocker, or become a member from €3.'),
    ],
    [
      'a wall for subscribers, too',
      wall('Please turn off your ad blocker to keep reading. Already a subscriber? Sign in.', {
        controls: ['Sign in'],
      }),
    ],
    [
      'a request in the flow of the page that says what it noticed',
      inlineNotice('Ad blocker detected! Please disable your ad blocker and refresh the page.'),
    ],
    [
      'a request in the flow that holds something back',
      inlineNotice('Please disable Adblock to proceed to the destination page.'),
    ],
    [
      'a box that leaves the request to its button',
      corner(
        'We noticed you’re using an adblocker. Our ads are quiet; they keep everything here free.',
        { controls: ['I’ll whitelist the site'] },
      ),
    ],
    [
      'a wall that helps afterwards',
      wall('Please disable your ad blocker and reload. If it does not work, write to us.'),
    ],
  ])('asks about %s', (_name, box) => {
    expect(certainty(box)).toBe('ask')
  })

  it('gives its reasons', () => {
    const { evidence } = judgeBox(
      wall(NOTICE),
      { ...PAGE, scrollLocked: true },
      PHRASES_BY_LANGUAGE,
    )
    expect(evidence.map(({ id }) => id)).toEqual([
      'asksToDisable',
      'saysDetected',
      'asksForSupport',
      'coversReading',
      'locksScrolling',
    ])
  })

  it.each([
    ['dialog', wall(NOTICE, { modal: true })],
    ['wall', wall(NOTICE)],
    ['bar', bar(NOTICE)],
    ['box', corner(NOTICE)],
  ])('calls a %s by its shape', (kind, box) => {
    expect(judgeBox(box, PAGE, PHRASES_BY_LANGUAGE).kind).toBe(kind)
  })
})

describe('judgeBox does not touch', () => {
  it.each([
    ['words alone: an article about ad blockers', inFlow(NOTICE)],
    ['geometry alone: any other popup', wall('Winter sale! Everything must go.', { modal: true })],
    ['a cookie bar', bar('We use cookies and ads to fund our journalism. Accept or reject.')],
    [
      'a consent box that asks to disable the blocker to customise',
      wall('Please disable your ad blocker to start customizing your cookies.'),
    ],
    [
      'a consent tool known by its markup',
      wall('Please disable your adblocker to continue', { names: 'tarteaucitronAlertBig' }),
    ],
    [
      'a pay-or-consent wall',
      wall(
        'Read with ads and consent, or ad-free for 3 € per month. If you use an ad blocker you still need to choose.',
      ),
    ],
    [
      'a paywall that praises itself',
      wall('Subscribe for ad-free reading, no ad blocker needed. $1 per week.'),
    ],
    [
      'a paywall that mentions the blocker',
      wall('Your ad blocker is on. Log in or create an account to subscribe for $1 per week.'),
    ],
    [
      'a log-in box with a hint',
      wall('Log in. If nothing happens, disable your ad blocker.', {
        fields: { email: 1, password: 1, other: 0 },
      }),
    ],
    [
      'a checkout with a hint',
      wall('Payment. Having trouble? Turn off your ad blocker.', {
        fields: { email: 0, password: 1, other: 2 },
      }),
    ],
    [
      'a newsletter that mentions ads',
      wall('Our ad-free briefing, no ad blocker needed', {
        fields: { email: 1, password: 0, other: 0 },
      }),
    ],
    [
      'a survey',
      wall('Do you use an ad blocker? Why did you turn your ad blocker off?', {
        fields: { email: 0, password: 0, other: 1 },
      }),
    ],
    [
      'advice on what to do when a page does not load',
      wall('Crossword not loading? Reload the page. Disable your ad blocker. Write to us.'),
    ],
    [
      'a word of a blocker about other blockers',
      bar(
        'Your ad blocker is active! Please disable other ad blockers so that they do not conflict.',
      ),
    ],
    ['an age gate', wall('Are you over 18? Please disable your ad blocker to verify.')],
    [
      'a VPN wall',
      wall('We detected a VPN or ad blocker. Please turn off your VPN and ad blocker.'),
    ],
    [
      'a private-mode wall',
      wall('You are in private mode. Disable private browsing or your ad blocker.'),
    ],
    [
      'a player’s error',
      wall('An ad blocker may be preventing playback. Disable your ad blocker.', {
        mediaShare: 0.9,
      }),
    ],
    ['a lightbox', wall('Screenshot: “please disable your ad blocker”', { mediaShare: 0.8 })],
    [
      'a donation appeal',
      wall('Support our newsroom with a donation. We never show ads, so no ad blocker needed.'),
    ],
    [
      'a step of a guided tour',
      wall('Your filter lists Turn off the ad blocker for a site here. 1 of 2', {
        controls: ['Previous', 'Next'],
      }),
    ],
    [
      'a lightbox whose picture is not there yet',
      wall('A museum shows them all: disable your ad blocker', { mediaShare: 1 }),
    ],
    [
      'a caption that quotes a notice',
      wall('“Ad blocker detected. Please disable your ad blocker.” The message of the year'),
    ],
    [
      'a rewarded video that failed',
      wall('The ad could not be loaded. Allow ads or pause your ad blocker and try again.', {
        modal: true,
      }),
    ],
    ['a blocker that says it works', corner('Your ad blocker is now active. Disable it here.')],
    ['a thank-you', corner('Thank you! You have disabled your ad blocker for us.')],
    [
      'a card that leads to an article',
      corner('Disable your ad blocker: what publishers ask for', {
        position: 'absolute',
        linkShare: 1,
      }),
    ],
    [
      'a menu above the page with the title of a thread in it',
      wall('Ad blocker detected, please disable it. Weather. Harbour. Letters. Sports', {
        linkShare: 0.95,
      }),
    ],
    ['a request in the flow that only asks', inlineNotice('Tip: disable your ad blocker here.')],
    ['a long sheet', corner(`${NOTICE} ${'more words about other things '.repeat(40)}`)],
  ])('%s', (_name, box) => {
    expect(certainty(box)).toBe('leave')
  })

  it('a bot wall, for there is nothing to read underneath', () => {
    const box = wall('Please enable JS and disable any ad blocker')
    expect(certainty(box, { bodyWords: 0 })).toBe('leave')
  })

  it('a result in the flow of a page about ad blocking', () => {
    const box = inlineNotice('Ad blocker detected. Disable your ad blocker to compare.')
    expect(certainty(box, { title: 'Ad blocker test page' })).toBe('leave')
  })

  it('a sticky bar on a page about ad blocking', () => {
    const box = bar('Detected: your ad blocker is on. Disable your ad blocker to compare.')
    expect(certainty(box, { title: 'Ad blocker test page' })).toBe('leave')
  })
})
