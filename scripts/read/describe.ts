import { styleText } from 'node:util';
import type { Article } from '../../lib/model/article.ts';
import type { Attachment } from '../../lib/model/attachment.ts';
import type { Mark } from '../../lib/model/mark.ts';

const WIDTH = 100;

const wide = (character: string): number =>
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\uff60]/.test(character) ? 2 : 1;

/** Breaks a line at spaces so that no row is wider than the terminal's 100 columns; Hangul takes two. */
function wrap(line: string): string {
  const rows: string[] = [];
  let row = '';
  let width = 0;
  for (const word of line.split(' ')) {
    const size = [...word].reduce((sum, character) => sum + wide(character), 0);
    if (row && width + size + 1 > WIDTH) {
      rows.push(row);
      row = '';
      width = 0;
    }
    row += (row ? ' ' : '') + word;
    width += size + 1;
  }
  return [...rows, row].join('\n');
}

/** Key marks in square brackets: they survive a pipe into a file. */
function withMarks(text: string, marks: readonly Mark[]): string {
  let shown = '';
  let at = 0;
  for (const mark of marks.filter(({ key }) => key)) {
    shown += `${text.slice(at, mark.start)}[${text.slice(mark.start, mark.end)}]`;
    at = mark.end;
  }
  return shown + text.slice(at);
}

const row = (label: string, value: string | undefined): string[] =>
  value ? [`${styleText('dim', label.padEnd(10))} ${value}`] : [];

/** `- 안내문.hwp (35.5K), document` and where it is had. */
const fileRow = ({ name, url, sizeText, kind }: Attachment): string =>
  `- ${name}${sizeText ? ` (${sizeText})` : ''}, ${kind}: ${url ?? 'by a script of the page alone'}`;

/** The article for the terminal: its facts, its summary, its text with the key marks bracketed. */
export function describe(article: Article): string {
  const { text, summary, comments, marks, attachments = [], reasons } = article;
  const how = reasons.find((reason) => reason.startsWith('body:'))?.slice('body:'.length);
  const sentences = summary.map(({ start, end }) => wrap(`- ${text.slice(start, end)}`));
  return [
    styleText('bold', article.title || '(no title)'),
    '',
    ...row('author', article.author),
    ...row('published', article.published),
    ...row('site', article.site),
    ...row('category', article.category),
    ...row('language', article.language),
    ...row('canonical', article.canonical),
    ...row('image', article.image),
    ...row('previous', article.previous?.url),
    ...row('next', article.next?.url),
    ...row('list', article.list?.url),
    ...row('read by', how),
    ...row('comments', String(comments.length)),
    ...row('marks', `${marks.length}, key: ${marks.filter(({ key }) => key).length}`),
    ...(sentences.length ? ['', styleText('dim', 'summary'), ...sentences] : []),
    '',
    withMarks(text, marks).split('\n').map(wrap).join('\n\n'),
    ...(attachments.length ? ['', styleText('dim', 'attachments'), ...attachments.map(fileRow)] : []),
  ].join('\n');
}
