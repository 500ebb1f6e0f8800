import { itemIdOf } from '../../lib/library/item-id.ts';
import type { Article } from '../../lib/model/article.ts';
import type { LibraryRecord } from '../../lib/model/library-file.ts';

/** Word stems put together at random: no sentence of anybody's, but words and particles spread as in Korean news. */
const STEMS =
  '정부 시장 기업 반도체 수출 공장 연구 학교 병원 도로 항만 전력 배터리 주택 물가 금리 은행 예산 조례 의회 시민 주민 교사 학생 환자 농가 어민 선박 열차 버스 공항 하천 숲 기후 폭염 태풍 축제 공연 영화 선수 감독 구단 관중 조사 통계 보고서 계약 협약 투자 매출 이익 손실 사고 재판 법원 검찰 경찰 소방 구조 안전 점검 설비 기술 특허 자료 시험 면접 채용 임금 노조 파업 협상 합의 계획 전망 분석'.split(
    ' ',
  );
const PARTICLES = ['은', '는', '이', '가', '을', '를', '에', '에서', '으로', '의', '도', '과', '까지', ''];
const VERBS = ['밝혔다', '늘었다', '줄었다', '합의했다', '시작했다', '발표했다', '내다봤다', '확인했다'];
export const TAGS = ['경제', '정치', '과학', '지역', '체육', '문화', '읽을거리', '업무', '번역', '자료'];
const SITES = ['해온마루', '가람일보', '들녘뉴스', '누리신문', '한들경제'];

/** A small generator of numbers (mulberry32): the same articles on every machine. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function sentence(next: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const words = Array.from({ length: 8 + Math.floor(next() * 8) }, () => pick(STEMS) + pick(PARTICLES));
  return `${words.join(' ')} ${Math.floor(next() * 9000)}건 ${pick(VERBS)}.`;
}

/** A word that stands in one article in `every`, in the middle of another word, so that only a substring search finds it. */
export const RARE = '솔방울';
export const RARE_EVERY = 97;

/** One made-up article of about 8 kB of HTML, with its row. `index` decides everything in it. */
export async function madeUp(index: number): Promise<LibraryRecord> {
  const next = numbers(index + 1);
  const paragraphs = Array.from({ length: 13 }, () =>
    Array.from({ length: 4 }, () => sentence(next)).join(' '),
  );
  if (index % RARE_EVERY === 0) paragraphs[9] = `${paragraphs[9]} 숲속${RARE}마을에서 소식이 왔다.`;
  const text = paragraphs.join('\n');
  const url = `https://made-up.example/news/${index}`;
  const title = `${sentence(next).split(' ').slice(0, 5).join(' ')} ${index}`;
  const site = SITES[index % SITES.length] ?? '';
  const article: Article = {
    ...{ url, canonical: url, title, site, language: 'ko', text },
    html: paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join(''),
    comments: [],
    marks: [{ start: 0, end: 2, kind: 'organization', entity: `회사${index % 50}`, key: true, score: 1 }],
    summary: [],
    reasons: [],
  };
  const item = {
    ...{ id: await itemIdOf(url), url, canonical: url, title, site, language: 'ko' },
    ...{ excerpt: text.slice(0, 200), length: text.length, savedAt: 1_700_000_000_000 + index * 60_000 },
    state: index % 3 === 0 ? ('archived' as const) : ('unread' as const),
    favourite: index % 20 === 0,
    tags: [TAGS[index % TAGS.length] ?? '', TAGS[(index * 7) % TAGS.length] ?? ''],
    lists: [],
    highlights: [],
  };
  return { item: { ...item, tags: [...new Set(item.tags)] }, article };
}
