import { useEffect, useState } from 'preact/hooks'
import { useMedia } from '../use-media'

/** Whether there is a keyboard: always taken for granted beside a mouse, on a touch screen once a key was pressed. */
export function useKeyboard(): boolean {
  const isTouch = useMedia('(pointer: coarse)')
  const [wasPressed, setPressed] = useState(false)
  useEffect(() => {
    const note = ({ target }: KeyboardEvent) => {
      // A field brings up the keyboard on the screen.
      if (!(target instanceof Element && target.matches('input[type=text]'))) setPressed(true)
    }
    addEventListener('keydown', note)
    return () => removeEventListener('keydown', note)
  }, [])
  return !isTouch || wasPressed
}
