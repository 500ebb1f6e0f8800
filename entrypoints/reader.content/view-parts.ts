import type { LoadPart, ViewPartName, ViewParts } from '../../components/reader/parts.ts';
import { askBackground } from '../../lib/messages/ask.ts';
import { codeOf, Failure } from '../../lib/messages/failure.ts';

/** A part, with the style sheet that goes into our shadow root with it. */
interface Provided<Name extends ViewPartName> {
  readonly part: ViewParts[Name];
  readonly css: string;
}

declare global {
  /** In our isolated world only: where parts put themselves. */
  var pandokParts: { [Name in ViewPartName]?: Provided<Name> } | undefined;
}

/** Fetches parts beside this script, each once. `dress` puts a style sheet into the view; `fetchScript` the part into the page. */
export function createPartLoader(
  dress: (css: string) => void,
  fetchScript: (name: ViewPartName) => Promise<unknown> = (part) => askBackground('reader.extend', { part }),
): LoadPart {
  const asked = new Map<ViewPartName, Promise<unknown>>();
  const fetchPart = async <Name extends ViewPartName>(name: Name): Promise<ViewParts[Name]> => {
    try {
      if (!globalThis.pandokParts?.[name]) await fetchScript(name);
    } catch (error) {
      const code = codeOf(error);
      throw new Failure(code === 'extension-updated' ? code : 'part-missing', error);
    }
    const provided = globalThis.pandokParts?.[name];
    if (!provided) throw new Failure('part-missing');
    dress(provided.css);
    return provided.part;
  };
  return <Name extends ViewPartName>(name: Name) => {
    const waiting = asked.get(name) ?? fetchPart(name);
    asked.set(name, waiting);
    waiting.catch(() => asked.delete(name));
    return waiting as Promise<ViewParts[Name]>;
  };
}
