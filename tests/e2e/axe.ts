import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from './driver.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong, one line each: the rule and where. `root` is an expression for the element to look into. */
export async function violations(tab: Tab, root: string): Promise<string[]> {
  return tab.evaluate<string[]>(
    `(async () => {
      if (!globalThis.axe) { (0, function () { ${AXE} }).call(globalThis); }
      // A colour on its way from one theme to another is nobody's choice.
      const moving = document.getAnimations().concat(document.querySelector('pandok-reader')?.shadowRoot?.getAnimations() ?? []);
      await Promise.all(moving.filter((one) => one.effect?.getComputedTiming().iterations === 1).map((one) => one.finished.catch(() => {})));
      const result = await axe.run(${root}, { runOnly: ${JSON.stringify(RULES)} });
      return result.violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ' ' + node.target.join(' ')));
    })()`,
  );
}
