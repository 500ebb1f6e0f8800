export interface CleanContext {
  readonly url: string;
  readonly title?: string | undefined;
}

/** Runs every cleaning step over `root` in place and returns what was removed and why. */
export function clean(_root: Element, _context: CleanContext): string[] {
  return [];
}
