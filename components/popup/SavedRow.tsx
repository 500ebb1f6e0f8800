import type { SavedItem } from '../../lib/model/saved-item.ts';
import type { Language } from '../../lib/words/language.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { Button } from '../ui/Button.tsx';
import { relativeDate } from '../ui/dates.ts';
import { minutesOfItem } from '../ui/minutes-of-item.ts';
import { ARCHIVE, TRASH } from '../ui/page-drawings.ts';

interface SavedRowProps {
  item: SavedItem;
  language: Language;
  now: number;
  onOpen: () => void;
  onArchive: () => void;
  onRemove: () => void;
}

export function SavedRow({ item, language, now, onOpen, onArchive, onRemove }: SavedRowProps) {
  const words = popupWords[language];
  const facts = [
    item.site,
    relativeDate(item.savedAt, now, language),
    item.length > 0 ? words.minutes(minutesOfItem(item)) : undefined,
  ];
  const archive = item.state === 'unread' ? words.archive : words.unarchive;
  return (
    <li class="row">
      <button type="button" class="row-open" onClick={onOpen}>
        <span class="row-title" lang={item.language}>
          {item.title}
        </span>
        <span class="facts">
          {facts.filter(Boolean).map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </span>
      </button>
      <Button icon={ARCHIVE} solid={false} label={words.actionOn(archive, item.title)} onClick={onArchive} />
      <Button icon={TRASH} label={words.actionOn(words.remove, item.title)} onClick={onRemove} />
    </li>
  );
}
