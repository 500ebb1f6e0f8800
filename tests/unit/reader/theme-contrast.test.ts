import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const UI = path.resolve(import.meta.dirname, '../../../components/ui');
const tokens = readFileSync(path.join(UI, 'tokens.css'), 'utf8');
const themes = readFileSync(path.join(UI, 'themes.css'), 'utf8');
const highlights = readFileSync(path.join(UI, '../reader/article-tools/article-tools.css'), 'utf8');

type Colours = Record<string, string>;
const HEX = '#[0-9a-f]{6}';

/** The plain colours of a block, as a screen in this scheme shows them. */
function coloursOf(css: string, selector: string, scheme: 'light' | 'dark'): Colours {
  const block = css.slice(css.indexOf(selector));
  const found: Colours = {};
  const each = new RegExp(`--([a-z-]+): (?:light-dark\\((${HEX}), (${HEX})\\)|(${HEX}));`, 'g');
  for (const [, name = '', day, night, plain] of block.slice(0, block.indexOf('}')).matchAll(each))
    found[name] = plain ?? (scheme === 'light' ? day : night) ?? '';
  return found;
}

const THEMES: readonly [name: string, scheme: 'light' | 'dark'][] = [
  ['light', 'light'],
  ['dark', 'dark'],
  ['sepia', 'light'],
  ['grey', 'dark'],
  ['black', 'dark'],
  ['contrast', 'light'],
  ['contrast', 'dark'],
];

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['paper', 'paper-raised', 'paper-sunk'];
/** [ink, ground, least contrast]: WCAG 1.4.3 for words, 1.4.11 for what must be told apart. */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...['ink', 'ink-strong', 'ink-soft', 'ink-faint', 'accent', 'bad'].flatMap((ink) =>
    GROUNDS.map((ground) => [ink, ground, 4.5] as const),
  ),
  ['ink', 'paper', 7],
  ['on-accent', 'accent', 4.5],
  ['ink-strong', 'bad-wash', 4.5],
  ['ink-strong', 'accent-wash', 4.5],
  ['accent', 'accent-wash', 4.5],
  ...['figure-wash', 'name-wash', 'time-wash', 'lit'].map((wash) => ['ink-strong', wash, 4.5] as const),
  ...['figure', 'name', 'time', 'rule-strong', 'focus'].flatMap((line) =>
    GROUNDS.map((ground) => [line, ground, 3] as const),
  ),
];

describe.each(THEMES)('the theme %s on a %s screen', (name, scheme) => {
  const colours = {
    ...coloursOf(tokens, ':root,', scheme),
    ...(themes.includes(`"${name}"`) ? coloursOf(themes, `[data-theme="${name}"]`, scheme) : {}),
  };

  it.each(PAIRS)('shows %s on %s at %d to 1 or better', (ink, ground, least) => {
    expect(contrast(colours[ink] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(least);
  });

  it.each(['yellow', 'green', 'blue', 'pink'])('shows words and the line of a highlight in %s', (colour) => {
    const its = `[data-theme="${name}"] [data-colour="${colour}"]`;
    const { own = '', 'own-edge': edge = '' } = {
      ...coloursOf(highlights, `[data-colour="${colour}"]`, scheme),
      ...(themes.includes(its) ? coloursOf(themes, its, scheme) : {}),
    };
    expect(contrast(colours.ink ?? '', own)).toBeGreaterThanOrEqual(4.5);
    for (const ground of GROUNDS) expect(contrast(edge, colours[ground] ?? '')).toBeGreaterThanOrEqual(3);
  });
});
