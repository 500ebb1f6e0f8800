import type { Language } from '../../../lib/words/language.ts';
import { manageWords } from '../../../lib/words/library-manage.ts';
import { Button } from '../../ui/Button.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { Dialog } from '../Dialog.tsx';
import type { LibraryState } from '../state.ts';
import { FilePreview } from './FilePreview.tsx';
import { SpaceSection } from './SpaceSection.tsx';
import { WorkProgress } from './WorkProgress.tsx';

interface ManageProps {
  state: LibraryState;
  language: Language;
}

/** Export, import, space, trash: what one does to the library as a whole. Who comes from the trash finds it first. */
export function ManageDialog({ state, language }: ManageProps) {
  const words = manageWords[language];
  const { manage, shelf } = state;
  const work = manage.work.value;
  const views = shelf.overview.value?.views;
  const total = (views?.all ?? 0) + (views?.trash ?? 0);
  const damaged = shelf.overview.value?.damaged ?? 0;
  const inTrash = shelf.place.value.view === 'trash';
  const trash = (
    <section>
      <h3>{words.trash}</h3>
      <p class="aside">
        {words.trashHow} {words.emptySure}
      </p>
      <Button kind="outline" disabled={!views?.trash} onClick={() => void manage.emptyTrash()}>
        {words.emptyTrash((views?.trash ?? 0).toLocaleString(language))}
      </Button>
    </section>
  );
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
          <div class="notice" data-bad="">
            <p>{words.damaged(damaged.toLocaleString(language))}</p>
            <Button kind="text" onClick={() => void manage.exportDamaged()}>
              {words.exportDamaged}
            </Button>
          </div>
        )}
        <WorkProgress work={work} state={state} language={language} />
        {inTrash && trash}
        <section>
          <h3>{words.outAndIn}</h3>
          <p class="aside">{words.exportHow}</p>
          <Button kind="outline" disabled={total === 0} onClick={() => void manage.exportAll(total)}>
            {words.exportAll}
          </Button>
          <FileButton label={words.importFile} onFile={(file) => void manage.look(file, file.name)} />
          {work.kind === 'preview' && (
            <FilePreview preview={work.preview} state={state} language={language} />
          )}
        </section>
        <SpaceSection state={state} language={language} />
        {!inTrash && trash}
      </div>
    </Dialog>
  );
}
