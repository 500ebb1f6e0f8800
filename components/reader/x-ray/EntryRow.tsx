import type { Language } from '../../../lib/words/language.ts';
import { xRayWords } from '../../../lib/words/x-ray.ts';
import type { Entry } from './entries.ts';

export interface EntryRowProps {
  entry: Entry;
  language: Language;
  /** Of the article: its words are in it. */
  articleLanguage: string | undefined;
  /** Which of its mentions was gone to last, if any. */
  at: number | undefined;
  onNext: (entry: Entry) => void;
}

/** One name, figure or day. Each press leads to its next mention. */
export function EntryRow({ entry, language, articleLanguage, at, onNext }: EntryRowProps) {
  const words = xRayWords[language];
  const { label, detail, mentions, key } = entry;
  const number = (value: number) => value.toLocaleString(language);
  const count = number(mentions.length);
  return (
    <li>
      <button
        type="button"
        class="entry"
        data-key={key ? '' : undefined}
        aria-current={at === undefined ? undefined : 'true'}
        title={words.next}
        onClick={() => onNext(entry)}
      >
        <span class="entry-label" lang={articleLanguage}>
          {label}
        </span>
        {detail && <span class="entry-detail">{detail}</span>}
        <span class="entry-count">
          {at === undefined ? (
            mentions.length > 1 && (
              <>
                <span aria-hidden="true">{count}</span>
                <span class="pd-unseen">{words.times(count)}</span>
              </>
            )
          ) : (
            <span>
              {number(at + 1)}/{count}
            </span>
          )}
        </span>
      </button>
    </li>
  );
}
