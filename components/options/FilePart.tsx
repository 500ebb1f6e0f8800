import { exportSettings } from '../../lib/settings/settings-file.ts';
import type { Language } from '../../lib/words/language.ts';
import { optionsPageWords } from '../../lib/words/options-page.ts';
import { Button } from '../ui/Button.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { offerFile } from '../ui/offer-file.ts';
import { Part } from './Part.tsx';
import type { OptionsState } from './state.ts';

/** All settings out, in, and back to the first. */
export function FilePart({ state, language }: { state: OptionsState; language: Language }) {
  const words = optionsPageWords[language];
  const wrong = state.wrongFile.value;
  return (
    <Part name="file" language={language}>
      <section class="setting" aria-labelledby="file-title">
        <h3 id="file-title">{words.fileTitle}</h3>
        <p class="hint">{words.fileHint}</p>
        <div class="deeds">
          <Button
            kind="outline"
            onClick={() => offerFile(exportSettings(state.world.settings.value), 'pandok-settings.json')}
          >
            {words.exportFile}
          </Button>
          <FileButton label={words.importFile} onFile={(file) => void file.text().then(state.importFile)} />
        </div>
        <p class="wrong" role="alert">
          {wrong ? words.wrongFile[wrong] : ''}
        </p>
      </section>
      <section class="setting" aria-labelledby="reset-title">
        <h3 id="reset-title">{words.resetTitle}</h3>
        <p class="hint">{words.resetHint}</p>
        <div class="deeds">
          <Button kind="outline" onClick={() => void state.reset()}>
            {words.reset}
          </Button>
        </div>
      </section>
    </Part>
  );
}
