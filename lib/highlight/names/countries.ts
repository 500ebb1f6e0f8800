/** The browser's own names of countries; asking for all of them takes a millisecond or two, so once per language. */
const known = new Map<string, ReadonlyMap<string, string>>();

/** Intl knows official names; people write these. */
const EVERYDAY: Readonly<Record<string, string>> = {
  한국: '한국',
  남한: '한국',
  북한: '북한',
  미국: '미국',
  영국: '영국',
  중국: '중국',
  대만: '대만',
  터키: '튀르키예',
  체코: '체코',
  아랍에미리트: '아랍에미리트',
  홍콩: '홍콩',
  마카오: '마카오',
  소련: '소련',
  조선: '조선',
  유럽: '유럽',
  아시아: '아시아',
  아프리카: '아프리카',
  북미: '북미',
  남미: '남미',
  중동: '중동',
  동남아: '동남아',
  동남아시아: '동남아',
  팔레스타인: '팔레스타인',
  한반도: '한반도',
  지구: '지구',
  화성: '화성',
  남극: '남극',
  북극: '북극',
};
/** Short or common words among the official names. */
const UNSAFE = new Set([
  '가나',
  '차드',
  '기니',
  '말리',
  '오만',
  '몰도바어',
  '통가',
  '팔라우',
  '토고',
  '건지',
  '저지',
  '수단',
  '타이',
  '부탄',
  '맨 섬',
  '세계',
  '세르비아어',
  'Chad',
  'Guinea',
  'Jordan',
  'Georgia',
  'Turkey',
  'World',
  'Jersey',
  'Mali',
  'Guam',
  'Réunion',
]);

/** Name to normal form for `ko`, `en` or any language the browser can name countries in. */
export function countriesIn(language: string): ReadonlyMap<string, string> {
  const kept = known.get(language);
  if (kept) return kept;
  const names = new Map<string, string>();
  try {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (let code = 0; code < 676; code++) {
      const region = String.fromCharCode(65 + Math.floor(code / 26), 65 + (code % 26));
      if (/^(?:ZZ|EU|EZ|UN|X[AB]|QO)$/.test(region)) continue;
      const name = display.of(region)?.replace(/\s?\(.*\)|(?:, | – ).*/g, '');
      if (name && name.length > 1 && !UNSAFE.has(name)) names.set(name, name);
    }
  } catch {
    // An unknown language tag: no countries are better than none of the rest.
  }
  if (language === 'ko') for (const [name, entity] of Object.entries(EVERYDAY)) names.set(name, entity);
  if (language === 'en')
    for (const name of [
      'UK',
      'US',
      'USA',
      'Britain',
      'England',
      'Scotland',
      'Wales',
      'America',
      'Europe',
      'Asia',
      'Africa',
      'Earth',
      'Jupiter',
      'Mars',
      'Russia',
      'Taiwan',
      'Hong Kong',
      'South Korea',
      'North Korea',
      'Czech Republic',
      'Turkey',
      'U.S.',
      'U.K.',
    ])
      names.set(name, name);
  known.set(language, names);
  return names;
}
