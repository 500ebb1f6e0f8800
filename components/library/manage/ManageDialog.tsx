import { useRef } from 'preact/hooks';
import { failureWords } from '../../../lib/words/failures.ts';
import type { Language } from '../../../lib/words/language.ts';
import { manageWords } from '../../../lib/words/library-manage.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../Dialog.tsx';
import type { LibraryState } from '../state.ts';
import type { Preview, Work } from './state.ts';

interface ManageProps {
  state: LibraryState;
  language: Language;
}

/** `1234567` bytes -> `1.2MB`, in the language's own way. */
const bytes = (size: number, language: Language): string => {
  const [unit, by] = size < 1e6 ? ['kilobyte', 1e3] : size < 1e9 ? ['megabyte', 1e6] : ['gigabyte', 1e9];
  const style = {
    style: 'unit',
    unit: String(unit),
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  } as const;
  return new Intl.NumberFormat(language, style).format(size / Number(by));
};

function Progress({ work, state, language }: ManageProps & { work: Work }) {
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

/** What a file would bring, before anything is written. */
function Look({ preview, state, language }: ManageProps & { preview: Preview }) {
  const words = manageWords[language];
  const count = (value: number) => value.toLocaleString(language);
  return (
    <div class="preview">
      <h4>{words.preview(preview.name)}</h4>
      <p>{words.previewItems(count(preview.items))}</p>
      {preview.links > 0 && <p>{words.previewLinks(count(preview.links))}</p>}
      {preview.known > 0 && <p>{words.previewKnown(count(preview.known))}</p>}
      {preview.refused.length > 0 && (
        <details>
          <summary>{words.previewRefused(count(preview.refused.length))}</summary>
          <ul>
            {preview.refused.slice(0, 50).map(({ row, reason }) => (
              <li key={row}>{words.refusedRow(count(row), words.reasons[reason])}</li>
            ))}
          </ul>
        </details>
      )}
      <Button kind="primary" onClick={() => void state.manage.bring(preview)}>
        {words.bring}
      </Button>
      <Button onClick={() => void state.manage.stop()}>{words.cancel}</Button>
    </div>
  );
}

function Space({ state, language }: ManageProps) {
  const words = manageWords[language];
  const { space, measure } = state.manage;
  const known = space.value;
  return (
    <section>
      <h3>{words.space}</h3>
      {known ? (
        <>
          <p>
            {words.spaceLine(
              known.articles.toLocaleString(language),
              bytes(known.text, language),
              bytes(known.images, language),
            )}
          </p>
          {known.usage !== undefined && known.quota !== undefined && (
            <p class="aside">{words.spaceOf(bytes(known.usage, language), bytes(known.quota, language))}</p>
          )}
          {known.largest.length > 0 && (
            <>
              <h4>{words.largest}</h4>
              <ol class="largest">
                {known.largest.map(({ id, title, size }) => (
                  <li key={id}>
                    <button
                      type="button"
                      class="source"
                      onClick={() => {
                        state.manageOpen.value = false;
                        void state.select(id);
                      }}
                    >
                      {title}
                    </button>
                    <span class="count">{bytes(size, language)}</span>
                  </li>
                ))}
              </ol>
            </>
          )}
        </>
      ) : (
        <Button kind="outline" onClick={() => void measure()}>
          {words.measure}
        </Button>
      )}
    </section>
  );
}

/** Space, export, import, trash: what one does to the library as a whole. */
export function ManageDialog({ state, language }: ManageProps) {
  const words = manageWords[language];
  const { manage, shelf } = state;
  const work = manage.work.value;
  const views = shelf.overview.value?.views;
  const total = (views?.all ?? 0) + (views?.trash ?? 0);
  const damaged = shelf.overview.value?.damaged ?? 0;
  const field = useRef<HTMLInputElement>(null);
  return (
    <Dialog
      title={words.manage}
      close={words.close}
      onClose={() => {
        state.manageOpen.value = false;
      }}
    >
      <div class="manage">
        {damaged > 0 && (
          <p class="notice" data-bad="">
            {words.damaged(damaged.toLocaleString(language))}
          </p>
        )}
        <Progress work={work} state={state} language={language} />
        <section>
          <h3>{words.outAndIn}</h3>
          <p class="aside">{words.exportHow}</p>
          <Button kind="outline" disabled={total === 0} onClick={() => void manage.exportAll(total)}>
            {words.exportAll}
          </Button>
          <Button kind="outline" onClick={() => field.current?.click()}>
            {words.importFile}
          </Button>
          <input
            ref={field}
            type="file"
            accept=".json,application/json"
            hidden
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file) void manage.look(file, file.name);
            }}
          />
          {work.kind === 'preview' && <Look preview={work.preview} state={state} language={language} />}
        </section>
        <Space state={state} language={language} />
        <section>
          <h3>{words.trash}</h3>
          <p class="aside">
            {words.trashHow} {words.emptySure}
          </p>
          <Button kind="outline" disabled={!views?.trash} onClick={() => void manage.emptyTrash()}>
            {words.emptyTrash((views?.trash ?? 0).toLocaleString(language))}
          </Button>
        </section>
      </div>
    </Dialog>
  );
}
