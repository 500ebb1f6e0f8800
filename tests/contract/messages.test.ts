import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { highlightRoutes } from '../../entrypoints/background/highlight-routes.ts';
import { libraryRoutes } from '../../entrypoints/background/library-routes.ts';
import { pageRoutes } from '../../entrypoints/background/page-routes.ts';
import { placeRoutes } from '../../entrypoints/background/place-routes.ts';
import { rowRoutes } from '../../entrypoints/background/row-routes.ts';
import { summaryRoutes } from '../../entrypoints/background/summary-routes.ts';
import { voiceRoutes } from '../../entrypoints/background/voice-routes.ts';
import { answerBackground } from '../../lib/messages/answer-background.ts';
import { ALLOWED_CALLERS } from '../../lib/messages/contract.ts';
import { FAILURES } from '../../lib/messages/failure.ts';
import { SHAPES } from '../../lib/messages/shapes.ts';
import { failureWords } from '../../lib/words/failures.ts';
import { repliesTo } from '../unit/messages/replies.ts';

const ROUTES = {
  ...pageRoutes,
  ...libraryRoutes,
  ...summaryRoutes,
  ...rowRoutes,
  ...placeRoutes,
  ...highlightRoutes,
  ...voiceRoutes,
};
const NAMES = Object.keys(ALLOWED_CALLERS);

/** Said again by hand: whoever lets a page's script do more has to say so here too. */
const FOR_CONTENT_SCRIPTS = [
  'article.isSaved',
  'article.save',
  'highlights.change',
  'link.save',
  'opening.choose',
  'page.covered',
  'page.detected',
  'page.listed',
  'page.marked',
  'place.find',
  'place.keep',
  'post.read',
  'reader.extend',
  'reader.open',
  'reading.correct',
  'row.followed',
  'rows.states',
  'settings.change',
  'summary.check',
  'summary.engines',
  'summary.keep',
  'summary.openOptions',
  'summary.sumUp',
  'text.analyse',
  'voice.sounds',
];
/** These speak of the sender's own tab: from a page of ours they mean nothing. */
const FOR_NO_PAGE = [
  'page.covered',
  'page.detected',
  'page.listed',
  'page.marked',
  'place.find',
  'place.keep',
  'post.read',
  'reader.extend',
  'reader.open',
  'row.followed',
  'voice.sounds',
];

const id = 'test-extension-id';
const own = `chrome-extension://${id}`;
const content = { id, url: 'https://board.kr/1', tab: { id: 1 }, frameId: 0 };
const page = { id, url: `${own}/popup.html` };

/** The code that the background answers to a request that no handler would take. */
async function codeFor(name: string, sender: object, more: object = {}): Promise<unknown> {
  const replies = await repliesTo({ name, request: more, ...more }, sender);
  return (replies as { code: string }[])[0]?.code;
}

describe('the message contract', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    answerBackground(ROUTES);
  });

  it('has a handler and a shape for every name, and none that is not asked', () => {
    expect(Object.keys(ROUTES).sort()).toEqual([...NAMES].sort());
    expect(Object.keys(SHAPES).sort()).toEqual([...NAMES].sort());
  });

  it.each(NAMES)('%s is answered to whom the contract names, and to nobody else', async (name) => {
    const refused = async (sender: object) => (await codeFor(name, sender)) === 'not-allowed';
    expect(await refused(content)).toBe(!FOR_CONTENT_SCRIPTS.includes(name));
    expect(await refused(page)).toBe(FOR_NO_PAGE.includes(name));
    expect(await codeFor(name, { ...page, id: 'another-extension' })).toBe('not-allowed');
    expect(await codeFor(name, { ...content, frameId: 4 })).toBe('not-allowed');
  });

  it('refuses a content script that says it is a page of ours', async () => {
    const pretence = { caller: 'extension', url: `${own}/popup.html`, sender: page, id: 'a'.repeat(32) };
    expect(await codeFor('library.open', content, pretence)).toBe('not-allowed');
    const alike = { ...content, url: `https://board.kr/?${own}/popup.html` };
    expect(await codeFor('library.change', alike, pretence)).toBe('not-allowed');
    expect(await codeFor('library.list', { ...content, url: `${own}.board.kr/` })).toBe('not-allowed');
  });

  it.each([
    undefined,
    null,
    'page.detected',
    { name: 'constructor', request: {} },
    { name: 'page.detected' },
  ])('calls %j no request', async (message) => {
    const replies = await repliesTo(message, page);
    expect(replies).toEqual([{ ok: false, code: 'bad-request' }]);
  });

  it.each(FAILURES)('has words for %s in every language', (code) => {
    expect(failureWords.ko[code]).toMatch(/[가-힣].*[.요다]$/);
    expect(failureWords.en[code]).toMatch(/^[A-Z].*\.$/);
  });
});
