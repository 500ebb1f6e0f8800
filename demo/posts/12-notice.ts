import type { DemoPost } from './post.ts';

export const quiltNotice: DemoPost = {
  id: 12,
  board: 'free',
  purpose: '공지: 목록 맨 위에 붙는다. 첨부파일 셋, 하나는 스크립트로 받는다',
  title: '[공지] 겨울 이불 나눔, 11월 8일 토요일에 모읍니다',
  author: '해온마루',
  published: '2025-10-27T10:00:00+09:00',
  category: '공지',
  language: 'ko',
  views: 9_021,
  recommended: 74,
  notice: true,
  files: [
    { name: '이불 나눔 신청서.hwp', href: '/plain.pdf?no=0', size: '35.5K' },
    { name: '모으는 곳 약도.pdf', href: '/plain.pdf?no=1', size: '1.2M' },
    {
      name: '이웃별 나눔 계획 (11월).xlsx',
      href: "javascript:file_download('./download.php?no=2')",
      size: '18.0K',
    },
  ],
  body: [
    {
      kind: 'p',
      text: '올해도 겨울 이불 나눔을 합니다. 깨끗이 빤 이불과 담요를 모아 해온시 이웃 120가구에 전합니다.',
    },
    {
      kind: 'list',
      ordered: false,
      items: [
        { text: '때: 11월 8일(토) 오전 10시부터 오후 3시까지' },
        { text: '곳: 해온마루 사무실(남문로 27, 1층)' },
        { text: '받는 것: 솜이불, 극세사 담요, 전기요(쓴 지 3년 안 된 것)' },
        { text: '받지 않는 것: 베개, 찢어진 이불' },
      ],
    },
    {
      kind: 'p',
      text: '차가 없어 가져오기 어려운 분은 11월 6일까지 댓글을 남겨 주세요. 저희가 찾아가겠습니다.',
    },
  ],
};
