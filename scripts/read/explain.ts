import { styleText } from 'node:util';
import { clean } from '../../lib/clean/clean.ts';
import { detect } from '../../lib/detect/detect.ts';
import { linkDensity, oneLine } from '../../lib/dom/element-text.ts';
import { mapText } from '../../lib/dom/text-map.ts';
import { bodyCandidates, extract } from '../../lib/extract/extract.ts';
import { generalReading } from '../../lib/extract/general-reading.ts';
import { PROFILES } from '../../lib/sites/all.ts';

const EXCERPT = 70;
const MOST_EXCERPTS = 6;

const heading = (text: string): string => `\n${styleText('bold', text)}`;
const shortened = (text: string): string => (text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text);
const letters = (text: string): number => text.replace(/\s/g, '').length;

/** `dense-links:-2` as a row: what was seen, and the log-odds that it adds to "this is an article". */
function signalRow(reason: string): string {
  const [, name = reason, weight = ''] = /^(.*):([-+]?\d+(?:\.\d+)?)$/.exec(reason) ?? [];
  return `  ${name.padEnd(34)} ${weight.padStart(7)}`;
}

function detection(document: Document, url: string): string[] {
  const { kind, confidence, profile, reasons } = detect(document, url);
  const by = profile ? `, by the landmarks of ${profile}` : '';
  return [
    heading('What the page is'),
    `  ${kind}, sure to ${confidence.toFixed(2)}${by}`,
    ...reasons.map(signalRow),
  ];
}

/** Every rung of the ladder, tried to the end: the first that passes is the one that is read. */
function bodies(document: Document, url: string, now: Date): string[] {
  const knowledge = { now, general: generalReading, profiles: PROFILES, rule: undefined };
  const rows = bodyCandidates(document, url, knowledge).map(({ name, root, why }) => {
    if (!root) return `  ${name.padEnd(22)} ${'–'.padStart(8)}`;
    const pictures = root.querySelectorAll('img').length;
    const size = String(letters(root.textContent ?? '')).padStart(8);
    const links = linkDensity(root).toFixed(2).padStart(6);
    const words = shortened(oneLine(root.textContent));
    return `  ${name.padEnd(22)} ${size} ${links} ${String(pictures).padStart(8)}  ${(why ?? 'passes').padEnd(10)} ${words}`;
  });
  const names = `  ${'candidate'.padEnd(22)} ${'letters'.padStart(8)} ${'links'.padStart(6)} ${'pictures'.padStart(8)}  verdict    begins`;
  return [heading('Where the text may be'), styleText('dim', names), ...rows];
}

/** Lines that were there before and are not after, in order. */
function lost(before: readonly string[], after: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of after) left.set(line, (left.get(line) ?? 0) + 1);
  return before.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

function removals(document: Document, url: string, now: Date): string[] {
  const knowledge = { now, general: generalReading, profiles: PROFILES, rule: undefined };
  const { root, title } = extract(document, url, knowledge);
  if (!root) return [];
  const rows: string[] = [];
  let lines = mapText(root).text.split('\n');
  clean(root, { url, title }, (step, said) => {
    const now = mapText(root).text.split('\n');
    const gone = lost(lines, now).filter((line) => !now.some((other) => other.includes(line)));
    if (said.length || gone.length) rows.push(`  ${step.padEnd(22)} ${said.join(', ')}`);
    for (const line of gone.slice(0, MOST_EXCERPTS)) rows.push(styleText('dim', `    − ${shortened(line)}`));
    if (gone.length > MOST_EXCERPTS)
      rows.push(styleText('dim', `    … and ${gone.length - MOST_EXCERPTS} lines more`));
    lines = now;
  });
  return [heading('What was taken out of it, and by which step'), ...rows];
}

/** Why this page was read as it was, for the terminal. */
export const explain = (document: Document, url: string, now: Date): string =>
  [...detection(document, url), ...bodies(document, url, now), ...removals(document, url, now)].join('\n');
