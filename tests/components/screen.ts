import { act } from 'preact/test-utils';

const ROLES: Readonly<Record<string, string>> = {
  button: 'button',
  link: 'a[href]',
  tab: '[role="tab"]',
  alert: '[role="alert"]',
  status: '[role="status"]',
  heading: 'h1, h2, h3',
  combobox: 'select',
  searchbox: 'input[type="search"]',
  textbox: 'input[type="text"]',
  radio: 'input[type="radio"]',
  slider: 'input[type="range"]',
  option: 'option',
  listitem: 'li',
};

const tick = globalThis.setImmediate;

/** Does something and lets every promise that is ready run, with what they put on screen. */
export const doing = (deed: () => void): Promise<void> =>
  act(async () => {
    deed();
    await new Promise((resolve) => tick(resolve));
  });

const squeeze = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** What a screen reader would call it, as far as our own markup goes. */
function nameOf(element: Element): string {
  const [named] = (element as HTMLInputElement).labels ?? [];
  const label = element.getAttribute('aria-label') ?? (named ?? element.closest('label'))?.textContent;
  return squeeze(label ?? element.textContent);
}

export type Role = keyof typeof ROLES;

/** Every element of a role, in order; with a name, those whose name contains it. */
export function all<Kind extends HTMLElement = HTMLElement>(role: Role, name = ''): Kind[] {
  const found = document.querySelectorAll<Kind>(ROLES[role] ?? role);
  return [...found].filter((element) => nameOf(element).includes(name));
}

/** The element of that role and exactly that name, else the first whose name contains it. @throws when there is none, saying what there is instead */
export function the<Kind extends HTMLElement = HTMLElement>(role: Role, name = ''): Kind {
  const found = all<Kind>(role, name).sort(
    (one, other) => Number(nameOf(other) === name) - Number(nameOf(one) === name),
  )[0];
  if (found) return found;
  const others = all(role).map(nameOf).join(' | ');
  throw new Error(`No ${role} named “${name}”. There is: ${others || 'none'}.`);
}

export const textOf = (role: Role, name = ''): string => squeeze(the(role, name).textContent);
export const textsOf = (role: Role, name = ''): string[] =>
  all(role, name).map((one) => squeeze(one.textContent));

export const press = (role: Role, name = '') => doing(() => the(role, name).click());

export const typeInto = (field: HTMLInputElement, text: string) =>
  doing(() => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });

export const choose = (select: HTMLSelectElement, value: string) =>
  doing(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });

export const key = (name: string, more: KeyboardEventInit = {}) =>
  doing(() => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }),
    );
  });
