import { type ComponentChild, type ComponentChildren, options, type VNode } from 'preact';
import { keptParticles } from './kept-together.tsx';

/** What shows nothing but plain text. */
const PLAIN = new Set(['option', 'textarea', 'title']);

const kept = (child: ComponentChild): ComponentChildren =>
  typeof child === 'string' ? keptParticles(child) : child;

/**
 * From now on no line of this page begins with a particle: `‘모두’에서 찾기` stays whole between `’` and `에서`, whichever
 * component says it. To be called once, before anything is rendered.
 */
export function keepParticles(): void {
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
