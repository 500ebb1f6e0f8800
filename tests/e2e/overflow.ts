import type { Tab } from './driver.ts';

/**
 * What sticks out of a surface, one line each: whatever reaches over the edge of the window, and words that are wider than
 * the box that they stand in. What scrolls by itself, or is cut with an ellipsis, is meant so. `root` is an expression for
 * the element to look into.
 */
export const overflowing = (tab: Tab, root: string): Promise<string[]> =>
  tab.evaluate<string[]>(`(() => {
    const name = (one) => one.localName + (one.id ? '#' + one.id : '') + (one.classList?.length ? '.' + [...one.classList].join('.') : '');
    const scrolls = (one) => {
      for (let at = one; at; at = at.parentElement ?? at.getRootNode().host) {
        if (at !== one && /auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowX) && at !== document.documentElement && at !== document.body) return true;
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
      if ((box.right > innerWidth + 1 || box.left < -1) && !scrolls(one)) found.push(name(one) + ' reaches from ' + Math.round(box.left) + ' to ' + Math.round(box.right));
      const { overflowX, display } = getComputedStyle(one);
      const isBox = overflowX === 'visible' && !display.startsWith('inline') && one.clientWidth > 0;
      if (isBox && one.scrollWidth > one.clientWidth + 1 && !scrolls(one)) found.push(name(one) + ' holds ' + one.scrollWidth + ' in ' + one.clientWidth + ': ' + one.textContent.trim().slice(0, 40));
    }
    return found;
  })()`);
