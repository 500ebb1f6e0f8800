// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSurface } from '../../../entrypoints/reader.content/surface.ts';

/** What could take the focus when the dialog was opened: an inert one has nothing that could. */
let couldFocus: boolean[];

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
  couldFocus = [];
  HTMLDialogElement.prototype.showModal = function showModal() {
    couldFocus.push(!this.inert);
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(() => {
  vi.useRealTimers();
  document.documentElement.querySelector('pandok-reader')?.remove();
});

const focused = () => document.activeElement?.shadowRoot?.activeElement;

describe('the dialog over the page', () => {
  it('takes the focus itself, once it is painted', async () => {
    const { open, dialog } = createSurface(document);
    dialog.append(document.createElement('button'));
    open();
    expect(couldFocus).toEqual([false]);
    expect(focused()).toBeUndefined();
    await vi.runAllTimersAsync();
    expect(focused()).toBe(dialog);
    expect(dialog.inert).toBe(false);
  });

  it('leaves the focus with what took it meanwhile', async () => {
    const { open, dialog } = createSurface(document);
    const field = dialog.appendChild(document.createElement('input'));
    open();
    field.focus();
    await vi.runAllTimersAsync();
    expect(focused()).toBe(field);
  });

  it('takes none when it was closed at once', async () => {
    const { open, close, dialog } = createSurface(document);
    open();
    close();
    await vi.runAllTimersAsync();
    expect(dialog.isConnected).toBe(false);
    expect(document.activeElement).toBe(document.body);
  });
});
