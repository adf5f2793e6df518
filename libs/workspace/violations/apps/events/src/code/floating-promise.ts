// expect typescript(no-floating-promises)
const send = async (): Promise<void> => {};

export function start(): void {
  send();
}
