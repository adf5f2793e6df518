// Made from docs/api/openapi.json by `npm run generate`.
export interface paths {
  '/.well-known/jwks.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read metadata key set */
    get: operations['readMetadataKeySet'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/.well-known/oauth-authorization-server': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read metadata */
    get: operations['readMetadata'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/clients': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List clients */
    get: operations['listClients'];
    put?: never;
    /** Register client */
    post: operations['registerClient'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/clients/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read client */
    get: operations['readClient'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change client */
    patch: operations['changeClient'];
    trace?: never;
  };
  '/v1/clients/{id}/revoke': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Revoke client */
    post: operations['revokeClient'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/clients/{id}/rotate-secret': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Rotate secret client */
    post: operations['rotateSecretClient'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List events */
    get: operations['listEvents'];
    put?: never;
    /** Draft event */
    post: operations['draftEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events/{eventId}/availability': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read seat plan availability */
    get: operations['readSeatPlanAvailability'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events/{eventId}/delegations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Nominate event registrations */
    post: operations['nominateEventRegistrations'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events/{eventId}/invitations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List invitations */
    get: operations['listInvitations'];
    put?: never;
    /** Send invitation */
    post: operations['sendInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events/{eventId}/invitations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read invitation */
    get: operations['readInvitation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events/{eventId}/invitations/{id}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Accept invitation */
    post: operations['acceptInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events/{eventId}/invitations/{id}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Decline invitation */
    post: operations['declineInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events/{eventId}/invitations/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraw invitation */
    post: operations['withdrawInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events/{eventId}/registrations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List event registrations */
    get: operations['listEventRegistrations'];
    put?: never;
    /** Register event registrations */
    post: operations['registerEventRegistrations'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events/{eventId}/seat-plan': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read seat plan */
    get: operations['readSeatPlan'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change seat plan */
    patch: operations['changeSeatPlan'];
    trace?: never;
  };
  '/v1/events/{eventId}/waiting-list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read event registrations waiting list */
    get: operations['readEventRegistrationsWaitingList'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read event */
    get: operations['readEvent'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change event */
    patch: operations['changeEvent'];
    trace?: never;
  };
  '/v1/events/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Cancel event */
    post: operations['cancelEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events/{id}/complete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Complete event */
    post: operations['completeEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events/{id}/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Publish event */
    post: operations['publishEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events/{id}/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List sessions */
    get: operations['listSessions'];
    put?: never;
    /** Plan session */
    post: operations['planSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events/{id}/sessions/{sessionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read session */
    get: operations['readSession'];
    put?: never;
    post?: never;
    /** Remove session */
    delete: operations['removeSession'];
    options?: never;
    head?: never;
    /** Change session */
    patch: operations['changeSession'];
    trace?: never;
  };
  '/v1/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read me */
    get: operations['readMe'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/message-types': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List message types */
    get: operations['listMessageTypes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List messages */
    get: operations['listMessages'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/messages/stream': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Follow messages */
    get: operations['streamMessages'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/oauth/token': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Issue token */
    post: operations['issueToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/operations/{service}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List operator actions */
    get: operations['listOperatorActions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/operations/{service}/actions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read operator action */
    get: operations['readOperatorAction'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/operations/{service}/dead': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List dead letters */
    get: operations['listDeadLetters'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/operations/{service}/dead/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read dead letter */
    get: operations['readDeadLetter'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/operations/{service}/dead/{id}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Retry dead letter */
    post: operations['retryDeadLetter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/operations/{service}/dead/{id}/skip': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Skip dead letter */
    post: operations['skipDeadLetter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/operations/{service}/parked': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List parked lines */
    get: operations['listParkedLines'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/operations/{service}/parked/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read parked line */
    get: operations['readParkedLine'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/operations/{service}/parked/{id}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Retry parked line */
    post: operations['retryParkedLine'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/operations/{service}/parked/{id}/skip': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Skip parked line */
    post: operations['skipParkedLine'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/operations/{service}/rebuilds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Rebuild copies */
    post: operations['rebuildCopies'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/operations/{service}/replays': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Replay topic */
    post: operations['replayTopic'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/operations/{service}/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read operations status */
    get: operations['readOperationsStatus'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/organisations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List organisations */
    get: operations['listOrganisations'];
    put?: never;
    /** Register organisation */
    post: operations['registerOrganisation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/organisations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read organisation */
    get: operations['readOrganisation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change organisation */
    patch: operations['changeOrganisation'];
    trace?: never;
  };
  '/v1/organisations/{id}/composition': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List compositions */
    get: operations['listCompositions'];
    /** Replace composition */
    put: operations['replaceComposition'];
    /** Add composition */
    post: operations['addComposition'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List people */
    get: operations['listPeople'];
    put?: never;
    /** Register person */
    post: operations['registerPerson'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read person */
    get: operations['readPerson'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change person */
    patch: operations['changePerson'];
    trace?: never;
  };
  '/v1/registrations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List registrations */
    get: operations['listRegistrations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/registrations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read registration */
    get: operations['readRegistration'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/registrations/{id}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Decline registration */
    post: operations['declineRegistration'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/registrations/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read registration history */
    get: operations['readRegistrationHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/registrations/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraw registration */
    post: operations['withdrawRegistration'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/series': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List series */
    get: operations['listSeries'];
    put?: never;
    /** Announce series */
    post: operations['announceSeries'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/series/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read series */
    get: operations['readSeries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change series */
    patch: operations['changeSeries'];
    trace?: never;
  };
  '/v1/series/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Close series */
    post: operations['closeSeries'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** AddMember */
    AddMember: {
      /** Format: uuid */
      memberId: string;
      /** Format: date */
      from: string;
      /**
       * Format: date
       * @default null
       */
      to: string | null;
    };
    /** AffiliationOfPerson */
    AffiliationOfPerson: {
      /** Format: uuid */
      organisationId: string;
      /** @default null */
      position: string | null;
      /** Format: date */
      from: string;
      /**
       * Format: date
       * @default null
       */
      to: string | null;
    };
    /** AnnounceSeries */
    AnnounceSeries: {
      /** AnnounceSeriesTitle */
      title: {
        en?: string;
        sq?: string;
        bs?: string;
        cnr?: string;
        mk?: string;
        'sr-Latn'?: string;
        'sr-Cyrl'?: string;
      };
      aims: {
        en?: string;
        sq?: string;
        bs?: string;
        cnr?: string;
        mk?: string;
        'sr-Latn'?: string;
        'sr-Cyrl'?: string;
      }[];
      /** Format: uuid */
      initiatorId: string;
      organiserIds: string[];
      countries: components['schemas']['Country'][];
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
      /** @default null */
      externalRef: string | null;
    };
    /** AuthorizationServer */
    AuthorizationServer: {
      issuer: string;
      token_endpoint: string;
      jwks_uri: string;
      grant_types_supported: string[];
      response_types_supported: string[];
      token_endpoint_auth_methods_supported: string[];
      scopes_supported: string[];
      service_documentation: string;
    };
    /** Availability */
    Availability: {
      /** Format: uuid */
      eventId: string;
      capacity: number;
      taken: number;
      onOffer: number;
      waiting: number;
      /** @description Seats that are kept for somebody; none yet. */
      quotas: components['schemas']['Quota'][];
      free: number;
      explained: {
        name: string;
        value: number;
        because: string;
      }[];
    };
    /** ChangeClient */
    ChangeClient: {
      name?: string;
      scopes?: (
        | 'organisations:read'
        | 'organisations:write'
        | 'people:read'
        | 'people:write'
        | 'clients:read'
        | 'clients:write'
        | 'events:read'
        | 'events:write'
        | 'registrations:read'
        | 'registrations:write'
        | 'proposals:read'
        | 'proposals:write'
        | 'messages:read'
        | 'subscriptions:read'
        | 'subscriptions:write'
        | 'audit:read'
        | 'operations:read'
        | 'operations:write'
      )[];
    };
    /** ChangeEvent */
    ChangeEvent: {
      /** @enum {string} */
      kind?: 'workshop' | 'training' | 'study-visit' | 'conference' | 'meeting' | 'webinar';
      /** ChangeEventTitle */
      title?: {
        en?: string | null;
        sq?: string | null;
        bs?: string | null;
        cnr?: string | null;
        mk?: string | null;
        'sr-Latn'?: string | null;
        'sr-Cyrl'?: string | null;
      };
      topics?: string[];
      /** Format: uuid */
      seriesId?: string | null;
      numberInSeries?: number | null;
      /** @enum {string} */
      admission?: 'open' | 'by-invitation';
      venue?: {
        name?: string;
        city?: string;
        country?: components['schemas']['Country'] | null;
      } | null;
      timeZone?: string | null;
      days?: {
        /** Format: date */
        date: string;
        /** @default null */
        startTime: string | null;
        /** @default null */
        endTime: string | null;
        /** @default null */
        theme: {
          en?: string;
          sq?: string;
          bs?: string;
          cnr?: string;
          mk?: string;
          'sr-Latn'?: string;
          'sr-Cyrl'?: string;
        } | null;
        /** @default [] */
        coOrganiserIds: string[];
      }[];
      capacity?: number | null;
      registration?: {
        /** Format: date-time */
        opensAt?: string;
        /** Format: date-time */
        closesAt?: string;
      } | null;
      organiserIds?: string[];
    };
    /** ChangeOrganisation */
    ChangeOrganisation: {
      code?: string;
      /** @enum {string} */
      kind?:
        | 'prosecution'
        | 'law-enforcement'
        | 'task-force'
        | 'ministry'
        | 'local-authority'
        | 'international-organisation'
        | 'project'
        | 'ngo'
        | 'joint-body';
      /** ChangeOrganisationNames */
      names?: {
        en?: string | null;
        sq?: string | null;
        bs?: string | null;
        cnr?: string | null;
        mk?: string | null;
        'sr-Latn'?: string | null;
        'sr-Cyrl'?: string | null;
      };
      country?: components['schemas']['Country'] | null;
      /** Format: uuid */
      parentId?: string | null;
      /** @enum {string} */
      status?: 'active' | 'retired';
    };
    /** ChangePerson */
    ChangePerson: {
      givenName?: string;
      familyName?: string;
      /** Format: email */
      email?: string | null;
      languages?: string[];
      protected?: boolean;
      affiliations?: components['schemas']['AffiliationOfPerson'][];
    };
    /** ChangeSeatPlan */
    ChangeSeatPlan: {
      capacity?: number;
    };
    /** ChangeSeries */
    ChangeSeries: {
      /** ChangeSeriesTitle */
      title?: {
        en?: string | null;
        sq?: string | null;
        bs?: string | null;
        cnr?: string | null;
        mk?: string | null;
        'sr-Latn'?: string | null;
        'sr-Cyrl'?: string | null;
      };
      aims?: {
        en?: string;
        sq?: string;
        bs?: string;
        cnr?: string;
        mk?: string;
        'sr-Latn'?: string;
        'sr-Cyrl'?: string;
      }[];
      /** Format: uuid */
      initiatorId?: string;
      organiserIds?: string[];
      countries?: components['schemas']['Country'][];
      /** Format: date */
      from?: string;
      /** Format: date */
      to?: string;
    };
    /** ChangeSession */
    ChangeSession: {
      /** @enum {string} */
      kind?:
        | 'expert-exchange'
        | 'keynote'
        | 'panel'
        | 'presentation'
        | 'group-work'
        | 'plenary'
        | 'break';
      /** ChangeSessionTitle */
      title?: {
        en?: string | null;
        sq?: string | null;
        bs?: string | null;
        cnr?: string | null;
        mk?: string | null;
        'sr-Latn'?: string | null;
        'sr-Cyrl'?: string | null;
      };
      topics?: string[];
      /** Format: date */
      date?: string;
      startTime?: string | null;
      endTime?: string | null;
      organisationIds?: string[];
      speakers?: {
        /** Format: uuid */
        personId: string;
        /** @enum {string} */
        role:
          | 'keynote'
          | 'presenter'
          | 'panellist'
          | 'moderator'
          | 'facilitator'
          | 'rapporteur'
          | 'interpreter';
      }[];
    };
    /** Client */
    Client: {
      /** Format: uuid */
      id: string;
      clientId: string;
      /** @enum {string} */
      role: 'secretariat' | 'partner';
      /** Format: uuid */
      organisationId: string | null;
      scopes: string[];
      name: string;
      /** @enum {string} */
      status: 'active' | 'revoked';
    };
    /** ClientList */
    ClientList: {
      data: components['schemas']['Client'][];
      page: components['schemas']['PageInfo'];
    };
    /** ClientWithSecret */
    ClientWithSecret: {
      /** Format: uuid */
      id: string;
      clientId: string;
      /** @enum {string} */
      role: 'secretariat' | 'partner';
      /** Format: uuid */
      organisationId: string | null;
      scopes: string[];
      name: string;
      /** @enum {string} */
      status: 'active' | 'revoked';
      secret: string;
    };
    /** Composition */
    Composition: {
      members: components['schemas']['CompositionMember'][];
    };
    /** CompositionMember */
    CompositionMember: {
      /** Format: uuid */
      memberId: string;
      /** Format: date */
      from: string;
      /**
       * Format: date
       * @description The last day; null while it lasts.
       */
      to: string | null;
    };
    /** CompositionMemberList */
    CompositionMemberList: {
      data: components['schemas']['CompositionMember'][];
      page: components['schemas']['PageInfo'];
    };
    /**
     * Country
     * @enum {string}
     */
    Country:
      | 'AD'
      | 'AE'
      | 'AF'
      | 'AG'
      | 'AI'
      | 'AL'
      | 'AM'
      | 'AO'
      | 'AQ'
      | 'AR'
      | 'AS'
      | 'AT'
      | 'AU'
      | 'AW'
      | 'AX'
      | 'AZ'
      | 'BA'
      | 'BB'
      | 'BD'
      | 'BE'
      | 'BF'
      | 'BG'
      | 'BH'
      | 'BI'
      | 'BJ'
      | 'BL'
      | 'BM'
      | 'BN'
      | 'BO'
      | 'BQ'
      | 'BR'
      | 'BS'
      | 'BT'
      | 'BV'
      | 'BW'
      | 'BY'
      | 'BZ'
      | 'CA'
      | 'CC'
      | 'CD'
      | 'CF'
      | 'CG'
      | 'CH'
      | 'CI'
      | 'CK'
      | 'CL'
      | 'CM'
      | 'CN'
      | 'CO'
      | 'CR'
      | 'CU'
      | 'CV'
      | 'CW'
      | 'CX'
      | 'CY'
      | 'CZ'
      | 'DE'
      | 'DJ'
      | 'DK'
      | 'DM'
      | 'DO'
      | 'DZ'
      | 'EC'
      | 'EE'
      | 'EG'
      | 'EH'
      | 'ER'
      | 'ES'
      | 'ET'
      | 'FI'
      | 'FJ'
      | 'FK'
      | 'FM'
      | 'FO'
      | 'FR'
      | 'GA'
      | 'GB'
      | 'GD'
      | 'GE'
      | 'GF'
      | 'GG'
      | 'GH'
      | 'GI'
      | 'GL'
      | 'GM'
      | 'GN'
      | 'GP'
      | 'GQ'
      | 'GR'
      | 'GS'
      | 'GT'
      | 'GU'
      | 'GW'
      | 'GY'
      | 'HK'
      | 'HM'
      | 'HN'
      | 'HR'
      | 'HT'
      | 'HU'
      | 'ID'
      | 'IE'
      | 'IL'
      | 'IM'
      | 'IN'
      | 'IO'
      | 'IQ'
      | 'IR'
      | 'IS'
      | 'IT'
      | 'JE'
      | 'JM'
      | 'JO'
      | 'JP'
      | 'KE'
      | 'KG'
      | 'KH'
      | 'KI'
      | 'KM'
      | 'KN'
      | 'KP'
      | 'KR'
      | 'KW'
      | 'KY'
      | 'KZ'
      | 'LA'
      | 'LB'
      | 'LC'
      | 'LI'
      | 'LK'
      | 'LR'
      | 'LS'
      | 'LT'
      | 'LU'
      | 'LV'
      | 'LY'
      | 'MA'
      | 'MC'
      | 'MD'
      | 'ME'
      | 'MF'
      | 'MG'
      | 'MH'
      | 'MK'
      | 'ML'
      | 'MM'
      | 'MN'
      | 'MO'
      | 'MP'
      | 'MQ'
      | 'MR'
      | 'MS'
      | 'MT'
      | 'MU'
      | 'MV'
      | 'MW'
      | 'MX'
      | 'MY'
      | 'MZ'
      | 'NA'
      | 'NC'
      | 'NE'
      | 'NF'
      | 'NG'
      | 'NI'
      | 'NL'
      | 'NO'
      | 'NP'
      | 'NR'
      | 'NU'
      | 'NZ'
      | 'OM'
      | 'PA'
      | 'PE'
      | 'PF'
      | 'PG'
      | 'PH'
      | 'PK'
      | 'PL'
      | 'PM'
      | 'PN'
      | 'PR'
      | 'PS'
      | 'PT'
      | 'PW'
      | 'PY'
      | 'QA'
      | 'RE'
      | 'RO'
      | 'RS'
      | 'RU'
      | 'RW'
      | 'SA'
      | 'SB'
      | 'SC'
      | 'SD'
      | 'SE'
      | 'SG'
      | 'SH'
      | 'SI'
      | 'SJ'
      | 'SK'
      | 'SL'
      | 'SM'
      | 'SN'
      | 'SO'
      | 'SR'
      | 'SS'
      | 'ST'
      | 'SV'
      | 'SX'
      | 'SY'
      | 'SZ'
      | 'TC'
      | 'TD'
      | 'TF'
      | 'TG'
      | 'TH'
      | 'TJ'
      | 'TK'
      | 'TL'
      | 'TM'
      | 'TN'
      | 'TO'
      | 'TR'
      | 'TT'
      | 'TV'
      | 'TW'
      | 'TZ'
      | 'UA'
      | 'UG'
      | 'UM'
      | 'US'
      | 'UY'
      | 'UZ'
      | 'VA'
      | 'VC'
      | 'VE'
      | 'VG'
      | 'VI'
      | 'VN'
      | 'VU'
      | 'WF'
      | 'WS'
      | 'XK'
      | 'YE'
      | 'YT'
      | 'ZA'
      | 'ZM'
      | 'ZW';
    /** DeadLetter */
    DeadLetter: {
      id: string;
      topic: string;
      partition: number;
      offset: string;
      key: string | null;
      /** @enum {string} */
      reason: 'unreadable' | 'refused';
      detail: string;
      /** Format: date-time */
      at: string;
      /** @description How often it has come. */
      times: number;
    };
    /** DeadLetterList */
    DeadLetterList: {
      data: components['schemas']['DeadLetter'][];
      page: components['schemas']['PageInfo'];
    };
    /** DeadLetterWithValue */
    DeadLetterWithValue: {
      id: string;
      topic: string;
      partition: number;
      offset: string;
      key: string | null;
      /** @enum {string} */
      reason: 'unreadable' | 'refused';
      detail: string;
      /** Format: date-time */
      at: string;
      /** @description How often it has come. */
      times: number;
      headers: {
        [key: string]: string;
      };
      /** @description As text, at most 20,000 characters of it. */
      value: string | null;
      valueBytes: number | null;
    };
    /** Delegation */
    Delegation: {
      /** Format: uuid */
      eventId: string;
      /** Format: uuid */
      organisationId: string;
      registrations: components['schemas']['Registration'][];
    };
    /** DraftEvent */
    DraftEvent: {
      /** @enum {string} */
      kind: 'workshop' | 'training' | 'study-visit' | 'conference' | 'meeting' | 'webinar';
      /** DraftEventTitle */
      title: {
        en?: string;
        sq?: string;
        bs?: string;
        cnr?: string;
        mk?: string;
        'sr-Latn'?: string;
        'sr-Cyrl'?: string;
      };
      /** @default [] */
      topics: string[];
      /**
       * Format: uuid
       * @default null
       */
      seriesId: string | null;
      /** @default null */
      numberInSeries: number | null;
      /**
       * @default open
       * @enum {string}
       */
      admission: 'open' | 'by-invitation';
      /** @default null */
      venue: {
        name: string;
        city: string;
        /** @default null */
        country: components['schemas']['Country'] | null;
      } | null;
      /** @default null */
      timeZone: string | null;
      /** @default [] */
      days: {
        /** Format: date */
        date: string;
        /** @default null */
        startTime: string | null;
        /** @default null */
        endTime: string | null;
        /** @default null */
        theme: {
          en?: string;
          sq?: string;
          bs?: string;
          cnr?: string;
          mk?: string;
          'sr-Latn'?: string;
          'sr-Cyrl'?: string;
        } | null;
        /** @default [] */
        coOrganiserIds: string[];
      }[];
      /** @default null */
      capacity: number | null;
      /** @default null */
      registration: {
        /** Format: date-time */
        opensAt: string;
        /** Format: date-time */
        closesAt: string;
      } | null;
      organiserIds?: string[];
      /** @default null */
      externalRef: string | null;
    };
    /** Event */
    Event: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'workshop' | 'training' | 'study-visit' | 'conference' | 'meeting' | 'webinar';
      title: {
        [key: string]: string;
      };
      /** @description Codes of the secretariat’s vocabulary, such as `migrant-smuggling`. */
      topics: string[];
      /** Format: uuid */
      seriesId: string | null;
      numberInSeries: number | null;
      organiserIds: string[];
      /** @enum {string} */
      admission: 'open' | 'by-invitation';
      venue: {
        name: string;
        city: string;
        country: string | null;
      } | null;
      /** @description IANA, such as `Europe/Belgrade`. */
      timeZone: string | null;
      days: {
        /** Format: date */
        date: string;
        /** @description `HH:MM` in the time zone of the event. */
        startTime: string | null;
        endTime: string | null;
        theme: {
          [key: string]: string;
        } | null;
        /** @description Who holds this day together with the organisers. */
        coOrganiserIds: string[];
      }[];
      /**
       * Format: date-time
       * @description Of the first day; null while times are missing.
       */
      startsAt: string | null;
      /** Format: date-time */
      endsAt: string | null;
      /** @description When organisations may nominate. */
      registration: {
        /** Format: date-time */
        opensAt: string;
        /** Format: date-time */
        closesAt: string;
      } | null;
      /** @enum {string} */
      status: 'draft' | 'published' | 'postponed' | 'cancelled' | 'completed' | 'closed';
      capacity: number | null;
      /** @description Null for other partners than its own. */
      externalRef: string | null;
    };
    /** EventList */
    EventList: {
      data: components['schemas']['Event'][];
      page: components['schemas']['PageInfo'];
    };
    /** FeedPageInfo */
    FeedPageInfo: {
      /** @description The id of the last message, for `after`: given on every page, so that `after = next` never goes back. Null only while there is nothing to see and nothing was asked for. */
      next: string | null;
      /** @description Whether there was nothing more at this moment. */
      done: boolean;
    };
    /** Invitation */
    Invitation: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      eventId: string;
      /** Format: uuid */
      organisationId: string;
      seats: number;
      /** Format: date-time */
      answerBy: string | null;
      /** @enum {string} */
      status: 'sent' | 'accepted' | 'declined' | 'withdrawn';
      externalRef: string | null;
      /** Format: date-time */
      sentAt: string;
    };
    /** InvitationList */
    InvitationList: {
      data: components['schemas']['Invitation'][];
      page: components['schemas']['PageInfo'];
    };
    /** KeySet */
    KeySet: {
      keys: {
        kty: string;
        crv: string;
        x: string;
        y: string;
        kid: string;
        alg: string;
        use: string;
      }[];
    };
    /**
     * LeaveEvent
     * @default {}
     */
    LeaveEvent: {
      /** @default null */
      reason: string | null;
    };
    /** Me */
    Me: {
      clientId: string;
      /** @enum {string} */
      role: 'secretariat' | 'partner';
      /** Format: uuid */
      organisationId: string | null;
      scopes: string[];
    };
    /** Message */
    Message: {
      /**
       * @description The version of CloudEvents.
       * @enum {string}
       */
      specversion: '1.0';
      /**
       * Format: uuid
       * @description The same on every repeat and at every door: a reader that has it drops it.
       */
      id: string;
      /** @description The service that tells it. */
      source: string;
      /** @description What happened, with the major at its end. */
      type: string;
      /**
       * Format: uuid
       * @description The aggregate that it happened to.
       */
      subject: string;
      /**
       * Format: uuid
       * @description The same as `subject`, and as the key of the Kafka record.
       */
      partitionkey: string;
      /** @description The place within the subject, from 1 without gaps, padded so that it sorts as text. */
      sequence: string;
      /**
       * Format: date-time
       * @description When it happened, UTC.
       */
      time: string;
      /**
       * @description How the payload is written.
       * @enum {string}
       */
      datacontenttype: 'application/json';
      /** @description Where the schema of the payload is, in this document. */
      dataschema: string;
      /** @description W3C trace context of what caused it. */
      traceparent: string;
      /** @description Common to all that one request set going. */
      correlationid: string;
      /** @description The message that caused it; absent when a request did. */
      causationid?: string;
      /** @description The payload, as the schema of its type says: see GET /v1/message-types */
      data: {
        [key: string]: unknown;
      };
    };
    /** MessageList */
    MessageList: {
      data: components['schemas']['Message'][];
      page: components['schemas']['FeedPageInfo'];
    };
    /** MessageStatus */
    MessageStatus: {
      service: string;
      /** @description The consumer group, with its prefix. */
      group: string;
      /** @description Messages on the broker that are not handled yet; null while no worker speaks or one gets no answer from the broker. */
      lag: number | null;
      workers: {
        worker: string;
        /** @description How long ago it spoke. */
        ageSeconds: number;
        brokerReachable: boolean;
        lag: number;
      }[];
      /** MessageStatusOutbox */
      outbox: {
        rows: number;
        oldestAgeSeconds: number;
      };
      /** MessageStatusParked */
      parked: {
        gap: number;
        failed: number;
        'id-clash': number;
      };
      /** @description Aggregates of which something is parked. */
      parkedLines: number;
      deadLetters: number;
    };
    /** MessageType */
    MessageType: {
      type: string;
      topic: string;
      /** @description JSON Schema (2020-12) of the payload */
      schema: {
        [key: string]: unknown;
      };
    };
    /** MessageTypeList */
    MessageTypeList: {
      data: components['schemas']['MessageType'][];
      page: components['schemas']['PageInfo'];
    };
    /** NominateDelegation */
    NominateDelegation: {
      /** Format: uuid */
      organisationId: string;
      people: {
        /** Format: uuid */
        personId: string;
        /**
         * @default participant
         * @enum {string}
         */
        role: 'participant' | 'speaker' | 'observer' | 'interpreter' | 'organiser';
        /** @default null */
        externalRef: string | null;
      }[];
      /** @default null */
      outsideWindowReason: string | null;
    };
    /** NominatePerson */
    NominatePerson: {
      /** Format: uuid */
      personId: string;
      /** Format: uuid */
      organisationId: string | null;
      /**
       * @default participant
       * @enum {string}
       */
      role: 'participant' | 'speaker' | 'observer' | 'interpreter' | 'organiser';
      /** @default null */
      outsideWindowReason: string | null;
      /** @default null */
      externalRef: string | null;
    };
    /** OperatorAction */
    OperatorAction: {
      id: string;
      /** @enum {string} */
      kind: 'retry-parked' | 'skip-parked' | 'retry-dead' | 'skip-dead' | 'replay' | 'rebuild';
      target: string | null;
      from: components['schemas']['ReplayStart'] | null;
      why: string;
      clientId: string;
      /** Format: date-time */
      requestedAt: string;
      /** @enum {string} */
      state: 'requested' | 'running' | 'done' | 'failed';
      /** Format: date-time */
      startedAt: string | null;
      /** Format: date-time */
      endedAt: string | null;
      attempts: number;
      progress: {
        read: number;
        total: number;
        unreadable: number;
      } | null;
      result: string | null;
    };
    /** OperatorActionList */
    OperatorActionList: {
      data: components['schemas']['OperatorAction'][];
      page: components['schemas']['PageInfo'];
    };
    /** OperatorReason */
    OperatorReason: {
      /** @description Why it is done, for the log of actions. Names of people do not belong here. */
      why: string;
    };
    /** Organisation */
    Organisation: {
      /** Format: uuid */
      id: string;
      /** @description Short, unique, for people: `RS-TF`. */
      code: string;
      /** @enum {string} */
      kind:
        | 'prosecution'
        | 'law-enforcement'
        | 'task-force'
        | 'ministry'
        | 'local-authority'
        | 'international-organisation'
        | 'project'
        | 'ngo'
        | 'joint-body';
      /** @description By language. */
      names: {
        [key: string]: string;
      };
      /** @description ISO 3166-1 alpha-2, or `XK`; null for a body of no country. */
      country: string | null;
      /**
       * Format: uuid
       * @description The organisation that it is a part of.
       */
      parentId: string | null;
      /** @enum {string} */
      status: 'active' | 'retired';
      externalRef: string | null;
    };
    /** OrganisationList */
    OrganisationList: {
      data: components['schemas']['Organisation'][];
      page: components['schemas']['PageInfo'];
    };
    /** PageInfo */
    PageInfo: {
      /** @description What `after` takes for the next page; null on the last one. */
      next: string | null;
    };
    /** ParkedLine */
    ParkedLine: {
      id: string;
      topic: string;
      subject: string;
      /** @enum {string} */
      reason: 'gap' | 'failed' | 'id-clash';
      detail: string;
      /** Format: date-time */
      since: string;
      waiting: number;
      /** @description What the line goes on with. */
      nextSequence: number;
    };
    /** ParkedLineList */
    ParkedLineList: {
      data: components['schemas']['ParkedLine'][];
      page: components['schemas']['PageInfo'];
    };
    /** ParkedLineWithMessages */
    ParkedLineWithMessages: {
      id: string;
      topic: string;
      subject: string;
      /** @enum {string} */
      reason: 'gap' | 'failed' | 'id-clash';
      detail: string;
      /** Format: date-time */
      since: string;
      waiting: number;
      /** @description What the line goes on with. */
      nextSequence: number;
      /** @description The first hundred of those that wait. */
      messages: {
        id: string;
        type: string;
        sequence: number;
        /** @enum {string} */
        reason: 'gap' | 'failed' | 'id-clash';
        detail: string;
        /** Format: date-time */
        parkedAt: string;
        /** @description How often it was parked. */
        times: number;
        partition: number;
        offset: string;
        data: {
          [key: string]: unknown;
        };
      }[];
    };
    /** Person */
    Person: {
      /** Format: uuid */
      id: string;
      givenName: string;
      familyName: string;
      email: string | null;
      languages: string[];
      protected: boolean;
      affiliations: {
        /** Format: uuid */
        organisationId: string;
        /** Format: date */
        from: string;
        /**
         * Format: date
         * @description The last day; null while it lasts.
         */
        to: string | null;
        position: string | null;
      }[];
      externalRef: string | null;
    };
    /** PersonList */
    PersonList: {
      data: components['schemas']['Person'][];
      page: components['schemas']['PageInfo'];
    };
    /** PlanSession */
    PlanSession: {
      /** @enum {string} */
      kind:
        | 'expert-exchange'
        | 'keynote'
        | 'panel'
        | 'presentation'
        | 'group-work'
        | 'plenary'
        | 'break';
      /** PlanSessionTitle */
      title: {
        en?: string;
        sq?: string;
        bs?: string;
        cnr?: string;
        mk?: string;
        'sr-Latn'?: string;
        'sr-Cyrl'?: string;
      };
      /** @default [] */
      topics: string[];
      /** Format: date */
      date: string;
      /** @default null */
      startTime: string | null;
      /** @default null */
      endTime: string | null;
      /** @default [] */
      organisationIds: string[];
      /** @default [] */
      speakers: {
        /** Format: uuid */
        personId: string;
        /** @enum {string} */
        role:
          | 'keynote'
          | 'presenter'
          | 'panellist'
          | 'moderator'
          | 'facilitator'
          | 'rapporteur'
          | 'interpreter';
      }[];
      /** @default null */
      externalRef: string | null;
    };
    /** Problem */
    Problem: {
      /**
       * Format: uri
       * @description A page that explains problems of this code.
       */
      type: string;
      title: string;
      status: number;
      detail: string;
      /** @description The path that was asked for. */
      instance: string;
      /** @description For programs: does not change within v1. */
      code: string;
      errors: {
        /** @description JSON Pointer into the body, or below /query, /path or /header. */
        pointer: string;
        code: string;
        detail: string;
      }[];
      traceId: string;
    };
    /** Quota */
    Quota: {
      /** @enum {string} */
      keptFor: 'country' | 'organisation-kind' | 'organisation' | 'role';
      /** @description Which country, kind, organisation (its id) or role. */
      value: string;
      seats: number;
      taken: number;
      /**
       * Format: date
       * @description From this day on, seats that are not taken go to others; null: never.
       */
      releaseOn: string | null;
    };
    /** RegisterClient */
    RegisterClient: {
      name: string;
      scopes: (
        | 'organisations:read'
        | 'organisations:write'
        | 'people:read'
        | 'people:write'
        | 'clients:read'
        | 'clients:write'
        | 'events:read'
        | 'events:write'
        | 'registrations:read'
        | 'registrations:write'
        | 'proposals:read'
        | 'proposals:write'
        | 'messages:read'
        | 'subscriptions:read'
        | 'subscriptions:write'
        | 'audit:read'
        | 'operations:read'
        | 'operations:write'
      )[];
      /**
       * @default partner
       * @enum {string}
       */
      role: 'secretariat' | 'partner';
      /**
       * Format: uuid
       * @default null
       */
      organisationId: string | null;
    };
    /** RegisterOrganisation */
    RegisterOrganisation: {
      code: string;
      /** @enum {string} */
      kind:
        | 'prosecution'
        | 'law-enforcement'
        | 'task-force'
        | 'ministry'
        | 'local-authority'
        | 'international-organisation'
        | 'project'
        | 'ngo'
        | 'joint-body';
      /** RegisterOrganisationNames */
      names: {
        en?: string;
        sq?: string;
        bs?: string;
        cnr?: string;
        mk?: string;
        'sr-Latn'?: string;
        'sr-Cyrl'?: string;
      };
      country: components['schemas']['Country'] | null;
      /**
       * Format: uuid
       * @default null
       */
      parentId: string | null;
      /** @default null */
      externalRef: string | null;
    };
    /** RegisterPerson */
    RegisterPerson: {
      givenName: string;
      familyName: string;
      /** Format: email */
      email: string | null;
      /** @default [] */
      languages: string[];
      /** @default false */
      protected: boolean;
      /** @default [] */
      affiliations: components['schemas']['AffiliationOfPerson'][];
      /** @default null */
      externalRef: string | null;
    };
    /** Registration */
    Registration: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      eventId: string;
      /** Format: uuid */
      personId: string;
      /** Format: uuid */
      organisationId: string | null;
      /** @enum {string} */
      role: 'participant' | 'speaker' | 'observer' | 'interpreter' | 'organiser';
      /** @enum {string} */
      status:
        'nominated' | 'endorsed' | 'confirmed' | 'waiting' | 'withdrawn' | 'declined' | 'lapsed';
      position: number | null;
      reason: string | null;
      /** Format: uuid */
      replaces: string | null;
      outsideWindowReason: string | null;
      externalRef: string | null;
      pendingWith: string | null;
      /** Format: date-time */
      pendingUntil: string | null;
      /** Format: date-time */
      nominatedAt: string;
      /** Format: date-time */
      changedAt: string;
      person: components['schemas']['ShownPerson'];
    };
    /** RegistrationList */
    RegistrationList: {
      data: components['schemas']['Registration'][];
      page: components['schemas']['PageInfo'];
    };
    /** RegistrationStep */
    RegistrationStep: {
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      at: string;
      /** @enum {string} */
      type:
        | 'nominated'
        | 'endorsed'
        | 'confirmed'
        | 'put-on-waiting-list'
        | 'withdrawn'
        | 'declined'
        | 'lapsed';
      reason: string | null;
      position: number | null;
    };
    /** RegistrationStepList */
    RegistrationStepList: {
      data: components['schemas']['RegistrationStep'][];
      page: components['schemas']['PageInfo'];
    };
    /** ReplaceComposition */
    ReplaceComposition: {
      members: components['schemas']['AddMember'][];
    };
    /**
     * ReplayStart
     * @description The whole topic, each partition from a time on, or one partition from an offset on.
     */
    ReplayStart:
      | {
          /** @enum {boolean} */
          beginning: true;
        }
      | {
          /** Format: date-time */
          time: string;
        }
      | {
          /** OffsetInPartition */
          offset: {
            partition: number;
            offset: number;
          };
        };
    /** RequestReplay */
    RequestReplay: {
      /** @description As the catalogue names it. */
      topic: string;
      from: components['schemas']['ReplayStart'];
      /** @description Why it is done, for the log of actions. Names of people do not belong here. */
      why: string;
    };
    /**
     * RotateSecret
     * @default {}
     */
    RotateSecret: {
      /** @default 1440 */
      overlapMinutes: number;
    };
    /** SeatPlan */
    SeatPlan: {
      /** Format: uuid */
      eventId: string;
      capacity: number;
      taken: number;
      onOffer: number;
      waiting: number;
      /** @description Seats that are kept for somebody; none yet. */
      quotas: components['schemas']['Quota'][];
    };
    /** SendInvitation */
    SendInvitation: {
      /** Format: uuid */
      organisationId: string;
      seats: number;
      /**
       * Format: date-time
       * @default null
       */
      answerBy: string | null;
      /** @default null */
      externalRef: string | null;
    };
    /** Series */
    Series: {
      /** Format: uuid */
      id: string;
      title: {
        [key: string]: string;
      };
      /** @description What it is for, by language. */
      aims: {
        [key: string]: string;
      }[];
      /**
       * Format: uuid
       * @description The organisation that started it.
       */
      initiatorId: string;
      /** @description Organisers of its events where they name none. */
      organiserIds: string[];
      /** @description ISO 3166-1 alpha-2, or `XK`. */
      countries: string[];
      /** Format: date */
      from: string;
      /**
       * Format: date
       * @description The last day.
       */
      to: string;
      /** @enum {string} */
      status: 'announced' | 'closed';
      /** @description Null for other partners than its own. */
      externalRef: string | null;
    };
    /** SeriesList */
    SeriesList: {
      data: components['schemas']['Series'][];
      page: components['schemas']['PageInfo'];
    };
    /** Session */
    Session: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      eventId: string;
      /** @enum {string} */
      kind:
        | 'expert-exchange'
        | 'keynote'
        | 'panel'
        | 'presentation'
        | 'group-work'
        | 'plenary'
        | 'break';
      title: {
        [key: string]: string;
      };
      topics: string[];
      /** Format: date */
      date: string;
      startTime: string | null;
      endTime: string | null;
      organisationIds: string[];
      speakers: {
        /** Format: uuid */
        personId: string;
        /** @enum {string} */
        role:
          | 'keynote'
          | 'presenter'
          | 'panellist'
          | 'moderator'
          | 'facilitator'
          | 'rapporteur'
          | 'interpreter';
      }[];
      /** @description Null for other partners than its own. */
      externalRef: string | null;
    };
    /** SessionList */
    SessionList: {
      data: components['schemas']['Session'][];
      page: components['schemas']['PageInfo'];
    };
    /** ShownPerson */
    ShownPerson: {
      /** Format: uuid */
      id: string;
      displayName: string | null;
      /** @enum {string} */
      shownAs: 'name' | 'pseudonym' | 'hidden';
    };
    /** Token */
    Token: {
      access_token: string;
      /** @enum {string} */
      token_type: 'Bearer';
      expires_in: number;
      scope: string;
    };
    /** TokenError */
    TokenError: {
      /** @enum {string} */
      error: 'invalid_request' | 'invalid_client' | 'invalid_scope' | 'unsupported_grant_type';
      error_description: string;
      code: string;
    };
    /** TokenRequest */
    TokenRequest: {
      /** @description client_credentials */
      grant_type: string;
      client_id?: string;
      client_secret?: string;
      /** @description Separated by spaces; left out: all that the client has. */
      scope?: string;
    };
  };
  responses: {
    /** @description The request does not fit the schema. */
    Problem400: {
      headers: {
        traceparent: components['headers']['Traceparent'];
        'X-Correlation-Id': components['headers']['CorrelationId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The access token is missing, wrong, expired or of a revoked client. */
    Problem401: {
      headers: {
        'WWW-Authenticate': components['headers']['WwwAuthenticate'];
        traceparent: components['headers']['Traceparent'];
        'X-Correlation-Id': components['headers']['CorrelationId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The scope, or the right on a thing that you may see, is missing. */
    Problem403: {
      headers: {
        'WWW-Authenticate': components['headers']['WwwAuthenticate'];
        traceparent: components['headers']['Traceparent'];
        'X-Correlation-Id': components['headers']['CorrelationId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The thing in the path is not there, or not for you to know of. */
    Problem404: {
      headers: {
        traceparent: components['headers']['Traceparent'];
        'X-Correlation-Id': components['headers']['CorrelationId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). */
    Problem409: {
      headers: {
        traceparent: components['headers']['Traceparent'];
        'X-Correlation-Id': components['headers']['CorrelationId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The item has changed since. */
    Problem412: {
      headers: {
        traceparent: components['headers']['Traceparent'];
        'X-Correlation-Id': components['headers']['CorrelationId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The body is larger than 1 MiB. */
    Problem413: {
      headers: {
        traceparent: components['headers']['Traceparent'];
        'X-Correlation-Id': components['headers']['CorrelationId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The body is of another media type. */
    Problem415: {
      headers: {
        traceparent: components['headers']['Traceparent'];
        'X-Correlation-Id': components['headers']['CorrelationId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The content contradicts itself, or names something that does not exist. */
    Problem422: {
      headers: {
        traceparent: components['headers']['Traceparent'];
        'X-Correlation-Id': components['headers']['CorrelationId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description If-Match is missing. */
    Problem428: {
      headers: {
        traceparent: components['headers']['Traceparent'];
        'X-Correlation-Id': components['headers']['CorrelationId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Too many requests of this client. */
    Problem429: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        RateLimit: components['headers']['RateLimit'];
        'RateLimit-Policy': components['headers']['RateLimitPolicy'];
        traceparent: components['headers']['Traceparent'];
        'X-Correlation-Id': components['headers']['CorrelationId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Not available at the moment, or news of another service is late. */
    Problem503: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        traceparent: components['headers']['Traceparent'];
        'X-Correlation-Id': components['headers']['CorrelationId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
  };
  parameters: {
    /** @description Your own name of what belongs together; made up where it is missing. */
    CorrelationId: string;
    /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
    IdempotencyKey: string;
    /** @description The ETag of the version that you have seen, or *. */
    IfMatch: string;
    /** @description An ETag that you have already: 304 while it is the current one. */
    IfNoneMatch: string;
    /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
    NeededIdempotencyKey: string;
    /** @description W3C Trace Context; goes on through every message to the last consumer. */
    Traceparent: string;
  };
  requestBodies: never;
  headers: {
    /** @description What ties together everything that comes of this request. */
    CorrelationId: string;
    /** @description The version of the item (a strong entity tag). */
    ETag: string;
    /** @description `true` where this is the answer that the same request got before. */
    IdempotencyReplayed: 'true';
    /** @description rel="next": the next page, where there is one. */
    Link: string;
    /** @description Where the new thing is. */
    Location: string;
    /** @description What is left of the limit. */
    RateLimit: string;
    /** @description The limit of this client. */
    RateLimitPolicy: string;
    /** @description Seconds to wait before the next try. */
    RetryAfter: number;
    /** @description The trace of this request. */
    Traceparent: string;
    /** @description How to sign in, or what the token lacks (RFC 6750). */
    WwwAuthenticate: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readMetadataKeySet: {
    parameters: {
      query?: never;
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeySet'];
        };
      };
      400: components['responses']['Problem400'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  readMetadata: {
    parameters: {
      query?: never;
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuthorizationServer'];
        };
      };
      400: components['responses']['Problem400'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  listClients: {
    parameters: {
      query?: {
        limit?: number;
        after?: string;
        externalRef?: string[];
        organisationId?: string[];
        role?: ('secretariat' | 'partner')[];
        status?: ('active' | 'revoked')[];
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          Link: components['headers']['Link'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClientList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  registerClient: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterClient'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClientWithSecret'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  readClient: {
    parameters: {
      query?: never;
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Client'];
        };
      };
      /** @description The item is still the one that you have. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  changeClient: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that you have seen, or *. */
        'If-Match': components['parameters']['IfMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['ChangeClient'];
        'application/json': components['schemas']['ChangeClient'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Client'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  revokeClient: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Client'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  rotateSecretClient: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RotateSecret'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClientWithSecret'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  listEvents: {
    parameters: {
      query?: {
        limit?: number;
        after?: string;
        sort?: 'startsAt' | '-startsAt';
        externalRef?: string[];
        kind?: ('workshop' | 'training' | 'study-visit' | 'conference' | 'meeting' | 'webinar')[];
        status?: ('draft' | 'published' | 'postponed' | 'cancelled' | 'completed' | 'closed')[];
        seriesId?: string[];
        topics?: string[];
        country?: components['schemas']['Country'][];
        'startsAt[gte]'?: string;
        'startsAt[gt]'?: string;
        'startsAt[lte]'?: string;
        'startsAt[lt]'?: string;
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          Link: components['headers']['Link'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  draftEvent: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftEvent'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Event'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  readSeatPlanAvailability: {
    parameters: {
      query?: never;
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        eventId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Availability'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  nominateEventRegistrations: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        eventId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NominateDelegation'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Delegation'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  listInvitations: {
    parameters: {
      query?: {
        limit?: number;
        after?: string;
        externalRef?: string[];
        organisationId?: string[];
        status?: ('sent' | 'accepted' | 'declined' | 'withdrawn')[];
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        eventId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          Link: components['headers']['Link'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvitationList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  sendInvitation: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        eventId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SendInvitation'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Invitation'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  readInvitation: {
    parameters: {
      query?: never;
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        eventId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Invitation'];
        };
      };
      /** @description The item is still the one that you have. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  acceptInvitation: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        eventId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Invitation'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  declineInvitation: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        eventId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Invitation'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  withdrawInvitation: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        eventId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Invitation'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  listEventRegistrations: {
    parameters: {
      query?: {
        limit?: number;
        after?: string;
        externalRef?: string[];
        organisationId?: string[];
        personId?: string[];
        status?: (
          'nominated' | 'endorsed' | 'confirmed' | 'waiting' | 'withdrawn' | 'declined' | 'lapsed'
        )[];
        role?: ('participant' | 'speaker' | 'observer' | 'interpreter' | 'organiser')[];
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        eventId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          Link: components['headers']['Link'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegistrationList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  registerEventRegistrations: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        eventId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NominatePerson'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Registration'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  readSeatPlan: {
    parameters: {
      query?: never;
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        eventId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SeatPlan'];
        };
      };
      /** @description The item is still the one that you have. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  changeSeatPlan: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that you have seen, or *. */
        'If-Match': components['parameters']['IfMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        eventId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['ChangeSeatPlan'];
        'application/json': components['schemas']['ChangeSeatPlan'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SeatPlan'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  readEventRegistrationsWaitingList: {
    parameters: {
      query?: {
        limit?: number;
        after?: string;
        externalRef?: string[];
        organisationId?: string[];
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        eventId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          Link: components['headers']['Link'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegistrationList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  readEvent: {
    parameters: {
      query?: never;
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Event'];
        };
      };
      /** @description The item is still the one that you have. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  changeEvent: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that you have seen, or *. */
        'If-Match': components['parameters']['IfMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['ChangeEvent'];
        'application/json': components['schemas']['ChangeEvent'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Event'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  cancelEvent: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Event'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  completeEvent: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Event'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  publishEvent: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Event'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  listSessions: {
    parameters: {
      query?: {
        limit?: number;
        after?: string;
        sort?: 'date' | '-date';
        externalRef?: string[];
        kind?: (
          | 'expert-exchange'
          | 'keynote'
          | 'panel'
          | 'presentation'
          | 'group-work'
          | 'plenary'
          | 'break'
        )[];
        date?: string[];
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          Link: components['headers']['Link'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  planSession: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlanSession'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Session'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  readSession: {
    parameters: {
      query?: never;
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        id: string;
        sessionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Session'];
        };
      };
      /** @description The item is still the one that you have. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  removeSession: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that you have seen, or *. */
        'If-Match': components['parameters']['IfMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        id: string;
        sessionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  changeSession: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that you have seen, or *. */
        'If-Match': components['parameters']['IfMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        id: string;
        sessionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['ChangeSession'];
        'application/json': components['schemas']['ChangeSession'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Session'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  readMe: {
    parameters: {
      query?: never;
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  listMessageTypes: {
    parameters: {
      query?: never;
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MessageTypeList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  listMessages: {
    parameters: {
      query?: {
        after?: string;
        types?: (
          | 'org.regional-events.organisation.registered.v1'
          | 'org.regional-events.organisation.changed.v1'
          | 'org.regional-events.organisation.composition-changed.v1'
          | 'org.regional-events.organisation.retired.v1'
          | 'org.regional-events.person.registered.v1'
          | 'org.regional-events.person.affiliations-changed.v1'
          | 'org.regional-events.person.merged.v1'
          | 'org.regional-events.person.erased.v1'
          | 'org.regional-events.client.registered.v1'
          | 'org.regional-events.client.changed.v1'
          | 'org.regional-events.client.revoked.v1'
          | 'org.regional-events.series.announced.v1'
          | 'org.regional-events.series.changed.v1'
          | 'org.regional-events.series.closed.v1'
          | 'org.regional-events.event.drafted.v1'
          | 'org.regional-events.event.published.v1'
          | 'org.regional-events.event.changed.v1'
          | 'org.regional-events.event.postponed.v1'
          | 'org.regional-events.event.rescheduled.v1'
          | 'org.regional-events.event.cancelled.v1'
          | 'org.regional-events.event.completed.v1'
          | 'org.regional-events.event.closed.v1'
          | 'org.regional-events.invitation.sent.v1'
          | 'org.regional-events.invitation.accepted.v1'
          | 'org.regional-events.invitation.declined.v1'
          | 'org.regional-events.invitation.withdrawn.v1'
          | 'org.regional-events.seat-plan.opened.v1'
          | 'org.regional-events.seat-plan.capacity-changed.v1'
          | 'org.regional-events.registration.nominated.v1'
          | 'org.regional-events.registration.endorsed.v1'
          | 'org.regional-events.registration.confirmed.v1'
          | 'org.regional-events.registration.put-on-waiting-list.v1'
          | 'org.regional-events.registration.withdrawn.v1'
          | 'org.regional-events.registration.declined.v1'
          | 'org.regional-events.registration.lapsed.v1'
        )[];
        limit?: number;
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          Link: components['headers']['Link'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MessageList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  streamMessages: {
    parameters: {
      query?: {
        after?: string;
        types?: (
          | 'org.regional-events.organisation.registered.v1'
          | 'org.regional-events.organisation.changed.v1'
          | 'org.regional-events.organisation.composition-changed.v1'
          | 'org.regional-events.organisation.retired.v1'
          | 'org.regional-events.person.registered.v1'
          | 'org.regional-events.person.affiliations-changed.v1'
          | 'org.regional-events.person.merged.v1'
          | 'org.regional-events.person.erased.v1'
          | 'org.regional-events.client.registered.v1'
          | 'org.regional-events.client.changed.v1'
          | 'org.regional-events.client.revoked.v1'
          | 'org.regional-events.series.announced.v1'
          | 'org.regional-events.series.changed.v1'
          | 'org.regional-events.series.closed.v1'
          | 'org.regional-events.event.drafted.v1'
          | 'org.regional-events.event.published.v1'
          | 'org.regional-events.event.changed.v1'
          | 'org.regional-events.event.postponed.v1'
          | 'org.regional-events.event.rescheduled.v1'
          | 'org.regional-events.event.cancelled.v1'
          | 'org.regional-events.event.completed.v1'
          | 'org.regional-events.event.closed.v1'
          | 'org.regional-events.invitation.sent.v1'
          | 'org.regional-events.invitation.accepted.v1'
          | 'org.regional-events.invitation.declined.v1'
          | 'org.regional-events.invitation.withdrawn.v1'
          | 'org.regional-events.seat-plan.opened.v1'
          | 'org.regional-events.seat-plan.capacity-changed.v1'
          | 'org.regional-events.registration.nominated.v1'
          | 'org.regional-events.registration.endorsed.v1'
          | 'org.regional-events.registration.confirmed.v1'
          | 'org.regional-events.registration.put-on-waiting-list.v1'
          | 'org.regional-events.registration.withdrawn.v1'
          | 'org.regional-events.registration.declined.v1'
          | 'org.regional-events.registration.lapsed.v1'
        )[];
      };
      header?: {
        /** @description The id of the last message seen; goes before `after` */
        'Last-Event-ID'?: string;
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Server-sent events: `id` is the id of the message, `event` its type, `data` the message as in the list. */
      200: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': string;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  issueToken: {
    parameters: {
      query?: never;
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': components['schemas']['TokenRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Token'];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TokenError'];
        };
      };
      /** @description Unauthorized */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TokenError'];
        };
      };
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  listOperatorActions: {
    parameters: {
      query?: {
        limit?: number;
        after?: string;
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        service: 'organisations' | 'events' | 'registrations' | 'notifications';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          Link: components['headers']['Link'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperatorActionList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  readOperatorAction: {
    parameters: {
      query?: never;
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        service: 'organisations' | 'events' | 'registrations' | 'notifications';
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperatorAction'];
        };
      };
      /** @description The item is still the one that you have. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  listDeadLetters: {
    parameters: {
      query?: {
        limit?: number;
        after?: string;
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        service: 'organisations' | 'events' | 'registrations' | 'notifications';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          Link: components['headers']['Link'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeadLetterList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  readDeadLetter: {
    parameters: {
      query?: never;
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        service: 'organisations' | 'events' | 'registrations' | 'notifications';
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeadLetterWithValue'];
        };
      };
      /** @description The item is still the one that you have. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  retryDeadLetter: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        service: 'organisations' | 'events' | 'registrations' | 'notifications';
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OperatorReason'];
      };
    };
    responses: {
      /** @description Accepted */
      202: {
        headers: {
          Location: components['headers']['Location'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperatorAction'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  skipDeadLetter: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        service: 'organisations' | 'events' | 'registrations' | 'notifications';
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OperatorReason'];
      };
    };
    responses: {
      /** @description Accepted */
      202: {
        headers: {
          Location: components['headers']['Location'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperatorAction'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  listParkedLines: {
    parameters: {
      query?: {
        limit?: number;
        after?: string;
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        service: 'organisations' | 'events' | 'registrations' | 'notifications';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          Link: components['headers']['Link'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ParkedLineList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  readParkedLine: {
    parameters: {
      query?: never;
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        service: 'organisations' | 'events' | 'registrations' | 'notifications';
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ParkedLineWithMessages'];
        };
      };
      /** @description The item is still the one that you have. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  retryParkedLine: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        service: 'organisations' | 'events' | 'registrations' | 'notifications';
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OperatorReason'];
      };
    };
    responses: {
      /** @description Accepted */
      202: {
        headers: {
          Location: components['headers']['Location'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperatorAction'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  skipParkedLine: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        service: 'organisations' | 'events' | 'registrations' | 'notifications';
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OperatorReason'];
      };
    };
    responses: {
      /** @description Accepted */
      202: {
        headers: {
          Location: components['headers']['Location'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperatorAction'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  rebuildCopies: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        service: 'organisations' | 'events' | 'registrations' | 'notifications';
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OperatorReason'];
      };
    };
    responses: {
      /** @description Accepted */
      202: {
        headers: {
          Location: components['headers']['Location'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperatorAction'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  replayTopic: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        service: 'organisations' | 'events' | 'registrations' | 'notifications';
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RequestReplay'];
      };
    };
    responses: {
      /** @description Accepted */
      202: {
        headers: {
          Location: components['headers']['Location'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperatorAction'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  readOperationsStatus: {
    parameters: {
      query?: never;
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        service: 'organisations' | 'events' | 'registrations' | 'notifications';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MessageStatus'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  listOrganisations: {
    parameters: {
      query?: {
        limit?: number;
        after?: string;
        sort?: 'code' | '-code';
        externalRef?: string[];
        code?: string[];
        kind?: (
          | 'prosecution'
          | 'law-enforcement'
          | 'task-force'
          | 'ministry'
          | 'local-authority'
          | 'international-organisation'
          | 'project'
          | 'ngo'
          | 'joint-body'
        )[];
        country?: components['schemas']['Country'][];
        status?: ('active' | 'retired')[];
        parentId?: string[];
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          Link: components['headers']['Link'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganisationList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  registerOrganisation: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterOrganisation'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Organisation'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  readOrganisation: {
    parameters: {
      query?: never;
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Organisation'];
        };
      };
      /** @description The item is still the one that you have. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  changeOrganisation: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that you have seen, or *. */
        'If-Match': components['parameters']['IfMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['ChangeOrganisation'];
        'application/json': components['schemas']['ChangeOrganisation'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Organisation'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  listCompositions: {
    parameters: {
      query?: {
        limit?: number;
        after?: string;
        externalRef?: string[];
        at?: string;
      };
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          Link: components['headers']['Link'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CompositionMemberList'];
        };
      };
      /** @description The item is still the one that you have. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  replaceComposition: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that you have seen, or *. */
        'If-Match': components['parameters']['IfMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReplaceComposition'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Composition'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  addComposition: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddMember'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CompositionMember'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  listPeople: {
    parameters: {
      query?: {
        limit?: number;
        after?: string;
        externalRef?: string[];
        organisationId?: string[];
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          Link: components['headers']['Link'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  registerPerson: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterPerson'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Person'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  readPerson: {
    parameters: {
      query?: never;
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Person'];
        };
      };
      /** @description The item is still the one that you have. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  changePerson: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that you have seen, or *. */
        'If-Match': components['parameters']['IfMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['ChangePerson'];
        'application/json': components['schemas']['ChangePerson'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Person'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  listRegistrations: {
    parameters: {
      query?: {
        limit?: number;
        after?: string;
        externalRef?: string[];
        eventId?: string[];
        organisationId?: string[];
        personId?: string[];
        status?: (
          'nominated' | 'endorsed' | 'confirmed' | 'waiting' | 'withdrawn' | 'declined' | 'lapsed'
        )[];
        role?: ('participant' | 'speaker' | 'observer' | 'interpreter' | 'organiser')[];
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          Link: components['headers']['Link'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegistrationList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  readRegistration: {
    parameters: {
      query?: never;
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Registration'];
        };
      };
      /** @description The item is still the one that you have. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  declineRegistration: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LeaveEvent'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Registration'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  readRegistrationHistory: {
    parameters: {
      query?: {
        limit?: number;
        after?: string;
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          Link: components['headers']['Link'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegistrationStepList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  withdrawRegistration: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LeaveEvent'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Registration'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  listSeries: {
    parameters: {
      query?: {
        limit?: number;
        after?: string;
        sort?: 'from' | '-from';
        externalRef?: string[];
        status?: ('announced' | 'closed')[];
        country?: components['schemas']['Country'][];
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          Link: components['headers']['Link'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SeriesList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  announceSeries: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnnounceSeries'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          ETag: components['headers']['ETag'];
          Location: components['headers']['Location'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Series'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  readSeries: {
    parameters: {
      query?: never;
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Series'];
        };
      };
      /** @description The item is still the one that you have. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  changeSeries: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that you have seen, or *. */
        'If-Match': components['parameters']['IfMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/merge-patch+json': components['schemas']['ChangeSeries'];
        'application/json': components['schemas']['ChangeSeries'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Series'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
  closeSeries: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Series'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      429: components['responses']['Problem429'];
      503: components['responses']['Problem503'];
    };
  };
}
