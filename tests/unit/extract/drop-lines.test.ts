// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { dropLines, type Witness } from '../../../lib/extract/lines/drop-lines.ts';
import { fold } from '../../../lib/text/fold.ts';

const PROSE =
  '<p class="text">The harbour council of Northmere voted on Tuesday to keep the old lighthouse lit, after a petition gathered four thousand names in a month. The lamp will be serviced every spring.</p>';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** That many paragraphs, no two alike. */
const paragraphs = (count: number, from = 0): string =>
  DAYS.slice(from, from + count)
    .map((day) => PROSE.replace('Tuesday', day))
    .join('');

function left(html: string, witness?: Witness): string {
  const { body } = new DOMParser().parseFromString(`<div class="story-body">${html}</div>`, 'text/html');
  dropLines(body, witness);
  return body.textContent ?? '';
}

describe('dropLines', () => {
  it('drops the line that leads to another story between two paragraphs', () => {
    const elsewhere =
      '<div class="related-inline"><a href="/b">Ferry fares between Northmere and the outer islands go up again this summer, and nobody says why</a></div>';
    const text = left(paragraphs(3) + elsewhere + paragraphs(3, 3));
    expect(text).not.toContain('Ferry fares');
    expect(text.match(/harbour council/g)).toHaveLength(6);
  });

  it('drops the reporter and the plea to subscribe at the end', () => {
    const end =
      '<div class="author-bio"><p>Iris Vale writes about coasts for the Northmere Courier.</p></div><div class="newsletter-signup"><p>Get our letter every week.</p></div>';
    expect(left(paragraphs(5) + end)).not.toMatch(/Iris Vale|every week/);
  });

  it('keeps a short opening that the page describes itself with, behind a place', () => {
    const opening =
      '<div class="author-bio"><div class="newsletter-signup"><cite>Northmere (NHS)</cite> The lamp stays lit all winter.</div></div>';
    expect(left(opening + paragraphs(6))).not.toContain('Northmere (NHS)');
    const witness = { description: fold('The lamp stays lit all winter.') };
    expect(left(opening + paragraphs(6), witness)).toContain('The lamp stays lit');
  });

  it('keeps a bullet list of prices', () => {
    const list = '<ul><li>Plaice: £9.40 a kilo (-3.1%)</li><li>Cod: £12.10 a kilo (+0.4%)</li></ul>';
    expect(left(paragraphs(3) + list + paragraphs(3, 3))).toMatch(/Plaice: £9.40.*Cod: £12.10/s);
  });

  it('keeps subheadings and the opening that the page describes itself with', () => {
    const opening = '<div class="meta-top">A lamp that nobody needs stays, since everybody wants it</div>';
    const text = left(`${opening}${paragraphs(2)}<h2>What it costs</h2>${paragraphs(3, 2)}`, {
      description: fold('A lamp that nobody needs stays, since everybody wants it.'),
    });
    expect(text).toMatch(/nobody needs stays/);
    expect(text).toMatch(/What it costs/);
  });

  it('keeps a caption once that a gallery prints again', () => {
    const caption = 'The lamp room of the old lighthouse, seen from the harbour wall in March';
    const figure = `<figure><img src="a.jpg"><figcaption>${caption}</figcaption></figure>`;
    expect(left(figure + paragraphs(6) + figure).match(/lamp room/g)).toHaveLength(1);
  });

  it('touches no short note, where nothing says what a line should look like', () => {
    const note = '<p>Closed on Monday.</p><p><a href="/hours">Opening hours</a></p>';
    expect(left(note)).toContain('Opening hours');
  });
});
