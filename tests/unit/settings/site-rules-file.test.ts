import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { exportSettings } from '../../../lib/settings/settings-file.ts';
import { exportSiteRules, importSiteRules } from '../../../lib/settings/site-rules-file.ts';

const file = (rules: unknown, version: unknown = 1) =>
  JSON.stringify({ kind: 'pandok-site-rules', version, rules });

describe('rules for single sites in a file', () => {
  it('come back as they went', () => {
    const rules = { 'garam.example': 'never', 'onsaem.example:8080': 'always', localhost: 'button' } as const;
    expect(importSiteRules(exportSiteRules(rules))).toEqual({ rules });
  });

  it('are checked one by one, and sites written as people write them are understood', () => {
    const rules = {
      'https://www.garam.example/board/3': 'always',
      'onsaem.example': 'sometimes',
      'no site': 'never',
      '': 'never',
    };
    expect(importSiteRules(file(rules))).toEqual({ rules: { 'garam.example': 'always' } });
  });

  it.each([
    ['', 'not-ours'],
    ['{', 'not-ours'],
    ['[]', 'not-ours'],
    ['{"kind":"pandok-reading-rules","version":1,"rules":{}}', 'not-ours'],
    [file(['garam.example']), 'not-ours'],
    [file({ 'garam.example': 'never' }, 2), 'newer'],
    [file({}), 'no-rules'],
    [file({ 'garam.example': 'perhaps' }), 'no-rules'],
    [exportSettings(DEFAULT_SETTINGS), 'all-settings'],
  ])('are not in %s', (text, wrong) => {
    expect(importSiteRules(text)).toEqual({ wrong });
  });
});
