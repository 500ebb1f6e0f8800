import { useEffect, useState } from 'preact/hooks';
import type { Heading } from './headings.ts';

/** Open upwards without end, since what was passed stays passed; down to the upper third, where the eyes are. */
const READ = '1000000px 0px -67% 0px';

/** Which heading's section is being read; -1 before the first. */
export function useCurrentHeading(headings: readonly Heading[]): number {
  const [current, setCurrent] = useState(-1);
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined' || headings.length === 0) return;
    const above = new Set<Element>();
    const watch = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) above.add(target);
          else above.delete(target);
        }
        setCurrent(headings.findLastIndex(({ element }) => above.has(element)));
      },
      // What is scrolled away is cut off by the view before any margin of the window would count.
      { root: headings[0]?.element.closest('dialog') ?? null, rootMargin: READ },
    );
    for (const { element } of headings) watch.observe(element);
    return () => watch.disconnect();
  }, [headings]);
  return current;
}
