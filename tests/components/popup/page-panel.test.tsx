// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Failure } from '../../../lib/messages/failure.ts';
import { siteOf } from '../../../lib/settings/site-rule.ts';
import { failureWords } from '../../../lib/words/failures.ts';
import { SAMPLE_ARTICLE } from '../../fixtures/sample-article.ts';
import { all, choose, press, textOf, textsOf, the } from '../screen.ts';
import { itemOf, THREE } from '../shelf-of-three.ts';
import { openPopup, refuse } from './stage.tsx';

const { title, author = '', summary, text, url } = SAMPLE_ARTICLE;
const sentences = summary.map(({ start, end }) => text.slice(start, end));

describe('an article', () => {
  test('shows what it is and what it says', async () => {
    await openPopup();
    expect(textOf('heading', title)).toBe(title);
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) expect(all('button', sentence)).toHaveLength(1);
    expect(document.body.textContent).toContain(author);
    expect(all('button', '저장')).toHaveLength(1);
  });

  test('a summary sentence leads to its place and closes the popup', async () => {
    const jumps: unknown[] = [];
    const { world } = await openPopup({ page: { 'page.jump': (span) => jumps.push(span) } });
    await press('button', sentences[0]);
    expect(jumps).toEqual([summary[0]]);
    expect(world.close).toHaveBeenCalledOnce();
  });

  test('key names and figures are each there once', async () => {
    await openPopup();
    const chips = [...document.querySelectorAll('.chip')].map((chip) => chip.textContent);
    expect(chips.length).toBeGreaterThan(1);
    expect(new Set(chips).size).toBe(chips.length);
    expect(textsOf('heading')).toEqual(expect.arrayContaining(['사람', '금액', '수량']));
    expect(chips).toContain('한서윤22번');
  });

  test('a kind that is not marked has no chips', async () => {
    await openPopup({ settings: { hiddenKinds: ['person'] } });
    expect(textsOf('heading')).not.toContain('사람');
    expect(textsOf('heading')).toContain('금액');
  });

  describe('marks on the original page', () => {
    afterEach(() => vi.unstubAllGlobals());
    const withHighlights = () => {
      vi.stubGlobal('Highlight', class {});
      vi.stubGlobal('CSS', { ...globalThis.CSS, highlights: new Map() });
    };

    test('are offered only where the browser can paint them', async () => {
      await openPopup();
      expect(all('button', '원문에 표시하기')).toEqual([]);
      withHighlights();
      await openPopup();
      expect(all('button', '원문에 표시하기')).toHaveLength(1);
    });

    test('show, and the popup makes room for them', async () => {
      withHighlights();
      const { asked, world } = await openPopup({ shown: true });
      await press('button', '원문에 표시하기');
      expect(asked).toEqual(expect.arrayContaining(['page.mark', 'page.hide']));
      expect(world.close).toHaveBeenCalledOnce();
      expect(all('button', '원문의 표시 지우기')).toHaveLength(1);
    });

    test('that find no place are a sentence', async () => {
      withHighlights();
      const { world } = await openPopup({ page: { 'page.mark': () => ({ marked: false }) } });
      await press('button', '원문에 표시하기');
      expect(textsOf('status')).toContain('원문에서 이 글을 찾지 못해 표시하지 못했습니다.');
      expect(world.close).not.toHaveBeenCalled();
    });
  });

  test('a list has no summary and says so', async () => {
    const list = Array.from({ length: 40 }, (_, at) => `${at + 1}. 작은 손전등과 여분 전지`).join('\n');
    await openPopup({ article: { ...SAMPLE_ARTICLE, text: list, marks: [], summary: [] } });
    await vi.waitFor(() => expect(document.body.textContent).toContain('목록이라 요약하지 않았습니다.'));
  });

  test('opens the reading view, or closes one that is open', async () => {
    const first = await openPopup();
    await press('button', '읽기 화면 열기');
    expect(first.asked).toContain('page.show');
    expect(first.world.close).toHaveBeenCalled();
    const second = await openPopup({ shown: true });
    await press('button', '읽기 화면 닫기');
    expect(second.asked).toContain('page.hide');
  });

  test('saves, tells of missing pictures, and offers the saved one', async () => {
    const item = itemOf('영도바다도서관');
    const { world } = await openPopup({ page: { 'page.save': () => ({ item, imagesMissing: 2 }) } });
    await press('button', '저장');
    expect(textsOf('status')).toContain('저장했습니다. 사진 2장은 가져오지 못했습니다.');
    await press('button', '저장됨');
    expect(world.openLibrary).toHaveBeenCalledWith(item.id);
  });

  test('knows that it is saved already', async () => {
    await openPopup({ background: { 'article.isSaved': () => ({ item: itemOf('영도바다도서관') }) } });
    expect(all('button', '저장됨')).toHaveLength(1);
  });

  test('refused storage is a sentence; the article stays and can be saved later', async () => {
    await openPopup({ page: { 'page.save': refuse('storage-refused') } });
    await press('button', '저장');
    expect(textOf('alert')).toBe(failureWords.ko['storage-refused']);
    expect(the('button', '저장').ariaDisabled ?? 'false').toBe('false');
    expect(textOf('heading', title)).toBe(title);
  });

  test('the words are English when English is chosen', async () => {
    await openPopup({ language: 'en' });
    expect(textsOf('tab')).toEqual(['This page', 'Library']);
    expect(all('button', 'Open reading view')).toHaveLength(1);
  });
});

