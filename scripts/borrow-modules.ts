import path from 'node:path';
import { sharedModules } from '../entrypoints/reader.content/shared-modules.ts';

const MARK = '\0borrowed:';
const LENT: Readonly<Record<string, object>> = sharedModules;

const ROOT = path.resolve(import.meta.dirname, '..');

/** A package by its name, a file of ours by its place in the repository. */
const nameOf = (source: string, importer: string | undefined): string =>
  source.startsWith('.') && importer
    ? path.relative(ROOT, path.resolve(path.dirname(importer), source)).replaceAll('\\', '/')
    : source;

/**
 * For the build of a script that is put beside the reader: its Preact, its signals and what both know of pages are the
 * reader's own.
 */
export function borrowModules() {
  return {
    name: 'borrow-modules',
    enforce: 'pre' as const,
    resolveId(source: string, importer: string | undefined): string | null {
      const name = nameOf(source, importer);
      return Object.hasOwn(LENT, name) ? MARK + name : null;
    },
    load(id: string): string | null {
      if (!id.startsWith(MARK)) return null;
      const name = id.slice(MARK.length);
      const functions = Object.keys(LENT[name] ?? {}).join(', ');
      return `export const { ${functions} } = globalThis.pandokModules[${JSON.stringify(name)}];`;
    },
  };
}
