import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { mapText } from '../../lib/dom/text-map.ts';
import { joinPages } from '../../lib/join-pages.ts';
import type { Article } from '../../lib/model/article.ts';

const { document } = new JSDOM('').window;
const page = (html: string, rest: Partial<Article> = {}): Article => ({
  url: 'https://onsaem.example/s',
  canonical: 'https://onsaem.example/s',
  title: '등대지기의 겨울',
  html,
  text: '',
  comments: [],
  marks: [],
  summary: [],
  reasons: [],
  ...rest,
});
const first = page('<p>섬에는 등대가 하나 있다.</p><p>겨울이면 배가 끊긴다.</p>', {
  furtherPages: ['https://onsaem.example/s/2'],
  summary: [{ start: 0, end: 5 }],
});

describe('an article out of its pages', () => {
  it('has the text of all, in order, and text and HTML agree', () => {
    const whole = joinPages(
      first,
      [page('<p>그래도 불은 꺼지지 않는다.</p>'), page('<p>봄이 왔다.</p>')],
      document,
    );
    expect(whole.text.split('\n')).toEqual([
      '섬에는 등대가 하나 있다.',
      '겨울이면 배가 끊긴다.',
      '그래도 불은 꺼지지 않는다.',
      '봄이 왔다.',
    ]);
    const shown = new JSDOM(whole.html).window.document.body;
    expect(mapText(shown).text).toBe(whole.text);
  });

  it('is whole: it has no further pages, and no spans of the text it was', () => {
    const whole = joinPages(first, [page('<p>봄이 왔다.</p>')], document);
    expect('furtherPages' in whole).toBe(false);
    expect(whole.summary).toEqual([]);
  });

  it('says once what stands at the head of every page, and keeps what only looks like it further down', () => {
    const head = '<figure><img src="https://onsaem.example/a.jpg"></figure><p>섬의 겨울을 적는다.</p>';
    const whole = joinPages(
      page(`${head}<p>배가 끊긴다.</p>`),
      [page(`${head}<p>불은 켜진다.</p><p>섬의 겨울을 적는다.</p>`)],
      document,
    );
    expect(whole.text.split('\n')).toEqual([
      '섬의 겨울을 적는다.',
      '배가 끊긴다.',
      '불은 켜진다.',
      '섬의 겨울을 적는다.',
    ]);
    expect(whole.html.match(/<img/g)).toHaveLength(1);
  });
});
