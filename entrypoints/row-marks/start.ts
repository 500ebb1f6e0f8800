import { findRows } from '../../lib/extract/rows/find-rows.ts';
import { listEngine } from '../../lib/extract/rows/list-engine.ts';
import { askBackground } from '../../lib/messages/ask.ts';
import { codeOf } from '../../lib/messages/failure.ts';
import { PROFILES } from '../../lib/sites/all.ts';
import { MORE_PROFILES } from '../../lib/sites/more.ts';
import { failureWords } from '../../lib/words/failures.ts';
import type { Language } from '../../lib/words/language.ts';
import { rowMarkWords } from '../../lib/words/row-marks.ts';
import { drawMarks } from './draw-marks.ts';
import { followPage } from './follow.ts';
import type { KnownRow } from './known-row.ts';
import { createLayer, heightOf, isDark } from './layer.ts';
import { createPanel } from './panel.ts';
import { createSaveButton } from './save-button.ts';

const ENGINES = [...PROFILES, ...MORE_PROFILES];

/** Marks the rows of this page, until `life` ends. Asks the background about addresses; asks no server anything. */
export function startRowMarks(language: Language, life: AbortController): void {
  const words = rowMarkWords[language];
  const { host, marks, controls } = createLayer(language);
  let rows: readonly KnownRow[] = [];
  life.signal.addEventListener('abort', () => host.remove());

  async function save(known: KnownRow): Promise<{ said: string; isBad: boolean }> {
    try {
      const { title } = await askBackground('link.save', { url: known.row.link.href });
      known.state = { ...known.state, saved: true };
      draw();
      return { said: words.savedNow(title), isBad: false };
    } catch (error) {
      return { said: failureWords[language][codeOf(error)], isBad: true };
    }
  }
  const { button, show } = createSaveButton(controls, words, save);
  const sumUp = createPanel(controls, words, () => rows, save);

  function draw(): void {
    const [first] = rows;
    if (first) {
      host.style.zIndex = heightOf(first.row);
      const theme = isDark(first.row.box) ? 'dark' : 'light';
      marks.dataset.theme = theme;
      controls.dataset.theme = theme;
    }
    drawMarks(marks, rows, words);
    sumUp();
  }

  /** Asks of all rows anew: a post may have been read or saved in another tab meanwhile. */
  async function look(): Promise<void> {
    const found = findRows(document, location.href, listEngine(document, ENGINES));
    try {
      const { states } = await askBackground('rows.states', {
        addresses: found.map(({ address }) => address),
      });
      rows = found.flatMap((row, index) => {
        const state = states[index];
        return state ? [{ row, state }] : [];
      });
      draw();
    } catch (error) {
      if (codeOf(error) === 'extension-updated') life.abort();
    }
  }

  const rowAt = (target: EventTarget | null): KnownRow | undefined =>
    target instanceof Node ? rows.find(({ row }) => row.box.contains(target)) : undefined;
  const point = ({ target }: Event): void => {
    if (target !== host) show(rowAt(target));
  };
  const options = { passive: true, signal: life.signal } as const;
  document.addEventListener('pointerover', point, options);
  document.addEventListener('focusin', point, options);
  document.addEventListener(
    'click',
    ({ target }) => {
      const row = rowAt(target)?.row;
      if (!row?.comments || !row.link.contains(target as Node)) return;
      const { address, comments } = row;
      void askBackground('row.followed', { address, comments }).catch(() => {});
    },
    { ...options, capture: true },
  );
  followPage(
    host,
    {
      moved: () => {
        button.hidden = true;
        drawMarks(marks, rows, words);
      },
      changed: () => void look(),
    },
    life.signal,
  );
  document.addEventListener('visibilitychange', () => document.hidden || void look(), options);
  window.addEventListener('pageshow', ({ persisted }) => persisted && void look(), options);
  void look();
}
