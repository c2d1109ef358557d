/**
 * From this many words on there is something to read: in a page underneath a notice, or visible of it. A
 * page with fewer is an error page, a bot wall, or has its article hidden. About one short paragraph.
 */
export const SOMETHING_TO_READ = 60
