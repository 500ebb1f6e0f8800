/** Names that a program counted out or mixed up: they are others on the next page. `post-1234`, `css-1x9k2f`, `c_53` */
const PASSING =
  /\d{2,}|^[a-z]{1,4}[-_]?\d+$|(?:^|[-_])(?=[a-z\d]*\d)(?=[a-z\d]*[a-z])[a-z\d]{6,}$|^(?:css|sc|jsx|svelte)-/i;
/** Words for what a block does at the moment, not for what it is. */
const STATE =
  /^(?:is-|has-|js-)|active|open|show|hover|focus|current|selected|loaded|visible|hidden|first|last|odd|even|clearfix/i;
const PLAIN = /^-?[A-Za-z_][\w-]*$/;
const MARKED = ['itemprop', 'role', 'data-role', 'data-testid'];
/** Steps up to a block that can be named. */
const FARTHEST = 12;

/** The block that a selector means on this page; nothing when it means none or is no selector. */
export function findBlock(document: Document, selector: string): Element | undefined {
  try {
    return document.querySelector(selector) ?? undefined;
  } catch {
    return undefined;
  }
}

const means = (element: Element, selector: string): boolean => {
  const found = element.ownerDocument.querySelectorAll(selector);
  return found.length === 1 && found[0] === element;
};

/** Ways to name the block by itself, the most lasting first. */
function namesOf(element: Element): string[] {
  const tag = element.localName;
  const id = element.id;
  const classes = [...element.classList].filter(
    (name) => PLAIN.test(name) && !PASSING.test(name) && !STATE.test(name),
  );
  const marks = MARKED.flatMap((name) => {
    const value = element.getAttribute(name);
    return value && PLAIN.test(value) ? [`${tag}[${name}="${value}"]`] : [];
  });
  return [
    ...(id && PLAIN.test(id) && !PASSING.test(id) ? [`#${id}`] : []),
    ...marks,
    ...classes.map((name) => `${tag}.${name}`),
    ...(classes.length > 1 ? [`${tag}.${classes.join('.')}`] : []),
    tag,
  ];
}

function placeOf(element: Element): string {
  const alike = [...(element.parentElement?.children ?? [])].filter(
    ({ localName }) => localName === element.localName,
  );
  return alike.length > 1
    ? `${element.localName}:nth-of-type(${alike.indexOf(element) + 1})`
    : element.localName;
}

/**
 * A selector for this block that should still mean it on other pages of the site: its own lasting name, else its path
 * from the nearest block that has one. Undefined when none means this block and no other.
 */
export function stableSelector(element: Element): string | undefined {
  let path = '';
  let at: Element | null = element;
  for (let step = 0; at && step < FARTHEST; step++) {
    for (const name of namesOf(at)) {
      const selector = path ? `${name} > ${path}` : name;
      if (means(element, selector)) return selector;
    }
    path = path ? `${placeOf(at)} > ${path}` : placeOf(at);
    at = at.parentElement;
  }
  return means(element, path) ? path : undefined;
}
