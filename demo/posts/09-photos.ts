import type { DemoPost } from './post.ts';

const SIZE = { width: 1200, height: 750 };

export const photosOnly: DemoPost = {
  id: 9,
  board: 'free',
  purpose: '글 없이 사진만: 붙인 그림 1장과 본문 그림 1장',
  title: '오늘 밤 등대와 낮의 단풍길',
  author: '삼각대',
  published: '2025-11-02T23:10:00+09:00',
  category: '사진',
  language: 'ko',
  views: 880,
  recommended: 57,
  attached: [{ ...SIZE, src: '/images/lighthouse.jpg', alt: '별이 뜬 밤의 등대' }],
  body: [{ kind: 'photo', picture: { ...SIZE, src: '/images/autumn.jpg', alt: '단풍이 든 산길' } }],
};
