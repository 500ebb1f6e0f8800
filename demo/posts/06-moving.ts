import type { DemoPost } from './post.ts';

export const movingGuide: DemoPost = {
  id: 6,
  board: 'free',
  purpose: '소제목과 겹친 목록(ul/ol)',
  title: '혼자 이사하는 분들께: 한 달 전부터 당일까지 할 일 정리',
  author: '상자스무개',
  published: '2025-10-30T20:14:00+09:00',
  category: '정보',
  language: 'ko',
  views: 4_017,
  recommended: 63,
  body: [
    {
      kind: 'p',
      text: '지난주에 다섯 번째 이사를 마쳤습니다. 할 때마다 빠뜨린 것이 있어서 이번에는 적어 가며 했고, 그 목록을 나눕니다.',
    },
    { kind: 'h', level: 2, text: '한 달 전' },
    {
      kind: 'list',
      ordered: true,
      items: [
        { text: '이사 업체 세 곳에서 견적을 받는다. 저는 38만 원에서 55만 원까지 차이가 났습니다.' },
        {
          text: '버릴 것을 정한다.',
          items: [
            { text: '대형 폐기물은 구청 누리집에서 신고한다(옷장 9천 원, 매트리스 1만 2천 원).' },
            { text: '책은 무게가 가장 많이 나가니 먼저 정리한다.' },
          ],
        },
        { text: '인터넷 이전 날짜를 잡는다.' },
      ],
    },
    { kind: 'h', level: 2, text: '일주일 전' },
    {
      kind: 'list',
      ordered: false,
      items: [
        { text: '관리사무소에 승강기 사용을 예약한다.' },
        {
          text: '상자에는 방 이름과 번호를 함께 적는다.',
          items: [
            { text: '번호별 내용은 사진으로 찍어 두면 찾기 쉽습니다.' },
            { text: '1번 상자는 당일에 쓸 것만 넣습니다.' },
          ],
        },
        { text: '냉장고는 이틀 전에 비우고 하루 전에 끈다.' },
      ],
    },
    { kind: 'h', level: 2, text: '당일' },
    { kind: 'h', level: 3, text: '나가는 집에서' },
    {
      kind: 'p',
      text: '가스와 수도 계량기 숫자를 사진으로 남기고 관리비를 정산합니다. 빈 방도 구석까지 찍어 두세요. 보증금을 돌려받을 때 도움이 됩니다.',
    },
    { kind: 'h', level: 3, text: '들어가는 집에서' },
    {
      kind: 'p',
      text: '짐을 들이기 전에 바닥과 벽의 흠을 먼저 찍습니다. 전입신고는 14일 안에 하면 되지만 확정일자를 받으려면 당일이 좋습니다.',
    },
  ],
};
