import { failureWords } from '../../../lib/words/failures.ts';
import type { Language } from '../../../lib/words/language.ts';
import { manageWords } from '../../../lib/words/library-manage.ts';
import { Button } from '../../ui/Button.tsx';
import type { LibraryState } from '../state.ts';
import type { Work } from './work.ts';

interface WorkProgressProps {
  work: Work;
  state: LibraryState;
  language: Language;
}

/** How far a long work is, with the way out of it, and how it ended. */
export function WorkProgress({ work, state, language }: WorkProgressProps) {
  const words = manageWords[language];
  const count = (value: number) => value.toLocaleString(language);
  if (
    work.kind === 'measuring' ||
    work.kind === 'reading' ||
    work.kind === 'exporting' ||
    work.kind === 'importing'
  ) {
    const { done, of = 0 } = work;
    const said = {
      measuring: words.measuring(count(done)),
      reading: words.reading(count(done)),
      exporting: words.exporting(count(done), count(of)),
      importing: words.importing(count(done), count(of)),
    };
    return (
      <div class="work">
        <p role="status">{said[work.kind]}</p>
        <progress {...(of > 0 ? { value: done, max: of } : {})} aria-label={said[work.kind]} />
        <Button kind="text" onClick={() => void state.manage.stop()}>
          {words.cancel}
        </Button>
      </div>
    );
  }
  const sentence = ended(work, language);
  return (
    <p
      class={work.kind === 'failed' ? 'notice' : 'work-end'}
      role="status"
      data-bad={work.kind === 'failed' ? '' : undefined}
    >
      {sentence}
    </p>
  );
}

function ended(work: Work, language: Language): string {
  const words = manageWords[language];
  const count = (value: number) => value.toLocaleString(language);
  switch (work.kind) {
    case 'exported':
      return words.exported(count(work.items));
    case 'imported':
      return work.stopped
        ? words.importStopped(count(work.arrived.added))
        : words.imported(count(work.arrived.added), count(work.arrived.merged));
    case 'exportedDamaged':
      return words.exportedDamaged(count(work.items));
    case 'emptied':
      return words.emptied(count(work.items));
    case 'failed': {
      if (work.brought === undefined) return failureWords[language][work.code];
      const why = work.code === 'storage-full' ? words.noRoom : failureWords[language][work.code];
      return `${why} ${words.importStopped(count(work.brought))}`;
    }
    default:
      return '';
  }
}
