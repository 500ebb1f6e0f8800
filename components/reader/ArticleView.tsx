import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { wrapSpans } from '../../lib/dom/mark-up.ts';
import type { FailureCode } from '../../lib/messages/failure.ts';
import type { Article } from '../../lib/model/article.ts';
import type { Span } from '../../lib/model/span.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { Language } from '../../lib/words/language.ts';
import { readerWords } from '../../lib/words/reader.ts';
import { ArticleHeader } from './ArticleHeader.tsx';
import { Comments } from './Comments.tsx';
import { dressBody, showMarks } from './dress-body.ts';
import { goAndLight } from './light.ts';
import { Neighbours } from './Neighbours.tsx';
import type { LoadPart } from './parts.ts';
import { SummaryBox } from './SummaryBox.tsx';
import { useMarkCard } from './use-mark-card.ts';
import { usePart } from './use-part.ts';

/** What the surface around may ask of an article on screen. */
export interface ArticleControls {
  /** Scroll to a span of the text and light it. */
  jump: (span: Span) => void;
  /** Close the card, if one is open. */
  dismiss: () => boolean;
}

export interface ArticleViewProps {
  article: Article;
  language: Language;
  marks: Settings['marks'];
  loadPart: LoadPart;
  /** A part of the view could not be had. */
  onFail?: (code: FailureCode) => void;
  imageOf?: (url: string) => string | undefined;
  /** Called once the article is in the document, and with nothing when it leaves. */
  onReady?: (controls: ArticleControls | undefined) => void;
}

/** A whole article: header, summary, marked body, comments, neighbours. Needs article.css and tokens.css around it. */
export function ArticleView(props: ArticleViewProps) {
  const { article, language, marks, loadPart, onFail, imageOf, onReady } = props;
  const body = useRef<HTMLDivElement>(null);
  const { card, open, close, stay, leave, events } = useMarkCard();
  const dressed = useMemo(
    () => dressBody(article, window, { tableLabel: readerWords[language].table, imageOf }),
    [article, language],
  );
  // Asked for as soon as the article stands there, so that it waits for the pointer and not the other way round.
  const cardPart = usePart(loadPart, 'mark-card', article.marks.length > 0, onFail);
  const shown = useRef(card);
  shown.current = card;

  const jump = (span: Span) => {
    const same = (other: Span) => other.start === span.start && other.end === span.end;
    const root = body.current;
    const known =
      dressed.sentences[article.summary.findIndex(same)] ?? dressed.marks[article.marks.findIndex(same)];
    if (known?.length) goAndLight(known);
    else if (root) goAndLight(wrapSpans(root, [span], (_, from) => from.createElement('span'))[0] ?? []);
  };
  const go = (index: number) => {
    const [anchor] = dressed.marks[index] ?? [];
    if (!anchor) return;
    goAndLight(dressed.marks[index] ?? []);
    open(anchor, true);
  };
  const dismiss = () => {
    if (!shown.current) return false;
    const { anchor } = shown.current;
    if (anchor.ownerDocument.activeElement) anchor.focus({ preventScroll: true });
    close();
    return true;
  };

  useLayoutEffect(() => {
    body.current?.replaceChildren(dressed.fragment);
    close();
    onReady?.({ jump, dismiss });
    return () => onReady?.(undefined);
  }, [dressed]);
  useLayoutEffect(() => showMarks(dressed.marks, article.marks, marks), [dressed, marks]);

  return (
    <article class="pd-article" lang={article.language} data-marks={marks}>
      <ArticleHeader article={article} language={language} />
      <SummaryBox article={article} language={language} onJump={jump} />
      <div ref={body} class="body" role="none" {...events} onKeyDown={pressMark} />
      {card && cardPart && (
        <cardPart.MarkCard
          article={article}
          language={language}
          index={card.index}
          anchor={card.anchor}
          mentions={dressed.mentions[card.index] ?? []}
          onGo={go}
          onEnter={stay}
          onLeave={leave}
        />
      )}
      <Comments comments={article.comments} language={language} />
      <Neighbours article={article} language={language} />
    </article>
  );
}

/** Enter or the space bar on a mark presses it, as on any button, and moves on into its card. */
export function pressMark(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  if (!(target instanceof HTMLElement) || !target.matches('.mark[role]')) return false;
  if (event.key !== 'Enter' && event.key !== ' ') return false;
  event.preventDefault();
  target.click();
  const root = target.closest('.pd-article');
  requestAnimationFrame(() => root?.querySelector<HTMLElement>('.card button')?.focus());
  return true;
}
