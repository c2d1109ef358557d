/** URLs of forums and question sites. */
const FORUM =
  /forum|[/.]threads?[/.-]|\/topics?\/|viewtopic|showthread|\/t\/|\/questions?\/|\/discussions?\//i

/** Whether a page is one of a forum, by its address: there the comments are the content, and posts look like cards. */
export function isForum(url: string): boolean {
  return FORUM.test(url)
}
