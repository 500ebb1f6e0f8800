import type { Language } from '../../lib/words/language.ts';
import { firstTimeWords } from '../../lib/words/library-first-time.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { LINK, POPUP } from '../ui/page-drawings.ts';
import type { LibraryState } from './state.ts';

const DRAWINGS = ['bookmark', POPUP, LINK] as const;

/** Where an article will be, before there is any: how one comes here. */
export function FirstTime({ state, language }: { state: LibraryState; language: Language }) {
  const words = firstTimeWords[language];
  return (
    <div class="first-time">
      <h2>{words.title}</h2>
      <ul>
        {words.ways.map(([name, how], at) => (
          <li key={name}>
            <Icon name={DRAWINGS[at] ?? 'bookmark'} />
            <span>
              <b>{name}</b>
              {how}
            </span>
          </li>
        ))}
      </ul>
      <p class="aside">{words.bring}</p>
      <Button
        kind="outline"
        onClick={() => {
          state.manageOpen.value = true;
        }}
      >
        {words.bringButton}
      </Button>
    </div>
  );
}
