import type { Language } from './language.ts';

/** What is new in a version, as its users see it; newest first. Of every version that is more than a mend. */
export interface News {
  readonly version: string;
  readonly lines: readonly string[];
}

interface WhatsNewWords {
  readonly title: string;
  readonly version: (version: string) => string;
  readonly news: readonly News[];
}

const ko: WhatsNewWords = {
  title: '새로워진 점',
  version: (version) => `버전 ${version}`,
  news: [
    {
      version: '0.1.0',
      lines: [
        '게시글과 기사를 읽기 화면으로 펼칩니다. 자동으로 열지, 작은 단추를 둘지, 눌렀을 때만 열지 고를 수 있습니다.',
        '중요한 숫자와 이름을 짚고, 값과 날짜를 풀어 보여 줍니다.',
        '글 속의 문장으로 요약합니다. 연결해 둔 모델에 맡길 수도 있습니다.',
        '글을 사진까지 저장해 인터넷 없이 읽고, 낱말의 가운데나 초성으로도 찾습니다.',
        '게시판 목록에서 저장한 글과 읽은 글, 새 댓글을 알려 줍니다.',
        '판독을 페이지 옆에 펴 둘 수 있고, 주소창에 pd를 적어 보관함에서 찾습니다.',
      ],
    },
  ],
};

const en: WhatsNewWords = {
  title: 'What’s new',
  version: (version) => `Version ${version}`,
  news: [
    {
      version: '0.1.0',
      lines: [
        'Posts and articles open in a reading view: automatically, from a small button, or only when you ask.',
        'Figures and names that matter stand out, with their values and dates spelled out.',
        'Summaries come in the article’s own sentences, or from a model you connect.',
        'Saved articles keep their pictures, open offline, and are found by any part of a word.',
        'Board lists show what you saved and read, and where comments are new.',
        'Keep Pandok open beside the page, or type pd in the address bar to search the library.',
      ],
    },
  ],
};

export const whatsNewWords: Readonly<Record<Language, WhatsNewWords>> = { ko, en };
