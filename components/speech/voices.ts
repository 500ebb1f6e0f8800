/** Milliseconds. Browsers fetch their list of voices late, and some never have any. */
const VOICES_WAIT = 1500;

/** `ko-KR`, `ko_KR` (Android) and `ko` are one language. */
export const languageKey = (tag: string): string => tag.slice(0, 2).toLowerCase();

/** The voices of a language, those of the device first: they need no network and never fall silent. */
export function voicesOf(synthesis: SpeechSynthesis, language: string): SpeechSynthesisVoice[] {
  const voices = synthesis.getVoices().filter(({ lang }) => languageKey(lang) === languageKey(language));
  return voices.sort(
    (one, other) =>
      Number(other.localService) - Number(one.localService) || Number(other.default) - Number(one.default),
  );
}

/** Resolves once the browser has voices, or has had time enough to have none. */
export async function untilVoices(synthesis: SpeechSynthesis): Promise<void> {
  if (synthesis.getVoices().length > 0) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, VOICES_WAIT);
    synthesis.addEventListener(
      'voiceschanged',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
