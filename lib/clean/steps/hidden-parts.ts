import { removeHidden } from '../../dom/hidden.ts';
import { counted, type Step } from '../step.ts';

/** What the page itself keeps from the eye: labels for screen readers, closed menus, decorations. */
export const hiddenParts: Step = (root) => counted('hidden', removeHidden(root));
