// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ArticleView } from '../../../components/reader/ArticleView.tsx';
import { AfterPageText } from '../../../components/reader/after-text/AfterPageText.tsx';
import { loadOwnPart } from '../../../components/reader/own-parts.ts';
import type { LoadPart, ViewParts } from '../../../components/reader/parts.ts';
import { bytesInWords } from '../../../components/ui/bytes.ts';
import { Failure } from '../../../lib/messages/failure.ts';
import type { Attachment } from '../../../lib/model/attachment.ts';
import type { Language } from '../../../lib/words/language.ts';
import { SAMPLE_ARTICLE } from '../../fixtures/sample-article.ts';

const FORM: Attachment = {
  name: '자리 신청서.hwp',
  url: 'https://onsaem.example/download?no=0',
  size: 36_352,
  sizeText: '35.5K',
  kind: 'document',
};
const PLAN: Attachment = { name: '<b>배치도</b>.xlsx', kind: 'sheet' };
const COMMENTS = [{ author: '들밥', text: '신청서 잘 받았습니다.' }];

const root = () => document.getElementById('root') ?? document.body;
async function open(
  attachments: readonly Attachment[] | undefined,
  loadPart: LoadPart,
  language: Language = 'ko',
) {
  await act(async () => {
    const article = { ...SAMPLE_ARTICLE, comments: COMMENTS, ...(attachments && { attachments }) };
    const marks = { marks: 'key', hiddenKinds: [], markWords: { never: [], always: [] } } as const;
    render(<ArticleView article={article} language={language} {...marks} loadPart={loadPart} />, root());
  });
}
const list = () => document.querySelector('.attachments');
const rows = () => [...document.querySelectorAll('.attachments li')];

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
});
afterEach(() => act(() => render(null, root())));

test('files stand under the text and above the comments, with kind and size, and open in a tab of their own', async () => {
  await open([FORM, PLAN], loadOwnPart);
  expect(list()?.querySelector('h2')?.textContent).toBe('첨부파일 2개');
  expect(list()?.nextElementSibling?.matches('.comments')).toBe(true);
  const [form, plan] = rows();
  const link = form?.querySelector('a');
  expect(link?.getAttribute('href')).toBe(FORM.url);
  expect([link?.target, link?.rel]).toEqual(['_blank', 'noopener']);
  expect(form?.textContent).toBe('hwp자리 신청서.hwp문서35.5KB새 탭에서 열림');
  expect(plan?.querySelector('a')).toBeNull();
  expect(plan?.querySelector('bdi')?.textContent).toBe('<b>배치도</b>.xlsx');
  expect(plan?.textContent).toContain('원문 페이지에서 받을 수 있습니다');
});

test('in English they are told in English', async () => {
  await open([FORM], loadOwnPart, 'en');
  expect(list()?.querySelector('h2')?.textContent).toBe('1 attached file');
  expect(rows()[0]?.textContent).toBe('hwp자리 신청서.hwpDocument35.5\u00a0KBopens in a new tab');
});

/** As the script of the page's own reading view has it. */
const onPage =
  (find: () => Promise<ViewParts['attachments']>): LoadPart =>
  async (name) =>
    (name === 'attachments'
      ? find()
      : name === 'after-text'
        ? { AfterText: AfterPageText }
        : loadOwnPart(name)) as Promise<ViewParts[typeof name]>;

test('on a page they are looked for there, once, and come together with the comments', async () => {
  const attachmentsOf = vi.fn(() => [FORM]);
  const arrival = Promise.withResolvers<ViewParts['attachments']>();
  const loadPart = onPage(() => arrival.promise);
  await open(undefined, loadPart);
  expect(document.querySelector('.comments')).toBeNull();
  arrival.resolve({ attachmentsOf });
  await vi.waitFor(() => expect(rows()).toHaveLength(1));
  expect(document.querySelector('.comments')).not.toBeNull();
  await open(undefined, loadPart);
  expect(attachmentsOf).toHaveBeenCalledTimes(1);
});

test('without what finds them, everything else is there', async () => {
  await open(
    undefined,
    onPage(() => Promise.reject(new Failure('part-missing'))),
  );
  await vi.waitFor(() => expect(document.querySelector('.comments')).not.toBeNull());
  expect(list()).toBeNull();
});

test('an article that carries none has no list', async () => {
  await open(undefined, loadOwnPart);
  expect(list()).toBeNull();
  expect(document.querySelector('.comments')).not.toBeNull();
});

test.each([
  [0, '0B'],
  [1023, '1,023B'],
  [36_352, '35.5KB'],
  [421_888, '412KB'],
  [1_048_000, '1,023KB'],
  [1_048_575, '1MB'],
  [9_646_899, '9.2MB'],
  [5_000_000_000_000, '4.5TB'],
])('%i bytes are %s', (bytes, said) => expect(bytesInWords(bytes, 'ko')).toBe(said));
