import {
  ApiClient,
  eventually,
  taken,
  uniqueName,
  workshop,
  type Item,
  type RunningPlatform,
} from '@regional-events/testing';
import { canary } from './canary.ts';
import { BrowserByHand } from './sign-in/without-browser.ts';
import { password } from './sign-in/people.ts';

/** How somebody reads a path. */

const partnerScopes = ['people', 'events', 'registrations', 'organisations'].flatMap((area) => [
  `${area}:read`,
  `${area}:write`,
]);
/** Days before an event of the series. */
const EARLY = 60;
const DAY_MS = 86_400_000;

interface Job {
  readonly id: string;
  readonly state: string;
}

/** The life of somebody whose name stands nowhere else, wherever it may leave a trace. */
export class CanaryWorld {
  readonly platform: RunningPlatform;
  readonly secretariat: ApiClient;
  /** The ids that routes need, by the part of the path before them. */
  readonly ids: Record<string, string> = {};
  /** The addresses of calendars that its organisation has subscribed to. */
  readonly calendars: string[] = [];
  /** Its registration for an event whose organisers see names already. */
  readonly soon = { eventId: '', registrationId: '' };

  constructor(platform: RunningPlatform) {
    this.platform = platform;
    this.secretariat = platform.asSecretariat();
  }

  async organisation(): Promise<string> {
    const code = uniqueName('C')
      .toUpperCase()
      .replaceAll(/[^A-Z0-9-]/g, '-')
      .slice(0, 32);
    const body = { code, kind: 'prosecution', names: { en: 'An office' }, country: 'MK' };
    return this.#made('/v1/organisations', body);
  }

  async clientOf(organisationId: string): Promise<ApiClient> {
    const body = { name: 'A client', organisationId, scopes: [...partnerScopes, 'messages:read'] };
    const made = await this.secretariat.post<Item & { secret: string }>('/v1/clients', body);
    const { id, secret } = taken(made);
    this.ids['clients'] = id;
    return this.platform.asClient({ clientId: id, clientSecret: secret });
  }

  /** Registered, nominated, a speaker of a released agenda. */
  async live(own: ApiClient, organisationId: string, organising: string): Promise<void> {
    const { position, ...named } = canary;
    const person = {
      ...named,
      protected: true,
      affiliations: [{ organisationId, position, from: '2020-01-01' }],
    };
    const once = { idempotencyKey: uniqueName('once') };
    const personId = taken(await own.post<Item>('/v1/people', person, once)).id;
    if (taken(await own.post<Item>('/v1/people', person, once)).id !== personId)
      throw new Error('the same request made two people');
    Object.assign(this.ids, { people: personId, erasures: personId, duties: personId });
    Object.assign(this.ids, { organisations: organisationId, 'agenda-versions': '1' });
    this.ids['events'] = await this.#event(workshop(10, [organising]));
    this.ids['registrations'] = await this.#nominated(own, this.ids['events']);
    const seriesId = await this.#series(organising);
    this.ids['series'] = seriesId;
    this.soon.eventId = await this.#event({ ...workshop(10, [organising]), seriesId });
    this.soon.registrationId = await this.#nominated(own, this.soon.eventId);
    await this.#addOthers(organising);
    await this.#linkCalendars(own);
  }

  /** Signs in, so that the provider and the gateway store who; returns the cookie. */
  async signIn(): Promise<string> {
    const account = { personId: this.ids['people'], email: canary.email, grants: [] };
    const accountId = await this.#made('/v1/accounts', account);
    this.ids['accounts'] = accountId;
    const { link } = taken(
      await this.secretariat.post<{ readonly link: string }>(`/v1/accounts/${accountId}/invite`),
    );
    const browser = new BrowserByHand(this.platform.address);
    await browser.acceptInvitation(link, password);
    return browser.signIn(canary.email, password);
  }

  /** Told and taken from a table, with a row that is refused; the ids are those of the jobs. */
  async importTables(organisationId: string): Promise<void> {
    const { familyName, givenName, otherScript, email } = canary;
    const rows = [
      'Family name;Given name;Other family name;Other given name;E-mail',
      [familyName, givenName, otherScript.familyName, otherScript.givenName, email].join(';'),
      [familyName, givenName, '', '', familyName].join(';'),
    ];
    for (const dryRun of [true, false]) {
      const path = `/v1/people-imports?organisationId=${organisationId}&dryRun=${String(dryRun)}`;
      const headers = { 'content-type': 'text/csv' };
      const { id } = taken(await this.secretariat.post<Job>(path, rows.join('\r\n'), { headers }));
      await this.#ended(`/v1/jobs/organisations-${id}`);
      this.ids['organisations-'] = id;
    }
  }

