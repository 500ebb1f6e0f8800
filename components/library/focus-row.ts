/** Into the list: to the row of the open article, else to the first on screen. False when there is none. */
export function focusRow(): boolean {
  const row =
    document.querySelector<HTMLElement>('.library-row[aria-current]') ??
    document.querySelector<HTMLElement>('.library-row');
  row?.focus();
  return row !== null;
}
