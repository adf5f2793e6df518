import { describe, expect, it } from '@jest/globals';
import { summarise } from './self-time.ts';

const node = (id: number, functionName: string, url: string) => ({
  id,
  callFrame: { functionName, url, lineNumber: 9 },
});

describe('the summary of a CPU profile', () => {
  it('counts self time by package and function, and leaves idle time and the profiler out', () => {
    const { packages, functions } = summarise({
      nodes: [
        node(1, 'encode', 'file:///w/node_modules/kafkajs/src/encoder.js'),
        node(2, 'parse', 'file:///w/node_modules/@scope/name/index.js'),
        node(3, 'toHeaders', 'file:///w/libs/platform/kafka/dist/message-headers.js'),
        node(4, '(idle)', ''),
        node(5, '(garbage collector)', ''),
        node(6, 'write', 'node:net'),
        node(7, 'post', 'node:inspector'),
      ],
      samples: [1, 2, 3, 4, 5, 6, 1, 7],
      timeDeltas: [10, 10, 20, 1000, 10, 20, 30, 500],
    });

    expect(packages).toEqual([
      { name: 'kafkajs', share: 0.4 },
      { name: 'libs/platform/kafka', share: 0.2 },
      { name: 'node', share: 0.2 },
      { name: '@scope/name', share: 0.1 },
      { name: '(garbage collector)', share: 0.1 },
    ]);
    expect(functions[0]).toEqual({ name: 'kafkajs encode (encoder.js:10)', share: 0.4 });
  });
});
