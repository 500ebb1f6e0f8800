import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createPartLoader } from '../../../entrypoints/reader.content/view-parts.ts';

const part = {
  MarkLayer: () => null,
  UndoCorrection: () => null,
  markBody: <Body>(plain: Body) => plain,
  showMarks: () => {},
};
const answer = vi.fn();

/** The background that puts the part in, as the script itself would. */
function provide(): { ok: true; value: object } {
  globalThis.pandokParts = { 'mark-card': { part, css: '.card {}' } };
  return { ok: true, value: {} };
}

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.pandokParts = undefined;
  answer.mockReset();
  fakeBrowser.runtime.onMessage.addListener((message, _, sendResponse) => {
    sendResponse(answer(message));
    return true;
  });
});

describe('a part of the reading view', () => {
  it('is asked for once, and brings its style sheet', async () => {
    answer.mockImplementation(provide);
    const dress = vi.fn();
    const load = createPartLoader(dress);
    const [first, second] = await Promise.all([load('mark-card'), load('mark-card')]);
    expect(first).toBe(part);
    expect(second).toBe(first);
    expect(answer.mock.calls).toEqual([[{ name: 'reader.extend', request: { part: 'mark-card' } }]]);
    expect(dress.mock.calls).toEqual([['.card {}']]);
  });

  it('that cannot be had says so, and is asked for again the next time', async () => {
    answer.mockReturnValueOnce({ ok: false, code: 'unexpected' });
    const load = createPartLoader(vi.fn());
    await expect(load('mark-card')).rejects.toMatchObject({ code: 'part-missing' });
    answer.mockImplementation(provide);
    await expect(load('mark-card')).resolves.toBe(part);
  });

  it('that did not put itself in place is missing', async () => {
    answer.mockReturnValue({ ok: true, value: {} });
    await expect(createPartLoader(vi.fn())('mark-card')).rejects.toMatchObject({ code: 'part-missing' });
  });
});
