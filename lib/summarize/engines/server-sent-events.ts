const LINE_END = /\r\n|\n|\r(?!$)/;

/** The data of one event: its `data:` lines joined. Comments and other fields are left out. */
function dataOf(lines: readonly string[]): string | undefined {
  const data = lines
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice(5).replace(/^ /, ''));
  return data.length > 0 ? data.join('\n') : undefined;
}

/**
 * The events of a `text/event-stream` as they arrive, whatever the network cut them into (WHATWG HTML, 9.2). Servers
 * forget the blank line after the last event, so that one counts too. Ends with the stream.
 */
export async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string, void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  let lines: string[] = [];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
      const parts = rest.split(LINE_END);
      rest = done ? '' : (parts.pop() ?? '');
      for (const line of parts) {
        if (line !== '') {
          lines.push(line);
          continue;
        }
        const data = dataOf(lines);
        lines = [];
        if (data !== undefined) yield data;
      }
      if (done) break;
    }
    const last = dataOf(lines);
    if (last !== undefined) yield last;
  } finally {
    // Whoever stops listening stops the server too.
    await reader.cancel().catch(() => undefined);
  }
}
