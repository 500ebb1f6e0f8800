import type { Article } from '../../../lib/model/article.ts';
import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../../lib/model/saved-item.ts';
import type { Span } from '../../../lib/model/span.ts';
import type { Language } from '../../../lib/words/language.ts';
import { libraryWords } from '../../../lib/words/library.ts';
import { Button } from '../../ui/Button.tsx';

interface HighlightBarProps {
  article: Article;
  span: Span;
  language: Language;
  onDraw: (colour: HighlightColour) => void;
  onCopied: () => void;
}

/** What can be done with the words that are selected. At the foot of the pane, so that it never lies over them. */
export function HighlightBar({ article, span, language, onDraw, onCopied }: HighlightBarProps) {
  const words = libraryWords[language];
  const copy = async () => {
    const quote = article.text.slice(span.start, span.end);
    const source = [article.title, article.author, article.site].filter(Boolean).join(', ');
    await navigator.clipboard.writeText(`“${quote}”\n${source}\n${article.url}`);
    onCopied();
  };
  return (
    // The selection would be lost to a press.
    <div
      class="highlight-bar"
      role="toolbar"
      aria-label={words.highlights}
      onMouseDown={(event) => event.preventDefault()}
    >
      {HIGHLIGHT_COLOURS.map((colour) => (
        <button
          key={colour}
          type="button"
          class="swatch"
          data-colour={colour}
          aria-label={words.drawHighlight(words.colours[colour])}
          title={words.drawHighlight(words.colours[colour])}
          onClick={() => onDraw(colour)}
        />
      ))}
      <Button onClick={() => void copy()}>{words.copy}</Button>
    </div>
  );
}
