import type { RequestOptions } from '@regional-events/testing';
import type { ActorName } from './expectation.ts';
import { cellsOfPeople } from './people-columns.ts';
import type { World } from './world.ts';

export interface Row {
  /** As the document names it. */
  readonly operation: string;
  /** What it is tried on, for people. */
  readonly on: string;
  /** One for each actor, in the order of the columns. */
  readonly expected: readonly string[];
  readonly ask: (world: World, actor: ActorName) => Request;
}

export interface Request {
  readonly path: string;
  readonly body?: unknown;
  readonly options?: RequestOptions;
}

type Ask = (world: World, actor: ActorName) => string | Request;

/** `cells`: what foreign, former, own, organiser, co-organiser and secretariat get; the others get the same everywhere. */
export function scoped(operation: string, on: string, cells: string, ask: Ask): Row {
  return row(operation, on, `401 401 403 ${cells}`, ask);
}

/** All nine cells of clients; those of people follow from them. */
export function row(operation: string, on: string, cells: string, ask: Ask): Row {
  const request = (world: World, actor: ActorName): Request => {
    const asked = ask(world, actor);
    return typeof asked === 'string' ? { path: asked } : asked;
  };
  const ofClients = cells.trim().split(/\s+/);
  const [, expired = '', narrowed = '', foreign = '', , own = '', , , secretariat = ''] = ofClients;
  const columns = { expired, narrowed, foreign, own, secretariat };
  return {
    operation,
    on,
    expected: [...ofClients, ...cellsOfPeople(operation, on, columns)],
    ask: request,
  };
}

/** A change of whatever is stored now. */
export const anyVersion: RequestOptions = { ifMatch: '*' };
