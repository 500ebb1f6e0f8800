/** Why something could not be done. Every code has words in every language (`lib/words/failures.ts`). */
export const FAILURES = [
  'no-article', // the page was read and nothing readable was found
  'link-no-article', // what a link leads to is a list, a login, an error page
  'link-timeout', // what a link leads to did not load in time
  'too-large', // more nodes than we are willing to walk
  'restricted-page', // browser's own page, PDF, add-on store: extensions may not run there
  'no-access', // the user has not given access to this site
  'page-gone', // the tab was closed or navigated while we worked
  'extension-updated', // this tab runs an older copy of the extension
  'part-missing', // a part of the reading view could not be loaded
  'no-answer', // the background did not answer in time
  'pages-missing', // a further page of the article did not come, or there was no text on it
  'storage-refused', // IndexedDB cannot be opened (private window, policy, corrupt profile)
  'storage-full', // quota or disk
  'not-found', // no such item
  'text-missing', // the item is there, its article is not
  'not-a-library-file', // a file for import that is none of ours
  'newer-file', // a file that a newer version of the extension wrote
  'not-allowed', // this caller may not ask that
  'bad-request',
  'unexpected',
] as const;

export type FailureCode = (typeof FAILURES)[number];

/** An error with a stable code. `cause` keeps the original for the console. */
export class Failure extends Error {
  readonly code: FailureCode;
  constructor(code: FailureCode, cause?: unknown) {
    super(code, { cause });
    this.name = 'Failure';
    this.code = code;
  }
}

/** The code of anything that was thrown; `unexpected` when it is none of ours. */
export function codeOf(error: unknown): FailureCode {
  return error instanceof Failure ? error.code : 'unexpected';
}
