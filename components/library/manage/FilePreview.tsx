import type { Language } from '../../../lib/words/language.ts';
import { manageWords } from '../../../lib/words/library-manage.ts';
import { Button } from '../../ui/Button.tsx';
import type { LibraryState } from '../state.ts';
import type { Preview } from './work.ts';

interface FilePreviewProps {
  preview: Preview;
  state: LibraryState;
  language: Language;
}

/** What a file would bring, before anything is written. */
export function FilePreview({ preview, state, language }: FilePreviewProps) {
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
