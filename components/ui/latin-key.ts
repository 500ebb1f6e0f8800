/** With a Korean keyboard the keys from A to Z give these letters. */
const HANGUL = 'ㅁㅠㅊㅇㄷㄹㅎㅗㅑㅓㅏㅣㅡㅜㅐㅔㅂㄱㄴㅅㅕㅍㅈㅌㅛㅋ';

/** A key (`KeyboardEvent.key`) in small Latin letters, whatever the keyboard gives: `ㄴ` and `S` are `s`. Names such as `Escape` stay. */
export function latinKey(key: string): string {
  if (key.length > 1) return key;
  const at = HANGUL.indexOf(key);
  return at < 0 ? key.toLowerCase() : String.fromCharCode(97 + at);
}
