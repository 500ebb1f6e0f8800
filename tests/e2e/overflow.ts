import type { Tab } from './driver.ts';

/** What WCAG 1.4.12 says a reader may set, over whatever a surface sets. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }';

/** Sets a surface wider, as a reader's own style sheet would, or back. `into` is an expression for where a style sheet can stand. */
export const spaceOut = (tab: Tab, into: string, wider: boolean): Promise<void> =>
  tab.evaluate(`(() => {
    const into = ${into};
    into.querySelector('#wider')?.remove();
    if (!${wider}) return;
    const style = document.createElement('style');
    style.id = 'wider';
    style.textContent = '${SPACING}';
    into.append(style);
  })()`);

/**
 * What sticks out of a surface, one line each: whatever reaches over the edge of the window, and words that are wider than
 * the box that they stand in. What scrolls down by itself, or is cut with an ellipsis, is meant so. `root` is an expression for
 * the element to look into.
 */
export const overflowing = (tab: Tab, root: string): Promise<string[]> =>
  tab.evaluate<string[]>(`(() => {
    const name = (one) => one.localName + (one.id ? '#' + one.id : '') + (one.classList?.length ? '.' + [...one.classList].join('.') : '');
    const scrolls = (one, toWindow = false) => {
      // What somebody types into or chooses from is never meant to be cut.
      const meant = one.matches('input, textarea, select') ? /auto|scroll/ : /auto|scroll|hidden|clip/;
      for (let at = one; at; at = at.parentElement ?? at.getRootNode().host) {
        const { overflowX, position } = getComputedStyle(at);
        if (at !== one && meant.test(overflowX) && at !== document.documentElement && at !== document.body) return true;
        // What is fixed to the window scrolls with nothing around it.
        if (toWindow && position === 'fixed') return false;
      }
      return false;
    };
    const found = [];
    const root = ${root};
    // What moves is measured where it comes to rest.
    for (const one of root.getAnimations({ subtree: true })) if (one.effect.getComputedTiming().iterations !== Infinity) one.finish();
    const page = document.scrollingElement;
    if (root === document && page.scrollWidth > page.clientWidth) found.push('the page itself: ' + page.scrollWidth + ' of ' + page.clientWidth);
    for (const one of root.querySelectorAll('*')) {
      if (!one.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) || one.closest('svg') || one.closest('.pd-unseen')) continue;
      const box = one.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      if ((box.right > innerWidth + 1 || box.left < -1) && !scrolls(one, true)) found.push(name(one) + ' reaches from ' + Math.round(box.left) + ' to ' + Math.round(box.right));
      const { overflowX, display } = getComputedStyle(one);
      const isBox = overflowX === 'visible' && !display.startsWith('inline') && one.clientWidth > 0;
      // A line that grows has to push what follows, or it stands on it.
      const cutsDown = /hidden|clip/.test(getComputedStyle(one).overflowY) && getComputedStyle(one).webkitLineClamp === 'none' && !/ellipsis/.test(getComputedStyle(one).textOverflow);
      const hasWords = [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
      if (hasWords && (cutsDown || display.includes('flex') || display === 'block') && one.clientHeight > 1 && one.scrollHeight > one.clientHeight + 4 && !/auto|scroll/.test(getComputedStyle(one).overflowY)) found.push(name(one) + ' is ' + one.scrollHeight + ' high in ' + one.clientHeight + ': ' + one.textContent.trim().slice(0, 40));
      // What scrolls down is not to scroll sideways: only a table and code may.
      if (/auto|scroll/.test(overflowX) && one.scrollWidth > one.clientWidth + 1 && !one.matches('.table-scroll, pre, input, textarea, select')) found.push(name(one) + ' scrolls sideways: ' + one.scrollWidth + ' in ' + one.clientWidth);
      if (isBox && one.scrollWidth > one.clientWidth + 1 && !scrolls(one)) found.push(name(one) + ' holds ' + one.scrollWidth + ' in ' + one.clientWidth + ': ' + one.textContent.trim().slice(0, 40));
    }
    return found;
  })()`);
