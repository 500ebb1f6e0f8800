/** Why a file is none of a kind of ours. `newer`: made by a version of ours that this one does not know. */
export type WrongFile = 'not-ours' | 'newer';

type Fields = Readonly<Record<string, unknown>>;

const VERSION = 1;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON for a file that says what it is. */
export const writeOwnFile = (kind: string, fields: Fields): string =>
  `${JSON.stringify({ kind, version: VERSION, ...fields }, undefined, 2)}\n`;

/** What a file of that kind holds under `field`, an object whose fields nobody has looked at yet. Never throws. */
export function readOwnFile(
  text: string,
  kind: string,
  field: string,
): { readonly fields: Fields } | { readonly wrong: WrongFile } {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { wrong: 'not-ours' };
  }
  if (!isObject(file) || file.kind !== kind) return { wrong: 'not-ours' };
  const { version, [field]: fields } = file;
  if (typeof version !== 'number' || version > VERSION) return { wrong: 'newer' };
  return isObject(fields) ? { fields } : { wrong: 'not-ours' };
}
