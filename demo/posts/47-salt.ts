import type { DemoPost } from './post.ts';

const NOTES = [
  '염전 대장 세 권은 해온시 기록관에 있다. 첫 권은 1926년 것이다.',
  '한 섬은 소금 60kg이었다. 지금은 20kg 포대로 센다.',
] as const;
const FIRST = '해온의 소금밭은 한때 스물한 곳이었다. 남은 것은 두 곳이고, 그중 한 곳은 체험장이 되었다.';
const SECOND = '가장 많이 거둔 해는 1968년이다. 그해에만 4만 섬을 실어 보냈다는 기록이 남아 있다.';

const mark = (number: number): string =>
  `<sup><a href="#fn${number}" id="fnref${number}">[${number}]</a></sup>`;
const note = (text: string, index: number): string =>
  `<li id="fn${index + 1}">${text} <a href="#fnref${index + 1}" aria-label="${index + 1}번 각주가 달린 곳으로">↩</a></li>`;

const MIDDLE = [
  '소금 만드는 일은 봄에 바닥을 다지는 것으로 시작한다. 밤새 내린 비에 한 해 일이 물이 되기도 했다. 그래서 염부들은 하늘보다 바람을 먼저 보았다고 한다.',
  '바닷물을 가두는 저수지에서 결정지까지는 스무 날쯤 걸린다. 물은 칸을 하나 지날 때마다 조금씩 짜지고, 마지막 칸에서 아침 햇볕에 하얗게 앉는다.',
  '거둔 소금은 창고에서 한 해를 묵힌다. 간수가 빠져야 쓴맛이 없어지기 때문이다. 창고 바닥이 기울어 있는 것도 그 때문이다.',
  '1990년대에 값싼 소금이 들어오면서 소금밭은 하나둘 새우 양식장과 태양광 발전소로 바뀌었다. 창고만 남아 카페가 된 곳도 있다.',
  '체험장을 꾸리는 이는 여든한 살이다. 그는 아이들에게 고무래를 쥐여 주며 밀지 말고 당기라고만 가르친다. 나머지는 손이 안다고 했다.',
] as const;

export const saltFields: DemoPost = {
  id: 47,
  board: 'news',
  purpose: '각주: 본문의 [1]과 글 끝의 설명이 서로 이어진다',
  title: '스물한 곳에서 두 곳으로, 해온 소금밭 백 년',
  author: '한바다',
  published: '2025-09-14T09:00:00+09:00',
  category: '문화',
  language: 'ko',
  views: 2_310,
  recommended: 41,
  body: [
    { kind: 'html', html: `<p>${FIRST}${mark(1)}</p>`, texts: [FIRST] },
    ...MIDDLE.map((text) => ({ kind: 'p', text }) as const),
    { kind: 'html', html: `<p>${SECOND}${mark(2)}</p>`, texts: [SECOND] },
    { kind: 'html', html: `<hr><ol>${NOTES.map(note).join('')}</ol>`, texts: NOTES },
  ],
};
