// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { canonical } from '../../../lib/extract/metadata/canonical.ts';
import { gnuboard5 } from '../../../lib/sites/gnuboard5.ts';
import { kboard } from '../../../lib/sites/kboard.ts';

const page = (head = ''): Document => new DOMParser().parseFromString(`<head>${head}</head>`, 'text/html');

describe('canonical', () => {
  it('takes tracking off', () => {
    expect(canonical(page(), 'https://a.example/n/1?utm_source=x&id=5&fbclid=y#top')).toBe(
      'https://a.example/n/1?id=5',
    );
  });

  it('keeps a post the same however the list was walked', () => {
    const post = 'https://b.example/bbs/board.php?bo_table=news&wr_id=7';
    for (const way of ['&page=3', '&sfl=wr_subject&stx=%EA%B2%BD%EC%A0%9C', '&sca=x#c_12']) {
      expect(canonical(page(), post + way, gnuboard5)).toBe(post);
    }
  });

  it('does not believe a declared address that is the list', () => {
    const head = '<link rel="canonical" href="https://k.example/notice">';
    expect(canonical(page(head), 'https://k.example/notice?mod=document&uid=9&pageid=2', kboard)).toBe(
      'https://k.example/notice?mod=document&uid=9',
    );
  });

  it('believes a declared address that names the post, also from the mobile host', () => {
    const head = '<link rel="canonical" href="https://www.news.example/a/12">';
    expect(canonical(page(head), 'https://m.news.example/a/12?from=home')).toBe(
      'https://www.news.example/a/12',
    );
  });

  it('does not believe a declared home page or another host', () => {
    for (const other of ['https://n.example/', 'https://else.example/a/1']) {
      expect(canonical(page(`<link rel="canonical" href="${other}">`), 'https://n.example/a/1')).toBe(
        'https://n.example/a/1',
      );
    }
  });

  it('gives back what is no web address', () => {
    expect(canonical(page(), 'file:///a.html')).toBe('file:///a.html');
  });
});
