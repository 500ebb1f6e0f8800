import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../../lib/model/article.ts';
import type { MarkWords } from '../../../lib/model/mark-words.ts';
import { neverMark } from '../../../lib/settings/mark-words.ts';
import type { Language } from '../../../lib/words/language.ts';
import { markWords } from '../../../lib/words/marks.ts';
import { Button } from '../../ui/Button.tsx';
import { describeMark } from './describe-mark.ts';
import { excerptOf } from './excerpt.ts';
import { groupOf } from './kinds.ts';
import { MentionList } from './MentionList.tsx';
import { keepInSight, placeCard } from './place-card.ts';
import { surfacesOf } from './surfaces.ts';

export interface MarkCardProps {
  article: Article;
  language: Language;
  /** Which mark, and the element it stands at. */
  index: number;
  anchor: HTMLElement;
  /** All marks that mean the same, this one among them. */
  mentions: readonly number[];
  /** Opened from the keyboard: the focus moves into it. */
  entered: boolean;
  onGo: (index: number) => void;
  onEnter: () => void;
  onLeave: () => void;
  /** The focus goes elsewhere. */
  onMoveOn: (event: FocusEvent) => void;
  markWords: MarkWords;
  /** Where wrong marks can be corrected: the words from now on, and what to say. */
  onCorrect?: ((words: MarkWords, sentence: string) => void) | undefined;
}

/** Characters of the sentence on either side of a name's first mention: enough for who or what it is. */
const INTRODUCTION = 44;

export function MarkCard(props: MarkCardProps) {
  const { article, language, index, anchor, mentions, entered, onGo, onCorrect } = props;
  const card = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ left: '0px', top: '0px' });
  const [unfolded, setUnfolded] = useState(false);
  useLayoutEffect(() => {
    if (!card.current) return;
    setAt(placeCard(card.current, anchor));
    keepInSight(card.current, anchor);
  }, [anchor, unfolded]);
  useLayoutEffect(() => {
    if (entered) card.current?.focus({ preventScroll: true });
  }, [anchor, entered]);
  const mark = article.marks[index];
  if (!mark) return null;

  const words = markWords[language];
  const group = groupOf(mark);
  const surface = article.text.slice(mark.start, mark.end);
  const about = describeMark(mark, { surface, language, published: article.published });
  const forms = surfacesOf(article, mentions);
  const surfaces = forms.length > 1 ? forms.filter((form) => form !== about.headline) : [];
  const position = mentions.indexOf(index);
  const first = article.marks[mentions[0] ?? index];
  const introduction =
    group === 'name' && position > 0 && first ? excerptOf(article.text, first, INTRODUCTION) : undefined;
  const number = (value: number) => value.toLocaleString(language);
  const go = (step: number) => {
    const next = mentions[(position + step + mentions.length) % mentions.length];
    if (next !== undefined) onGo(next);
  };
  const several = mentions.length > 1;
  const never = onCorrect && (
    <Button
      kind="text"
      class="card-never"
      onClick={() => onCorrect(neverMark(props.markWords, surface), words.nowNever(surface))}
    >
      {words.never}
    </Button>
  );
  return (
    <div
      ref={card}
      class="card"
      role="dialog"
      aria-label={words.card}
      tabIndex={-1}
      data-group={group}
      style={at}
      onMouseEnter={props.onEnter}
      onMouseLeave={props.onLeave}
      onFocusIn={props.onEnter}
      onFocusOut={props.onMoveOn}
    >
      <p class="card-kind">{about.kind}</p>
      <p class="card-value">{about.headline}</p>
      {about.also.map((line) => (
        <p class="card-also" key={line}>
          {line}
        </p>
      ))}
      {surfaces.length > 0 && (
        <p class="card-also">{words.inText(surfaces.map((form) => `“${form}”`).join(', '))}</p>
      )}
      {introduction && (
        <p class="card-introduction" lang={article.language}>
          <span class="card-label" lang={language}>
            {words.introduced}
          </span>
          {introduction.before}
          <b>{introduction.phrase}</b>
          {introduction.after}
        </p>
      )}
      <div class="card-mentions">
        <span>{several ? words.mention(number(position + 1), number(mentions.length)) : words.once}</span>
        {several ? (
          <>
            <Button icon="left" label={words.earlier} onClick={() => go(-1)} />
            <Button icon="right" label={words.later} onClick={() => go(1)} />
          </>
        ) : (
          never
        )}
      </div>
      {unfolded && several && (
        <MentionList
          article={article}
          mentions={mentions}
          current={index}
          label={words.allMentions}
          onGo={onGo}
        />
      )}
      {several && (
        <div class="card-deeds">
          <Button kind="text" expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {unfolded ? words.hideAll : words.showAll}
          </Button>
          {never}
        </div>
      )}
    </div>
  );
}
