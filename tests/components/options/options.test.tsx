// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { createEndpointState } from '../../../components/options/endpoint-state.ts';
import { Options } from '../../../components/options/Options.tsx';
import { createOptionsState } from '../../../components/options/state.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import type { Language } from '../../../lib/words/language.ts';
import { rowMarkOptionsWords } from '../../../lib/words/row-mark-options.ts';
import { all, choose, press, textOf, textsOf, the, typeInto } from '../screen.ts';
import { enginesStage } from './engines-stage.ts';

function openOptions(start: Partial<Settings> = {}, language: Language = 'ko', refused = false) {
  const settings = signal<Settings>({ ...DEFAULT_SETTINGS, ...start });
  const state = createOptionsState({
    settings,
    version: '1.2.3',
    forgetRead: vi.fn(async () => ({})),
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
    ['끄기', { marks: 'none' }, '숫자와 이름 표시: 끄기'],
    ['한 문장', { summaryLength: 1 }, '요약 길이: 한 문장'],
    ['English', { language: 'en' }, '언어: English'],
  ])('%s applies at once and is announced', async (name, changed, said) => {
    const settings = openOptions();
    await press('radio', name);
    expect(settings.value).toMatchObject(changed);
    expect(textsOf('status')).toContain(`바꾸었습니다 · ${said}`);
  });

  test('the text size is shown as it will be', async () => {
    const settings = openOptions();
    const slider = the<HTMLInputElement>('slider');
    expect([slider.min, slider.max]).toEqual(['12', '36']);
    await typeInto(slider, '22');
    expect(settings.value.textSize).toBe(22);
    expect(document.querySelector<HTMLElement>('.sample')?.style.fontSize).toBe('22px');
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
      expect(textOf('alert')).toContain('사이트 주소를 알아보지 못했습니다.');
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

test('privacy in three lines, and the version', () => {
  openOptions();
  expect(all('listitem')).toHaveLength(3);
  expect(document.body.textContent).toContain('판독 1.2.3');
});

test('speaks English when that is chosen', () => {
  openOptions({}, 'en');
  expect(textOf('heading', 'Settings')).toBe('Settings');
  expect(all('radio', 'Open only when asked')).toHaveLength(1);
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

describe('marks in lists', () => {
  test('are turned off, and what was read is forgotten', async () => {
    const settings = openOptions();
    const off = document.querySelector<HTMLInputElement>('input[name=rowMarks][value=off]');
    act(() => off?.click());
    await Promise.resolve();
    expect(settings.value.rowMarks).toBe(false);
    await press('button', rowMarkOptionsWords.ko.forget);
    expect(document.body.textContent).toContain(rowMarkOptionsWords.ko.forgotten);
  });
});
