/** Kills a browser by its main process, whose children end with it, and waits until it is gone. */
export async function killed(pid: number | undefined, gone: Promise<void>): Promise<void> {
  if (pid === undefined) throw new Error('The browser does not say which process it is.');
  process.kill(pid, 'SIGKILL');
  await gone;
}
