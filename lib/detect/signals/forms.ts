import { type Signals, saturate } from './signals.ts';

const MOST_INPUTS = 30;
const TYPED = /^(?:text|email|tel|url|search|number)?$/;
const BUYING = /qty|quantity|cart|basket|add_to/i;

interface Form {
  fields: number;
  passwords: number;
}

/** The largest form decides: login, register, contact and write pages are little else. A comment form has a textarea. */
export function measureForms(document: Document): Signals {
  const inputs = document.getElementsByTagName('input');
  const forms = new Map<unknown, Form>();
  let buying = 0;
  for (let i = 0; i < inputs.length && i < MOST_INPUTS; i++) {
    const input = inputs[i] as HTMLInputElement;
    const type = (input.getAttribute('type') ?? '').toLowerCase();
    if (BUYING.test(input.getAttribute('name') ?? '')) buying = 1;
    const password = type === 'password';
    if (!password && !TYPED.test(type)) continue;
    const form = forms.get(input.form) ?? { fields: 0, passwords: 0 };
    forms.set(input.form, form);
    if (password) form.passwords++;
    else form.fields++;
  }
  let fields = 0;
  let passwords = 0;
  for (const form of forms.values()) {
    fields = Math.max(fields, form.fields + form.passwords);
    passwords = Math.max(passwords, form.passwords);
  }
  return {
    formFields: saturate(Math.max(fields - 1, 0), 3),
    formPasswords: passwords > 1 ? 1 : 0,
    formArea: document.getElementsByTagName('textarea').length > 0 ? 1 : 0,
    formSelects: saturate(document.getElementsByTagName('select').length, 3),
    formBuying: buying,
  };
}
