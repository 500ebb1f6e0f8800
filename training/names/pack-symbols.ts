import { LEAST, WHOLE } from '../../lib/highlight/tagger/packed-symbols.ts';

const word = (number: number): number[] => [number & 255, (number >>> 8) & 255];

/** Symbols of one byte by how frequent each is. What `readSymbols` reads. */
export function packSymbols(symbols: ArrayLike<number>): number[] {
  if (symbols.length === 0) return [];
  const shares = sharesOf(symbols);
  const used = shares.findLastIndex((share) => share > 0) + 1;
  const head = [...word(used), ...shares.slice(0, used).flatMap(word)];
  if (shares.includes(WHOLE)) return head;
  const firsts = shares.map((_, symbol) => shares.slice(0, symbol).reduce((sum, share) => sum + share, 0));
  const packed: number[] = [];
  let state = LEAST;
  // What is packed last is read first.
  for (let number = symbols.length - 1; number >= 0; number--) {
    const share = shares[symbols[number] as number] as number;
    for (; state >= (LEAST / WHOLE) * 256 * share; state = Math.floor(state / 256)) packed.push(state & 255);
    state =
      Math.floor(state / share) * WHOLE + (state % share) + (firsts[symbols[number] as number] as number);
  }
  return [...head, ...word(state), ...word(state >>> 16)].concat(packed.reverse());
}

/** How much of `WHOLE` each symbol gets: what it is of all, and never nothing. */
function sharesOf(symbols: ArrayLike<number>): number[] {
  const counts = new Array<number>(256).fill(0);
  for (let number = 0; number < symbols.length; number++) (counts[symbols[number] as number] as number)++;
  const shares = counts.map((count) => count && Math.max(1, Math.round((count / symbols.length) * WHOLE)));
  for (
    let left = WHOLE - shares.reduce((sum, share) => sum + share, 0);
    left !== 0;
    left -= Math.sign(left)
  ) {
    const most = shares.indexOf(Math.max(...shares));
    shares[most] = (shares[most] as number) + Math.sign(left);
  }
  return shares;
}
