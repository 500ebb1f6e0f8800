import { useLayoutEffect, useState } from 'preact/hooks';
import { codeOf, type FailureCode } from '../../lib/messages/failure.ts';

/** A part of the view once it is `wanted` and has arrived; until then nothing. A failure is told, and tried again the next time. */
export function usePart<Name extends string, Part>(
  load: (name: Name) => Promise<Part>,
  name: Name,
  wanted: boolean,
  onFail?: (code: FailureCode) => void,
): Part | undefined {
  const [part, setPart] = useState<Part>();
  // Before the paint: a part that is here already stands there at once.
  useLayoutEffect(() => {
    if (!wanted || part) return;
    let gone = false;
    load(name).then(
      (loaded) => gone || setPart(() => loaded),
      (error) => gone || onFail?.(codeOf(error)),
    );
    return () => {
      gone = true;
    };
  }, [name, wanted]);
  return part;
}
