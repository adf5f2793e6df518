/** The process is being stopped: nothing is wrong with the message, and another worker takes it up. */
export class StoppedError extends Error {
  constructor() {
    super('the process is being stopped');
    this.name = 'StoppedError';
  }
}
