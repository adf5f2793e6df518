// expect typescript(no-misused-promises)
const free = async (): Promise<boolean> => true;

export function seat(): string {
  return free() ? 'free' : 'taken';
}
