import type { Language } from './language.ts';

const percent = (value: number): string => `${value > 0 ? '+' : ''}${Math.round(value * 100)}%`;

/** How articles look: the names of what can be chosen, and of its amounts. */
const ko = {
  title: '보기 설정',
  close: '닫기',
  reset: '처음대로',
  wasReset: '보기 설정을 처음대로 되돌렸습니다.',
  /** On a small sheet in the colours of a theme. */
  sheet: '가',
  theme: {
    label: '화면 색',
    choices: {
      auto: '기기 설정',
      light: '밝게',
      sepia: '세피아',
      grey: '회색',
      dark: '어둡게',
      black: '검정',
      contrast: '고대비',
    },
  },
  font: { label: '글꼴', choices: { sans: '고딕', serif: '명조', system: '시스템' } },
  textAlign: { label: '정렬', choices: { start: '왼쪽 맞춤', justify: '양쪽 맞춤' } },
  measures: {
    textSize: { label: '글자 크기', value: (pixels: number) => `${pixels}px` },
    columnWidth: { label: '줄 길이', value: (letters: number) => `약 ${letters}자` },
    lineHeight: { label: '줄 간격', value: (times: number) => times.toFixed(2) },
    paragraphSpacing: { label: '문단 간격', value: (em: number) => `${em.toFixed(2)}자` },
    letterSpacing: { label: '자간', value: percent },
    wordSpacing: { label: '낱말 간격', value: percent },
  },
};

export type AppearanceWords = typeof ko;

const en: AppearanceWords = {
  title: 'Appearance',
  close: 'Close',
  reset: 'Reset',
  wasReset: 'The appearance was reset.',
  sheet: 'Aa',
  theme: {
    label: 'Theme',
    choices: {
      auto: 'Device',
      light: 'Light',
      sepia: 'Sepia',
      grey: 'Grey',
      dark: 'Dark',
      black: 'Black',
      contrast: 'Contrast',
    },
  },
  font: { label: 'Typeface', choices: { sans: 'Sans', serif: 'Serif', system: 'System' } },
  textAlign: { label: 'Alignment', choices: { start: 'Left', justify: 'Justified' } },
  measures: {
    textSize: { label: 'Text size', value: (pixels) => `${pixels}px` },
    columnWidth: { label: 'Line length', value: (letters) => `${letters} em` },
    lineHeight: { label: 'Line spacing', value: (times) => times.toFixed(2) },
    paragraphSpacing: { label: 'Paragraph spacing', value: (em) => `${em.toFixed(2)} em` },
    letterSpacing: { label: 'Letter spacing', value: percent },
    wordSpacing: { label: 'Word spacing', value: percent },
  },
};

export const appearanceWords: Readonly<Record<Language, AppearanceWords>> = { ko, en };
