import type { Settings } from '../../lib/settings/settings.ts';
import { type Language, languageOf } from '../../lib/words/language.ts';

/** Gives one of our own pages its language, title and theme. Returns the language of its words. */
export function dressDocument(
  document: Document,
  settings: Settings,
  browserLanguages: readonly string[],
  titles: Readonly<Record<Language, string>>,
): Language {
  const language = languageOf(settings.language, browserLanguages);
  document.documentElement.lang = language;
  document.title = titles[language];
  if (settings.theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = settings.theme;
  return language;
}
