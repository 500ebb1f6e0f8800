import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { OPENINGS, type Opening, type Settings } from '../../lib/settings/settings.ts';
import type { Language } from '../../lib/words/language.ts';
import { optionsPrivacyWords } from '../../lib/words/options-privacy.ts';
import { type WelcomeWords, welcomeWords } from '../../lib/words/welcome.ts';
import { Button } from '../ui/Button.tsx';
import { keptTogether } from '../ui/kept-together.tsx';
import { ClearedPage, KeptArticle, MarkedText } from './Pictures.tsx';

/** All that the first page needs of the browser. */
export interface WelcomeWorld {
  settings: ReadonlySignal<Settings>;
  chooseOpening: (opening: Opening) => Promise<unknown>;
  openSample: (language: Language) => Promise<void>;
  /** May pages be read without a click? Undefined until it is known. */
  access: ReadonlySignal<boolean | undefined>;
  /** Only inside a click: the browser asks the user. */
  requestAccess: () => void;
}

interface WelcomeProps {
  world: WelcomeWorld;
  language: Language;
}

const PICTURES = [ClearedPage, MarkedText, KeptArticle];

function Choice({ world, words }: { world: WelcomeWorld; words: WelcomeWords }) {
  const [refused, setRefused] = useState(false);
  const choose = (opening: Opening) =>
    world.chooseOpening(opening).then(
      () => setRefused(false),
      () => setRefused(true),
    );
  return (
    <fieldset class="openings" aria-describedby="openings-hint">
      <legend>{words.choose}</legend>
      <div class="opening-cards">
        {OPENINGS.map((opening) => {
          const [name, hint] = words.openings[opening];
          return (
            <label key={opening} class="opening-card">
              <input
                type="radio"
                name="opening"
                value={opening}
                checked={world.settings.value.opening === opening}
                onChange={() => void choose(opening)}
              />
              <span class="opening-name">{name}</span>
              <span class="opening-hint">{hint}</span>
            </label>
          );
        })}
      </div>
      <p id="openings-hint" class="quiet">
        {words.chooseHint}
      </p>
      <p class="wrong" role="alert">
        {refused ? words.refused : ''}
      </p>
    </fieldset>
  );
}

function Sample({ world, words, language }: WelcomeProps & { words: WelcomeWords }) {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const open = async (): Promise<void> => {
    setBusy(true);
    setFailed(false);
    await world.openSample(language).catch(() => setFailed(true));
    setBusy(false);
  };
  return (
    <div class="try">
      <Button kind="primary" busy={busy} onClick={() => void open()}>
        {words.try}
      </Button>
      <p class="quiet">{words.tryHint}</p>
      <p class="wrong" role="alert">
        {failed ? words.notLoaded : ''}
      </p>
    </div>
  );
}

/** What it does, how it should behave, a text to try it on, and what becomes of one's data. */
export function Welcome({ world, language }: WelcomeProps) {
  const words = welcomeWords[language];
  return (
    <main class="welcome">
      <header>
        <img src="/icon/128.png" alt="" width="56" height="56" />
        <h1>{words.heading}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      {world.access.value === false && (
        <div class="notice">
          <p>{words.access}</p>
          <Button kind="outline" onClick={world.requestAccess}>
            {words.allow}
          </Button>
        </div>
      )}
      <ol class="pictures">
        {words.pictures.map(({ name, text }, index) => {
          const Drawing = PICTURES[index] ?? ClearedPage;
          return (
            <li key={name}>
              <Drawing />
              <h2>{name}</h2>
              <p>{keptTogether(text)}</p>
            </li>
          );
        })}
      </ol>
      <Choice world={world} words={words} />
      <Sample world={world} words={words} language={language} />
      <section class="privacy-lines" aria-labelledby="privacy-title">
        <h2 id="privacy-title">{words.privacy}</h2>
        <ul>
          {optionsPrivacyWords[language].lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <footer>
        <a href="/options.html">{words.settings}</a>
        <a href="/library.html">{words.library}</a>
      </footer>
    </main>
  );
}
