import { type Put, saturate } from './signals.ts';

/** A long title, and a headline on the page that agrees with it. */
export function measureHeadings(document: Document, weight: number, put: Put): void {
  const raw = document.title;
  if (!raw) return;
  const title = fold(raw);
  put('titleLong', saturate(title.length * weight, 60));
  const headlines = document.getElementsByTagName('h1');
  let longest = 0;
  for (let i = 0; i < 3; i++) {
    const headline = headlines[i];
    if (!headline) break;
    const text = fold(headline.textContent ?? '');
    const length = text.length * weight;
    if (length < 12 || length <= longest) continue;
    if (title.includes(text) || (title.length * weight > 12 && text.includes(title))) longest = length;
  }
  if (longest) put('headAgrees', saturate(longest, 30));
}

/** Without spaces and the quotes, dashes and other marks of ASCII, Latin and CJK typography. */
function fold(text: string): string {
  return text
    .slice(0, 200)
    .toLowerCase()
    .replace(/[\s!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u206f\u3000-\u303f\uff00-\uff0f\uff1a-\uff20]+/g, '');
}
