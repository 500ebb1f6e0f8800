/** Pages without encryption have no clipboard of their own: there the old way through a selection. */
export async function copyText(text: string, place: ParentNode & Node): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'pd-unseen';
  place.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (!copied) throw new Error('The browser refused to copy.');
}
