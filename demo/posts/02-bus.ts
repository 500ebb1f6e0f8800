import type { DemoPost } from './post.ts';

export const nightBus: DemoPost = {
  id: 2,
  board: 'news',
  purpose: '짧은 기사: 단락 3개, 목록보다 훨씬 짧다',
  title: '해온시, 10일부터 심야버스 두 노선 늘린다',
  author: '오민재 기자',
  published: '2025-11-02T17:30:00+09:00',
  category: '사회',
  language: 'ko',
  views: 2_310,
  recommended: 14,
  body: [
    {
      kind: 'p',
      text: '해온시가 오는 10일부터 심야버스 N3번과 N5번을 새로 운행한다. 두 노선은 밤 11시 30분부터 이튿날 새벽 4시 10분까지 25분 간격으로 다닌다.',
    },
    {
      kind: 'p',
      text: 'N3번은 신항과 해온역을, N5번은 한들대학교와 남문시장을 잇는다. 요금은 일반 2천500원, 청소년 1천600원으로 기존 심야버스와 같다.',
    },
    {
      kind: 'p',
      text: '강우진 해온시 교통과장은 “밤에 일하는 시민이 한 해 사이 8% 늘었다”며 “석 달 동안 이용객을 살펴 배차 간격을 다시 정하겠다”고 말했다.',
    },
  ],
  comments: [
    {
      id: 201,
      author: '야간조',
      published: '2025-11-02T18:02:00+09:00',
      text: '신항 근무자입니다. 택시비 한 달에 20만 원 나갔는데 정말 고맙습니다.',
      depth: 0,
    },
  ],
};