  /** A file of an agenda names speakers. */
  async importSchedule(): Promise<void> {
    const name = `${canary.givenName} ${canary.familyName}`;
    const talk = {
      guid: 'talk-of-the-canary',
      date: new Date(Date.now() + 30 * DAY_MS).toISOString(),
      start: '10:00',
      duration: '00:30',
      title: 'Cases of the year',
      persons: [{ id: 1, name, public_name: name, email: canary.email }],
    };
    const days = [{ date: talk.date.slice(0, 10), rooms: { Hall: [talk] } }];
    const path = `/v1/schedule-imports?eventId=${this.ids['events'] ?? ''}`;
    const schedule = { schedule: { conference: { days } } };
    const { id } = taken(await this.secretariat.post<Job>(path, schedule));
    await this.#ended(`/v1/jobs/${id}`);
    this.ids['jobs'] = id;
  }

  /** What may be read beside, so that every route has an answer. */
  async #addOthers(organising: string): Promise<void> {
    const { ids } = this;
    const invitation = { organisationId: organising, seats: 1 };
    ids['invitations'] = await this.#made(
      `/v1/events/${ids['events'] ?? ''}/invitations`,
      invitation,
    );
    ids['venues'] = await this.#made('/v1/venues', {
      name: 'A house',
      city: 'Skopje',
      country: 'MK',
    });
    const day = { country: 'ME', date: '2031-06-04', names: { en: 'A day' } };
    ids['calendar-days'] = await this.#made('/v1/calendar-days', day);
  }

  /** Secret addresses of calendars, for programs that show no token. */
  async #linkCalendars(own: ApiClient): Promise<void> {
    for (const [kind, of] of [
      ['event', 'events'],
      ['person', 'people'],
    ] as const) {
      const body = { kind, targetId: this.ids[of] };
      const link = taken(await own.post<Item & { url: string }>('/v1/calendar-links', body));
      this.ids['calendar-links'] = link.id;
      this.calendars.push(`${link.url}?sessions=true`);
    }
  }

  async #series(organising: string): Promise<string> {
    return this.#made('/v1/series', {
      title: { en: 'A series' },
      aims: [],
      initiatorId: organising,
      organiserIds: [organising],
      countries: ['MK'],
      from: '2020-01-01',
      to: '2120-01-01',
      namesFromDays: EARLY,
    });
  }

  /** Draft, speaker, publication, agenda. */
  async #event(
    body: ReturnType<typeof workshop> & { readonly seriesId?: string },
  ): Promise<string> {
    const eventId = await this.#made('/v1/events', body);
    const session = {
      kind: 'panel',
      title: { en: 'A panel' },
      date: body.days[0]?.date,
      speakers: [{ personId: this.ids['people'], role: 'moderator' }],
    };
    const path = `/v1/events/${eventId}`;
    this.ids['sessions'] = await this.#made(`${path}/sessions`, session);
    taken(await this.secretariat.post(`${path}/publish`, {}));
    taken(await this.secretariat.post(`${path}/agenda-versions`, {}));
    return eventId;
  }

  async #nominated(own: ApiClient, eventId: string): Promise<string> {
    const nomination = {
      personId: this.ids['people'],
      organisationId: this.ids['organisations'],
      externalRef: `kanarinka/${eventId}`,
    };
    return this.#made(`/v1/events/${eventId}/registrations`, nomination, own);
  }

  /** Another service may not know yet what the request is about. */
  async #made(path: string, body: object, by = this.secretariat): Promise<string> {
    const answer = await eventually(() => by.post<Item>(path, body), {
      until: ({ status }) => ![404, 503].includes(status),
    });
    return taken(answer).id;
  }

  async #ended(path: string): Promise<void> {
    await eventually(() => this.secretariat.get<Job>(path), {
      until: ({ body: { state } }) => !['waiting', 'running'].includes(state),
    });
  }
}
