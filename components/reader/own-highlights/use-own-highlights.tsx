import { useRef } from 'preact/hooks';
import { HIGHLIGHT_COLOURS } from '../../../lib/model/saved-item.ts';
import type { ArticleToolsProps } from '../article-tools/props.ts';
import type { Tool } from '../article-tools/tool.ts';
import { liesOverText } from '../beside.ts';
import { goAndLight } from '../light.ts';
import { firstInView } from '../text-view.ts';
import { usePart } from '../use-part.ts';
import { quotationOf } from './quotation.ts';
import type { SentenceWalk } from './sentence-walk.ts';
import { useKeeper } from './use-keeper.ts';
import { usePassage } from './use-passage.ts';

export interface OwnHighlightsTool extends Tool {
  readonly panel: Tool['view'];
}

/** Highlights and notes of the user's own: made from what is selected, or from sentences picked by key (H), and listed (U). */
export function useOwnHighlights(
  props: ArticleToolsProps,
  listenFrom: (offset: number) => void,
): OwnHighlightsTool {
  const { article, body, language, loadPart, onFail, toolsWorld, onCorrect, markWords, listed, onListed } =
    props;
  const { keeper, placed } = useKeeper(props);
  const passage = usePassage(props, keeper, placed);
  const { span, own, words } = passage;
  const walk = useRef<SentenceWalk>(undefined);
  const inHand = span !== undefined || own !== undefined;
  if (span === undefined) walk.current = undefined;
  const wanted = inHand || listed === true || keeper.news.value !== undefined;
  const part = usePart(loadPart, 'own-highlights', wanted, onFail);

  const walkTo = (next: SentenceWalk | undefined) => {
    walk.current = next;
    if (next) passage.select(next.span);
  };
  const startWalk = async () => {
    try {
      const { walkSentences } = await loadPart('own-highlights');
      const first = (all: Parameters<typeof firstInView>[2]) => firstInView(body, article.text, all) ?? 0;
      walkTo(walkSentences(article.text, article.language, first));
    } catch {
      onFail?.('part-missing');
    }
  };
  const press = (key: string, event: KeyboardEvent): boolean => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[key] as 1 | -1 | undefined;
    if (walk.current && step) {
      walkTo(event.shiftKey ? walk.current.stretch(step) : walk.current.move(step));
      return true;
    }
    const colour = HIGHLIGHT_COLOURS[Number(key) - 1];
    if (event.repeat || article.text === '') return false;
    if (key === 'u') onListed?.();
    else if (key === 'h' && !inHand) void startWalk();
    else if (key === 'h') body.closest('article')?.querySelector<HTMLElement>('.own-bar button')?.focus();
    else if (inHand && colour) passage.colour(colour);
    else if (inHand && key === 'n') passage.note(true);
    else if (own && key === 'Delete') passage.remove();
    else return false;
    return true;
  };
  const bar = inHand && {
    ...{ own, noting: passage.noting, onNoting: passage.note },
    ...{ onColour: passage.colour, onNote: passage.keepNote, onRemove: passage.remove },
    onCopy: async () => toolsWorld?.copy(quotationOf(article, words)),
    onListen: () => {
      passage.close();
      listenFrom(passage.place?.start ?? 0);
    },
    onClose: passage.close,
  };
  const always = span &&
    onCorrect &&
    markWords && { words, known: markWords, onCorrect, onDone: passage.close };
  return {
    press,
    dismiss: () => {
      if (inHand) passage.close();
      else if (listed) onListed?.();
      return inHand || listed === true;
    },
    view: part && wanted && (
      <part.HighlightFoot
        language={language}
        keeper={keeper}
        onSave={props.saved === false ? props.onSave : undefined}
        bar={bar || undefined}
        always={always || undefined}
        picked={walk.current ? words : ''}
      />
    ),
    panel: part && listed && (
      <part.HighlightsPanel
        placed={placed}
        language={language}
        spoken={article.language}
        onPut={keeper.put}
        onRemove={keeper.remove}
        onJump={({ start }) => {
          if (liesOverText()) onListed?.();
          const id = placed.find((one) => one.span?.start === start)?.highlight.id;
          goAndLight([...body.querySelectorAll<HTMLElement>(`mark.own[data-id="${id}"]`)]);
        }}
        onClose={() => onListed?.()}
      />
    ),
  };
}
