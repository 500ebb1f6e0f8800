import { pageFailureWords } from '../../../lib/words/page-failures.ts';
import type { LoadPart } from '../parts.ts';
import { usePart } from '../use-part.ts';
import type { FailureSentenceProps } from './FailureSentence.tsx';

/** What went wrong: said at once where nothing may load any more, otherwise in words that come when they are needed. */
export function FailureWords({ loadPart, ...failure }: FailureSentenceProps & { loadPart: LoadPart }) {
  const { code, language } = failure;
  const known: Partial<Record<string, string>> = pageFailureWords[language];
  const part = usePart(loadPart, 'commands', !known[code]);
  return <p>{known[code] ?? (part && <part.FailureSentence {...failure} />)}</p>;
}
