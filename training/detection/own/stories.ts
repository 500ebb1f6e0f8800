import type { Layout } from './boards.ts';
import { comments, footer, menu, page, rowTitle } from './furniture.ts';

const related = (link: string): string =>
  `<aside><h4>많이 본 뉴스</h4><ol>${Array.from({ length: 10 }, (_, i) => `<li><a href="${link}${i}">${rowTitle(i)}</a></li>`).join('')}</ol></aside>`;

/** News, columns, blogs and what else is written as a story; from poor markup to rich. */
export const STORY_LAYOUTS: readonly Layout[] = [
  {
    name: 'local paper, no metadata',
    url: 'http://paper.example/news/articleView.html?idxno=20391',
    html: ({ title, author, board }, body) =>
      page(
        `${title} - 가람신문`,
        `${menu(['정치', '경제', '사회', '문화', '오피니언'])}<div class="view_head"><span>${board}</span><div class="tit">${title}</div><p>${author} 기자 | 승인 2025.11.25 18:40 | 댓글 0</p></div><div id="articleBody">${body}<p>${author} 기자 han@paper.example</p><p>저작권자 © 가람신문 무단전재 및 재배포 금지</p></div>${related('/news/articleView.html?idxno=')}${footer}`,
      ),
  },
  {
    name: 'portal story with og',
    url: 'https://portal.example/article/021/0002811',
    html: ({ title, author }, body) =>
      page(
        title,
        `<header>${menu(['뉴스', '연예', '스포츠'])}</header><h2>${title}</h2><div>입력 2025.11.25. 오후 6:40 수정 2025.11.25. 오후 7:02 <em>${author}</em></div><div class="body">${body.replaceAll('</p>\n<p>', '<br><br>')}</div>${comments(6)}${related('/article/021/')}`,
        '<meta property="og:type" content="article"><meta property="og:title" content="뉴스">',
      ),
  },
  {
    name: 'blog without dates in the head',
    url: 'https://words.example/412',
    html: ({ title, board }, body) =>
      page(
        `${title} :: 마른 잎의 기록`,
        `<h1><a href="/">마른 잎의 기록</a></h1><ul><li><a href="/category/a">전체 (212)</a></li><li><a href="/category/b">${board} (31)</a></li></ul><div class="entry"><h2>${title}</h2><div>${board} · 2025. 11. 25. 18:40</div><div class="e">${body}</div><div>공감 3 · 댓글 1</div></div>${comments(1)}<div><h3>'${board}' 카테고리의 다른 글</h3>${related('/')}</div>`,
        '<meta property="og:type" content="website">',
      ),
  },
  {
    name: 'live coverage, entries with times',
    url: 'https://paper.example/live/2025/11/25/rail-strike',
    html: ({ title }, body) =>
      page(
        `[실시간] ${title} - 가람신문`,
        `${menu(['정치', '경제', '사회'])}<h1>[실시간] ${title}</h1><div>2025년 11월 25일 18:40 업데이트</div>${['18:40', '17:15', '16:02', '14:30'].map((time) => `<div class="entry"><time>${time}</time>${body}</div>`).join('')}${related('/read/')}`,
        '<meta property="article:published_time" content="2025-11-25T14:30:00+09:00">',
      ),
  },
];

/** Pictures of the news: one sentence to each. */
export const photoStory = page(
  '첫눈 내린 가람 시장의 아침 [포토] - 가람신문',
  `${menu(['정치', '경제', '사회', '포토'])}<h1>첫눈 내린 가람 시장의 아침 [포토]</h1><div>서은호 기자 입력 2025.11.25 08:12</div>${Array.from({ length: 6 }, (_, i) => `<figure><img src="/ph/${i}.jpg"><figcaption>25일 오전 가람 중앙시장 상인이 좌판에 쌓인 눈을 쓸고 있다.</figcaption></figure>`).join('')}${related('/photo/')}`,
  '<meta property="og:type" content="article">',
);

/** The same kinds in English. */
export const ENGLISH_LAYOUTS: readonly Layout[] = [
  {
    name: 'plain English blog',
    url: 'https://holt.example/2025/11/the-lock-keeper',
    html: ({ title, author }, body) =>
      page(
        `${title} | Holt`,
        `<header><a href="/">Holt</a> <a href="/about">About</a></header><main><h1>${title}</h1><p>${author}, 25 November 2025</p>${body}</main><footer>Written by hand.</footer>`,
        '',
        'en',
      ),
  },
  {
    name: 'English forum topic',
    url: 'https://forum.example/viewtopic.php?f=4&t=8812',
    html: ({ title, author }, body) =>
      page(
        `${title} - Bench Forum`,
        `<h1><a href="/">Bench Forum</a></h1><h2><a href="?t=8812">${title}</a></h2>${[body, 'Mine does that too, below freezing.', 'Look at the bracket behind the shield.'].map((text, i) => `<div class="post"><p class="author">by ${author}${i || ''} » Tue Nov 25, 2025 6:4${i} pm</p><div class="content">${text}</div></div>`).join('')}<form><input type="text" name="keywords"></form>`,
        '',
        'en',
      ),
  },
  {
    name: 'English release of a company, without paragraphs',
    url: 'https://firm.example/press/8112',
    html: ({ title, lines }) =>
      page(
        `${title} - Press room`,
        `${menu(['Products', 'Press', 'Careers'])}<div class="h">${title}</div><div class="d">Nov 25, 2025</div><div class="t">${[...lines, ...lines].join('<br><br>')}</div>`,
        '<meta property="og:type" content="website">',
        'en',
      ),
  },
];
