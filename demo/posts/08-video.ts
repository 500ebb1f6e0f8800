import type { DemoPost } from './post.ts';

export const kitchenVideo: DemoPost = {
  id: 8,
  board: 'free',
  purpose: '동영상(iframe)이 본문의 중심',
  title: '굴비 굽기, 연기 안 나게 하는 법 영상으로 찍어 봤어요',
  author: '부엌창문',
  published: '2025-10-28T18:45:00+09:00',
  category: '영상',
  language: 'ko',
  views: 2_655,
  recommended: 41,
  body: [
    { kind: 'p', text: '지난번에 댓글로 물어보신 분이 많아서 직접 찍었습니다. 3분 20초짜리예요.' },
    {
      kind: 'video',
      src: 'https://www.youtube-nocookie.com/embed/haeonDemo01',
      title: '연기 없이 굴비 굽기',
    },
    {
      kind: 'p',
      text: '핵심은 두 가지입니다. 물기를 완전히 닦고, 종이 포일을 두 겹으로 깐 다음 약한 불에서 8분, 뒤집어서 5분 굽습니다.',
    },
  ],
};
