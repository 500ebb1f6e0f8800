// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../lib/detect/watch.ts';
import type { Detection } from '../../../lib/model/detection.ts';

const ARTICLE: Detection = { kind: 'article', isArticle: true, confidence: 0.97, reasons: [] };
const DOUBTFUL: Detection = { ...ARTICLE, confidence: 0.7 };
const LIST: Detection = { kind: 'list', isArticle: false, confidence: 0.8, reasons: [] };

let abort: AbortController;

/** Judges by a word on the page, so that a test changes the verdict by changing the page. */
function start(over: { alive?: () => boolean } = {}) {
  const detect = vi.fn(() => {
    const text = document.body.textContent ?? '';
    if (text.includes('기사')) return ARTICLE;
    return text.includes('글') ? DOUBTFUL : LIST;
  });
  const report = vi.fn();
  const listed = vi.fn();
  const watch = watchPage({
    window: window as Window & typeof globalThis,
    detect,
    report,
    listed,
    alive: () => true,
    signal: abort.signal,
    ...over,
  });
  return { detect, report, listed, watch };
}

/** Lets mutation records arrive, then the clock run. */
async function elapse(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
  await vi.advanceTimersByTimeAsync(ms);
}
const show = (text: string) => {
  document.body.innerHTML = `<p>${text}</p>`;
};
const go = (path: string) => history.pushState({}, '', path);
const restored = () => {
  const event = new Event('pageshow');
  Object.defineProperty(event, 'persisted', { value: true });
  window.dispatchEvent(event);
};

beforeEach(() => {
  vi.useFakeTimers();
  abort = new AbortController();
  go('/start');
  show('');
});
afterEach(() => {
  abort.abort();
  vi.useRealTimers();
});

describe('a page as it loads', () => {
  it('reports an article at once, once', async () => {
    show('첫 기사');
    const { report } = start();
    expect(report).toHaveBeenCalledExactlyOnceWith(location.href, ARTICLE);
    show('첫 기사, 고침');
    await elapse(20_000);
    expect(report).toHaveBeenCalledOnce();
  });

  it('reports nothing on a list, and stops looking', async () => {
    show('목록');
    const { report, detect } = start();
    await elapse(20_000);
    const looks = detect.mock.calls.length;
    show('늦은 기사');
    await elapse(20_000);
    expect(report).not.toHaveBeenCalled();
    expect(detect).toHaveBeenCalledTimes(looks);
  });

  it('says of a list that it is one, once an address', async () => {
    show('목록');
    const { listed, watch } = start();
    await elapse(20_000);
    expect(listed).toHaveBeenCalledOnce();
    go('/next');
    watch.navigated();
    await elapse(20_000);
    expect(listed).toHaveBeenCalledTimes(2);
  });

  it('sees an article that scripts bring late', async () => {
    const { report } = start();
    await elapse(2_000);
    expect(report).not.toHaveBeenCalled();
    show('늦은 기사');
    await elapse(1_000);
    expect(report).toHaveBeenCalledExactlyOnceWith(location.href, ARTICLE);
  });

  it('reports again when doubt becomes certainty, not the other way round', async () => {
    show('짧은 글');
    const { report } = start();
    expect(report).toHaveBeenLastCalledWith(location.href, DOUBTFUL);
    show('온전한 기사');
    await elapse(1_000);
    expect(report).toHaveBeenLastCalledWith(location.href, ARTICLE);
    show('다시 글');
    await elapse(20_000);
    expect(report).toHaveBeenCalledTimes(2);
  });

  it('looks a bounded number of times at a page that never rests', async () => {
    const { detect } = start();
    for (let i = 0; i < 500; i++) {
      show(`${i}초`);
      await elapse(100);
    }
    expect(detect.mock.calls.length).toBeLessThanOrEqual(10);
    expect(detect.mock.calls.length).toBeGreaterThan(2);
  });

  it('waits for a prerendered page to be opened', () => {
    show('첫 기사');
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
    const { report } = start();
    expect(report).not.toHaveBeenCalled();
    Reflect.deleteProperty(document, 'prerendering');
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(report).toHaveBeenCalledOnce();
  });
});

describe('single-page navigation', () => {
  it('reports the next article when its text is there, not before', async () => {
    show('첫 기사');
    const { report, watch } = start();
    go('/second');
    watch.navigated();
    await elapse(1_000);
    expect(report).toHaveBeenCalledOnce();
    show('둘째 기사');
    await elapse(1_000);
    expect(report).toHaveBeenCalledTimes(2);
    expect(report.mock.lastCall?.[0]).toMatch(/\/second$/);
  });

  it('takes a new address over the same text for the same article', async () => {
    show('첫 기사');
    const { report, watch } = start();
    go('/start?photo=2');
    watch.navigated();
    await elapse(20_000);
    expect(report).toHaveBeenCalledOnce();
  });

  it('takes an article back when a list comes in its place', async () => {
    show('첫 기사');
    const { report, watch } = start();
    go('/list');
    watch.navigated();
    show('목록');
    await elapse(20_000);
    expect(report).toHaveBeenCalledTimes(2);
    expect(report).toHaveBeenLastCalledWith(location.href, LIST);
  });

  it('ignores a jump within the page and a navigation that did not happen', async () => {
    show('목록');
    const { detect, watch } = start();
    await elapse(20_000);
    const looks = detect.mock.calls.length;
    go('/start#comments');
    watch.navigated();
    watch.navigated();
    await elapse(20_000);
    expect(detect).toHaveBeenCalledTimes(looks);
  });
});

it('reports again when the page comes back from the back/forward cache', () => {
  show('첫 기사');
  const { report } = start();
  window.dispatchEvent(new Event('pageshow'));
  expect(report).toHaveBeenCalledOnce();
  restored();
  expect(report).toHaveBeenCalledTimes(2);
});

describe('the end', () => {
  it('comes with the signal', async () => {
    const { report, detect, watch } = start();
    abort.abort();
    show('늦은 기사');
    go('/second');
    watch.navigated();
    restored();
    await elapse(20_000);
    expect(report).not.toHaveBeenCalled();
    expect(detect).toHaveBeenCalledOnce();
  });

  it('comes silently when the extension was updated', async () => {
    let here = true;
    const { report, detect } = start({ alive: () => here });
    here = false;
    show('늦은 기사');
    await elapse(20_000);
    expect(report).not.toHaveBeenCalled();
    expect(detect).toHaveBeenCalledOnce();
  });
});
