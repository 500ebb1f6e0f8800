// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { TabVoice } from '../../../lib/model/tab-voice.ts';
import { failureWords } from '../../../lib/words/failures.ts';
import { listeningWords } from '../../../lib/words/listening.ts';
import { readAloudWords } from '../../../lib/words/read-aloud.ts';
import { SAMPLE_ARTICLE } from '../../fixtures/sample-article.ts';
import { doing, press, textOf } from '../screen.ts';
import { tabsOnStage } from './listening-stage.tsx';
import { openPopup, refuse } from './stage.tsx';

const HERE = 7;
const OTHER = 12;
const words = readAloudWords.ko;
const own = listeningWords.ko;
const voice = (more: Partial<TabVoice> = {}): TabVoice => ({
  ...{ what: 'article', where: 'page', title: '강둑의 새 길', status: 'speaking', at: 3, count: 20 },
  ...{ words: '길은 온샘역까지 이어진다.', minutesLeft: 4.2, onlyNetwork: false },
  ...more,
});
const bar = () => document.querySelector('.voice');
const button = (name: string, inside: ParentNode = document) =>
  [...inside.querySelectorAll('button')].find((one) => one.getAttribute('aria-label') === name);
const listen = () => button(own.listen, document.querySelector('.deeds') ?? document);

describe('an article', () => {
  test('is read aloud in its tab, title first, and the button says that it is', async () => {
    const { tabs } = await openPopup();
    expect(listen()?.getAttribute('aria-pressed')).toBe('false');
    await doing(() => listen()?.click());
    expect(tabs.world.prepare).toHaveBeenCalledWith(HERE);
    const [tabId, order] = tabs.world.begin.mock.calls[0] ?? [];
    expect([tabId, order?.what, order?.lines[0]?.words]).toEqual([HERE, 'article', SAMPLE_ARTICLE.title]);
    const last = order?.lines.at(-1)?.span;
    expect(SAMPLE_ARTICLE.text.slice(last?.start, last?.end)).toBe(order?.lines.at(-1)?.words);
    await doing(() => tabs.tell(HERE, voice()));
    expect(listen()?.getAttribute('aria-pressed')).toBe('true');
    await doing(() => listen()?.click());
    expect(tabs.world.lead).toHaveBeenLastCalledWith(HERE, 'end');
  });

  test('without words is not offered', async () => {
    await openPopup({ article: { ...SAMPLE_ARTICLE, text: '', marks: [], summary: [] } });
    expect(listen()).toBeUndefined();
  });

  test('that cannot be read aloud there says why', async () => {
    const tabs = tabsOnStage();
    tabs.world.prepare.mockImplementation(async () => refuse('page-gone')());
    await openPopup({ tabs });
    await doing(() => listen()?.click());
    expect(bar()?.querySelector('[role=alert]')?.textContent).toBe(failureWords.ko['page-gone']);
  });
});

describe('a summary', () => {
  test('is read aloud in the tab too, followed here, paused from here, and not ended by looking away', async () => {
    const { tabs, state } = await openPopup();
    const inSummary = (name: string) => button(name, document.querySelector('.summary-tools') ?? document);
    await doing(() => inSummary('읽어 주기')?.click());
    const [, order] = tabs.world.begin.mock.calls[0] ?? [];
    expect(order?.what).toBe('summary');
    expect(order?.lines.map((line) => line.words)).toEqual(
      [...document.querySelectorAll('.summary-sentence')].map((one) => one.textContent),
    );
    await doing(() => tabs.tell(HERE, voice({ what: 'summary', at: 1 })));
    expect(document.querySelector('[data-spoken]')?.textContent).toBe(order?.lines[1]?.words);
    await doing(() => inSummary(words.pause)?.click());
    expect(tabs.world.lead).toHaveBeenLastCalledWith(HERE, 'toggle');
    tabs.world.lead.mockClear();
    await doing(() => state.choose('list'));
    expect(tabs.world.lead).not.toHaveBeenCalled();
    expect(bar()?.textContent).toContain(own.reading.summary);
  });
});

describe('the popup opened again', () => {
  test('shows what is read, where and how far, and leads it', async () => {
    const { tabs } = await openPopup({ tabs: tabsOnStage(HERE) });
    expect(bar()).toBeNull();
    await doing(() => tabs.tell(HERE, voice()));
    for (const part of [own.reading.article, own.where.page, '길은 온샘역까지 이어진다.', own.place(4, 20)])
      expect(bar()?.textContent).toContain(part);
    for (const [name, deed] of [
      [words.earlier, 'earlier'],
      [words.pause, 'toggle'],
      [words.later, 'later'],
      [words.close, 'end'],
    ] as const) {
      await doing(() => button(name, bar() ?? document)?.click());
      expect(tabs.world.lead).toHaveBeenLastCalledWith(HERE, deed);
    }
    await doing(() => tabs.tell(HERE, voice({ status: 'paused', where: 'view' })));
    expect(bar()?.textContent).toContain(own.paused.article);
    expect(bar()?.textContent).toContain(own.where.view);
    expect(button(words.play, bar() ?? document)).toBeDefined();
    await doing(() => tabs.tell(HERE, undefined));
    expect(bar()).toBeNull();
  });

  test('over another tab says so, names the article, and leads there', async () => {
    const { tabs } = await openPopup({ tabs: tabsOnStage(OTHER), isArticle: false });
    await doing(() => tabs.tell(OTHER, voice()));
    expect(bar()?.textContent).toContain(own.otherTab);
    expect(bar()?.textContent).toContain('강둑의 새 길');
    await press('button', own.goTo);
    expect(tabs.world.goTo).toHaveBeenCalledExactlyOnceWith(OTHER);
    await doing(() => button(words.pause)?.click());
    expect(tabs.world.lead).toHaveBeenLastCalledWith(OTHER, 'toggle');
  });

  test('shows nothing of a page that has gone, and hears the next one that begins', async () => {
    const { tabs } = await openPopup({ tabs: tabsOnStage(HERE) });
    await doing(() => tabs.tell(HERE, voice()));
    await doing(() => tabs.leave(HERE));
    expect(bar()).toBeNull();
    await doing(() => tabs.begin(HERE));
    await doing(() => tabs.tell(HERE, voice({ at: 0 })));
    expect(bar()?.textContent).toContain(own.place(1, 20));
  });

  test.each([
    [{ status: 'no-voice' }, words.noVoice, false],
    [{ status: 'no-voice', onlyNetwork: true }, own.onlyNetwork, false],
    [{ status: 'broken' }, words.broken, true],
  ] as const)('says why nothing is heard: %o', async (more, sentence, canGoOn) => {
    const { tabs } = await openPopup({ tabs: tabsOnStage(HERE) });
    await doing(() => tabs.tell(HERE, voice(more)));
    expect(bar()?.querySelector('[role=alert]')?.textContent).toBe(sentence);
    expect(bar()?.querySelector('[role=status]')?.textContent).toBe(own.silent);
    expect(button(words.play, bar() ?? document) !== undefined).toBe(canGoOn);
    expect(textOf('heading', SAMPLE_ARTICLE.title)).toBe(SAMPLE_ARTICLE.title);
  });
});
