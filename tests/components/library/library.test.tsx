// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PAGE } from '../../../components/library/shelf-state.ts';
import { Failure } from '../../../lib/messages/failure.ts';
import { failureWords } from '../../../lib/words/failures.ts';
import { SAMPLE_ARTICLE } from '../../fixtures/sample-article.ts';
import { all, key, press, textOf, textsOf, the, typeInto } from '../screen.ts';
import { itemOf, THREE } from '../shelf-of-three.ts';
import { openLibrary } from './stage.tsx';

const rows = () => [...document.querySelectorAll('.library-row .row-title')].map((row) => row.textContent);
const [bus, frost, night] = THREE;

beforeEach(() => {
  // jsdom has neither blob addresses nor scrolling.
  URL.createObjectURL = vi.fn(() => 'blob:stored');
  URL.revokeObjectURL = vi.fn();
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  vi.useRealTimers();
});

async function search(text: string): Promise<void> {
  vi.useFakeTimers();
  await typeInto(the<HTMLInputElement>('searchbox'), text);
  await act(async () => {
    await vi.advanceTimersByTimeAsync(1000);
  });
  vi.useRealTimers();
}

describe('the list', () => {
  test('counts each view and shows the unread one first', async () => {
    await openLibrary({
      items: [...THREE, itemOf('옛 글', { state: 'archived' }), itemOf('버린 글', { deletedAt: 5 })],
    });
    const views = [...document.querySelectorAll('nav button')].map((view) => view.textContent);
    expect(views).toEqual(['읽을 글 3', '보관한 글 1', '즐겨찾기 0', '모두 4', '휴지통 1']);
    expect(rows()).toEqual([bus.title, frost.title, night.title]);
    await press('button', '보관한 글');
    expect(rows()).toEqual(['옛 글']);
    await press('button', '휴지통');
    expect(rows()).toEqual(['버린 글']);
  });

  test('the first time says how it fills', async () => {
    await openLibrary();
    expect(textsOf('status').join(' ')).toContain('아직 저장한 글이 없습니다.');
  });

  test('an empty view says which', async () => {
    await openLibrary({ items: THREE });
    await press('button', '휴지통');
    expect(textsOf('status')).toContain('휴지통이 비어 있습니다.');
  });

  test('searches once typing rests, and says how many there are or that there are none', async () => {
    await openLibrary({ items: THREE });
    await search('서리');
    expect(rows()).toEqual([frost.title]);
    expect(textsOf('status')).toContain('1편을 찾았습니다.');
    await search('고래');
    expect(textsOf('status').join(' ')).toContain('‘고래’에 맞는 글이 없습니다.');
  });

  test('a long list comes in pages', async () => {
    const items = Array.from({ length: PAGE + 7 }, (_, index) => itemOf(`글 ${index}`));
    await openLibrary({ items });
    expect(rows()).toHaveLength(PAGE);
    await press('button', '더 보기');
    expect(rows()).toHaveLength(PAGE + 7);
    expect(new Set(rows()).size).toBe(PAGE + 7);
    expect(all('button', '더 보기')).toHaveLength(0);
  });

  test('refused storage is a sentence with a way on', async () => {
    const background: Record<string, () => unknown> = {
      'library.list': () => {
        throw new Failure('storage-refused');
      },
    };
    await openLibrary({ items: THREE, background });
    expect(textOf('alert')).toContain(failureWords.ko['storage-refused']);
    delete background['library.list'];
    await press('button', '다시 시도');
    expect(rows()).toHaveLength(3);
  });
});

