// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { createEndpointState } from '../../../components/options/endpoint-state.ts';
import { Options } from '../../../components/options/Options.tsx';
import { createOptionsState } from '../../../components/options/state.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import { exportSettings } from '../../../lib/settings/settings-file.ts';
import { exportSiteRules } from '../../../lib/settings/site-rules-file.ts';
import type { Language } from '../../../lib/words/language.ts';
import { optionsKeysWords } from '../../../lib/words/options-keys.ts';
import { optionsPageWords } from '../../../lib/words/options-page.ts';
import { optionsPrivacyWords } from '../../../lib/words/options-privacy.ts';
import { siteRulesFileWords } from '../../../lib/words/site-rules-file.ts';
import { all, choose, press, textOf, textsOf, the, typeInto } from '../screen.ts';
import { enginesStage } from './engines-stage.ts';

const outside = () => ({
  forgetRead: vi.fn(async () => ({})),
  measure: vi.fn(async () => ({
    ...{ settings: 1200, articles: 34, readPosts: 2100, hasServer: false, whole: 5_600_000 },
  })),
  shortcuts: vi.fn(async () => [
    { name: 'save-page', keys: 'Alt+Shift+S' },
    { name: 'open-beside', keys: '' },
  ]),
  changeShortcuts: vi.fn(),
});

function openOptions(start: Partial<Settings> = {}, language: Language = 'ko', refused = false) {
  const world = outside();
  const settings = signal<Settings>({ ...DEFAULT_SETTINGS, ...start });
  const state = createOptionsState({
    settings,
    version: '1.2.3',
    ...world,
    updateSettings: async (change) => {
      if (refused) throw new Error('storage is closed');
      settings.value = { ...settings.value, ...change(settings.value) };
    },
  });
  const endpoint = createEndpointState(enginesStage().world);
  document.body.innerHTML = '<div id="root"></div>';
  const root = document.getElementById('root') ?? document.body;
  act(() => render(<Options state={state} endpoint={endpoint} language={language} />, root));
  return settings;
}

/** What the page asks for once it stands has come. */
const settled = () => act(() => new Promise((resolve) => setTimeout(resolve)));

const add = async (text: string) => {
  await typeInto(the<HTMLInputElement>('textbox'), text);
  await press('button', '추가');
};

test('the library is managed from here too', () => {
  openOptions();
  expect(the<HTMLAnchorElement>('link', '보관함 내보내기와 가져오기').getAttribute('href')).toBe(
    '/library.html#manage',
  );
});

describe('choices', () => {
  test('show what is set', () => {
    openOptions({ opening: 'request', summaryLength: 5 });
    expect(the<HTMLInputElement>('radio', '눌렀을 때만 열기').checked).toBe(true);
    expect(the<HTMLInputElement>('radio', '다섯 문장').checked).toBe(true);
  });

  test.each([
    ['눌렀을 때만 열기', { opening: 'request' }, '글을 열 때: 눌렀을 때만 열기'],
    ['어둡게', { theme: 'dark' }, '화면 색: 어둡게'],
    ['핵심만', { marks: 'key' }, '숫자와 이름 표시: 핵심만'],
    ['한 문장', { summaryLength: 1 }, '요약 길이: 한 문장'],
    ['English', { language: 'en' }, '언어: English'],
  ])('%s applies at once and is announced', async (name, changed, said) => {
    const settings = openOptions({ marks: 'all' });
    await press('radio', name);
    expect(settings.value).toMatchObject(changed);
    expect(textsOf('status')).toContain(`바꿨습니다 · ${said}`);
  });

  test('the text size is shown as it will be', async () => {
    const settings = openOptions();
    const slider = the<HTMLInputElement>('slider');
    expect([slider.min, slider.max]).toEqual(['12', '36']);
    await typeInto(slider, '22');
    expect(settings.value.textSize).toBe(22);
    expect(document.querySelector<HTMLElement>('.sample')?.style.getPropertyValue('--text-size')).toBe(
      '22px',
    );
  });

  test('refused storage is a sentence', async () => {
    const settings = openOptions({}, 'ko', true);
    await press('radio', '어둡게');
    expect(settings.value.theme).toBe('auto');
    expect(textsOf('status')).toContain('브라우저가 설정을 저장하지 못했습니다. 다시 시도해 주세요.');
  });
});

