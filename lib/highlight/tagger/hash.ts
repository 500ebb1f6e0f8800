/** Feature keys are 26 bits: two features of 200,000 rarely share one, and the packed table stays small. */
export const KEY_BITS = 26;

/** One step of a multiplicative hash over 32 bits. */
export function mix(hash: number, code: number): number {
  const mixed = Math.imul(hash ^ code, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** The last step: a key of `KEY_BITS` bits, never negative. */
export function keyOf(hash: number): number {
  return Math.imul(hash, 0x85ebca6b) >>> (32 - KEY_BITS);
}

/** Where the hash of a word begins. */
export const TEXT_HASH = 17;

/** All letters of a word. */
export function hashText(text: string): number {
  let hash = TEXT_HASH;
  for (let at = 0; at < text.length; at++) hash = mix(hash, text.charCodeAt(at));
  return hash;
}
