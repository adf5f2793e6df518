import { Injectable } from '@nestjs/common';
import { SessionRepository } from './ports.ts';
import type { Speakers } from './speaker-ports.ts';

@Injectable()
export class ReplaceSpeaker implements Speakers {
  constructor(private readonly sessions: SessionRepository) {}

  async replace(personId: string, byId: string | null): Promise<void> {
    for (const session of await this.sessions.ofSpeaker(personId)) {
      session.replaceSpeaker(personId, byId);
      await this.sessions.save(session);
    }
  }
}
