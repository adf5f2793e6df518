import { describe } from '@jest/globals';
import { keepsTheEventRepositoryContract } from './event-repository-contract.ts';
import { InMemoryEvents } from './in-memory-events.ts';

describe('events in memory', () => {
  const events = new InMemoryEvents();
  keepsTheEventRepositoryContract(() => events);
});
