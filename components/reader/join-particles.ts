import { particleAfterSign } from '../../lib/text/stay-together.ts';

/**
 * Puts an empty element between a closing sign and its particle, of which the style sheet makes a joiner: no line begins
 * with `은` after `(IMF)`. A joiner in the text itself would be copied with it, and counted in its offsets.
 */
export function joinParticles(root: DocumentFragment): void {
  // Texts only.
  const walker = document.createTreeWalker(root, 4);
  // The sign may stand at the end of another text: `<b>국제통화기금(IMF)</b>은`.
  let last = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const at = particleAfterSign(last + node.data) - last.length;
    last = node.data.slice(-1);
    if (at < 0) continue;
    const joiner = document.createElement('i');
    joiner.className = 'joiner';
    // The walk goes on in the rest.
    node.splitText(at).before(joiner);
  }
}
