import { type Put, saturate } from './signals.ts';

const MOST_INPUTS = 12;
const TYPED = /^(?:text|email|tel|url|search|number|password)$/;

/** The largest form decides: login, register, contact and write pages are little else. */
export function measureForms(document: Document, put: Put): void {
  const inputs = document.getElementsByTagName('input');
  // Menus of choices stand beside fields: where there is none, the page is not searched for them.
  const selects = inputs[0] ? document.getElementsByTagName('select').length : 0;
  if (selects) put('formSelects', saturate(selects, 3));
  let fields = 0;
  let form: Element | null = null;
  let inForm = 0;
  // Never by the collection's length: it would search the whole page for what the first few already tell.
  for (let i = 0; i < MOST_INPUTS; i++) {
    const input = inputs[i];
    if (!input) break;
    if (!TYPED.test(input.type)) continue;
    if (input.form !== form) {
      form = input.form;
      inForm = 0;
    }
    fields = Math.max(fields, ++inForm);
  }
  if (fields > 1) put('formFields', saturate(fields - 1, 3));
}
