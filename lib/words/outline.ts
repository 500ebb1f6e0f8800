import type { Language } from './language.ts';

const ko = { title: '목차', close: '닫기' };

const en: typeof ko = { title: 'Outline', close: 'Close' };

export const outlineWords: Readonly<Record<Language, typeof ko>> = { ko, en };
