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

/** A photograph of `width` by `height`: hills under a low sun. */
function Photo({ x, y, width, height }: Record<'x' | 'y' | 'width' | 'height', number>) {
  return (
    <svg
      x={x}
      y={y}
      width={width}
      height={height}
      viewBox="0 0 88 30"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <rect class="draw-name" width="88" height="30" />
      <circle class="draw-sun" cx="54" cy="9" r="4.500" />
      <path class="draw-hill" d="M0 24l24-12 16 8 18-11 30 16v5H0z" />
    </svg>
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
      <Photo x={76} y={62} width={88} height={30} />
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

/** Three sentences and a ribbon, and the shelf where the article is kept with its picture. */
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
          [54, 28, 112],
          [54, 43, 118],
          [54, 58, 142],
        ]}
      />
      <path class="draw-kept" d="M186 12h12v17l-6-4.500-6 4.500z" />
      {[86, 119].map((y, index) => (
        <g key={y}>
          <rect class="draw-sunk" x="22" y={y} width="196" height="29" rx="5" />
          <Lines rows={[[34, y + 8, [104, 122][index] ?? 100]]} />
          <Lines rows={[[34, y + 18, [64, 48][index] ?? 60]]} faint />
          <Photo x={182} y={y + 5} width={26} height={19} />
        </g>
      ))}
    </Frame>
  );
}
