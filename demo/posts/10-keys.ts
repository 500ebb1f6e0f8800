import type { DemoPost } from './post.ts';

export const lostKeys: DemoPost = {
  id: 10,
  board: 'free',
  purpose: '두 줄짜리 글',
  title: '남문시장에서 열쇠 주웠습니다',
  author: '파란우산',
  published: '2025-11-03T08:21:00+09:00',
  category: '알림',
  language: 'ko',
  views: 312,
  recommended: 9,
  body: [
    { kind: 'p', text: '오늘 아침 8시쯤 남문시장 동쪽 문 앞에서 곰 인형이 달린 열쇠를 주웠습니다.' },
    { kind: 'p', text: '시장 안내소에 맡겨 두었으니 찾아가세요.' },
  ],
  comments: [
    {
      id: 1001,
      author: '곰주인',
      published: '2025-11-03T08:50:00+09:00',
      text: '제 열쇠예요! 지금 가고 있습니다. 정말 고맙습니다.',
      depth: 0,
    },
  ],
};
