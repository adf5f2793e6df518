/** The process is stopping; the message itself is fine and another worker handles it. */
export class StoppedError extends Error {
  constructor() {
    super('the process is being stopped');
    this.name = 'StoppedError';
  }
}
