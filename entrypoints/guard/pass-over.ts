import { i18n } from '#i18n'
import { boxNameOf } from '@/core/notice/identify/box-name'
import type { PromptUi } from '../prompt-ui/types'
import type { NoticeSession } from './notice-session'
import type { SerialQueue } from './serial-queue'
import { type SiteChoices, without } from './site-choices'

interface SessionContext {
  voice: PromptUi
  notice: NoticeSession
  choices: SiteChoices
  inTurn: SerialQueue
  report(): void
  consider(): Promise<void>
}

/**
 * "That was not a notice": puts everything back and passes the box over on this site from now on. Undone,
 * it is considered again.
 */
export async function passOver(hands: SessionContext): Promise<void> {
  const { voice, notice, choices, inTurn, report, consider } = hands
  voice.close()
  const dropped = await notice.discard()
  await choices.revertWithDismissal()
  report()
  const [box] = dropped?.elements ?? []
  const name = box && boxNameOf(box, dropped?.message)
  if (!name) return
  const { mistaken, pointed, remembered } = await choices.current()
  if (pointed.includes(name)) await choices.save({ pointed: without(pointed, name) })
  if (remembered.length > 0) await choices.save({ remembered: [] })
  if (!(await choices.save({ mistaken: [...without(mistaken, name), name] }))) return
  const onUndo = () =>
    inTurn(async () => {
      voice.close()
      const now = await choices.current()
      await choices.save({ mistaken: without(now.mistaken, name) })
      await consider()
    })
  voice.showStatus(i18n.t('prompt.leftAlone'), { onUndo })
}