describe('when articles open', () => {
  const menu = () => the<HTMLSelectElement>('combobox');
  const site = siteOf(url);

  test('shows the rule of the site before the general choice', async () => {
    const { settings } = await openPopup({ settings: { opening: 'auto' } });
    expect(menu().value).toBe('auto');
    await choose(menu(), 'never-here');
    expect(settings.value.siteRules).toEqual({ [site]: 'never' });
    expect(menu().value).toBe('never-here');
  });

  test('a general choice takes the rule of this site away, or it would do nothing here', async () => {
    const siteRules = { [site]: 'always', 'other.example': 'never' } as const;
    const { settings } = await openPopup({ settings: { siteRules } });
    await choose(menu(), 'request');
    expect(settings.value.opening).toBe('request');
    expect(settings.value.siteRules).toEqual({ 'other.example': 'never' });
    expect(menu().value).toBe('request');
  });
});

describe('a page that is no article', () => {
  test('says so, and reads it all the same when asked', async () => {
    await openPopup({ isArticle: false });
    expect(document.body.textContent).toContain('이 페이지는 글 한 편이 아닌 것 같습니다.');
    await press('button', '그래도 읽기');
    expect(textOf('heading', title)).toBe(title);
  });

  test('shows the article when the reader is there already', async () => {
    await openPopup({ isArticle: false, page: { 'page.isReady': () => ({}) } });
    expect(textOf('heading', title)).toBe(title);
  });

  test('nothing readable is said in a sentence, with a way to point at the text', async () => {
    const { world, asked } = await openPopup({
      article: { ...SAMPLE_ARTICLE, html: '', text: '', summary: [], marks: [] },
    });
    expect(textOf('alert')).toContain(failureWords.ko['no-article']);
    await press('button', '본문 직접 고르기');
    expect(asked.at(-1)).toBe('page.show');
    expect(world.close).toHaveBeenCalledOnce();
  });
});

describe('what stands in the way', () => {
  test('a page of the browser itself: a sentence, and the saved list instead', async () => {
    await openPopup({ tab: { id: 7, url: 'chrome://settings' }, items: THREE });
    expect(the('tab', '보관함').getAttribute('aria-selected')).toBe('true');
    expect(document.body.textContent).toContain(failureWords.ko['restricted-page']);
    expect(all('button', '첫 서리가 늦었습니다').length).toBeGreaterThan(0);
  });

  test('no access: asks for this site in the click, then reads', async () => {
    let allowed = false;
    const { world } = await openPopup({
      access: false,
      page: { 'page.detection': refuse('page-gone') },
      background: {
        'reader.inject': () => {
          if (!allowed) throw new Failure('no-access');
          return {};
        },
      },
    });
    expect(textOf('alert')).toContain(failureWords.ko['no-access']);
    allowed = true;
    await press('button', '이 사이트 허용');
    expect(world.requestAccess).toHaveBeenCalledWith(url);
    expect(textOf('heading', title)).toBe(title);
  });

  test('no access but a click: reads right away and offers lasting access', async () => {
    await openPopup({ access: false, page: { 'page.detection': refuse('page-gone') } });
    expect(textOf('heading', title)).toBe(title);
    expect(all('button', '이 사이트 허용')).toHaveLength(1);
  });

  test('a dead background: a sentence, and trying again works once it lives', async () => {
    const { background } = await openPopup({ background: { 'reader.inject': refuse('no-answer') } });
    expect(textOf('alert')).toContain(failureWords.ko['no-answer']);
    background['reader.inject'] = () => ({});
    await press('button', '다시 시도');
    expect(textOf('heading', title)).toBe(title);
  });

  test('an updated extension: reloads the tab', async () => {
    const { world } = await openPopup({ page: { 'page.detection': refuse('extension-updated') } });
    expect(textOf('alert')).toContain(failureWords.ko['extension-updated']);
    await press('button', '페이지 새로고침');
    expect(world.reloadTab).toHaveBeenCalledWith(7);
  });

  test('a tab that went away: a sentence', async () => {
    await openPopup({ tab: undefined });
    expect(textOf('alert')).toContain(failureWords.ko['page-gone']);
  });

  test('a library that cannot be opened does not take the article away', async () => {
    await openPopup({ background: { 'article.isSaved': refuse('storage-refused') } });
    expect(textOf('heading', title)).toBe(title);
    expect(textOf('alert')).toBe(failureWords.ko['storage-refused']);
  });
});

describe('after an update', () => {
  test('one line leads to the news, and can be sent away', async () => {
    const { world } = await openPopup({ news: '1.4.0' });
    await press('button', '버전 1.4.0에서 새로워진 점');
    expect(world.openNews).toHaveBeenCalled();
    await press('button', '이 줄 치우기');
    expect(world.forgetNews).toHaveBeenCalled();
    expect(all('button', '새로워진')).toEqual([]);
  });

  test('there is no line without news', async () => {
    await openPopup();
    expect(all('button', '새로워진')).toEqual([]);
  });
});
