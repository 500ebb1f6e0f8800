import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../lib/model/article.ts';
import type { Language } from '../../lib/words/language.ts';
import { readerWords } from '../../lib/words/reader.ts';
import { Button } from '../ui/Button.tsx';
import { describeMark } from './describe-mark.ts';
import { groupOf } from './mentions.ts';

export interface MarkCardProps {
  article: Article;
  language: Language;
  /** Which mark, and the element it stands at. */
  index: number;
  anchor: HTMLElement;
  mentions: readonly number[];
  onGo: (index: number) => void;
  onEnter: () => void;
  onLeave: () => void;
}

const GAP = 8;

/** Under the phrase, over it when there is no room below; never past the edges. In the coordinates of the offset parent. */
function place(card: HTMLElement, anchor: HTMLElement): { left: string; top: string } {
  const frame = card.offsetParent?.getBoundingClientRect();
  const phrase = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect();
  const view = card.ownerDocument.defaultView?.innerHeight ?? 0;
  if (!frame) return { left: '0px', top: '0px' };
  const rightmost = frame.width - card.offsetWidth;
  const left = Math.max(0, Math.min(phrase.left - frame.left - 12, rightmost));
  const below = phrase.bottom + GAP + card.offsetHeight <= view;
  const top = below ? phrase.bottom + GAP : phrase.top - GAP - card.offsetHeight;
  return { left: `${left}px`, top: `${top - frame.top}px` };
}

export function MarkCard({
  article,
  language,
  index,
  anchor,
  mentions,
  onGo,
  onEnter,
  onLeave,
}: MarkCardProps) {
  const card = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ left: '0px', top: '0px' });
  useLayoutEffect(() => {
    if (card.current) setAt(place(card.current, anchor));
  }, [anchor]);
  const mark = article.marks[index];
  if (!mark) return null;
  const words = readerWords[language];
  const about = describeMark(mark, article.text.slice(mark.start, mark.end), language);
  const position = mentions.indexOf(index);
  const number = (value: number) => value.toLocaleString(language);
  const go = (step: number) => {
    const next = mentions[(position + step + mentions.length) % mentions.length];
    if (next !== undefined) onGo(next);
  };
  return (
    <div
      ref={card}
      class="card"
      id="mark-card"
      role="dialog"
      aria-label={words.markCard}
      data-group={groupOf(mark)}
      style={at}
      onMouseEnter={onEnter}
      onMouseLeave={onLeave}
    >
      <p class="card-kind">{about.kind}</p>
      <p class="card-value">{about.headline}</p>
      {about.also.map((line) => (
        <p class="card-also" key={line}>
          {line}
        </p>
      ))}
      <div class="card-mentions">
        {mentions.length > 1 ? (
          <>
            <span>{words.mention(number(position + 1), number(mentions.length))}</span>
            <Button icon="left" label={words.earlier} onClick={() => go(-1)} />
            <Button icon="right" label={words.later} onClick={() => go(1)} />
          </>
        ) : (
          <span>{words.once}</span>
        )}
      </div>
    </div>
  );
}
