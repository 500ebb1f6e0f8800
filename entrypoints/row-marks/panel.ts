import type { RowMarkWords } from '../../lib/words/row-marks.ts';
import { freshComments, type KnownRow } from './known-row.ts';

const element = (name: string, className: string, text = ''): HTMLElement => {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
};

const button = (className: string, text: string, press: (event: MouseEvent) => void): HTMLElement => {
  const made = element('button', className, text);
  made.addEventListener('click', (event) => event.isTrusted && press(event));
  return made;
};

/** What the marks of a row say, in words. */
function sentence(known: KnownRow, words: RowMarkWords): string {
  const fresh = freshComments(known);
  const said = [
    known.state.saved ? words.saved : '',
    known.state.read ? words.read : '',
    fresh > 0 ? words.fresh(fresh) : '',
  ];
  return said.filter(Boolean).join(' · ');
}

/**
 * The marks for those who do not see them or use no pointer: a button at the end of the page, shown when it has the
 * focus, that opens the list of rows in words, each with its own button to save.
 */
export function createPanel(
  layer: HTMLElement,
  words: RowMarkWords,
  rows: () => readonly KnownRow[],
  save: (known: KnownRow) => Promise<{ said: string }>,
) {
  let panel: HTMLElement | undefined;
  const opener = button('opener', '', open);
  layer.append(opener);

  function close(): void {
    panel?.remove();
    panel = undefined;
    opener.focus();
  }
  function item(known: KnownRow): HTMLElement {
    const line = document.createElement('li');
    const states = element('span', 'states', sentence(known, words));
    states.role = 'status';
    line.append(element('span', 'title', known.row.title), states);
    if (known.state.saved) return line;
    const press = button('save-row', words.save, async () => {
      press.textContent = words.saving;
      states.textContent = (await save(known)).said;
      if (known.state.saved) press.remove();
      else press.textContent = words.save;
    });
    press.ariaLabel = words.saveRow(known.row.title);
    line.append(press);
    return line;
  }
  function open(): void {
    panel = element('section', 'panel');
    panel.ariaLabel = words.list;
    const list = document.createElement('ul');
    list.append(...rows().map(item));
    const leave = button('close', words.close, close);
    panel.append(leave, list);
    panel.addEventListener('keydown', (event) => event.key === 'Escape' && close());
    layer.append(panel);
    leave.focus();
  }
  /** Says how many rows have which mark. */
  return (): void => {
    const all = rows();
    const fresh = all.filter((known) => freshComments(known) > 0).length;
    const [saved, read] = [all.filter(({ state }) => state.saved), all.filter(({ state }) => state.read)];
    opener.hidden = all.length === 0;
    opener.textContent = words.summary(saved.length, read.length, fresh);
  };
}