describe('rules of single sites', () => {
  test.each(['https://www.garam.example/board/12', 'garam.example', ' garam.example/board '])(
    '%s is the site garam.example',
    async (entry) => {
      const settings = openOptions();
      await add(entry);
      expect(settings.value.siteRules).toEqual({ 'garam.example': 'never' });
      expect(the<HTMLInputElement>('textbox').value).toBe('');
      expect(textsOf('status')).toContain('추가했습니다 · garam.example: 열지 않기');
    },
  );

  test.each(['', '가람일보', 'ftp://garam.example', 'two words.example', 'https://', 'a@garam.example'])(
    '“%s” is no site, and that is said',
    async (entry) => {
      const settings = openOptions();
      await add(entry);
      expect(settings.value.siteRules).toEqual({});
      expect(textsOf('alert').join()).toContain('사이트 주소를 알아보지 못했습니다.');
      expect(the('textbox').getAttribute('aria-invalid')).toBe('true');
      expect(document.activeElement).toBe(the('textbox'));
    },
  );

  test('are changed in their row', async () => {
    const settings = openOptions({ siteRules: { 'garam.example': 'never' } });
    await choose(the<HTMLSelectElement>('combobox', 'garam.example 규칙'), 'always');
    expect(settings.value.siteRules).toEqual({ 'garam.example': 'always' });
  });

  test('are removed, and the removal is taken back', async () => {
    const siteRules = { 'garam.example': 'always', 'other.example': 'never' } as const;
    const settings = openOptions({ siteRules });
    await press('button', 'garam.example 규칙 지우기');
    expect(settings.value.siteRules).toEqual({ 'other.example': 'never' });
    await press('button', '되돌리기');
    expect(settings.value.siteRules).toEqual(siteRules);
  });
});

test('speaks English when that is chosen', () => {
  openOptions({}, 'en');
  expect(textOf('heading', 'Settings')).toBe('Settings');
  expect(all('radio', 'Open only when I ask')).toHaveLength(1);
});

describe('what is marked', () => {
  const kind = (name: string) =>
    [...document.querySelectorAll<HTMLLabelElement>('.kind')].find((one) => one.textContent === name);

  test('a kind can be left out, and taken in again', async () => {
    const settings = openOptions();
    await press('.kind', '장소');
    expect(settings.value.hiddenKinds).toEqual(['place']);
    expect(kind('장소')?.querySelector('input')?.checked).toBe(false);
    await press('.kind', '장소');
    expect(settings.value.hiddenKinds).toEqual([]);
  });

  test('a word can be added, is listed, and its removal taken back', async () => {
    const settings = openOptions({ markWords: { never: ['현 시점'], always: [] } });
    await typeInto(the<HTMLInputElement>('textbox', '낱말'), ' 가람천 ');
    await choose(the<HTMLSelectElement>('combobox', '어떻게 할까요?'), 'place');
    await press('.add-rule:has(#word) button', '추가');
    expect(settings.value.markWords.always).toEqual([{ text: '가람천', kind: 'place' }]);
    await press('button', '현 시점 지우기');
    expect(settings.value.markWords.never).toEqual([]);
    await press('button', '되돌리기');
    expect(settings.value.markWords).toEqual({
      never: ['현 시점'],
      always: [{ text: '가람천', kind: 'place' }],
    });
  });
});

test('marks in lists are turned off', async () => {
  const settings = openOptions();
  await press('input[name=rowMarks][value=off]');
  expect(settings.value.rowMarks).toBe(false);
});

describe('privacy', () => {
  test('says in three lines what is where, and how much of it, and which version this is', async () => {
    openOptions();
    expect(document.querySelectorAll('.privacy li')).toHaveLength(3);
    await settled();
    expect(textsOf('.kept li').join()).toMatch(
      /설정과 사이트 규칙\s*1\.2KB.*저장한 글 34편.*2,100건.*5\.3MB/,
    );
    expect(document.body.textContent).toContain('판독 1.2.3');
  });

  test('what was read is forgotten on a press', async () => {
    openOptions();
    await settled();
    await press('button', optionsPrivacyWords.ko.forget);
    expect(textsOf('status')).toContain(optionsPrivacyWords.ko.forgotten);
  });
});

describe('shortcuts', () => {
  test('are told as the browser has them now, and the way to change them', async () => {
    openOptions();
    await settled();
    expect(textsOf('.key-rows div')).toEqual(
      expect.arrayContaining(['이 글 저장하기Alt+Shift+S', '페이지 옆에 열기없음']),
    );
    expect(all('button', optionsKeysWords.ko.change)).toHaveLength(1);
  });
});

