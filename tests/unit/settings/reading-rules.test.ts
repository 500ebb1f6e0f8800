import { describe, expect, it } from 'vitest';
import {
  exportRules,
  importRules,
  parseReadingRules,
  withRule,
} from '../../../lib/settings/reading-rules.ts';

const rules = { 'garam.example': { body: '#words', hide: ['div.promo'] } };

describe('reading rules', () => {
  it('are read as they were written, and what is none is left out', () => {
    expect(parseReadingRules({ ...rules, 'a.example': { body: 4, hide: 'x' }, 'b.example': null })).toEqual(
      rules,
    );
    expect(parseReadingRules(['x'])).toEqual({});
  });

  it('forget a site whose rule says nothing', () => {
    expect(withRule(rules, 'garam.example', { hide: [] })).toEqual({});
    expect(withRule({}, 'garam.example', { hide: ['aside'] })).toEqual({
      'garam.example': { hide: ['aside'] },
    });
  });

  it('go into a file and come back equal; another file is no file of rules', () => {
    expect(importRules(exportRules(rules))).toEqual(rules);
    expect(importRules('{"items":[]}')).toBeUndefined();
    expect(importRules('not json')).toBeUndefined();
  });
});
