export interface CleanContext {
  readonly url: string;
  readonly title?: string | undefined;
}

/** Changes `root` in place and says what it took or turned, as machine words such as `furniture:3`. */
export type Step = (root: Element, context: CleanContext) => string[];

/** `['name:count']`, or nothing when nothing happened. */
export function counted(name: string, count: number): string[] {
  return count ? [`${name}:${count}`] : [];
}
