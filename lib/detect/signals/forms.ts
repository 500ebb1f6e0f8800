import { type Put, saturate } from './signals.ts';

const MOST_INPUTS = 12;
const TYPED = /^(?:text|email|tel|url|search|number)$/;

interface Form {
  fields: number;
  passwords: number;
}

/**
 * The largest form decides: login, register, contact and write pages are little else. `alone` is 0 to 1: how little
 * text there is beside it.
 */
export function measureForms(document: Document, alone: number, put: Put): void {
  const inputs = document.getElementsByTagName('input');
  // Menus of choices stand beside fields: where there is none, the page is not searched for them.
  const selects = inputs[0] ? document.getElementsByTagName('select').length : 0;
  if (selects) put('formSelects', saturate(selects, 3));
  let fields = 0;
  let passwords = 0;
  let form: Element | null = null;
  let inForm: Form = { fields: 0, passwords: 0 };
  // Never by the collection's length: it would search the whole page for what the first few already tell.
  for (let i = 0; i < MOST_INPUTS; i++) {
    const input = inputs[i];
    if (!input) break;
    const { type } = input;
    const password = type === 'password';
    if (!password && !TYPED.test(type)) continue;
    if (input.form !== form) {
      form = input.form;
      inForm = { fields: 0, passwords: 0 };
    }
    fields = Math.max(fields, ++inForm.fields);
    if (password) passwords = Math.max(passwords, ++inForm.passwords);
  }
  if (fields > 1) {
    put('formFields', saturate(fields - 1, 3));
    put('formAlone', saturate(fields - 1, 3) * alone);
  }
  if (passwords > 1) put('formPasswords', 1);
}
