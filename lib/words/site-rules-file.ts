import type { Language } from './language.ts';

/** What the settings page says of the file of rules for single sites. */
const ko = {
  exportFile: '규칙 내보내기',
  importFile: '규칙 가져오기',
  imported: (count: number) => `가져왔습니다 · 사이트 ${count}곳의 규칙`,
  wrong: {
    'not-ours': '판독에서 내보낸 사이트 규칙 파일이 아닙니다. 바뀐 것은 없습니다.',
    newer: '더 새로운 판독이 만든 파일입니다. 판독을 업데이트한 뒤 다시 가져와 주세요. 바뀐 것은 없습니다.',
    'all-settings':
      '설정 전체가 든 파일입니다. 아래 ‘설정 파일과 초기화’에서 가져와 주세요. 바뀐 것은 없습니다.',
    'no-rules': '이 파일에는 사이트 규칙이 하나도 없습니다. 바뀐 것은 없습니다.',
  },
};

export type SiteRulesFileWords = typeof ko;

const en: SiteRulesFileWords = {
  exportFile: 'Export rules',
  importFile: 'Import rules',
  imported: (count) => `Imported · rules for ${count} ${count === 1 ? 'site' : 'sites'}`,
  wrong: {
    'not-ours': 'This is not a file of site rules exported by Pandok. Nothing was changed.',
    newer: 'A newer Pandok made this file. Update Pandok, then import it again. Nothing was changed.',
    'all-settings':
      'This file holds all settings. Import it under “Settings file and reset” below. Nothing was changed.',
    'no-rules': 'This file holds no rule for any site. Nothing was changed.',
  },
};

export const siteRulesFileWords: Readonly<Record<Language, SiteRulesFileWords>> = { ko, en };
