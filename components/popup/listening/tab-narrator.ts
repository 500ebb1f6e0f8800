import { computed } from '@preact/signals';
import type { Article } from '../../../lib/model/article.ts';
import type { SummaryVoice } from '../../summary/world.ts';
import type { Listening } from './listening.ts';
import { summaryOrder } from './order.ts';

/** Says a summary in the tab whose article it is of, so that it goes on when the popup closes. */
export function createTabNarrator(listening: Listening, article: Article): SummaryVoice {
  let sentences: readonly string[] = [];
  const narration = computed(() => {
    const voice = listening.isHere('summary') ? listening.heard.value?.voice : undefined;
    return { status: voice?.status ?? ('quiet' as const), at: voice?.at ?? 0 };
  });
  return {
    narration,
    load: (next) => {
      sentences = next;
    },
    toggle: () => {
      const going = ['speaking', 'paused', 'broken'].includes(narration.peek().status);
      void (going ? listening.lead('toggle') : listening.begin(summaryOrder(article, sentences)));
    },
    pause: () => {
      if (narration.peek().status === 'speaking') void listening.lead('toggle');
    },
    stop: () => void listening.lead('end'),
    // Whoever looks away goes on listening.
    leave: () => {},
  };
}
