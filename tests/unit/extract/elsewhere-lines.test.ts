// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { removeElsewhere } from '../../../lib/extract/lines/elsewhere-lines.ts';

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
    'Advertisement - story continues below',
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

  it.each([
    'Like this story? Pass it on.',
    'Get Quay Weekly delivered to your door every Friday. Click here for more.',
    'Follow the Northmere Courier on Google News and add us as a source.',
    'Il vous reste 57.09% de cet article à lire. La suite est réservée aux abonnés.',
    'この記事は会員限定です。',
    '네이버에서 하늘일보를 구독하세요!',
    '[button link="/send" type="big"] Send us yours[/button]',
  ])('takes out %s, which calls elsewhere', (line) => {
    expect(kept('북쪽 부두가 다시 열렸다.', line)).toEqual(['북쪽 부두가 다시 열렸다.']);
  });

  it('takes out an advertisement with its picture, and no picture of the text', () => {
    expect(kept('부두가 열렸다.', '<span>Advert</span><br><img src="https://ad.example/1.gif">')).toEqual([
      '부두가 열렸다.',
    ]);
    expect(kept('부두가 열렸다.', '<img src="/quay.jpg"> 북쪽 부두')).toHaveLength(2);
  });

  it('takes out a paid card with its picture, and no paragraph that speaks of one', () => {
    const card = (label: string) =>
      `<div><p>${label}</p><a href="https://ad.example/"><img src="https://ad.example/1.gif">A better hose</a></div>`;
    const read = (html: string) => {
      const { body } = new DOMParser().parseFromString(`<p>부두가 열렸다.</p>${html}`, 'text/html');
      removeElsewhere(body);
      return body.querySelectorAll('img').length;
    };
    expect(read(card('Sponsored'))).toBe(0);
    expect(read(card('Presented by Costa Bank'))).toBe(0);
    expect(read(card('광고'))).toBe(0);
    expect(read(card('The race was sponsored by a bakery.'))).toBe(1);
  });

  it('takes out a list of cut openings with its heading, and no other list', () => {
    const rows = (end: string) =>
      ['남쪽 등대', '어시장', '물때', '새벽 배']
        .map((one) => `<li><a href="/${one}">${one}</a> 소식${end}</li>`)
        .join('');
    const read = (end: string) => {
      const { body } = new DOMParser().parseFromString(
        `<p>부두가 열렸다.</p><h2>최근 글</h2><div><ul>${rows(end)}</ul></div>`,
        'text/html',
      );
      removeElsewhere(body);
      return body.querySelectorAll('h2,li').length;
    };
    expect(read('을 전합…')).toBe(0);
    expect(read('을 전합니다.')).toBe(5);
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
      'They follow the herds on foot, as their grandparents did.',
      'Listen to the harbour long enough and you know the hour.',
      '[편집자] 부두 이야기를 이어 갑니다.',
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
