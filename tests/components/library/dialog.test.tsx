// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import { Dialog } from '../../../components/library/Dialog.tsx';

const opener = () => document.querySelector<HTMLElement>('#opener');
const show = (isOpen: boolean) =>
  act(() => {
    const place = document.querySelector('#place');
    if (!place) throw new Error('no place');
    render(
      isOpen && (
        <Dialog title="보관함 관리" close="닫기" onClose={() => {}}>
          <p>휴지통</p>
        </Dialog>
      ),
      place,
    );
  });

beforeEach(async () => {
  // jsdom has none; a closed dialog takes no focus there either.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  document.body.innerHTML =
    '<input id="search" type="search"><button id="opener">휴지통 비우기</button><div id="place"></div>';
  opener()?.focus();
  await show(true);
  expect(document.activeElement?.textContent).toBe('보관함 관리');
});

test('gives the focus back to what opened it', async () => {
  await show(false);
  expect(document.activeElement).toBe(opener());
});

test('gives it to the search where what opened it went away meanwhile', async () => {
  opener()?.remove();
  await show(false);
  expect(document.activeElement?.id).toBe('search');
});
