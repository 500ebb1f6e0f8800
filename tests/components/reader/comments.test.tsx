// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ArticleView, type ArticleViewProps } from '../../../components/reader/ArticleView.tsx';
import { loadOwnPart } from '../../../components/reader/own-parts.ts';
import type { LoadPart } from '../../../components/reader/parts.ts';
import { keepParticles } from '../../../components/ui/keep-particles.ts';
import type { Comment } from '../../../lib/model/comment.ts';
import { SAMPLE_ARTICLE } from '../../fixtures/sample-article.ts';
import { press } from '../screen.ts';

const SAYINGS = [
  '버스 시간표가 바뀌어서 한참 기다렸어요.',
  '단풍은 다음 주가 제일 좋겠네요.',
  '버스 시간표 바뀐 걸 아무도 안 알려 주더군요.',
  '버스 시간표는 누리집에 있습니다.',
  '약수터 물은 아직 못 마시나요?',
  '지난주에 막혔다고 들었습니다.',
  '표지판이 새로 섰습니다.',
  '정상에는 바람이 셉니다.',
  '아이들과 걷기 좋았어요.',
  '사진 잘 봤습니다.',
];
const comments: Comment[] = SAYINGS.map((text, i) => ({ author: `걷는이${i}`, text }));

// As the page's own script does before what stands under the text is there.
beforeAll(keepParticles);

const root = () => document.getElementById('root') ?? document.body;
const asked = vi.fn();
const counted: LoadPart = (name) => {
  asked(name);
  return loadOwnPart(name);
};
async function open(shown: readonly Comment[], loadPart = counted, more: Partial<ArticleViewProps> = {}) {
  await act(async () => {
    const article = { ...SAMPLE_ARTICLE, comments: shown };
    const marks = { marks: 'key', hiddenKinds: [], markWords: { never: [], always: [] } } as const;
    render(<ArticleView article={article} language="ko" {...marks} loadPart={loadPart} {...more} />, root());
  });
}
async function unfold() {
  const details = document.querySelector<HTMLDetailsElement>('details.comments');
  await act(async () => {
    if (details) details.open = true;
    details?.dispatchEvent(new Event('toggle'));
  });
}

beforeEach(() => {
  asked.mockClear();
  document.body.innerHTML = '<div id="root"></div>';
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => act(() => render(null, root())));

test('what many say stands above the comments once they are unfolded, and leads to its place', async () => {
  await open(comments);
  expect(asked).not.toHaveBeenCalledWith('comment-digest');
  await unfold();
  const digest = document.querySelector('.comment-digest');
  expect(digest?.textContent).toContain('버스 시간표가 바뀌어서 한참 기다렸어요.비슷한 댓글 2개');
  expect(digest?.textContent).not.toContain('걷는이');
  await press('button', '버스 시간표가');
  expect(document.querySelector('.comments > ol > .lit')?.textContent).toContain(SAYINGS[0]);
});

test('no line of a comment begins with a particle, and its text is as it was written', async () => {
  const text = '“길이 좋다”고 들었는데 3구간(남쪽)은 막혔더군요.';
  await open([{ author: '걷는이', text }]);
  const shown = document.querySelector('.comment-text');
  expect(shown?.textContent).toBe(text);
  const after = Array.from(
    shown?.querySelectorAll('.joiner') ?? [],
    (one) => one.nextSibling?.textContent?.[0],
  );
  expect(after).toEqual(['고', '은']);
});

test('few comments have no digest', async () => {
  await open(comments.slice(0, 9));
  await unfold();
  expect(asked).not.toHaveBeenCalledWith('comment-digest');
  expect(document.querySelectorAll('.comments > ol > li')).toHaveLength(9);
});

test('without the part the comments are all there', async () => {
  const without: LoadPart = (name) =>
    name === 'comment-digest' ? Promise.reject(new Error('gone')) : loadOwnPart(name);
  await open(comments, without);
  await unfold();
  expect(document.querySelectorAll('.comments > ol > li')).toHaveLength(10);
});

test('the author’s own answers and what is new are named, and the best can come first', async () => {
  const chosen = vi.fn();
  const thread: Comment[] = [
    { text: '언제 여나요?', author: '궁금이' },
    { text: '다음 달 5일입니다.', author: SAMPLE_ARTICLE.author ?? '', depth: 1 },
    { text: '주차장이 걱정이네요.', author: '이웃', state: 'best' },
  ];
  await open(thread, counted, {
    commentOrder: 'page',
    onCommentOrder: chosen,
    lastVisit: { at: 0, comments: 1 },
  });
  await unfold();
  expect(document.querySelector('.comments summary')?.textContent).toContain('새 댓글 2개');
  const byAuthor = [...document.querySelectorAll('.comments li')].filter((row) =>
    row.textContent?.includes('글쓴이'),
  );
  expect(byAuthor.map((row) => row.querySelector('.comment-text')?.textContent)).toEqual([
    '다음 달 5일입니다.',
  ]);
  await press('radio', '공감과 답글 많은 순');
  expect(chosen).toHaveBeenCalledWith('best');
  await open(thread, counted, { commentOrder: 'best', onCommentOrder: chosen });
  expect(document.querySelector('.comments ol li')?.textContent).toContain('주차장이 걱정이네요.');
});
