// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { FurtherPages } from '../../../components/reader/after-text/FurtherPages.tsx';
import { doing, press, textOf, the } from '../screen.ts';

test('joining keeps the focus where it was pressed, is asked for once, and can be tried again', async () => {
  let fail = () => {};
  const join = vi.fn(
    () =>
      new Promise<void>((_resolve, reject) => {
        fail = () => reject(new Error('no connection'));
      }),
  );
  document.body.innerHTML = '<div id="root"></div>';
  const root = document.getElementById('root') ?? document.body;
  const pages = ['https://garam.example/2', 'https://garam.example/3'];
  render(<FurtherPages pages={pages} language="ko" onJoin={join} />, root);
  const button = the<HTMLButtonElement>('button');
  button.focus();
  await press('button');
  // A browser takes the focus from a button that is disabled; jsdom does not.
  expect([document.activeElement, button.disabled]).toEqual([button, false]);
  expect(button.getAttribute('aria-disabled')).toBe('true');
  await press('button');
  expect(join).toHaveBeenCalledTimes(1);
  await doing(() => fail());
  expect(textOf('status')).not.toBe('');
  expect(button.hasAttribute('aria-disabled')).toBe(false);
  await press('button');
  expect(join).toHaveBeenCalledTimes(2);
});
