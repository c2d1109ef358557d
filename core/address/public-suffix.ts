/*
 * Made by `npm run generate:public-suffixes` from tldts 7.6.0; change scripts/public-suffix-table.ts instead.
 *
 * Taken from the Public Suffix List (https://publicsuffix.org/list/public_suffix_list.dat), by Mozilla and others.
 * This file is subject to the terms of the Mozilla Public License, v. 2.0: https://mozilla.org/MPL/2.0/
 */

/** The longest public suffix that a host name (lower case, ASCII) ends in, with the dot before it, if any. */
export const PUBLIC_SUFFIX =
  /(?:^|\.)(?:(?:ac|co|com|edu|gob|gouv|gov|govt|mil|net|org|sch)\.(?!hr)..|(?:gv|or)\.at|(?:blog|jor|leg|tv)\.br|asso\.fr|com\.hr|(?:my|web)\.id|(?:go|or)\.(?:cr|id|it|th)|(?:go|ne|or)\.(?:jp|ke|kr|tz|ug)|(?:msk|spb)\.ru|(?:in|kiev)\.ua|(?:ltd|me|nhs|plc)\.uk|(?:framer|lovable|netlify|replit|streamlit|vercel|web)\.app|carrd\.co|(?:appspot|blogspot|co|de|eu|firebaseapp|hatenablog|herokuapp|myshopify|onrender|uk|us|wixsite)\.com|(?:bearblog|deno|fly|pages|workers)\.dev|translate\.goog|(?:editorx|gitbook|github|gitlab|readthedocs|webflow)\.io|(?:hateblo|hatenablog)\.jp|(?:azurewebsites|cloudfront)\.net|(?:altervista|eu)\.org|codeberg\.page|(?:notion|square)\.site|hf\.space|[^.]+)$/
