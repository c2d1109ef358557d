import { useEffect, useState } from 'preact/hooks'
import { forgetUpdate, readUpdate } from '@/bridge/update-note'

/** The version of an update that the reader has not been told of, and how to say that they have. */
export function useUpdateNote() {
  const [updatedTo, setUpdatedTo] = useState<string>()
  useEffect(() => void readUpdate().then(setUpdatedTo), [])
  return {
    updatedTo,
    hide: () => {
      setUpdatedTo(undefined)
      void forgetUpdate()
    },
  }
}
