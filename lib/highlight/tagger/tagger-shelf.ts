import { englishTagger, koreanTagger, type Tagger, type Taggers } from './tagger.ts';

/** Gives the bytes of a file of the extension by its path in `public/`. */
export type Asset = (path: string) => Promise<Uint8Array>;

const MODELS = {
  korean: { path: 'models/names-ko.bin', open: koreanTagger },
  english: { path: 'models/names-en.bin', open: englishTagger },
} as const;
type Language = keyof typeof MODELS;

const languageOf = (text: string): Language | undefined =>
  /[가-힣]/.test(text) ? 'korean' : /[A-Za-z]/.test(text) ? 'english' : undefined;

/**
 * Taggers on demand: asked with a text, gives the one that its language needs, read from `asset` the first time. A model that
 * cannot be read is as good as none (rules go on alone) and is tried again the next time. Never throws.
 */
export function taggerShelf(asset: Asset): (text: string) => Promise<Taggers> {
  const kept = new Map<Language, Promise<Tagger | undefined>>();
  return async (text) => {
    const language = languageOf(text);
    if (!language) return {};
    const { path, open } = MODELS[language];
    const loading =
      kept.get(language) ??
      asset(path)
        .then(open)
        .catch(() => {
          kept.delete(language);
          return undefined;
        });
    kept.set(language, loading);
    return { [language]: await loading };
  };
}
