import { type Signals, saturate } from './signals.ts';

const SAMPLE = 40;
/** A link's text as long as a headline, in Latin characters. */
const HEADLINE = 25;

/** Links that read like headlines: a list has many. At most `SAMPLE` of them are looked at, evenly spread. */
export function measureLinks(document: Document, weight: number, textBest: number): Signals {
  const links = document.links;
  const count = links.length;
  const step = Math.max(1, Math.floor(count / SAMPLE));
  let seen = 0;
  let headlines = 0;
  for (let i = 0; i < count; i += step) {
    seen++;
    const text = (links[i]?.textContent ?? '').slice(0, 400).trim();
    if (text.length * weight >= HEADLINE) headlines++;
  }
  const estimated = seen ? (headlines / seen) * count : 0;
  return {
    linkCount: saturate(count, 150),
    textOverLinks: textBest ? textBest / (textBest + estimated * 60 + count * 6) : 0,
    linkHeadlines: saturate(estimated, 30),
    linkHeadlineShare: seen ? headlines / seen : 0,
  };
}
