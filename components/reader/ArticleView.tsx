import type { ReadonlySignal } from '@preact/signals';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { wrapSpans } from '../../lib/dom/mark-up.ts';
import type { FailureCode } from '../../lib/messages/failure.ts';
import type { Article } from '../../lib/model/article.ts';
import type { LastVisit } from '../../lib/model/last-visit.ts';
import type { MarkKind } from '../../lib/model/mark.ts';
import type { MarkWords } from '../../lib/model/mark-words.ts';
import type { Span } from '../../lib/model/span.ts';
import type { CommentOrder, Settings } from '../../lib/settings/settings.ts';
import type { Language } from '../../lib/words/language.ts';
import { readerWords } from '../../lib/words/reader.ts';
import { SummaryPlace } from '../summary/SummaryPlace.tsx';
import type { ShownSummary } from '../summary/summary-state.ts';
import type { SummaryWorld } from '../summary/world.ts';
import { ArticleHeader } from './ArticleHeader.tsx';
import type { ArticleControls } from './article-controls.ts';
import type { ToolControls } from './article-tools/tool.ts';
import type { ToolsWorld } from './article-tools/world.ts';
import { goAndLight } from './light.ts';
import type { LayerControls } from './marks/MarkLayer.tsx';
import type { HighlightKeeper } from './own-highlights/keeper.ts';
import type { LoadPart } from './parts.ts';
import { useDressedBody } from './use-dressed-body.ts';
import { usePainted } from './use-painted.ts';
import { usePart } from './use-part.ts';

export interface ArticleViewProps {
  article: Article;
  language: Language;
  marks: Settings['marks'];
  hiddenKinds: readonly MarkKind[];
  markWords: MarkWords;
  /** Words to mark never, or always, from now on. Without it, wrong marks cannot be corrected here. */
  onCorrect?: (words: MarkWords, sentence: string) => void;
  loadPart: LoadPart;
  /** Whether it is on screen, where it is drawn ahead of that. */
  onScreen?: ReadonlySignal<boolean>;
  /** A part of the view could not be had. */
  onFail?: (code: FailureCode) => void;
  /** On our own pages; elsewhere the part brings it. */
  summaryWorld?: SummaryWorld;
  toolsWorld?: ToolsWorld;
  /** Where the user's highlights are kept, on our own pages. */
  highlights?: HighlightKeeper;
  /** Is the article kept? And how to keep it. Neither where it always is. */
  saved?: boolean;
  onSave?: () => void;
  /** What a save from now on should keep as the summary. */
  onSummary?: (shown: ShownSummary) => void;
  imageOf?: (url: string) => string | undefined;
  commentOrder?: CommentOrder;
  /** Without it comments stand as the page has them. */
  onCommentOrder?: (order: CommentOrder) => void;
  /** When the article was read before, as far as that is remembered. */
  lastVisit?: LastVisit | undefined;
  /** Does the list of the user's highlights stand beside the text? Called to put it there, or away. */
  listed?: boolean;
  onListed?: () => void;
  /** Whether the article is read aloud now; nothing where it cannot be. */
  onListening?: (listening: boolean | undefined) => void;
  /** Brings the further pages. Without it, as of a saved article, they are not offered. */
  onJoinPages?: () => Promise<void>;
  /** Called once the article is in the document, and with nothing when it leaves. */
  onReady?: (controls: ArticleControls | undefined) => void;
}

