import { type Put, saturate } from './signals.ts';

const MOST_INPUTS = 12;
const TYPED = /^(?:text|email|tel|url|search|number)$/;
const BUYING = /qty|quantity|cart|basket|add_to/i;

interface Form {
  fields: number;
  passwords: number;
}

/**
 * The largest form decides: login, register, contact and write pages are little else. `alone` is 0 to 1: how little
 * text there is beside it.
 */
export function measureForms(document: Document, alone: number, put: Put): void {
  const selects = document.getElementsByTagName('select').length;
  if (selects) put('formSelects', saturate(selects, 3));
  const inputs = document.getElementsByTagName('input');
  let buying = false;
  let fields = 0;
  let passwords = 0;
  let form: Element | null = null;
  let inForm: Form = { fields: 0, passwords: 0 };
  for (let i = 0; i < inputs.length && i < MOST_INPUTS; i++) {
    const input = inputs[i] as HTMLInputElement;
    const { type } = input;
    buying ||= BUYING.test(input.name);
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
  if (buying) put('formBuying', 1);
}
