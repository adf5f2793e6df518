import { EventEmitter } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { limitConnections } from './limit-connections.ts';

class FakeSocket extends EventEmitter {
  destroyed = false;
  readonly remoteAddress: string;

  constructor(remoteAddress: string) {
    super();
    this.remoteAddress = remoteAddress;
  }

  destroy(): void {
    this.destroyed = true;
    this.emit('close');
  }
}

describe('the connections of an address', () => {
  it('are so many at once, whatever others have open', () => {
    const server = new EventEmitter();
    limitConnections(server as never, 2);
    const connect = (address: string) => {
      const socket = new FakeSocket(address);
      server.emit('connection', socket);
      return socket;
    };
    const [first, second, third] = ['2001:db8::1', '2001:db8::2', '2001:db8::3'].map(connect);
    expect([first, second, third].map((socket) => socket?.destroyed)).toEqual([false, false, true]);
    expect(connect('2001:db8:0:1::1').destroyed).toBe(false);
    first?.destroy();
    expect(connect('2001:db8::4').destroyed).toBe(false);
    expect(connect('2001:db8::5').destroyed).toBe(true);
  });
});
