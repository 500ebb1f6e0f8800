import { useEffect, useState } from 'preact/hooks';
import type { PartName } from './Part.tsx';

/** How far down a part may begin and still be the one that is read. Share of the window's height. */
const READ_AT = 0.3;

/** The part that is being read: the last that begins above a line near the top; at the very end, the last of all. */
export function usePartInView(): PartName | undefined {
  const [name, setName] = useState<PartName>();
  useEffect(() => {
    const look = () => {
      const parts = [...document.querySelectorAll<HTMLElement>('.part:not([hidden])')];
      const { scrollHeight } = document.documentElement;
      const isEnd = window.scrollY > 0 && window.scrollY + window.innerHeight > scrollHeight - 2;
      const begun = parts.filter((part) => part.getBoundingClientRect().top <= window.innerHeight * READ_AT);
      setName((isEnd ? parts : begun).at(-1)?.id as PartName | undefined);
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, []);
  return name;
}
