import { i18n } from '#i18n'
import { boxNameOf } from '@/core/notice/identify/box-name'
import type { Voice } from '../prompt-ui/prompt-ui'
import type { Case } from './notice-session'
import type { InTurn } from './serial-queue'
import { type Choices, without } from './site-choices'

interface Hands {
  voice: Voice
  notice: Case
  choices: Choices
  inTurn: InTurn
  report(): void
  consider(): Promise<void>
}

/**
 * "That was not a notice": puts everything back and passes the box over on this site from now on. Undone,
 * it is considered again.
 */
export async function passOver(hands: Hands): Promise<void> {
  const { voice, notice, choices, inTurn, report, consider } = hands
  voice.hush()
  const dropped = await notice.drop()
  await choices.takeBack()
  report()
  const [box] = dropped?.elements ?? []
  const name = box && boxNameOf(box, dropped?.message)
  if (!name) return
  const { mistaken, pointed, remembered } = await choices.known()
  if (pointed.includes(name)) await choices.keep({ pointed: without(pointed, name) })
  if (remembered.length > 0) await choices.keep({ remembered: [] })
  if (!(await choices.keep({ mistaken: [...without(mistaken, name), name] }))) return
  const onUndo = () =>
    inTurn(async () => {
      voice.hush()
      const now = await choices.known()
      await choices.keep({ mistaken: without(now.mistaken, name) })
      await consider()
    })
  voice.say(i18n.t('prompt.leftAlone'), { onUndo })
}
