import { oneLine } from '../../dom/element-text.ts';
import { extensionOf, KNOWN_EXTENSIONS, LONGEST_NAME } from '../../model/attachment.ts';

const ENDING = `\\.(?:${KNOWN_EXTENSIONS.join('|')})(?![\\p{L}\\p{N}]|\\.[a-z])`;
/** One of the endings that name a file, with nothing behind it that would make it a word: `안내문.hwp를` is a sentence's. */
export const FILE_ENDING = new RegExp(ENDING, 'iu');
const NAME = new RegExp(`^.*?[^\\s.].*?${ENDING}`, 'iu');
const AT_END = new RegExp(`^[^/]+${ENDING}$`, 'iu');
/** Steer how a name is shown, and show nothing themselves: with them `exe.hwp` is made of `pwh.exe`. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u3164\u115f\u1160]/gu;
/** Files that came from a Mac have their syllables in pieces. */
const visible = (text: string): string => oneLine(text).replace(INVISIBLE, '').normalize('NFC').trim();
/** What boards write before a name: its label, its number, a bullet, the name of a drawn icon. */
const BEFORE =
  /^(?:\s|(?:첨부|붙임)(?:\s?파일)?\s*\d*\s*[:：.)\]]|파일\s?명?\s*\d*\s*[:：]|\[\s*(?:첨부|파일)[^\]]*\]|[·•▶■□○●▪◦※*|]|-\s|(?:attach_file|file_download|insert_drive_file|description)\s)+/i;

/** A name as it may be shown: on one line, nothing invisible, no longer than 200 characters with its extension. */
export function tidyFileName(text: string): string {
  const name = visible(text).replace(BEFORE, '');
  if (name.length <= LONGEST_NAME) return name;
  const ending = extensionOf(name);
  return `${name.slice(0, LONGEST_NAME - ending.length - 2)}…${ending && `.${ending}`}`;
}

/** The file that a line begins with: `첨부파일 : 공고문.hwpx (132KB)` -> `공고문.hwpx`. None in an address or a sentence. */
export function nameIn(line: string): string | undefined {
  const text = visible(line).replace(BEFORE, '');
  if (/^(?:https?:|www\.)/i.test(text)) return undefined;
  const name = NAME.exec(text)?.[0];
  return name && tidyFileName(name);
}

/** The file that an address ends in: `/up/2026/%EC%95%88%EB%82%B4.hwp` -> `안내.hwp`. */
export function nameInAddress(url: string | undefined): string | undefined {
  const last = url && new URL(url).pathname.split('/').pop();
  if (!last) return undefined;
  try {
    const name = decodeURIComponent(last);
    return AT_END.test(name) ? tidyFileName(name) : undefined;
  } catch {
    return undefined;
  }
}
