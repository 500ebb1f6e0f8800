import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledSpan, Sentence } from './corpus.ts';

const KINDS: Readonly<Record<string, LabelledSpan['kind']>> = {
  p: 'person',
  o: 'organization',
  l: 'place',
};
const NAME = /\[([^\]]+)\]([pol])/g;

/** A line with its names in brackets, each followed by the letter of its kind: `from [Ghent]l with love`. */
function labelled(line: string, id: string): Sentence {
  let text = '';
  let at = 0;
  const spans: LabelledSpan[] = [];
  for (const { 0: whole, 1: name = '', 2: letter = '', index } of line.matchAll(NAME)) {
    text += line.slice(at, index);
    const kind = KINDS[letter];
    if (kind) spans.push({ start: text.length, end: text.length + name.length, kind });
    text += name;
    at = index + whole.length;
  }
  return { id, text: text + line.slice(at), spans };
}

const inSmallLetters = (sentence: Sentence): Sentence => ({
  ...sentence,
  text: sentence.text.toLowerCase(),
});

/** The lines of a file beside this one, and all of them once more in small letters, as people write on boards. */
export function writtenSentences(file: string): Sentence[] {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter(Boolean);
  const sentences = lines.map((line, index) => labelled(line, `${file}-${index + 1}`));
  return [...sentences, ...sentences.map(inSmallLetters)];
}
