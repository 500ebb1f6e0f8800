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
  version: (version) => `${version} 판`,
  news: [
    {
      version: '0.1.0',
      lines: [
        '게시글과 기사를 읽기 화면으로 펼칩니다. 자동으로, 작은 단추로, 눌렀을 때만 가운데 고를 수 있습니다.',
        '중요한 숫자와 이름을 짚고, 값과 날짜를 풀어 보여 줍니다.',
        '글 속의 문장으로 요약합니다. 연결해 둔 모델에 청할 수도 있습니다.',
        '사진까지 저장해 인터넷 없이 읽고, 낱말의 가운데나 초성으로도 찾습니다.',
        '게시판 목록에서 저장한 글과 읽은 글, 새 댓글을 알려 줍니다.',
        '페이지 옆에 펴 두고, 주소창에서 pd로 보관함을 찾습니다.',
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
        'Posts and articles open in a reading view: by itself, by a small button, or only when asked.',
        'Figures and names that matter stand out, with their values and days spelled out.',
        'A summary in the article’s own sentences; a model that you connected writes one when asked.',
        'Saved with its pictures to read offline, and found in the middle of a word.',
        'Lists of boards say what you saved and read, and what was answered since.',
        'It stays beside the page if you like, and pd in the address bar searches the library.',
      ],
    },
  ],
};

export const whatsNewWords: Readonly<Record<Language, WhatsNewWords>> = { ko, en };
