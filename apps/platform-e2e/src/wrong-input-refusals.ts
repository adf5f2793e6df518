import { post, type WrongInput } from './wrong-input.ts';
import type { World } from './wrong-input-world.ts';

export type Refusal = Omit<WrongInput, 'what' | 'by' | 'ask'>;
type Body = Readonly<Record<string, unknown>> | ((world: World) => object);

const worked = (body: Body, world: World): object =>
  typeof body === 'function' ? body(world) : body;

export const posted =
  (path: string, whole: (world: World) => object) =>
  (what: string, by: WrongInput['by'], body: Body, refusal: Refusal): WrongInput => ({
    what,
    by,
    ask: (world) => post(path, { ...whole(world), ...worked(body, world) }),
    ...refusal,
  });

export const rule = (status: number, code: string, pointer?: string): Refusal => ({
  status,
  code,
  ...(pointer !== undefined && { pointer }),
});
export const at = (pointer: string): Refusal => rule(400, 'request.malformed', pointer);