/** A file chosen behind the button with this name. */
async function handTo(name: string, text: string): Promise<void> {
  const field = the<HTMLInputElement>('input[type=file]', name);
  Object.defineProperty(field, 'files', { value: [{ text: async () => text }], configurable: true });
  await act(async () => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
  });
}

describe('the rules for single sites as a file', () => {
  const words = siteRulesFileWords.ko;
  const start = { 'garam.example': 'always', 'onsaem.example': 'never' } as const;

  test('come beside those that are here, and that is taken back', async () => {
    const settings = openOptions({ siteRules: start, textSize: 20 });
    const more = { 'garam.example': 'never', 'haeon.example': 'button' } as const;
    await handTo(words.importFile, exportSiteRules(more));
    expect(settings.value).toMatchObject({ siteRules: { ...start, ...more }, textSize: 20 });
    expect(textsOf('status')).toContain(words.imported(2));
    await press('button', '되돌리기');
    expect(settings.value.siteRules).toEqual(start);
  });

  test('are offered out where there are any', () => {
    openOptions();
    expect(all('button', words.exportFile)).toEqual([]);
    openOptions({ siteRules: start });
    expect(all('button', words.exportFile)).toHaveLength(1);
  });

  test.each([
    ['{}', words.wrong['not-ours']],
    [exportSettings(DEFAULT_SETTINGS), words.wrong['all-settings']],
    [exportSiteRules({}), words.wrong['no-rules']],
  ])('that is none is said, and changes nothing', async (text, sentence) => {
    const settings = openOptions({ siteRules: start });
    await handTo(words.importFile, text);
    expect(textsOf('alert')).toContain(sentence);
    expect(settings.value.siteRules).toEqual(start);
  });
});

describe('the settings as a file', () => {
  const words = optionsPageWords.ko;
  const hand = (text: string) => handTo(words.importFile, text);

  test('replaces them, and that is taken back', async () => {
    const settings = openOptions({ textSize: 20 });
    await hand(
      exportSettings({ ...DEFAULT_SETTINGS, theme: 'sepia', siteRules: { 'garam.example': 'never' } }),
    );
    expect(settings.value).toMatchObject({ theme: 'sepia', textSize: 18 });
    expect(textsOf('status')).toContain(words.imported);
    await press('button', '되돌리기');
    expect(settings.value).toEqual({ ...DEFAULT_SETTINGS, textSize: 20 });
  });

  test.each([
    ['', words.wrongFile['not-ours']],
    ['{"kind":"pandok-settings","version":9,"settings":{}}', words.wrongFile.newer],
  ])('that is none is said, and changes nothing', async (text, sentence) => {
    const settings = openOptions({ textSize: 20 });
    await hand(text);
    expect(textsOf('alert')).toContain(sentence);
    expect(settings.value).toEqual({ ...DEFAULT_SETTINGS, textSize: 20 });
  });

  test('reset puts everything back, and that is taken back', async () => {
    const start = { textSize: 20, introduced: true, siteRules: { 'garam.example': 'always' } } as const;
    const settings = openOptions(start);
    await press('button', words.reset);
    expect(settings.value).toEqual({ ...DEFAULT_SETTINGS, introduced: true });
    await press('button', '되돌리기');
    expect(settings.value).toEqual({ ...DEFAULT_SETTINGS, ...start });
  });
});

describe('search in the settings', () => {
  const shown = () =>
    [...document.querySelectorAll<HTMLElement>('.setting')].filter((row) => !row.closest('[hidden]'));
  const search = (text: string) => typeInto(the<HTMLInputElement>('searchbox'), text);

  test('shows the rows that hold the words, also a syllable on its way', async () => {
    openOptions();
    await settled();
    const whole = shown().length;
    for (const text of ['요약 기', '요약 길', '요약 길이']) {
      await search(text);
      expect(shown().map((row) => row.querySelector('legend')?.textContent)).toEqual(['요약 길이']);
    }
    expect(textsOf('status')).toContain(optionsPageWords.ko.found(1));
    await search('');
    expect(shown()).toHaveLength(whole);
  });

  test('says when there is nothing, and shows all again', async () => {
    openOptions();
    await search('없는말');
    expect(shown()).toEqual([]);
    expect(textsOf('status')).toContain(optionsPageWords.ko.foundNone('없는말'));
    await press('button', optionsPageWords.ko.clearSearch);
    expect(shown().length).toBeGreaterThan(10);
  });
});
