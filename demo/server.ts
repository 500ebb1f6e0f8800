import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { notFound, type Reply } from './reply.ts';
import { answer } from './routes.ts';

export interface Demo {
  /** Such as `http://127.0.0.1:8790`, without a final slash. */
  readonly origin: string;
  /** Ends open connections too; resolves when the port is free. */
  close(): Promise<void>;
}

interface DemoOptions {
  port?: number;
  /** Waited for before each answer; with false the connection breaks off, as where there is no network. */
  pass?: () => boolean | Promise<boolean>;
}

/** A request line that is no address gets the 404 page instead of ending the server. */
async function answerSafely(path: string, host: string): Promise<Reply> {
  const address = `http://${host}${path}`;
  return URL.canParse(address) ? answer(new URL(address)) : notFound;
}

/**
 * Serves the demo board on 127.0.0.1 only. Port 0 takes any free one.
 * @throws the listening error, such as EADDRINUSE, when the port is taken.
 */
export async function startDemo(options: DemoOptions = {}): Promise<Demo> {
  const { pass = () => true } = options;
  const server = createServer(async (request, response) => {
    if (!(await pass())) return void request.socket.destroy();
    const reply = await answerSafely(request.url ?? '/', request.headers.host ?? '127.0.0.1');
    if (reply.delay !== undefined) await wait(reply.delay);
    response.writeHead(reply.status, {
      'content-type': reply.type,
      'cache-control': 'no-store',
      ...reply.headers,
    });
    response.end(request.method === 'HEAD' ? undefined : reply.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
