interface Question {
  readonly id: number;
  readonly command: string;
  readonly argument: unknown;
}

let ending: () => Promise<void> = () => Promise.resolve();
const commands = new Map<string, (argument: unknown) => unknown>();

/** Registers what this process does when it is told `command`. */
export function answer<A>(command: string, handle: (argument: A) => unknown): void {
  commands.set(command, (argument) => handle(argument as A));
}

/**
 * What has to be done before this process ends. A transaction that is left open stays so for a minute
 * at the server, and nothing can be dropped meanwhile.
 */
export function beforeEnd(finish: () => Promise<void>): void {
  ending = finish;
}

export function notify(notification: unknown): void {
  if (process.connected) process.send?.({ notification });
}

async function reply({ id, command, argument }: Question): Promise<void> {
  try {
    const handle = commands.get(command);
    if (handle === undefined) throw new Error(`${command} is no command of this role`);
    process.send?.({ id, result: await handle(argument) });
  } catch (error) {
    process.send?.({ id, error: error instanceof Error ? (error.stack ?? '') : String(error) });
  }
}

process.on('message', (question) => void reply(question as Question));
process.on('disconnect', () => process.exit(0));
answer('end', () => ending());
