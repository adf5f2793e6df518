import { describe, expect, it } from '@jest/globals';
import { AggregateRoot, type AggregateSnapshot } from './aggregate-root.ts';
import { newId } from './ids.ts';

class Door extends AggregateRoot<{ readonly type: 'opened' | 'shut' }> {
  constructor(snapshot: AggregateSnapshot) {
    super(snapshot);
  }

  open(): void {
    this.record({ type: 'opened' }, new Date());
  }
}

describe('an aggregate', () => {
  it('gives each domain event an id and the next place in line at once', () => {
    const door = new Door(AggregateRoot.fresh(newId()));
    door.open();
    door.open();
    const [first, second] = door.recorded;
    expect([first?.sequence, second?.sequence]).toEqual([1, 2]);
    expect((second?.id ?? '') > (first?.id ?? '')).toBe(true);
    expect(door.snapshot()).toMatchObject({ version: 0, sequence: 2, lastMessageId: second?.id });
  });

  it('goes on where it was stored', () => {
    const lastMessageId = newId();
    const door = new Door({ id: newId(), version: 4, sequence: 7, lastMessageId });
    door.open();
    expect(door.recorded[0]?.sequence).toBe(8);
    expect((door.recorded[0]?.id ?? '') > lastMessageId).toBe(true);
  });

  it('shows the ETag that it will have once what happened is saved', () => {
    const door = new Door({ id: newId(), version: 4, sequence: 7, lastMessageId: newId() });
    expect(door.etag).toBe('"4"');
    door.open();
    expect(door.etag).toBe('"5"');
  });
});
