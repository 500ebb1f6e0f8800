/**
 * Milliseconds of processor time that `run` takes. Not the clock's: a test of speed must not fail because the machine
 * does something else meanwhile.
 */
export function cpuTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
