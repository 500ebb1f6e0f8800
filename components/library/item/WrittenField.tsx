import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../lib/words/language.ts';
import { libraryWords } from '../../../lib/words/library.ts';

/** How long typing rests before it is kept. Milliseconds. */
const REST_MS = 500;

interface WrittenFieldProps {
  /** What is kept now. */
  value: string;
  label: string;
  hint: string;
  rows: number;
  language: Language;
  /** Keeps `text`, which was written on `before`; says whether it could. */
  onWrite: (text: string, before: string) => Promise<boolean>;
}

/**
 * Own words, kept as they are typed: when typing rests, and at once when the field or the page goes away. What another
 * tab wrote meanwhile shows here as soon as nobody is typing.
 */
export function WrittenField({ value, label, hint, rows, language, onWrite }: WrittenFieldProps) {
  const words = libraryWords[language];
  /** What was typed and is not kept yet. */
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const [kept, setKept] = useState(false);
  const latest = useRef({ typed, before: value, write: onWrite });
  latest.current.typed = typed;
  latest.current.write = onWrite;
  if (typed === undefined) latest.current.before = value;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const keep = async (): Promise<void> => {
    clearTimeout(timer.current);
    const { typed: text, before, write } = latest.current;
    if (text === undefined || text === before) return;
    latest.current.before = text;
    const done = await write(text, before);
    setKept(done);
    if (done && latest.current.typed === text) setTyped(undefined);
    else if (!done) latest.current.before = before;
  };
  useEffect(() => {
    const leave = () => void keep();
    const hide = () => document.visibilityState === 'hidden' && leave();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
      leave();
    };
  }, []);

  return (
    <>
      <textarea
        class="text-field"
        rows={rows}
        aria-label={label}
        placeholder={hint}
        value={typed ?? value}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setKept(false);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => void keep(), REST_MS);
        }}
        onBlur={() => void keep()}
      />
      <span class="kept" role="status">
        {kept ? words.kept : ''}
      </span>
    </>
  );
}
