import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { correlationIdOfReply, headOfRequest, KafkaFrames } from './kafka-frames.ts';
import type { ProduceCuts } from './produce-cuts.ts';

const HOST = '127.0.0.1';

/** Stands on the port that clients of one broker are told, and can keep from them what the broker answers. */
export class KafkaProxy {
  readonly #ports: { readonly listens: number; readonly advertised: number };
  readonly #cuts: ProduceCuts;
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  #delayMs = 0;

  constructor(ports: { readonly listens: number; readonly advertised: number }, cuts: ProduceCuts) {
    this.#ports = ports;
    this.#cuts = cuts;
  }

  get address(): string {
    return `${HOST}:${this.#ports.advertised}`;
  }

  /** From now on each answer comes so much later; 0 ends it. */
  delayAnswers(milliseconds: number): void {
    this.#delayMs = milliseconds;
  }

  /** Lets clients in; after `refuse` again. */
  async admit(): Promise<void> {
    if (this.#server !== undefined) return;
    this.#server = createServer((client) => this.#join(client));
    this.#server.listen(this.#ports.advertised, HOST);
    await once(this.#server, 'listening');
  }

  /**
   * Cuts every connection and refuses new ones, as if the broker were off; it is not, and the others still reach it.
   * Returns how many connections it has cut, those to the broker too.
   */
  refuse(): number {
    this.#server?.close();
    this.#server = undefined;
    const cut = [...this.#sockets];
    for (const socket of cut) socket.destroy();
    return cut.length;
  }

  #join(client: Socket): void {
    const broker = connect(this.#ports.listens, HOST);
    const cut = () => {
      client.destroy();
      broker.destroy();
    };
    for (const socket of [client, broker]) {
      this.#sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', cut);
      socket.on('close', () => {
        this.#sockets.delete(socket);
        cut();
      });
    }
    const unanswered = new Set<number>();
    this.#passRequests(client, broker, unanswered);
    this.#passAnswers(broker, client, unanswered);
  }

  #passRequests(client: Socket, broker: Socket, unanswered: Set<number>): void {
    const frames = new KafkaFrames();
    client.on('data', (bytes) => {
      for (const request of frames.add(bytes)) {
        const cut = this.#cuts.take(request);
        if (cut === 'before') {
          client.destroy();
          return;
        }
        if (cut === 'after') unanswered.add(headOfRequest(request).correlationId);
        broker.write(request);
      }
    });
  }

  #passAnswers(broker: Socket, client: Socket, unanswered: Set<number>): void {
    const frames = new KafkaFrames();
    broker.on('data', (bytes) => {
      for (const answer of frames.add(bytes)) {
        if (unanswered.has(correlationIdOfReply(answer))) {
          client.destroy();
          return;
        }
        if (this.#delayMs === 0) client.write(answer);
        else setTimeout(() => client.write(answer), this.#delayMs);
      }
    });
  }
}
