import { sharedModules } from '../entrypoints/reader.content/shared-modules.ts';

const MARK = '\0borrowed:';
const LENT: Readonly<Record<string, object>> = sharedModules;

/** For the build of a script that is put beside the reader: its Preact and its signals are the reader's own. */
export function borrowModules() {
  return {
    name: 'borrow-modules',
    enforce: 'pre' as const,
    resolveId: (source: string): string | null => (Object.hasOwn(LENT, source) ? MARK + source : null),
    load(id: string): string | null {
      if (!id.startsWith(MARK)) return null;
      const name = id.slice(MARK.length);
      const functions = Object.keys(LENT[name] ?? {}).join(', ');
      return `export const { ${functions} } = globalThis.pandokModules[${JSON.stringify(name)}];`;
    },
  };
}
