// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isFileLabel } from '../../../lib/extract/attachments/file-label.ts';
import { nameIn, tidyFileName } from '../../../lib/extract/attachments/file-name.ts';
import { sizeIn } from '../../../lib/extract/attachments/file-size.ts';
import { findAttachments } from '../../../lib/extract/attachments/find-attachments.ts';
import { isFurniture } from '../../../lib/extract/structure/furniture.ts';
import type { Comment } from '../../../lib/model/comment.ts';

const URL = 'https://onsaem.example/board/view?id=31';
const TITLE = '겨울 장터 자리 신청 안내';
const TEXT = '겨울 장터에 나오실 분은 신청서를 써서 사무실로 보내 주세요.';
const HEAD = `<div id="menu"><a href="/docs/guide.pdf">이용안내.pdf</a></div>`;

interface Around {
  readonly html?: string;
  readonly text?: string;
  readonly comments?: readonly Comment[];
  readonly before?: string;
}

function found(
  after: string,
  { html = `<p>${TEXT}</p>`, text = TEXT, comments = [], before = '' }: Around = {},
) {
  const page = `${HEAD}<div class="post"><h3>${TITLE}</h3>${before}<div class="words">${html}</div>${after}</div>`;
  const document = new DOMParser().parseFromString(`<body>${page}</body>`, 'text/html');
  const was = document.documentElement.outerHTML;
  const files = findAttachments(document, URL, { html, text, title: TITLE, comments });
  expect(document.documentElement.outerHTML).toBe(was);
  return files;
}
const names = (after: string, around?: Around) => found(after, around).map(({ name }) => name);

describe('the words around files', () => {
  it.each([
    '첨부파일',
    '첨부 파일 (2)',
    "첨부 '1'",
    '첨부파일 2개',
    '[첨부파일]',
    '첨부된 파일 목록',
    '붙임파일 :',
    '첨부 :',
    'Attachments',
    'Attached files',
    '附件',
    '添付ファイル',
  ])('%s says that files follow', (label) => expect(isFileLabel(label)).toBe(true));

  it.each([
    '첨부파일을 확인해 주세요',
    '첨부파일 다운로드가 안 됩니다',
    '붙임',
    '파일럿',
    '프로파일',
    '첨부하신 서류',
  ])('%s does not', (text) => expect(isFileLabel(text)).toBe(false));

  it.each([
    ['(35.5K) 12회 다운로드', 36_352, '35.5K'],
    ['[35,328 byte]', 35_328, '35,328 byte'],
    ['[크기:9.20MB/다운로드:86]', 9_646_899, '9.20MB'],
    ['용량 : 1,048,576', 1_048_576, '1,048,576'],
    ['12.3 KiB, Downloaded 45 times', 12_595, '12.3 KiB'],
    ['1.2 GB', 1_288_490_189, '1.2 GB'],
  ])('%s is a size', (text, size, sizeText) => expect(sizeIn(text)).toEqual({ size, sizeText }));

  it.each(['12회 다운로드', '2026-03-11', '3개', '5 Beds', '99999999999999999999 GB'])('%s is none', (text) =>
    expect(sizeIn(text)).toBeUndefined(),
  );

  it.each([
    ['첨부파일 : 공고문.hwpx (132KB)', '공고문.hwpx'],
    ['1. 강좌 목록.pdf', '1. 강좌 목록.pdf'],
    ['[첨부] 신청서(수정).hwp.pdf', '신청서(수정).hwp.pdf'],
    ['attach_file 안내.docx', '안내.docx'],
    ['신청서\u202efdp.exe', '신청서fdp.exe'],
    ['\u1109\u1175\u11ab\u110e\u1165\u11bc.hwp', '신청.hwp'],
  ])('%j names a file', (line, name) => expect(nameIn(line)).toBe(name));

  it.each(['안내문.hwp를 받으세요', 'https://onsaem.example/a.pdf', '오늘은 여기까지.', '.hwp', '버전 2.7'])(
    '%s names none',
    (line) => expect(nameIn(line)).toBeUndefined(),
  );

  it('cuts a long name and keeps its extension', () => {
    const name = tidyFileName(`${'긴'.repeat(500)}.hwp`);
    expect(name.length).toBe(200);
    expect(name.endsWith('….hwp')).toBe(true);
  });
});

describe('beside the text of a post', () => {
  const judged = (html: string) => {
    const box = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html').querySelector('div');
    return box && isFurniture(box);
  };
  const link = '<a href="/down?no=1">신청서.hwp</a>';
  const lesson = '겨울 장터에서 지킬 것을 적어 두었으니 오시기 전에 꼭 읽어 보시기 바랍니다.';

  it.each([
    `<b>첨부파일</b> ${link} ${lesson}`,
    `<table><tr><th>첨부</th><td>${link}</td><td>${lesson}</td></tr></table>`,
    `[붙임자료] ${link} ${lesson}`,
  ])('%s is no part of it', (html) => expect(judged(html)).toBe(true));

  it.each([
    `첨부파일을 읽어 주세요. ${link} ${lesson}`,
    `첨부 파일은 ${link}입니다. ${lesson}`,
    `첨부한 ${link} ${lesson}`,
    `첨부파일 신청서.hwp ${lesson}`,
    `${lesson} 첨부파일 ${link}`,
  ])('%s is', (html) => expect(judged(html)).toBe(false));
});

