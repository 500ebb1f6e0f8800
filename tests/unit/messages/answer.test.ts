import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPage, askerOf } from '../../../lib/messages/answer.ts';
import { Failure } from '../../../lib/messages/failure.ts';
import { repliesTo } from './replies.ts';

const OWN = 'chrome-extension://pandok/';
const background = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/background.js' };

const ask = repliesTo;

describe('askerOf', () => {
  it.each([
    ['a page of ours', { id: 'pandok', url: `${OWN}popup.html` }, 'extension'],
    ['a page of ours in a tab', { id: 'pandok', url: `${OWN}library.html`, tab: { id: 3 } }, 'extension'],
    ['our script on a page', { id: 'pandok', url: 'https://a.kr/1', tab: { id: 3 }, frameId: 0 }, 'content'],
    ['another extension', { id: 'other', url: `${OWN}popup.html` }, undefined],
    ['a frame in a page', { id: 'pandok', url: 'https://ad.kr/', tab: { id: 3 }, frameId: 7 }, undefined],
    [
      'an address that only begins alike',
      { id: 'pandok', url: 'chrome-extension://pandok.a.kr/' },
      undefined,
    ],
    ['nobody', {}, undefined],
  ])('%s', (_, sender, caller) => {
    expect(askerOf(sender as never, OWN, 'pandok')?.caller).toBe(caller);
  });
});

describe('answerPage', () => {
  beforeEach(() => fakeBrowser.reset());

  it('answers what it has and leaves the rest to the other script of the tab', async () => {
    answerPage({ 'page.toggle': () => ({ shown: true }) });
    expect(await ask({ name: 'page.toggle', request: {} }, background)).toEqual([
      { ok: true, value: { shown: true } },
    ]);
    expect(await ask({ name: 'page.show', request: { automatic: true } }, background)).toEqual([undefined]);
  });

  it('gives the code of a failure, and "unexpected" for any other error', async () => {
    answerPage({
      'page.read': () => Promise.reject(new Failure('no-article')),
      'page.hide': () => Promise.reject('a string'),
    });
    expect(await ask({ name: 'page.read', request: {} }, background)).toEqual([
      { ok: false, code: 'no-article' },
    ]);
  });

  it('does not listen to other extensions, content scripts, or once stopped', async () => {
    const stop = answerPage({ 'page.toggle': () => ({ shown: true }) });
    const message = { name: 'page.toggle', request: {} };
    expect(await ask(message, { ...background, id: 'other' })).toEqual([undefined]);
    const script = { id: 'test-extension-id', url: 'https://a.kr/', tab: { id: 1 }, frameId: 0 };
    expect(await ask(message, script)).toEqual([undefined]);
    stop();
    expect(await ask(message, background)).toEqual([]);
  });
});
