import { eventually, taken, type ApiClient } from '@regional-events/testing';
import { draftEvent } from './every-page-scene.ts';

interface Item {
  readonly id: string;
}

/** Codes of organisations of the sample. */
type Code = 'RS-TF' | 'CSC-WB' | 'BA-TF';

/** What the tasks are done with; each has an event of its own. */
export class TasksScene {
  readonly #api: ApiClient;

  constructor(api: ApiClient) {
    this.#api = api;
  }

  async organisation(code: Code): Promise<string> {
    const found = await this.#api.get<{ data: readonly Item[] }>(`/v1/organisations?code=${code}`);
    return taken(found).data[0]?.id ?? '';
  }

  async series(title: string): Promise<string> {
    const initiatorId = await this.organisation('CSC-WB');
    const series = await this.#api.post<Item>('/v1/series', {
      title: { en: title },
      aims: [],
      initiatorId,
      organiserIds: [initiatorId],
      countries: ['MK', 'RS', 'BA'],
      from: '2031-01-01',
      to: '2031-12-31',
    });
    return taken(series).id;
  }

  async draft(title: string): Promise<string> {
    return draftEvent(this.#api, await this.organisation('CSC-WB'), title);
  }

  async published(title: string, more: object = {}): Promise<string> {
    const id = await draftEvent(this.#api, await this.organisation('CSC-WB'), title, more);
    taken(await this.#api.post(`/v1/events/${id}/publish`));
    return id;
  }

  async invite(eventId: string, code: Code, seats: number): Promise<void> {
    const organisationId = await this.organisation(code);
    const invitation = { organisationId, seats, answerBy: '2031-04-01T00:00:00Z' };
    await eventually(() => this.#api.post(`/v1/events/${eventId}/invitations`, invitation), {
      until: ({ status }) => status === 201,
    });
  }

  async session(eventId: string, title: string): Promise<void> {
    const session = { title: { en: title }, kind: 'presentation', date: '2031-05-13' };
    const times = { startTime: '09:00', endTime: '10:00' };
    taken(await this.#api.post(`/v1/events/${eventId}/sessions`, { ...session, ...times }));
  }

  /** As many people of the organisation as there are, on one seat: the others wait. */
  async nominate(eventId: string, code: Code, count: number): Promise<void> {
    const organisationId = await this.organisation(code);
    const people = await this.#api.get<{ data: readonly Item[] }>(
      `/v1/people?organisationId=${organisationId}&limit=${count}`,
    );
    for (const { id: personId } of taken(people).data)
      await eventually(
        () => this.#api.post(`/v1/events/${eventId}/registrations`, { personId, organisationId }),
        { until: ({ status }) => status === 201 },
      );
  }
}
