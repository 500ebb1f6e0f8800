import type { Engine } from '../../lib/model/generated-summary.ts';
import type { SummaryWords } from '../../lib/words/summary.ts';
import { Button } from '../ui/Button.tsx';
import type { EngineOffer } from './world.ts';

interface OffersProps {
  offers: readonly EngineOffer[] | 'no-answer';
  words: SummaryWords;
  onAsk: (engine: Engine, event: Event) => void;
  onOptions: (event: Event) => void;
}

function nameOf({ engine, model = '' }: EngineOffer, words: SummaryWords): string {
  if (engine === 'chrome') return words.askChrome;
  return engine === 'firefox' ? words.askFirefox : words.askModel(model);
}

/** Who may be asked, and what then leaves the device: said before anything is sent. */
export function EngineOffers({ offers, words, onAsk, onOptions }: OffersProps) {
  if (offers === 'no-answer')
    return (
      <div class="summary-offers">
        <p class="summary-note" role="alert">
          {words.enginesUnknown}
        </p>
      </div>
    );
  const usable = offers.filter((offer) => offer.usable);
  const chromeCannot = offers.some(({ engine, usable: can }) => engine === 'chrome' && !can);
  return (
    <div class="summary-offers">
      {usable.map((offer) => (
        <div key={offer.engine}>
          <Button kind="outline" onClick={(event) => onAsk(offer.engine, event)}>
            {nameOf(offer, words)}
          </Button>
          <p class="summary-note">{offer.host ? words.leaves(offer.host) : words.staysHere}</p>
        </div>
      ))}
      {usable.length === 0 && (
        <div>
          <p class="summary-note">{words.noEngine}</p>
          <Button kind="text" onClick={onOptions}>
            {words.settings}
          </Button>
        </div>
      )}
      {chromeCannot && <p class="summary-note">{words.chromeNoLanguage}</p>}
    </div>
  );
}
