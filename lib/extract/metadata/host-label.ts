import { fold } from '../../text/fold.ts';

/** The label of a host that a brand would be: not its zone, nor `www`. `www.haneul-ilbo.co.kr` -> `haneulilbo` */
export function hostLabel(url: string): string | undefined {
  // An archived page belongs to the site that it was taken from.
  const address = /^https?:\/\/web\.archive\.org\/web\/\d+\w*\/(.+)$/.exec(url)?.[1] ?? url;
  const host = /^(?:https?:\/\/)?([^/:?#]+)/.exec(address)?.[1]?.toLowerCase() ?? '';
  const labels = host.split('.');
  labels.pop();
  if (labels.length > 1 && /^(?:co|com|or|org|ne|net|ac|go|gov|re|pe)$/.test(labels.at(-1) ?? ''))
    labels.pop();
  const label = fold(labels.pop() ?? '');
  return label.length >= 3 && !/^\d+$/.test(label) && label !== 'example' ? label : undefined;
}
