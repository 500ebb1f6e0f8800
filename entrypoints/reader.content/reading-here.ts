declare global {
  /** In our isolated world only. */
  var pandokReadingHere: PromiseWithResolvers<void> | undefined;
}

/** Resolved once the script that reads is here. It comes together with the view, and either may be the first. */
export function readingHere(): PromiseWithResolvers<void> {
  globalThis.pandokReadingHere ??= Promise.withResolvers();
  return globalThis.pandokReadingHere;
}
