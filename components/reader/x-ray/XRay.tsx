import { useMemo, useState } from 'preact/hooks';
import type { Article } from '../../../lib/model/article.ts';
import type { MarkKind } from '../../../lib/model/mark.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import type { Language } from '../../../lib/words/language.ts';
import { xRayWords } from '../../../lib/words/x-ray.ts';
import { Radios } from '../../ui/Radios.tsx';
import { SidePanel } from '../SidePanel.tsx';
import { type Entry, entriesOf, matches, SECTIONS, type SectionName } from './entries.ts';
import { listSeries } from './list-series.ts';
import { Section } from './Section.tsx';
import { SeriesChart } from './SeriesChart.tsx';
import { sentenceSeries } from './sentence-series.ts';
import { tableSeries } from './table-series.ts';

export interface XRayProps {
  article: Article;
  language: Language;
  marks: Settings['marks'];
  hiddenKinds: readonly MarkKind[];
  /** Where a mark stands on screen. */
  elementOf: (index: number) => HTMLElement | undefined;
  onMarks: (marks: Settings['marks']) => void;
  onHiddenKinds: (kinds: readonly MarkKind[]) => void;
  onGo: (index: number) => void;
  onClose: () => void;
}

const DENSITIES = ['key', 'all', 'none'] as const;
/** Charts that one article gets at most: it is a text. */
const MOST_CHARTS = 4;

/** The article in names, figures and days, beside the text; a press leads to the place. */
export function XRay(props: XRayProps) {
  const { article, language, marks, hiddenKinds, elementOf, onMarks, onHiddenKinds, onGo, onClose } = props;
  const words = xRayWords[language];
  const [typed, setTyped] = useState('');
  const [last, setLast] = useState<{ entry: Entry; at: number }>();
  const entries = useMemo(() => entriesOf(article, language), [article, language]);
  const series = useMemo(
    () =>
      [...tableSeries(article, elementOf), ...listSeries(article), ...sentenceSeries(article)].slice(
        0,
        MOST_CHARTS,
      ),
    [article],
  );
  const next = (entry: Entry) => {
    const at = last?.entry === entry ? (last.at + 1) % entry.mentions.length : 0;
    setLast({ entry, at });
    onGo(entry.mentions[at] ?? 0);
  };
  const found = entries.filter((entry) => matches(entry, typed, article));
  return (
    <SidePanel
      name="x-ray"
      title={words.title}
      closeWord={words.close}
      onClose={onClose}
      under={
        <>
          <input
            class="x-filter"
            type="search"
            placeholder={words.filter}
            aria-label={words.filter}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <fieldset class="x-density">
            <legend>{words.density}</legend>
            <Radios
              name="x-density"
              words={words.densities}
              order={DENSITIES}
              value={marks}
              onChoose={onMarks}
            />
          </fieldset>
        </>
      }
    >
      {(Object.keys(SECTIONS) as SectionName[]).map((name) => {
        const of = found.filter(({ mark }) => SECTIONS[name].includes(mark.kind));
        if (of.length === 0) return null;
        return (
          <Section
            key={name}
            name={name}
            entries={of}
            language={language}
            articleLanguage={article.language}
            hiddenKinds={hiddenKinds}
            searching={typed.trim() !== ''}
            at={(entry) => (last?.entry === entry ? last.at : undefined)}
            onNext={next}
            onHiddenKinds={onHiddenKinds}
          />
        );
      })}
      {typed.trim() === '' && series.length > 0 && (
        <section class="x-section" aria-labelledby="x-series">
          <h3 id="x-series">{words.series}</h3>
          {series.map((one) => (
            <SeriesChart key={one.points[0]?.index} series={one} language={language} onGo={onGo} />
          ))}
        </section>
      )}
      <p class="x-nothing" role="status">
        {found.length > 0 ? '' : entries.length > 0 ? words.nothingFound(typed) : words.nothing}
      </p>
    </SidePanel>
  );
}
