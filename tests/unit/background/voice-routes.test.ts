import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { voiceRoutes } from '../../../entrypoints/background/voice-routes.ts';
import { fakeTab } from './fake-tabs.ts';

const popup = { caller: 'extension', url: '' } as const;
const tab = (tabId: number) => ({ caller: 'content', url: 'https://a.kr/1', tabId }) as const;
const where = () => voiceRoutes['voice.where']({}, popup);
let there: ReturnType<typeof fakeTab>;

beforeEach(async () => {
  fakeBrowser.reset();
  there = fakeTab('https://a.kr/1');
});

describe('the tab that reads aloud', () => {
  it('is made able to, the voice before what leads it', async () => {
    await voiceRoutes['voice.prepare']({ tabId: 7 }, popup);
    const files = there.executeScript.mock.calls.flatMap(([{ files }]) => files);
    const inOrder = ['/content-scripts/reader.js', '/read-aloud.js', '/tab-voice.js'];
    expect(files.filter((file) => inOrder.includes(file))).toEqual(inOrder);
  });

  it('is known until it falls silent', async () => {
    await voiceRoutes['voice.prepare']({ tabId: 7 }, popup);
    expect(await where()).toEqual({});
    await voiceRoutes['voice.sounds']({ sounds: true }, tab(7));
    expect(await where()).toEqual({ tabId: 7 });
    await voiceRoutes['voice.sounds']({ sounds: false }, tab(7));
    expect(await where()).toEqual({});
  });

  it('is not known any more when its page has given way to another: nothing is put into that', async () => {
    await voiceRoutes['voice.sounds']({ sounds: true }, tab(7));
    expect(await where()).toEqual({});
    expect(there.executeScript).not.toHaveBeenCalled();
  });

  it('falls silent when another begins; its silence is not the other’s', async () => {
    await voiceRoutes['voice.prepare']({ tabId: 7 }, popup);
    await voiceRoutes['voice.sounds']({ sounds: true }, tab(7));
    await voiceRoutes['voice.sounds']({ sounds: true }, tab(8));
    expect(there.asked).toContain('voice.lead');
    await voiceRoutes['voice.sounds']({ sounds: false }, tab(7));
    expect(await where()).toEqual({ tabId: 8 });
  });
});
