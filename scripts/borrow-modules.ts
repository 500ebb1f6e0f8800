import path from 'node:path';
import { readingModules } from '../entrypoints/reader.content/reading-modules.ts';
import { viewModules } from '../entrypoints/reader.content/shared-modules.ts';

const MARK = '\0borrowed:';
const ROOT = path.resolve(import.meta.dirname, '..');

/** A package by its name, a file of ours by its place in the repository. */
const nameOf = (source: string, importer: string | undefined): string =>
  source.startsWith('.') && importer
    ? path.relative(ROOT, path.resolve(path.dirname(importer), source)).replaceAll('\\', '/')
    : source;

type Lent = Readonly<Record<string, object>>;

/** For the build of a script that goes without `lent`: it takes them from `globalThis.pandokModules`, as `importFrom` says. */
function borrow(lent: Lent, importFrom: (place: string, module: object) => string) {
  return {
    name: 'borrow-modules',
    enforce: 'pre' as const,
    resolveId(source: string, importer: string | undefined): string | null {
      const name = nameOf(source, importer);
      return Object.hasOwn(lent, name) ? MARK + name : null;
    },
    load(id: string): string | null {
      if (!id.startsWith(MARK)) return null;
      const name = id.slice(MARK.length);
      return importFrom(`globalThis.pandokModules[${JSON.stringify(name)}]`, lent[name] ?? {});
    },
  };
}

/**
 * For the build of a script that is put beside the reader: its Preact, its signals and what both know of pages are the
 * reader's own.
 */
export const borrowModules = () =>
  borrow(
    { ...viewModules, ...readingModules },
    (place, module) => `export const { ${Object.keys(module).join(', ')} } = ${place};`,
  );

/** For the build of the reading view, which may be there before the script that reads: it looks for a function when it calls it. */
export const borrowReading = () =>
  borrow(readingModules, (place, module) =>
    Object.entries(module)
      .filter(([, lent]) => typeof lent === 'function')
      .map(([name]) => `export const ${name} = (...all) => ${place}.${name}(...all);`)
      .join('\n'),
  );
