/** Letters. Network voices fall silent after about 14 seconds: what is said at once is shorter than that. */
const LONGEST = 140;
/** Milliseconds. Browsers fetch their list of voices late, and some never have any. */
const VOICES_WAIT = 1000;

/** A sentence in stretches short enough for any voice, cut at a comma or a space. */
export function stretchesOf(sentence: string): string[] {
  const stretches: string[] = [];
  let rest = sentence.trim();
  while (rest.length > LONGEST) {
    const head = rest.slice(0, LONGEST);
    const at = Math.max(head.lastIndexOf(', '), head.lastIndexOf('、')) + 1 || head.lastIndexOf(' ') + 1;
    stretches.push(rest.slice(0, at || LONGEST).trim());
    rest = rest.slice(at || LONGEST).trim();
  }
  return rest ? [...stretches, rest] : stretches;
}

async function voiceFor(
  synthesis: SpeechSynthesis,
  language: string,
): Promise<SpeechSynthesisVoice | undefined> {
  const find = (): SpeechSynthesisVoice | undefined => {
    const voices = synthesis.getVoices().filter((voice) => voice.lang.slice(0, 2).toLowerCase() === language);
    return voices.find((voice) => voice.localService) ?? voices[0];
  };
  if (synthesis.getVoices().length === 0) {
    await new Promise<void>((resolve) => {
      synthesis.addEventListener('voiceschanged', () => resolve(), { once: true });
      setTimeout(resolve, VOICES_WAIT);
    });
  }
  return find();
}

/** Reads sentences aloud, one after the other. A pause ends the voice, since `pause()` does nothing in Firefox, and going on begins the sentence again. */
export function createSpeaker(
  synthesis: SpeechSynthesis | undefined,
  tell: (at: number | undefined) => void,
) {
  let turn = 0;

  function silence(): void {
    turn += 1;
    synthesis?.cancel();
  }

  /** From the sentence `from` on. False where no voice speaks `language` (BCP 47). */
  async function speak(sentences: readonly string[], language: string, from = 0): Promise<boolean> {
    if (!synthesis) return false;
    silence();
    const mine = turn;
    const voice = await voiceFor(synthesis, language.slice(0, 2).toLowerCase());
    if (!voice) return false;
    if (mine !== turn) return true;
    const queue = sentences.flatMap((sentence, at) =>
      at < from ? [] : stretchesOf(sentence).map((text) => ({ text, at })),
    );
    const next = (): void => {
      const stretch = queue.shift();
      if (mine !== turn) return;
      tell(stretch?.at);
      if (!stretch) return;
      const utterance = new SpeechSynthesisUtterance(stretch.text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.onend = next;
      utterance.onerror = () => {
        if (mine === turn) tell(undefined);
      };
      synthesis.speak(utterance);
    };
    next();
    return true;
  }

  return { speak, silence };
}