/** A whole article: header, summary, marked body, comments, neighbours. Needs article.css and tokens.css around it. */
export function ArticleView(props: ArticleViewProps) {
  const { article, language, marks, hiddenKinds, markWords, onCorrect, loadPart, onFail, imageOf } = props;
  const { onReady, onSummary } = props;
  const body = useRef<HTMLDivElement>(null);
  const painted = usePainted(props.onScreen);
  // Asked for as soon as the article is on screen, so that they wait for the pointer and not the other way round.
  const cardPart = usePart(loadPart, 'mark-card', painted && article.text !== '', onFail);
  const options = { tableLabel: readerWords[language].table, imageOf };
  const dressed = useDressedBody(article, options, body, cardPart?.markBody);
  const toolsPart = usePart(loadPart, 'article-tools', painted, onFail);
  const afterPart = usePart(loadPart, 'after-text', painted, onFail);
  const [held, setHeld] = useState(false);
  const summaryPart = usePart(loadPart, 'summary', painted && article.text !== '' && !held, onFail);
  const summaryWorld = props.summaryWorld ?? summaryPart?.world;
  const layer = useRef<LayerControls>(undefined);
  const tools = useRef<ToolControls>(undefined);

  /** Passages that were jumped to, by place: wrapped once. */
  const passages = useRef(new Map<string, HTMLElement[]>()).current;
  const passage = (span: Span): readonly HTMLElement[] => {
    const place = `${span.start}-${span.end}`;
    const known = passages.get(place);
    if (known?.[0]?.isConnected) return known;
    const made = body.current
      ? wrapSpans(body.current, [span], (_, from) => from.createElement('span'))[0]
      : undefined;
    passages.set(place, made ?? []);
    return made ?? [];
  };
  const jump = (span: Span) => {
    const same = (other: Span) => other.start === span.start && other.end === span.end;
    const known = dressed.marks[article.marks.findIndex(same)];
    goAndLight(known?.length ? known : passage(span));
  };
  /** To where a sentence of the summary stands, with the focus: what is read on by keyboard or by ear is read on there. */
  const follow = (span: Span) => {
    const [place] = passage(span);
    if (place) place.tabIndex = -1;
    place?.focus({ preventScroll: true });
    jump(span);
  };
  const elementOf = (index: number) => dressed.marks[index]?.[0];
  const go = (index: number) => {
    const mark = article.marks[index];
    if (mark) jump(mark);
  };
  const dismiss = () => (tools.current?.dismiss() || layer.current?.dismiss()) ?? false;
  const controls = {
    jump,
    go,
    dismiss,
    elementOf,
    tools,
    body: () => body.current ?? undefined,
  };

  useLayoutEffect(() => body.current?.replaceChildren(dressed.fragment), [dressed.fragment]);
  useLayoutEffect(() => {
    onReady?.(controls);
    return () => onReady?.(undefined);
  }, [dressed]);
  useLayoutEffect(() => {
    const show = (from: number) =>
      cardPart?.showMarks(dressed.marks, article.marks, marks, hiddenKinds, from);
    show(0);
    return dressed.onMore?.(show);
  }, [dressed, marks, hiddenKinds]);

  return (
    <article class="pd-article" lang={article.language} data-marks={marks}>
      <ArticleHeader article={article} language={language} />
      {summaryPart && summaryWorld ? (
        <summaryPart.Summary
          article={article}
          language={language}
          world={summaryWorld}
          onJump={follow}
          onChange={onSummary}
        />
      ) : (
        article.text && (
          <SummaryPlace article={article} language={language} onJump={follow} onHold={setHeld} />
        )
      )}
      <div
        ref={body}
        class="body"
        data-opening={painted ? undefined : ''}
        role="none"
        onKeyDown={pressMark}
      />
      {cardPart && body.current && (
        <cardPart.MarkLayer
          article={article}
          language={language}
          body={body.current}
          content={dressed}
          mentions={dressed.mentions}
          markWords={markWords}
          onCorrect={onCorrect}
          onGo={(index) => {
            go(index);
            return elementOf(index);
          }}
          layer={layer}
        />
      )}
      {afterPart && (
        <afterPart.AfterText
          article={article}
          language={language}
          loadPart={loadPart}
          order={props.commentOrder ?? 'page'}
          onOrder={props.onCommentOrder}
          lastVisit={props.lastVisit}
          onJoinPages={props.onJoinPages}
        />
      )}
      {toolsPart && body.current && (
        <toolsPart.ArticleTools {...props} body={body.current} content={dressed} tools={tools} />
      )}
    </article>
  );
}

/** Enter or the space bar on a mark presses it, as on any button; its card takes the focus. */
export function pressMark(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  if (!(target instanceof HTMLElement) || !target.matches('.mark[role]')) return false;
  if (event.key !== 'Enter' && event.key !== ' ') return false;
  event.preventDefault();
  target.click();
  return true;
}
