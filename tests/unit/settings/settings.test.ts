import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from '../../../lib/settings/settings.ts';
import { openingAt, siteOf } from '../../../lib/settings/site-rule.ts';

describe('parseSettings', () => {
  it.each([undefined, null, 3, 'text', [], {}])('gives the defaults for %j', (stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps what is right and replaces what is wrong, field by field', () => {
    const parsed = parseSettings({
      language: 'en',
      theme: 'purple',
      textSize: 99,
      marks: 'all',
      introduced: 1,
    });
    expect(parsed).toEqual({ ...DEFAULT_SETTINGS, language: 'en', marks: 'all' });
  });

  it('drops site rules that are none', () => {
    const parsed = parseSettings({ siteRules: { 'a.kr': 'never', 'b.kr': 'sometimes', 'c.kr': 'always' } });
    expect(parsed.siteRules).toEqual({ 'a.kr': 'never', 'c.kr': 'always' });
  });
});

describe('openingAt', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    siteRules: { 'news.kr': 'never', 'blog.kr:8080': 'always', 'cafe.kr': 'button' } as const,
  };

  it('lets a site rule win over the general choice', () => {
    expect(openingAt(settings, 'https://www.news.kr/1')).toBe('request');
    expect(openingAt(settings, 'https://cafe.kr/1')).toBe('button');
    expect(openingAt({ ...settings, opening: 'request' }, 'http://blog.kr:8080/2')).toBe('auto');
  });

  it('follows the general choice elsewhere', () => {
    expect(openingAt(settings, 'https://other.kr/1')).toBe('auto');
    expect(openingAt({ ...settings, opening: 'button' }, 'https://other.kr/1')).toBe('button');
  });

  it('knows no site without a host', () => {
    expect(siteOf('not an address')).toBe('');
    expect(siteOf('about:blank')).toBe('');
  });
});
