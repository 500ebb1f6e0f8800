import { engineOptionsWords } from '../../lib/words/engine-options.ts';
import type { Language } from '../../lib/words/language.ts';
import { Button } from '../ui/Button.tsx';
import { EndpointForm } from './EndpointForm.tsx';
import type { EndpointState } from './endpoint-state.ts';
import type { BuiltIn } from './engines-world.ts';

interface EnginesProps {
  state: EndpointState;
  language: Language;
}

function chromeSentences(builtIn: Extract<BuiltIn, { kind: 'chrome' }>, language: Language): string[] {
  const words = engineOptionsWords[language];
  if (builtIn.languages.length === 0) return [words.chromeNone];
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const list = new Intl.ListFormat(language).format(builtIn.languages.map((tag) => names.of(tag) ?? tag));
  return [
    words.chromeHas(list),
    ...(builtIn.languages.includes('ko') ? [] : [words.chromeNoKorean]),
    ...(builtIn.toFetch ? [words.chromeFetches] : []),
  ];
}

function OwnModel({ state, language }: EnginesProps) {
  const words = engineOptionsWords[language];
  const builtIn = state.builtIn.value;
  if (builtIn.kind === 'none') return null;
  if (builtIn.kind === 'chrome')
    return (
      <div class="engine">
        <h4>{words.chrome}</h4>
        <p class="hint">{chromeSentences(builtIn, language).join(' ')}</p>
      </div>
    );
  return (
    <div class="engine">
      <h4>{words.firefox}</h4>
      <p class="hint">{words.firefoxHint}</p>
      <Button kind="outline" onClick={() => void state.grantFirefox(!builtIn.granted)}>
        {builtIn.granted ? words.firefoxForbid : words.firefoxAllow}
      </Button>
    </div>
  );
}

/** What may write a summary: ours always, the others only when asked. */
export function Engines({ state, language }: EnginesProps) {
  const words = engineOptionsWords[language];
  return (
    <section class="setting engines" aria-labelledby="engines-title">
      <h3 id="engines-title">{words.title}</h3>
      <p class="hint">{words.hint}</p>
      <div class="engine">
        <h4>{words.embedded}</h4>
        <p class="hint">{words.embeddedHint}</p>
      </div>
      <div class="engine">
        <h4>{words.endpoint}</h4>
        <p class="hint">{words.endpointHint}</p>
        <EndpointForm state={state} language={language} />
      </div>
      <OwnModel state={state} language={language} />
    </section>
  );
}