describe('the files of a post', () => {
  it('are read from buttons whose script only goes somewhere', () => {
    const file = `<button type="button" onclick="window.location.href='https://onsaem.example/?action=file_download&amp;key=f1'" title="다운로드">자리 배치도.pdf</button>`;
    expect(found(`<div class="attach">첨부파일 : ${file}</div>`)).toEqual([
      {
        name: '자리 배치도.pdf',
        url: 'https://onsaem.example/?action=file_download&key=f1',
        kind: 'document',
      },
    ]);
  });

  it('have no address where a script fetches them', () => {
    const link = (href: string) => `<li><a href="${href}" onclick="get('3')">신청서.hwp</a></li>`;
    for (const href of [
      'javascript:get(3)',
      ' JavaScript:get(3)',
      '#none',
      '',
      'data:text/html,x',
      'file:///a.hwp',
    ])
      expect(found(`<dl><dt>첨부</dt><dd><ul>${link(href)}</ul></dd></dl>`)).toEqual([
        { name: '신청서.hwp', kind: 'document' },
      ]);
  });

  it('are taken with the size that a link tells the pointer alone', () => {
    const link = '<a href="javascript:;" title="[크기:83.5KB/다운로드:7]">장터 사진.png</a>';
    expect(
      found(
        `<table><caption>첨부파일</caption><tr><th>첨부파일</th><td><ul><li>${link}</li></ul></td></tr></table>`,
      ),
    ).toEqual([{ name: '장터 사진.png', size: 85_504, sizeText: '83.5KB', kind: 'picture' }]);
  });

  it('stand in several rows of one label, with tools beside them', () => {
    const row = (no: number) =>
      `<a href="/down?no=${no}">자료${no}.zip</a> <a href="/preview?file=자료${no}.zip">미리보기</a>`;
    const table = `<table><tr><th rowspan="2">첨부파일</th><td>${row(1)}</td></tr><tr><td>${row(2)}</td></tr><tr><th>조회</th><td>12</td></tr></table>`;
    expect(found(table).map(({ name, url }) => [name, url])).toEqual([
      ['자료1.zip', 'https://onsaem.example/down?no=1'],
      ['자료2.zip', 'https://onsaem.example/down?no=2'],
    ]);
    expect(names('', { before: table })).toEqual(['자료1.zip', '자료2.zip']);
  });

  it('may be named in words alone, in pieces too', () => {
    const list = '<ul><li><span>q8w2zx</span>.mp4</li><li>차림표.xlsx</li></ul>';
    expect(names(`<div><strong>첨부파일</strong>${list}</div>`)).toEqual(['q8w2zx.mp4', '차림표.xlsx']);
  });

  it('are known without a label by their name and an address that gives files', () => {
    const list = `<ul><li><a href="/bbs/download.php?no=0">신청서.hwp</a> (12KB)</li><li><a href="/story/3">후기.hwp</a></li></ul>`;
    expect(names(list)).toEqual(['신청서.hwp']);
  });

  it('may be buttons of a page drawn by script, name and size touching', () => {
    const list =
      '<div><button>신청서.hwp<span>120KB</span></button><button>배치도.pdf<span>1MB</span></button></div>';
    expect(found(list)).toEqual([
      { name: '신청서.hwp', size: 122_880, sizeText: '120KB', kind: 'document' },
      { name: '배치도.pdf', size: 1_048_576, sizeText: '1MB', kind: 'document' },
    ]);
  });

  it('may be named beside the button that fetches each, and the label beside one that fetches some', () => {
    const row = (no: number) =>
      `<li><label><input type="checkbox"> 자료${no}.zip</label> <span>${no}2 KB</span> <a href="/d/${no}" title="자료${no}.zip 다운로드"><i></i></a></li>`;
    expect(
      found(`<div><p>첨부파일 <button>선택 다운로드</button></p><ul>${row(1)}${row(2)}</ul></div>`),
    ).toEqual([
      {
        name: '자료1.zip',
        url: 'https://onsaem.example/d/1',
        size: 12_288,
        sizeText: '12 KB',
        kind: 'archive',
      },
      {
        name: '자료2.zip',
        url: 'https://onsaem.example/d/2',
        size: 22_528,
        sizeText: '22 KB',
        kind: 'archive',
      },
    ]);
  });

  it('stand in rows of an old table, where the next row is another file or the text', () => {
    const row = (no: number, name: string) =>
      `<tr><td><a href="javascript:file_download('./download.php?no=${no}')"><font>${name} (${no}.5K)</font></a>[3] DATE : 2025-11-05</td></tr>`;
    const before = `<table>${row(1, '신청서.hwp')}${row(2, '배치도.pdf')}<tr><td>${TEXT}</td></tr></table>`;
    expect(found('', { before }).map(({ name, sizeText }) => [name, sizeText])).toEqual([
      ['신청서.hwp', '1.5K'],
      ['배치도.pdf', '2.5K'],
    ]);
  });

  it('keep a name that the page cuts short from what the link tells', () => {
    const link = '<a href="/download?id=4" title="겨울 장터 자리 신청서.hwp">겨울 장터 자리…</a>';
    expect(names(`<div class="f"><h4>첨부파일</h4><p>${link}</p></div>`)).toEqual([
      '겨울 장터 자리 신청서.hwp',
    ]);
  });

  it('are none of the text, its links, the menu, the foot or a sentence', () => {
    const html = `<p>${TEXT} 지난 자료는 <a href="https://onsaem.example/download?id=1">지난 장터.pdf</a>에 있습니다.</p><p>첨부파일</p><p>신청서.hwp</p>`;
    const text = `${TEXT} 지난 자료는 지난 장터.pdf에 있습니다.\n신청서.hwp`;
    const foot = '<footer><a href="/download?id=9">약관.pdf</a></footer>';
    const say = '<p>궁금하면 <a href="/download?id=8">물음.pdf</a> 파일을 먼저 읽어 보시기를 바랍니다.</p>';
    expect(names(foot + say, { html, text })).toEqual([]);
  });

  it('are none of a comment', () => {
    const say = (text: string) =>
      `<li><b>들밥</b><p>${text}</p><div>첨부파일 <a href="/download?id=${text.length}">사진.zip</a></div></li>`;
    const words = ['작년에는 눈이 와서 힘들었어요.', '올해는 자리가 넓어졌다고 합니다.'];
    const comments = words.map((text) => ({ text }));
    const file = '<div>첨부파일 <a href="/download?id=1">신청서.hwp</a></div>';
    expect(names(`${file}<ul class="talk">${words.map(say).join('')}</ul>`, { comments })).toEqual([
      '신청서.hwp',
    ]);
    expect(names(`<div class="reply_box">첨부파일 <a href="/download?id=2">답.zip</a></div>`)).toEqual([]);
  });

  it('are not those pictures that the text shows', () => {
    const html = `<p>${TEXT}</p><img src="https://onsaem.example/data/71_ab12cd.jpg"><img src="https://onsaem.example/view?file=F_00042&sn=1">`;
    const list = [
      '<a href="/download?a=1">ab12cd.jpg</a>',
      '<a href="/download?file=F_00042&sn=1">둘째.png</a>',
      '<a href="/download?a=3">포스터.png</a>',
      '<a href="/download?a=4">신청서.hwp</a>',
    ];
    const box = (links: readonly string[]) =>
      `<ul><li>첨부파일</li>${links.map((one) => `<li>${one}</li>`).join('')}</ul>`;
    expect(names(box(list), { html })).toEqual(['포스터.png', '신청서.hwp']);
    // Sent under new names, they are as many as the text shows.
    const renamed = `<p>${TEXT}</p><img src="https://onsaem.example/x/1.webp"><img src="https://onsaem.example/x/2.webp">`;
    const two = ['<a href="/download?a=1">첫째.png</a>', '<a href="/download?a=2">둘째.png</a>'];
    expect(names(box(two), { html: renamed })).toEqual([]);
    expect(names(box(two.slice(0, 1)), { html: renamed })).toEqual(['첫째.png']);
  });

  it('come once where a page has them for phones too', () => {
    const list = '<div><b>첨부파일</b><a href="/download?id=1">신청서.hwp</a></div>';
    expect(names(list + list)).toEqual(['신청서.hwp']);
  });

  it('are at most fifty, however many there are', () => {
    const many = Array.from(
      { length: 3000 },
      (_, at) => `<li><a href="/download?id=${at}">자료${at}.zip</a></li>`,
    );
    expect(names(`<div><h4>첨부파일</h4><ul>${many.slice(0, 120).join('')}</ul></div>`)).toHaveLength(50);
    expect(names(`<div><h4>첨부파일</h4><ul>${many.join('')}</ul></div>`)).toHaveLength(50);
  });

  it('are never what a hostile page makes of them', () => {
    const evil = [
      `<a href="https://bank.example@evil.example/download">계좌.pdf</a>`,
      `<a href="/download?id=${'9'.repeat(3000)}">긴주소.pdf</a>`,
      `<a href="/download?id=1">&lt;img src=x onerror=alert(1)&gt;.hwp</a>`,
      `<a href="vbscript:go">그림.jpg</a>`,
    ];
    const files = found(
      `<form name="body"><input name="attributes"><div>첨부파일 ${evil.join('<br>')}</div></form>`,
    );
    expect(files.map(({ name, url }) => [name, url])).toEqual([
      ['계좌.pdf', undefined],
      ['긴주소.pdf', undefined],
      ['<img src=x onerror=alert(1)>.hwp', 'https://onsaem.example/download?id=1'],
      ['그림.jpg', undefined],
    ]);
  });
});
