const SAMPLE = 4000;

const LETTER = /\p{L}/u;

/** How many letters of each script a text has, counted in one pass. */
function scriptsOf(text: string) {
  const found = { letters: 0, latin: 0, hangul: 0, kana: 0, han: 0, cyrillic: 0, arabic: 0 };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      const small = code | 0x20;
      if (small < 97 || small > 122) continue;
      found.latin++;
      found.letters++;
      continue;
    }
    if (code >= 0xac00 && code <= 0xd7af) found.hangul++;
    else if (code >= 0x4e00 && code <= 0x9fff) found.han++;
    else if (code >= 0x3040 && code <= 0x30ff) found.kana++;
    else if (code >= 0x0400 && code <= 0x04ff) found.cyrillic++;
    else if (code >= 0x0600 && code <= 0x06ff) found.arabic++;
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (LETTER.test(sign)) found.letters++;
    at += sign.length - 1;
  }
  return found;
}

/** Which script most letters are in, as a language where the script tells one. `한국은행이` -> `ko` */
export function languageOfText(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const { letters, latin, hangul, kana, han, cyrillic, arabic } = scriptsOf(sample);
  if (letters < 2) return undefined;
  if (hangul / letters > 0.2) return 'ko';
  if (kana / letters > 0.1) return 'ja';
  if (han / letters > 0.3) return 'zh';
  if (cyrillic / letters > 0.5) return 'ru';
  if (arabic / letters > 0.5) return 'ar';
  // Many languages share the alphabet; English shows by its small words, of which other languages have none.
  if (latin / letters < 0.9) return undefined;
  const small = sample.match(/\b(?:the|of|and)\b/gi)?.length ?? 0;
  return small / letters > 0.009 ? 'en' : undefined;
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
  // `KO` and `ko-kr` are written so here and there; the rest of the product compares with `ko`.
  const [primary = '', ...rest] = declared.split('-');
  const language = [primary.toLowerCase(), ...rest].join('-');
  return seen && !language.startsWith(seen) && seen !== 'ru' && seen !== 'ar' ? seen : language;
}
