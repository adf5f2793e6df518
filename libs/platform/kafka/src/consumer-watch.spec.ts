import { beforeEach, describe, expect, it } from '@jest/globals';
import { ConsumerWatch } from './consumer-watch.ts';

let watch: ConsumerWatch;
let now: number;

const joined = (partitions: number[]) => watch.joined({ topic: partitions });
const asked = (...brokers: readonly number[]) => {
  for (const broker of brokers) watch.asked(broker);
};
const answered = (...brokers: readonly number[]) => {
  for (const broker of brokers) watch.answered(broker);
};

beforeEach(() => {
  now = 1_000;
  watch = new ConsumerWatch(() => now);
});

describe('what a consumer knows of how far behind it is', () => {
  it('is nothing until every broker has answered once since the group was joined', () => {
    joined([0, 1]);
    asked(1, 2);
    answered(1);
    expect(watch.report().brokerReachable).toBe(false);
    answered(2);
    expect(watch.report()).toEqual({ brokerReachable: true, lag: 0 });
  });

  it('is nothing while one of several brokers cannot be reached, though the others answer', () => {
    joined([0, 1]);
    for (let tries = 0; tries < 10; tries += 1) {
      asked(1, 2);
      now += 500;
      answered(1);
      expect(watch.report().brokerReachable).toBe(false);
    }
  });

  it('is nothing once a broker that has answered before keeps silent', () => {
    joined([0, 1]);
    asked(1, 2);
    answered(1, 2);
    asked(2);
    for (let waited = 0; waited < 5_000; waited += 500) {
      expect(watch.report().brokerReachable).toBe(waited <= 3_000);
      asked(1);
      now += 500;
      answered(1);
    }
  });

  it('is known again when the partitions of a silent broker have other leaders, and it is asked no more', () => {
    joined([0, 1]);
    asked(1, 2);
    answered(1);
    for (let waited = 0; waited < 8_500; waited += 500) {
      asked(1);
      now += 500;
      answered(1);
    }
    expect(watch.report().brokerReachable).toBe(true);
  });

  it('leaves out what another has now, also when it comes to the end of it', () => {
    joined([0, 1]);
    watch.progress('topic', 0, 5);
    watch.progress('topic', 1, 7);
    expect(watch.report().lag).toBe(12);
    joined([1]);
    watch.progress('topic', 0, 4);
    watch.progress('topic', 1, 6);
    expect(watch.report().lag).toBe(6);
  });

  it('is nothing after a fetch that was long ago, unless its records are still being handled', () => {
    joined([0]);
    asked(1);
    answered(1);
    const done = watch.begin();
    now += 2_000;
    expect(watch.report().brokerReachable).toBe(true);
    done();
    now += 2_000;
    expect(watch.report().brokerReachable).toBe(false);
  });
});
