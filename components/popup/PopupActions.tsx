import { BookOpenText, type IconNode, MousePointerClick, ThumbsDown, Undo2, X } from 'lucide'
import { i18n } from '#i18n'
import { Icon } from '../reader/controls/Icon'
import type { PopupProps } from './PopupProps'

interface Action {
  label: 'prompt.dismiss' | 'prompt.undo' | 'prompt.reader' | 'popup.point' | 'popup.notNotice'
  icon: IconNode
  act(): void
}

/** What can be done in the page now: the likeliest as a button, the rest as a list. */
export function PopupActions(props: PopupProps) {
  const [first, ...others] = actionsOf(props)
  if (!first) return null
  return (
    <div class="actions">
      <button type="button" class={others.length > 0 ? 'primary' : 'other'} onClick={first.act}>
        <Icon of={first.icon} points={first.icon === Undo2} />
        {i18n.t(first.label)}
      </button>
      {others.length > 0 && (
        <ul>
          {others.map(({ label, icon, act }) => (
            <li key={label}>
              <button type="button" class="other" onClick={act}>
                <Icon of={icon} />
                {i18n.t(label)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** What can be done, the likeliest first. */
function actionsOf(props: PopupProps): Action[] {
  const { phase, techniques, onDismiss, onUndo, onReader, onPoint, onNotNotice } = props
  const dismiss: Action = { label: 'prompt.dismiss', icon: X, act: onDismiss }
  const undo: Action = { label: 'prompt.undo', icon: Undo2, act: onUndo }
  // Another was dismissed before in this page.
  const undoFormer = techniques.length > 0 ? [undo] : []
  const reader: Action[] =
    props.isReaderOff || props.hasNoArticle
      ? []
      : [{ label: 'prompt.reader', icon: BookOpenText, act: onReader }]
  const point: Action = { label: 'popup.point', icon: MousePointerClick, act: onPoint }
  const wrong: Action = { label: 'popup.notNotice', icon: ThumbsDown, act: onNotNotice }
  const actions: Record<PopupProps['phase'], Action[]> = {
    looking: reader,
    quiet: [...reader, point],
    found: [dismiss, ...undoFormer, ...reader, point, wrong],
    dismissed: [undo, ...reader, point, wrong],
    failed: [...reader, dismiss, point, wrong],
    supported: reader,
    unreachable: [],
  }
  return actions[phase]
}
