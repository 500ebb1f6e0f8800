/** Hands a text to the browser as a file to keep: a download without the permission for downloads. */
export function offerFile(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address when it starts the download, which is after this task.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
