// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { removeElsewhere } from '../../../lib/extract/elsewhere-lines.ts';

/** The paragraphs that stay. */
function kept(...lines: string[]): (string | null)[] {
  const { body } = new DOMParser().parseFromString(
    lines.map((line) => `<p>${line}</p>`).join(''),
    'text/html',
  );
  removeElsewhere(body);
  return [...body.querySelectorAll('p')].map((line) => line.textContent);
}

describe('removeElsewhere', () => {
  it.each([
    'Advertisement',
    '- Anzeige -',
    '광고',
    'Article continues below',
    'skip past newsletter promotion',
    'Videoportal-Inhalte erlauben',
  ])('takes out %s, which stands for what is not there', (line) => {
    expect(kept('북쪽 부두가 다시 열렸다.', line)).toEqual(['북쪽 부두가 다시 열렸다.']);
  });

  it('keeps a sentence that speaks of such things', () => {
    const lines = [
      '광고를 두 배로 늘린다.',
      'The video was taken at the quay.',
      'Werbung an Schulen bleibt verboten.',
    ];
    expect(kept(...lines)).toEqual(lines);
  });

  it('takes out a link to another story behind a label in capitals, in any language', () => {
    expect(
      kept('문을 열었다.', 'SOMA PIA | <a href="/b">Bandari ya kusini yafunguliwa tena leo asubuhi</a>'),
    ).toHaveLength(1);
    const dateline = 'BUSAN: the northern quay has <a href="/q">opened</a> again after six months of work.';
    expect(kept(dateline)).toHaveLength(1);
  });
});
