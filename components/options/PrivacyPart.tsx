import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../lib/words/language.ts';
import { optionsPrivacyWords } from '../../lib/words/options-privacy.ts';
import { Button } from '../ui/Button.tsx';
import { bytesInWords } from '../ui/bytes.ts';
import { Part } from './Part.tsx';
import type { OptionsState, Stored } from './state.ts';

interface PrivacyProps {
  state: OptionsState;
  language: Language;
}

interface KeptRow {
  readonly what: string;
  readonly size: string;
  /** Where it is cleared; here, or nowhere. */
  readonly clear: { readonly words: string; readonly href: string } | 'here' | undefined;
}

function rowsOf(stored: Stored, language: Language): KeptRow[] {
  const words = optionsPrivacyWords[language];
  const { settings, articles, readPosts, hasServer, whole } = stored;
  const count = (value: number) => value.toLocaleString(language);
  const unknown = '–';
  return [
    {
      what: words.settings,
      size: bytesInWords(settings, language),
      clear: { words: words.toReset, href: '#file' },
    },
    {
      what: words.articles(articles === undefined ? unknown : count(articles)),
      size: '',
      clear: { words: words.toLibrary, href: '/library.html#manage' },
    },
    {
      what: words.server,
      size: hasServer ? '' : words.noServer,
      clear: hasServer ? { words: words.toServer, href: '#summary' } : undefined,
    },
    { what: words.readPosts(count(readPosts)), size: '', clear: readPosts > 0 ? 'here' : undefined },
    {
      what: words.whole,
      size: whole === undefined ? unknown : bytesInWords(whole, language),
      clear: undefined,
    },
  ];
}

function Kept({ state, language }: PrivacyProps) {
  const words = optionsPrivacyWords[language];
  const [stored, setStored] = useState<Stored | undefined>(undefined);
  const [said, say] = useState('');
  const { measure, forgetRead } = state.world;
  const look = () =>
    measure().then(setStored, () => {
      say(words.unmeasured);
    });
  useEffect(() => void look(), []);
  const forget = async (): Promise<void> => {
    try {
      await forgetRead();
      say(words.forgotten);
      await look();
    } catch {
      say(words.refused);
    }
  };
  return (
    <section class="setting" aria-labelledby="kept-title">
      <h3 id="kept-title">{words.kept}</h3>
      {stored && (
        <ul class="kept">
          {rowsOf(stored, language).map(({ what, size, clear }) => (
            <li key={what}>
              <span>{what}</span>
              <span class="kept-size">{size}</span>
              {clear === 'here' ? (
                <Button kind="text" onClick={() => void forget()}>
                  {words.forget}
                </Button>
              ) : (
                clear && <a href={clear.href}>{clear.words}</a>
              )}
            </li>
          ))}
        </ul>
      )}
      <p class="hint" role="status">
        {said}
      </p>
    </section>
  );
}

/** What is where and how much of it, in few lines, and how to be rid of it. */
export function PrivacyPart({ state, language }: PrivacyProps) {
  const words = optionsPrivacyWords[language];
  return (
    <Part name="privacy" language={language}>
      <section class="setting" aria-labelledby="privacy-title">
        <h3 id="privacy-title">{words.title}</h3>
        <ul class="privacy">
          {words.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <Kept state={state} language={language} />
    </Part>
  );
}
