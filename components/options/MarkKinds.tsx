import type { MarkKind } from '../../lib/model/mark.ts';
import type { Language } from '../../lib/words/language.ts';
import { markWords } from '../../lib/words/marks.ts';
import { optionsWords } from '../../lib/words/options.ts';
import { KINDS_OF, MARK_GROUPS } from '../reader/marks/kinds.ts';
import type { OptionsState } from './state.ts';

/** The eight kinds of marks, each of which may be left out; under the three looks that they have in a text. */
export function MarkKinds({ state, language }: { state: OptionsState; language: Language }) {
  const words = optionsWords[language];
  const { kinds, groups } = markWords[language];
  const { hiddenKinds } = state.world.settings.value;
  const show = (kind: MarkKind, shown: boolean) => {
    const others = hiddenKinds.filter((other) => other !== kind);
    void state.change({ hiddenKinds: shown ? others : [...others, kind] }, 'hiddenKinds');
  };
  return (
    <section class="setting" aria-labelledby="kinds-title">
      <h3 id="kinds-title">{words.kinds}</h3>
      <p class="hint">{words.kindsHint}</p>
      <div class="kind-groups">
        {MARK_GROUPS.map((group) => (
          <fieldset key={group}>
            <legend>
              <span class="kind-line" data-group={group}>
                {groups[group]}
              </span>
            </legend>
            {KINDS_OF[group].map((kind) => (
              <label key={kind} class="kind">
                <input
                  type="checkbox"
                  checked={!hiddenKinds.includes(kind)}
                  onChange={(event) => show(kind, event.currentTarget.checked)}
                />
                {kinds[kind]}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </section>
  );
}
