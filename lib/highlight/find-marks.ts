import type { Mark } from '../model/mark.ts';

export interface AboutText {
  readonly language?: string | undefined;
  readonly title?: string | undefined;
  /** ISO 8601: what relative dates are resolved against. */
  readonly published?: string | undefined;
}

export function findMarks(_text: string, _about: AboutText): Mark[] {
  return [];
}
