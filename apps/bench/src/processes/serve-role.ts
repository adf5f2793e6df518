interface Question {
  readonly id: number;
  readonly command: string;
  readonly argument: unknown;
}

const commands = new Map<string, (argument: unknown) => unknown>();

/** Registers what this process does when it is told `command`. */
export function answer<A>(command: string, handle: (argument: A) => unknown): void {
  commands.set(command, (argument) => handle(argument as A));
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
