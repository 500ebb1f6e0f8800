import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What the listeners answer to a message from `sender`: replies in order, `undefined` for one that leaves it to others. */
export async function repliesTo(message: unknown, sender: object): Promise<unknown[]> {
  let answered: (reply: unknown) => void = () => {};
  const reply = new Promise<unknown>((resolve) => {
    answered = resolve;
  });
  const results = (await fakeBrowser.runtime.onMessage.trigger(
    message,
    sender as never,
    answered,
  )) as unknown[];
  return Promise.all(results.map((result) => (result === true ? reply : undefined)));
}
