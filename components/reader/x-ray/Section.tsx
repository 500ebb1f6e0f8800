import { useState } from 'preact/hooks';
import type { MarkKind } from '../../../lib/model/mark.ts';
import type { Language } from '../../../lib/words/language.ts';
import { xRayWords } from '../../../lib/words/x-ray.ts';
import { Button } from '../../ui/Button.tsx';
import { groupOfKind } from '../marks/kinds.ts';
import { EntryRow } from './EntryRow.tsx';
import { type Entry, SECTIONS, type SectionName } from './entries.ts';
import { Timeline } from './Timeline.tsx';
import { timelineOf } from './timeline.ts';

/** As many as an eye takes in at once; the rest unfolds. */
const FIRST_FEW = 6;

export interface SectionProps {
  name: SectionName;
  entries: readonly Entry[];
  language: Language;
  articleLanguage: string | undefined;
  hiddenKinds: readonly MarkKind[];
  /** Everything is unfolded: something is being looked for. */
  searching: boolean;
  at: (entry: Entry) => number | undefined;
  onNext: (entry: Entry) => void;
  onHiddenKinds: (kinds: readonly MarkKind[]) => void;
}

/** One sort of thing: the shape of its line in the text, whether the text shows it, and what there is of it. */
export function Section(props: SectionProps) {
  const { name, entries, language, articleLanguage, hiddenKinds, searching, at, onNext } = props;
  const [unfolded, setUnfolded] = useState(false);
  const words = xRayWords[language];
  const title = words.sections[name];
  const kinds = SECTIONS[name];
  const group = groupOfKind(kinds[0] ?? 'quantity');
  const shown = !kinds.every((kind) => hiddenKinds.includes(kind));
  const whole = unfolded || searching;
  const row = (entry: Entry) => (
    <EntryRow
      key={entry.mark.start}
      entry={entry}
      language={language}
      articleLanguage={name === 'time' ? language : articleLanguage}
      at={at(entry)}
      onNext={onNext}
    />
  );
  const choose = (wanted: boolean) => {
    const others = hiddenKinds.filter((kind) => !kinds.includes(kind));
    props.onHiddenKinds(wanted ? others : [...others, ...kinds]);
  };
  const listed = name === 'time' ? timelineOf(entries).undated : entries;
  return (
    <section class="x-section" data-group={group} aria-labelledby={`x-${name}`}>
      <div class="x-section-head">
        <h3 id={`x-${name}`}>
          <span class="x-line">{title}</span>
          <span class="x-count">{entries.length.toLocaleString(language)}</span>
        </h3>
        <label class="x-switch" title={words.showKinds(title)}>
          <input
            type="checkbox"
            role="switch"
            checked={shown}
            aria-checked={shown}
            aria-label={words.showKinds(title)}
            onChange={(event) => choose(event.currentTarget.checked)}
          />
        </label>
      </div>
      {name === 'time' && <Timeline entries={entries} row={row} />}
      {listed.length > 0 && (
        <>
          {name === 'time' && listed.length < entries.length && <h4>{words.undated}</h4>}
          <ul class="entries">{(whole ? listed : listed.slice(0, FIRST_FEW)).map(row)}</ul>
        </>
      )}
      {!searching && listed.length > FIRST_FEW && (
        <Button kind="text" expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? words.fewer : words.more((listed.length - FIRST_FEW).toLocaleString(language))}
        </Button>
      )}
    </section>
  );
}
