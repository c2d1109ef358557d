import { browser } from 'wxt/browser'
import { type MessageToBackground, onMessage, type Protocol } from '@/bridge/messages'
import { MESSAGE_RULES } from './message-rules'

type Sender = Parameters<Parameters<typeof onMessage>[1]>[0]['sender']
type Carried<M extends MessageToBackground> = NonNullable<
  ReturnType<(typeof MESSAGE_RULES)[M]['parse']>
>
type Answer<M extends MessageToBackground> = ReturnType<Protocol[M]>

/** The page that a message comes from, as the browser tells it and not the message. */
export interface SendingPage {
  tabId: number
  url: string
  isPrivate: boolean
}

/**
 * Answers a message that comes from whoever may send it, and carries what it should; any other is refused with an error.
 *
 * @param reply given what the message carries, read anew, and where it comes from; a page of Truce may have no tab.
 */
export function answer<M extends MessageToBackground>(
  type: M,
  reply: (data: Carried<M>, page: SendingPage) => Answer<M> | Promise<Answer<M>>,
): void {
  const { from, parse } = MESSAGE_RULES[type]
  onMessage(type, (async ({ data, sender }: { data: unknown; sender: Sender }) => {
    if (!(from === 'ownPage' ? isOwnPage(sender) : isTopFrame(sender)))
      throw new Error(`${type} comes from where nobody may send it`)
    const carried = parse(data)
    if (carried === undefined) throw new Error(`${type} carries something else`)
    return reply(carried as Carried<M>, pageOf(sender))
  }) as never)
}

/** The address is the frame's own, and the browser confirms its origin, where it tells that. */
function isTopFrame({ id, frameId, tab, url = '', origin }: Sender): boolean {
  if (id !== browser.runtime.id || frameId !== 0 || tab?.id === undefined) return false
  if (!/^https?:/.test(url)) return false
  // A document in a sandbox has no origin of its own; Firefox before 126 tells none.
  return origin === undefined || origin === 'null' || origin === new URL(url).origin
}

function isOwnPage({ id, url = '' }: Sender): boolean {
  return id === browser.runtime.id && url.startsWith(browser.runtime.getURL('/'))
}

function pageOf({ tab, url = '' }: Sender): SendingPage {
  return { tabId: tab?.id ?? -1, url, isPrivate: tab?.incognito ?? false }
}
