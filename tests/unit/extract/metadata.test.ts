import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { WindowLike } from '../../../lib/dom/html.ts';
import { generalReading } from '../../../lib/extract/general-reading.ts';
import { readDocument } from '../../../lib/read-document.ts';

const PROSE = `<p>${'항구의 북쪽 부두가 오늘 아침 다시 문을 열었다. 배 여섯 척이 차례로 들어왔다. '.repeat(8)}</p>`;
const URL_OF_STORY = 'https://www.haneul-ilbo.example/news/2025/harbour-reopens-today';

function read(head: string, body: string, url = URL_OF_STORY) {
  const { window } = new JSDOM(`<html lang="ko"><head>${head}</head><body>${body}</body></html>`, { url });
  const around = {
    window: window as unknown as WindowLike,
    now: new Date('2025-11-20T03:00:00Z'),
    general: generalReading,
  };
  return readDocument(window.document, url, around);
}

describe('the title', () => {
  it('is not the site name that stands in the only large heading', () => {
    const { title } = read(
      '<title>나루터 이야기 » 북쪽 부두가 다시 열렸다</title>',
      `<h1><a href="https://www.haneul-ilbo.example/">나루터 이야기</a></h1><h2>북쪽 부두가 다시 열렸다</h2>${PROSE}`,
    );
    expect(title).toBe('북쪽 부두가 다시 열렸다');
  });

  it('is not the site name, linked or not, that ends the title of the page', () => {
    const { title } = read(
      '<title>Harbour reopens today | Notes from the quay</title>',
      `<div><h1>Notes from the quay</h1></div>${PROSE}`,
    );
    expect(title).toBe('Harbour reopens today');
  });

  it('leaves out the kicker, counter and date that a heading wraps around it', () => {
    const { title } = read(
      '<meta property="og:title" content="북쪽 부두가 여섯 달 만에 다시 열렸다"><title>북쪽 부두가 여섯 달 만에 다시 열렸다</title>',
      `<h1>항만 소식 북쪽 부두가 여섯 달 만에 다시 열렸다 <span>36</span></h1>${PROSE}`,
    );
    expect(title).toBe('북쪽 부두가 여섯 달 만에 다시 열렸다');
  });

  it('is the long heading that stands alone, however others are told of it', () => {
    const told =
      '<meta property="og:title" content="바다를 보며 책을, 갈매의 새 명소"><title>바다를 보며 책을, 갈매의 새 명소</title>';
    const heading = '조선소 창고가 도서관으로 다시 태어나 다음 달 문을 연다';
    expect(read(told, `<h1>${heading}</h1>${PROSE}`).title).toBe(heading);
    expect(read(told, `<h1>갈매시 소식</h1>${PROSE}`).title).toBe('바다를 보며 책을, 갈매의 새 명소');
  });

  it('is what follows the kicker, where heading and head have kickers of their own', () => {
    const headline = '«사과 한 알에 오천 원이면 손님이 먼저 돌아섭니다»';
    const told = `<meta property="og:title" content="추석 앞둔 시장: ${headline}">`;
    expect(read(told, `<h1>과일값 비상 - ${headline}</h1>${PROSE}`).title).toBe(headline);
  });

  it('is what the page shows where the head words the story otherwise', () => {
    const { title } = read(
      '<meta property="og:title" content="Northern harbour opens again after months">',
      `<h1>Northern harbour reopens after months of work</h1>${PROSE}`,
    );
    expect(title).toBe('Northern harbour reopens after months of work');
  });

  const CALLED = '북쪽 부두, 여섯 달 만에 다시 열렸다';
  const LINKED = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: CALLED })}</script>`;
  const OTHERWISE = '배가 돌아왔다, 북쪽 부두 여섯 달 만에 다시 북적';
  const SHARED = `<meta property="og:title" content="${OTHERWISE}">`;

  it('is what editors and window call the story, where nothing repeats the heading', () => {
    const head = `${LINKED}<title>${CALLED}</title>`;
    expect(read(head, `<h1>${OTHERWISE}</h1>${PROSE}`).title).toBe(CALLED);
    expect(read(head + SHARED, `<h1>${OTHERWISE}</h1>${PROSE}`).title).toBe(OTHERWISE);
  });

  it('is the smaller heading that says it, where the large one stands in the trail of links', () => {
    const trail = `<nav><ol><li><a href="/">처음</a></li><li><h1>${OTHERWISE}</h1></li></ol></nav>`;
    const head = `${LINKED}${SHARED}<title>${OTHERWISE}</title>`;
    expect(read(head, `${trail}<h2>${CALLED}</h2>${PROSE}`).title).toBe(CALLED);
    expect(read(head, `${trail}<h2>많이 본 기사</h2>${PROSE}`).title).toBe(CALLED);
    const card = `<meta name="twitter:title" content="${OTHERWISE}">`;
    expect(read(head + card, `${trail}<h2>많이 본 기사</h2>${PROSE}`).title).toBe(OTHERWISE);
  });

  it('is the smaller heading that the window says, where the large one names the section', () => {
    const head = `<title>${CALLED} | 나루터 신문</title>`;
    expect(read(head, `<h1>새 소식</h1><h2>${CALLED}</h2>${PROSE}`).title).toBe(CALLED);
    expect(read(head, `<h1>${OTHERWISE}</h1><h2>많이 본 기사</h2>${PROSE}`).title).toBe(OTHERWISE);
  });

  it('is not another thing that the page shows large', () => {
    const { title } = read(
      '<meta property="og:title" content="Northern harbour opens again after months">',
      `<h1>Log in to your account</h1>${PROSE}`,
    );
    expect(title).toBe('Northern harbour opens again after months');
  });

  it('is read where a meta says value for content', () => {
    const { title } = read('<meta property="og:title" value="북쪽 부두가 다시 열렸다">', PROSE);
    expect(title).toBe('북쪽 부두가 다시 열렸다');
  });

  it('is freed of entities that linked data kept', () => {
    const data = { '@type': 'NewsArticle', headline: '&quot;부두&quot; &amp; 배의 하루' };
    const { title } = read(`<script type="application/ld+json">${JSON.stringify(data)}</script>`, PROSE);
    expect(title).toBe('"부두" & 배의 하루');
  });
});

describe('the author', () => {
  const linked = (author: unknown, more: object[] = []) =>
    `<script type="application/ld+json">${JSON.stringify({
      '@graph': [{ '@type': 'NewsArticle', headline: '부두', author }, ...more],
    })}</script>`;

  it('is looked up in a graph', () => {
    const person = { '@type': 'Person', '@id': '#p1', name: '한바다' };
    expect(read(linked({ '@id': '#p1' }, [person]), PROSE).author).toBe('한바다');
  });

  it('is the people and the agency beside them, not the site', () => {
    const both = [
      { '@type': 'Person', name: '한바다' },
      { '@type': 'Organization', name: '새벽통신' },
      { '@type': 'Organization', name: '하늘일보' },
    ];
    const site = '<meta property="og:site_name" content="하늘일보">';
    expect(read(site + linked(both), PROSE).author).toBe('한바다, 새벽통신');
  });

  it('is the byline on the page before the site that linked data names', () => {
    const site = '<meta property="og:site_name" content="하늘일보">';
    const byline = '<div class="byline">한바다 기자</div>';
    expect(read(site + linked({ '@type': 'Organization', name: '하늘일보' }), byline + PROSE).author).toBe(
      '한바다',
    );
  });

  it('is a line that begins as a byline does', () => {
    expect(read('', `<p>Von Anna Roth und Jo Lang</p>${PROSE}`).author).toBe('Anna Roth und Jo Lang');
    expect(read('', `<p><span>By</span> <b>Mina Vale</b></p>${PROSE}`).author).toBe('Mina Vale');
    expect(read('', `<p>von wegen Stille</p>${PROSE}`).author).toBeUndefined();
  });

  it('is not everybody who wrote something that is listed beside it', () => {
    const others =
      '<ul><li><a rel="author" href="/a/2">조은별</a></li><li><a rel="author" href="/a/3">윤슬</a></li></ul>';
    const own = '<header><div><p><a rel="author" href="/a/1">한바다</a></p></div></header>';
    expect(read('', `${own}${PROSE}<section><div>${others}</div></section>`).author).toBe('한바다');
  });

  it('is the one that a card for sharing names, and the one who signs at the margin', () => {
    const card =
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="한바다">';
    expect(read(card, PROSE).author).toBe('한바다');
    const time =
      '<meta name="twitter:label1" content="Time to read"><meta name="twitter:data1" content="3 minutes">';
    expect(read(time, PROSE).author).toBeUndefined();
    const signed = '<p style="text-align:right"><strong>Iris Vale</strong></p>';
    expect(read('', PROSE + signed).author).toBe('Iris Vale');
    expect(read('', `${PROSE}<p>Iris Vale</p>`).author).toBeUndefined();
  });

  it('is the byline where the linked data names only the address of the site', () => {
    const data =
      '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"haneul-ilbo.example"}}</script>';
    expect(read(data, `<p class="author">한바다 기자</p>${PROSE}`).author).toBe('한바다');
  });

  it('is an account only where nobody is named', () => {
    const account = '<meta name="twitter:creator" content="@badahan">';
    expect(read(account, `<div class="byline">한바다 기자</div>${PROSE}`).author).toBe('한바다');
    expect(read(account, PROSE).author).toBe('badahan');
  });
});

describe('times and picture', () => {
  it('tells when the story was changed, where that is later', () => {
    const line = '<p>입력 2025.11.01 07:12 수정 2025.11.02 09:30</p>';
    const { published, modified } = read('', line + PROSE);
    expect([published, modified]).toEqual(['2025-11-01T07:12:00+09:00', '2025-11-02T09:30:00+09:00']);
    const same =
      '<meta property="article:published_time" content="2025-11-01T07:12:00+09:00"><meta property="article:modified_time" content="2025-11-01T07:12:00+09:00">';
    expect(read(same, PROSE).modified).toBeUndefined();
  });

  it('takes no lone hour for a day', () => {
    expect(read('', `<span class="time">07:12</span>${PROSE}`).published).toBeUndefined();
  });

  it('takes the day of an archived page from its own address', () => {
    const url = 'https://web.archive.org/web/20190102030405/http://quay.example/2013/08/07/harbour-reopens/';
    expect(read('', PROSE, url).published).toBe('2013-08-07');
  });

  it('shows the shared picture in the size that the page shows it', () => {
    const shared = '<meta property="og:image" content="https://img.example/share/harbour-quay-1200x630.jpg">';
    const shown = '<img src="https://img.example/body/harbour-quay-760x500.jpg" width="760" height="500">';
    expect(read(shared, `<figure>${shown}</figure>${PROSE}`).image).toBe(
      'https://img.example/body/harbour-quay-760x500.jpg',
    );
  });

  it('shows the picture inside a frame that is put around it for sharing', () => {
    const framed = `https://share.example/frame?image=${encodeURIComponent('https://img.example/w=1200,h=630/harbour-quay.jpg?s=8c44')}`;
    expect(read(`<meta property="og:image" content="${framed}">`, PROSE).image).toBe(
      'https://img.example/w=1200,h=630/harbour-quay.jpg?s=8c44',
    );
  });

  it('is the figure that the story opens with, where the page has it fetched before all else', () => {
    const shared = '<meta property="og:image" content="https://img.example/art/crew-on-deck.jpg">';
    const preloaded =
      '<link rel="preload" as="image" imagesrcset="https://img.example/s508/harbour-quay.jpg 508w, https://img.example/s1200/harbour-quay.jpg 1200w">';
    const opening =
      '<figure><img src="https://img.example/s1200/harbour-quay.jpg" width="1200" height="800"></figure>';
    const later = '<figure><img src="https://img.example/body/crew-on-deck.jpg"></figure>';
    expect(read(preloaded + shared, opening + PROSE + later + PROSE).image).toBe(
      'https://img.example/s1200/harbour-quay.jpg',
    );
    expect(read(shared, opening + PROSE + later + PROSE).image).toBe(
      'https://img.example/body/crew-on-deck.jpg',
    );
  });

  it('believes a picture whose name only contains the word default', () => {
    const shared = '<meta property="og:image" content="https://img.example/clip/quay_share_default_0.jpg">';
    expect(read(shared, PROSE).image).toBe('https://img.example/clip/quay_share_default_0.jpg');
    const logo = '<meta property="og:image" content="https://img.example/site_logo.png">';
    expect(read(logo, PROSE).image).toBeUndefined();
    const everywhere = '<meta property="og:image" content="https://img.example/2020/share.png">';
    expect(read(everywhere, PROSE).image).toBeUndefined();
  });
});
