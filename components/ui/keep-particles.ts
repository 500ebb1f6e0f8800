import { type ComponentChild, type ComponentChildren, options, type VNode } from 'preact';
import { keptParticles } from './kept-together.tsx';

/** What shows nothing but plain text. */
const PLAIN = new Set(['option', 'textarea', 'title']);

const kept = (child: ComponentChild): ComponentChildren =>
  typeof child === 'string' ? keptParticles(child) : child;

let isKept = false;

/**
 * From now on no line that this Preact draws begins with a particle: `‘모두’에서 찾기` stays whole between `’` and `에서`,
 * whichever component says it.
 */
export function keepParticles(): void {
  if (isKept) return;
  isKept = true;
  const next = options.vnode;
  options.vnode = (vnode: VNode) => {
    const { type, props } = vnode;
    if (typeof type === 'string' && !PLAIN.has(type)) {
      const { children } = props;
      props.children = Array.isArray(children) ? children.map(kept) : kept(children as ComponentChild);
    }
    next?.(vnode);
  };
}
