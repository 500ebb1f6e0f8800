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
    'Advert',
    'This slideshow requires JavaScript.',
    'Bild vergrößern',
    'Photo: Iris Vale / Northmere Courier',
    '(Credit: Iris Vale)',
    '사진=하늘통신',
  ])('takes out %s, which stands for what is not there', (line) => {
    expect(kept('북쪽 부두가 다시 열렸다.', line)).toEqual(['북쪽 부두가 다시 열렸다.']);
  });

  it('takes out the links that a label announces, and nothing behind them', () => {
    const { body } = new DOMParser().parseFromString(
      '<p>부두가 열렸다.</p><h3>Schon gelesen?</h3><ul><li><a href="/b">남쪽 등대</a></li></ul><p><a href="/c">등대지기의 하루</a></p><p>배 여섯 척이 들어왔다.</p>',
      'text/html',
    );
    removeElsewhere(body);
    expect(body.textContent).toBe('부두가 열렸다.배 여섯 척이 들어왔다.');
  });

  it('keeps a sentence that speaks of such things', () => {
    const lines = [
      '광고를 두 배로 늘린다.',
      'The video was taken at the quay.',
      'Werbung an Schulen bleibt verboten.',
      '사진: 동네 사진관이 다시 문을 열었습니다.',
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
