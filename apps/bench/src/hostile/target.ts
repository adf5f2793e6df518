import { attacks, type AttackName } from './attacks.ts';

/** Attacks go to this machine alone. */
export function localTarget(address: string): URL {
  const url = new URL(address);
  if (url.hostname !== '127.0.0.1') throw new Error(`${address} is not at 127.0.0.1`);
  return url;
}

export function isAttack(name: string): name is AttackName {
  return Object.hasOwn(attacks, name);
}
