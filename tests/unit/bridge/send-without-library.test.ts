import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sendWithoutLibrary } from '@/bridge/send-without-library'

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => boolean

const SENDER = { url: 'https://valley.example/', tab: { id: 7 } }

/** Stubs a browser with one context: listeners receive what is sent, as plain JSON. */
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

describe('sendWithoutLibrary', () => {
  beforeEach(() => vi.resetModules())
  afterEach(() => vi.unstubAllGlobals())

  it('is received by the messaging library as a suspicion', async () => {
    const { answers } = stubRuntime()
    const { onMessage } = await import('@/bridge/messages')
    const receive = vi.fn()
    onMessage('suspicion', receive)
    sendWithoutLibrary('suspicion')
    expect(receive).toHaveBeenCalledOnce()
    expect(receive.mock.calls[0]?.[0]).toMatchObject({ type: 'suspicion', sender: SENDER })
    await vi.waitFor(() => expect(answers).toEqual([{ res: undefined }]))
  })

  it('sends what the messaging library itself would send', async () => {
    const { sendMessage } = stubRuntime()
    const messages = await import('@/bridge/messages')
    // Nobody answers here; only the sent message matters.
    messages.sendMessage('suspicion').catch(() => {})
    await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledOnce())
    sendWithoutLibrary('suspicion')
    const sent = sendMessage.mock.calls.map(([message]) => JSON.parse(JSON.stringify(message)))
    const form = { id: expect.any(Number), type: 'suspicion', timestamp: expect.any(Number) }
    expect(sent).toEqual([form, form])
  })

  it('does not throw after the extension was updated', () => {
    vi.stubGlobal('chrome', {
      runtime: {
        sendMessage() {
          throw new Error('Extension context invalidated.')
        },
      },
    })
    expect(() => sendWithoutLibrary('suspicion')).not.toThrow()
  })
})
