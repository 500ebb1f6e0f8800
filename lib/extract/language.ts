const SAMPLE = 4000;

/** Which script most letters are in, as a language where the script tells one. `한국은행이` -> `ko` */
export function languageOfText(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const hangul = count(/[\uac00-\ud7af]/g);
  const kana = count(/[\u3040-\u30ff]/g);
  const han = count(/[\u4e00-\u9fff]/g);
  const letters = count(/\p{L}/gu);
  if (letters < 2) return undefined;
  if (hangul / letters > 0.2) return 'ko';
  if (kana / letters > 0.1) return 'ja';
  if (han / letters > 0.3) return 'zh';
  if (count(/[\u0400-\u04ff]/g) / letters > 0.5) return 'ru';
  if (count(/[\u0600-\u06ff]/g) / letters > 0.5) return 'ar';
  // Many languages share the alphabet; English shows by its small words, of which other languages have none.
  if (count(/[a-z]/gi) / letters < 0.9) return undefined;
  return count(/\b(?:the|of|and)\b/gi) / letters > 0.009 ? 'en' : undefined;
}

/** The article's language, BCP 47: what the text's script says, else what the page declares. Boards often declare wrongly. */
export function findLanguage(document: Document, text: string): string | undefined {
  const declared = (
    document.documentElement.getAttribute('lang') ||
    document.documentElement.getAttribute('xml:lang') ||
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ||
    document.querySelector('meta[property="og:locale"]')?.getAttribute('content') ||
    ''
  )
    .trim()
    .replace('_', '-');
  const seen = languageOfText(text);
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(declared)) return seen;
  return seen && !declared.toLowerCase().startsWith(seen) && seen !== 'ru' && seen !== 'ar' ? seen : declared;
}
