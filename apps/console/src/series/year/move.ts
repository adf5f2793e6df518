import { useState, useSyncExternalStore } from 'react';

/** An event on its way to other days; nothing is written yet. */
export interface Move {
  readonly id: string;
  /** How many days later; negative for earlier. */
  readonly days: number;
}

/**
 * The one event that is being moved, and whether its mover is asked to confirm it. It is no state of a component: a step
 * of the bar draws the bar and its findings anew, and not the whole year.
 */
export class Moving {
  #move: Move | undefined;
  #confirming = false;
  readonly #listeners = new Set<() => void>();

  get move(): Move | undefined {
    return this.#move;
  }

  /** What its mover is asked to confirm. */
  get asked(): Move | undefined {
    return this.#confirming ? this.#move : undefined;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  to(id: string, days: number): void {
    this.#move = { id, days };
    this.#tell();
  }

  /** Asks whether it is to stay where it was moved to. */
  drop(): void {
    this.#confirming = this.#move !== undefined;
    this.#tell();
  }

  /** Asks to which days an event is to be moved. */
  ask(id: string): void {
    this.to(id, 0);
    this.drop();
  }

  takeBack(): void {
    this.#move = undefined;
    this.#confirming = false;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Where nothing can be moved. */
export const nothingMoves = new Moving();

export function useMoving(): Moving {
  return useState(() => new Moving())[0];
}

/** Something of the move; what reads it is drawn anew only when that changes. */
export function useMove<Value>(moving: Moving, read: (moving: Moving) => Value): Value {
  return useSyncExternalStore(moving.subscribe, () => read(moving));
}
