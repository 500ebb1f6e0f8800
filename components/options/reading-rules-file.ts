import { exportRules, importRules, type ReadingRules } from '../../lib/settings/reading-rules.ts';

/** Hands the rules to the browser as a file to keep. */
export function downloadRules(rules: ReadingRules): void {
  const address = URL.createObjectURL(new Blob([exportRules(rules)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'pandok-reading-rules.json';
  link.click();
  URL.revokeObjectURL(address);
}

/** The rules of the file that was chosen; undefined when it holds none. */
export const rulesIn = async (file: File): Promise<ReadingRules | undefined> =>
  importRules(await file.text());