describe('an article', () => {
  test('opens from its row, from the address, and closes by the back button or Esc', async () => {
    const { goTo, here } = await openLibrary({ items: THREE });
    await press('button', frost.title);
    expect(here()).toBe(frost.id);
    expect(textOf('heading', SAMPLE_ARTICLE.title)).toBe(SAMPLE_ARTICLE.title);
    expect(document.querySelector('[aria-current="true"]')?.textContent).toContain(frost.title);
    await goTo(undefined);
    expect(all('heading', SAMPLE_ARTICLE.title)).toHaveLength(0);
    await goTo(night.id);
    expect(all('heading', SAMPLE_ARTICLE.title)).toHaveLength(1);
    await key('Escape');
    expect(all('heading', SAMPLE_ARTICLE.title)).toHaveLength(0);
    expect(here()).toBeUndefined();
  });

  test('nothing in it is fetched: stored pictures from memory, the others framed with their words', async () => {
    const html =
      '<p>앞 문단.</p><img src="https://garam.example/kept.jpg" alt="남은 사진">' +
      '<img src="https://garam.example/lost.jpg" alt="잃은 사진"><img src="https://garam.example/bare.jpg"><p>뒤 문단.</p>';
    const article = { ...SAMPLE_ARTICLE, html, text: '앞 문단.\n뒤 문단.', marks: [], summary: [] };
    const images = [{ url: 'https://garam.example/kept.jpg', type: 'image/png', base64: 'iVBORw0KGgo=' }];
    await openLibrary({ items: THREE, at: bus.id, article, images });
    const shown = [...document.querySelectorAll('img')].map((image) => image.getAttribute('src'));
    expect(shown).toEqual(['blob:stored']);
    const frames = [...document.querySelectorAll<HTMLElement>('.pandok-missing')].map((frame) => frame.title);
    expect(frames).toEqual(['잃은 사진', '저장하지 못한 사진']);
    await key('Escape');
    expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:stored');
  });

  test('marks stand where they stood although a picture is missing', async () => {
    await openLibrary({ items: THREE, at: bus.id });
    const [firstKey] = SAMPLE_ARTICLE.marks.filter(({ key: isKey }) => isKey);
    const words = firstKey && SAMPLE_ARTICLE.text.slice(firstKey.start, firstKey.end);
    const marked = [...document.querySelectorAll('.mark[data-shown]')].map((mark) => mark.textContent);
    expect(marked).toContain(words);
  });

  test('a missing text keeps its title and the way to the original', async () => {
    const refuse = () => {
      throw new Failure('text-missing');
    };
    await openLibrary({ items: THREE, at: frost.id, background: { 'library.open': refuse } });
    expect(textOf('alert')).toContain(failureWords.ko['text-missing']);
    expect(textOf('alert')).toContain(frost.title);
    expect(the<HTMLAnchorElement>('link', '원문 열기').getAttribute('href')).toBe(frost.url);
  });

  test('an unknown address is a sentence', async () => {
    await openLibrary({ items: THREE, at: 'nobody' });
    expect(textOf('alert')).toContain(failureWords.ko['not-found']);
  });
});

describe('what can be done with one', () => {
  test('archived and taken back', async () => {
    const { shelf } = await openLibrary({ items: THREE, at: bus.id });
    await press('button', '보관');
    expect(rows()).not.toContain(bus.title);
    expect(all('button', '읽을 글로')).toHaveLength(1);
    await key('z', { metaKey: true });
    expect(shelf.items()[0]?.state).toBe('unread');
    expect(rows()).toContain(bus.title);
  });

  test('deleted: it leaves the pane, can be taken back, and lies in the trash', async () => {
    const { shelf } = await openLibrary({ items: THREE, at: bus.id });
    await press('button', '지우기');
    expect(all('heading', SAMPLE_ARTICLE.title)).toHaveLength(0);
    expect(textsOf('status')).toContain(`휴지통으로 옮겼습니다 · ${bus.title}`);
    await press('button', '되돌리기');
    expect(shelf.items()[0]?.deletedAt).toBeUndefined();
    expect(rows()).toHaveLength(3);
  });

  test('restored from the trash', async () => {
    const { shelf } = await openLibrary({ items: [{ ...bus, deletedAt: 5 }], at: bus.id });
    await press('button', '되살리기');
    expect(shelf.items()[0]?.deletedAt).toBeUndefined();
    expect(all('button', '지우기')).toHaveLength(1);
  });
});
