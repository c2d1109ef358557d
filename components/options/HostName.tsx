import { Fragment } from 'preact'

/** A host or the key of a page, which breaks at its dots and slashes, not inside a name. */
export function HostName({ name }: { name: string }) {
  return (
    <bdi>
      {name.split(/(?=[./])/).map((part, at) => (
        <Fragment key={at}>
          {at > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </bdi>
  )
}
