/** The sign of Truce: a white flag on green, so that what Truce says is not taken for the page's. */
export function Flag() {
  return (
    <svg class="flag" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="var(--accent)" />
      <path
        d="M10 7v18"
        stroke="var(--on-accent)"
        stroke-width="2.5"
        stroke-linecap="round"
        fill="none"
      />
      <path d="M11 8c4.500-2 7 1.500 12 0v9.500c-5 1.500-7.500-2-12 0z" fill="var(--on-accent)" />
    </svg>
  )
}
