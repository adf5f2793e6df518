import type { SampleAccount } from './console-world.ts';
import type { EveryPageScene } from './every-page-scene.ts';

type Role = 'button' | 'menuitem' | 'checkbox';

/** What is clicked, one after the other, until a dialog or a menu is open. */
export type Way = readonly (readonly [role: Role, name: string | RegExp])[];

export interface Shown {
  /** As the router of the console calls it. */
  readonly route: string;
  readonly as: SampleAccount;
  readonly path: (scene: EveryPageScene) => string;
  /** A text of the data that comes last. */
  readonly shows: string | RegExp;
  readonly opens?: readonly Way[];
}

export const button = (name: string | RegExp) => ['button', name] as const;
const item = (name: string | RegExp) => ['menuitem', name] as const;
export const menu = (opener: string | RegExp, ...items: readonly string[]): readonly Way[] => [
  [button(opener)],
  ...items.map((name) => [button(opener), item(name)]),
];
export const dialogs = (...names: readonly string[]): readonly Way[] =>
  names.map((name) => [button(name)]);

export type OfSecretariat = Omit<Shown, 'as'>;
