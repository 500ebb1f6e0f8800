import type { ReaderPart } from '../../lib/model/reader-part.ts';

/** Puts a part of the reader into this page of ours, as the background puts it into others. Rejects when it is not there. */
export function addPart(name: ReaderPart): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `/${name}.js`;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`The part ${name} is not there.`));
    document.head.append(script);
  });
}
