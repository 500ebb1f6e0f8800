import type { Language } from './language.ts';

const ko = { resumed: '지난번에 읽던 곳입니다.' };

const en: typeof ko = { resumed: 'You are back where you left off.' };

export const placeWords: Readonly<Record<Language, typeof ko>> = { ko, en };
