import type { CommentOrder } from '../../../lib/settings/settings.ts';
import { afterTextWords } from '../../../lib/words/after-text.ts';
import type { Language } from '../../../lib/words/language.ts';

interface OrderSwitchProps {
  order: CommentOrder;
  language: Language;
  onOrder: (order: CommentOrder) => void;
}

export function OrderSwitch({ order, language, onOrder }: OrderSwitchProps) {
  const words = afterTextWords[language];
  return (
    <fieldset class="comment-order">
      <legend class="pd-unseen">{words.order}</legend>
      {(['page', 'best'] as const).map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="comment-order"
            checked={choice === order}
            onChange={() => onOrder(choice)}
          />
          <span>{words.orders[choice]}</span>
        </label>
      ))}
    </fieldset>
  );
}
