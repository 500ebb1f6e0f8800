// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PAGE } from '../../../components/library/shelf-state.ts';
import { Failure } from '../../../lib/messages/failure.ts';
import { failureWords } from '../../../lib/words/failures.ts';
import { manageWords } from '../../../lib/words/library-manage.ts';
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
    const views = [...document.querySelectorAll('.side .place')].map((view) =>
      [...view.children].map((part) => part.textContent).join(' '),
    );
    expect(views.slice(0, 5)).toEqual(['읽을 글 3', '다 읽은 글 1', '즐겨찾기 ', '모두 4', '휴지통 1']);
    expect(rows()).toEqual([bus.title, frost.title, night.title]);
    await press('button', '다 읽은 글');
    expect(rows()).toEqual(['옛 글']);
    await press('button', '휴지통');
    expect(rows()).toEqual(['버린 글']);
  });

  test('the first time says how it fills', async () => {
    await openLibrary();
    expect(textsOf('status').join(' ')).toContain('아직 저장한 글이 없습니다.');
  });

  test('begins with what was on screen last time, and takes the answer in its place', async () => {
    const overview = {
      views: { unread: 9, archived: 0, favourite: 0, all: 9, trash: 0 },
      ...{ tags: [], sites: [], lists: [], damaged: 0 },
    };
    const firstScreen = { items: [itemOf('어제 본 글')], total: 9, overview, thumbnails: [] };
    const { world, state } = await openLibrary({ items: THREE, firstScreen });
    expect(rows()).toEqual([bus.title, frost.title, night.title]);
    expect(world.firstScreen.keep).toHaveBeenCalledWith(expect.objectContaining({ items: THREE, total: 3 }));
    // What stands there until the library answers.
    state.shelf.begin();
    expect(state.shelf.items.value.map((item) => item?.title)).toEqual([
      '어제 본 글',
      ...Array.from({ length: 8 }, () => undefined),
    ]);
    expect(state.shelf.status.value).toBe('ready');
    await state.shelf.refresh();
    expect(state.shelf.items.value).toEqual(THREE);
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

  test('a long list is fetched as far as it is seen, and every row says where it stands', async () => {
    const items = Array.from({ length: 3 * PAGE }, (_, index) => itemOf(`글 ${index}`));
    const { shelf } = await openLibrary({ items });
    const places = [...document.querySelectorAll('.row-place')];
    expect(places.length).toBeLessThan(items.length);
    expect(places[1]?.getAttribute('aria-setsize')).toBe(String(items.length));
    expect(places[1]?.getAttribute('aria-posinset')).toBe('2');
    // Only what is on screen was asked for: two pages, not three.
    expect(shelf.asked.filter((name) => name === 'library.list')).toHaveLength(2);
  });

  test('a search hands over what it finds, and can be left', async () => {
    const { state } = await openLibrary({
      items: THREE,
      background: {
        'library.search': async (request) => {
          // The second step never comes.
          if ((request as { from: number }).from > 0) await new Promise(() => {});
          return { hits: [{ item: frost, where: 'text', rank: 1 }], next: 1, done: 0.5 };
        },
        'library.snippets': () => ({
          snippets: [{ id: frost.id, text: '올해 첫 서리가 왔다.', start: 5, end: 7 }],
        }),
      },
    });
    vi.useFakeTimers();
    await typeInto(the<HTMLInputElement>('searchbox'), '서리');
    await vi.advanceTimersByTimeAsync(200);
    vi.useRealTimers();
    await vi.waitFor(() => expect(document.querySelector('progress')?.value).toBe(0.5));
    state.shelf.stop();
    await vi.waitFor(() => expect(rows()).toEqual([frost.title]));
    await vi.waitFor(() => expect(document.querySelector('.row-excerpt mark')?.textContent).toBe('서리'));
    expect(document.querySelector('progress')).toBeNull();
  });

  test('a name that is searched for shows its figures side by side', async () => {
    const figure = { id: bus.id, title: bus.title, site: '가람일보', kind: 'quantity', figure: '38대' };
    await openLibrary({
      items: THREE,
      background: {
        'library.search': () => ({ hits: [{ item: bus, where: 'name', rank: 1 }], done: 1 }),
        'library.figuresAbout': () => ({
          figures: [
            { ...figure, sentence: '한서윤 시장은 버스 38대를 늘린다고 했다.', published: '2025-11-02' },
          ],
        }),
      },
    });
    await search('이름:한서윤');
    expect(document.querySelector('.name-figures summary')?.textContent).toBe('‘한서윤’에 관한 숫자');
    const cells = [...document.querySelectorAll('.name-page tbody tr > *')].map((cell) => cell.textContent);
    expect(cells).toEqual(['38대', '한서윤 시장은 버스 38대를 늘린다고 했다.', '2025-11-02', '가람일보']);
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

  test('gives the focus back to its row when it closes, but takes it from nobody', async () => {
    const { goTo } = await openLibrary({ items: THREE });
    await press('button', frost.title);
    document.querySelector<HTMLElement>('.pane')?.focus();
    await goTo(undefined);
    expect(document.activeElement?.textContent).toContain(frost.title);
    await goTo(night.id);
    document.getElementById('search')?.focus();
    await goTo(undefined);
    expect(document.activeElement?.id).toBe('search');
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
    const marked = () => [...document.querySelectorAll('.mark[data-shown]')].map((mark) => mark.textContent);
    await vi.waitFor(() => expect(marked()).toContain(words));
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
    await press('button', '다 읽음');
    expect(rows()).not.toContain(bus.title);
    expect(all('button', '읽을 글로')).toHaveLength(1);
    await key('z', { metaKey: true });
    expect(shelf.items()[0]?.state).toBe('unread');
    expect(rows()).toContain(bus.title);
  });

  test.each([
    ['e', 'z'],
    ['ㄷ', 'ㅋ'],
  ])('archived by %s and taken back by %s, whichever the keyboard writes', async (archive, undo) => {
    const { shelf } = await openLibrary({ items: THREE, at: bus.id });
    await key(archive);
    expect(shelf.items()[0]?.state).toBe('archived');
    await key(undo, { ctrlKey: true });
    expect(shelf.items()[0]?.state).toBe('unread');
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

describe('many at once', () => {
  const boxes = () => [...document.querySelectorAll<HTMLInputElement>('.row-choose input')];
  const choose = (index: number, more: MouseEventInit = {}) =>
    act(async () => {
      boxes()[index]?.dispatchEvent(new MouseEvent('click', { bubbles: true, ...more }));
    });

  test('rows are chosen, through to another, and one deed is done to all and taken back', async () => {
    const { shelf } = await openLibrary({ items: THREE });
    await choose(0);
    await choose(2, { shiftKey: true });
    expect(textsOf('status')).toContain('3편을 골랐습니다.');
    await press('button', '다 읽음');
    expect(shelf.items().map(({ state }) => state)).toEqual(['archived', 'archived', 'archived']);
    expect(textsOf('status')).toContain('다 읽은 글로 옮겼습니다 · 글 3편');
    await press('button', '되돌리기');
    expect(shelf.items().map(({ state }) => state)).toEqual(['unread', 'unread', 'unread']);
  });

  test('a tag is given to all of them', async () => {
    const { shelf } = await openLibrary({ items: THREE });
    await choose(1);
    await choose(2);
    const field = the<HTMLInputElement>('textbox', '태그 더하기');
    await typeInto(field, '겨울');
    await act(async () => {
      field.form?.requestSubmit();
    });
    expect(shelf.items().map(({ tags }) => tags)).toEqual([[], ['겨울'], ['겨울']]);
  });

  test('keys choose, mark as favourite, and leave', async () => {
    const { shelf } = await openLibrary({ items: THREE });
    document.querySelector<HTMLElement>('.library-row')?.focus();
    await key('f');
    expect(shelf.items().map(({ favourite }) => favourite)).toEqual([true, false, false]);
    document.querySelector<HTMLElement>('.library-row')?.focus();
    await key('x');
    expect(textsOf('status')).toContain('1편을 골랐습니다.');
    await key('Escape');
    expect(all('checkbox').length + document.querySelectorAll('.bulk').length).toBe(0);
    await key('a', { ctrlKey: true });
    expect(textsOf('status')).toContain('3편을 골랐습니다.');
  });
});

describe('the whole library', () => {
  // jsdom's files have no streams.
  const fileOf = (text: string, name: string) =>
    Object.assign(new File([text], name), { stream: () => new Response(text).body });
  const give = async (file: File) => {
    const field = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!field) throw new Error('no field for a file');
    Object.defineProperty(field, 'files', { value: [file], configurable: true });
    await act(async () => {
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((resolve) => setImmediate(resolve));
    });
  };

  test('is emptied of its trash from the trash itself, in the sheet that says what that means', async () => {
    const purge = vi.fn(() => ({ purged: 1 }));
    await openLibrary({
      items: [bus, itemOf('버린 글', { deletedAt: 5 })],
      background: { 'library.emptyTrash': purge },
    });
    expect(all('button', '휴지통 비우기')).toHaveLength(0);
    await press('button', '휴지통');
    await press('button', '휴지통 비우기 (1편)');
    expect(purge).not.toHaveBeenCalled();
    const sheet = document.querySelector('dialog');
    expect(sheet?.querySelector('h3')?.textContent).toBe('휴지통');
    await act(async () => sheet?.querySelector<HTMLElement>('section .pd-button')?.click());
    await vi.waitFor(() => expect(textsOf('status').join(' ')).toContain('1편을 완전히 지웠습니다.'));
    expect(purge).toHaveBeenCalledTimes(1);
  });

  test('goes into one file, and that file shows what it would bring before anything is written', async () => {
    const { world, background } = await openLibrary({ items: THREE });
    const records = THREE.map((item) => ({ item }));
    background['library.export'] = (request) => ({
      records: (request as { after?: string }).after ? [] : records,
    });
    background['library.known'] = (request) => ({ known: (request as { ids: string[] }).ids.slice(0, 1) });
    const brought: unknown[] = [];
    background['library.bring'] = (request) => {
      brought.push(...(request as { records: unknown[] }).records);
      return { added: 2, merged: 1, left: 0 };
    };
    background['library.bringLists'] = () => ({});
    await press('button', '보관함 관리');
    await press('button', '모두 내보내기');
    await vi.waitFor(() => expect(world.offerFile).toHaveBeenCalled());
    const [[parts, name]] = world.offerFile.mock.calls as [[string[], string]];
    expect(name).toBe('pandok-2025-11-20.json');
    await give(fileOf(`${parts.join('').replace(/\n\]\}\n$/, '')},\nnonsense\n]}\n`, name));
    await vi.waitFor(() =>
      expect(document.querySelector('.preview h4')?.textContent).toBe(`‘${name}’에 든 것`),
    );
    const preview = document.querySelector('.preview')?.textContent ?? '';
    expect(preview).toContain('글 3편');
    expect(preview).toContain('이미 있는 1편에는');
    expect(preview).toContain('4번째 줄: 기록이 아닙니다');
    expect(brought).toEqual([]);
    await press('button', '가져오기');
    await vi.waitFor(() => expect(textsOf('status')).toContain('2편을 더하고 1편을 합쳤습니다.'));
    expect(brought).toHaveLength(3);
  });

  test('a file of another kind is a sentence, and nothing is written', async () => {
    await openLibrary({ items: THREE });
    await press('button', '보관함 관리');
    await give(fileOf('<html>', 'bookmarks.html'));
    await vi.waitFor(() => expect(textsOf('status')).toContain(failureWords.ko['not-a-library-file']));
  });

  test('an import that breaks off says why, how far it came, and how to go on', async () => {
    const { background } = await openLibrary({ items: THREE });
    const many = Array.from({ length: 150 }, (_, index) => ({ item: itemOf(`글 ${index}`) }));
    let batches = 0;
    background['library.known'] = () => ({ known: [] });
    background['library.bringLists'] = () => ({});
    background['library.bring'] = (request) => {
      batches += 1;
      if (batches > 1) throw new Failure('storage-full');
      return { added: (request as { records: unknown[] }).records.length, merged: 0, left: 0 };
    };
    const head = '{"format":"pandok-library","version":1,"exportedAt":"","lists":[],"items":[';
    const lines = many.map((record) => JSON.stringify(record)).join(',\n');
    await press('button', '보관함 관리');
    await give(fileOf(`${head}\n${lines}\n]}\n`, 'pandok.json'));
    await vi.waitFor(() => expect(document.querySelector('.preview')).not.toBeNull());
    await press('button', '가져오기');
    const { noRoom, importStopped } = manageWords.ko;
    await vi.waitFor(() => expect(textsOf('status')).toContain(`${noRoom} ${importStopped('100')}`));
  });
});
