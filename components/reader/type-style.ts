import type { Typography } from '../../lib/settings/typography.ts';

const FACES: Readonly<Record<Typography['font'], string>> = {
  sans: 'var(--sans)',
  serif: 'var(--serif)',
  system: 'system-ui, sans-serif',
};

/** How an article is set, as the custom properties that article.css reads. */
export function typeStyle(set: Typography): Record<`--${string}`, string> {
  return {
    '--face': FACES[set.font],
    '--text-size': `${set.textSize}px`,
    '--column': `${set.columnWidth * set.textSize}px`,
    '--leading': String(set.lineHeight),
    '--between': `${set.paragraphSpacing}em`,
    '--letters': `${set.letterSpacing}em`,
    '--words': `${set.wordSpacing}em`,
    '--align': set.textAlign,
    // Even edges need words that break; Korean breaks at its own spaces.
    '--hyphens': set.textAlign === 'justify' ? 'auto' : 'manual',
  };
}
