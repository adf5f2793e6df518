import { setTimeout as wait } from 'node:timers/promises';

const INSPECTOR = 'http://127.0.0.1:9229/json/list';
const LOOK_EVERY_MS = 100;
const TIMEOUT_MS = 60_000;

/**
 * Blocks a process of this machine for good, by the inspector that every Node opens on SIGUSR1, and gives back after how
 * many milliseconds `answers` was true again; undefined when it was not within a minute.
 */
export async function backAfterBlock(
  pid: number,
  answers: () => Promise<boolean>,
): Promise<number | undefined> {
  await block(pid);
  const began = performance.now();
  let away = false;
  while (performance.now() - began < TIMEOUT_MS) {
    const well = await answers();
    if (away && well) return performance.now() - began;
    away ||= !well;
    await wait(LOOK_EVERY_MS);
  }
  return undefined;
}

async function block(pid: number): Promise<void> {
  process.kill(pid, 'SIGUSR1');
  const [target] = (await untilThere()) as { webSocketDebuggerUrl: string }[];
  const socket = new WebSocket(target?.webSocketDebuggerUrl ?? '');
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
  const seen = await evaluate(socket, 'process.pid');
  if (seen !== pid) throw new Error('the inspector at port 9229 is of another process');
  void evaluate(socket, 'setImmediate(() => { for (;;); })');
  await wait(LOOK_EVERY_MS);
  socket.close();
}

async function untilThere(): Promise<unknown> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await (await fetch(INSPECTOR)).json();
    } catch (error) {
      if (tries > 50) throw error;
      await wait(LOOK_EVERY_MS);
    }
  }
}

async function evaluate(socket: WebSocket, expression: string): Promise<unknown> {
  const answered = new Promise<{ readonly data: unknown }>((resolve) =>
    socket.addEventListener('message', resolve, { once: true }),
  );
  socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression } }));
  const { data } = await answered;
  const { result } = JSON.parse(String(data)) as {
    result?: { result?: { value?: unknown } };
  };
  return result?.result?.value;
}
