import type { ComponentChildren } from 'preact';

/** Three drawings of 240 by 150, in the colours of the surface they stand on: what the product does, without a word. */

/** Lines of text as bars: where each begins, how far down, and how long. */
function Lines({
  rows,
  faint,
}: {
  rows: readonly (readonly [x: number, y: number, width: number])[];
  faint?: boolean;
}) {
  return (
    <g class={faint ? 'draw-faint' : 'draw-ink'}>
      {rows.map(([x, y, width]) => (
        <rect key={`${x} ${y}`} x={x} y={y} width={width} height="4" rx="2" />
      ))}
    </g>
  );
}

/** Decoration: the words stand under it. */
function Frame({ children }: { children: ComponentChildren }) {
  return (
    <svg class="drawing" viewBox="0 0 240 150" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** A crowded page, and the sheet that lies over it. */
export function ClearedPage() {
  return (
    <Frame>
      <rect class="draw-sunk" x="8" y="12" width="224" height="126" rx="8" />
      <rect class="draw-edge" x="8" y="12" width="224" height="16" rx="8" />
      <rect class="draw-edge" x="18" y="40" width="44" height="34" rx="4" />
      <rect class="draw-edge" x="18" y="82" width="44" height="46" rx="4" />
      <rect class="draw-edge" x="178" y="40" width="44" height="88" rx="4" />
      <rect class="draw-sheet" x="62" y="22" width="116" height="128" rx="8" />
      <rect class="draw-strong" x="76" y="36" width="80" height="7" rx="3" />
      <Lines rows={[[76, 50, 40]]} faint />
      <rect class="draw-wash" x="76" y="62" width="88" height="30" rx="4" />
      <Lines
        rows={[
          [76, 102, 88],
          [76, 112, 84],
          [76, 122, 88],
          [76, 132, 60],
        ]}
      />
    </Frame>
  );
}

/** A sentence with a figure and a name marked, and the card of the figure. */
export function MarkedText() {
  return (
    <Frame>
      <rect class="draw-sheet" x="22" y="12" width="196" height="138" rx="8" />
      <Lines
        rows={[
          [40, 32, 60],
          [148, 32, 52],
          [40, 50, 96],
          [40, 104, 150],
          [40, 120, 118],
          [40, 136, 140],
        ]}
      />
      <rect class="draw-figure" x="106" y="26" width="36" height="14" rx="3" />
      <path class="draw-figure-line" d="M106 41.500h36" />
      <rect class="draw-name" x="142" y="44" width="46" height="14" rx="3" />
      <path class="draw-name-line" d="M142 59.500h46" />
      <rect class="draw-card" x="84" y="66" width="104" height="30" rx="7" />
      <rect class="draw-strong" x="94" y="74" width="56" height="6" rx="3" />
      <Lines rows={[[94, 85, 78]]} faint />
    </Frame>
  );
}

/** Three sentences on top, and the shelf where the article is kept. */
export function KeptArticle() {
  return (
    <Frame>
      <rect class="draw-sheet" x="22" y="12" width="196" height="66" rx="8" />
      <rect class="draw-wash" x="32" y="20" width="176" height="50" rx="5" />
      {[28, 43, 58].map((y) => (
        <circle key={y} class="draw-dot" cx="44" cy={y + 2} r="3" />
      ))}
      <Lines
        rows={[
          [54, 28, 136],
          [54, 43, 118],
          [54, 58, 142],
        ]}
      />
      {[88, 110, 132].map((y, index) => (
        <g key={y}>
          <rect class="draw-sunk" x="22" y={y} width="196" height="17" rx="4" />
          <rect
            class="draw-ink"
            x="34"
            y={y + 6}
            width={[104, 128, 86][index] ?? 100}
            height="5"
            rx="2.500"
          />
          <path class={index === 0 ? 'draw-kept' : 'draw-mark'} d={`M199 ${y + 4}h7v9l-3.500-3-3.500 3z`} />
        </g>
      ))}
    </Frame>
  );
}
