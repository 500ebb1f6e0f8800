import tokens from '../../components/ui/tokens.css?inline';
import type { Row } from '../../lib/extract/rows/row.ts';
import css from './row-marks.css?inline';

export interface Layer {
  readonly host: HTMLElement;
  /** Where marks are drawn: as long as the page, as wide as nothing. */
  readonly marks: HTMLElement;
  readonly controls: HTMLElement;
}

/** Brightness of a CSS colour from 0 to 1, or nothing of one that lets what is behind it through. */
function brightness(colour: string): number | undefined {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return alpha < 0.5 ? undefined : (0.3 * red + 0.6 * green + 0.1 * blue) / 255;
}

/** Is the page dark where its rows are? Marks follow the page, not our own theme: they stand among its words. */
export function isDark(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const light = brightness(getComputedStyle(at).backgroundColor);
    if (light !== undefined) return light < 0.45;
  }
  return false;
}

/** As high as the rows themselves, so that a bar of the page that covers them covers the marks as well. */
export function heightOf({ box }: Row): string {
  let height = 1;
  for (let at: Element | null = box; at; at = at.parentElement) {
    const index = Number(getComputedStyle(at).zIndex);
    if (Number.isFinite(index)) height = Math.max(1, index);
  }
  return String(height);
}

/**
 * Our one element at the end of the page. Its shadow root is closed: what somebody saved and read is none of the page's
 * business.
 */
export function createLayer(language: string): Layer {
  const host = document.createElement('pandok-row-marks');
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = tokens + css;
  const part = (): HTMLElement => {
    const element = document.createElement('div');
    element.className = 'layer';
    element.lang = language;
    return element;
  };
  const [marks, controls] = [part(), part()];
  shadow.append(style, marks, controls);
  host.style.cssText = 'all:initial;position:absolute;top:0;left:0;width:0;height:0';
  document.documentElement.append(host);
  return { host, marks, controls };
}
