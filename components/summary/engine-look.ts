import { signal } from '@preact/signals';
import type { Article } from '../../lib/model/article.ts';
import type { EngineOffer, SummaryWorld } from './world.ts';

/** Before it is said that there is no engine, Chrome has this long to say what it has. Milliseconds. */
const DENIED_MS = 400;

/** Which engines may be asked for a summary of an article, told as each becomes known. */
export function createEngineLook(world: SummaryWorld, article: Article) {
  /** Nothing while none has answered yet. */
  const offers = signal<readonly EngineOffer[] | 'no-answer' | undefined>(undefined);
  let looks = 0;

  function look(): void {
    looks += 1;
    const mine = looks;
    const asked = world.offers(article);
    const answers: (readonly EngineOffer[])[] = [];
    let waiting = true;
    const show = (): void => {
      const found = answers.flat();
      // What comes late stands below what is there: nothing moves under a finger.
      if (answers[0] && mine === looks && (found.length > 0 || !waiting)) offers.value = found;
    };
    for (const [at, answer] of asked.entries())
      void answer.then(
        (found) => {
          answers[at] = found;
          show();
        },
        () => {
          if (at === 0 && mine === looks) offers.value = 'no-answer';
        },
      );
    const deny = (): void => {
      waiting = false;
      show();
    };
    setTimeout(deny, DENIED_MS);
    void Promise.allSettled(asked).then(deny);
  }
  return { offers, look };
}
