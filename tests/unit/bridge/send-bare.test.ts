import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sendBare } from '@/bridge/send-bare'

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => boolean

const SENDER = { url: 'https://valley.example/', tab: { id: 7 } }

/** A browser of one context: what is sent is heard by the listeners, as plain JSON. */
function stubRuntime() {
  const listeners: Listener[] = []
  const answers: unknown[] = []
  const sendMessage = vi.fn((message: object, onAnswer: () => void) => {
    for (const listener of listeners) {
      listener(JSON.parse(JSON.stringify(message)), SENDER, (answer) => {
        answers.push(answer)
        onAnswer()
      })
    }
  })
  const onMessage = { addListener: (listener: Listener) => listeners.push(listener) }
  vi.stubGlobal('chrome', { runtime: { sendMessage, onMessage } })
  return { answers, sendMessage }
}

describe('sendBare', () => {
  beforeEach(() => vi.resetModules())
  afterEach(() => vi.unstubAllGlobals())

  it('is heard by the messaging library as a suspicion', async () => {
    const { answers } = stubRuntime()
    const { onMessage } = await import('@/bridge/messages')
    const heard = vi.fn()
    onMessage('suspicion', heard)
    sendBare('suspicion')
    expect(heard).toHaveBeenCalledOnce()
    expect(heard.mock.calls[0]?.[0]).toMatchObject({ type: 'suspicion', sender: SENDER })
    await vi.waitFor(() => expect(answers).toEqual([{ res: undefined }]))
  })

  it('says what the messaging library itself would say', async () => {
    const { sendMessage } = stubRuntime()
    const messages = await import('@/bridge/messages')
    // Nobody answers here; only what was said matters.
    messages.sendMessage('suspicion').catch(() => {})
    await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledOnce())
    sendBare('suspicion')
    const said = sendMessage.mock.calls.map(([message]) => JSON.parse(JSON.stringify(message)))
    const form = { id: expect.any(Number), type: 'suspicion', timestamp: expect.any(Number) }
    expect(said).toEqual([form, form])
  })

  it('is silent when the extension was updated under the page', () => {
    vi.stubGlobal('chrome', {
      runtime: {
        sendMessage() {
          throw new Error('Extension context invalidated.')
        },
      },
    })
    expect(() => sendBare('suspicion')).not.toThrow()
  })
})
