import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import { exportSettings, importSettings } from '../../../lib/settings/settings-file.ts';

const chosen: Settings = {
  ...DEFAULT_SETTINGS,
  opening: 'button',
  siteRules: { 'garam.example': 'never' },
  readingRules: { 'garam.example': { body: '#view', hide: ['.ad'] } },
  markWords: { never: ['현 시점'], always: [{ text: '가람천', kind: 'place' }] },
  textSize: 22,
};

describe('settings in a file', () => {
  it('come back as they went', () => {
    expect(importSettings(exportSettings(chosen))).toEqual({ settings: chosen });
  });

  it('are checked field by field', () => {
    const file = { kind: 'pandok-settings', version: 1, settings: { theme: 'purple', textSize: 20 } };
    expect(importSettings(JSON.stringify(file))).toEqual({ settings: { ...DEFAULT_SETTINGS, textSize: 20 } });
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '"설정"',
    '{"kind":"pandok-settings","version":1}',
    '{"kind":"pandok-library","settings":{}}',
  ])('are not in %s', (text) => {
    expect(importSettings(text)).toEqual({ wrong: 'not-ours' });
  });

  it('of a newer version are left alone', () => {
    expect(importSettings('{"kind":"pandok-settings","version":2,"settings":{}}')).toEqual({
      wrong: 'newer',
    });
  });
});
