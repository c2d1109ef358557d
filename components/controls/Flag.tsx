/**
 * The sign of Truce: a white flag on green, so that what Truce says is not taken for the page's. Its colours stand in
 * `assets/theme.css`: in the prompt only style sheets know what its colours are called.
 */
export function Flag() {
  return (
    <svg class="flag" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" />
      <path class="pole" d="M10 7v18" stroke-width="2.5" stroke-linecap="round" />
      <path d="M11 8c4.500-2 7 1.500 12 0v9.500c-5 1.500-7.500-2-12 0z" />
    </svg>
  )
}
