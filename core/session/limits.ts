/** A page that keeps changing what it shows is scanned this often and then left alone. */
export const MAX_SCANS = 40

/** A notice that comes back is dismissed this often; then the page has its way and the reader is told. */
export const MAX_ATTEMPTS = 8

/** Selectors remembered of a site: a notice, its sheets and its dialog, in a few designs. */
export const MAX_REMEMBERED = 8
