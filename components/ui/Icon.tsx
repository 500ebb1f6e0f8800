/** Line drawings on a 20 by 20 grid. */
const DRAWINGS = {
  close: 'M5 5l10 10M15 5L5 15',
  bookmark: 'M5.5 3.5h9v13L10 13l-4.5 3.5z',
  marks: 'M3.5 16.5h13M6 13l1.2-3.6 6-6a1.3 1.3 0 011.9 0l.5.5a1.3 1.3 0 010 1.9l-6 6z',
  more: 'M4 10a.5.5 0 101 0 .5.5 0 10-1 0M9.5 10a.5.5 0 101 0 .5.5 0 10-1 0M15 10a.5.5 0 101 0 .5.5 0 10-1 0',
  left: 'M12 4.5L6.5 10l5.5 5.5',
  right: 'M8 4.5l5.5 5.5L8 15.5',
  list: 'M7.5 5.5h9M7.5 10h9M7.5 14.5h9M3.5 5.5h.01M3.5 10h.01M3.5 14.5h.01',
  out: 'M8 5H4.5v10.5H15V12M11.5 4.5h4v4M15.5 4.5L9.5 10.5',
  down: 'M4.5 7.5L10 13l5.5-5.5',
  voice: 'M4 8v4h2.5l4 3.5v-11L6.500 8zM13 7.5a4 4 0 010 5M15 5.5a7 7 0 010 9',
  reload: 'M15.5 6.5A6.5 6.5 0 1016.5 10M16 3v4h-4',
} as const;

/** A drawing of its own, for what only some surfaces need: the reader stays small without it. */
export interface Drawing {
  readonly path: string;
}

export type IconName = keyof typeof DRAWINGS | Drawing;

/** Decoration: the control beside it carries the words. */
export function Icon({ name, solid, size = 20 }: { name: IconName; solid?: boolean; size?: number }) {
  return (
    <svg
      class="pd-icon"
      data-solid={solid ? '' : undefined}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={typeof name === 'string' ? DRAWINGS[name] : name.path} />
    </svg>
  );
}
