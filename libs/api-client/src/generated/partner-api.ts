// Made from docs/api/openapi.json by `npm run generate`.
export interface paths {
  '/.well-known/jwks.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the public keys of tokens
     * @description Gives the keys (RFC 7517) with which the signature of an access token is checked, the newest first. Public; it may be kept for five minutes.
     */
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
    /**
     * Read where tokens come from
     * @description Gives the metadata of the authorization server (RFC 8414): where tokens are issued, with which methods, and which scopes there are. Public; it may be kept for five minutes.
     */
    get: operations['readMetadata'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/access-log': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List who saw protected names
     * @description Gives each showing of a protected person’s name: who looked, whose name, for which event, when and why. The secretariat reads all; a person reads who has seen the own name. Entries are kept for two years.
     */
    get: operations['listAccessEntries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/access-reasons': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say why protected names are looked at
     * @description Lets the caller see protected names that it has a right to, for eight hours: those of people as such, or of one event’s registrations where `eventId` names one. A reason of a signed-in person counts until that sign-in ends, and in no other. Without it they are shown as pseudonyms with `reasonRequired`. A person’s present organisation needs no reason. Each name that is shown then is written to the access log.
     */
    post: operations['giveAccessReason'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List accounts
     * @description Gives all accounts to the secretariat, to a person the own one alone, and none to a client of a partner. The address of a protected person is left out until the caller has said why it looks, by `POST /v1/access-reasons` with `eventId` null; then it is logged, as the name is.
     */
    get: operations['listAccounts'];
    put?: never;
    /**
     * Register an account
     * @description Gives a known person an account, with what the person may do, for which object and from when to when; a person has one account that is not closed. For the secretariat. The person is `invited` until signing in for the first time. The message `account.registered` follows, without the address.
     */
    post: operations['registerAccount'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/accounts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read an account
     * @description Gives one account. A person reads the own one; others are told there is none.
     */
    get: operations['readAccount'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change an account
     * @description Changes the address or, as a whole list, the grants. For the secretariat. The message `account.changed` follows where the grants changed; they hold within a minute.
     */
    patch: operations['changeAccount'];
    trace?: never;
  };
  '/v1/accounts/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Close an account
     * @description Shuts a person out for good: nobody signs in with it any more, and its tokens are refused within a minute. The address is forgotten. For the secretariat. The message `account.closed` follows.
     */
    post: operations['closeAccount'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/accounts/{id}/invite': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Invite a person to sign in
     * @description Makes a one-time link by which the person sets a password or a passkey, and tells it this once. It ends after 72 hours, and with the next one. For the secretariat. The same link serves who lost everything: using it ends what the account had before, and all its sign-ins.
     */
    post: operations['inviteAccount'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/accounts/{id}/sign-ins': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the sign-ins of an account
     * @description Gives what is signed in with an account now: since when, how, with which browser and from where. A person sees its own, the secretariat all.
     */
    get: operations['listSignIns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/accounts/{id}/sign-ins/{signInId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * End a sign-in
     * @description Signs somebody out somewhere else: the browser is signed out at once, and what it was given is worth nothing from then on. A person ends its own, the secretariat any.
     */
    delete: operations['endSignIn'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read who did what
     * @description Gives what clients, people, jobs and reactions changed, recorded by each service together with the change, in the order of time; a record is here about a second after its change. The secretariat reads all; others what they did themselves, and what was done for their organisation. Records hold ids, never names.
     */
    get: operations['listAuditRecords'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/audit/chains': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Check that no audit record is missing
     * @description Each service seals its records in blocks, each with a hash over its records and the block before. This walks along the chains of all services: a record that was removed or changed shows as `brokenAt`. Keep the hashes somewhere else to see later that no chain was cut off or made anew. For the secretariat.
     */
    get: operations['checkAuditChains'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/calendar-days': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List days of the calendars
     * @description Gives the public holidays and feasts of the countries of the programme that fit all filters: those that the platform brings along (2021 to 2032) and those that the secretariat added. Dates of the Islamic calendar are calculated and can move by a day: they and the day after are `likely`.
     */
    get: operations['listCalendarDays'];
    put?: never;
    /**
     * Add a day to a calendar
     * @description Adds a day that the calendar of a country lacks; plans keep it free from then on. For the secretariat. The calendars are told by no message.
     */
    post: operations['addCalendarDay'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/calendar-days/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a day of a calendar
     * @description Gives one day of a calendar, brought along or added.
     */
    get: operations['readCalendarDay'];
    put?: never;
    post?: never;
    /**
     * Remove a day from a calendar
     * @description Takes out a day that is wrong, also one that the platform brought along: no later version brings it back. For the secretariat.
     */
    delete: operations['removeCalendarDay'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/calendar-links': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List secret links to calendars
     * @description Gives the links that clients of the caller’s organisation made, without their secrets; to the secretariat all of them.
     */
    get: operations['listCalendarLinks'];
    put?: never;
    /**
     * Make a secret link to a calendar
     * @description Gives a calendar that the caller may read a secret address for calendar programs, which send no token, and tells it this once: `{url}`, with `?lang=` for a language of its own and `?sessions=true` for the sessions of an event. It shows what its maker may see at the moment of each reading, and nothing once the maker’s client is revoked. Only a hash of the secret is stored.
     */
    post: operations['makeCalendarLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/calendar-links/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a secret link to a calendar
     * @description Gives one link, never its secret.
     */
    get: operations['readCalendarLink'];
    put?: never;
    post?: never;
    /**
     * Revoke a secret link to a calendar
     * @description Ends a link: whoever has its address finds nothing there from now on. For clients of the organisation whose client made it, and the secretariat.
     */
    delete: operations['revokeCalendarLink'];
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
    /**
     * List clients
     * @description Gives all clients to the secretariat, and to any other client itself alone.
     */
    get: operations['listClients'];
    put?: never;
    /**
     * Register a client
     * @description Makes a machine client that gets tokens by client credentials, and tells its secret this once. For the secretariat. A partner client acts for one organisation and may have any scope but `operations`. The message `client.registered` follows, without the secret.
     */
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
    /**
     * Read a client
     * @description Gives one client, never with its secret. A partner reads its own client alone.
     */
    get: operations['readClient'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change a client
     * @description Changes the name or the scopes. For the secretariat. The message `client.changed` follows; fewer scopes hold within a minute, also for tokens that are in use.
     */
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
    /**
     * Revoke a client
     * @description Shuts a client out for good: it gets no tokens from now on, and those that it has are refused within a minute. For the secretariat. The message `client.revoked` follows.
     */
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
    /**
     * Give a client a new secret
     * @description Makes a new secret and tells it this once; the old one stays good for `overlapMinutes`. A client renews its own; the secretariat renews any. No message follows.
     */
    post: operations['rotateSecretClient'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/conflicts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the conflicts of all events
     * @description Gives what stands in the way of the events ahead whose draft agenda the caller reads: those that it organises or co-organises a day of, and for the secretariat all. Each conflict is that of `GET /v1/events/{id}/conflicts`, with its event. A page looks at 40 events at most, so it may have fewer rows than asked for, or none, and still a next page.
     */
    get: operations['listConflictsOfAllEvents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/countries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the names of countries
     * @description Gives every country that the API takes, with its name in the languages of the interface, as all texts of this API write it. A designation with an asterisk has a footnote, which stands below whatever people read. Any token will do.
     */
    get: operations['readCountries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/duties/{personId}/calendar.ics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the calendar of a person’s duties
     * @description Gives the sessions in which a person speaks, moderates or helps, the newest 1,000, as an iCalendar file with an entry for each, and the role in words. For the secretariat, and for clients of the person’s present organisation, from the draft where they read it, else from the latest release. No name stands in it.
     */
    get: operations['readDutyCalendar'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/erasures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List erasures
     * @description Gives who was erased, by ids, and which service has not forgotten them yet. For the secretariat.
     */
    get: operations['listErasures'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/erasures/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read an erasure
     * @description Gives one erasure under the id of the person: when it was asked for, and which service has done it. For the secretariat.
     */
    get: operations['readErasure'];
    put?: never;
    post?: never;
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
    /**
     * List events
     * @description Gives the events that the caller may see and that fit all filters: everything that was ever published, and drafts that the caller organises or co-organises. In the order in which they were drafted unless `sort` says otherwise. `search` finds them by their title in all languages and their city.
     */
    get: operations['listEvents'];
    put?: never;
    /**
     * Draft an event
     * @description Starts an event that only its organisers, the co-organisers of its days and the secretariat see until it is published. A partner drafts events that its own organisation organises, and in a series only where it organises the series. The message `event.drafted` follows.
     */
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
    /**
     * Read how many seats are free
     * @description Gives the numbers of the seat plan and how many seats are free, each explained in a sentence. Whoever may see the event may read it.
     */
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
    /**
     * Register a delegation for an event
     * @description Nominates several people of one organisation as one command: all of them or none. Rights and window are those of a single nomination; `errors` names each person who stands in the way. One message for each person follows, as for a single nomination.
     */
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
    /**
     * List the invitations of an event
     * @description Gives the invitations to an event that fit all filters: all of them to its organisers and the secretariat, to any other client those of its own organisation.
     */
    get: operations['listInvitations'];
    put?: never;
    /**
     * Invite an organisation
     * @description Asks an organisation to send people to a published event. For the event’s organisers and the secretariat. An organisation has one open invitation to an event at most; one that nobody answered in time makes room for the next. The seats bind: more nominations are refused. Where the open invitations offer more seats than there are, `warnings` says so. The message `invitation.sent` follows.
     */
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
    /**
     * Read an invitation
     * @description Gives one invitation, to the event’s organisers, the invited organisation and the secretariat.
     */
    get: operations['readInvitation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change the seats of an invitation
     * @description Raises or lowers the seats of an open invitation, never below the people whom the organisation has at the event (`used`). For the event’s organisers and the secretariat. The message `invitation.changed` follows.
     */
    patch: operations['changeInvitation'];
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
    /**
     * Accept an invitation
     * @description Says that the organisation will send people. For the invited organisation until `answerBy`, and for the secretariat. The message `invitation.accepted` follows.
     */
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
    /**
     * Decline an invitation
     * @description Says that the organisation sends nobody, and why where it says so. For the invited organisation and the secretariat. People who are registered already stay so. The message `invitation.declined` follows.
     */
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
    /**
     * Withdraw an invitation
     * @description Takes an invitation back; the organisation can be invited anew. For the event’s organisers and the secretariat. People who are registered already stay so. The message `invitation.withdrawn` follows.
     */
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
    /**
     * List the registrations of an event
     * @description Gives the registrations for an event that the caller may see and that fit all filters: all of them to its organisers and the secretariat, to any other client those of its own organisation.
     */
    get: operations['listEventRegistrations'];
    put?: never;
    /**
     * Register a person for an event
     * @description Nominates a person. A partner nominates people of its own organisation while the registration window is open, and where the event is by invitation only with an invitation. The seats of an invitation bind, whoever nominates, and nominating accepts it. Registration is over when the event is, whatever its window says. The person gets a seat at once if one is free (`confirmed`), else a place in the waiting list (`waiting` with `position`); the answer says which. Send an Idempotency-Key, so that a repeat after a lost answer takes no second effect. The message `registration.confirmed` or `registration.put-on-waiting-list` follows.
     */
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
    /**
     * Read the seat plan of an event
     * @description Gives how many seats an event has and how many are taken. Whoever may see the event may read it. The ETag stands for the capacity and the quotas: registrations do not move it, and the answer is never 304.
     */
    get: operations['readSeatPlan'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change the capacity of an event
     * @description Sets the number of seats of a published event. For its organisers and the secretariat. More seats go at once to those who wait longest; fewer than are taken is refused. The message `seat-plan.capacity-changed` follows, and `registration.confirmed` for each who moves up.
     */
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
    /**
     * List who waits for a seat
     * @description Gives those who wait for a seat, in the order in which they will get one, as far as the caller may see them.
     */
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
    /**
     * Read an event
     * @description Gives one event. A draft that is not for the caller to know of is not found. From the publication on `capacity` is the one of the seat plan, and the ETag moves with it.
     */
    get: operations['readEvent'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change an event
     * @description Changes what the body names and leaves the rest; `days` is replaced as a whole. For its organisers and the secretariat; a co-organiser of a day changes the theme of that day alone. Once published, its kind, series, zone and admission stay, days may be added (others are given by `reschedule`), registration may only open earlier and close later, and the capacity is changed at the seat plan. The message `event.changed` follows, with the old and the new value of each field.
     */
    patch: operations['changeEvent'];
    trace?: never;
  };
  '/v1/events/{id}/agenda-versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List releases of the agenda
     * @description Gives the releases of an event’s agenda, the newest first, without their sessions, to whoever may see the event.
     */
    get: operations['listAgendaVersions'];
    put?: never;
    /**
     * Release the agenda
     * @description Makes the draft agenda of an event its next numbered release, which never changes again and which whoever sees the event may read. For its organisers and the secretariat, from the draft of the event on until it is over. The message `event.agenda-released` follows; it says what moved since the release before.
     */
    post: operations['releaseAgenda'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events/{id}/agenda-versions/draft/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Compare the draft agenda with a release
     * @description Says what a release would tell now, by default since the last one. For those who read the draft: the event’s organisers, the co-organisers of its days and the secretariat.
     */
    get: operations['previewAgendaChanges'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events/{id}/agenda-versions/{version}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a release of the agenda
     * @description Gives one release with its days and sessions, as they were when it was released, to whoever may see the event.
     */
    get: operations['readAgendaVersion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events/{id}/agenda-versions/{version}/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Compare two releases of the agenda
     * @description Says what differs between two releases, as data and as sentences: a session that moved is one change. Whoever makes the changes to the earlier release has the later one.
     */
    get: operations['readAgendaChanges'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events/{id}/calendar.ics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the calendar of an event
     * @description Gives an event as an iCalendar file: an entry for each of its days, `TENTATIVE` while it is a draft or postponed, `CANCELLED` once it is cancelled. The id of an entry counts the days, so that a day that moves takes its entry along. With `sessions=true` the sessions stand in it too: of the draft for those who read it, of the latest release for everybody else. For whoever may read the event. No name of a person stands in it. Calendar programs, which send no token, read it by a secret link.
     */
    get: operations['readEventCalendar'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
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
    /**
     * Cancel an event
     * @description Says that an event does not take place, and why, as a code of a closed list. It is final. For its organisers and the secretariat. The message `event.cancelled` follows; every registration lapses, each with the message `registration.lapsed`, and so do its open invitations, with `invitation.lapsed`.
     */
    post: operations['cancelEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events/{id}/clone': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Clone an event
     * @description Drafts an event like another one, with its facts, days, registration window and agenda as much later as it begins later: 52 weeks unless `startsOn` says when, and on the same weekdays unless `keepWeekdays` is false. Organisations that are retired and people that are no longer known are left out and listed in `leftOut`. Invitations and registrations are not copied. For organisers of the other event, and in a series only for those of the series. The message `event.drafted` follows.
     */
    post: operations['cloneEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Close an event
     * @description Says that nothing about a completed event changes any more. It is final. For its organisers and the secretariat. The message `event.closed` follows.
     */
    post: operations['closeEvent'];
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
    /**
     * Complete an event
     * @description Says that an event took place, from the beginning of its last day on. It is final. For its organisers and the secretariat. The message `event.completed` follows; who still waits for a seat lapses, each with the message `registration.lapsed`.
     */
    post: operations['completeEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events/{id}/conflicts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the conflicts of an event
     * @description Gives what stands in the way of an event and its draft agenda, what blocks first: a speaker or a room taken twice (also by an event of another project, which is named where the caller may know of it), too little time to travel, rooms that are too small, overlaps on a track, holidays in a country that takes part, the same host twice in a row, an organisation that is asked too often, another event of the same audience. Each as data and as a sentence. For its organisers, the co-organisers of its days and the secretariat.
     */
    get: operations['listConflicts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events/{id}/conflicts/{conflictId}/ignore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ignore a conflict
     * @description Says why a conflict does not matter: it is listed as ignored from then on, with who said so, and blocks nothing. Once what conflicts is moved, it is another conflict, and counts. For the organisers of the event and the secretariat.
     */
    post: operations['ignoreConflict'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events/{id}/days/{date}/clone': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Clone a day of an event
     * @description Adds a day like another one of the event, with its hours, theme, co-organisers and sessions, and answers the event. Organisations that are retired and people that are no longer known are left out and listed in `leftOut`. For its organisers and the secretariat. The message `event.changed` follows.
     */
    post: operations['cloneDay'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events/{id}/postpone': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Postpone an event
     * @description Says that a published event does not take place when it was to. Its dates are open (`startsAt` and `endsAt` are null; `days` are those that it was to have), its seats, waiting list and invitations are kept, and nobody is nominated until it is rescheduled. For its organisers and the secretariat. The message `event.postponed` follows, with the days that it had.
     */
    post: operations['postponeEvent'];
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
    /**
     * Publish an event
     * @description Makes a draft visible to everybody and opens its seat plan; title, venue, time zone, days, capacity and registration window must be there. For its organisers and the secretariat. The messages `event.published` and, from the registrations service, `seat-plan.opened` follow.
     */
    post: operations['publishEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events/{id}/reschedule': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reschedule an event
     * @description Gives an event other days, which is a draft, published or postponed: by its new first date `from`, with the pattern of its days kept, or by `days`, one for each old day in their order; without either a postponed event takes place on its old days after all. A day takes its theme, its co-organisers and its sessions along; days beyond the old ones are new, and a day that goes must have no sessions. For its organisers and the secretariat. The message `event.rescheduled` follows, which says what became of each old day; the time to answer of open invitations moves back with the event. With `askAgain` every registration has to be accepted again (`POST /v1/registrations/{id}/accept`) in time, or it lapses and its seat goes to who waits longest; without it everybody keeps the seat, also who was asked before and has not answered. A draft stays a draft and has nobody to ask; the message is `event.changed`.
     */
    post: operations['rescheduleEvent'];
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
    /**
     * List sessions
     * @description Gives the sessions of the draft agenda that fit all filters, to the event’s organisers, the co-organisers of its days and the secretariat.
     */
    get: operations['listSessions'];
    put?: never;
    /**
     * Plan a session
     * @description Adds a session to the draft agenda of an event. For its organisers, the secretariat, and on their own days the co-organisers. A speaker or a room that is taken at the same time by another event is refused, unless an organiser says why with `ignoreConflicts`; all other conflicts are listed at `/v1/events/{id}/conflicts`. The draft agenda is told by no message.
     */
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
    /**
     * Read a session
     * @description Gives one session of the draft agenda, to the event’s organisers, the co-organisers of its days and the secretariat.
     */
    get: operations['readSession'];
    put?: never;
    post?: never;
    /**
     * Remove a session
     * @description Takes a session out of the draft agenda for good. For the event’s organisers, the secretariat, and on their own days the co-organisers.
     */
    delete: operations['removeSession'];
    options?: never;
    head?: never;
    /**
     * Change a session
     * @description Changes what the body names and leaves the rest; lists are replaced as a whole. For the event’s organisers, the secretariat, and on their own days the co-organisers; who moves a session to another day needs the right on both.
     */
    patch: operations['changeSession'];
    trace?: never;
  };
  '/v1/invitations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the invitations of all events
     * @description Gives the invitations that fit all filters: to a partner those to its organisation and those to the events that it organises, to a coordinator those to organisations of its country, to the secretariat all. One that nobody answered in time is shown as `lapsed`.
     */
    get: operations['listInvitationsAcrossEvents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/jobs/organisations-{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read an import of a table
     * @description Gives the import to whoever asked for it, and to the secretariat.
     */
    get: operations['readTableImport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/jobs/organisations-{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel an import of a table
     * @description Ends an import before its next part and forgets the rest of its rows; what is done stays, and an import that has ended stays as it is. For whoever asked for it, and the secretariat.
     */
    post: operations['cancelTableImport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/jobs/organisations-{id}/rows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the rows of an import
     * @description Gives what became of each row that is done, in the order in which they are done: that of the table, but for organisations that others are part of, which come before those. Ids and codes, never names. To whoever asked for the import, and to the secretariat.
     */
    get: operations['listImportedRows'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/jobs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a job
     * @description Gives a job with what became of each row so far, to the client that asked for it and the secretariat.
     */
    get: operations['readRequestedJob'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/jobs/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel a job
     * @description Ends a job before its next part; what is done stays, and a job that has ended stays as it is. For the client that asked for it and the secretariat.
     */
    post: operations['cancelRequestedJob'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read who I am
     * @description Gives the client behind the token: its role, the organisation that it acts for, and the scopes of this token. For a person the account, and what the person may do today. Any token will do.
     */
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
    /**
     * List the types of messages
     * @description Gives every type of message with its topic on Kafka and the JSON Schema of its payload; `/asyncapi.json` tells the same for generators. New types may come any day.
     */
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
    /**
     * Read the message feed
     * @description Gives the messages after the one named by `after`, in the order of the feed, as far as the caller may see what they tell of; without `after`, from the first one. Ask again with the position that the answer names to go on, also when nothing was left. Keep one mark for each pair of `source` and `subject`.
     */
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
    /**
     * Follow the message feed
     * @description The same messages as server-sent events, as they come, until the caller leaves. It begins after `Last-Event-ID` or `after`, else with the first message. A comment comes as a heartbeat while nothing happens. The stream ends with the token, when the client is revoked, for a reader that is too slow, and at a shutdown: connect again with the id of the last message.
     */
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
    /**
     * Get an access token
     * @description Gives an access token for client credentials (OAuth 2.1): id and secret by HTTP Basic or in the form, not both. The token is good for `expires_in` seconds; ask for the next one shortly before. Refusals have the members of RFC 6749 beside those of a problem.
     */
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
    /**
     * List what operators asked for
     * @description Gives the actions that operators asked of the service, the newest first. For operators of the secretariat.
     */
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
    /**
     * Read what became of an action
     * @description Gives one action of an operator: its state, its progress and its result. For operators of the secretariat.
     */
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
    /**
     * List the dead letters of a service
     * @description Gives the records that the service can never handle as they stand, the oldest first. For operators of the secretariat.
     */
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
    /**
     * Read a dead letter
     * @description Gives one record with its headers and, as text, its value. For operators of the secretariat.
     */
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
    /**
     * Handle a dead letter again
     * @description Handles the record once more, for example after a release that reads it. For operators of the secretariat. The answer is the action, which a worker carries out; read it at `Location` to see what becomes of it.
     */
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
    /**
     * Put a dead letter away
     * @description Takes the record off the list for good. Its effect is lost. For operators of the secretariat. The answer is the action, which a worker carries out; read it at `Location` to see what becomes of it.
     */
    post: operations['skipDeadLetter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/operations/{service}/jobs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the jobs of a service
     * @description Gives what the service is to do at a time: what waits, what runs, and what failed too often and waits for an operator. For operators of the secretariat.
     */
    get: operations['listJobs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/operations/{service}/jobs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a job
     * @description Gives one job: when it is due, how often it was tried, and why the last attempt failed. For operators of the secretariat.
     */
    get: operations['readJob'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/operations/{service}/jobs/{id}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Try a job again
     * @description Tries a job that has failed once more, from its first attempt on. For operators of the secretariat. The answer is the action, which a worker carries out; read it at `Location` to see what becomes of it.
     */
    post: operations['retryJob'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/operations/{service}/jobs/{id}/skip': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a job up
     * @description Takes a job away for good. What it was to do does not happen. For operators of the secretariat. The answer is the action, which a worker carries out; read it at `Location` to see what becomes of it.
     */
    post: operations['skipJob'];
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
    /**
     * List what is parked in a service
     * @description Gives the subjects of which messages are parked: they could not be handled, or wait for one that is missing. For operators of the secretariat.
     */
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
    /**
     * Read what is parked of one subject
     * @description Gives the messages of one subject that are parked, the first hundred of them, with the reason of each. For operators of the secretariat.
     */
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
    /**
     * Handle parked messages again
     * @description Handles the parked messages of one subject once more, in their order. For operators of the secretariat. The answer is the action, which a worker carries out; read it at `Location` to see what becomes of it.
     */
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
    /**
     * Skip a parked message
     * @description Passes over the first parked message of one subject for good, and goes on with the next. Its effect is lost. For operators of the secretariat. The answer is the action, which a worker carries out; read it at `Location` to see what becomes of it.
     */
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
    /**
     * Build the copies of a service anew
     * @description Throws away what the service keeps of other services’ facts and builds it from the topics again; nothing that it did because of a message is done twice. For operators of the secretariat. The answer is the action, which a worker carries out; read it at `Location` to see what becomes of it.
     */
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
    /**
     * Read a topic again
     * @description Lets the service read a topic again from its beginning, a time or an offset; what it has handled is passed over. For operators of the secretariat. The answer is the action, which a worker carries out; read it at `Location` to see what becomes of it.
     */
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
    /**
     * Read how messages flow in a service
     * @description Gives the lag of its consumer group, its workers, and what waits in the outbox, is parked or is dead. For operators of the secretariat.
     */
    get: operations['readOperationsStatus'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/organisation-imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Import organisations
     * @description Takes a table as the body: CSV in UTF-8 (with or without a mark at its start; semicolons, commas or tabs), or the first sheet of an XLSX workbook of at most 5 MB; at most 20,000 rows of 50 columns, and 2,000 characters in a cell. The first row names the columns; an unknown one refuses the whole table and says which known one is nearest. Answers a job; its rows say one by one what happened, or with `dryRun` what would happen. A cell that is empty leaves what there is as it is, so that a table that is sent again changes only what differs. Text that begins with =, +, - or @ is refused; of a formula its last value is taken. What was sent is kept until its rows are done, and for a day at most. Columns: `code` (by which an organisation is known again), `kind`, `name` (English) and `name.mk` and so on for other languages, `country`, `parent code`, `aliases` (with | between). For the secretariat.
     */
    post: operations['importOrganisations'];
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
    /**
     * List organisations
     * @description Gives the organisations that fit all filters, in the order in which they were registered unless `sort` says otherwise. Every client with the scope sees all of them. `search` finds them by their code, their names in all languages, their aliases, and the initials of those.
     */
    get: operations['listOrganisations'];
    put?: never;
    /**
     * Register an organisation
     * @description Adds an organisation to the register; its `code` must be free. For the secretariat. The message `organisation.registered` follows.
     */
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
    /**
     * Read an organisation
     * @description Gives one organisation by its id. To find one by its code, list with `?code=`.
     */
    get: operations['readOrganisation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change an organisation
     * @description Changes what the body names and leaves the rest; a language that is set to null goes. The secretariat changes everything but the code; a client of the organisation itself changes its `names` and `aliases`; `aliases` is replaced as a whole. The message `organisation.changed` follows, or `organisation.retired` where the status becomes `retired`; a retired organisation takes part in nothing new: it becomes no parent, member, organiser, co-organiser or initiator, is not invited, accepts and nominates nothing, gets no client, nobody new is affiliated to it, and nobody speaks for it from that day on. What it takes part in already stays.
     */
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
    /**
     * List the members of an organisation
     * @description Gives the organisations that make up this one, with the days of each membership, those of the past among them unless `at` names a day. Every client with the scope sees them. The ETag is the one of the organisation.
     */
    get: operations['listCompositions'];
    /**
     * Replace the members of an organisation
     * @description Takes the whole list as it is to be; this is how a membership gets its last day, or goes. For the secretariat. The message `organisation.composition-changed` follows where the list is another one than before.
     */
    put: operations['replaceComposition'];
    /**
     * Add a member to an organisation
     * @description Adds one organisation to those that make up this one. For the secretariat. The message `organisation.composition-changed` follows, with the whole list.
     */
    post: operations['addComposition'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/organisations/{id}/focal-points': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the focal points of an organisation
     * @description Gives the people who have an account and speak for the organisation, with the days of each, those of the past among them unless `at` names a day; in the order in which their accounts were made. When an organisation is retired, nobody speaks for it from that day on. For whoever acts for the organisation, and the secretariat; names are shown as elsewhere.
     */
    get: operations['listFocalPoints'];
    put?: never;
    post?: never;
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
    /**
     * List people
     * @description Gives the people that the caller may see and that fit all filters, in the order in which they were registered: a partner sees the people of its own organisation, a coordinator those of organisations of its country, a participant the own person, the secretariat all. `search` finds them by their names in both scripts, or by the whole of an address; nobody is found by a name that the caller may not see.
     */
    get: operations['listPeople'];
    put?: never;
    /**
     * Register a person
     * @description Adds a person with the organisations that the person speaks for. A person has at least one of the two names; `otherScript` tells how the same name is written in a second script. A partner registers people of its own organisation; the secretariat anybody. The message `person.registered` follows; it tells ids and dates, never the name or the address.
     */
    post: operations['registerPerson'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people-imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Import people
     * @description Takes a table as the body: CSV in UTF-8 (with or without a mark at its start; semicolons, commas or tabs), or the first sheet of an XLSX workbook of at most 5 MB; at most 20,000 rows of 50 columns, and 2,000 characters in a cell. The first row names the columns; an unknown one refuses the whole table and says which known one is nearest. Answers a job; its rows say one by one what happened, or with `dryRun` what would happen. A cell that is empty leaves what there is as it is, so that a table that is sent again changes only what differs. Text that begins with =, +, - or @ is refused; of a formula its last value is taken. What was sent is kept until its rows are done, and for a day at most. Columns: `given name`, `family name`, `other given name` and `other family name` (in a second script, Cyrillic or what `script` says), `e-mail`, `languages`, `organisation code`, `position`, `from`, `to`, `protected` (yes or no), `key` (a key of your own, by which a person is known again) and `another`. Without a key a person is known again by address and name, or by the same name in the same organisation where the row has no address; whoever has the address, or a name that folds to the same in the organisation, is told as a `double` and not made, unless `another` says yes. For the secretariat; others import people of an organisation that they act for, and name it.
     */
    post: operations['importPeople'];
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
    /**
     * Read a person
     * @description Gives one person. The name of a protected one is left out until the caller has said why it looks (`POST /v1/access-reasons`), unless the person belongs to its organisation. Whoever may not see the person is told that there is none, as for an id that nobody has.
     */
    get: operations['readPerson'];
    put?: never;
    post?: never;
    /**
     * Erase a person
     * @description Erases names, address, languages and affiliations for good; every service forgets the person too, and `/v1/erasures/{id}` says which has. A live registration is withdrawn with the reason `person-erased`, so that its seat goes to the next in line; what is past keeps an id that means nobody. For the secretariat. The message `person.erased` follows.
     */
    delete: operations['erasePerson'];
    options?: never;
    head?: never;
    /**
     * Change a person
     * @description Changes what the body names and leaves the rest; `affiliations` is replaced as a whole, and `otherScript` set to null goes. A partner changes the affiliations to its own organisation alone. The message `person.affiliations-changed` follows where affiliations or `protected` changed; a new name or address is told to nobody.
     */
    patch: operations['changePerson'];
    trace?: never;
  };
  '/v1/people/{id}/doubles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read who may be the same person
     * @description Gives the ids of people with the same address or with names that sound alike, in any script. For the secretariat.
     */
    get: operations['readDoublesPerson'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people/{id}/merge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Merge a double into a person
     * @description Says that two entries are one person: what the double is named in is of the other from now on, and its id shows that one. Affiliations and languages are united; a name, an address or `protected` of the double is kept where the other has none. Of two live registrations at one event one is withdrawn with the reason `merged`: the one without a seat, else the later. Cannot be undone. For the secretariat. The messages `person.merged` and, where affiliations change, `person.affiliations-changed` follow.
     */
    post: operations['mergePerson'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/registrations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List registrations
     * @description Gives the registrations, across events, that the caller may see and that fit all filters: those of its own organisation and of events that it organises; the secretariat sees all, a coordinator those of organisations of its country, an observer those of its events, a participant the own ones. Names are asked for at this moment and shown to those who may see the person.
     */
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
    /**
     * Read a registration
     * @description Gives one registration, to the organisation that nominated, the event’s organisers and the secretariat. Since it shows a name, it is never answered with 304.
     */
    get: operations['readRegistration'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/registrations/{id}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Accept new dates for a registration
     * @description Says that the person comes on the new dates of an event whose organisers ask again (`pendingWith` and `pendingUntil` say so). For the organisation that nominated, and for the secretariat. Seat and place in the waiting list stay. The message `registration.accepted` follows.
     */
    post: operations['acceptRegistration'];
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
    /**
     * Decline a registration
     * @description Refuses a person a place. For the event’s organisers and the secretariat. A seat becomes free and goes to who waits longest. The message `registration.declined` follows, and `registration.confirmed` for who moves up.
     */
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
    /**
     * Read what happened to a registration
     * @description Gives the steps of a registration from its nomination on, the oldest first; each has the id of the message that told of it, and says who decided it.
     */
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
    /**
     * Withdraw a registration
     * @description Says that the person does not come. For the organisation that nominated, and for the secretariat. A seat becomes free and goes to who waits longest. The message `registration.withdrawn` follows, and `registration.confirmed` for who moves up.
     */
    post: operations['withdrawRegistration'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/schedule-checks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Check a schedule before it is written
     * @description Gives the conflicts that an event or sessions would have, and writes nothing: for a stored event with what would be different, or for one that somebody thinks of.
     */
    post: operations['checkSchedule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/schedule-imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Import a schedule
     * @description Takes a schedule file as the body: frab or pentabarf in XML or JSON, as pretalx exports it, or iCalendar. Answers a job that says row by row what happened, or with `dryRun` what would happen. A session is known again by the file’s key, so that a file that is sent again changes only what differs: a field on which the file is silent stays as it is, texts in other languages stay, links are replaced where the file has some, and nothing else is removed. An end stays only with the beginning that it has. Days that a draft lacks and rooms that its venue lacks are added. Names of people are not read: keys that are ids of people known here become speakers as presenters; who is a speaker already stays and keeps the role. For the event’s organisers and the secretariat.
     */
    post: operations['importSchedule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/seat-plans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the seat plans of all events
     * @description Gives how many seats each published event has and how many are taken, for an overview in one request. Whoever is signed in reads them, as those of each event.
     */
    get: operations['listSeatPlans'];
    put?: never;
    post?: never;
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
    /**
     * List series
     * @description Gives the series that fit all filters, in the order in which they were announced unless `sort` says otherwise. Every client with the scope sees all of them. `search` finds them by their title in all languages.
     */
    get: operations['listSeries'];
    put?: never;
    /**
     * Announce a series
     * @description Starts a series of events with one aim; events join it by `seriesId`. For the secretariat. The message `series.announced` follows.
     */
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
    /**
     * Read a series
     * @description Gives one series. Its events are listed with `GET /v1/events?seriesId=`.
     */
    get: operations['readSeries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change a series
     * @description Changes what the body names and leaves the rest. For the secretariat. The days of all its events must stay inside. The message `series.changed` follows.
     */
    patch: operations['changeSeries'];
    trace?: never;
  };
  '/v1/series/{id}/calendar.ics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the calendar of a series
     * @description Gives the events of a series that the caller may see, the newest 300, as an iCalendar file with an entry for each day.
     */
    get: operations['readSeriesCalendar'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
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
    /**
     * Close a series
     * @description Ends a series: it takes no new events and no changes. For the secretariat. The message `series.closed` follows.
     */
    post: operations['closeSeries'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/series/{id}/plans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Plan events of a series
     * @description Finds dates and hosts for events of a series, and writes nothing. What is left out of the body is taken from the series. Public holidays of all countries that take part are kept free, other feasts and events are weighed, and each date and each rejected date says why, as data and as a sentence in the language of `Accept-Language`. With `keep` the events that the series has are taken as they stand, move only where they must, and `changes` says what becomes of them. The same question gives the same plans while calendars and events stay as they are. For the organisers of the series and the secretariat.
     */
    post: operations['planSeries'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/series/{id}/plans/adopt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Adopt a plan
     * @description Writes the drafts of one plan, all of them or none: send the `question` of the answer and one of its `plans` as they are, with what the drafts have in common. Each draft has the organisers of the series, its number, dates, host and the time zone of the host. Where the world changed in the meantime (a holiday, a number that is taken, an event that lies too near, the dates of the series, an expert who has a part elsewhere by now), nothing is written, and `errors` names every reason at its place, as a code and as a sentence in the language of `Accept-Language`. Drafts that were kept and move take the sessions of each day along; published events never move. For the organisers of the series and the secretariat. The messages `event.drafted` and `event.changed` follow.
     */
    post: operations['adoptPlan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/synergies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List events that could join hands
     * @description Gives pairs of an event (one, those of a series, or all that the caller organises, the newest 100) with an event of other organisers and another series that lies near in date and has a place, topics or countries in common: the best 50, with a score and the reasons, as data and as sentences in the language of `Accept-Language`. Of others only what the caller may see: published events and own drafts.
     */
    get: operations['listSynergies'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/synergies/{id}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Accept a joint day
     * @description Says yes: the guests become co-organisers of the day, with the message `event.changed`. A day has 20 co-organisers at most, and the client that offers its own day must still have the right to change events. For organisers of the event that was asked, and the secretariat.
     */
    post: operations['acceptSynergy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/synergies/{id}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Decline a joint day
     * @description Says no, with a reason of a closed list; another day can be proposed afterwards. For organisers of the event that was asked, and the secretariat.
     */
    post: operations['declineSynergy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/synergies/{id}/propose': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Propose to hold a day together
     * @description Asks the organisers of the other event to hold a day together: one of theirs, at which those who propose become co-organisers, or one of your own, at which they do. For organisers of the event in whose name it is proposed, and the secretariat. No message follows before it is accepted.
     */
    post: operations['proposeSynergy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/venues': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List venues
     * @description Gives the venues that fit all filters, in the order in which they were added.
     */
    get: operations['listVenues'];
    put?: never;
    /**
     * Add a venue
     * @description Adds a house with its rooms, or a place online, to the directory that everybody shares. An event that names it (`venueId`) shows its name, city and country; a session takes one of its rooms (`roomId`), and two that want the same room at once conflict. Venues are told by no message.
     */
    post: operations['addVenue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/venues/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a venue
     * @description Gives one venue with its rooms.
     */
    get: operations['readVenue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change a venue
     * @description Changes what the body names and leaves the rest; `rooms` is replaced as a whole, and a room keeps its id where it is named with it. Events show what the venue was called when they took it, until they take it again. For the client that added it and the secretariat.
     */
    patch: operations['changeVenue'];
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** AccessEntry */
    AccessEntry: {
      /**
       * Format: uuid
       * @description The id of the entry.
       */
      id: string;
      /**
       * Format: date-time
       * @description When the name was shown.
       */
      at: string;
      /** @description The client that looked, or the account of a person. */
      clientId: string;
      /**
       * Format: uuid
       * @description The person who looked; null for a client.
       */
      readerPersonId: string | null;
      /**
       * Format: uuid
       * @description The organisation that the client was bound to; null for the secretariat and people.
       */
      readerOrganisationId: string | null;
      /**
       * Format: uuid
       * @description Whose name was shown.
       */
      personId: string;
      /**
       * Format: uuid
       * @description For which event it was; null for none.
       */
      eventId: string | null;
      /** @description Why, in the words of who looked; null for the person’s own organisation, which is not asked, and once the person was erased. */
      reason: string | null;
      /** @description The service through which the name was shown. */
      service: string;
    };
    /** AccessEntryList */
    AccessEntryList: {
      /** @description The items of this page. */
      data: components['schemas']['AccessEntry'][];
      /** @description Where this page is in the list. */
      page: components['schemas']['PageInfo'];
    };
    /** AccessReason */
    AccessReason: {
      /**
       * Format: uuid
       * @description The id of the reason.
       */
      id: string;
      /**
       * Format: uuid
       * @description The event that it is for; null for people as such.
       */
      eventId: string | null;
      /** @description Why protected names are looked at. */
      reason: string;
      /**
       * Format: date-time
       * @description Until when it counts.
       */
      until: string;
    };
    /** Account */
    Account: {
      /**
       * Format: uuid
       * @description The id of the account, which access tokens of the person name.
       */
      id: string;
      /**
       * Format: uuid
       * @description Whose account it is.
       */
      personId: string;
      /** @description What the person signs in with; null once closed, or while a reason is required. */
      email: string | null;
      /** @description What the person may do, for which object and when; also what has ended. */
      grants: components['schemas']['Grant'][];
      /**
       * @description `invited` until the person signs in first; a closed account is refused for good.
       * @enum {string}
       */
      status: 'invited' | 'active' | 'closed';
      /** @description Whether the address of a protected person is told once the caller has said why it looks, by `POST /v1/access-reasons`. */
      reasonRequired: boolean;
    };
    /** AccountList */
    AccountList: {
      /** @description The items of this page. */
      data: components['schemas']['Account'][];
      /** @description Where this page is in the list. */
      page: components['schemas']['PageInfo'];
    };
    /** AddCalendarDay */
    AddCalendarDay: {
      /** @description ISO 3166-1 alpha-2, or `XK`. */
      country: components['schemas']['Country'];
      /**
       * @description ISO 3166-2, such as `BA-SRP`, where only a part of the country keeps it.
       * @default null
       */
      subdivision: string | null;
      /**
       * Format: date
       * @description The date.
       */
      date: string;
      /** @description What it is, by language. */
      names: {
        [key: string]: string;
      };
      /**
       * @description `public`: nobody works; `religious` and `community`: those of a faith or community do not; `observance`: it is kept, and people work.
       * @default public
       * @enum {string}
       */
      kind: 'public' | 'religious' | 'community' | 'observance';
      /**
       * @description `likely`: the date can move by a day, as in the Islamic calendar.
       * @default certain
       * @enum {string}
       */
      certainty: 'certain' | 'likely';
    };
    /** AddMember */
    AddMember: {
      /**
       * Format: uuid
       * @description The organisation that is a member.
       */
      memberId: string;
      /**
       * Format: date
       * @description The first day.
       */
      from: string;
      /**
       * Format: date
       * @description The last day; null while it lasts.
       * @default null
       */
      to: string | null;
    };
    /** AddVenue */
    AddVenue: {
      /** @description The name of the house, or of the place online. */
      name: string;
      /**
       * @description The city; null where it is online.
       * @default null
       */
      city: string | null;
      /**
       * @description ISO 3166-1 alpha-2, or `XK`; null where it is online.
       * @default null
       */
      country: components['schemas']['Country'] | null;
      /**
       * @description Street and number, as the house writes them.
       * @default null
       */
      address: string | null;
      /**
       * @description Its rooms.
       * @default []
       */
      rooms: {
        /**
         * Format: uuid
         * @description The id of a room that is there; left out for a new one.
         */
        id?: string;
        /** @description Its name, once in each venue. */
        name: string;
        /**
         * @description How many people it takes; null where that is not known.
         * @default null
         */
        capacity: number | null;
      }[];
      /**
       * @description Where to join online; null where nobody can.
       * @default null
       */
      onlineLink: string | null;
      /**
       * @description Your own key of it, once per client and collection; found by `?externalRef=`. Null for none.
       * @default null
       */
      externalRef: string | null;
    };
    /** AdoptPlan */
    AdoptPlan: {
      /** @description The question of the plan, as it was answered with it. */
      question: components['schemas']['PlanSeries'];
      /** @description The events of the plan. */
      events: {
        /** @description Its number in the series. */
        numberInSeries: number;
        /** @description Its dates. */
        days: string[];
        /** @description The country that hosts it. */
        host: components['schemas']['Country'];
        /**
         * @description As it was answered; not used.
         * @default []
         */
        for: {
          /** @description What it is, such as `expert-busy`. */
          code: string;
          /** @description The same in words. */
          text?: string;
          /** @description The country that it is about. */
          country?: components['schemas']['Country'];
          /**
           * Format: date
           * @description The day that it is about.
           */
          date?: string;
          /**
           * Format: uuid
           * @description The event that it is about.
           */
          eventId?: string;
          /**
           * Format: uuid
           * @description The expert whom it is about.
           */
          personId?: string;
          /** @description The gap that it is about, in days. */
          days?: number;
        }[];
        /**
         * @description As it was answered: clashes of experts that stand here are taken as they are.
         * @default []
         */
        against: {
          /** @description What it is, such as `expert-busy`. */
          code: string;
          /** @description The same in words. */
          text?: string;
          /** @description The country that it is about. */
          country?: components['schemas']['Country'];
          /**
           * Format: date
           * @description The day that it is about.
           */
          date?: string;
          /**
           * Format: uuid
           * @description The event that it is about.
           */
          eventId?: string;
          /**
           * Format: uuid
           * @description The expert whom it is about.
           */
          personId?: string;
          /** @description The gap that it is about, in days. */
          days?: number;
        }[];
      }[];
      /** @description As it was answered; not used. */
      changes?: {
        /** @description Its number in the series. */
        numberInSeries: number;
        /**
         * AdoptPlanChangesItemFrom
         * @description As it stands.
         */
        from: {
          /** @description Its dates. */
          days: string[];
          /** @description Who would have hosted it. */
          host: components['schemas']['Country'] | null;
        };
        /**
         * AdoptPlanChangesItemTo
         * @description As it would be.
         */
        to: {
          /** @description Its dates. */
          days: string[];
          /** @description Who hosts it. */
          host: components['schemas']['Country'];
        };
        /** @description The same in words. */
        text: string;
      }[];
      /** @description As it was answered; not used. */
      rank?: number;
      /** @description As it was answered; not used. */
      score?: number;
      /** @description As it was answered; not used. */
      provenBest?: boolean;
      /**
       * @description What sort of event it is.
       * @default workshop
       * @enum {string}
       */
      kind: 'workshop' | 'training' | 'study-visit' | 'conference' | 'meeting' | 'webinar';
      /** @description The title of each, with its number behind; that of the series where it is left out. */
      title?: {
        [key: string]: string;
      };
      /** @description A title for each event of the plan, as it is. */
      titles?: {
        [key: string]: string;
      }[];
      /**
       * @description Codes of the secretariat’s vocabulary, such as `migrant-smuggling`.
       * @default []
       */
      topics: string[];
      /**
       * @description Whether any organisation may nominate, or only those with an invitation.
       * @default open
       * @enum {string}
       */
      admission: 'open' | 'by-invitation';
      /**
       * @description Seats in all: the draft’s, and from the publication on the seat plan’s.
       * @default null
       */
      capacity: number | null;
    };
    /** AdoptedPlan */
    AdoptedPlan: {
      /** @description What was written, in the order of the plan; kept events that stay are left out. */
      events: {
        /** @description The id of the event. */
        id: string;
        /**
         * @description Whether it is new, or was kept and has other dates or another host.
         * @enum {string}
         */
        change: 'drafted' | 'moved';
        /** @description Its number in the series. */
        numberInSeries: number;
        /** @description Its title, by language. */
        title: {
          [key: string]: string;
        };
        /** @description Its dates. */
        days: string[];
        /** @description The country that hosts it. */
        host: string;
        /** @description That of the host; null where the country has several. */
        timeZone: string | null;
      }[];
    };
    /** AffiliationOfPerson */
    AffiliationOfPerson: {
      /**
       * Format: uuid
       * @description For whom the person speaks.
       */
      organisationId: string;
      /**
       * @description What the person is there.
       * @default null
       */
      position: string | null;
      /**
       * Format: date
       * @description The first day.
       */
      from: string;
      /**
       * Format: date
       * @description The last day; null while it lasts.
       * @default null
       */
      to: string | null;
    };
    /** AgendaChanges */
    AgendaChanges: {
      /** @description The release before; 0 for nothing. */
      since: number;
      /** @description The release after; null for the draft. */
      version: number | null;
      /** @description Days and time zone of the event; null where they are the same. */
      frame: {
        /**
         * AgendaChangesFrameFrom
         * @description As they were.
         */
        from: {
          /** @description IANA, such as `Europe/Belgrade`. */
          timeZone: string | null;
          /** @description The days of the event, in their order. */
          days: {
            /**
             * Format: date
             * @description The local date, in the time zone of the event.
             */
            date: string;
            /** @description `HH:MM` in the time zone of the event. */
            startTime: string | null;
            /** @description `HH:MM` in the time zone of the event, after `startTime`. */
            endTime: string | null;
            /** @description True where `endTime` is the midnight after the date or one of the next morning. */
            endsNextDay?: boolean;
            /** @description What the day is about, by language. */
            theme: {
              [key: string]: string;
            } | null;
            /** @description Who holds this day together with the organisers. */
            coOrganiserIds: string[];
          }[];
        };
        /**
         * AgendaChangesFrameTo
         * @description As they are.
         */
        to: {
          /** @description IANA, such as `Europe/Belgrade`. */
          timeZone: string | null;
          /** @description The days of the event, in their order. */
          days: {
            /**
             * Format: date
             * @description The local date, in the time zone of the event.
             */
            date: string;
            /** @description `HH:MM` in the time zone of the event. */
            startTime: string | null;
            /** @description `HH:MM` in the time zone of the event, after `startTime`. */
            endTime: string | null;
            /** @description True where `endTime` is the midnight after the date or one of the next morning. */
            endsNextDay?: boolean;
            /** @description What the day is about, by language. */
            theme: {
              [key: string]: string;
            } | null;
            /** @description Who holds this day together with the organisers. */
            coOrganiserIds: string[];
          }[];
        };
      } | null;
      /** @description What happened to sessions: in order of time, removed ones last. */
      changes: {
        /**
         * Format: uuid
         * @description The id of the session.
         */
        sessionId: string;
        /** @description Its title now, or its last one. */
        title: {
          [key: string]: string;
        };
        /**
         * @description What happened to it; `changed` is about the rest.
         * @enum {string}
         */
        kind:
          | 'added'
          | 'removed'
          | 'moved'
          | 'room-changed'
          | 'retitled'
          | 'speakers-changed'
          | 'changed';
        /** @description The fields that differ; none for a session that was added or removed. */
        fields: string[];
        /** @description These fields as they were; null for an added session. */
        from: {
          /**
           * @description What sort of session it is.
           * @enum {string}
           */
          kind?:
            | 'expert-exchange'
            | 'keynote'
            | 'panel'
            | 'presentation'
            | 'group-work'
            | 'plenary'
            | 'break';
          /** @description Its title, by language. */
          title?: {
            [key: string]: string;
          };
          /** @description What stands below the title, by language. */
          subtitle?: {
            [key: string]: string;
          } | null;
          /** @description What it is about, by language. */
          abstract?: {
            [key: string]: string;
          } | null;
          /** @description The language in which it is held, a BCP 47 tag; null where that is open. */
          language?: string | null;
          /** @description Codes of the secretariat’s vocabulary. */
          topics?: string[];
          /**
           * Format: date
           * @description The day of the event, a local date.
           */
          date?: string;
          /** @description `HH:MM` in the time zone of the event. */
          startTime?: string | null;
          /** @description `HH:MM` in the time zone of the event. */
          endTime?: string | null;
          /** @description The organisations that hold it. */
          organisationIds?: string[];
          /** @description Who speaks, moderates or helps. */
          speakers?: {
            /**
             * Format: uuid
             * @description The id of the person.
             */
            personId: string;
            /**
             * @description As what the person takes part.
             * @enum {string}
             */
            role:
              | 'keynote'
              | 'presenter'
              | 'panellist'
              | 'moderator'
              | 'facilitator'
              | 'rapporteur'
              | 'interpreter';
          }[];
          /** @description Slides, papers, recordings. */
          links?: {
            /** @description An address that begins with `https://` or `http://`. */
            url: string;
            /** @description What is there, by language. */
            title: {
              [key: string]: string;
            } | null;
          }[];
          /** @description Whether `startTime` is one of the morning after `date`. */
          startsNextDay?: boolean;
          /** @description Whether `endTime` is the midnight after `date` or one of the morning after it. */
          endsNextDay?: boolean;
          /**
           * Format: uuid
           * @description The room; null where it was open.
           */
          roomId?: string | null;
          /** @description The name of the room at the release; null where it was open. */
          roomName?: string | null;
          /** @description The track that it belongs to. */
          track?: string | null;
        } | null;
        /** @description These fields as they are; null for a removed session. */
        to: {
          /**
           * @description What sort of session it is.
           * @enum {string}
           */
          kind?:
            | 'expert-exchange'
            | 'keynote'
            | 'panel'
            | 'presentation'
            | 'group-work'
            | 'plenary'
            | 'break';
          /** @description Its title, by language. */
          title?: {
            [key: string]: string;
          };
          /** @description What stands below the title, by language. */
          subtitle?: {
            [key: string]: string;
          } | null;
          /** @description What it is about, by language. */
          abstract?: {
            [key: string]: string;
          } | null;
          /** @description The language in which it is held, a BCP 47 tag; null where that is open. */
          language?: string | null;
          /** @description Codes of the secretariat’s vocabulary. */
          topics?: string[];
          /**
           * Format: date
           * @description The day of the event, a local date.
           */
          date?: string;
          /** @description `HH:MM` in the time zone of the event. */
          startTime?: string | null;
          /** @description `HH:MM` in the time zone of the event. */
          endTime?: string | null;
          /** @description The organisations that hold it. */
          organisationIds?: string[];
          /** @description Who speaks, moderates or helps. */
          speakers?: {
            /**
             * Format: uuid
             * @description The id of the person.
             */
            personId: string;
            /**
             * @description As what the person takes part.
             * @enum {string}
             */
            role:
              | 'keynote'
              | 'presenter'
              | 'panellist'
              | 'moderator'
              | 'facilitator'
              | 'rapporteur'
              | 'interpreter';
          }[];
          /** @description Slides, papers, recordings. */
          links?: {
            /** @description An address that begins with `https://` or `http://`. */
            url: string;
            /** @description What is there, by language. */
            title: {
              [key: string]: string;
            } | null;
          }[];
          /** @description Whether `startTime` is one of the morning after `date`. */
          startsNextDay?: boolean;
          /** @description Whether `endTime` is the midnight after `date` or one of the morning after it. */
          endsNextDay?: boolean;
          /**
           * Format: uuid
           * @description The room; null where it was open.
           */
          roomId?: string | null;
          /** @description The name of the room at the release; null where it was open. */
          roomName?: string | null;
          /** @description The track that it belongs to. */
          track?: string | null;
        } | null;
        /** @description The same in words, in the language that `Accept-Language` asks for. */
        text: string;
      }[];
      /** @description All of it in words, a sentence each: days and time zone first, then sessions. */
      texts: string[];
    };
    /** AgendaVersion */
    AgendaVersion: {
      /**
       * Format: uuid
       * @description The event.
       */
      eventId: string;
      /** @description 1, 2, 3 … within the event, without gaps. */
      version: number;
      /**
       * Format: date-time
       * @description When it was released.
       */
      releasedAt: string;
      /** @description What its readers were told with it, by language. */
      note: {
        [key: string]: string;
      } | null;
      /** @description How many sessions it has. */
      sessionCount: number;
      /** @description IANA, such as `Europe/Belgrade`. */
      timeZone: string | null;
      /** @description The days of the event, in their order. */
      days: {
        /**
         * Format: date
         * @description The local date, in the time zone of the event.
         */
        date: string;
        /** @description `HH:MM` in the time zone of the event. */
        startTime: string | null;
        /** @description `HH:MM` in the time zone of the event, after `startTime`. */
        endTime: string | null;
        /** @description True where `endTime` is the midnight after the date or one of the next morning. */
        endsNextDay?: boolean;
        /** @description What the day is about, by language. */
        theme: {
          [key: string]: string;
        } | null;
        /** @description Who holds this day together with the organisers. */
        coOrganiserIds: string[];
      }[];
      /** @description The sessions, in order of time. */
      sessions: {
        /**
         * Format: uuid
         * @description The id of the session.
         */
        id: string;
        /**
         * @description What sort of session it is.
         * @enum {string}
         */
        kind:
          | 'expert-exchange'
          | 'keynote'
          | 'panel'
          | 'presentation'
          | 'group-work'
          | 'plenary'
          | 'break';
        /** @description Its title, by language. */
        title: {
          [key: string]: string;
        };
        /** @description What stands below the title, by language. */
        subtitle: {
          [key: string]: string;
        } | null;
        /** @description What it is about, by language. */
        abstract: {
          [key: string]: string;
        } | null;
        /** @description The language in which it is held, a BCP 47 tag; null where that is open. */
        language: string | null;
        /** @description Codes of the secretariat’s vocabulary. */
        topics: string[];
        /**
         * Format: date
         * @description The day of the event, a local date.
         */
        date: string;
        /** @description `HH:MM` in the time zone of the event. */
        startTime: string | null;
        /** @description `HH:MM` in the time zone of the event. */
        endTime: string | null;
        /** @description The organisations that hold it. */
        organisationIds: string[];
        /** @description Who speaks, moderates or helps. */
        speakers: {
          /**
           * Format: uuid
           * @description The id of the person.
           */
          personId: string;
          /**
           * @description As what the person takes part.
           * @enum {string}
           */
          role:
            | 'keynote'
            | 'presenter'
            | 'panellist'
            | 'moderator'
            | 'facilitator'
            | 'rapporteur'
            | 'interpreter';
        }[];
        /** @description Slides, papers, recordings. */
        links: {
          /** @description An address that begins with `https://` or `http://`. */
          url: string;
          /** @description What is there, by language. */
          title: {
            [key: string]: string;
          } | null;
        }[];
        /** @description Whether `startTime` is one of the morning after `date`. */
        startsNextDay: boolean;
        /** @description Whether `endTime` is the midnight after `date` or one of the morning after it. */
        endsNextDay: boolean;
        /**
         * Format: uuid
         * @description The room; null where it was open.
         */
        roomId: string | null;
        /** @description The name of the room at the release; null where it was open. */
        roomName: string | null;
        /** @description The track that it belongs to. */
        track: string | null;
      }[];
    };
    /** AgendaVersionHead */
    AgendaVersionHead: {
      /**
       * Format: uuid
       * @description The event.
       */
      eventId: string;
      /** @description 1, 2, 3 … within the event, without gaps. */
      version: number;
      /**
       * Format: date-time
       * @description When it was released.
       */
      releasedAt: string;
      /** @description What its readers were told with it, by language. */
      note: {
        [key: string]: string;
      } | null;
      /** @description How many sessions it has. */
      sessionCount: number;
    };
    /** AgendaVersionHeadList */
    AgendaVersionHeadList: {
      /** @description The items of this page. */
      data: components['schemas']['AgendaVersionHead'][];
      /** @description Where this page is in the list. */
      page: components['schemas']['PageInfo'];
    };
    /** AnnounceSeries */
    AnnounceSeries: {
      /** @description Its title, by language. */
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
      countries: components['schemas']['Country'][];
      /**
       * Format: date
       * @description The first day.
       */
      from: string;
      /**
       * Format: date
       * @description The last day.
       */
      to: string;
      /**
       * @description How many days before an event its organisers see the names of who is confirmed; until 30 days after it they do.
       * @default 14
       */
      namesFromDays: number;
      /**
       * @description Your own key of it, once per client and collection; found by `?externalRef=`. Null for none.
       * @default null
       */
      externalRef: string | null;
    };
    /** AuditChains */
    AuditChains: {
      /** @description The chain of each service. */
      data: {
        /** @description How many blocks fit, from the first on. */
        blocks: number;
        /** @description How many records are in them. */
        records: number;
        /** @description Of the last block that fits. Whoever keeps it sees later whether the chain was made anew. */
        hash: string;
        /** @description False where the chain is too long to be checked at once: its beginning is whole. */
        complete: boolean;
        /** @description The first block whose records are not what was sealed; null where all are. */
        brokenAt: number | null;
        /** @description The service that recorded it. */
        service: string;
      }[];
    };
    /** AuditRecord */
    AuditRecord: {
      /**
       * Format: uuid
       * @description The id of the record.
       */
      id: string;
      /**
       * Format: date-time
       * @description When it was done.
       */
      at: string;
      /** @description The service that recorded it. */
      service: string;
      /** @description The client, or the account of a person; `platform` for a reaction or a job. */
      actorId: string;
      /**
       * Format: uuid
       * @description The person who acted; null for a client.
       */
      personId: string | null;
      /** @description As what the actor acted. */
      role: string;
      /**
       * Format: uuid
       * @description On whose behalf: the organisation that the client is bound to, or the only one that the person speaks for.
       */
      organisationId: string | null;
      /** @description The id of the operation in this document, `reaction`, or `job` with its kind. */
      action: string;
      /** @description The path of the request; null without one. */
      path: string | null;
      /** @description The message or job that caused it; null for a request. */
      cause: string | null;
      /** @description What was changed. */
      objects: {
        /** @description What it is, as message types call it, or the part of the path before its id. */
        type: string;
        /**
         * Format: uuid
         * @description Its id.
         */
        id: string;
      }[];
      /** @description The types of the messages that tell of it. */
      messages: string[];
      /** @description What it shares with problems, the log and the messages. */
      traceId: string;
      /** @description The block of the chain that holds it. */
      block: number;
    };
    /** AuditRecordList */
    AuditRecordList: {
      /** @description The items of this page. */
      data: components['schemas']['AuditRecord'][];
      /** @description Where this page is in the list. */
      page: components['schemas']['PageInfo'];
    };
    /** AuthorizationServer */
    AuthorizationServer: {
      /** @description Who issues tokens: `iss` of each. */
      issuer: string;
      /** @description Where browsers of people are sent, by the gateway alone. */
      authorization_endpoint: string;
      /** @description Where tokens are asked for. */
      token_endpoint: string;
      /** @description Where the public keys are. */
      jwks_uri: string;
      /** @description How tokens are asked for: machines by the first one. */
      grant_types_supported: string[];
      /** @description For the gateway, through which people sign in; machines need none. */
      response_types_supported: string[];
      /** @description How a client shows its secret. */
      token_endpoint_auth_methods_supported: string[];
      /** @description Every scope that there is. */
      scopes_supported: string[];
      /** @description The documentation for people. */
      service_documentation: string;
    };
    /** Availability */
    Availability: {
      /**
       * Format: uuid
       * @description The event.
       */
      eventId: string;
      /** @description Seats in all. */
      capacity: number;
      /** @description Seats of confirmed registrations. */
      taken: number;
      /** @description Seats that are offered and wait for an answer. */
      onOffer: number;
      /** @description Registrations that wait for a seat. */
      waiting: number;
      /** @description Seats that are kept for somebody; none yet. */
      quotas: components['schemas']['Quota'][];
      /** @description Seats that a nomination would get now. */
      free: number;
      /** @description Each number in words. */
      explained: {
        /** @description The member that is explained. */
        name: string;
        /** @description Its value. */
        value: number;
        /** @description How it comes about, in a sentence. */
        because: string;
      }[];
    };
    /** CalendarDay */
    CalendarDay: {
      /**
       * Format: uuid
       * @description The id of the day.
       */
      id: string;
      /** @description ISO 3166-1 alpha-2, or `XK`. */
      country: string;
      /** @description ISO 3166-2, such as `BA-SRP`, where only a part of the country keeps it. */
      subdivision: string | null;
      /**
       * Format: date
       * @description The date.
       */
      date: string;
      /** @description What it is, by language. */
      names: {
        [key: string]: string;
      };
      /**
       * @description `public`: nobody works; `religious` and `community`: those of a faith or community do not; `observance`: it is kept, and people work.
       * @enum {string}
       */
      kind: 'public' | 'religious' | 'community' | 'observance';
      /**
       * @description `likely`: the date can move by a day, as in the Islamic calendar.
       * @enum {string}
       */
      certainty: 'certain' | 'likely';
      /**
       * @description Whether the platform brought it along or the secretariat added it.
       * @enum {string}
       */
      source: 'seeded' | 'added';
    };
    /** CalendarDayList */
    CalendarDayList: {
      /** @description The items of this page. */
      data: components['schemas']['CalendarDay'][];
      /** @description Where this page is in the list. */
      page: components['schemas']['PageInfo'];
    };
    /** CalendarLink */
    CalendarLink: {
      /**
       * Format: uuid
       * @description The id of the link.
       */
      id: string;
      /**
       * @description What the calendar is of.
       * @enum {string}
       */
      kind: 'event' | 'series' | 'person';
      /**
       * Format: uuid
       * @description The id of that event, series or person.
       */
      targetId: string;
      /**
       * Format: date-time
       * @description When it was made.
       */
      createdAt: string;
    };
    /** CalendarLinkList */
    CalendarLinkList: {
      /** @description The items of this page. */
      data: components['schemas']['CalendarLink'][];
      /** @description Where this page is in the list. */
      page: components['schemas']['PageInfo'];
    };
    /** CalendarLinkWithUrl */
    CalendarLinkWithUrl: {
      /**
       * Format: uuid
       * @description The id of the link.
       */
      id: string;
      /**
       * @description What the calendar is of.
       * @enum {string}
       */
      kind: 'event' | 'series' | 'person';
      /**
       * Format: uuid
       * @description The id of that event, series or person.
       */
      targetId: string;
      /**
       * Format: date-time
       * @description When it was made.
       */
      createdAt: string;
      /** @description The secret address, told this once. Whoever has it reads the calendar. */
      url: string;
    };
    /**
     * CancelEvent
     * @default {}
     */
    CancelEvent: {
      /**
       * @description Why, as a code; it is told on the topic, so never in words.
       * @default null
       */
      reason:
        | (
            | 'too-few-registrations'
            | 'venue-unavailable'
            | 'speakers-unavailable'
            | 'funding-withdrawn'
            | 'organiser-withdrew'
            | 'security'
            | 'public-health'
            | 'travel-restrictions'
            | 'merged-with-another-event'
            | 'other'
          )
        | null;
    };
    /** ChangeAccount */
    ChangeAccount: {
      /**
       * Format: email
       * @description What the person signs in with; null once closed, or while a reason is required.
       */
      email?: string;
      /** @description What the person may do, for which object and when; also what has ended. */
      grants?: components['schemas']['NewGrant'][];
    };
    /** ChangeClient */
    ChangeClient: {
      /** @description What people call it. */
      name?: string;
      /** @description What it may do; `operations` is for the secretariat alone. `proposals`, `subscriptions` and `audit` are kept for routes to come: they are taken, and open nothing yet. */
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
      /**
       * @description What sort of event it is.
       * @enum {string}
       */
      kind?: 'workshop' | 'training' | 'study-visit' | 'conference' | 'meeting' | 'webinar';
      /** @description Its title: languages that are named change, null takes one away. */
      title?: {
        [key: string]: string | null;
      };
      /** @description Codes of the secretariat’s vocabulary, such as `migrant-smuggling`. */
      topics?: string[];
      /**
       * Format: uuid
       * @description The series that it belongs to; null for an event that stands alone.
       */
      seriesId?: string | null;
      /** @description Its number in the series, once in each series. */
      numberInSeries?: number | null;
      /**
       * @description Whether any organisation may nominate, or only those with an invitation.
       * @enum {string}
       */
      admission?: 'open' | 'by-invitation';
      /** @description What is named changes; null takes the venue away. */
      venue?: {
        /** @description The name of the house. */
        name?: string;
        /** @description The city, as the house writes it; empty where it is held online. */
        city?: string;
        /** @description ISO 3166-1 alpha-2, or `XK`; null where it is not known. */
        country?: components['schemas']['Country'] | null;
      } | null;
      /** @description The country that hosts it, ISO 3166-1 alpha-2, or `XK`: that of the venue where nobody said another one; null while that is open. */
      hostCountry?: components['schemas']['Country'] | null;
      /**
       * Format: uuid
       * @description The venue of the directory whose name, city and country `venue` shows; else null.
       */
      venueId?: string | null;
      /** @description IANA, such as `Europe/Belgrade`. */
      timeZone?: string | null;
      /** @description Its days, in their order; while it is postponed those that it was to have. */
      days?: {
        /**
         * Format: date
         * @description The local date, in the time zone of the event.
         */
        date: string;
        /**
         * @description `HH:MM` in the time zone of the event.
         * @default null
         */
        startTime: string | null;
        /**
         * @description `HH:MM` in the time zone of the event, after `startTime`.
         * @default null
         */
        endTime: string | null;
        /** @description True where `endTime` is the midnight after the date or one of the next morning. */
        endsNextDay?: boolean;
        /**
         * @description What the day is about, by language.
         * @default null
         */
        theme: {
          [key: string]: string;
        } | null;
        /**
         * @description Who holds this day together with the organisers.
         * @default []
         */
        coOrganiserIds: string[];
      }[];
      /** @description Seats in all: the draft’s, and from the publication on the seat plan’s. */
      capacity?: number | null;
      /** @description When organisations may nominate. */
      registration?: {
        /**
         * Format: date-time
         * @description From this instant on.
         */
        opensAt?: string;
        /**
         * Format: date-time
         * @description Until this instant, which is outside.
         */
        closesAt?: string;
      } | null;
      /** @description The organisations that organise it; those of the series where it is left out. */
      organiserIds?: string[];
    };
    /** ChangeInvitation */
    ChangeInvitation: {
      /** @description How many people with a seat the organisation may send; more are refused. */
      seats?: number;
    };
    /** ChangeOrganisation */
    ChangeOrganisation: {
      /** @description Short, unique, for people: `RS-TF`. */
      code?: string;
      /**
       * @description What sort of body it is.
       * @enum {string}
       */
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
      /** @description By language. */
      names?: {
        [key: string]: string | null;
      };
      /** @description Other names and abbreviations that people know it by, in any language. */
      aliases?: string[];
      /** @description ISO 3166-1 alpha-2, or `XK`; null for a body of no country. */
      country?: components['schemas']['Country'] | null;
      /**
       * Format: uuid
       * @description The organisation that it is a part of.
       */
      parentId?: string | null;
      /**
       * @description A retired organisation takes part in nothing new.
       * @enum {string}
       */
      status?: 'active' | 'retired';
    };
    /** ChangePerson */
    ChangePerson: {
      /** @description Given name, as the person writes it; null for who has none. */
      givenName?: string | null;
      /** @description Family name, as the person writes it; null for who has none. */
      familyName?: string | null;
      /** @description The same name as the person writes it in a second script; null for none. */
      otherScript?: components['schemas']['ChangedNameInScript'] | null;
      /**
       * Format: email
       * @description Where mails go; null for none.
       */
      email?: string | null;
      /** @description BCP 47 tags of languages that the person speaks. */
      languages?: components['schemas']['LanguageTag'][];
      /** @description Whether the name is shown to few. */
      protected?: boolean;
      /** @description For whom the person speaks, and when. */
      affiliations?: components['schemas']['AffiliationOfPerson'][];
    };
    /** ChangeSeatPlan */
    ChangeSeatPlan: {
      /** @description Seats in all. */
      capacity?: number;
    };
    /** ChangeSeries */
    ChangeSeries: {
      /** @description Its title: languages that are named change, null takes one away. */
      title?: {
        [key: string]: string | null;
      };
      /** @description What it is for, by language. */
      aims?: {
        [key: string]: string;
      }[];
      /**
       * Format: uuid
       * @description The organisation that started it.
       */
      initiatorId?: string;
      /** @description Organisers of its events where they name none. */
      organiserIds?: string[];
      /** @description ISO 3166-1 alpha-2, or `XK`. */
      countries?: components['schemas']['Country'][];
      /**
       * Format: date
       * @description The first day.
       */
      from?: string;
      /**
       * Format: date
       * @description The last day.
       */
      to?: string;
      /** @description How many days before an event its organisers see the names of who is confirmed; until 30 days after it they do. */
      namesFromDays?: number;
    };
    /** ChangeSession */
    ChangeSession: {
      /**
       * @description What sort of session it is.
       * @enum {string}
       */
      kind?:
        | 'expert-exchange'
        | 'keynote'
        | 'panel'
        | 'presentation'
        | 'group-work'
        | 'plenary'
        | 'break';
      /** @description Its title: languages that are named change, null takes one away. */
      title?: {
        [key: string]: string | null;
      };
      /** @description Like `title`; null takes it away. */
      subtitle?: {
        [key: string]: string | null;
      } | null;
      /** @description Like `title`; null takes it away. */
      abstract?: {
        [key: string]: string | null;
      } | null;
      /** @description Slides, papers, recordings. */
      links?: {
        /** @description An address that begins with `https://` or `http://`. */
        url: string;
        /**
         * @description What is there, by language.
         * @default null
         */
        title: {
          [key: string]: string;
        } | null;
      }[];
      /** @description The language in which it is held, a BCP 47 tag; null where that is open. */
      language?: components['schemas']['LanguageTag'] | null;
      /** @description Codes of the secretariat’s vocabulary. */
      topics?: string[];
      /**
       * Format: date
       * @description A day of the event, a local date.
       */
      date?: string;
      /** @description `HH:MM` in the time zone of the event. */
      startTime?: string | null;
      /** @description `HH:MM` in the time zone of the event. */
      endTime?: string | null;
      /** @description Whether `startTime` is one of the morning after `date`. */
      startsNextDay?: boolean;
      /** @description Whether `endTime` is the midnight after `date` or one of the morning after it. */
      endsNextDay?: boolean;
      /**
       * Format: uuid
       * @description A room of the event’s venue; null where that is open.
       */
      roomId?: string | null;
      /** @description The track that it belongs to: sessions of one track follow one another. */
      track?: string | null;
      /** @description The organisations that hold it. */
      organisationIds?: string[];
      /** @description Who speaks, moderates or helps. */
      speakers?: {
        /**
         * Format: uuid
         * @description The id of the person.
         */
        personId: string;
        /**
         * @description As what the person takes part.
         * @enum {string}
         */
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
    /** ChangeVenue */
    ChangeVenue: {
      /** @description The name of the house, or of the place online. */
      name?: string;
      /** @description The city; null where it is online. */
      city?: string | null;
      /** @description ISO 3166-1 alpha-2, or `XK`; null where it is online. */
      country?: components['schemas']['Country'] | null;
      /** @description Street and number, as the house writes them. */
      address?: string | null;
      /** @description Its rooms. */
      rooms?: {
        /**
         * Format: uuid
         * @description The id of a room that is there; left out for a new one.
         */
        id?: string;
        /** @description Its name, once in each venue. */
        name: string;
        /**
         * @description How many people it takes; null where that is not known.
         * @default null
         */
        capacity: number | null;
      }[];
      /** @description Where to join online; null where nobody can. */
      onlineLink?: string | null;
    };
    /** ChangedNameInScript */
    ChangedNameInScript: {
      /** @description Given name in that script. */
      givenName?: string | null;
      /** @description Family name in that script. */
      familyName?: string | null;
      /** @description The script, as ISO 15924 calls it, such as `Cyrl` or `Latn`. */
      script?: string;
    };
    /** ClientWithSecret */
    ClientWithSecret: {
      /**
       * Format: uuid
       * @description The id of the client.
       */
      id: string;
      /** @description What the client calls itself at the token route. */
      clientId: string;
      /**
       * @description Whose client it is.
       * @enum {string}
       */
      role: 'secretariat' | 'partner';
      /**
       * Format: uuid
       * @description The organisation that it acts for; null for none.
       */
      organisationId: string | null;
      /** @description What it may do, such as `registrations:write`. */
      scopes: string[];
      /** @description What people call it. */
      name: string;
      /**
       * @description A revoked client is refused for good.
       * @enum {string}
       */
      status: 'active' | 'revoked';
      /** @description Told this once; nobody can read it again. */
      secret: string;
    };
    /** CloneDay */
    CloneDay: {
      /**
       * Format: date
       * @description The date of the new day.
       */
      to: string;
    };
    /**
     * CloneEvent
     * @default {}
     */
    CloneEvent: {
      /**
       * Format: date
       * @description From when on it begins; 52 weeks after the other one where it is left out.
       */
      startsOn?: string;
      /**
       * @description Whether it begins on the first day from `startsOn` on that is the same weekday, so that all days keep theirs; otherwise on `startsOn`.
       * @default true
       */
      keepWeekdays: boolean;
      /**
       * Format: uuid
       * @description Its series; that of the other one where it is left out, null for none.
       */
      seriesId?: string | null;
      /**
       * @description Its number in the series, once in each series.
       * @default null
       */
      numberInSeries: number | null;
      /** @description Its title; that of the other one where it is left out. */
      title?: {
        [key: string]: string;
      };
      /**
       * CloneEventInclude
       * @description What is copied besides the facts; invitations and registrations never are.
       * @default {}
       */
      include: {
        /**
         * @description Its days and registration window, both as much later.
         * @default true
         */
        days: boolean;
        /**
         * @description The sessions of its days.
         * @default true
         */
        agenda: boolean;
      };
      /**
       * @description Your own key of it, once per client and collection; found by `?externalRef=`. Null for none.
       * @default null
       */
      externalRef: string | null;
    };
    /** ClonedEvent */
    ClonedEvent: {
      /**
       * Format: uuid
       * @description The id of the event.
       */
      id: string;
      /**
       * @description What sort of event it is.
       * @enum {string}
       */
      kind: 'workshop' | 'training' | 'study-visit' | 'conference' | 'meeting' | 'webinar';
      /** @description Its title, by language. */
      title: {
        [key: string]: string;
      };
      /** @description Codes of the secretariat’s vocabulary, such as `migrant-smuggling`. */
      topics: string[];
      /**
       * Format: uuid
       * @description The series that it belongs to; null for an event that stands alone.
       */
      seriesId: string | null;
      /** @description Its number in the series, once in each series. */
      numberInSeries: number | null;
      /** @description The organisations that organise it. */
      organiserIds: string[];
      /**
       * @description Whether any organisation may nominate, or only those with an invitation.
       * @enum {string}
       */
      admission: 'open' | 'by-invitation';
      /** @description Where it takes place; null while that is open. */
      venue: {
        /** @description The name of the house. */
        name: string;
        /** @description The city, as the house writes it; empty where it is held online. */
        city: string;
        /** @description ISO 3166-1 alpha-2, or `XK`; null where it is not known. */
        country: string | null;
      } | null;
      /** @description The country that hosts it, ISO 3166-1 alpha-2, or `XK`: that of the venue where nobody said another one; null while that is open. */
      hostCountry: string | null;
      /**
       * Format: uuid
       * @description The venue of the directory whose name, city and country `venue` shows; else null.
       */
      venueId: string | null;
      /** @description IANA, such as `Europe/Belgrade`. */
      timeZone: string | null;
      /** @description Its days, in their order; while it is postponed those that it was to have. */
      days: {
        /**
         * Format: date
         * @description The local date, in the time zone of the event.
         */
        date: string;
        /** @description `HH:MM` in the time zone of the event. */
        startTime: string | null;
        /** @description `HH:MM` in the time zone of the event, after `startTime`. */
        endTime: string | null;
        /** @description True where `endTime` is the midnight after the date or one of the next morning. */
        endsNextDay?: boolean;
        /** @description What the day is about, by language. */
        theme: {
          [key: string]: string;
        } | null;
        /** @description Who holds this day together with the organisers. */
        coOrganiserIds: string[];
      }[];
      /**
       * Format: date-time
       * @description When the first day starts, or midnight where it has no time; null without days or time zone, and while it is postponed.
       */
      startsAt: string | null;
      /**
       * Format: date-time
       * @description When the last day ends, or the midnight after it where it has no time; null without days or time zone, and while it is postponed.
       */
      endsAt: string | null;
      /** @description When organisations may nominate. */
      registration: {
        /**
         * Format: date-time
         * @description From this instant on.
         */
        opensAt: string;
        /**
         * Format: date-time
         * @description Until this instant, which is outside.
         */
        closesAt: string;
      } | null;
      /**
       * @description Where it is in its life.
       * @enum {string}
       */
      status: 'draft' | 'published' | 'postponed' | 'cancelled' | 'completed' | 'closed';
      /** @description Seats in all: the draft’s, and from the publication on the seat plan’s. */
      capacity: number | null;
      /** @description Why it was cancelled, where somebody said so. */
      cancellationReason:
        | (
            | 'too-few-registrations'
            | 'venue-unavailable'
            | 'speakers-unavailable'
            | 'funding-withdrawn'
            | 'organiser-withdrew'
            | 'security'
            | 'public-health'
            | 'travel-restrictions'
            | 'merged-with-another-event'
            | 'other'
          )
        | null;
      /** @description The key of the client that made it; null for other partners, and where it gave none. */
      externalRef: string | null;
      /** @description What you may do with it in its present status. A step can still be refused, for what is missing, too early or in the way; a 304 says nothing of rights that changed. */
      can: string[];
      /** @description JSON pointers to what a draft lacks before it can be published. */
      missing: string[];
      /** @description Who is not in the copy, since they take part in nothing new. */
      leftOut: {
        /**
         * @description As what it took part.
         * @enum {string}
         */
        what: 'organiser' | 'co-organiser' | 'session-organisation' | 'speaker';
        /**
         * Format: uuid
         * @description The id of the organisation or person.
         */
        id: string;
        /**
         * Format: date
         * @description The day of the copy; null for an organiser of the event.
         */
        date: string | null;
        /**
         * @description Why it is not in the copy.
         * @enum {string}
         */
        reason: 'retired' | 'no-longer-known';
      }[];
    };
    /** Composition */
    Composition: {
      /** @description All memberships as they are now. */
      members: components['schemas']['CompositionMember'][];
    };
    /** CompositionMember */
    CompositionMember: {
      /**
       * Format: uuid
       * @description The organisation that is a member.
       */
      memberId: string;
      /**
       * Format: date
       * @description The first day.
       */
      from: string;
      /**
       * Format: date
       * @description The last day; null while it lasts.
       */
      to: string | null;
    };
    /** CompositionMemberList */
    CompositionMemberList: {
      /** @description The items of this page. */
      data: components['schemas']['CompositionMember'][];
      /** @description Where this page is in the list. */
      page: components['schemas']['PageInfo'];
    };
    /** Conflict */
    Conflict: {
      /**
       * Format: uuid
       * @description Its id; what was moved meanwhile is another conflict.
       */
      id: string;
      /**
       * @description What conflicts.
       * @enum {string}
       */
      kind:
        | 'expert-twice'
        | 'too-little-travel-time'
        | 'room-twice'
        | 'venue-twice'
        | 'room-too-small'
        | 'venue-too-small'
        | 'room-gone'
        | 'session-outside-day'
        | 'track-overlap'
        | 'interpreter-missing'
        | 'holiday'
        | 'same-host-twice'
        | 'organisation-asked-often'
        | 'audience-twice';
      /**
       * @description `blocks-scheduling`: neither the session nor the event is taken; `blocks-release`: the agenda is not released; `warning`: nothing is refused; `ignored`: somebody said why it does not matter.
       * @enum {string}
       */
      severity: 'blocks-scheduling' | 'blocks-release' | 'warning' | 'ignored';
      /** @description The sessions of this event that conflict. */
      sessionIds: string[];
      /**
       * Format: uuid
       * @description The other event, where the caller may know of it.
       */
      otherEventId: string | null;
      /**
       * Format: uuid
       * @description The speaker whom it is about.
       */
      personId: string | null;
      /**
       * Format: uuid
       * @description The organisation that it is about.
       */
      organisationId: string | null;
      /**
       * ConflictFacts
       * @description The same as data.
       */
      facts: {
        /**
         * @description The kind again.
         * @enum {string}
         */
        code:
          | 'expert-twice'
          | 'too-little-travel-time'
          | 'room-twice'
          | 'venue-twice'
          | 'room-too-small'
          | 'venue-too-small'
          | 'room-gone'
          | 'session-outside-day'
          | 'track-overlap'
          | 'interpreter-missing'
          | 'holiday'
          | 'same-host-twice'
          | 'organisation-asked-often'
          | 'audience-twice';
        /** @description The title of the session that conflicts. */
        title?: {
          [key: string]: string;
        };
        /** @description The title of what it conflicts with. */
        other?: {
          [key: string]: string;
        };
        /**
         * Format: date
         * @description The day.
         */
        date?: string;
        /** @description The time of the session, `HH:MM–HH:MM`. */
        time?: string;
        /** @description The track. */
        track?: string;
        /** @description The name of the room. */
        room?: string;
        /** @description The country. */
        country?: string;
        /** @description The name of the holiday, by language. */
        names?: {
          [key: string]: string;
        };
        /** @description False for a date that can move by a day. */
        certain?: boolean;
        /** @description The language of the session. */
        language?: string;
        /** @description The other city. */
        city?: string;
        /** @description How many seats, or hours of travel, are needed. */
        needed?: number;
        /** @description How many people the room takes. */
        capacity?: number;
        /** @description How many hours there are to travel. */
        hours?: number;
        /** @description For how many events it is asked. */
        events?: number;
        /** @description Within how many weeks. */
        weeks?: number;
      };
      /** @description The same in words, in the language of `Accept-Language`. */
      text: string;
      /** @description Footnotes to the text, such as the one on Kosovo*. */
      notes: string[];
      /** @description Who ignores it, and why; null where it counts. */
      ignored: {
        /**
         * Format: uuid
         * @description The client that said so.
         */
        by: string;
        /**
         * Format: date-time
         * @description When.
         */
        at: string;
        /** @description Why. */
        reason: string;
        /**
         * @description What it would be.
         * @enum {string}
         */
        severity: 'blocks-scheduling' | 'blocks-release' | 'warning' | 'ignored';
      } | null;
    };
    /** ConflictList */
    ConflictList: {
      /** @description The items of this page. */
      data: components['schemas']['Conflict'][];
      /** @description Where this page is in the list. */
      page: components['schemas']['PageInfo'];
    };
    /** ConflictOfEvent */
    ConflictOfEvent: {
      /**
       * Format: uuid
       * @description Its id; what was moved meanwhile is another conflict.
       */
      id: string;
      /**
       * @description What conflicts.
       * @enum {string}
       */
      kind:
        | 'expert-twice'
        | 'too-little-travel-time'
        | 'room-twice'
        | 'venue-twice'
        | 'room-too-small'
        | 'venue-too-small'
        | 'room-gone'
        | 'session-outside-day'
        | 'track-overlap'
        | 'interpreter-missing'
        | 'holiday'
        | 'same-host-twice'
        | 'organisation-asked-often'
        | 'audience-twice';
      /**
       * @description `blocks-scheduling`: neither the session nor the event is taken; `blocks-release`: the agenda is not released; `warning`: nothing is refused; `ignored`: somebody said why it does not matter.
       * @enum {string}
       */
      severity: 'blocks-scheduling' | 'blocks-release' | 'warning' | 'ignored';
      /** @description The sessions of this event that conflict. */
      sessionIds: string[];
      /**
       * Format: uuid
       * @description The other event, where the caller may know of it.
       */
      otherEventId: string | null;
      /**
       * Format: uuid
       * @description The speaker whom it is about.
       */
      personId: string | null;
      /**
       * Format: uuid
       * @description The organisation that it is about.
       */
      organisationId: string | null;
      /**
       * ConflictOfEventFacts
       * @description The same as data.
       */
      facts: {
        /**
         * @description The kind again.
         * @enum {string}
         */
        code:
          | 'expert-twice'
          | 'too-little-travel-time'
          | 'room-twice'
          | 'venue-twice'
          | 'room-too-small'
          | 'venue-too-small'
          | 'room-gone'
          | 'session-outside-day'
          | 'track-overlap'
          | 'interpreter-missing'
          | 'holiday'
          | 'same-host-twice'
          | 'organisation-asked-often'
          | 'audience-twice';
        /** @description The title of the session that conflicts. */
        title?: {
          [key: string]: string;
        };
        /** @description The title of what it conflicts with. */
        other?: {
          [key: string]: string;
        };
        /**
         * Format: date
         * @description The day.
         */
        date?: string;
        /** @description The time of the session, `HH:MM–HH:MM`. */
        time?: string;
        /** @description The track. */
        track?: string;
        /** @description The name of the room. */
        room?: string;
        /** @description The country. */
        country?: string;
        /** @description The name of the holiday, by language. */
        names?: {
          [key: string]: string;
        };
        /** @description False for a date that can move by a day. */
        certain?: boolean;
        /** @description The language of the session. */
        language?: string;
        /** @description The other city. */
        city?: string;
        /** @description How many seats, or hours of travel, are needed. */
        needed?: number;
        /** @description How many people the room takes. */
        capacity?: number;
        /** @description How many hours there are to travel. */
        hours?: number;
        /** @description For how many events it is asked. */
        events?: number;
        /** @description Within how many weeks. */
        weeks?: number;
      };
      /** @description The same in words, in the language of `Accept-Language`. */
      text: string;
      /** @description Footnotes to the text, such as the one on Kosovo*. */
      notes: string[];
      /** @description Who ignores it, and why; null where it counts. */
      ignored: {
        /**
         * Format: uuid
         * @description The client that said so.
         */
        by: string;
        /**
         * Format: date-time
         * @description When.
         */
        at: string;
        /** @description Why. */
        reason: string;
        /**
         * @description What it would be.
         * @enum {string}
         */
        severity: 'blocks-scheduling' | 'blocks-release' | 'warning' | 'ignored';
      } | null;
      /**
       * Format: uuid
       * @description The event that it is a conflict of.
       */
      eventId: string;
    };
    /** ConflictOfEventList */
    ConflictOfEventList: {
      /** @description The items of this page. */
      data: components['schemas']['ConflictOfEvent'][];
      /** @description Where this page is in the list. */
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
    /** CountryList */
    CountryList: {
      /** @description All of them, in the order of their codes. */
      countries: {
        /** @description ISO 3166-1 alpha-2, or `XK`. */
        code: components['schemas']['Country'];
        /** @description Its name, by language. */
        names: {
          [key: string]: string;
        };
        /** @description What the asterisk of its name stands for, by language; null without one. */
        footnote: {
          [key: string]: string;
        } | null;
      }[];
    };
    /** DeadLetter */
    DeadLetter: {
      /** @description `<topic>:<partition>:<offset>`. */
      id: string;
      /** @description The topic, without any prefix. */
      topic: string;
      /** @description Where the record is. */
      partition: number;
      /** @description Where the record is in the partition. */
      offset: string;
      /** @description The key of the record; null where it has none. */
      key: string | null;
      /**
       * @description Why it cannot be handled.
       * @enum {string}
       */
      reason: 'unreadable' | 'refused';
      /** @description The same in words, for operators. */
      detail: string;
      /**
       * Format: date-time
       * @description When it was put here.
       */
      at: string;
      /** @description How often it has come. */
      times: number;
    };
    /** DeadLetterList */
    DeadLetterList: {
      /** @description The items of this page. */
      data: components['schemas']['DeadLetter'][];
      /** @description Where this page is in the list. */
      page: components['schemas']['PageInfo'];
    };
    /** DeadLetterWithValue */
    DeadLetterWithValue: {
      /** @description `<topic>:<partition>:<offset>`. */
      id: string;
      /** @description The topic, without any prefix. */
      topic: string;
      /** @description Where the record is. */
      partition: number;
      /** @description Where the record is in the partition. */
      offset: string;
      /** @description The key of the record; null where it has none. */
      key: string | null;
      /**
       * @description Why it cannot be handled.
       * @enum {string}
       */
      reason: 'unreadable' | 'refused';
      /** @description The same in words, for operators. */
      detail: string;
      /**
       * Format: date-time
       * @description When it was put here.
       */
      at: string;
      /** @description How often it has come. */
      times: number;
      /** @description The headers of the record. */
      headers: {
        [key: string]: string;
      };
      /** @description As text, at most 20,000 characters of it. */
      value: string | null;
      /** @description How large the value is. */
      valueBytes: number | null;
    };
    /** DecidedBy */
    DecidedBy: {
      /**
       * @description What the client is.
       * @enum {string}
       */
      role: 'secretariat' | 'partner';
      /**
       * Format: uuid
       * @description The organisation that the client was bound to then.
       */
      organisationId: string | null;
      /**
       * Format: uuid
       * @description Null for all but the secretariat and clients of the same organisation.
       */
      clientId: string | null;
    };
    /**
     * DeclineInvitation
     * @default {}
     */
    DeclineInvitation: {
      /**
       * @description Why the organisation sends nobody, as a code.
       * @default null
       */
      reason:
        | (
            | 'dates-do-not-suit'
            | 'nobody-available'
            | 'other-priorities'
            | 'topic-is-not-ours'
            | 'travel-not-possible'
            | 'other'
          )
        | null;
    };
    /**
     * DeclineSynergy
     * @default {}
     */
    DeclineSynergy: {
      /**
       * @description Why, as a code.
       * @default other
       * @enum {string}
       */
      reason:
        'dates-do-not-suit' | 'aims-differ' | 'no-capacity' | 'partners-do-not-agree' | 'other';
    };
    /** Delegation */
    Delegation: {
      /**
       * Format: uuid
       * @description The event.
       */
      eventId: string;
      /**
       * Format: uuid
       * @description Whom all of them come for.
       */
      organisationId: string;
      /** @description In the order of the request. */
      registrations: components['schemas']['Registration'][];
    };
    /** DraftEvent */
    DraftEvent: {
      /**
       * @description What sort of event it is.
       * @enum {string}
       */
      kind: 'workshop' | 'training' | 'study-visit' | 'conference' | 'meeting' | 'webinar';
      /** @description Its title, by language. */
      title: {
        [key: string]: string;
      };
      /**
       * @description Codes of the secretariat’s vocabulary, such as `migrant-smuggling`.
       * @default []
       */
      topics: string[];
      /**
       * Format: uuid
       * @description The series that it belongs to; null for an event that stands alone.
       * @default null
       */
      seriesId: string | null;
      /**
       * @description Its number in the series, once in each series.
       * @default null
       */
      numberInSeries: number | null;
      /**
       * @description Whether any organisation may nominate, or only those with an invitation.
       * @default open
       * @enum {string}
       */
      admission: 'open' | 'by-invitation';
      /**
       * @description Where it takes place; null while that is open.
       * @default null
       */
      venue: {
        /** @description The name of the house. */
        name: string;
        /** @description The city, as the house writes it; empty where it is held online. */
        city: string;
        /**
         * @description ISO 3166-1 alpha-2, or `XK`; null where it is not known.
         * @default null
         */
        country: components['schemas']['Country'] | null;
      } | null;
      /**
       * @description The country that hosts it, ISO 3166-1 alpha-2, or `XK`: that of the venue where nobody said another one; null while that is open.
       * @default null
       */
      hostCountry: components['schemas']['Country'] | null;
      /**
       * Format: uuid
       * @description The venue of the directory whose name, city and country `venue` shows; else null.
       * @default null
       */
      venueId: string | null;
      /**
       * @description IANA, such as `Europe/Belgrade`.
       * @default null
       */
      timeZone: string | null;
      /**
       * @description Its days, in their order; while it is postponed those that it was to have.
       * @default []
       */
      days: {
        /**
         * Format: date
         * @description The local date, in the time zone of the event.
         */
        date: string;
        /**
         * @description `HH:MM` in the time zone of the event.
         * @default null
         */
        startTime: string | null;
        /**
         * @description `HH:MM` in the time zone of the event, after `startTime`.
         * @default null
         */
        endTime: string | null;
        /** @description True where `endTime` is the midnight after the date or one of the next morning. */
        endsNextDay?: boolean;
        /**
         * @description What the day is about, by language.
         * @default null
         */
        theme: {
          [key: string]: string;
        } | null;
        /**
         * @description Who holds this day together with the organisers.
         * @default []
         */
        coOrganiserIds: string[];
      }[];
      /**
       * @description Seats in all: the draft’s, and from the publication on the seat plan’s.
       * @default null
       */
      capacity: number | null;
      /**
       * @description When organisations may nominate.
       * @default null
       */
      registration: {
        /**
         * Format: date-time
         * @description From this instant on.
         */
        opensAt: string;
        /**
         * Format: date-time
         * @description Until this instant, which is outside.
         */
        closesAt: string;
      } | null;
      /** @description The organisations that organise it; those of the series where it is left out. */
      organiserIds?: string[];
      /**
       * @description Your own key of it, once per client and collection; found by `?externalRef=`. Null for none.
       * @default null
       */
      externalRef: string | null;
    };
    /** Erasure */
    Erasure: {
      /**
       * Format: uuid
       * @description The id of the erasure, which is that of the person.
       */
      id: string;
      /**
       * Format: uuid
       * @description Who was erased.
       */
      personId: string;
      /**
       * Format: date-time
       * @description When it was asked for; since then the person is shown to nobody.
       */
      askedAt: string;
      /** @description The client or account that asked. */
      askedBy: string;
      /**
       * @description `done` once nothing is left.
       * @enum {string}
       */
      status: 'pending' | 'done';
      /**
       * Format: date-time
       * @description When it was done; null before.
       */
      doneAt: string | null;
      /** @description What each service that may know the person has done. */
      services: components['schemas']['ErasureInService'][];
    };
    /** ErasureInService */
    ErasureInService: {
      /** @description The name of the service. */
      service: string;
      /**
       * @description `done` once nothing is left.
       * @enum {string}
       */
      status: 'pending' | 'done';
      /**
       * Format: date-time
       * @description When it was done; null before.
       */
      doneAt: string | null;
    };
    /** ErasureList */
    ErasureList: {
      /** @description The items of this page. */
      data: components['schemas']['Erasure'][];
      /** @description Where this page is in the list. */
      page: components['schemas']['PageInfo'];
    };
    /** Event */
    Event: {
      /**
       * Format: uuid
       * @description The id of the event.
       */
      id: string;
      /**
       * @description What sort of event it is.
       * @enum {string}
       */
      kind: 'workshop' | 'training' | 'study-visit' | 'conference' | 'meeting' | 'webinar';
      /** @description Its title, by language. */
      title: {
        [key: string]: string;
      };
      /** @description Codes of the secretariat’s vocabulary, such as `migrant-smuggling`. */
      topics: string[];
      /**
       * Format: uuid
       * @description The series that it belongs to; null for an event that stands alone.
       */
      seriesId: string | null;
      /** @description Its number in the series, once in each series. */
      numberInSeries: number | null;
      /** @description The organisations that organise it. */
      organiserIds: string[];
      /**
       * @description Whether any organisation may nominate, or only those with an invitation.
       * @enum {string}
       */
      admission: 'open' | 'by-invitation';
      /** @description Where it takes place; null while that is open. */
      venue: {
        /** @description The name of the house. */
        name: string;
        /** @description The city, as the house writes it; empty where it is held online. */
        city: string;
        /** @description ISO 3166-1 alpha-2, or `XK`; null where it is not known. */
        country: string | null;
      } | null;
      /** @description The country that hosts it, ISO 3166-1 alpha-2, or `XK`: that of the venue where nobody said another one; null while that is open. */
      hostCountry: string | null;
      /**
       * Format: uuid
       * @description The venue of the directory whose name, city and country `venue` shows; else null.
       */
      venueId: string | null;
      /** @description IANA, such as `Europe/Belgrade`. */
      timeZone: string | null;
      /** @description Its days, in their order; while it is postponed those that it was to have. */
      days: {
        /**
         * Format: date
         * @description The local date, in the time zone of the event.
         */
        date: string;
        /** @description `HH:MM` in the time zone of the event. */
        startTime: string | null;
        /** @description `HH:MM` in the time zone of the event, after `startTime`. */
        endTime: string | null;
        /** @description True where `endTime` is the midnight after the date or one of the next morning. */
        endsNextDay?: boolean;
        /** @description What the day is about, by language. */
        theme: {
          [key: string]: string;
        } | null;
        /** @description Who holds this day together with the organisers. */
        coOrganiserIds: string[];
      }[];
      /**
       * Format: date-time
       * @description When the first day starts, or midnight where it has no time; null without days or time zone, and while it is postponed.
       */
      startsAt: string | null;
      /**
       * Format: date-time
       * @description When the last day ends, or the midnight after it where it has no time; null without days or time zone, and while it is postponed.
       */
      endsAt: string | null;
      /** @description When organisations may nominate. */
      registration: {
        /**
         * Format: date-time
         * @description From this instant on.
         */
        opensAt: string;
        /**
         * Format: date-time
         * @description Until this instant, which is outside.
         */
        closesAt: string;
      } | null;
      /**
       * @description Where it is in its life.
       * @enum {string}
       */
      status: 'draft' | 'published' | 'postponed' | 'cancelled' | 'completed' | 'closed';
      /** @description Seats in all: the draft’s, and from the publication on the seat plan’s. */
      capacity: number | null;
      /** @description Why it was cancelled, where somebody said so. */
      cancellationReason:
        | (
            | 'too-few-registrations'
            | 'venue-unavailable'
            | 'speakers-unavailable'
            | 'funding-withdrawn'
            | 'organiser-withdrew'
            | 'security'
            | 'public-health'
            | 'travel-restrictions'
            | 'merged-with-another-event'
            | 'other'
          )
        | null;
      /** @description The key of the client that made it; null for other partners, and where it gave none. */
      externalRef: string | null;
      /** @description What you may do with it in its present status. A step can still be refused, for what is missing, too early or in the way; a 304 says nothing of rights that changed. */
      can: string[];
      /** @description JSON pointers to what a draft lacks before it can be published. */
      missing: string[];
    };
    /** EventList */
    EventList: {
      /** @description The items of this page. */
      data: components['schemas']['Event'][];
      /** @description Where this page is in the list. */
      page: components['schemas']['PageInfo'];
    };
    /** FeedPageInfo */
    FeedPageInfo: {
      /** @description The id of the last message, for `after`: given on every page, so that `after = next` never goes back. Null only while there is nothing to see and nothing was asked for. */
      next: string | null;
      /** @description Whether there was nothing more at this moment. */
      done: boolean;
    };
    /** FocalPoint */
    FocalPoint: {
      /**
       * Format: uuid
       * @description Who speaks for the organisation.
       */
      personId: string;
      /** @description The name, or a pseudonym where the caller may not see it. */
      displayName: string;
      /**
       * @description Which of the two it is.
       * @enum {string}
       */
      shownAs: 'name' | 'pseudonym';
      /** @description For which series and when; all of those days unless `at` names one. */
      grants: components['schemas']['TermOfFocalPoint'][];
    };
    /** FocalPointList */
    FocalPointList: {
      /** @description The items of this page. */
      data: components['schemas']['FocalPoint'][];
      /** @description Where this page is in the list. */
      page: components['schemas']['PageInfo'];
    };
    /** GiveAccessReason */
    GiveAccessReason: {
      /**
       * Format: uuid
       * @description The event whose people are looked at; null for `/v1/people`.
       * @default null
       */
      eventId: string | null;
      /** @description Why, in a few words and without names. It is kept in the access log for two years. */
      reason: string;
    };
    /** Grant */
    Grant: {
      /**
       * @description What the person is.
       * @enum {string}
       */
      role: 'secretariat' | 'coordinator' | 'focal-point' | 'reviewer' | 'observer' | 'participant';
      /**
       * Format: uuid
       * @description For whom a focal point speaks; null for other roles.
       */
      organisationId: string | null;
      /** @description What a coordinator coordinates, as ISO 3166-1 alpha-2 or `XK`; null for others. */
      country: string | null;
      /**
       * Format: uuid
       * @description The only series for which a focal point speaks or an observer reads; null for all of them.
       */
      seriesId: string | null;
      /**
       * Format: date
       * @description The first day.
       */
      from: string;
      /**
       * Format: date
       * @description The last day; null while it lasts.
       */
      to: string | null;
    };
    /** IgnoreConflict */
    IgnoreConflict: {
      /** @description Why it does not matter, for those who read the agenda. */
      reason: string;
    };
    /** ImportedRow */
    ImportedRow: {
      /** @description As a spreadsheet numbers it; the first one has the headings. */
      row: number;
      /**
       * @description What happened, or would happen.
       * @enum {string}
       */
      outcome: 'created' | 'changed' | 'unchanged' | 'refused' | 'double';
      /**
       * Format: uuid
       * @description What the row made, changed or found; in a dry run of something new no id that stays.
       */
      id: string | null;
      /** @description Those that the row may be a double of. */
      doubleOf: string[];
      /** @description Why it was not taken, as a code. */
      code: string | null;
      /** @description Why it was not taken, in a sentence. */
      detail: string | null;
      /** @description The field that is wrong, by its name in the API. */
      field: string | null;
    };
    /** ImportedRowList */
    ImportedRowList: {
      /** @description The items of this page. */
      data: components['schemas']['ImportedRow'][];
      /** @description Where this page is in the list. */
      page: components['schemas']['PageInfo'];
    };
    /** Invitation */
    Invitation: {
      /**
       * Format: uuid
       * @description The id of the invitation.
       */
      id: string;
      /**
       * Format: uuid
       * @description The event.
       */
      eventId: string;
      /**
       * Format: uuid
       * @description Who is invited.
       */
      organisationId: string;
      /** @description How many people with a seat the organisation may send; more are refused. */
      seats: number;
      /**
       * Format: date-time
       * @description Until when an answer is taken; null when there is no hurry.
       */
      answerBy: string | null;
      /**
       * @description Whether it waits for an answer, and what became of it.
       * @enum {string}
       */
      status: 'sent' | 'accepted' | 'declined' | 'withdrawn' | 'lapsed';
      /** @description Why it lapsed; null where it did not. */
      reason: ('answer-by-passed' | 'event-cancelled' | 'event-completed') | null;
      /** @description Why it was declined, as a code; null where it was not, or nobody said. */
      declineReason: string | null;
      /** @description What is unusual about the seats offered, as it was when they were. */
      warnings: components['schemas']['InvitationWarning'][];
      /** @description The key of the client that made it; null for other partners, and where it gave none. */
      externalRef: string | null;
      /**
       * Format: date-time
       * @description When it was sent.
       */
      sentAt: string;
      /** @description What the caller can do with it now: its state, the event and the rights of the caller allow it. The ETag does not stand for it. */
      can: ('accept' | 'decline' | 'withdraw' | 'change')[];
    };
    /** InvitationList */
    InvitationList: {
      /** @description The items of this page. */
      data: components['schemas']['Invitation'][];
      /** @description Where this page is in the list. */
      page: components['schemas']['PageInfo'];
    };
    /** InvitationToSignIn */
    InvitationToSignIn: {
      /**
       * Format: uuid
       * @description The account that was invited.
       */
      accountId: string;
      /** @description Told this once: by it the person sets how it signs in. It works once. */
      link: string;
      /**
       * Format: date-time
       * @description When the link ends by itself.
       */
      expiresAt: string;
    };
    /** InvitationWarning */
    InvitationWarning: {
      /**
       * @description What is unusual.
       * @enum {string}
       */
      code: 'offers-more-than-seats';
      /** @description Seats that the open invitations of the event offered in all. */
      offered: number;
      /** @description The seats that the event had. */
      capacity: number;
    };
    /** Job */
    Job: {
      /** @description `<kind>:<key>`. */
      id: string;
      /** @description What is to be done. */
      kind: string;
      /** @description What it is about, mostly an id. */
      key: string;
      /** @description What else is known of it: ids alone. */
      ids: {
        [key: string]: string;
      };
      /**
       * Format: date-time
       * @description When it is to happen.
       */
      dueAt: string;
      /**
       * @description Whether it waits, runs, or failed too often.
       * @enum {string}
       */
      state: 'waiting' | 'running' | 'dead';
      /**
       * Format: date-time
       * @description When it is tried next.
       */
      tryAt: string;
      /** @description How often a worker began. */
      attempts: number;
      /** @description Why the last attempt failed, for operators. */
      detail: string | null;
    };
    /** JobList */
    JobList: {
      /** @description The items of this page. */
      data: components['schemas']['Job'][];
      /** @description Where this page is in the list. */
      page: components['schemas']['PageInfo'];
    };
    /** KeySet */
    KeySet: {
      /** @description The newest first. */
      keys: {
        /** @description The type of the key. */
        kty: string;
        /** @description The curve. */
        crv: string;
        /** @description The x coordinate, base64url. */
        x: string;
        /** @description The y coordinate, base64url. */
        y: string;
        /** @description The name of the key, as in the header of a token. */
        kid: string;
        /** @description The algorithm. */
        alg: string;
        /** @description `sig`: for signatures. */
        use: string;
      }[];
    };
    /** LanguageTag */
    LanguageTag: string;
    /**
     * LeaveEvent
     * @default {}
     */
    LeaveEvent: {
      /**
       * @description Why, as a code: it is told on the topic, so it says nothing about a person’s life.
       * @default null
       */
      reason:
        | (
            | 'schedule-conflict'
            | 'other-duty'
            | 'travel-not-possible'
            | 'left-organisation'
            | 'replaced'
            | 'not-needed'
            | 'profile-does-not-fit'
            | 'too-many-of-organisation'
            | 'registered-twice'
            | 'other'
          )
        | null;
    };
    /** MakeCalendarLink */
    MakeCalendarLink: {
      /**
       * @description What the calendar is of.
       * @enum {string}
       */
      kind: 'event' | 'series' | 'person';
      /**
       * Format: uuid
       * @description The id of that event, series or person.
       */
      targetId: string;
    };
    /** Me */
    Me: {
      /** @description What the client calls itself at the token route; for a person the account. */
      clientId: string;
      /**
       * @description Whose client it is; for a person `secretariat` or, with other grants, `partner`.
       * @enum {string}
       */
      role: 'secretariat' | 'partner';
      /**
       * Format: uuid
       * @description The organisation that it acts for; null for none.
       */
      organisationId: string | null;
      /** @description What it may do, such as `registrations:write`. */
      scopes: string[];
      /**
       * Format: uuid
       * @description The account of a person; not for clients.
       */
      accountId?: string;
      /**
       * Format: uuid
       * @description Who the person is; not for clients.
       */
      personId?: string;
      /** @description What the person may do today, for which object; not for clients. */
      grants?: {
        /**
         * @description What the person is.
         * @enum {string}
         */
        role:
          'secretariat' | 'coordinator' | 'focal-point' | 'reviewer' | 'observer' | 'participant';
        /**
         * Format: uuid
         * @description For whom a focal point speaks; null for other roles.
         */
        organisationId: string | null;
        /** @description What a coordinator coordinates, as ISO 3166-1 alpha-2 or `XK`; null for others. */
        country: string | null;
        /**
         * Format: uuid
         * @description The only series for which a focal point speaks or an observer reads; null for all of them.
         */
        seriesId: string | null;
        /**
         * Format: date
         * @description The first day.
         */
        from: string;
        /**
         * Format: date
         * @description The last day; null while it lasts.
         */
        to: string | null;
      }[];
    };
    /** MergePerson */
    MergePerson: {
      /**
       * Format: uuid
       * @description The person that this one is too, and whose id stays.
       */
      intoId: string;
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
      /** @description The place within `source` and `subject` together, from 1 without gaps, padded so that it sorts as text. */
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
      /** @description The messages of this page, in the order of the feed. */
      data: components['schemas']['Message'][];
      /** @description Where this page is in the feed. */
      page: components['schemas']['FeedPageInfo'];
    };
    /** MessageStatus */
    MessageStatus: {
      /** @description The name of the service. */
      service: string;
      /** @description The consumer group, with its prefix. */
      group: string;
      /** @description Messages on the broker that are not handled yet; null while no worker speaks or one gets no answer from the broker. */
      lag: number | null;
      /** @description The workers that spoke lately. */
      workers: {
        /** @description The name of the process. */
        worker: string;
        /** @description How long ago it spoke. */
        ageSeconds: number;
        /** @description Whether it has an answer from the broker. */
        brokerReachable: boolean;
        /** @description Messages on its partitions that are not handled yet. */
        lag: number;
      }[];
      /**
       * MessageStatusOutbox
       * @description What the service has to tell.
       */
      outbox: {
        /** @description Messages that are not on the broker yet. */
        rows: number;
        /** @description For how long the oldest of them waits. */
        oldestAgeSeconds: number;
      };
      /**
       * MessageStatusParked
       * @description Messages that are parked, by reason.
       */
      parked: {
        /** @description They wait for one that is missing. */
        gap: number;
        /** @description Their handling failed. */
        failed: number;
        /** @description Two messages claim one place. */
        'id-clash': number;
      };
      /** @description Aggregates of which something is parked. */
      parkedLines: number;
      /** @description Records that can never be handled as they stand. */
      deadLetters: number;
    };
    /** MessageType */
    MessageType: {
      /** @description The type, as `type` of a message has it. */
      type: string;
      /** @description The topic on Kafka, before any prefix of the installation. */
      topic: string;
      /** @description JSON Schema (2020-12) of the payload */
      schema: {
        [key: string]: unknown;
      };
    };
    /** MessageTypeList */
    MessageTypeList: {
      /** @description The items of this page. */
      data: components['schemas']['MessageType'][];
      /** @description Where this page is in the list. */
      page: components['schemas']['PageInfo'];
    };
    /** NameInScript */
    NameInScript: {
      /** @description Given name in that script; null for who has none. */
      givenName: string | null;
      /** @description Family name in that script; null for who has none. */
      familyName: string | null;
      /** @description The script, as ISO 15924 calls it, such as `Cyrl` or `Latn`. */
      script: string;
    };
    /** NewGrant */
    NewGrant: {
      /**
       * @description What the person is.
       * @enum {string}
       */
      role: 'secretariat' | 'coordinator' | 'focal-point' | 'reviewer' | 'observer' | 'participant';
      /**
       * Format: uuid
       * @description For whom a focal point speaks; null for other roles.
       * @default null
       */
      organisationId: string | null;
      /**
       * @description What a coordinator coordinates, as ISO 3166-1 alpha-2 or `XK`; null for others.
       * @default null
       */
      country: components['schemas']['Country'] | null;
      /**
       * Format: uuid
       * @description The only series for which a focal point speaks or an observer reads; null for all of them.
       * @default null
       */
      seriesId: string | null;
      /**
       * Format: date
       * @description The first day.
       */
      from: string;
      /**
       * Format: date
       * @description The last day; null while it lasts.
       * @default null
       */
      to: string | null;
    };
    /** NewNameInScript */
    NewNameInScript: {
      /**
       * @description Given name in that script.
       * @default null
       */
      givenName: string | null;
      /**
       * @description Family name in that script.
       * @default null
       */
      familyName: string | null;
      /** @description The script, as ISO 15924 calls it, such as `Cyrl` or `Latn`. */
      script: string;
    };
    /** NominateDelegation */
    NominateDelegation: {
      /**
       * Format: uuid
       * @description Whom all of them come for.
       */
      organisationId: string;
      /** @description Who is nominated, each once. */
      people: {
        /**
         * Format: uuid
         * @description Who is nominated.
         */
        personId: string;
        /**
         * @description As what the person comes; a speaker, observer, interpreter or organiser takes no seat.
         * @default participant
         * @enum {string}
         */
        role: 'participant' | 'speaker' | 'observer' | 'interpreter' | 'organiser';
        /**
         * @description Your own key of it, once per client and collection; found by `?externalRef=`. Null for none.
         * @default null
         */
        externalRef: string | null;
      }[];
      /**
       * @description Why the registration window does not count here; from the secretariat alone.
       * @default null
       */
      outsideWindowReason:
        | (
            | 'recorded-afterwards'
            | 'late-confirmation'
            | 'replacement'
            | 'programme-change'
            | 'technical-problem'
            | 'decided-by-secretariat'
          )
        | null;
    };
    /** NominatePerson */
    NominatePerson: {
      /**
       * Format: uuid
       * @description Who is nominated.
       */
      personId: string;
      /**
       * Format: uuid
       * @description Whom the person comes for; null for a speaker who speaks for nobody.
       */
      organisationId: string | null;
      /**
       * @description As what the person comes; a speaker, observer, interpreter or organiser takes no seat.
       * @default participant
       * @enum {string}
       */
      role: 'participant' | 'speaker' | 'observer' | 'interpreter' | 'organiser';
      /**
       * @description Why the registration window does not count here; from the secretariat alone.
       * @default null
       */
      outsideWindowReason:
        | (
            | 'recorded-afterwards'
            | 'late-confirmation'
            | 'replacement'
            | 'programme-change'
            | 'technical-problem'
            | 'decided-by-secretariat'
          )
        | null;
      /**
       * @description Your own key of it, once per client and collection; found by `?externalRef=`. Null for none.
       * @default null
       */
      externalRef: string | null;
    };
    /**
     * OffsetInPartition
     * @description One partition, from an offset on.
     */
    OffsetInPartition: {
      /** @description The number of the partition. */
      partition: number;
      /** @description The offset to begin with. */
      offset: number;
    };
    /** OperatorAction */
    OperatorAction: {
      /** @description The id of the action. */
      id: string;
      /**
       * @description What was asked for. `retry-dead` and `skip-dead` are of a job where `target` is one.
       * @enum {string}
       */
      kind: 'retry-parked' | 'skip-parked' | 'retry-dead' | 'skip-dead' | 'replay' | 'rebuild';
      /** @description What it is done to; null where it is the service. */
      target: string | null;
      from: components['schemas']['ReplayStart'] | null;
      /** @description Why it was asked for. */
      why: string;
      /** @description Who asked for it. */
      clientId: string;
      /**
       * Format: date-time
       * @description When it was asked for.
       */
      requestedAt: string;
      /**
       * @description How far it is.
       * @enum {string}
       */
      state: 'requested' | 'running' | 'done' | 'failed';
      /**
       * Format: date-time
       * @description When a worker began.
       */
      startedAt: string | null;
      /**
       * Format: date-time
       * @description When it ended.
       */
      endedAt: string | null;
      /** @description How often a worker began. */
      attempts: number;
      /** @description Of what reads a topic; null elsewhere. */
      progress: {
        /** @description Records that were read. */
        read: number;
        /** @description Records in all. */
        total: number;
        /** @description Records that nobody can read. */
        unreadable: number;
      } | null;
      /** @description What came of it, in words. */
      result: string | null;
    };
    /** OperatorActionList */
    OperatorActionList: {
      /** @description The items of this page. */
      data: components['schemas']['OperatorAction'][];
      /** @description Where this page is in the list. */
      page: components['schemas']['PageInfo'];
    };
    /** OperatorReason */
    OperatorReason: {
      /** @description Why it is done, for the log of actions. Names of people do not belong here. */
      why: string;
    };
    /** Organisation */
    Organisation: {
      /**
       * Format: uuid
       * @description The id of the organisation.
       */
      id: string;
      /** @description Short, unique, for people: `RS-TF`. */
      code: string;
      /**
       * @description What sort of body it is.
       * @enum {string}
       */
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
      /**
       * @description A retired organisation takes part in nothing new.
       * @enum {string}
       */
      status: 'active' | 'retired';
      /** @description Other names and abbreviations that people know it by, in any language. */
      aliases: string[];
      /** @description The key of the client that made it; null for other partners, and where it gave none. */
      externalRef: string | null;
    };
    /** OrganisationList */
    OrganisationList: {
      /** @description The items of this page. */
      data: components['schemas']['Organisation'][];
      /** @description Where this page is in the list. */
      page: components['schemas']['PageInfo'];
    };
    /** PageInfo */
    PageInfo: {
      /** @description What `after` takes for the next page; null on the last one. */
      next: string | null;
    };
    /** ParkedLine */
    ParkedLine: {
      /** @description `<topic>:<subject>`. */
      id: string;
      /** @description The topic, without any prefix. */
      topic: string;
      /** @description The id of the thing that the messages are about. */
      subject: string;
      /**
       * @description Why the first of them is parked.
       * @enum {string}
       */
      reason: 'gap' | 'failed' | 'id-clash';
      /** @description The same in words, for operators. */
      detail: string;
      /**
       * Format: date-time
       * @description When the first of them was parked.
       */
      since: string;
      /** @description How many messages are parked. */
      waiting: number;
      /** @description The sequence that the stream goes on with. */
      nextSequence: number;
    };
    /** ParkedLineList */
    ParkedLineList: {
      /** @description The items of this page. */
      data: components['schemas']['ParkedLine'][];
      /** @description Where this page is in the list. */
      page: components['schemas']['PageInfo'];
    };
    /** ParkedLineWithMessages */
    ParkedLineWithMessages: {
      /** @description `<topic>:<subject>`. */
      id: string;
      /** @description The topic, without any prefix. */
      topic: string;
      /** @description The id of the thing that the messages are about. */
      subject: string;
      /**
       * @description Why the first of them is parked.
       * @enum {string}
       */
      reason: 'gap' | 'failed' | 'id-clash';
      /** @description The same in words, for operators. */
      detail: string;
      /**
       * Format: date-time
       * @description When the first of them was parked.
       */
      since: string;
      /** @description How many messages are parked. */
      waiting: number;
      /** @description The sequence that the stream goes on with. */
      nextSequence: number;
      /** @description The first hundred of those that wait. */
      messages: {
        /** @description The id of the message. */
        id: string;
        /** @description Its type. */
        type: string;
        /** @description Its place within its subject. */
        sequence: number;
        /**
         * @description Why it is parked.
         * @enum {string}
         */
        reason: 'gap' | 'failed' | 'id-clash';
        /** @description The same in words, for operators. */
        detail: string;
        /**
         * Format: date-time
         * @description When it was parked.
         */
        parkedAt: string;
        /** @description How often it was parked. */
        times: number;
        /** @description Where its record is. */
        partition: number;
        /** @description Where its record is in the partition. */
        offset: string;
        /** @description Its payload. */
        data: {
          [key: string]: unknown;
        };
      }[];
    };
    /** Person */
    Person: {
      /**
       * Format: uuid
       * @description The id of the person.
       */
      id: string;
      /** @description Given name, as the person writes it; null for who has none. */
      givenName: string | null;
      /** @description Family name, as the person writes it; null for who has none. */
      familyName: string | null;
      /** @description The same name as the person writes it in a second script; null for none. */
      otherScript: components['schemas']['NameInScript'] | null;
      /** @description Where mails go; null for none. */
      email: string | null;
      /** @description BCP 47 tags of languages that the person speaks. */
      languages: string[];
      /** @description Whether the name is shown to few. */
      protected: boolean;
      /** @description For whom the person speaks, and when. */
      affiliations: {
        /**
         * Format: uuid
         * @description For whom the person speaks.
         */
        organisationId: string;
        /**
         * Format: date
         * @description The first day.
         */
        from: string;
        /**
         * Format: date
         * @description The last day; null while it lasts.
         */
        to: string | null;
        /** @description What the person is there. */
        position: string | null;
      }[];
      /** @description The key of the client that made it; null for other partners, and where it gave none. */
      externalRef: string | null;
      /**
       * @description `pseudonym`: names, address and positions are left out.
       * @enum {string}
       */
      shownAs: 'name' | 'pseudonym';
      /** @description Whether they are left out only until the caller has said why it looks, by `POST /v1/access-reasons`. */
      reasonRequired: boolean;
    };
    /** PersonList */
    PersonList: {
      /** @description The items of this page. */
      data: components['schemas']['Person'][];
      /** @description Where this page is in the list. */
      page: components['schemas']['PageInfo'];
    };
    /** PlanQuestion */
    PlanQuestion: {
      /** @description How many events are to be planned, in all; those that are kept where it is left out. */
      events: number;
      /**
       * @description Days of each event, one after the other.
       * @default 2
       */
      lengthDays: number;
      /**
       * Format: date
       * @description No event begins before; where it is left out, today or the first day of the series, whichever is later.
       */
      from: string;
      /**
       * Format: date
       * @description No event ends after; the last day of the series where it is left out, and never later than 1,100 days after `from`.
       */
      to: string;
      /**
       * @description Least days between the last day of one event and the first of the next.
       * @default 21
       */
      minGapDays: number;
      /**
       * @description Most days between the last day of one event and the first of the next.
       * @default 180
       */
      maxGapDays: number;
      /**
       * @description Every day of an event falls on one of these.
       * @default [
       *       "tue",
       *       "wed",
       *       "thu"
       *     ]
       */
      weekdays: ('sun' | 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat')[];
      /** @description Countries that can host, in the order that decides between equals; those of the series where it is left out. */
      hosts: components['schemas']['Country'][];
      /**
       * @description `each-once`: nobody hosts again before everybody did; `least-recent`: whoever hosted longest ago, passing over counts against a plan; `fixed`: in the order of `hosts`. Earlier events of the series count.
       * @default each-once
       * @enum {string}
       */
      rotation: 'each-once' | 'least-recent' | 'fixed';
      /** @description Countries that take part, whose holidays are kept; those of the series where it is left out. */
      participating: components['schemas']['Country'][];
      /**
       * @description When a country cannot take part.
       * @default []
       */
      blackouts: {
        /** @description Who cannot take part. */
        country: components['schemas']['Country'];
        /**
         * Format: date
         * @description The first day.
         */
        from: string;
        /**
         * Format: date
         * @description The last day.
         */
        to: string;
        /**
         * @description Why, for those who read the plan.
         * @default null
         */
        reason: string | null;
      }[];
      /**
       * @description People who are wanted at every event.
       * @default []
       */
      experts: string[];
      /**
       * @description Events whose date and host are set; the others are planned around them.
       * @default []
       */
      fixed: {
        /** @description Which event; the first new one has the number after the highest of the series. */
        numberInSeries: number;
        /**
         * Format: date
         * @description Its first day; where it stands, for one that is kept.
         */
        from?: string;
        /** @description Who hosts it; whoever does, for one that is kept. */
        host?: components['schemas']['Country'];
      }[];
      /**
       * @description True plans again: the events that the series has are taken as they stand and move only where they must; published ones never move.
       * @default false
       */
      keep: boolean;
      /**
       * PlanQuestionWeights
       * @description Points against a plan, where they should be other than usual; 0 for what does not matter.
       */
      weights: {
        /**
         * @description A feast that many people of a country keep, each.
         * @default 60
         */
        religiousDay: number;
        /**
         * @description A public holiday whose date is only likely, each.
         * @default 80
         */
        likelyHoliday: number;
        /**
         * @description A public holiday right before or after, each.
         * @default 8
         */
        besideHoliday: number;
        /**
         * @description A wanted expert who has a part elsewhere, each.
         * @default 120
         */
        expertBusy: number;
        /**
         * @description Another event on these days, each.
         * @default 40
         */
        anotherEvent: number;
        /**
         * @description A day by which a gap differs from the even one, each.
         * @default 1
         */
        unevenGapDay: number;
        /**
         * @description A host who waits longer and is passed over, each.
         * @default 30
         */
        hostPassedOver: number;
        /**
         * @description An event that is kept and moves, each.
         * @default 1000
         */
        eventMoved: number;
        /**
         * @description A day by which it moves, each.
         * @default 5
         */
        movedDay: number;
        /**
         * @description An event that is kept and gets another host, each.
         * @default 600
         */
        hostChanged: number;
        /**
         * @description An event that keeps its host although it is another one’s turn, each.
         * @default 1500
         */
        hostOutOfTurn: number;
      };
      /**
       * @description How many plans are wanted.
       * @default 3
       */
      alternatives: number;
      /** @description The kept events as they stood when the question was answered; not used when asking. */
      present: {
        /** @description Its number in the series. */
        numberInSeries: number;
        /**
         * Format: uuid
         * @description The event.
         */
        eventId: string;
        /** @description Its dates; none where they are open. */
        days: string[];
        /** @description Who hosts it. */
        host: components['schemas']['Country'] | null;
        /** @description Whether a plan may move it. */
        draft: boolean;
      }[];
    };
    /** PlanSeries */
    PlanSeries: {
      /** @description How many events are to be planned, in all; those that are kept where it is left out. */
      events?: number;
      /**
       * @description Days of each event, one after the other.
       * @default 2
       */
      lengthDays: number;
      /**
       * Format: date
       * @description No event begins before; where it is left out, today or the first day of the series, whichever is later.
       */
      from?: string;
      /**
       * Format: date
       * @description No event ends after; the last day of the series where it is left out, and never later than 1,100 days after `from`.
       */
      to?: string;
      /**
       * @description Least days between the last day of one event and the first of the next.
       * @default 21
       */
      minGapDays: number;
      /**
       * @description Most days between the last day of one event and the first of the next.
       * @default 180
       */
      maxGapDays: number;
      /**
       * @description Every day of an event falls on one of these.
       * @default [
       *       "tue",
       *       "wed",
       *       "thu"
       *     ]
       */
      weekdays: ('sun' | 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat')[];
      /** @description Countries that can host, in the order that decides between equals; those of the series where it is left out. */
      hosts?: components['schemas']['Country'][];
      /**
       * @description `each-once`: nobody hosts again before everybody did; `least-recent`: whoever hosted longest ago, passing over counts against a plan; `fixed`: in the order of `hosts`. Earlier events of the series count.
       * @default each-once
       * @enum {string}
       */
      rotation: 'each-once' | 'least-recent' | 'fixed';
      /** @description Countries that take part, whose holidays are kept; those of the series where it is left out. */
      participating?: components['schemas']['Country'][];
      /**
       * @description When a country cannot take part.
       * @default []
       */
      blackouts: {
        /** @description Who cannot take part. */
        country: components['schemas']['Country'];
        /**
         * Format: date
         * @description The first day.
         */
        from: string;
        /**
         * Format: date
         * @description The last day.
         */
        to: string;
        /**
         * @description Why, for those who read the plan.
         * @default null
         */
        reason: string | null;
      }[];
      /**
       * @description People who are wanted at every event.
       * @default []
       */
      experts: string[];
      /**
       * @description Events whose date and host are set; the others are planned around them.
       * @default []
       */
      fixed: {
        /** @description Which event; the first new one has the number after the highest of the series. */
        numberInSeries: number;
        /**
         * Format: date
         * @description Its first day; where it stands, for one that is kept.
         */
        from?: string;
        /** @description Who hosts it; whoever does, for one that is kept. */
        host?: components['schemas']['Country'];
      }[];
      /**
       * @description True plans again: the events that the series has are taken as they stand and move only where they must; published ones never move.
       * @default false
       */
      keep: boolean;
      /**
       * PlanSeriesWeights
       * @description Points against a plan, where they should be other than usual; 0 for what does not matter.
       * @default {}
       */
      weights: {
        /**
         * @description A feast that many people of a country keep, each.
         * @default 60
         */
        religiousDay: number;
        /**
         * @description A public holiday whose date is only likely, each.
         * @default 80
         */
        likelyHoliday: number;
        /**
         * @description A public holiday right before or after, each.
         * @default 8
         */
        besideHoliday: number;
        /**
         * @description A wanted expert who has a part elsewhere, each.
         * @default 120
         */
        expertBusy: number;
        /**
         * @description Another event on these days, each.
         * @default 40
         */
        anotherEvent: number;
        /**
         * @description A day by which a gap differs from the even one, each.
         * @default 1
         */
        unevenGapDay: number;
        /**
         * @description A host who waits longer and is passed over, each.
         * @default 30
         */
        hostPassedOver: number;
        /**
         * @description An event that is kept and moves, each.
         * @default 1000
         */
        eventMoved: number;
        /**
         * @description A day by which it moves, each.
         * @default 5
         */
        movedDay: number;
        /**
         * @description An event that is kept and gets another host, each.
         * @default 600
         */
        hostChanged: number;
        /**
         * @description An event that keeps its host although it is another one’s turn, each.
         * @default 1500
         */
        hostOutOfTurn: number;
      };
      /**
       * @description How many plans are wanted.
       * @default 3
       */
      alternatives: number;
      /** @description The kept events as they stood when the question was answered; not used when asking. */
      present?: {
        /** @description Its number in the series. */
        numberInSeries: number;
        /**
         * Format: uuid
         * @description The event.
         */
        eventId: string;
        /** @description Its dates; none where they are open. */
        days: string[];
        /** @description Who hosts it. */
        host: components['schemas']['Country'] | null;
        /** @description Whether a plan may move it. */
        draft: boolean;
      }[];
    };
    /** PlanSession */
    PlanSession: {
      /**
       * @description What sort of session it is.
       * @enum {string}
       */
      kind:
        | 'expert-exchange'
        | 'keynote'
        | 'panel'
        | 'presentation'
        | 'group-work'
        | 'plenary'
        | 'break';
      /** @description Its title, by language. */
      title: {
        [key: string]: string;
      };
      /**
       * @description What stands below the title, by language.
       * @default null
       */
      subtitle: {
        [key: string]: string;
      } | null;
      /**
       * @description What it is about, by language.
       * @default null
       */
      abstract: {
        [key: string]: string;
      } | null;
      /**
       * @description Slides, papers, recordings.
       * @default []
       */
      links: {
        /** @description An address that begins with `https://` or `http://`. */
        url: string;
        /**
         * @description What is there, by language.
         * @default null
         */
        title: {
          [key: string]: string;
        } | null;
      }[];
      /**
       * @description The language in which it is held, a BCP 47 tag; null where that is open.
       * @default null
       */
      language: components['schemas']['LanguageTag'] | null;
      /**
       * @description Codes of the secretariat’s vocabulary.
       * @default []
       */
      topics: string[];
      /**
       * Format: date
       * @description A day of the event, a local date.
       */
      date: string;
      /**
       * @description `HH:MM` in the time zone of the event.
       * @default null
       */
      startTime: string | null;
      /**
       * @description `HH:MM` in the time zone of the event.
       * @default null
       */
      endTime: string | null;
      /**
       * @description Whether `startTime` is one of the morning after `date`.
       * @default false
       */
      startsNextDay: boolean;
      /**
       * @description Whether `endTime` is the midnight after `date` or one of the morning after it.
       * @default false
       */
      endsNextDay: boolean;
      /**
       * Format: uuid
       * @description A room of the event’s venue; null where that is open.
       * @default null
       */
      roomId: string | null;
      /**
       * @description The track that it belongs to: sessions of one track follow one another.
       * @default null
       */
      track: string | null;
      /**
       * @description The organisations that hold it.
       * @default []
       */
      organisationIds: string[];
      /**
       * @description Who speaks, moderates or helps.
       * @default []
       */
      speakers: {
        /**
         * Format: uuid
         * @description The id of the person.
         */
        personId: string;
        /**
         * @description As what the person takes part.
         * @enum {string}
         */
        role:
          | 'keynote'
          | 'presenter'
          | 'panellist'
          | 'moderator'
          | 'facilitator'
          | 'rapporteur'
          | 'interpreter';
      }[];
      /**
       * @description Your own key of it, once per client and collection; found by `?externalRef=`. Null for none.
       * @default null
       */
      externalRef: string | null;
    };
    /** PossibleDoubles */
    PossibleDoubles: {
      /** @description People whom the caller may find, with the same address or names that sound alike, 20 at most. */
      ids: string[];
    };
    /** Problem */
    Problem: {
      /**
       * Format: uri
       * @description A page that explains problems of this code.
       */
      type: string;
      /** @description The same for each problem of a code. */
      title: string;
      /** @description The status of the answer. */
      status: number;
      /** @description What is wrong this time, in a sentence. */
      detail: string;
      /** @description The path that was asked for. */
      instance: string;
      /** @description For programs: does not change within v1. */
      code: string;
      /** @description Each value that is wrong, where single ones are. */
      errors: {
        /** @description JSON Pointer into the body, or below /query, /path or /header. */
        pointer: string;
        /** @description What is wrong with this value, for programs. */
        code: string;
        /** @description The same in words. */
        detail: string;
      }[];
      /** @description Finds the request in the logs; name it when you ask for help. */
      traceId: string;
    };
    /** ProposeSynergy */
    ProposeSynergy: {
      /**
       * Format: uuid
       * @description The event in whose name you propose.
       */
      eventId: string;
      /**
       * Format: date
       * @description The day to be held together: one of the other event’s, else one of your own.
       */
      date: string;
    };
    /** Quota */
    Quota: {
      /**
       * @description By what it is decided for whom the seats are.
       * @enum {string}
       */
      keptFor: 'country' | 'organisation-kind' | 'organisation' | 'role';
      /** @description Which country, kind, organisation (its id) or role. */
      value: string;
      /** @description Seats that are kept. */
      seats: number;
      /** @description Those of them that are taken. */
      taken: number;
      /**
       * Format: date
       * @description From this day on, seats that are not taken go to others; null: never.
       */
      releaseOn: string | null;
    };
    /** RankedPlans */
    RankedPlans: {
      /** @description What was asked, with everything that was left out; adopting a plan takes it back. */
      question: components['schemas']['PlanQuestion'];
      /** @description The plans, best first; none where the dates cannot fit. */
      plans: {
        /** @description 1 is the best. */
        rank: number;
        /** @description 100 where nothing speaks against it, less for everything that does. */
        score: number;
        /** @description Whether no plan with a higher score exists near these dates. */
        provenBest: boolean;
        /** @description Its events, in order of time. */
        events: {
          /** @description Its number in the series. */
          numberInSeries: number;
          /** @description Its dates. */
          days: string[];
          /** @description The country that hosts it. */
          host: string;
          /** @description What speaks for it. */
          for: {
            /** @description What it is, such as `public-holiday`. */
            code: string;
            /** @description The same in words, in the language that `Accept-Language` asks for. */
            text: string;
            /** @description The country that it is about. */
            country?: string;
            /**
             * Format: date
             * @description The day that it is about.
             */
            date?: string;
            /** @description The event that it is about. */
            eventId?: string;
            /** @description The expert whom it is about. */
            personId?: string;
            /** @description The gap that it is about, in days. */
            days?: number;
          }[];
          /** @description What speaks against it. */
          against: {
            /** @description What it is, such as `public-holiday`. */
            code: string;
            /** @description The same in words, in the language that `Accept-Language` asks for. */
            text: string;
            /** @description The country that it is about. */
            country?: string;
            /**
             * Format: date
             * @description The day that it is about.
             */
            date?: string;
            /** @description The event that it is about. */
            eventId?: string;
            /** @description The expert whom it is about. */
            personId?: string;
            /** @description The gap that it is about, in days. */
            days?: number;
          }[];
        }[];
        /** @description What becomes of the events that were kept; those that stay are left out. */
        changes: {
          /** @description Its number in the series. */
          numberInSeries: number;
          /**
           * RankedPlansPlansItemChangesItemFrom
           * @description As it stands.
           */
          from: {
            /** @description Its dates; none where they were open. */
            days: string[];
            /** @description Who would have hosted it. */
            host: string | null;
          };
          /**
           * RankedPlansPlansItemChangesItemTo
           * @description As it would be.
           */
          to: {
            /** @description Its dates. */
            days: string[];
            /** @description Who hosts it. */
            host: string;
          };
          /** @description The same in words, in the language that `Accept-Language` asks for. */
          text: string;
        }[];
      }[];
      /** @description True where the question was so large that the search was ended: there may be better plans, or more of them. */
      endedEarly: boolean;
      /** @description Dates on the asked weekdays that cannot be taken, the first 1,000. */
      rejected: {
        /**
         * Format: date
         * @description The first day.
         */
        from: string;
        /** @description The country that would have hosted. */
        host: string;
        /** @description Why it cannot be. */
        reasons: {
          /** @description What it is, such as `public-holiday`. */
          code: string;
          /** @description The same in words, in the language that `Accept-Language` asks for. */
          text: string;
          /** @description The country that it is about. */
          country?: string;
          /**
           * Format: date
           * @description The day that it is about.
           */
          date?: string;
          /** @description The event that it is about. */
          eventId?: string;
          /** @description The expert whom it is about. */
          personId?: string;
          /** @description The gap that it is about, in days. */
          days?: number;
        }[];
      }[];
      /** @description How many there are in all. */
      rejectedCount: number;
      /** @description Footnotes that go with the texts, such as the one on the designation of Kosovo*. */
      notes: string[];
    };
    /** RegisterAccount */
    RegisterAccount: {
      /**
       * Format: email
       * @description What the person will sign in with; left out or null, the person's own address.
       * @default null
       */
      email: string | null;
      /**
       * @description What the person may do, for which object and when; also what has ended.
       * @default []
       */
      grants: components['schemas']['NewGrant'][];
      /**
       * Format: uuid
       * @description Whose account it will be: somebody who has none.
       */
      personId: string;
    };
    /** RegisterClient */
    RegisterClient: {
      /** @description What people call it. */
      name: string;
      /** @description What it may do; `operations` is for the secretariat alone. `proposals`, `subscriptions` and `audit` are kept for routes to come: they are taken, and open nothing yet. */
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
       * @description Whose client it is.
       * @default partner
       * @enum {string}
       */
      role: 'secretariat' | 'partner';
      /**
       * Format: uuid
       * @description The organisation that it acts for; null for none.
       * @default null
       */
      organisationId: string | null;
    };
    /** RegisterOrganisation */
    RegisterOrganisation: {
      /** @description Short, unique, for people: `RS-TF`. */
      code: string;
      /**
       * @description What sort of body it is.
       * @enum {string}
       */
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
      /**
       * @description Other names and abbreviations that people know it by, in any language.
       * @default []
       */
      aliases: string[];
      /** @description ISO 3166-1 alpha-2, or `XK`; null for a body of no country. */
      country: components['schemas']['Country'] | null;
      /**
       * Format: uuid
       * @description The organisation that it is a part of.
       * @default null
       */
      parentId: string | null;
      /**
       * @description Your own key of it, once per client and collection; found by `?externalRef=`. Null for none.
       * @default null
       */
      externalRef: string | null;
    };
    /** RegisterPerson */
    RegisterPerson: {
      /**
       * @description Given name, as the person writes it; null for who has none.
       * @default null
       */
      givenName: string | null;
      /**
       * @description Family name, as the person writes it; null for who has none.
       * @default null
       */
      familyName: string | null;
      /**
       * @description The same name as the person writes it in a second script; null for none.
       * @default null
       */
      otherScript: components['schemas']['NewNameInScript'] | null;
      /**
       * Format: email
       * @description Where mails go; null for none.
       */
      email: string | null;
      /**
       * @description BCP 47 tags of languages that the person speaks.
       * @default []
       */
      languages: components['schemas']['LanguageTag'][];
      /**
       * @description Whether the name is shown to few.
       * @default false
       */
      protected: boolean;
      /**
       * @description For whom the person speaks, and when.
       * @default []
       */
      affiliations: components['schemas']['AffiliationOfPerson'][];
      /**
       * @description Your own key of it, once per client and collection; found by `?externalRef=`. Null for none.
       * @default null
       */
      externalRef: string | null;
    };
    /** RegisteredClient */
    RegisteredClient: {
      /**
       * Format: uuid
       * @description The id of the client.
       */
      id: string;
      /** @description What the client calls itself at the token route. */
      clientId: string;
      /**
       * @description Whose client it is.
       * @enum {string}
       */
      role: 'secretariat' | 'partner';
      /**
       * Format: uuid
       * @description The organisation that it acts for; null for none.
       */
      organisationId: string | null;
      /** @description What it may do, such as `registrations:write`. */
      scopes: string[];
      /** @description What people call it. */
      name: string;
      /**
       * @description A revoked client is refused for good.
       * @enum {string}
       */
      status: 'active' | 'revoked';
    };
    /** RegisteredClientList */
    RegisteredClientList: {
      /** @description The items of this page. */
      data: components['schemas']['RegisteredClient'][];
      /** @description Where this page is in the list. */
      page: components['schemas']['PageInfo'];
    };
    /** RegisteredPerson */
    RegisteredPerson: {
      /**
       * Format: uuid
       * @description The id of the person.
       */
      id: string;
      /** @description Given name, as the person writes it; null for who has none. */
      givenName: string | null;
      /** @description Family name, as the person writes it; null for who has none. */
      familyName: string | null;
      /** @description The same name as the person writes it in a second script; null for none. */
      otherScript: components['schemas']['NameInScript'] | null;
      /** @description Where mails go; null for none. */
      email: string | null;
      /** @description BCP 47 tags of languages that the person speaks. */
      languages: string[];
      /** @description Whether the name is shown to few. */
      protected: boolean;
      /** @description For whom the person speaks, and when. */
      affiliations: {
        /**
         * Format: uuid
         * @description For whom the person speaks.
         */
        organisationId: string;
        /**
         * Format: date
         * @description The first day.
         */
        from: string;
        /**
         * Format: date
         * @description The last day; null while it lasts.
         */
        to: string | null;
        /** @description What the person is there. */
        position: string | null;
      }[];
      /** @description The key of the client that made it; null for other partners, and where it gave none. */
      externalRef: string | null;
      /**
       * @description `pseudonym`: names, address and positions are left out.
       * @enum {string}
       */
      shownAs: 'name' | 'pseudonym';
      /** @description Whether they are left out only until the caller has said why it looks, by `POST /v1/access-reasons`. */
      reasonRequired: boolean;
      /** @description People whom the caller may find, with the same address or names that sound alike: maybe this very person. */
      possibleDoubles: string[];
    };
    /** Registration */
    Registration: {
      /**
       * Format: uuid
       * @description The id of the registration.
       */
      id: string;
      /**
       * Format: uuid
       * @description The event.
       */
      eventId: string;
      /**
       * Format: uuid
       * @description Who comes.
       */
      personId: string;
      /**
       * Format: uuid
       * @description Whom the person comes for; null for nobody.
       */
      organisationId: string | null;
      /**
       * @description As what the person comes.
       * @enum {string}
       */
      role: 'participant' | 'speaker' | 'observer' | 'interpreter' | 'organiser';
      /**
       * @description Where it is in its life.
       * @enum {string}
       */
      status:
        'nominated' | 'endorsed' | 'confirmed' | 'waiting' | 'withdrawn' | 'declined' | 'lapsed';
      /** @description Rank in the waiting list, from 1; null for who does not wait. */
      position: number | null;
      /** @description Why it ended, as a code; null while it has not, or where nobody said. */
      reason: string | null;
      /**
       * Format: uuid
       * @description The registration that this one stands in for.
       */
      replaces: string | null;
      /** @description Why the registration window did not count, where it did not, as a code; texts of earlier releases are for the secretariat alone. */
      outsideWindowReason: string | null;
      /** @description The key of the client that made it; null for other partners, and where it gave none. */
      externalRef: string | null;
      /** @description Whose turn it is: the id of an organisation, or `organisers` of the event; null when nobody has to act. */
      pendingWith: string | null;
      /**
       * Format: date-time
       * @description Until when that one has to act.
       */
      pendingUntil: string | null;
      /**
       * Format: date-time
       * @description When the person was nominated.
       */
      nominatedAt: string;
      /**
       * Format: date-time
       * @description When its last step was: a change of its status, or that new dates were asked about, accepted, or asked about no more.
       */
      changedAt: string;
      /** @description How the caller may see the person, at this moment. */
      person: components['schemas']['ShownPerson'];
      /** @description What the caller can do with it now: its state and the rights of the caller allow it. */
      can: ('accept' | 'withdraw' | 'decline')[];
    };
    /** RegistrationList */
    RegistrationList: {
      /** @description The items of this page. */
      data: components['schemas']['Registration'][];
      /** @description Where this page is in the list. */
      page: components['schemas']['PageInfo'];
    };
    /** RegistrationStep */
    RegistrationStep: {
      /**
       * Format: uuid
       * @description The id of the message that told of it.
       */
      id: string;
      /**
       * Format: date-time
       * @description When it happened.
       */
      at: string;
      /**
       * @description What happened, as the type of the message names it.
       * @enum {string}
       */
      type:
        | 'nominated'
        | 'endorsed'
        | 'confirmed'
        | 'put-on-waiting-list'
        | 'withdrawn'
        | 'declined'
        | 'lapsed';
      /** @description Why it ended, as a code; null while it has not, or where nobody said. */
      reason: string | null;
      /** @description Rank in the waiting list at that moment; null elsewhere. */
      position: number | null;
      /** @description What happened about new dates of the event, whose `type` is what it was before; null for other steps. */
      newDates: string | null;
      /** @description Who decided it; null where nobody did, such as a seat for the next in line. */
      by: components['schemas']['DecidedBy'] | null;
    };
    /** RegistrationStepList */
    RegistrationStepList: {
      /** @description The items of this page. */
      data: components['schemas']['RegistrationStep'][];
      /** @description Where this page is in the list. */
      page: components['schemas']['PageInfo'];
    };
    /**
     * ReleaseAgenda
     * @default {}
     */
    ReleaseAgenda: {
      /**
       * @description What its readers were told with it, by language.
       * @default null
       */
      note: {
        [key: string]: string;
      } | null;
    };
    /** ReplaceComposition */
    ReplaceComposition: {
      /** @description All memberships as they are to be. */
      members: components['schemas']['AddMember'][];
    };
    /**
     * ReplayStart
     * @description The whole topic, each partition from a time on, or one partition from an offset on.
     */
    ReplayStart:
      | {
          /**
           * @description The whole topic.
           * @enum {boolean}
           */
          beginning: true;
        }
      | {
          /**
           * Format: date-time
           * @description Each partition from this time on.
           */
          time: string;
        }
      | {
          offset: components['schemas']['OffsetInPartition'];
        };
    /** RequestReplay */
    RequestReplay: {
      /** @description As the catalogue names it. */
      topic: string;
      from: components['schemas']['ReplayStart'];
      /** @description Why it is done, for the log of actions. Names of people do not belong here. */
      why: string;
    };
    /** RequestedJob */
    RequestedJob: {
      /**
       * Format: uuid
       * @description The id of the job.
       */
      id: string;
      /**
       * @description What is done.
       * @enum {string}
       */
      kind: 'schedule-import';
      /**
       * Format: uuid
       * @description The event that it is about.
       */
      eventId: string;
      /** @description Whether it is only told what would happen. */
      dryRun: boolean;
      /**
       * @description Where it is; the last three are final.
       * @enum {string}
       */
      state: 'waiting' | 'running' | 'done' | 'cancelled' | 'failed';
      /**
       * RequestedJobProgress
       * @description How far it is.
       */
      progress: {
        /** @description Rows that are done. */
        done: number;
        /** @description All rows. */
        total: number;
      };
      /**
       * RequestedJobCounts
       * @description Rows by what happened.
       */
      counts: {
        /** @description Sessions that are new. */
        created: number;
        /** @description Sessions that the file has otherwise. */
        changed: number;
        /** @description Sessions that stay as they are. */
        unchanged: number;
        /** @description Rows that could not be taken. */
        skipped: number;
      };
      /** @description Days that the draft gained. */
      daysAdded: string[];
      /** @description Rooms that the venue of the event gained. */
      roomsAdded: string[];
      /**
       * RequestedJobSpeakers
       * @description Who speaks.
       */
      speakers: {
        /** @description How many people the file names. */
        named: number;
        /** @description The file’s keys of those, among the first 10,000, that are no person known here; names are not kept. */
        unmatched: string[];
      };
      /** @description What became of each row that is done, in their order. */
      rows: {
        /** @description The place in the file, from 1. */
        row: number;
        /** @description The file’s key, which is the externalRef of the session. */
        ref: string | null;
        /** @description What happened, or would happen. */
        outcome: ('created' | 'changed' | 'unchanged' | 'skipped') | null;
        /** @description Why it was skipped, as a code. */
        code: string | null;
        /** @description Why it was skipped, in a sentence. */
        detail: string | null;
      }[];
      /** @description Why it failed as a whole; null where it did not. */
      failure: {
        /** @description The code of the problem. */
        code: string;
        /** @description The problem in a sentence. */
        detail: string;
      } | null;
      /**
       * Format: date-time
       * @description When it was asked for.
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it ended; null while it has not.
       */
      endedAt: string | null;
    };
    /**
     * RescheduleEvent
     * @default {}
     */
    RescheduleEvent: {
      /**
       * Format: date
       * @description The new first date; every other day comes as long after it as before.
       */
      from?: string;
      /** @description Where each day goes, in the order of the old days: the first one here is the first of before, with its theme, co-organisers and sessions, and with its times where none are named. An `endTime` that is named without `endsNextDay` is on the date itself. */
      days?: {
        /**
         * Format: date
         * @description The local date, in the time zone of the event.
         */
        date: string;
        /** @description `HH:MM` in the time zone of the event. */
        startTime?: string | null;
        /** @description `HH:MM` in the time zone of the event, after `startTime`. */
        endTime?: string | null;
        /** @description True where `endTime` is the midnight after the date or one of the next morning. */
        endsNextDay?: boolean;
      }[];
      /**
       * RescheduleEventRegistration
       * @description When organisations may nominate; it stays where it is left out.
       */
      registration?: {
        /**
         * Format: date-time
         * @description From this instant on.
         */
        opensAt: string;
        /**
         * Format: date-time
         * @description Until this instant, which is outside.
         */
        closesAt: string;
      };
      /**
       * RescheduleEventAskAgain
       * @description Asks whoever is registered to accept the new dates; left out, everybody keeps the seat, and who was asked before has nothing to answer any more.
       */
      askAgain?: {
        /**
         * Format: date-time
         * @description Until when; whoever has not accepted by then loses the seat.
         */
        answerBy: string;
      };
    };
    /**
     * RotateSecret
     * @default {}
     */
    RotateSecret: {
      /**
       * @description How long the secret so far stays good, in minutes.
       * @default 1440
       */
      overlapMinutes: number;
    };
    /** ScheduleCheck */
    ScheduleCheck: {
      /**
       * Format: uuid
       * @description A stored event that this would change; null for a new one.
       * @default null
       */
      eventId: string | null;
      /**
       * ScheduleCheckEvent
       * @description What would be different; what is left out is as it is stored, or open.
       * @default {}
       */
      event: {
        /** @description Its days, in their order. */
        days?: {
          /**
           * Format: date
           * @description The local date, in the time zone of the event.
           */
          date: string;
          /**
           * @description `HH:MM` in the time zone of the event.
           * @default null
           */
          startTime: string | null;
          /**
           * @description `HH:MM` in the time zone of the event, after `startTime`.
           * @default null
           */
          endTime: string | null;
          /** @description True where `endTime` is the midnight after the date or one of the next morning. */
          endsNextDay?: boolean;
          /**
           * @description Who holds this day together with the organisers.
           * @default []
           */
          coOrganiserIds: string[];
        }[];
        /** @description IANA, such as `Europe/Belgrade`. */
        timeZone?: string | null;
        /** @description Where it is held; null for what is held online. */
        city?: string | null;
        /**
         * Format: uuid
         * @description The venue of the directory.
         */
        venueId?: string | null;
        /** @description The country that hosts it. */
        host?: components['schemas']['Country'] | null;
        /** @description The countries that take part. */
        countries?: components['schemas']['Country'][];
        /** @description Codes of the vocabulary. */
        topics?: string[];
        /** @description The organisations that organise it. */
        organiserIds?: string[];
        /** @description Seats in all. */
        capacity?: number | null;
      };
      /**
       * @description Sessions that would come, or take the place of stored ones.
       * @default []
       */
      sessions: {
        /**
         * Format: uuid
         * @description The stored session whose place it takes; left out: one more.
         */
        id?: string;
        /**
         * @description What sort of session it is.
         * @default presentation
         * @enum {string}
         */
        kind:
          | 'expert-exchange'
          | 'keynote'
          | 'panel'
          | 'presentation'
          | 'group-work'
          | 'plenary'
          | 'break';
        /**
         * @description Its title, by language.
         * @default {
         *       "en": "A session"
         *     }
         */
        title: {
          [key: string]: string;
        };
        /**
         * @description The language in which it is held, a BCP 47 tag; null where that is open.
         * @default null
         */
        language: components['schemas']['LanguageTag'] | null;
        /**
         * Format: date
         * @description The day of the event, a local date.
         */
        date: string;
        /**
         * @description `HH:MM` in the time zone of the event.
         * @default null
         */
        startTime: string | null;
        /**
         * @description `HH:MM` in the time zone of the event.
         * @default null
         */
        endTime: string | null;
        /**
         * @description Whether `startTime` is one of the morning after `date`.
         * @default false
         */
        startsNextDay: boolean;
        /**
         * @description Whether `endTime` is the midnight after `date` or one of the morning after it.
         * @default false
         */
        endsNextDay: boolean;
        /**
         * Format: uuid
         * @description A room of the event’s venue; null where that is open.
         * @default null
         */
        roomId: string | null;
        /**
         * @description The track that it belongs to: sessions of one track follow one another.
         * @default null
         */
        track: string | null;
        /**
         * @description The organisations that hold it.
         * @default []
         */
        organisationIds: string[];
        /**
         * @description Who speaks, moderates or helps.
         * @default []
         */
        speakers: {
          /**
           * Format: uuid
           * @description The id of the person.
           */
          personId: string;
          /**
           * @description As what the person takes part.
           * @default presenter
           * @enum {string}
           */
          role:
            | 'keynote'
            | 'presenter'
            | 'panellist'
            | 'moderator'
            | 'facilitator'
            | 'rapporteur'
            | 'interpreter';
        }[];
      }[];
    };
    /** ScheduleCheckResult */
    ScheduleCheckResult: {
      /** @description What blocks first. */
      conflicts: components['schemas']['Conflict'][];
    };
    /** SeatPlan */
    SeatPlan: {
      /**
       * Format: uuid
       * @description The event.
       */
      eventId: string;
      /** @description Seats in all. */
      capacity: number;
      /** @description Seats of confirmed registrations. */
      taken: number;
      /** @description Seats that are offered and wait for an answer. */
      onOffer: number;
      /** @description Registrations that wait for a seat. */
      waiting: number;
      /** @description Seats that are kept for somebody; none yet. */
      quotas: components['schemas']['Quota'][];
    };
    /** SeatPlanList */
    SeatPlanList: {
      /** @description The items of this page. */
      data: components['schemas']['SeatPlan'][];
      /** @description Where this page is in the list. */
      page: components['schemas']['PageInfo'];
    };
    /** SendInvitation */
    SendInvitation: {
      /**
       * Format: uuid
       * @description Who is invited.
       */
      organisationId: string;
      /** @description How many people with a seat the organisation may send; more are refused. */
      seats: number;
      /**
       * Format: date-time
       * @description Until when an answer is taken; null when there is no hurry.
       * @default null
       */
      answerBy: string | null;
      /**
       * @description Your own key of it, once per client and collection; found by `?externalRef=`. Null for none.
       * @default null
       */
      externalRef: string | null;
    };
    /** Series */
    Series: {
      /**
       * Format: uuid
       * @description The id of the series.
       */
      id: string;
      /** @description Its title, by language. */
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
      /**
       * Format: date
       * @description The first day.
       */
      from: string;
      /**
       * Format: date
       * @description The last day.
       */
      to: string;
      /**
       * @description How many days before an event its organisers see the names of who is confirmed; until 30 days after it they do.
       * @default 14
       */
      namesFromDays: number;
      /**
       * @description A closed series takes no new events and no changes.
       * @enum {string}
       */
      status: 'announced' | 'closed';
      /** @description The key of the client that made it; null for other partners, and where it gave none. */
      externalRef: string | null;
      /** @description What you may do with it in its present status; `can` of an event says more. */
      can: string[];
    };
    /** SeriesList */
    SeriesList: {
      /** @description The items of this page. */
      data: components['schemas']['Series'][];
      /** @description Where this page is in the list. */
      page: components['schemas']['PageInfo'];
    };
    /** Session */
    Session: {
      /**
       * Format: uuid
       * @description The id of the session.
       */
      id: string;
      /**
       * Format: uuid
       * @description The event.
       */
      eventId: string;
      /**
       * @description What sort of session it is.
       * @enum {string}
       */
      kind:
        | 'expert-exchange'
        | 'keynote'
        | 'panel'
        | 'presentation'
        | 'group-work'
        | 'plenary'
        | 'break';
      /** @description Its title, by language. */
      title: {
        [key: string]: string;
      };
      /** @description What stands below the title, by language. */
      subtitle: {
        [key: string]: string;
      } | null;
      /** @description What it is about, by language. */
      abstract: {
        [key: string]: string;
      } | null;
      /**
       * @description Slides, papers, recordings.
       * @default []
       */
      links: {
        /** @description An address that begins with `https://` or `http://`. */
        url: string;
        /** @description What is there, by language. */
        title: {
          [key: string]: string;
        } | null;
      }[];
      /** @description The language in which it is held, a BCP 47 tag; null where that is open. */
      language: string | null;
      /** @description Codes of the secretariat’s vocabulary. */
      topics: string[];
      /**
       * Format: date
       * @description The day of the event, a local date.
       */
      date: string;
      /** @description `HH:MM` in the time zone of the event. */
      startTime: string | null;
      /** @description `HH:MM` in the time zone of the event. */
      endTime: string | null;
      /**
       * @description Whether `startTime` is one of the morning after `date`.
       * @default false
       */
      startsNextDay: boolean;
      /**
       * @description Whether `endTime` is the midnight after `date` or one of the morning after it.
       * @default false
       */
      endsNextDay: boolean;
      /**
       * Format: uuid
       * @description A room of the event’s venue; null where that is open.
       * @default null
       */
      roomId: string | null;
      /**
       * @description The track that it belongs to: sessions of one track follow one another.
       * @default null
       */
      track: string | null;
      /** @description The organisations that hold it. */
      organisationIds: string[];
      /** @description Who speaks, moderates or helps. */
      speakers: {
        /**
         * Format: uuid
         * @description The id of the person.
         */
        personId: string;
        /**
         * @description As what the person takes part.
         * @enum {string}
         */
        role:
          | 'keynote'
          | 'presenter'
          | 'panellist'
          | 'moderator'
          | 'facilitator'
          | 'rapporteur'
          | 'interpreter';
      }[];
      /** @description The key of the client that made it; null for other partners, and where it gave none. */
      externalRef: string | null;
    };
    /** SessionList */
    SessionList: {
      /** @description The items of this page. */
      data: components['schemas']['Session'][];
      /** @description Where this page is in the list. */
      page: components['schemas']['PageInfo'];
    };
    /** ShownPerson */
    ShownPerson: {
      /**
       * Format: uuid
       * @description The id of the person.
       */
      id: string;
      /** @description The name, or what stands for it: country and kind of the organisation that the person first came for, and a number at the event, which stay, such as `BA-PROS-03`. */
      displayName: string | null;
      /**
       * @description What `displayName` is; `hidden` came from earlier releases.
       * @enum {string}
       */
      shownAs: 'name' | 'pseudonym' | 'hidden';
      /** @description Whether a pseudonym is shown only until the caller has said why it looks, by `POST /v1/access-reasons` for the event. */
      reasonRequired: boolean;
    };
    /** SignIn */
    SignIn: {
      /**
       * Format: uuid
       * @description The id of the sign-in.
       */
      id: string;
      /**
       * Format: date-time
       * @description When it began.
       */
      since: string;
      /**
       * Format: date-time
       * @description When it was last used, to within ten minutes.
       */
      lastUsedAt: string;
      /** @description How it was proven who it is, as RFC 8176 names it: `pwd`, `otp`, `hwk`, `fed`. */
      methods: string[];
      /** @description The browser, in words. */
      browser: string;
      /** @description The network that it began in. */
      network: string;
    };
    /** SignInList */
    SignInList: {
      /** @description The items of this page. */
      data: components['schemas']['SignIn'][];
      /** @description Where this page is in the list. */
      page: components['schemas']['PageInfo'];
    };
    /** Synergy */
    Synergy: {
      /**
       * Format: uuid
       * @description The id of the pair: the same whenever these two events are compared.
       */
      id: string;
      /**
       * @description `open` until somebody proposes; told to the organisers of the two events alone.
       * @enum {string}
       */
      state: 'open' | 'proposed' | 'accepted' | 'declined';
      /** @description Of 100: how much speaks for joining hands. */
      score: number;
      /** @description The two events, that which was asked for first. */
      events: {
        /**
         * Format: uuid
         * @description The id of the event.
         */
        id: string;
        /** @description Its title, by language. */
        title: {
          [key: string]: string;
        };
        /**
         * @description Where it is in its life.
         * @enum {string}
         */
        status: 'draft' | 'published' | 'postponed' | 'cancelled' | 'completed' | 'closed';
        /**
         * Format: uuid
         * @description The series that it belongs to; null for an event that stands alone.
         */
        seriesId: string | null;
        /** @description The organisations that organise it. */
        organiserIds: string[];
        /** @description Where it is held. */
        city: string | null;
        /** @description The country where it is held. */
        country: string | null;
        /**
         * Format: date
         * @description Its first day.
         */
        from: string;
        /**
         * Format: date
         * @description Its last day.
         */
        to: string;
      }[];
      /** @description What the two have in common. */
      reasons: {
        /** @description What it is, such as `near-in-date`. */
        code: string;
        /** @description The same in words, in the language that `Accept-Language` asks for. */
        text: string;
        /** @description How many days after the end of one the other begins. */
        days?: number;
        /** @description The city of both. */
        city?: string;
        /** @description The country of both. */
        country?: string;
        /** @description The topics of both. */
        topics?: string[];
        /** @description The countries that take part in both. */
        countries?: string[];
      }[];
      /** @description What was proposed last. */
      proposal: {
        /**
         * Format: uuid
         * @description The event whose organisers proposed it.
         */
        byEventId: string;
        /**
         * Format: uuid
         * @description The event whose day is to be held together.
         */
        dayOfEventId: string;
        /**
         * Format: date
         * @description That day.
         */
        date: string;
      } | null;
      /** @description Why it was declined. */
      declineReason:
        | ('dates-do-not-suit' | 'aims-differ' | 'no-capacity' | 'partners-do-not-agree' | 'other')
        | null;
      /** @description Footnotes that go with the texts, such as the one on the designation of Kosovo*. */
      notes: string[];
    };
    /** SynergyList */
    SynergyList: {
      /** @description The items of this page. */
      data: components['schemas']['Synergy'][];
      /** @description Where this page is in the list. */
      page: components['schemas']['PageInfo'];
    };
    /** TableImport */
    TableImport: {
      /**
       * Format: uuid
       * @description The id of the import.
       */
      id: string;
      /**
       * @description What is done.
       * @enum {string}
       */
      kind: 'organisation-import' | 'people-import';
      /**
       * Format: uuid
       * @description The organisation of rows that name none.
       */
      organisationId: string | null;
      /** @description Whether it is only told what would happen. */
      dryRun: boolean;
      /**
       * @description Where it is; the last three are final.
       * @enum {string}
       */
      state: 'waiting' | 'running' | 'done' | 'cancelled' | 'failed';
      /**
       * TableImportProgress
       * @description How far it is.
       */
      progress: {
        /** @description Rows that are done. */
        done: number;
        /** @description All rows. */
        total: number;
      };
      /**
       * TableImportCounts
       * @description Rows by what happened.
       */
      counts: {
        /** @description Rows that made something new. */
        created: number;
        /** @description Rows that changed what there is. */
        changed: number;
        /** @description Rows that say what there is already. */
        unchanged: number;
        /** @description Rows that could not be taken. */
        refused: number;
        /** @description Rows about somebody who may be there already. */
        double: number;
      };
      /** @description Why it failed as a whole; null where it did not. */
      failure: {
        /** @description The code of the problem. */
        code: string;
        /** @description The problem in a sentence. */
        detail: string;
      } | null;
      /**
       * Format: date-time
       * @description When it was asked for.
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When it ended; null while it has not.
       */
      endedAt: string | null;
    };
    /** TermOfFocalPoint */
    TermOfFocalPoint: {
      /**
       * Format: uuid
       * @description The only series for which a focal point speaks or an observer reads; null for all of them.
       */
      seriesId: string | null;
      /**
       * Format: date
       * @description The first day.
       */
      from: string;
      /**
       * Format: date
       * @description The last day; null while it lasts.
       */
      to: string | null;
    };
    /** Token */
    Token: {
      /** @description Goes into `Authorization: Bearer`. */
      access_token: string;
      /**
       * @description How the token is used.
       * @enum {string}
       */
      token_type: 'Bearer';
      /** @description For how many seconds the token is good. */
      expires_in: number;
      /** @description The scopes of the token, separated by spaces. */
      scope: string;
    };
    /** TokenError */
    TokenError: {
      /**
       * @description As RFC 6749 names it.
       * @enum {string}
       */
      error: 'invalid_request' | 'invalid_client' | 'invalid_scope' | 'unsupported_grant_type';
      /** @description What is wrong, in a sentence. */
      error_description: string;
      /** @description The code of the problem, as everywhere in this API. */
      code: string;
    };
    /** TokenRequest */
    TokenRequest: {
      /** @description client_credentials */
      grant_type: string;
      /** @description The id of the client, where it is not in HTTP Basic. */
      client_id?: string;
      /** @description The secret of the client, where it is not in HTTP Basic. */
      client_secret?: string;
      /** @description Separated by spaces; left out: all that the client has. */
      scope?: string;
    };
    /** Venue */
    Venue: {
      /**
       * Format: uuid
       * @description The id of the venue.
       */
      id: string;
      /** @description The name of the house, or of the place online. */
      name: string;
      /** @description The city; null where it is online. */
      city: string | null;
      /** @description ISO 3166-1 alpha-2, or `XK`; null where it is online. */
      country: string | null;
      /** @description Street and number, as the house writes them. */
      address: string | null;
      /** @description Its rooms. */
      rooms: {
        /**
         * Format: uuid
         * @description The id of the room, made when it is first named.
         */
        id: string;
        /** @description Its name, once in each venue. */
        name: string;
        /** @description How many people it takes; null where that is not known. */
        capacity: number | null;
      }[];
      /** @description Where to join online; null where nobody can. */
      onlineLink: string | null;
      /** @description The key of the client that made it; null for other partners, and where it gave none. */
      externalRef: string | null;
    };
    /** VenueList */
    VenueList: {
      /** @description The items of this page. */
      data: components['schemas']['Venue'][];
      /** @description Where this page is in the list. */
      page: components['schemas']['PageInfo'];
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
        'WWW-Authenticate': components['headers']['MissingScope'];
        traceparent: components['headers']['Traceparent'];
        'X-Correlation-Id': components['headers']['CorrelationId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The request, or its body, did not arrive in time. */
    Problem408: {
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
    /** @description The body is larger than 1 MiB, a form than 8 KiB, or a schedule to import than 8 MiB. */
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
    /** @description The address, or a part of its path, is too long. */
    Problem414: {
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
    /** @description The Expect header asks for something else than 100-continue. */
    Problem417: {
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
    /** @description Too much at once of this client, or of this address; see Retry-After. */
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
    /** @description The headers are too large. */
    Problem431: {
      headers: {
        traceparent: components['headers']['Traceparent'];
        'X-Correlation-Id': components['headers']['CorrelationId'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Something went wrong here; the trace id finds it in the logs. */
    Problem500: {
      headers: {
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
    /** @description A service did not answer in time. */
    Problem504: {
      headers: {
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
    /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
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
    /** @description Which scope the token lacks (RFC 6750), where it is a scope. */
    MissingScope: string;
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
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
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
          /**
           * @example {
           *       "keys": [
           *         {
           *           "kty": "EC",
           *           "crv": "P-256",
           *           "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
           *           "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
           *           "kid": "019a3c5e-0000-7000-8000-000000000001",
           *           "alg": "ES256",
           *           "use": "sig"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['KeySet'];
        };
      };
      400: components['responses']['Problem400'];
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  readMetadata: {
    parameters: {
      query?: never;
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
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
          /**
           * @example {
           *       "issuer": "http://127.0.0.1:8080",
           *       "authorization_endpoint": "http://127.0.0.1:8080/oauth/authorize",
           *       "token_endpoint": "http://127.0.0.1:8080/v1/oauth/token",
           *       "jwks_uri": "http://127.0.0.1:8080/.well-known/jwks.json",
           *       "grant_types_supported": [
           *         "client_credentials",
           *         "authorization_code",
           *         "refresh_token"
           *       ],
           *       "response_types_supported": [
           *         "code"
           *       ],
           *       "token_endpoint_auth_methods_supported": [
           *         "client_secret_basic",
           *         "client_secret_post"
           *       ],
           *       "scopes_supported": [
           *         "events:read",
           *         "events:write"
           *       ],
           *       "service_documentation": "http://127.0.0.1:8080/docs"
           *     }
           */
          'application/json': components['schemas']['AuthorizationServer'];
        };
      };
      400: components['responses']['Problem400'];
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  listAccessEntries: {
    parameters: {
      query?: {
        /**
         * @description How many items a page has at most.
         * @example 10
         */
        limit?: number;
        /** @description Where to go on: `page.next` of the page before, with the same filters and order; elsewhere it is refused. */
        after?: string;
        /** @description The order; a minus before the field turns it round. A row whose place in the order changes while one reads page by page may be missed, or come twice. Without this parameter: in the order of ids, in which rows keep their places. */
        sort?: 'at' | '-at';
        /** @description Any of these values of `personId`: Whose name was shown. */
        personId?: string[];
        /** @description Any of these values of `clientId`: The client or account that looked. */
        clientId?: string[];
        /** @description Any of these values of `eventId`: The event for which it looked. */
        eventId?: string[];
        /** @description `at` at or after this. */
        'at[gte]'?: string;
        /** @description `at` after this. */
        'at[gt]'?: string;
        /** @description `at` at or before this. */
        'at[lte]'?: string;
        /** @description `at` before this. */
        'at[lt]'?: string;
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
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
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "01980000-1eaf-7b55-80d0-983adbd56f1c",
           *           "at": "2026-11-30T09:00:00.000Z",
           *           "clientId": "01980000-948f-7e60-83f6-1dc036b5c596",
           *           "readerPersonId": null,
           *           "readerOrganisationId": null,
           *           "personId": "01980000-38a8-71e8-87e7-9631e602bf5f",
           *           "eventId": null,
           *           "reason": "Preparing travel papers",
           *           "service": "organisations"
           *         }
           *       ],
           *       "page": {
           *         "next": null
           *       }
           *     }
           */
          'application/json': components['schemas']['AccessEntryList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access-log.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  giveAccessReason: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "eventId": null,
         *       "reason": "Preparing travel papers"
         *     }
         */
        'application/json': components['schemas']['GiveAccessReason'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "01980000-8fcf-7ccf-8675-b1f0bfd39dcb",
           *       "eventId": null,
           *       "reason": "Preparing travel papers",
           *       "until": "2026-11-30T17:00:00.000Z"
           *     }
           */
          'application/json': components['schemas']['AccessReason'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  listAccounts: {
    parameters: {
      query?: {
        /**
         * @description How many items a page has at most.
         * @example 10
         */
        limit?: number;
        /** @description Where to go on: `page.next` of the page before, with the same filters and order; elsewhere it is refused. */
        after?: string;
        /** @description Any of these values of `personId`: Whose account it is. */
        personId?: string[];
        /** @description Any of these values of `status`: Whether the person has signed in, or may not. */
        status?: ('invited' | 'active' | 'closed')[];
        /** @description Any of these values of `role`: A role that the person has, had or will have. */
        role?: (
          'secretariat' | 'coordinator' | 'focal-point' | 'reviewer' | 'observer' | 'participant'
        )[];
        /**
         * @description Any of these values of `organisationId`: For whom the person speaks, spoke or will speak.
         * @example [
         *       "01980000-0ec9-7907-88e5-38c33050f790"
         *     ]
         */
        organisationId?: string[];
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
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
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "01980000-9af2-7113-829b-2fc82e5efe90",
           *           "personId": "01980000-38a8-71e8-87e7-9631e602bf5f",
           *           "email": "ana.trajkovska@example.org",
           *           "grants": [
           *             {
           *               "role": "focal-point",
           *               "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
           *               "country": null,
           *               "seriesId": null,
           *               "from": "2026-01-01",
           *               "to": "2027-12-31"
           *             }
           *           ],
           *           "status": "invited",
           *           "reasonRequired": false
           *         }
           *       ],
           *       "page": {
           *         "next": null
           *       }
           *     }
           */
          'application/json': components['schemas']['AccountList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  registerAccount: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "personId": "01980000-38a8-71e8-87e7-9631e602bf5f",
         *       "email": "ana.trajkovska@example.org",
         *       "grants": [
         *         {
         *           "role": "focal-point",
         *           "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
         *           "country": null,
         *           "seriesId": null,
         *           "from": "2026-01-01",
         *           "to": "2027-12-31"
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['RegisterAccount'];
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
          /**
           * @example {
           *       "id": "01980000-9af2-7113-829b-2fc82e5efe90",
           *       "personId": "01980000-38a8-71e8-87e7-9631e602bf5f",
           *       "email": "ana.trajkovska@example.org",
           *       "grants": [
           *         {
           *           "role": "focal-point",
           *           "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
           *           "country": null,
           *           "seriesId": null,
           *           "from": "2026-01-01",
           *           "to": "2027-12-31"
           *         }
           *       ],
           *       "status": "invited",
           *       "reasonRequired": false
           *     }
           */
          'application/json': components['schemas']['Account'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `account.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `account.person-has-one`, `account.address-taken`, `account.closed`, `organisation.retired`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `request.idempotency-key-reused`, `account.unknown-person`, `account.no-address`, `account.grant-object`, `account.grant-ends-before-it-begins`, `account.unknown-organisation`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  readAccount: {
    parameters: {
      query?: never;
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the account.
         * @example 01980000-9af2-7113-829b-2fc82e5efe90
         */
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
          /**
           * @example {
           *       "id": "01980000-9af2-7113-829b-2fc82e5efe90",
           *       "personId": "01980000-38a8-71e8-87e7-9631e602bf5f",
           *       "email": "ana.trajkovska@example.org",
           *       "grants": [
           *         {
           *           "role": "focal-point",
           *           "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
           *           "country": null,
           *           "seriesId": null,
           *           "from": "2026-01-01",
           *           "to": "2027-12-31"
           *         }
           *       ],
           *       "status": "invited",
           *       "reasonRequired": false
           *     }
           */
          'application/json': components['schemas']['Account'];
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
      /** @description The thing in the path is not there, or not for you to know of. Codes: `account.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  changeAccount: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that you have seen, or *. */
        'If-Match': components['parameters']['IfMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the account.
         * @example 01980000-9af2-7113-829b-2fc82e5efe90
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "grants": [
         *         {
         *           "role": "focal-point",
         *           "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
         *           "country": null,
         *           "seriesId": null,
         *           "from": "2026-01-01",
         *           "to": null
         *         }
         *       ]
         *     }
         */
        'application/merge-patch+json': components['schemas']['ChangeAccount'];
        /**
         * @example {
         *       "grants": [
         *         {
         *           "role": "focal-point",
         *           "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
         *           "country": null,
         *           "seriesId": null,
         *           "from": "2026-01-01",
         *           "to": null
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['ChangeAccount'];
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
          /**
           * @example {
           *       "id": "01980000-9af2-7113-829b-2fc82e5efe90",
           *       "personId": "01980000-38a8-71e8-87e7-9631e602bf5f",
           *       "email": "ana.trajkovska@example.org",
           *       "grants": [
           *         {
           *           "role": "focal-point",
           *           "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
           *           "country": null,
           *           "seriesId": null,
           *           "from": "2026-01-01",
           *           "to": null
           *         }
           *       ],
           *       "status": "invited",
           *       "reasonRequired": false
           *     }
           */
          'application/json': components['schemas']['Account'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `account.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `account.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `account.closed`, `account.address-taken`, `organisation.retired`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `account.grant-object`, `account.grant-ends-before-it-begins`, `account.unknown-organisation`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  closeAccount: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the account.
         * @example 01980000-9af2-7113-829b-2fc82e5efe90
         */
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
          /**
           * @example {
           *       "id": "01980000-9af2-7113-829b-2fc82e5efe90",
           *       "personId": "01980000-38a8-71e8-87e7-9631e602bf5f",
           *       "email": null,
           *       "grants": [
           *         {
           *           "role": "focal-point",
           *           "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
           *           "country": null,
           *           "seriesId": null,
           *           "from": "2026-01-01",
           *           "to": "2027-12-31"
           *         }
           *       ],
           *       "status": "closed",
           *       "reasonRequired": false
           *     }
           */
          'application/json': components['schemas']['Account'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `account.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `account.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `account.closed`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  inviteAccount: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the account.
         * @example 01980000-9af2-7113-829b-2fc82e5efe90
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "accountId": "01980000-9af2-7113-829b-2fc82e5efe90",
           *       "link": "http://127.0.0.1:8080/oauth/invitation/kJ3f0Q7v9x2Lr5uT8yB1nM4cW6zA0eD3gH7iP9oS2qU",
           *       "expiresAt": "2027-03-04T08:12:00.000Z"
           *     }
           */
          'application/json': components['schemas']['InvitationToSignIn'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `account.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `account.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `account.closed`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  listSignIns: {
    parameters: {
      query?: {
        /**
         * @description How many items a page has at most.
         * @example 10
         */
        limit?: number;
        /** @description Where to go on: `page.next` of the page before, with the same filters and order; elsewhere it is refused. */
        after?: string;
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the account.
         * @example 01980000-9af2-7113-829b-2fc82e5efe90
         */
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
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "01980000-48d7-7c50-88cc-0ca58aebce52",
           *           "since": "2027-03-01T08:12:00.000Z",
           *           "lastUsedAt": "2027-03-01T09:40:00.000Z",
           *           "methods": [
           *             "pwd",
           *             "otp"
           *           ],
           *           "browser": "Firefox on Windows",
           *           "network": "203.0.113.7"
           *         }
           *       ],
           *       "page": {
           *         "next": null
           *       }
           *     }
           */
          'application/json': components['schemas']['SignInList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      /** @description The thing in the path is not there, or not for you to know of. Codes: `account.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  endSignIn: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that you have seen, or *. */
        'If-Match': components['parameters']['IfMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the account.
         * @example 01980000-9af2-7113-829b-2fc82e5efe90
         */
        id: string;
        /**
         * @description The id of the sign-in.
         * @example 01980000-48d7-7c50-88cc-0ca58aebce52
         */
        signInId: string;
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
      /** @description The thing in the path is not there, or not for you to know of. Codes: `sign-in.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  listAuditRecords: {
    parameters: {
      query?: {
        /**
         * @description How many items a page has at most.
         * @example 1
         */
        limit?: number;
        /** @description Where to go on: `page.next` of the page before, with the same filters and order; elsewhere it is refused. */
        after?: string;
        /** @description Only what one of these clients or accounts did. */
        actorId?: string[];
        /** @description Only what was done to one of these things. */
        objectId?: string[];
        /** @description Only these actions: ids of operations, `reaction`, or `job` with its kind. */
        action?: string[];
        /** @description At or after this time. */
        'at[gte]'?: string;
        /** @description Before this time. */
        'at[lt]'?: string;
        /** @description The oldest first, or with a minus before it the newest first. */
        sort?: 'at' | '-at';
        /** @description Only what these services recorded. */
        service?: ('organisations' | 'events' | 'registrations' | 'notifications')[];
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
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
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "01980000-39d6-763d-8413-142754726a09",
           *           "at": "2030-03-01T08:00:00.000Z",
           *           "service": "events",
           *           "actorId": "01980000-948f-7e60-83f6-1dc036b5c596",
           *           "personId": null,
           *           "role": "secretariat",
           *           "organisationId": null,
           *           "action": "publishEvent",
           *           "path": "/v1/events/01980000-b8e1-7f80-8bd7-0ae0784c7855/publish",
           *           "cause": null,
           *           "objects": [
           *             {
           *               "type": "event",
           *               "id": "01980000-b8e1-7f80-8bd7-0ae0784c7855"
           *             }
           *           ],
           *           "messages": [
           *             "org.regional-events.event.published.v1"
           *           ],
           *           "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
           *           "block": 12
           *         }
           *       ],
           *       "page": {
           *         "next": "bmV4dA"
           *       }
           *     }
           */
          'application/json': components['schemas']['AuditRecordList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      /** @description Not available at the moment, or news of another service is late. Codes: `gateway.service-unavailable`, `access.keys-not-here`, `access.rights-not-here`, `gateway.service-unavailable`. */
      503: {
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
      504: components['responses']['Problem504'];
    };
  };
  checkAuditChains: {
    parameters: {
      query?: never;
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
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
          /**
           * @example {
           *       "data": [
           *         {
           *           "service": "events",
           *           "blocks": 12,
           *           "records": 40,
           *           "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
           *           "brokenAt": null,
           *           "complete": true
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['AuditChains'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `audit.chains-not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      /** @description Not available at the moment, or news of another service is late. Codes: `gateway.service-unavailable`, `access.keys-not-here`, `access.rights-not-here`, `gateway.service-unavailable`. */
      503: {
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
      504: components['responses']['Problem504'];
    };
  };
  listCalendarDays: {
    parameters: {
      query?: {
        /** @description How many items a page has at most. */
        limit?: number;
        /** @description Where to go on: `page.next` of the page before, with the same filters and order; elsewhere it is refused. */
        after?: string;
        /** @description The order; a minus before the field turns it round. A row whose place in the order changes while one reads page by page may be missed, or come twice. Without this parameter: in the order of time: by date and id. */
        sort?: 'date' | '-date';
        /** @description Only what you made under one of these keys of your own; a key that holds commas is found by the whole of it. */
        externalRef?: string[];
        /**
         * @description Any of these values of `country`: The country.
         * @example [
         *       "ME"
         *     ]
         */
        country?: components['schemas']['Country'][];
        /** @description Any of these values of `kind`: `public`: nobody works; `religious` and `community`: those of a faith or community do not; `observance`: it is kept, and people work. */
        kind?: ('public' | 'religious' | 'community' | 'observance')[];
        /** @description Any of these values of `certainty`: `likely`: the date can move by a day, as in the Islamic calendar. */
        certainty?: ('certain' | 'likely')[];
        /** @description Any of these values of `source`: Whether the platform brought it along or the secretariat added it. */
        source?: ('seeded' | 'added')[];
        /**
         * @description `date` at or after this.
         * @example 2030-06-01
         */
        'date[gte]'?: string;
        /** @description `date` after this. */
        'date[gt]'?: string;
        /**
         * @description `date` at or before this.
         * @example 2030-06-30
         */
        'date[lte]'?: string;
        /** @description `date` before this. */
        'date[lt]'?: string;
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
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
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "01980000-982f-7ae1-87b6-901239f15f20",
           *           "country": "ME",
           *           "subdivision": null,
           *           "date": "2030-06-03",
           *           "names": {
           *             "en": "Day of the municipality",
           *             "cnr": "Dan opštine"
           *           },
           *           "kind": "observance",
           *           "certainty": "certain",
           *           "source": "added"
           *         }
           *       ],
           *       "page": {
           *         "next": null
           *       }
           *     }
           */
          'application/json': components['schemas']['CalendarDayList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  addCalendarDay: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "country": "ME",
         *       "subdivision": null,
         *       "date": "2030-06-03",
         *       "names": {
         *         "en": "Day of the municipality",
         *         "cnr": "Dan opštine"
         *       },
         *       "kind": "observance",
         *       "certainty": "certain"
         *     }
         */
        'application/json': components['schemas']['AddCalendarDay'];
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
          /**
           * @example {
           *       "id": "01980000-982f-7ae1-87b6-901239f15f20",
           *       "country": "ME",
           *       "subdivision": null,
           *       "date": "2030-06-03",
           *       "names": {
           *         "en": "Day of the municipality",
           *         "cnr": "Dan opštine"
           *       },
           *       "kind": "observance",
           *       "certainty": "certain",
           *       "source": "added"
           *     }
           */
          'application/json': components['schemas']['CalendarDay'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `calendar-day.secretariat-only`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `calendar-day.already-there`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `request.idempotency-key-reused`, `calendar-day.subdivision-elsewhere`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  readCalendarDay: {
    parameters: {
      query?: never;
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the day.
         * @example 01980000-982f-7ae1-87b6-901239f15f20
         */
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
          /**
           * @example {
           *       "id": "01980000-982f-7ae1-87b6-901239f15f20",
           *       "country": "ME",
           *       "subdivision": null,
           *       "date": "2030-06-03",
           *       "names": {
           *         "en": "Day of the municipality",
           *         "cnr": "Dan opštine"
           *       },
           *       "kind": "observance",
           *       "certainty": "certain",
           *       "source": "added"
           *     }
           */
          'application/json': components['schemas']['CalendarDay'];
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
      /** @description The thing in the path is not there, or not for you to know of. Codes: `calendar-day.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  removeCalendarDay: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that you have seen, or *. */
        'If-Match': components['parameters']['IfMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the day.
         * @example 01980000-982f-7ae1-87b6-901239f15f20
         */
        id: string;
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
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `calendar-day.secretariat-only`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `calendar-day.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  listCalendarLinks: {
    parameters: {
      query?: {
        /** @description How many items a page has at most. */
        limit?: number;
        /** @description Where to go on: `page.next` of the page before, with the same filters and order; elsewhere it is refused. */
        after?: string;
        /** @description Only what you made under one of these keys of your own; a key that holds commas is found by the whole of it. */
        externalRef?: string[];
        /**
         * @description Any of these values of `kind`: What the calendar is of.
         * @example [
         *       "event"
         *     ]
         */
        kind?: ('event' | 'series' | 'person')[];
        /**
         * @description Any of these values of `targetId`: The event, series or person.
         * @example [
         *       "01980000-b8e1-7f80-8bd7-0ae0784c7855"
         *     ]
         */
        targetId?: string[];
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
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
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "01980000-75dd-77a8-87bf-99ffa89d4805",
           *           "kind": "event",
           *           "targetId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *           "createdAt": "2030-01-15T08:00:00.000Z"
           *         }
           *       ],
           *       "page": {
           *         "next": null
           *       }
           *     }
           */
          'application/json': components['schemas']['CalendarLinkList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  makeCalendarLink: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "kind": "event",
         *       "targetId": "01980000-b8e1-7f80-8bd7-0ae0784c7855"
         *     }
         */
        'application/json': components['schemas']['MakeCalendarLink'];
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
          /**
           * @example {
           *       "id": "01980000-75dd-77a8-87bf-99ffa89d4805",
           *       "kind": "event",
           *       "targetId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *       "createdAt": "2030-01-15T08:00:00.000Z",
           *       "url": "http://127.0.0.1:8080/calendar/kJ3f0Q7v9x2Lr5uT8yB1nM4cW6zA0eD3gH7iP9oS2qU.ics"
           *     }
           */
          'application/json': components['schemas']['CalendarLinkWithUrl'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `request.idempotency-key-reused`, `calendar-link.nothing-there`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      /** @description Not available at the moment, or news of another service is late. Codes: `gateway.service-unavailable`, `access.keys-not-here`, `access.rights-not-here`, `service.outbox-full`, `news-not-here-yet`. */
      503: {
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
      504: components['responses']['Problem504'];
    };
  };
  readCalendarLink: {
    parameters: {
      query?: never;
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the link.
         * @example 01980000-75dd-77a8-87bf-99ffa89d4805
         */
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
          /**
           * @example {
           *       "id": "01980000-75dd-77a8-87bf-99ffa89d4805",
           *       "kind": "event",
           *       "targetId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *       "createdAt": "2030-01-15T08:00:00.000Z"
           *     }
           */
          'application/json': components['schemas']['CalendarLink'];
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
      /** @description The thing in the path is not there, or not for you to know of. Codes: `calendar-link.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  revokeCalendarLink: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that you have seen, or *. */
        'If-Match': components['parameters']['IfMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the link.
         * @example 01980000-75dd-77a8-87bf-99ffa89d4805
         */
        id: string;
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
      /** @description The thing in the path is not there, or not for you to know of. Codes: `calendar-link.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  listClients: {
    parameters: {
      query?: {
        /**
         * @description How many items a page has at most.
         * @example 10
         */
        limit?: number;
        /** @description Where to go on: `page.next` of the page before, with the same filters and order; elsewhere it is refused. */
        after?: string;
        /** @description Only what you made under one of these keys of your own; a key that holds commas is found by the whole of it. */
        externalRef?: string[];
        /** @description Any of these values of `organisationId`: The organisation that it acts for. */
        organisationId?: string[];
        /** @description Any of these values of `role`: Whose client it is. */
        role?: ('secretariat' | 'partner')[];
        /**
         * @description Any of these values of `status`: Whether it may sign in.
         * @example [
         *       "active"
         *     ]
         */
        status?: ('active' | 'revoked')[];
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
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
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "01980000-948f-7e60-83f6-1dc036b5c596",
           *           "clientId": "01980000-948f-7e60-83f6-1dc036b5c596",
           *           "name": "Register of the ministry",
           *           "role": "partner",
           *           "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
           *           "scopes": [
           *             "events:read",
           *             "people:read",
           *             "people:write",
           *             "registrations:read"
           *           ],
           *           "status": "active"
           *         }
           *       ],
           *       "page": {
           *         "next": null
           *       }
           *     }
           */
          'application/json': components['schemas']['RegisteredClientList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  registerClient: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Register of the ministry",
         *       "role": "partner",
         *       "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
         *       "scopes": [
         *         "events:read",
         *         "people:read",
         *         "people:write",
         *         "registrations:read"
         *       ]
         *     }
         */
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
          /**
           * @example {
           *       "id": "01980000-948f-7e60-83f6-1dc036b5c596",
           *       "clientId": "01980000-948f-7e60-83f6-1dc036b5c596",
           *       "name": "Register of the ministry",
           *       "role": "partner",
           *       "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
           *       "scopes": [
           *         "events:read",
           *         "people:read",
           *         "people:write",
           *         "registrations:read"
           *       ],
           *       "status": "active",
           *       "secret": "kJ3f0Q7v9x2Lr5uT8yB1nM4cW6zA0eD3gH7iP9oS2qU"
           *     }
           */
          'application/json': components['schemas']['ClientWithSecret'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `client.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `organisation.retired`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `request.idempotency-key-reused`, `client.unknown-organisation`, `client.secretariat-is-unbound`, `client.scope-not-for-partners`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  readClient: {
    parameters: {
      query?: never;
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the client.
         * @example 01980000-948f-7e60-83f6-1dc036b5c596
         */
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
          /**
           * @example {
           *       "id": "01980000-948f-7e60-83f6-1dc036b5c596",
           *       "clientId": "01980000-948f-7e60-83f6-1dc036b5c596",
           *       "name": "Register of the ministry",
           *       "role": "partner",
           *       "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
           *       "scopes": [
           *         "events:read",
           *         "people:read",
           *         "people:write",
           *         "registrations:read"
           *       ],
           *       "status": "active"
           *     }
           */
          'application/json': components['schemas']['RegisteredClient'];
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
      /** @description The thing in the path is not there, or not for you to know of. Codes: `client.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  changeClient: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that you have seen, or *. */
        'If-Match': components['parameters']['IfMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the client.
         * @example 01980000-948f-7e60-83f6-1dc036b5c596
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Register of the ministry, test"
         *     }
         */
        'application/merge-patch+json': components['schemas']['ChangeClient'];
        /**
         * @example {
         *       "name": "Register of the ministry, test"
         *     }
         */
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
          /**
           * @example {
           *       "id": "01980000-948f-7e60-83f6-1dc036b5c596",
           *       "clientId": "01980000-948f-7e60-83f6-1dc036b5c596",
           *       "name": "Register of the ministry, test",
           *       "role": "partner",
           *       "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
           *       "scopes": [
           *         "events:read",
           *         "people:read",
           *         "people:write",
           *         "registrations:read"
           *       ],
           *       "status": "active"
           *     }
           */
          'application/json': components['schemas']['RegisteredClient'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `client.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `client.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `client.revoked`, `client.set-by-environment`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `client.scope-not-for-partners`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  revokeClient: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the client.
         * @example 01980000-948f-7e60-83f6-1dc036b5c596
         */
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
          /**
           * @example {
           *       "id": "01980000-948f-7e60-83f6-1dc036b5c596",
           *       "clientId": "01980000-948f-7e60-83f6-1dc036b5c596",
           *       "name": "Register of the ministry",
           *       "role": "partner",
           *       "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
           *       "scopes": [
           *         "events:read",
           *         "people:read",
           *         "people:write",
           *         "registrations:read"
           *       ],
           *       "status": "revoked"
           *     }
           */
          'application/json': components['schemas']['RegisteredClient'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `client.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `client.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `client.revoked`, `client.set-by-environment`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  rotateSecretClient: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the client.
         * @example 01980000-948f-7e60-83f6-1dc036b5c596
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "overlapMinutes": 60
         *     }
         */
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
          /**
           * @example {
           *       "id": "01980000-948f-7e60-83f6-1dc036b5c596",
           *       "clientId": "01980000-948f-7e60-83f6-1dc036b5c596",
           *       "name": "Register of the ministry",
           *       "role": "partner",
           *       "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
           *       "scopes": [
           *         "events:read",
           *         "people:read",
           *         "people:write",
           *         "registrations:read"
           *       ],
           *       "status": "active",
           *       "secret": "kJ3f0Q7v9x2Lr5uT8yB1nM4cW6zA0eD3gH7iP9oS2qU"
           *     }
           */
          'application/json': components['schemas']['ClientWithSecret'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      /** @description The thing in the path is not there, or not for you to know of. Codes: `client.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `client.revoked`, `client.set-by-environment`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  listConflictsOfAllEvents: {
    parameters: {
      query?: {
        /** @description How many items a page has at most. */
        limit?: number;
        /** @description Where to go on: `page.next` of the page before, with the same filters and order; elsewhere it is refused. */
        after?: string;
        /** @description Any of these values of `kind`. */
        kind?: (
          | 'expert-twice'
          | 'too-little-travel-time'
          | 'room-twice'
          | 'venue-twice'
          | 'room-too-small'
          | 'venue-too-small'
          | 'room-gone'
          | 'session-outside-day'
          | 'track-overlap'
          | 'interpreter-missing'
          | 'holiday'
          | 'same-host-twice'
          | 'organisation-asked-often'
          | 'audience-twice'
        )[];
        /**
         * @description Any of these values of `severity`.
         * @example [
         *       "blocks-release",
         *       "warning"
         *     ]
         */
        severity?: ('blocks-scheduling' | 'blocks-release' | 'warning' | 'ignored')[];
        /** @description Any of these values of `eventId`: The event that it is a conflict of. */
        eventId?: string[];
        /** @description Any of these values of `seriesId`: The series of that event. */
        seriesId?: string[];
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
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
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "01980000-fa9e-71d2-8220-5ad852b0dc95",
           *           "kind": "track-overlap",
           *           "severity": "warning",
           *           "otherEventId": null,
           *           "personId": null,
           *           "organisationId": null,
           *           "facts": {
           *             "code": "track-overlap",
           *             "title": {
           *               "en": "Joint investigation teams"
           *             },
           *             "other": {
           *               "en": "Asset recovery"
           *             },
           *             "date": "2030-05-14",
           *             "time": "10:00–11:30",
           *             "track": "Investigation"
           *           },
           *           "text": "“Joint investigation teams” overlaps another session (“Asset recovery”) of the track Investigation: Tuesday, 14 May 2030, 10:00–11:30.",
           *           "notes": [],
           *           "sessionIds": [
           *             "01980000-3f3a-7f1e-8ceb-bd1410ab417e",
           *             "01980000-5904-71c1-8f60-48921d37cc0a"
           *           ],
           *           "ignored": null,
           *           "eventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855"
           *         }
           *       ],
           *       "page": {
           *         "next": null
           *       }
           *     }
           */
          'application/json': components['schemas']['ConflictOfEventList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  readCountries: {
    parameters: {
      query?: never;
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
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
          /**
           * @example {
           *       "countries": [
           *         {
           *           "code": "MK",
           *           "names": {
           *             "en": "North Macedonia",
           *             "mk": "Северна Македонија"
           *           },
           *           "footnote": null
           *         },
           *         {
           *           "code": "XK",
           *           "names": {
           *             "en": "Kosovo*",
           *             "sq": "Kosova*"
           *           },
           *           "footnote": {
           *             "en": "* This designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence."
           *           }
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['CountryList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  readDutyCalendar: {
    parameters: {
      query?: {
        /**
         * @description The language of the file; else the one that `Accept-Language` asks for.
         * @example en
         */
        lang?: 'en' | 'sq' | 'bs' | 'cnr' | 'mk' | 'sr-Latn' | 'sr-Cyrl';
      };
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the person.
         * @example 01980000-38a8-71e8-87e7-9631e602bf5f
         */
        personId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description iCalendar (RFC 5545). */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example BEGIN:VCALENDAR
           *     VERSION:2.0
           *     PRODID:-//Regional events//calendar files//EN
           *     METHOD:PUBLISH
           *     X-WR-CALNAME:Following the money across borders
           *     BEGIN:VEVENT
           *     UID:01980000-b8e1-7f80-8bd7-0ae0784c7855-day-1
           *     SEQUENCE:2
           *     DTSTAMP:20300301T080000Z
           *     DTSTART;TZID=Europe/Skopje:20300514T090000
           *     DTEND;TZID=Europe/Skopje:20300514T170000
           *     SUMMARY:Following the money across borders
           *     STATUS:CONFIRMED
           *     END:VEVENT
           *     END:VCALENDAR
           */
          'text/calendar': string;
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
      /** @description The thing in the path is not there, or not for you to know of. Codes: `person.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      /** @description Not available at the moment, or news of another service is late. Codes: `gateway.service-unavailable`, `access.keys-not-here`, `access.rights-not-here`, `news-not-here-yet`. */
      503: {
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
      504: components['responses']['Problem504'];
    };
  };
  listErasures: {
    parameters: {
      query?: {
        /**
         * @description How many items a page has at most.
         * @example 10
         */
        limit?: number;
        /** @description Where to go on: `page.next` of the page before, with the same filters and order; elsewhere it is refused. */
        after?: string;
        /** @description The order; a minus before the field turns it round. A row whose place in the order changes while one reads page by page may be missed, or come twice. Without this parameter: in the order of ids, in which rows keep their places. */
        sort?: 'askedAt' | '-askedAt';
        /** @description Any of these values of `status`: Whether every service has done it. */
        status?: ('pending' | 'done')[];
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
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
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "01980000-1dd9-7fb6-812a-ac31eccdb169",
           *           "personId": "01980000-1dd9-7fb6-812a-ac31eccdb169",
           *           "askedAt": "2026-11-30T09:00:00.000Z",
           *           "askedBy": "01980000-948f-7e60-83f6-1dc036b5c596",
           *           "status": "pending",
           *           "doneAt": null,
           *           "services": [
           *             {
           *               "service": "organisations",
           *               "status": "pending",
           *               "doneAt": null
           *             },
           *             {
           *               "service": "events",
           *               "status": "pending",
           *               "doneAt": null
           *             },
           *             {
           *               "service": "registrations",
           *               "status": "pending",
           *               "doneAt": null
           *             }
           *           ]
           *         }
           *       ],
           *       "page": {
           *         "next": null
           *       }
           *     }
           */
          'application/json': components['schemas']['ErasureList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `erasure.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  readErasure: {
    parameters: {
      query?: never;
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the erasure.
         * @example 01980000-1dd9-7fb6-812a-ac31eccdb169
         */
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
          /**
           * @example {
           *       "id": "01980000-1dd9-7fb6-812a-ac31eccdb169",
           *       "personId": "01980000-1dd9-7fb6-812a-ac31eccdb169",
           *       "askedAt": "2026-11-30T09:00:00.000Z",
           *       "askedBy": "01980000-948f-7e60-83f6-1dc036b5c596",
           *       "status": "pending",
           *       "doneAt": null,
           *       "services": [
           *         {
           *           "service": "organisations",
           *           "status": "pending",
           *           "doneAt": null
           *         },
           *         {
           *           "service": "events",
           *           "status": "pending",
           *           "doneAt": null
           *         },
           *         {
           *           "service": "registrations",
           *           "status": "pending",
           *           "doneAt": null
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['Erasure'];
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
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `erasure.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `erasure.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  listEvents: {
    parameters: {
      query?: {
        /** @description How many items a page has at most. */
        limit?: number;
        /** @description Where to go on: `page.next` of the page before, with the same filters and order; elsewhere it is refused. */
        after?: string;
        /** @description The order; a minus before the field turns it round. A row whose place in the order changes while one reads page by page may be missed, or come twice. Without this parameter: in the order of ids, in which rows keep their places. */
        sort?: 'startsAt' | '-startsAt';
        /** @description Only what you made under one of these keys of your own; a key that holds commas is found by the whole of it. */
        externalRef?: string[];
        /** @description Only what has words that begin with each of these (1 to 8 words, in any order), in whichever script and spelling: `Djordjevic` finds Đorđević and Ђорђевић. The order of the list stays what it is without. */
        search?: string;
        /** @description Any of these values of `id`: Its id: the titles of many events in one request. */
        id?: string[];
        /**
         * @description Any of these values of `kind`: What sort of event it is.
         * @example [
         *       "workshop",
         *       "training"
         *     ]
         */
        kind?: ('workshop' | 'training' | 'study-visit' | 'conference' | 'meeting' | 'webinar')[];
        /** @description Any of these values of `status`: Where it is in its life. */
        status?: ('draft' | 'published' | 'postponed' | 'cancelled' | 'completed' | 'closed')[];
        /** @description Any of these values of `seriesId`: The series that it belongs to. */
        seriesId?: string[];
        /** @description Any of these values of `topics`: A code of the vocabulary that it names. */
        topics?: string[];
        /** @description Any of these values of `country`: The country of its venue. */
        country?: components['schemas']['Country'][];
        /** @description Any of these values of `hostCountry`: The country that hosts it. */
        hostCountry?: components['schemas']['Country'][];
        /**
         * @description `startsAt` at or after this.
         * @example 2030-01-01T00:00:00Z
         */
        'startsAt[gte]'?: string;
        /** @description `startsAt` after this. */
        'startsAt[gt]'?: string;
        /** @description `startsAt` at or before this. */
        'startsAt[lte]'?: string;
        /** @description `startsAt` before this. */
        'startsAt[lt]'?: string;
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
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
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *           "kind": "workshop",
           *           "title": {
           *             "en": "Following the money across borders",
           *             "sr-Latn": "Trag novca preko granica"
           *           },
           *           "topics": [
           *             "money-laundering",
           *             "asset-recovery"
           *           ],
           *           "seriesId": "01980000-9cda-738e-8a3a-2bd78cbaecd4",
           *           "numberInSeries": 1,
           *           "organiserIds": [
           *             "01980000-0ec9-7907-88e5-38c33050f790"
           *           ],
           *           "admission": "open",
           *           "venue": {
           *             "name": "Hotel Park",
           *             "city": "Skopje",
           *             "country": "MK"
           *           },
           *           "hostCountry": "MK",
           *           "venueId": null,
           *           "timeZone": "Europe/Skopje",
           *           "days": [
           *             {
           *               "date": "2030-05-14",
           *               "startTime": "09:00",
           *               "endTime": "17:00",
           *               "theme": {
           *                 "en": "Cases of the region"
           *               },
           *               "coOrganiserIds": []
           *             }
           *           ],
           *           "capacity": 40,
           *           "registration": {
           *             "opensAt": "2025-01-01T00:00:00.000Z",
           *             "closesAt": "2030-05-01T00:00:00.000Z"
           *           },
           *           "externalRef": "workshop-2030-1",
           *           "startsAt": "2030-05-14T07:00:00.000Z",
           *           "endsAt": "2030-05-14T15:00:00.000Z",
           *           "status": "draft",
           *           "cancellationReason": null,
           *           "can": [
           *             "change",
           *             "plan-sessions",
           *             "release-agenda",
           *             "publish",
           *             "cancel",
           *             "clone"
           *           ],
           *           "missing": []
           *         }
           *       ],
           *       "page": {
           *         "next": null
           *       }
           *     }
           */
          'application/json': components['schemas']['EventList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  draftEvent: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "kind": "workshop",
         *       "title": {
         *         "en": "Following the money across borders",
         *         "sr-Latn": "Trag novca preko granica"
         *       },
         *       "topics": [
         *         "money-laundering",
         *         "asset-recovery"
         *       ],
         *       "seriesId": "01980000-9cda-738e-8a3a-2bd78cbaecd4",
         *       "numberInSeries": 1,
         *       "organiserIds": [
         *         "01980000-0ec9-7907-88e5-38c33050f790"
         *       ],
         *       "admission": "open",
         *       "venue": {
         *         "name": "Hotel Park",
         *         "city": "Skopje",
         *         "country": "MK"
         *       },
         *       "hostCountry": "MK",
         *       "venueId": null,
         *       "timeZone": "Europe/Skopje",
         *       "days": [
         *         {
         *           "date": "2030-05-14",
         *           "startTime": "09:00",
         *           "endTime": "17:00",
         *           "theme": {
         *             "en": "Cases of the region"
         *           },
         *           "coOrganiserIds": []
         *         }
         *       ],
         *       "capacity": 40,
         *       "registration": {
         *         "opensAt": "2025-01-01T00:00:00.000Z",
         *         "closesAt": "2030-05-01T00:00:00.000Z"
         *       },
         *       "externalRef": "workshop-2030-1"
         *     }
         */
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
          /**
           * @example {
           *       "id": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *       "kind": "workshop",
           *       "title": {
           *         "en": "Following the money across borders",
           *         "sr-Latn": "Trag novca preko granica"
           *       },
           *       "topics": [
           *         "money-laundering",
           *         "asset-recovery"
           *       ],
           *       "seriesId": "01980000-9cda-738e-8a3a-2bd78cbaecd4",
           *       "numberInSeries": 1,
           *       "organiserIds": [
           *         "01980000-0ec9-7907-88e5-38c33050f790"
           *       ],
           *       "admission": "open",
           *       "venue": {
           *         "name": "Hotel Park",
           *         "city": "Skopje",
           *         "country": "MK"
           *       },
           *       "hostCountry": "MK",
           *       "venueId": null,
           *       "timeZone": "Europe/Skopje",
           *       "days": [
           *         {
           *           "date": "2030-05-14",
           *           "startTime": "09:00",
           *           "endTime": "17:00",
           *           "theme": {
           *             "en": "Cases of the region"
           *           },
           *           "coOrganiserIds": []
           *         }
           *       ],
           *       "capacity": 40,
           *       "registration": {
           *         "opensAt": "2025-01-01T00:00:00.000Z",
           *         "closesAt": "2030-05-01T00:00:00.000Z"
           *       },
           *       "externalRef": "workshop-2030-1",
           *       "startsAt": "2030-05-14T07:00:00.000Z",
           *       "endsAt": "2030-05-14T15:00:00.000Z",
           *       "status": "draft",
           *       "cancellationReason": null,
           *       "can": [
           *         "change",
           *         "plan-sessions",
           *         "release-agenda",
           *         "publish",
           *         "cancel",
           *         "clone"
           *       ],
           *       "missing": []
           *     }
           */
          'application/json': components['schemas']['Event'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `event.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `organisation.retired`, `event.day-outside-series`, `event.external-ref-taken`, `event.number-in-series-taken`, `event.series-closed`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `request.idempotency-key-reused`, `event.registration-closes-after-event`, `event.day-ends-before-it-starts`, `event.day-named-twice`, `event.number-without-series`, `event.registration-closes-before-it-opens`, `event.series-unknown`, `event.venue-said-twice`, `event.venue-unknown`, `organisation.unknown`, `time.skipped-by-clock-change`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      /** @description Not available at the moment, or news of another service is late. Codes: `gateway.service-unavailable`, `access.keys-not-here`, `access.rights-not-here`, `service.outbox-full`, `news-not-here-yet`. */
      503: {
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
      504: components['responses']['Problem504'];
    };
  };
  readSeatPlanAvailability: {
    parameters: {
      query?: never;
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-b8e1-7f80-8bd7-0ae0784c7855
         */
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
          /**
           * @example {
           *       "eventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *       "capacity": 40,
           *       "taken": 12,
           *       "onOffer": 0,
           *       "waiting": 0,
           *       "quotas": [],
           *       "free": 28,
           *       "explained": [
           *         {
           *           "name": "free",
           *           "value": 28,
           *           "because": "40 seats, of which 12 are taken."
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['Availability'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      /** @description The thing in the path is not there, or not for you to know of. Codes: `event.not-found`, `seat-plan.not-open`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      /** @description Not available at the moment, or news of another service is late. Codes: `gateway.service-unavailable`, `access.keys-not-here`, `access.rights-not-here`, `news-not-here-yet`. */
      503: {
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
      504: components['responses']['Problem504'];
    };
  };
  nominateEventRegistrations: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-b8e1-7f80-8bd7-0ae0784c7855
         */
        eventId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
         *       "people": [
         *         {
         *           "personId": "01980000-6f21-76e3-83c5-cf9add9d70e7",
         *           "role": "participant",
         *           "externalRef": null
         *         }
         *       ]
         *     }
         */
        'application/json': components['schemas']['NominateDelegation'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          Location: components['headers']['Location'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "eventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *       "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
           *       "registrations": [
           *         {
           *           "id": "01980000-3b13-7c18-81cc-b42c72723c13",
           *           "eventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *           "personId": "01980000-6f21-76e3-83c5-cf9add9d70e7",
           *           "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
           *           "role": "participant",
           *           "externalRef": null,
           *           "status": "confirmed",
           *           "position": null,
           *           "reason": null,
           *           "replaces": null,
           *           "outsideWindowReason": null,
           *           "pendingWith": null,
           *           "pendingUntil": null,
           *           "nominatedAt": "2030-02-01T10:00:00.000Z",
           *           "changedAt": "2030-02-01T10:00:00.000Z",
           *           "person": {
           *             "id": "01980000-6f21-76e3-83c5-cf9add9d70e7",
           *             "displayName": "Goran Ristov",
           *             "shownAs": "name",
           *             "reasonRequired": false
           *           },
           *           "can": [
           *             "withdraw",
           *             "decline"
           *           ]
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['Delegation'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `registration.foreign-organisation`, `registration.organisation-not-invited`, `registration.outside-window-not-yours`, `registration.role-not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `event.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `event.ended`, `event.not-published`, `invitation.answer-too-late`, `invitation.used-up`, `organisation.retired`, `registration.window-closed`, `seat-plan.ended`, `registration.delegation-refused`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `request.idempotency-key-reused`, `organisation.unknown`, `registration.delegation-refused`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      /** @description Not available at the moment, or news of another service is late. Codes: `gateway.service-unavailable`, `access.keys-not-here`, `access.rights-not-here`, `service.outbox-full`, `news-not-here-yet`. */
      503: {
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
      504: components['responses']['Problem504'];
    };
  };
  listInvitations: {
    parameters: {
      query?: {
        /** @description How many items a page has at most. */
        limit?: number;
        /** @description Where to go on: `page.next` of the page before, with the same filters and order; elsewhere it is refused. */
        after?: string;
        /** @description Only what you made under one of these keys of your own; a key that holds commas is found by the whole of it. */
        externalRef?: string[];
        /** @description Any of these values of `organisationId`: Who is invited. */
        organisationId?: string[];
        /**
         * @description Any of these values of `status`: Whether it waits for an answer, and what became of it.
         * @example [
         *       "sent",
         *       "accepted"
         *     ]
         */
        status?: ('sent' | 'accepted' | 'declined' | 'withdrawn' | 'lapsed')[];
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-b8e1-7f80-8bd7-0ae0784c7855
         */
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
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "01980000-a301-73c0-882c-75edc913598c",
           *           "eventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *           "organisationId": "01980000-c4b2-7af4-8722-ee54e3176728",
           *           "seats": 4,
           *           "answerBy": "2030-04-01T00:00:00.000Z",
           *           "externalRef": "invitation-7",
           *           "status": "sent",
           *           "reason": null,
           *           "declineReason": null,
           *           "warnings": [],
           *           "sentAt": "2030-01-10T09:30:00.000Z",
           *           "can": [
           *             "accept",
           *             "decline",
           *             "withdraw",
           *             "change"
           *           ]
           *         }
           *       ],
           *       "page": {
           *         "next": null
           *       }
           *     }
           */
          'application/json': components['schemas']['InvitationList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      /** @description The thing in the path is not there, or not for you to know of. Codes: `event.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      /** @description Not available at the moment, or news of another service is late. Codes: `gateway.service-unavailable`, `access.keys-not-here`, `access.rights-not-here`, `news-not-here-yet`. */
      503: {
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
      504: components['responses']['Problem504'];
    };
  };
  sendInvitation: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-b8e1-7f80-8bd7-0ae0784c7855
         */
        eventId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "organisationId": "01980000-c4b2-7af4-8722-ee54e3176728",
         *       "seats": 4,
         *       "answerBy": "2030-04-01T00:00:00.000Z",
         *       "externalRef": "invitation-7"
         *     }
         */
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
          /**
           * @example {
           *       "id": "01980000-a301-73c0-882c-75edc913598c",
           *       "eventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *       "organisationId": "01980000-c4b2-7af4-8722-ee54e3176728",
           *       "seats": 4,
           *       "answerBy": "2030-04-01T00:00:00.000Z",
           *       "externalRef": "invitation-7",
           *       "status": "sent",
           *       "reason": null,
           *       "declineReason": null,
           *       "warnings": [],
           *       "sentAt": "2030-01-10T09:30:00.000Z",
           *       "can": [
           *         "accept",
           *         "decline",
           *         "withdraw",
           *         "change"
           *       ]
           *     }
           */
          'application/json': components['schemas']['Invitation'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `invitation.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `event.not-found`, `seat-plan.not-open`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `event.ended`, `event.not-published`, `invitation.already-invited`, `invitation.external-ref-taken`, `invitation.seats-below-used`, `organisation.retired`, `seat-plan.ended`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `request.idempotency-key-reused`, `invitation.answer-by-past`, `organisation.unknown`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      /** @description Not available at the moment, or news of another service is late. Codes: `gateway.service-unavailable`, `access.keys-not-here`, `access.rights-not-here`, `service.outbox-full`, `news-not-here-yet`. */
      503: {
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
      504: components['responses']['Problem504'];
    };
  };
  readInvitation: {
    parameters: {
      query?: never;
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-b8e1-7f80-8bd7-0ae0784c7855
         */
        eventId: string;
        /**
         * @description The id of the invitation.
         * @example 01980000-a301-73c0-882c-75edc913598c
         */
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
          /**
           * @example {
           *       "id": "01980000-a301-73c0-882c-75edc913598c",
           *       "eventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *       "organisationId": "01980000-c4b2-7af4-8722-ee54e3176728",
           *       "seats": 4,
           *       "answerBy": "2030-04-01T00:00:00.000Z",
           *       "externalRef": "invitation-7",
           *       "status": "sent",
           *       "reason": null,
           *       "declineReason": null,
           *       "warnings": [],
           *       "sentAt": "2030-01-10T09:30:00.000Z",
           *       "can": [
           *         "accept",
           *         "decline",
           *         "withdraw",
           *         "change"
           *       ]
           *     }
           */
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
      /** @description The thing in the path is not there, or not for you to know of. Codes: `event.not-found`, `invitation.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      /** @description Not available at the moment, or news of another service is late. Codes: `gateway.service-unavailable`, `access.keys-not-here`, `access.rights-not-here`, `news-not-here-yet`. */
      503: {
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
      504: components['responses']['Problem504'];
    };
  };
  changeInvitation: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that you have seen, or *. */
        'If-Match': components['parameters']['IfMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-b8e1-7f80-8bd7-0ae0784c7855
         */
        eventId: string;
        /**
         * @description The id of the invitation.
         * @example 01980000-a301-73c0-882c-75edc913598c
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "seats": 5
         *     }
         */
        'application/merge-patch+json': components['schemas']['ChangeInvitation'];
        /**
         * @example {
         *       "seats": 5
         *     }
         */
        'application/json': components['schemas']['ChangeInvitation'];
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
          /**
           * @example {
           *       "id": "01980000-a301-73c0-882c-75edc913598c",
           *       "eventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *       "organisationId": "01980000-c4b2-7af4-8722-ee54e3176728",
           *       "seats": 5,
           *       "answerBy": "2030-04-01T00:00:00.000Z",
           *       "externalRef": "invitation-7",
           *       "status": "sent",
           *       "reason": null,
           *       "declineReason": null,
           *       "warnings": [],
           *       "sentAt": "2030-01-10T09:30:00.000Z",
           *       "can": [
           *         "accept",
           *         "decline",
           *         "withdraw",
           *         "change"
           *       ]
           *     }
           */
          'application/json': components['schemas']['Invitation'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `invitation.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `event.not-found`, `invitation.not-found`, `seat-plan.not-open`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `event.ended`, `event.not-published`, `invitation.not-allowed-now`, `invitation.seats-below-used`, `organisation.retired`, `seat-plan.ended`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      /** @description Not available at the moment, or news of another service is late. Codes: `gateway.service-unavailable`, `access.keys-not-here`, `access.rights-not-here`, `service.outbox-full`, `news-not-here-yet`. */
      503: {
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
      504: components['responses']['Problem504'];
    };
  };
  acceptInvitation: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-b8e1-7f80-8bd7-0ae0784c7855
         */
        eventId: string;
        /**
         * @description The id of the invitation.
         * @example 01980000-a301-73c0-882c-75edc913598c
         */
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
          /**
           * @example {
           *       "id": "01980000-a301-73c0-882c-75edc913598c",
           *       "eventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *       "organisationId": "01980000-c4b2-7af4-8722-ee54e3176728",
           *       "seats": 4,
           *       "answerBy": "2030-04-01T00:00:00.000Z",
           *       "externalRef": "invitation-7",
           *       "status": "accepted",
           *       "reason": null,
           *       "declineReason": null,
           *       "warnings": [],
           *       "sentAt": "2030-01-10T09:30:00.000Z",
           *       "can": [
           *         "decline",
           *         "withdraw",
           *         "change"
           *       ]
           *     }
           */
          'application/json': components['schemas']['Invitation'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `invitation.not-yours-to-answer`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `event.not-found`, `invitation.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `event.ended`, `event.not-published`, `invitation.answer-too-late`, `invitation.not-allowed-now`, `organisation.retired`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `request.idempotency-key-reused`, `organisation.unknown`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      /** @description Not available at the moment, or news of another service is late. Codes: `gateway.service-unavailable`, `access.keys-not-here`, `access.rights-not-here`, `service.outbox-full`, `news-not-here-yet`. */
      503: {
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
      504: components['responses']['Problem504'];
    };
  };
  declineInvitation: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-b8e1-7f80-8bd7-0ae0784c7855
         */
        eventId: string;
        /**
         * @description The id of the invitation.
         * @example 01980000-7039-7b1b-8a31-6f2f4e4685f7
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "reason": "dates-do-not-suit"
         *     }
         */
        'application/json': components['schemas']['DeclineInvitation'];
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
          /**
           * @example {
           *       "id": "01980000-7039-7b1b-8a31-6f2f4e4685f7",
           *       "eventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *       "organisationId": "01980000-c4b2-7af4-8722-ee54e3176728",
           *       "seats": 4,
           *       "answerBy": "2030-04-01T00:00:00.000Z",
           *       "externalRef": "invitation-7",
           *       "status": "declined",
           *       "reason": null,
           *       "declineReason": "dates-do-not-suit",
           *       "warnings": [],
           *       "sentAt": "2030-01-10T09:30:00.000Z",
           *       "can": []
           *     }
           */
          'application/json': components['schemas']['Invitation'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `invitation.not-yours-to-answer`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `event.not-found`, `invitation.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `event.ended`, `invitation.not-allowed-now`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      /** @description Not available at the moment, or news of another service is late. Codes: `gateway.service-unavailable`, `access.keys-not-here`, `access.rights-not-here`, `service.outbox-full`, `news-not-here-yet`. */
      503: {
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
      504: components['responses']['Problem504'];
    };
  };
  withdrawInvitation: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-b8e1-7f80-8bd7-0ae0784c7855
         */
        eventId: string;
        /**
         * @description The id of the invitation.
         * @example 01980000-a301-73c0-882c-75edc913598c
         */
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
          /**
           * @example {
           *       "id": "01980000-a301-73c0-882c-75edc913598c",
           *       "eventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *       "organisationId": "01980000-c4b2-7af4-8722-ee54e3176728",
           *       "seats": 4,
           *       "answerBy": "2030-04-01T00:00:00.000Z",
           *       "externalRef": "invitation-7",
           *       "status": "withdrawn",
           *       "reason": null,
           *       "declineReason": null,
           *       "warnings": [],
           *       "sentAt": "2030-01-10T09:30:00.000Z",
           *       "can": []
           *     }
           */
          'application/json': components['schemas']['Invitation'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `invitation.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `event.not-found`, `invitation.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `event.ended`, `invitation.not-allowed-now`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      /** @description Not available at the moment, or news of another service is late. Codes: `gateway.service-unavailable`, `access.keys-not-here`, `access.rights-not-here`, `service.outbox-full`, `news-not-here-yet`. */
      503: {
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
      504: components['responses']['Problem504'];
    };
  };
  listEventRegistrations: {
    parameters: {
      query?: {
        /** @description How many items a page has at most. */
        limit?: number;
        /** @description Where to go on: `page.next` of the page before, with the same filters and order; elsewhere it is refused. */
        after?: string;
        /** @description Only what you made under one of these keys of your own; a key that holds commas is found by the whole of it. */
        externalRef?: string[];
        /** @description Any of these values of `organisationId`: Whom the person comes for. */
        organisationId?: string[];
        /** @description Any of these values of `personId`: Who comes. */
        personId?: string[];
        /**
         * @description Any of these values of `status`: Where it is in its life.
         * @example [
         *       "confirmed",
         *       "waiting"
         *     ]
         */
        status?: (
          'nominated' | 'endorsed' | 'confirmed' | 'waiting' | 'withdrawn' | 'declined' | 'lapsed'
        )[];
        /** @description Any of these values of `role`: As what the person comes. */
        role?: ('participant' | 'speaker' | 'observer' | 'interpreter' | 'organiser')[];
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-b8e1-7f80-8bd7-0ae0784c7855
         */
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
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "01980000-29c9-7c30-8e06-04515ced98b3",
           *           "eventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *           "personId": "01980000-38a8-71e8-87e7-9631e602bf5f",
           *           "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
           *           "role": "participant",
           *           "externalRef": "nomination-31",
           *           "status": "confirmed",
           *           "position": null,
           *           "reason": null,
           *           "replaces": null,
           *           "outsideWindowReason": null,
           *           "pendingWith": null,
           *           "pendingUntil": null,
           *           "nominatedAt": "2030-02-01T10:00:00.000Z",
           *           "changedAt": "2030-02-01T10:00:00.000Z",
           *           "person": {
           *             "id": "01980000-38a8-71e8-87e7-9631e602bf5f",
           *             "displayName": "Ana Trajkovska",
           *             "shownAs": "name",
           *             "reasonRequired": false
           *           },
           *           "can": [
           *             "withdraw",
           *             "decline"
           *           ]
           *         }
           *       ],
           *       "page": {
           *         "next": null
           *       }
           *     }
           */
          'application/json': components['schemas']['RegistrationList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      /** @description The thing in the path is not there, or not for you to know of. Codes: `event.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      /** @description Not available at the moment, or news of another service is late. Codes: `gateway.service-unavailable`, `access.keys-not-here`, `access.rights-not-here`, `news-not-here-yet`. */
      503: {
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
      504: components['responses']['Problem504'];
    };
  };
  registerEventRegistrations: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-b8e1-7f80-8bd7-0ae0784c7855
         */
        eventId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "personId": "01980000-38a8-71e8-87e7-9631e602bf5f",
         *       "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
         *       "role": "participant",
         *       "externalRef": "nomination-31"
         *     }
         */
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
          /**
           * @example {
           *       "id": "01980000-29c9-7c30-8e06-04515ced98b3",
           *       "eventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *       "personId": "01980000-38a8-71e8-87e7-9631e602bf5f",
           *       "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
           *       "role": "participant",
           *       "externalRef": "nomination-31",
           *       "status": "confirmed",
           *       "position": null,
           *       "reason": null,
           *       "replaces": null,
           *       "outsideWindowReason": null,
           *       "pendingWith": null,
           *       "pendingUntil": null,
           *       "nominatedAt": "2030-02-01T10:00:00.000Z",
           *       "changedAt": "2030-02-01T10:00:00.000Z",
           *       "person": {
           *         "id": "01980000-38a8-71e8-87e7-9631e602bf5f",
           *         "displayName": "Ana Trajkovska",
           *         "shownAs": "name",
           *         "reasonRequired": false
           *       },
           *       "can": [
           *         "withdraw",
           *         "decline"
           *       ]
           *     }
           */
          'application/json': components['schemas']['Registration'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `registration.foreign-organisation`, `registration.organisation-not-invited`, `registration.outside-window-not-yours`, `registration.role-not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `event.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `event.ended`, `event.not-published`, `invitation.answer-too-late`, `invitation.used-up`, `organisation.retired`, `registration.window-closed`, `seat-plan.ended`, `registration.already-registered`, `registration.external-ref-taken`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `request.idempotency-key-reused`, `organisation.unknown`, `person.unknown`, `registration.organisation-missing`, `registration.person-has-organisation`, `registration.person-not-affiliated`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      /** @description Not available at the moment, or news of another service is late. Codes: `gateway.service-unavailable`, `access.keys-not-here`, `access.rights-not-here`, `service.outbox-full`, `news-not-here-yet`. */
      503: {
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
      504: components['responses']['Problem504'];
    };
  };
  readSeatPlan: {
    parameters: {
      query?: never;
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-b8e1-7f80-8bd7-0ae0784c7855
         */
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
          /**
           * @example {
           *       "eventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *       "capacity": 40,
           *       "taken": 12,
           *       "onOffer": 0,
           *       "waiting": 0,
           *       "quotas": []
           *     }
           */
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
      /** @description The thing in the path is not there, or not for you to know of. Codes: `event.not-found`, `seat-plan.not-open`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      /** @description Not available at the moment, or news of another service is late. Codes: `gateway.service-unavailable`, `access.keys-not-here`, `access.rights-not-here`, `news-not-here-yet`. */
      503: {
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
      504: components['responses']['Problem504'];
    };
  };
  changeSeatPlan: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that you have seen, or *. */
        'If-Match': components['parameters']['IfMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-b8e1-7f80-8bd7-0ae0784c7855
         */
        eventId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "capacity": 45
         *     }
         */
        'application/merge-patch+json': components['schemas']['ChangeSeatPlan'];
        /**
         * @example {
         *       "capacity": 45
         *     }
         */
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
          /**
           * @example {
           *       "eventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *       "capacity": 45,
           *       "taken": 12,
           *       "onOffer": 0,
           *       "waiting": 0,
           *       "quotas": []
           *     }
           */
          'application/json': components['schemas']['SeatPlan'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `seat-plan.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `event.not-found`, `seat-plan.not-open`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `event.ended`, `seat-plan.capacity-below-taken`, `seat-plan.ended`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      /** @description Not available at the moment, or news of another service is late. Codes: `gateway.service-unavailable`, `access.keys-not-here`, `access.rights-not-here`, `service.outbox-full`, `news-not-here-yet`. */
      503: {
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
      504: components['responses']['Problem504'];
    };
  };
  readEventRegistrationsWaitingList: {
    parameters: {
      query?: {
        /** @description How many items a page has at most. */
        limit?: number;
        /** @description Where to go on: `page.next` of the page before, with the same filters and order; elsewhere it is refused. */
        after?: string;
        /** @description Only what you made under one of these keys of your own; a key that holds commas is found by the whole of it. */
        externalRef?: string[];
        /** @description Any of these values of `organisationId`: Whom the person comes for. */
        organisationId?: string[];
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-b8e1-7f80-8bd7-0ae0784c7855
         */
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
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "01980000-3b13-7c18-81cc-b42c72723c13",
           *           "eventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *           "personId": "01980000-6f21-76e3-83c5-cf9add9d70e7",
           *           "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
           *           "role": "participant",
           *           "externalRef": null,
           *           "status": "waiting",
           *           "position": 1,
           *           "reason": null,
           *           "replaces": null,
           *           "outsideWindowReason": null,
           *           "pendingWith": null,
           *           "pendingUntil": null,
           *           "nominatedAt": "2030-02-01T10:00:00.000Z",
           *           "changedAt": "2030-02-01T10:00:00.000Z",
           *           "person": {
           *             "id": "01980000-6f21-76e3-83c5-cf9add9d70e7",
           *             "displayName": "Goran Ristov",
           *             "shownAs": "name",
           *             "reasonRequired": false
           *           },
           *           "can": [
           *             "withdraw",
           *             "decline"
           *           ]
           *         }
           *       ],
           *       "page": {
           *         "next": null
           *       }
           *     }
           */
          'application/json': components['schemas']['RegistrationList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      /** @description The thing in the path is not there, or not for you to know of. Codes: `event.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      /** @description Not available at the moment, or news of another service is late. Codes: `gateway.service-unavailable`, `access.keys-not-here`, `access.rights-not-here`, `news-not-here-yet`. */
      503: {
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
      504: components['responses']['Problem504'];
    };
  };
  readEvent: {
    parameters: {
      query?: never;
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-b8e1-7f80-8bd7-0ae0784c7855
         */
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
          /**
           * @example {
           *       "id": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *       "kind": "workshop",
           *       "title": {
           *         "en": "Following the money across borders",
           *         "sr-Latn": "Trag novca preko granica"
           *       },
           *       "topics": [
           *         "money-laundering",
           *         "asset-recovery"
           *       ],
           *       "seriesId": "01980000-9cda-738e-8a3a-2bd78cbaecd4",
           *       "numberInSeries": 1,
           *       "organiserIds": [
           *         "01980000-0ec9-7907-88e5-38c33050f790"
           *       ],
           *       "admission": "open",
           *       "venue": {
           *         "name": "Hotel Park",
           *         "city": "Skopje",
           *         "country": "MK"
           *       },
           *       "hostCountry": "MK",
           *       "venueId": null,
           *       "timeZone": "Europe/Skopje",
           *       "days": [
           *         {
           *           "date": "2030-05-14",
           *           "startTime": "09:00",
           *           "endTime": "17:00",
           *           "theme": {
           *             "en": "Cases of the region"
           *           },
           *           "coOrganiserIds": []
           *         }
           *       ],
           *       "capacity": 40,
           *       "registration": {
           *         "opensAt": "2025-01-01T00:00:00.000Z",
           *         "closesAt": "2030-05-01T00:00:00.000Z"
           *       },
           *       "externalRef": "workshop-2030-1",
           *       "startsAt": "2030-05-14T07:00:00.000Z",
           *       "endsAt": "2030-05-14T15:00:00.000Z",
           *       "status": "draft",
           *       "cancellationReason": null,
           *       "can": [
           *         "change",
           *         "plan-sessions",
           *         "release-agenda",
           *         "publish",
           *         "cancel",
           *         "clone"
           *       ],
           *       "missing": []
           *     }
           */
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
      /** @description The thing in the path is not there, or not for you to know of. Codes: `event.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  changeEvent: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that you have seen, or *. */
        'If-Match': components['parameters']['IfMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-b8e1-7f80-8bd7-0ae0784c7855
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "venue": {
         *         "name": "Hotel Continental",
         *         "city": "Skopje",
         *         "country": "MK"
         *       }
         *     }
         */
        'application/merge-patch+json': components['schemas']['ChangeEvent'];
        /**
         * @example {
         *       "venue": {
         *         "name": "Hotel Continental",
         *         "city": "Skopje",
         *         "country": "MK"
         *       }
         *     }
         */
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
          /**
           * @example {
           *       "id": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *       "kind": "workshop",
           *       "title": {
           *         "en": "Following the money across borders",
           *         "sr-Latn": "Trag novca preko granica"
           *       },
           *       "topics": [
           *         "money-laundering",
           *         "asset-recovery"
           *       ],
           *       "seriesId": "01980000-9cda-738e-8a3a-2bd78cbaecd4",
           *       "numberInSeries": 1,
           *       "organiserIds": [
           *         "01980000-0ec9-7907-88e5-38c33050f790"
           *       ],
           *       "admission": "open",
           *       "venue": {
           *         "name": "Hotel Continental",
           *         "city": "Skopje",
           *         "country": "MK"
           *       },
           *       "hostCountry": "MK",
           *       "venueId": null,
           *       "timeZone": "Europe/Skopje",
           *       "days": [
           *         {
           *           "date": "2030-05-14",
           *           "startTime": "09:00",
           *           "endTime": "17:00",
           *           "theme": {
           *             "en": "Cases of the region"
           *           },
           *           "coOrganiserIds": []
           *         }
           *       ],
           *       "capacity": 40,
           *       "registration": {
           *         "opensAt": "2025-01-01T00:00:00.000Z",
           *         "closesAt": "2030-05-01T00:00:00.000Z"
           *       },
           *       "externalRef": "workshop-2030-1",
           *       "startsAt": "2030-05-14T07:00:00.000Z",
           *       "endsAt": "2030-05-14T15:00:00.000Z",
           *       "status": "draft",
           *       "cancellationReason": null,
           *       "can": [
           *         "change",
           *         "plan-sessions",
           *         "release-agenda",
           *         "publish",
           *         "cancel",
           *         "clone"
           *       ],
           *       "missing": []
           *     }
           */
          'application/json': components['schemas']['Event'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `event.not-yours`, `event.only-own-themes`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `event.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `event.sessions-outside-hours`, `organisation.retired`, `event.capacity-owned-by-seat-plan`, `event.day-has-sessions`, `event.day-outside-series`, `event.fixed-once-published`, `event.number-in-series-taken`, `event.series-closed`, `event.takes-no-changes`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `event.registration-closes-after-event`, `event.day-ends-before-it-starts`, `event.day-named-twice`, `event.number-without-series`, `event.registration-closes-before-it-opens`, `event.series-unknown`, `event.venue-said-twice`, `event.venue-unknown`, `organisation.unknown`, `time.skipped-by-clock-change`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      /** @description Not available at the moment, or news of another service is late. Codes: `gateway.service-unavailable`, `access.keys-not-here`, `access.rights-not-here`, `service.outbox-full`, `news-not-here-yet`. */
      503: {
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
      504: components['responses']['Problem504'];
    };
  };
  listAgendaVersions: {
    parameters: {
      query?: {
        /** @description How many items a page has at most. */
        limit?: number;
        /** @description Where to go on: `page.next` of the page before, with the same filters and order; elsewhere it is refused. */
        after?: string;
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-b8e1-7f80-8bd7-0ae0784c7855
         */
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
          /**
           * @example {
           *       "data": [
           *         {
           *           "eventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *           "version": 1,
           *           "releasedAt": "2030-03-01T09:00:00.000Z",
           *           "note": {
           *             "en": "The programme as it will be printed."
           *           },
           *           "sessionCount": 1
           *         }
           *       ],
           *       "page": {
           *         "next": null
           *       }
           *     }
           */
          'application/json': components['schemas']['AgendaVersionHeadList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      /** @description The thing in the path is not there, or not for you to know of. Codes: `event.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  releaseAgenda: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-b8e1-7f80-8bd7-0ae0784c7855
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "note": {
         *         "en": "The programme as it will be printed."
         *       }
         *     }
         */
        'application/json': components['schemas']['ReleaseAgenda'];
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
          /**
           * @example {
           *       "eventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *       "version": 1,
           *       "releasedAt": "2030-03-01T09:00:00.000Z",
           *       "note": {
           *         "en": "The programme as it will be printed."
           *       },
           *       "sessionCount": 1,
           *       "timeZone": "Europe/Skopje",
           *       "days": [
           *         {
           *           "date": "2030-05-14",
           *           "startTime": "09:00",
           *           "endTime": "17:00",
           *           "theme": {
           *             "en": "Cases of the region"
           *           },
           *           "coOrganiserIds": []
           *         }
           *       ],
           *       "sessions": [
           *         {
           *           "id": "01980000-3f3a-7f1e-8ceb-bd1410ab417e",
           *           "kind": "panel",
           *           "title": {
           *             "en": "Joint investigation teams"
           *           },
           *           "subtitle": null,
           *           "abstract": {
           *             "en": "How a team of two countries is set up, and what it may do on either side."
           *           },
           *           "language": "en",
           *           "topics": [
           *             "asset-recovery"
           *           ],
           *           "date": "2030-05-14",
           *           "startTime": "10:00",
           *           "endTime": "12:00",
           *           "organisationIds": [
           *             "01980000-0ec9-7907-88e5-38c33050f790"
           *           ],
           *           "speakers": [
           *             {
           *               "personId": "01980000-38a8-71e8-87e7-9631e602bf5f",
           *               "role": "moderator"
           *             }
           *           ],
           *           "links": [
           *             {
           *               "url": "https://example.org/jit.pdf",
           *               "title": {
           *                 "en": "The model agreement"
           *               }
           *             }
           *           ],
           *           "startsNextDay": false,
           *           "endsNextDay": false,
           *           "roomId": null,
           *           "roomName": null,
           *           "track": "Investigation"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['AgendaVersion'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `event.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `event.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `agenda.nothing-new`, `agenda.too-large`, `event.takes-no-changes`, `schedule.conflicts`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  previewAgendaChanges: {
    parameters: {
      query?: {
        /**
         * @description The release to compare with; 0 for nothing, by default the one before.
         * @example 1
         */
        since?: number;
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-b8e1-7f80-8bd7-0ae0784c7855
         */
        id: string;
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
          /**
           * @example {
           *       "since": 1,
           *       "version": null,
           *       "frame": null,
           *       "changes": [],
           *       "texts": []
           *     }
           */
          'application/json': components['schemas']['AgendaChanges'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `session.draft-not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `agenda.version-not-found`, `event.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  readAgendaVersion: {
    parameters: {
      query?: never;
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-b8e1-7f80-8bd7-0ae0784c7855
         */
        id: string;
        /**
         * @description The number of the release.
         * @example 1
         */
        version: number;
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
          /**
           * @example {
           *       "eventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *       "version": 1,
           *       "releasedAt": "2030-03-01T09:00:00.000Z",
           *       "note": {
           *         "en": "The programme as it will be printed."
           *       },
           *       "sessionCount": 1,
           *       "timeZone": "Europe/Skopje",
           *       "days": [
           *         {
           *           "date": "2030-05-14",
           *           "startTime": "09:00",
           *           "endTime": "17:00",
           *           "theme": {
           *             "en": "Cases of the region"
           *           },
           *           "coOrganiserIds": []
           *         }
           *       ],
           *       "sessions": [
           *         {
           *           "id": "01980000-3f3a-7f1e-8ceb-bd1410ab417e",
           *           "kind": "panel",
           *           "title": {
           *             "en": "Joint investigation teams"
           *           },
           *           "subtitle": null,
           *           "abstract": {
           *             "en": "How a team of two countries is set up, and what it may do on either side."
           *           },
           *           "language": "en",
           *           "topics": [
           *             "asset-recovery"
           *           ],
           *           "date": "2030-05-14",
           *           "startTime": "10:00",
           *           "endTime": "12:00",
           *           "organisationIds": [
           *             "01980000-0ec9-7907-88e5-38c33050f790"
           *           ],
           *           "speakers": [
           *             {
           *               "personId": "01980000-38a8-71e8-87e7-9631e602bf5f",
           *               "role": "moderator"
           *             }
           *           ],
           *           "links": [
           *             {
           *               "url": "https://example.org/jit.pdf",
           *               "title": {
           *                 "en": "The model agreement"
           *               }
           *             }
           *           ],
           *           "startsNextDay": false,
           *           "endsNextDay": false,
           *           "roomId": null,
           *           "roomName": null,
           *           "track": "Investigation"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['AgendaVersion'];
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
      /** @description The thing in the path is not there, or not for you to know of. Codes: `agenda.version-not-found`, `event.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  readAgendaChanges: {
    parameters: {
      query?: {
        /**
         * @description The release to compare with; 0 for nothing, by default the one before.
         * @example 0
         */
        since?: number;
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-b8e1-7f80-8bd7-0ae0784c7855
         */
        id: string;
        /**
         * @description The number of the release.
         * @example 1
         */
        version: number;
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
          /**
           * @example {
           *       "since": 0,
           *       "version": 1,
           *       "frame": {
           *         "from": {
           *           "timeZone": null,
           *           "days": []
           *         },
           *         "to": {
           *           "timeZone": "Europe/Skopje",
           *           "days": [
           *             {
           *               "date": "2030-05-14",
           *               "startTime": "09:00",
           *               "endTime": "17:00",
           *               "theme": {
           *                 "en": "Cases of the region"
           *               },
           *               "coOrganiserIds": []
           *             }
           *           ]
           *         }
           *       },
           *       "changes": [
           *         {
           *           "sessionId": "01980000-3f3a-7f1e-8ceb-bd1410ab417e",
           *           "title": {
           *             "en": "Joint investigation teams"
           *           },
           *           "kind": "added",
           *           "fields": [],
           *           "from": null,
           *           "to": {
           *             "kind": "panel",
           *             "title": {
           *               "en": "Joint investigation teams"
           *             },
           *             "subtitle": null,
           *             "abstract": {
           *               "en": "How a team of two countries is set up, and what it may do on either side."
           *             },
           *             "language": "en",
           *             "topics": [
           *               "asset-recovery"
           *             ],
           *             "date": "2030-05-14",
           *             "startTime": "10:00",
           *             "endTime": "12:00",
           *             "organisationIds": [
           *               "01980000-0ec9-7907-88e5-38c33050f790"
           *             ],
           *             "speakers": [
           *               {
           *                 "personId": "01980000-38a8-71e8-87e7-9631e602bf5f",
           *                 "role": "moderator"
           *               }
           *             ],
           *             "links": [
           *               {
           *                 "url": "https://example.org/jit.pdf",
           *                 "title": {
           *                   "en": "The model agreement"
           *                 }
           *               }
           *             ],
           *             "startsNextDay": false,
           *             "endsNextDay": false,
           *             "roomId": null,
           *             "roomName": null,
           *             "track": "Investigation"
           *           },
           *           "text": "“Joint investigation teams” is new: Tuesday 14 May, 10:00–12:00."
           *         }
           *       ],
           *       "texts": [
           *         "The event is on Tuesday, 14 May 2030.",
           *         "“Joint investigation teams” is new: Tuesday 14 May, 10:00–12:00."
           *       ]
           *     }
           */
          'application/json': components['schemas']['AgendaChanges'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      /** @description The thing in the path is not there, or not for you to know of. Codes: `agenda.version-not-found`, `event.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `agenda.since-not-before`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  readEventCalendar: {
    parameters: {
      query?: {
        /**
         * @description The language of the file; else the one that `Accept-Language` asks for.
         * @example en
         */
        lang?: 'en' | 'sq' | 'bs' | 'cnr' | 'mk' | 'sr-Latn' | 'sr-Cyrl';
        /** @description Whether the sessions stand in it as well. */
        sessions?: 'true' | 'false';
      };
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-b8e1-7f80-8bd7-0ae0784c7855
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description iCalendar (RFC 5545). */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example BEGIN:VCALENDAR
           *     VERSION:2.0
           *     PRODID:-//Regional events//calendar files//EN
           *     METHOD:PUBLISH
           *     X-WR-CALNAME:Following the money across borders
           *     BEGIN:VEVENT
           *     UID:01980000-b8e1-7f80-8bd7-0ae0784c7855-day-1
           *     SEQUENCE:2
           *     DTSTAMP:20300301T080000Z
           *     DTSTART;TZID=Europe/Skopje:20300514T090000
           *     DTEND;TZID=Europe/Skopje:20300514T170000
           *     SUMMARY:Following the money across borders
           *     STATUS:CONFIRMED
           *     END:VEVENT
           *     END:VCALENDAR
           */
          'text/calendar': string;
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
      /** @description The thing in the path is not there, or not for you to know of. Codes: `event.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  cancelEvent: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-557d-7aac-82de-fef0c1f159f1
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "reason": "venue-unavailable"
         *     }
         */
        'application/json': components['schemas']['CancelEvent'];
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
          /**
           * @example {
           *       "id": "01980000-557d-7aac-82de-fef0c1f159f1",
           *       "kind": "workshop",
           *       "title": {
           *         "en": "Following the money across borders",
           *         "sr-Latn": "Trag novca preko granica"
           *       },
           *       "topics": [
           *         "money-laundering",
           *         "asset-recovery"
           *       ],
           *       "seriesId": "01980000-9cda-738e-8a3a-2bd78cbaecd4",
           *       "numberInSeries": 1,
           *       "organiserIds": [
           *         "01980000-0ec9-7907-88e5-38c33050f790"
           *       ],
           *       "admission": "open",
           *       "venue": {
           *         "name": "Hotel Park",
           *         "city": "Skopje",
           *         "country": "MK"
           *       },
           *       "hostCountry": "MK",
           *       "venueId": null,
           *       "timeZone": "Europe/Skopje",
           *       "days": [
           *         {
           *           "date": "2030-05-14",
           *           "startTime": "09:00",
           *           "endTime": "17:00",
           *           "theme": {
           *             "en": "Cases of the region"
           *           },
           *           "coOrganiserIds": []
           *         }
           *       ],
           *       "capacity": 40,
           *       "registration": {
           *         "opensAt": "2025-01-01T00:00:00.000Z",
           *         "closesAt": "2030-05-01T00:00:00.000Z"
           *       },
           *       "externalRef": "workshop-2030-1",
           *       "startsAt": "2030-05-14T07:00:00.000Z",
           *       "endsAt": "2030-05-14T15:00:00.000Z",
           *       "status": "cancelled",
           *       "cancellationReason": "venue-unavailable",
           *       "can": [
           *         "clone"
           *       ],
           *       "missing": []
           *     }
           */
          'application/json': components['schemas']['Event'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `event.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `event.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `event.transition-not-allowed`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  cloneEvent: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-b8e1-7f80-8bd7-0ae0784c7855
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "startsOn": "2030-09-01",
         *       "seriesId": null
         *     }
         */
        'application/json': components['schemas']['CloneEvent'];
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
          /**
           * @example {
           *       "id": "01980000-b5d6-71dc-889a-35d2c924b28c",
           *       "kind": "workshop",
           *       "title": {
           *         "en": "Following the money across borders",
           *         "sr-Latn": "Trag novca preko granica"
           *       },
           *       "topics": [
           *         "money-laundering",
           *         "asset-recovery"
           *       ],
           *       "seriesId": null,
           *       "numberInSeries": null,
           *       "organiserIds": [
           *         "01980000-0ec9-7907-88e5-38c33050f790"
           *       ],
           *       "admission": "open",
           *       "venue": {
           *         "name": "Hotel Park",
           *         "city": "Skopje",
           *         "country": "MK"
           *       },
           *       "hostCountry": "MK",
           *       "venueId": null,
           *       "timeZone": "Europe/Skopje",
           *       "days": [
           *         {
           *           "date": "2030-09-03",
           *           "startTime": "09:00",
           *           "endTime": "17:00",
           *           "theme": {
           *             "en": "Cases of the region"
           *           },
           *           "coOrganiserIds": []
           *         }
           *       ],
           *       "capacity": 40,
           *       "registration": {
           *         "opensAt": "2025-04-23T00:00:00.000Z",
           *         "closesAt": "2030-08-21T00:00:00.000Z"
           *       },
           *       "externalRef": null,
           *       "startsAt": "2030-09-03T07:00:00.000Z",
           *       "endsAt": "2030-09-03T15:00:00.000Z",
           *       "status": "draft",
           *       "cancellationReason": null,
           *       "can": [
           *         "change",
           *         "plan-sessions",
           *         "release-agenda",
           *         "publish",
           *         "cancel",
           *         "clone"
           *       ],
           *       "missing": [],
           *       "leftOut": []
           *     }
           */
          'application/json': components['schemas']['ClonedEvent'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `event.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `event.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `event.day-outside-series`, `event.external-ref-taken`, `event.number-in-series-taken`, `event.series-closed`, `event.sessions-outside-hours`, `session.outside-day-hours`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `request.idempotency-key-reused`, `event.number-without-series`, `event.registration-closes-after-event`, `event.registration-closes-before-it-opens`, `event.series-unknown`, `time.skipped-by-clock-change`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  closeEvent: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-a337-7e44-89d7-5399ed2dfff3
         */
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
          /**
           * @example {
           *       "id": "01980000-a337-7e44-89d7-5399ed2dfff3",
           *       "kind": "workshop",
           *       "title": {
           *         "en": "Following the money across borders",
           *         "sr-Latn": "Trag novca preko granica"
           *       },
           *       "topics": [
           *         "money-laundering",
           *         "asset-recovery"
           *       ],
           *       "seriesId": "01980000-9cda-738e-8a3a-2bd78cbaecd4",
           *       "numberInSeries": 1,
           *       "organiserIds": [
           *         "01980000-0ec9-7907-88e5-38c33050f790"
           *       ],
           *       "admission": "open",
           *       "venue": {
           *         "name": "Hotel Park",
           *         "city": "Skopje",
           *         "country": "MK"
           *       },
           *       "hostCountry": "MK",
           *       "venueId": null,
           *       "timeZone": "Europe/Skopje",
           *       "days": [
           *         {
           *           "date": "2030-05-14",
           *           "startTime": "09:00",
           *           "endTime": "17:00",
           *           "theme": {
           *             "en": "Cases of the region"
           *           },
           *           "coOrganiserIds": []
           *         }
           *       ],
           *       "capacity": 40,
           *       "registration": {
           *         "opensAt": "2025-01-01T00:00:00.000Z",
           *         "closesAt": "2030-05-01T00:00:00.000Z"
           *       },
           *       "externalRef": "workshop-2030-1",
           *       "startsAt": "2030-05-14T07:00:00.000Z",
           *       "endsAt": "2030-05-14T15:00:00.000Z",
           *       "status": "closed",
           *       "cancellationReason": null,
           *       "can": [
           *         "clone"
           *       ],
           *       "missing": []
           *     }
           */
          'application/json': components['schemas']['Event'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `event.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `event.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `event.transition-not-allowed`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  completeEvent: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-a337-7e44-89d7-5399ed2dfff3
         */
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
          /**
           * @example {
           *       "id": "01980000-a337-7e44-89d7-5399ed2dfff3",
           *       "kind": "workshop",
           *       "title": {
           *         "en": "Following the money across borders",
           *         "sr-Latn": "Trag novca preko granica"
           *       },
           *       "topics": [
           *         "money-laundering",
           *         "asset-recovery"
           *       ],
           *       "seriesId": "01980000-9cda-738e-8a3a-2bd78cbaecd4",
           *       "numberInSeries": 1,
           *       "organiserIds": [
           *         "01980000-0ec9-7907-88e5-38c33050f790"
           *       ],
           *       "admission": "open",
           *       "venue": {
           *         "name": "Hotel Park",
           *         "city": "Skopje",
           *         "country": "MK"
           *       },
           *       "hostCountry": "MK",
           *       "venueId": null,
           *       "timeZone": "Europe/Skopje",
           *       "days": [
           *         {
           *           "date": "2030-05-14",
           *           "startTime": "09:00",
           *           "endTime": "17:00",
           *           "theme": {
           *             "en": "Cases of the region"
           *           },
           *           "coOrganiserIds": []
           *         }
           *       ],
           *       "capacity": 40,
           *       "registration": {
           *         "opensAt": "2025-01-01T00:00:00.000Z",
           *         "closesAt": "2030-05-01T00:00:00.000Z"
           *       },
           *       "externalRef": "workshop-2030-1",
           *       "startsAt": "2030-05-14T07:00:00.000Z",
           *       "endsAt": "2030-05-14T15:00:00.000Z",
           *       "status": "completed",
           *       "cancellationReason": null,
           *       "can": [
           *         "close",
           *         "clone"
           *       ],
           *       "missing": []
           *     }
           */
          'application/json': components['schemas']['Event'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `event.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `event.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `event.not-over-yet`, `event.transition-not-allowed`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  listConflicts: {
    parameters: {
      query?: {
        /** @description How many items a page has at most. */
        limit?: number;
        /** @description Where to go on: `page.next` of the page before, with the same filters and order; elsewhere it is refused. */
        after?: string;
        /** @description Only what you made under one of these keys of your own; a key that holds commas is found by the whole of it. */
        externalRef?: string[];
        /** @description Any of these values of `kind`. */
        kind?: (
          | 'expert-twice'
          | 'too-little-travel-time'
          | 'room-twice'
          | 'venue-twice'
          | 'room-too-small'
          | 'venue-too-small'
          | 'room-gone'
          | 'session-outside-day'
          | 'track-overlap'
          | 'interpreter-missing'
          | 'holiday'
          | 'same-host-twice'
          | 'organisation-asked-often'
          | 'audience-twice'
        )[];
        /** @description Any of these values of `severity`. */
        severity?: ('blocks-scheduling' | 'blocks-release' | 'warning' | 'ignored')[];
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-b8e1-7f80-8bd7-0ae0784c7855
         */
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
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "01980000-fa9e-71d2-8220-5ad852b0dc95",
           *           "kind": "track-overlap",
           *           "severity": "warning",
           *           "otherEventId": null,
           *           "personId": null,
           *           "organisationId": null,
           *           "facts": {
           *             "code": "track-overlap",
           *             "title": {
           *               "en": "Joint investigation teams"
           *             },
           *             "other": {
           *               "en": "Asset recovery"
           *             },
           *             "date": "2030-05-14",
           *             "time": "10:00–11:30",
           *             "track": "Investigation"
           *           },
           *           "text": "“Joint investigation teams” overlaps another session (“Asset recovery”) of the track Investigation: Tuesday, 14 May 2030, 10:00–11:30.",
           *           "notes": [],
           *           "sessionIds": [
           *             "01980000-3f3a-7f1e-8ceb-bd1410ab417e",
           *             "01980000-5904-71c1-8f60-48921d37cc0a"
           *           ],
           *           "ignored": null
           *         }
           *       ],
           *       "page": {
           *         "next": null
           *       }
           *     }
           */
          'application/json': components['schemas']['ConflictList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `session.draft-not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `event.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  ignoreConflict: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-b8e1-7f80-8bd7-0ae0784c7855
         */
        id: string;
        /**
         * @description The id of the conflict.
         * @example 01980000-fa9e-71d2-8220-5ad852b0dc95
         */
        conflictId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "reason": "They share the hall"
         *     }
         */
        'application/json': components['schemas']['IgnoreConflict'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "01980000-fa9e-71d2-8220-5ad852b0dc95",
           *       "kind": "track-overlap",
           *       "severity": "ignored",
           *       "otherEventId": null,
           *       "personId": null,
           *       "organisationId": null,
           *       "facts": {
           *         "code": "track-overlap",
           *         "title": {
           *           "en": "Joint investigation teams"
           *         },
           *         "other": {
           *           "en": "Asset recovery"
           *         },
           *         "date": "2030-05-14",
           *         "time": "10:00–11:30",
           *         "track": "Investigation"
           *       },
           *       "text": "“Joint investigation teams” overlaps another session (“Asset recovery”) of the track Investigation: Tuesday, 14 May 2030, 10:00–11:30.",
           *       "notes": [],
           *       "sessionIds": [
           *         "01980000-3f3a-7f1e-8ceb-bd1410ab417e",
           *         "01980000-5904-71c1-8f60-48921d37cc0a"
           *       ],
           *       "ignored": {
           *         "by": "01980000-948f-7e60-83f6-1dc036b5c596",
           *         "at": "2030-01-01T09:00:00.000Z",
           *         "reason": "They share the hall",
           *         "severity": "warning"
           *       }
           *     }
           */
          'application/json': components['schemas']['Conflict'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `event.not-yours`, `session.draft-not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `conflict.not-found`, `event.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  cloneDay: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-b5d6-71dc-889a-35d2c924b28c
         */
        id: string;
        /**
         * @description A day of the event, a local date.
         * @example 2030-09-03
         */
        date: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "to": "2030-09-04"
         *     }
         */
        'application/json': components['schemas']['CloneDay'];
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
          /**
           * @example {
           *       "id": "01980000-b5d6-71dc-889a-35d2c924b28c",
           *       "kind": "workshop",
           *       "title": {
           *         "en": "Following the money across borders",
           *         "sr-Latn": "Trag novca preko granica"
           *       },
           *       "topics": [
           *         "money-laundering",
           *         "asset-recovery"
           *       ],
           *       "seriesId": null,
           *       "numberInSeries": null,
           *       "organiserIds": [
           *         "01980000-0ec9-7907-88e5-38c33050f790"
           *       ],
           *       "admission": "open",
           *       "venue": {
           *         "name": "Hotel Park",
           *         "city": "Skopje",
           *         "country": "MK"
           *       },
           *       "hostCountry": "MK",
           *       "venueId": null,
           *       "timeZone": "Europe/Skopje",
           *       "days": [
           *         {
           *           "date": "2030-09-03",
           *           "startTime": "09:00",
           *           "endTime": "17:00",
           *           "theme": {
           *             "en": "Cases of the region"
           *           },
           *           "coOrganiserIds": []
           *         },
           *         {
           *           "date": "2030-09-04",
           *           "startTime": "09:00",
           *           "endTime": "17:00",
           *           "theme": {
           *             "en": "Cases of the region"
           *           },
           *           "coOrganiserIds": []
           *         }
           *       ],
           *       "capacity": 40,
           *       "registration": {
           *         "opensAt": "2025-01-01T00:00:00.000Z",
           *         "closesAt": "2030-05-01T00:00:00.000Z"
           *       },
           *       "externalRef": null,
           *       "startsAt": "2030-09-03T07:00:00.000Z",
           *       "endsAt": "2030-09-04T15:00:00.000Z",
           *       "status": "draft",
           *       "cancellationReason": null,
           *       "can": [
           *         "change",
           *         "plan-sessions",
           *         "release-agenda",
           *         "publish",
           *         "cancel",
           *         "clone"
           *       ],
           *       "missing": [],
           *       "leftOut": []
           *     }
           */
          'application/json': components['schemas']['ClonedEvent'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `event.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `event.day-not-found`, `event.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `event.day-outside-series`, `event.sessions-outside-hours`, `event.takes-no-changes`, `schedule.conflicts`, `session.outside-day-hours`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `request.idempotency-key-reused`, `event.day-named-twice`, `event.registration-closes-after-event`, `time.skipped-by-clock-change`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  postponeEvent: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-3727-7bb7-8ac1-991b4564f0d3
         */
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
          /**
           * @example {
           *       "id": "01980000-3727-7bb7-8ac1-991b4564f0d3",
           *       "kind": "workshop",
           *       "title": {
           *         "en": "Following the money across borders",
           *         "sr-Latn": "Trag novca preko granica"
           *       },
           *       "topics": [
           *         "money-laundering",
           *         "asset-recovery"
           *       ],
           *       "seriesId": "01980000-9cda-738e-8a3a-2bd78cbaecd4",
           *       "numberInSeries": 1,
           *       "organiserIds": [
           *         "01980000-0ec9-7907-88e5-38c33050f790"
           *       ],
           *       "admission": "open",
           *       "venue": {
           *         "name": "Hotel Park",
           *         "city": "Skopje",
           *         "country": "MK"
           *       },
           *       "hostCountry": "MK",
           *       "venueId": null,
           *       "timeZone": "Europe/Skopje",
           *       "days": [
           *         {
           *           "date": "2030-05-14",
           *           "startTime": "09:00",
           *           "endTime": "17:00",
           *           "theme": {
           *             "en": "Cases of the region"
           *           },
           *           "coOrganiserIds": []
           *         }
           *       ],
           *       "capacity": 40,
           *       "registration": {
           *         "opensAt": "2025-01-01T00:00:00.000Z",
           *         "closesAt": "2030-05-01T00:00:00.000Z"
           *       },
           *       "externalRef": "workshop-2030-1",
           *       "startsAt": null,
           *       "endsAt": null,
           *       "status": "postponed",
           *       "cancellationReason": null,
           *       "can": [
           *         "change",
           *         "plan-sessions",
           *         "release-agenda",
           *         "reschedule",
           *         "cancel",
           *         "clone"
           *       ],
           *       "missing": []
           *     }
           */
          'application/json': components['schemas']['Event'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `event.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `event.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `event.transition-not-allowed`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  publishEvent: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-b8e1-7f80-8bd7-0ae0784c7855
         */
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
          /**
           * @example {
           *       "id": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *       "kind": "workshop",
           *       "title": {
           *         "en": "Following the money across borders",
           *         "sr-Latn": "Trag novca preko granica"
           *       },
           *       "topics": [
           *         "money-laundering",
           *         "asset-recovery"
           *       ],
           *       "seriesId": "01980000-9cda-738e-8a3a-2bd78cbaecd4",
           *       "numberInSeries": 1,
           *       "organiserIds": [
           *         "01980000-0ec9-7907-88e5-38c33050f790"
           *       ],
           *       "admission": "open",
           *       "venue": {
           *         "name": "Hotel Continental",
           *         "city": "Skopje",
           *         "country": "MK"
           *       },
           *       "hostCountry": "MK",
           *       "venueId": null,
           *       "timeZone": "Europe/Skopje",
           *       "days": [
           *         {
           *           "date": "2030-05-14",
           *           "startTime": "09:00",
           *           "endTime": "17:00",
           *           "theme": {
           *             "en": "Cases of the region"
           *           },
           *           "coOrganiserIds": []
           *         }
           *       ],
           *       "capacity": 40,
           *       "registration": {
           *         "opensAt": "2025-01-01T00:00:00.000Z",
           *         "closesAt": "2030-05-01T00:00:00.000Z"
           *       },
           *       "externalRef": "workshop-2030-1",
           *       "startsAt": "2030-05-14T07:00:00.000Z",
           *       "endsAt": "2030-05-14T15:00:00.000Z",
           *       "status": "published",
           *       "cancellationReason": null,
           *       "can": [
           *         "change",
           *         "plan-sessions",
           *         "release-agenda",
           *         "postpone",
           *         "reschedule",
           *         "cancel",
           *         "complete",
           *         "clone"
           *       ],
           *       "missing": []
           *     }
           */
          'application/json': components['schemas']['Event'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `event.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `event.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `event.day-outside-series`, `event.series-closed`, `event.sessions-outside-hours`, `organisation.retired`, `schedule.conflicts`, `event.transition-not-allowed`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `request.idempotency-key-reused`, `event.registration-closes-after-event`, `time.skipped-by-clock-change`, `event.not-ready-to-publish`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  rescheduleEvent: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-3727-7bb7-8ac1-991b4564f0d3
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "from": "2030-06-11"
         *     }
         */
        'application/json': components['schemas']['RescheduleEvent'];
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
          /**
           * @example {
           *       "id": "01980000-3727-7bb7-8ac1-991b4564f0d3",
           *       "kind": "workshop",
           *       "title": {
           *         "en": "Following the money across borders",
           *         "sr-Latn": "Trag novca preko granica"
           *       },
           *       "topics": [
           *         "money-laundering",
           *         "asset-recovery"
           *       ],
           *       "seriesId": "01980000-9cda-738e-8a3a-2bd78cbaecd4",
           *       "numberInSeries": 1,
           *       "organiserIds": [
           *         "01980000-0ec9-7907-88e5-38c33050f790"
           *       ],
           *       "admission": "open",
           *       "venue": {
           *         "name": "Hotel Park",
           *         "city": "Skopje",
           *         "country": "MK"
           *       },
           *       "hostCountry": "MK",
           *       "venueId": null,
           *       "timeZone": "Europe/Skopje",
           *       "days": [
           *         {
           *           "date": "2030-06-11",
           *           "startTime": "09:00",
           *           "endTime": "17:00",
           *           "theme": {
           *             "en": "Cases of the region"
           *           },
           *           "coOrganiserIds": []
           *         }
           *       ],
           *       "capacity": 40,
           *       "registration": {
           *         "opensAt": "2025-01-01T00:00:00.000Z",
           *         "closesAt": "2030-05-01T00:00:00.000Z"
           *       },
           *       "externalRef": "workshop-2030-1",
           *       "startsAt": "2030-06-11T07:00:00.000Z",
           *       "endsAt": "2030-06-11T15:00:00.000Z",
           *       "status": "published",
           *       "cancellationReason": null,
           *       "can": [
           *         "change",
           *         "plan-sessions",
           *         "release-agenda",
           *         "postpone",
           *         "reschedule",
           *         "cancel",
           *         "complete",
           *         "clone"
           *       ],
           *       "missing": []
           *     }
           */
          'application/json': components['schemas']['Event'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `event.not-yours`, `event.only-own-themes`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `event.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `schedule.conflicts`, `event.day-has-sessions`, `event.day-outside-series`, `event.series-closed`, `event.sessions-outside-hours`, `event.transition-not-allowed`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `request.idempotency-key-reused`, `event.registration-closes-after-event`, `event.answer-out-of-time`, `event.dates-given-twice`, `event.day-ends-before-it-starts`, `event.day-named-twice`, `event.registration-closes-before-it-opens`, `time.skipped-by-clock-change`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  listSessions: {
    parameters: {
      query?: {
        /** @description How many items a page has at most. */
        limit?: number;
        /** @description Where to go on: `page.next` of the page before, with the same filters and order; elsewhere it is refused. */
        after?: string;
        /** @description The order; a minus before the field turns it round. A row whose place in the order changes while one reads page by page may be missed, or come twice. Without this parameter: in the order of time: by date, start time and id. */
        sort?: 'date' | '-date';
        /** @description Only what you made under one of these keys of your own; a key that holds commas is found by the whole of it. */
        externalRef?: string[];
        /** @description Any of these values of `kind`: What sort of session it is. */
        kind?: (
          | 'expert-exchange'
          | 'keynote'
          | 'panel'
          | 'presentation'
          | 'group-work'
          | 'plenary'
          | 'break'
        )[];
        /**
         * @description Any of these values of `date`: A day of the event.
         * @example [
         *       "2030-05-14"
         *     ]
         */
        date?: string[];
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-b8e1-7f80-8bd7-0ae0784c7855
         */
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
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "01980000-3f3a-7f1e-8ceb-bd1410ab417e",
           *           "eventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *           "kind": "panel",
           *           "title": {
           *             "en": "Joint investigation teams"
           *           },
           *           "subtitle": null,
           *           "abstract": {
           *             "en": "How a team of two countries is set up, and what it may do on either side."
           *           },
           *           "links": [
           *             {
           *               "url": "https://example.org/jit.pdf",
           *               "title": {
           *                 "en": "The model agreement"
           *               }
           *             }
           *           ],
           *           "language": "en",
           *           "topics": [
           *             "asset-recovery"
           *           ],
           *           "date": "2030-05-14",
           *           "startTime": "10:00",
           *           "endTime": "11:30",
           *           "startsNextDay": false,
           *           "endsNextDay": false,
           *           "roomId": null,
           *           "track": "Investigation",
           *           "organisationIds": [
           *             "01980000-0ec9-7907-88e5-38c33050f790"
           *           ],
           *           "speakers": [
           *             {
           *               "personId": "01980000-38a8-71e8-87e7-9631e602bf5f",
           *               "role": "moderator"
           *             }
           *           ],
           *           "externalRef": "panel-1"
           *         }
           *       ],
           *       "page": {
           *         "next": null
           *       }
           *     }
           */
          'application/json': components['schemas']['SessionList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `session.draft-not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `event.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  planSession: {
    parameters: {
      query?: {
        /** @description Why it is scheduled although a speaker or the room is taken elsewhere at that time; who said so and why stands with the conflict then. */
        ignoreConflicts?: string;
      };
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-b8e1-7f80-8bd7-0ae0784c7855
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "kind": "panel",
         *       "title": {
         *         "en": "Joint investigation teams"
         *       },
         *       "subtitle": null,
         *       "abstract": {
         *         "en": "How a team of two countries is set up, and what it may do on either side."
         *       },
         *       "links": [
         *         {
         *           "url": "https://example.org/jit.pdf",
         *           "title": {
         *             "en": "The model agreement"
         *           }
         *         }
         *       ],
         *       "language": "en",
         *       "topics": [
         *         "asset-recovery"
         *       ],
         *       "date": "2030-05-14",
         *       "startTime": "10:00",
         *       "endTime": "11:30",
         *       "startsNextDay": false,
         *       "endsNextDay": false,
         *       "roomId": null,
         *       "track": "Investigation",
         *       "organisationIds": [
         *         "01980000-0ec9-7907-88e5-38c33050f790"
         *       ],
         *       "speakers": [
         *         {
         *           "personId": "01980000-38a8-71e8-87e7-9631e602bf5f",
         *           "role": "moderator"
         *         }
         *       ],
         *       "externalRef": "panel-1"
         *     }
         */
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
          /**
           * @example {
           *       "id": "01980000-3f3a-7f1e-8ceb-bd1410ab417e",
           *       "eventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *       "kind": "panel",
           *       "title": {
           *         "en": "Joint investigation teams"
           *       },
           *       "subtitle": null,
           *       "abstract": {
           *         "en": "How a team of two countries is set up, and what it may do on either side."
           *       },
           *       "links": [
           *         {
           *           "url": "https://example.org/jit.pdf",
           *           "title": {
           *             "en": "The model agreement"
           *           }
           *         }
           *       ],
           *       "language": "en",
           *       "topics": [
           *         "asset-recovery"
           *       ],
           *       "date": "2030-05-14",
           *       "startTime": "10:00",
           *       "endTime": "11:30",
           *       "startsNextDay": false,
           *       "endsNextDay": false,
           *       "roomId": null,
           *       "track": "Investigation",
           *       "organisationIds": [
           *         "01980000-0ec9-7907-88e5-38c33050f790"
           *       ],
           *       "speakers": [
           *         {
           *           "personId": "01980000-38a8-71e8-87e7-9631e602bf5f",
           *           "role": "moderator"
           *         }
           *       ],
           *       "externalRef": "panel-1"
           *     }
           */
          'application/json': components['schemas']['Session'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `event.not-yours`, `session.day-not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `event.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `organisation.retired`, `schedule.conflicts`, `session.outside-day-hours`, `session.agenda-closed`, `session.day-not-of-event`, `session.external-ref-taken`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `request.idempotency-key-reused`, `organisation.unknown`, `person.unknown`, `session.ends-before-it-starts`, `session.room-unknown`, `session.too-many-speakers`, `time.skipped-by-clock-change`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      /** @description Not available at the moment, or news of another service is late. Codes: `gateway.service-unavailable`, `access.keys-not-here`, `access.rights-not-here`, `service.outbox-full`, `news-not-here-yet`. */
      503: {
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
      504: components['responses']['Problem504'];
    };
  };
  readSession: {
    parameters: {
      query?: never;
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-b8e1-7f80-8bd7-0ae0784c7855
         */
        id: string;
        /**
         * @description The id of the session.
         * @example 01980000-3f3a-7f1e-8ceb-bd1410ab417e
         */
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
          /**
           * @example {
           *       "id": "01980000-3f3a-7f1e-8ceb-bd1410ab417e",
           *       "eventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *       "kind": "panel",
           *       "title": {
           *         "en": "Joint investigation teams"
           *       },
           *       "subtitle": null,
           *       "abstract": {
           *         "en": "How a team of two countries is set up, and what it may do on either side."
           *       },
           *       "links": [
           *         {
           *           "url": "https://example.org/jit.pdf",
           *           "title": {
           *             "en": "The model agreement"
           *           }
           *         }
           *       ],
           *       "language": "en",
           *       "topics": [
           *         "asset-recovery"
           *       ],
           *       "date": "2030-05-14",
           *       "startTime": "10:00",
           *       "endTime": "11:30",
           *       "startsNextDay": false,
           *       "endsNextDay": false,
           *       "roomId": null,
           *       "track": "Investigation",
           *       "organisationIds": [
           *         "01980000-0ec9-7907-88e5-38c33050f790"
           *       ],
           *       "speakers": [
           *         {
           *           "personId": "01980000-38a8-71e8-87e7-9631e602bf5f",
           *           "role": "moderator"
           *         }
           *       ],
           *       "externalRef": "panel-1"
           *     }
           */
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
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `session.draft-not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `event.not-found`, `session.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  removeSession: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that you have seen, or *. */
        'If-Match': components['parameters']['IfMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-b8e1-7f80-8bd7-0ae0784c7855
         */
        id: string;
        /**
         * @description The id of the session.
         * @example 01980000-3f3a-7f1e-8ceb-bd1410ab417e
         */
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
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `session.day-not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `event.not-found`, `session.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `session.agenda-closed`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  changeSession: {
    parameters: {
      query?: {
        /** @description Why it is scheduled although a speaker or the room is taken elsewhere at that time; who said so and why stands with the conflict then. */
        ignoreConflicts?: string;
      };
      header: {
        /** @description The ETag of the version that you have seen, or *. */
        'If-Match': components['parameters']['IfMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the event.
         * @example 01980000-b8e1-7f80-8bd7-0ae0784c7855
         */
        id: string;
        /**
         * @description The id of the session.
         * @example 01980000-3f3a-7f1e-8ceb-bd1410ab417e
         */
        sessionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "endTime": "12:00"
         *     }
         */
        'application/merge-patch+json': components['schemas']['ChangeSession'];
        /**
         * @example {
         *       "endTime": "12:00"
         *     }
         */
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
          /**
           * @example {
           *       "id": "01980000-3f3a-7f1e-8ceb-bd1410ab417e",
           *       "eventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *       "kind": "panel",
           *       "title": {
           *         "en": "Joint investigation teams"
           *       },
           *       "subtitle": null,
           *       "abstract": {
           *         "en": "How a team of two countries is set up, and what it may do on either side."
           *       },
           *       "links": [
           *         {
           *           "url": "https://example.org/jit.pdf",
           *           "title": {
           *             "en": "The model agreement"
           *           }
           *         }
           *       ],
           *       "language": "en",
           *       "topics": [
           *         "asset-recovery"
           *       ],
           *       "date": "2030-05-14",
           *       "startTime": "10:00",
           *       "endTime": "12:00",
           *       "startsNextDay": false,
           *       "endsNextDay": false,
           *       "roomId": null,
           *       "track": "Investigation",
           *       "organisationIds": [
           *         "01980000-0ec9-7907-88e5-38c33050f790"
           *       ],
           *       "speakers": [
           *         {
           *           "personId": "01980000-38a8-71e8-87e7-9631e602bf5f",
           *           "role": "moderator"
           *         }
           *       ],
           *       "externalRef": "panel-1"
           *     }
           */
          'application/json': components['schemas']['Session'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `event.not-yours`, `session.day-not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `event.not-found`, `session.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `organisation.retired`, `schedule.conflicts`, `session.outside-day-hours`, `session.agenda-closed`, `session.day-not-of-event`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `organisation.unknown`, `person.unknown`, `session.ends-before-it-starts`, `session.room-unknown`, `session.too-many-speakers`, `time.skipped-by-clock-change`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      /** @description Not available at the moment, or news of another service is late. Codes: `gateway.service-unavailable`, `access.keys-not-here`, `access.rights-not-here`, `service.outbox-full`, `news-not-here-yet`. */
      503: {
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
      504: components['responses']['Problem504'];
    };
  };
  listInvitationsAcrossEvents: {
    parameters: {
      query?: {
        /** @description How many items a page has at most. */
        limit?: number;
        /** @description Where to go on: `page.next` of the page before, with the same filters and order; elsewhere it is refused. */
        after?: string;
        /** @description Only what you made under one of these keys of your own; a key that holds commas is found by the whole of it. */
        externalRef?: string[];
        /** @description Any of these values of `eventId`: The event. */
        eventId?: string[];
        /** @description Any of these values of `organisationId`: Who is invited. */
        organisationId?: string[];
        /**
         * @description Any of these values of `status`: Whether it waits for an answer, and what became of it.
         * @example [
         *       "sent",
         *       "accepted"
         *     ]
         */
        status?: ('sent' | 'accepted' | 'declined' | 'withdrawn' | 'lapsed')[];
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
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
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "01980000-a301-73c0-882c-75edc913598c",
           *           "eventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *           "organisationId": "01980000-c4b2-7af4-8722-ee54e3176728",
           *           "seats": 4,
           *           "answerBy": "2030-04-01T00:00:00.000Z",
           *           "externalRef": "invitation-7",
           *           "status": "sent",
           *           "reason": null,
           *           "declineReason": null,
           *           "warnings": [],
           *           "sentAt": "2030-01-10T09:30:00.000Z",
           *           "can": [
           *             "accept",
           *             "decline",
           *             "withdraw",
           *             "change"
           *           ]
           *         }
           *       ],
           *       "page": {
           *         "next": null
           *       }
           *     }
           */
          'application/json': components['schemas']['InvitationList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  readTableImport: {
    parameters: {
      query?: never;
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the import.
         * @example 01980000-b2bb-7be1-893d-1c8f398eacfb
         */
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
          /**
           * @example {
           *       "id": "01980000-b2bb-7be1-893d-1c8f398eacfb",
           *       "kind": "organisation-import",
           *       "organisationId": null,
           *       "dryRun": true,
           *       "state": "done",
           *       "progress": {
           *         "done": 1,
           *         "total": 1
           *       },
           *       "counts": {
           *         "created": 1,
           *         "changed": 0,
           *         "unchanged": 0,
           *         "refused": 0,
           *         "double": 0
           *       },
           *       "failure": null,
           *       "createdAt": "2030-01-15T09:00:00.000Z",
           *       "endedAt": "2030-01-15T09:00:01.000Z"
           *     }
           */
          'application/json': components['schemas']['TableImport'];
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
      /** @description The thing in the path is not there, or not for you to know of. Codes: `job.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  cancelTableImport: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the import.
         * @example 01980000-b2bb-7be1-893d-1c8f398eacfb
         */
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
          /**
           * @example {
           *       "id": "01980000-b2bb-7be1-893d-1c8f398eacfb",
           *       "kind": "organisation-import",
           *       "organisationId": null,
           *       "dryRun": true,
           *       "state": "cancelled",
           *       "progress": {
           *         "done": 0,
           *         "total": 1
           *       },
           *       "counts": {
           *         "created": 0,
           *         "changed": 0,
           *         "unchanged": 0,
           *         "refused": 0,
           *         "double": 0
           *       },
           *       "failure": null,
           *       "createdAt": "2030-01-15T09:00:00.000Z",
           *       "endedAt": "2030-01-15T09:00:01.000Z"
           *     }
           */
          'application/json': components['schemas']['TableImport'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      /** @description The thing in the path is not there, or not for you to know of. Codes: `job.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  listImportedRows: {
    parameters: {
      query?: {
        /** @description How many items a page has at most. */
        limit?: number;
        /** @description Where to go on: `page.next` of the page before, with the same filters and order; elsewhere it is refused. */
        after?: string;
        /**
         * @description Any of these outcomes, such as `refused,double`.
         * @example [
         *       "created",
         *       "refused"
         *     ]
         */
        outcome?: ('created' | 'changed' | 'unchanged' | 'refused' | 'double')[];
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the import.
         * @example 01980000-b2bb-7be1-893d-1c8f398eacfb
         */
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
          /**
           * @example {
           *       "data": [
           *         {
           *           "row": 2,
           *           "outcome": "created",
           *           "id": null,
           *           "doubleOf": [],
           *           "code": null,
           *           "detail": null,
           *           "field": null
           *         }
           *       ],
           *       "page": {
           *         "next": null
           *       }
           *     }
           */
          'application/json': components['schemas']['ImportedRowList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The thing in the path is not there, or not for you to know of. Codes: `job.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  readRequestedJob: {
    parameters: {
      query?: never;
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the job.
         * @example 01980000-5e8c-7990-8220-7afaeb712043
         */
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
          /**
           * @example {
           *       "id": "01980000-5e8c-7990-8220-7afaeb712043",
           *       "kind": "schedule-import",
           *       "eventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *       "dryRun": true,
           *       "state": "done",
           *       "progress": {
           *         "done": 1,
           *         "total": 1
           *       },
           *       "counts": {
           *         "created": 1,
           *         "changed": 0,
           *         "unchanged": 0,
           *         "skipped": 0
           *       },
           *       "daysAdded": [],
           *       "roomsAdded": [],
           *       "speakers": {
           *         "named": 0,
           *         "unmatched": []
           *       },
           *       "rows": [
           *         {
           *           "row": 1,
           *           "ref": "talk-17",
           *           "outcome": "created",
           *           "code": null,
           *           "detail": null
           *         }
           *       ],
           *       "failure": null,
           *       "createdAt": "2030-01-15T09:00:00.000Z",
           *       "endedAt": "2030-01-15T09:00:01.000Z"
           *     }
           */
          'application/json': components['schemas']['RequestedJob'];
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
      /** @description The thing in the path is not there, or not for you to know of. Codes: `job.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  cancelRequestedJob: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the job.
         * @example 01980000-5e8c-7990-8220-7afaeb712043
         */
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
          /**
           * @example {
           *       "id": "01980000-5e8c-7990-8220-7afaeb712043",
           *       "kind": "schedule-import",
           *       "eventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *       "dryRun": true,
           *       "state": "cancelled",
           *       "progress": {
           *         "done": 0,
           *         "total": 1
           *       },
           *       "counts": {
           *         "created": 0,
           *         "changed": 0,
           *         "unchanged": 0,
           *         "skipped": 0
           *       },
           *       "daysAdded": [],
           *       "roomsAdded": [],
           *       "speakers": {
           *         "named": 0,
           *         "unmatched": []
           *       },
           *       "rows": [],
           *       "failure": null,
           *       "createdAt": "2030-01-15T09:00:00.000Z",
           *       "endedAt": "2030-01-15T09:00:01.000Z"
           *     }
           */
          'application/json': components['schemas']['RequestedJob'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      /** @description The thing in the path is not there, or not for you to know of. Codes: `job.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  readMe: {
    parameters: {
      query?: never;
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
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
          /**
           * @example {
           *       "clientId": "01980000-948f-7e60-83f6-1dc036b5c596",
           *       "role": "partner",
           *       "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
           *       "scopes": [
           *         "events:read",
           *         "people:read",
           *         "people:write",
           *         "registrations:read"
           *       ]
           *     }
           */
          'application/json': components['schemas']['Me'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  listMessageTypes: {
    parameters: {
      query?: never;
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
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
          /**
           * @example {
           *       "data": [
           *         {
           *           "type": "org.regional-events.organisation.registered.v1",
           *           "topic": "organisations.organisation.v1",
           *           "schema": {
           *             "type": "object"
           *           }
           *         }
           *       ],
           *       "page": {
           *         "next": null
           *       }
           *     }
           */
          'application/json': components['schemas']['MessageTypeList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  listMessages: {
    parameters: {
      query?: {
        /** @description The id of the last message that you have: the feed goes on behind it. */
        after?: string;
        /**
         * @description Only messages of these types; all without it.
         * @example [
         *       "org.regional-events.organisation.registered.v1"
         *     ]
         */
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
          | 'org.regional-events.account.registered.v1'
          | 'org.regional-events.account.changed.v1'
          | 'org.regional-events.account.closed.v1'
          | 'org.regional-events.series.announced.v1'
          | 'org.regional-events.series.changed.v1'
          | 'org.regional-events.series.closed.v1'
          | 'org.regional-events.event.drafted.v1'
          | 'org.regional-events.event.published.v1'
          | 'org.regional-events.event.changed.v1'
          | 'org.regional-events.event.postponed.v1'
          | 'org.regional-events.event.rescheduled.v1'
          | 'org.regional-events.event.agenda-released.v1'
          | 'org.regional-events.event.cancelled.v1'
          | 'org.regional-events.event.completed.v1'
          | 'org.regional-events.event.closed.v1'
          | 'org.regional-events.events-erasure.acknowledged.v1'
          | 'org.regional-events.invitation.sent.v1'
          | 'org.regional-events.invitation.accepted.v1'
          | 'org.regional-events.invitation.declined.v1'
          | 'org.regional-events.invitation.withdrawn.v1'
          | 'org.regional-events.invitation.changed.v1'
          | 'org.regional-events.invitation.lapsed.v1'
          | 'org.regional-events.seat-plan.opened.v1'
          | 'org.regional-events.seat-plan.capacity-changed.v1'
          | 'org.regional-events.registration.nominated.v1'
          | 'org.regional-events.registration.endorsed.v1'
          | 'org.regional-events.registration.confirmed.v1'
          | 'org.regional-events.registration.put-on-waiting-list.v1'
          | 'org.regional-events.registration.withdrawn.v1'
          | 'org.regional-events.registration.declined.v1'
          | 'org.regional-events.registration.lapsed.v1'
          | 'org.regional-events.registration.asked-again.v1'
          | 'org.regional-events.registration.accepted.v1'
          | 'org.regional-events.registration.asked-no-more.v1'
          | 'org.regional-events.registrations-erasure.acknowledged.v1'
        )[];
        /**
         * @description How many items a page has at most.
         * @example 100
         */
        limit?: number;
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
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
          /**
           * @example {
           *       "data": [
           *         {
           *           "specversion": "1.0",
           *           "id": "01980000-ab53-70a1-83e4-5914982b79f9",
           *           "source": "/services/organisations",
           *           "type": "org.regional-events.organisation.registered.v1",
           *           "subject": "01980000-0ec9-7907-88e5-38c33050f790",
           *           "partitionkey": "01980000-0ec9-7907-88e5-38c33050f790",
           *           "sequence": "00000000000000000001",
           *           "time": "2030-01-02T08:00:00.000Z",
           *           "datacontenttype": "application/json",
           *           "dataschema": "http://127.0.0.1:8080/asyncapi.json#/components/schemas/organisation.registered",
           *           "traceparent": "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
           *           "correlationid": "a-request",
           *           "data": {
           *             "id": "01980000-0ec9-7907-88e5-38c33050f790",
           *             "code": "MK-MOI",
           *             "kind": "ministry",
           *             "names": {
           *               "en": "Ministry of Interior"
           *             },
           *             "country": "MK",
           *             "parentId": null,
           *             "status": "active",
           *             "sequence": 1
           *           }
           *         }
           *       ],
           *       "page": {
           *         "next": "01980000-ab53-70a1-83e4-5914982b79f9",
           *         "done": true
           *       }
           *     }
           */
          'application/json': components['schemas']['MessageList'];
        };
      };
      /** @description The request does not fit the schema. Codes: `request.malformed`, `request.unknown-cursor`, `message.unknown-position`. */
      400: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  streamMessages: {
    parameters: {
      query?: {
        /** @description The id of the last message that you have: the stream goes on behind it. `latest`: it begins with the next message that comes. */
        after?: string;
        /**
         * @description Only messages of these types; all without it.
         * @example [
         *       "org.regional-events.organisation.registered.v1"
         *     ]
         */
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
          | 'org.regional-events.account.registered.v1'
          | 'org.regional-events.account.changed.v1'
          | 'org.regional-events.account.closed.v1'
          | 'org.regional-events.series.announced.v1'
          | 'org.regional-events.series.changed.v1'
          | 'org.regional-events.series.closed.v1'
          | 'org.regional-events.event.drafted.v1'
          | 'org.regional-events.event.published.v1'
          | 'org.regional-events.event.changed.v1'
          | 'org.regional-events.event.postponed.v1'
          | 'org.regional-events.event.rescheduled.v1'
          | 'org.regional-events.event.agenda-released.v1'
          | 'org.regional-events.event.cancelled.v1'
          | 'org.regional-events.event.completed.v1'
          | 'org.regional-events.event.closed.v1'
          | 'org.regional-events.events-erasure.acknowledged.v1'
          | 'org.regional-events.invitation.sent.v1'
          | 'org.regional-events.invitation.accepted.v1'
          | 'org.regional-events.invitation.declined.v1'
          | 'org.regional-events.invitation.withdrawn.v1'
          | 'org.regional-events.invitation.changed.v1'
          | 'org.regional-events.invitation.lapsed.v1'
          | 'org.regional-events.seat-plan.opened.v1'
          | 'org.regional-events.seat-plan.capacity-changed.v1'
          | 'org.regional-events.registration.nominated.v1'
          | 'org.regional-events.registration.endorsed.v1'
          | 'org.regional-events.registration.confirmed.v1'
          | 'org.regional-events.registration.put-on-waiting-list.v1'
          | 'org.regional-events.registration.withdrawn.v1'
          | 'org.regional-events.registration.declined.v1'
          | 'org.regional-events.registration.lapsed.v1'
          | 'org.regional-events.registration.asked-again.v1'
          | 'org.regional-events.registration.accepted.v1'
          | 'org.regional-events.registration.asked-no-more.v1'
          | 'org.regional-events.registrations-erasure.acknowledged.v1'
        )[];
      };
      header?: {
        /** @description The id of the last message seen; goes before `after` */
        'Last-Event-ID'?: string;
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
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
          /**
           * @example id: 01980000-ab53-70a1-83e4-5914982b79f9
           *     event: org.regional-events.organisation.registered.v1
           *     data: {"specversion":"1.0","id":"01980000-ab53-70a1-83e4-5914982b79f9","source":"/services/organisations","type":"org.regional-events.organisation.registered.v1","subject":"01980000-0ec9-7907-88e5-38c33050f790","partitionkey":"01980000-0ec9-7907-88e5-38c33050f790","sequence":"00000000000000000001","time":"2030-01-02T08:00:00.000Z","datacontenttype":"application/json","dataschema":"http://127.0.0.1:8080/asyncapi.json#/components/schemas/organisation.registered","traceparent":"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01","correlationid":"a-request","data":{"id":"01980000-0ec9-7907-88e5-38c33050f790","code":"MK-MOI","kind":"ministry","names":{"en":"Ministry of Interior"},"country":"MK","parentId":null,"status":"active","sequence":1}}
           */
          'text/event-stream': string;
        };
      };
      /** @description The request does not fit the schema. Codes: `request.malformed`, `message.unknown-position`. */
      400: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      /** @description Too much at once of this client, or of this address; see Retry-After. Codes: `request.too-many`, `message.too-many-streams`. */
      429: {
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
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  issueToken: {
    parameters: {
      query?: never;
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "grant_type": "client_credentials",
         *       "client_id": "01980000-948f-7e60-83f6-1dc036b5c596",
         *       "client_secret": "kJ3f0Q7v9x2Lr5uT8yB1nM4cW6zA0eD3gH7iP9oS2qU",
         *       "scope": "events:read people:read"
         *     }
         */
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
          /**
           * @example {
           *       "access_token": "eyJhbGciOiJFUzI1NiIsImtpZCI6IjEifQ.eyJzdWIiOiIuLi4ifQ.c2lnbmF0dXJl",
           *       "token_type": "Bearer",
           *       "expires_in": 600,
           *       "scope": "events:read people:read"
           *     }
           */
          'application/json': components['schemas']['Token'];
        };
      };
      /** @description The request does not fit the schema. Codes: `request.malformed`, `request.json-malformed`, `request.media-type-not-supported`, `token.credentials-twice`, `token.invalid-scope`, `token.unsupported-grant-type`. */
      400: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TokenError'];
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The access token is missing, wrong, expired or of a revoked client. Codes: `token.invalid-client`. */
      401: {
        headers: {
          'WWW-Authenticate': components['headers']['WwwAuthenticate'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TokenError'];
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description Too much at once of this client, or of this address; see Retry-After. Codes: `request.too-many`, `token.too-many-failures`. */
      429: {
        headers: {
          'Retry-After': components['headers']['RetryAfter'];
          RateLimit: components['headers']['RateLimit'];
          'RateLimit-Policy': components['headers']['RateLimitPolicy'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TokenError'];
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  listOperatorActions: {
    parameters: {
      query?: {
        /** @description How many items a page has at most. */
        limit?: number;
        /** @description Where to go on: `page.next` of the page before, with the same filters and order; elsewhere it is refused. */
        after?: string;
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The name of the service.
         * @example events
         */
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
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "01980000-bd93-78c6-888f-49b77c7fc537",
           *           "kind": "rebuild",
           *           "target": null,
           *           "from": null,
           *           "why": "The cause is mended: release 1.4.2.",
           *           "clientId": "01980000-948f-7e60-83f6-1dc036b5c596",
           *           "requestedAt": "2030-03-01T08:00:00.000Z",
           *           "state": "requested",
           *           "startedAt": null,
           *           "endedAt": null,
           *           "attempts": 0,
           *           "progress": null,
           *           "result": null
           *         }
           *       ],
           *       "page": {
           *         "next": null
           *       }
           *     }
           */
          'application/json': components['schemas']['OperatorActionList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      /** @description The thing in the path is not there, or not for you to know of. Codes: `operations.foreign-service`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  readOperatorAction: {
    parameters: {
      query?: never;
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The name of the service.
         * @example events
         */
        service: 'organisations' | 'events' | 'registrations' | 'notifications';
        /**
         * @description The id of the action.
         * @example 01980000-bd93-78c6-888f-49b77c7fc537
         */
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
          /**
           * @example {
           *       "id": "01980000-bd93-78c6-888f-49b77c7fc537",
           *       "kind": "rebuild",
           *       "target": null,
           *       "from": null,
           *       "why": "The cause is mended: release 1.4.2.",
           *       "clientId": "01980000-948f-7e60-83f6-1dc036b5c596",
           *       "requestedAt": "2030-03-01T08:00:00.000Z",
           *       "state": "requested",
           *       "startedAt": null,
           *       "endedAt": null,
           *       "attempts": 0,
           *       "progress": null,
           *       "result": null
           *     }
           */
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
      /** @description The thing in the path is not there, or not for you to know of. Codes: `operations.foreign-service`, `operations.action-not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  listDeadLetters: {
    parameters: {
      query?: {
        /** @description How many items a page has at most. */
        limit?: number;
        /** @description Where to go on: `page.next` of the page before, with the same filters and order; elsewhere it is refused. */
        after?: string;
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The name of the service.
         * @example events
         */
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
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "organisations.organisation.v1:3:120",
           *           "topic": "organisations.organisation.v1",
           *           "partition": 3,
           *           "offset": "120",
           *           "key": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *           "reason": "unreadable",
           *           "detail": "the value is no JSON object",
           *           "at": "2030-03-01T07:00:00.000Z",
           *           "times": 1
           *         }
           *       ],
           *       "page": {
           *         "next": null
           *       }
           *     }
           */
          'application/json': components['schemas']['DeadLetterList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      /** @description The thing in the path is not there, or not for you to know of. Codes: `operations.foreign-service`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  readDeadLetter: {
    parameters: {
      query?: never;
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The name of the service.
         * @example events
         */
        service: 'organisations' | 'events' | 'registrations' | 'notifications';
        /**
         * @description Topic, partition and offset, as the list names them.
         * @example organisations.organisation.v1:3:120
         */
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
          /**
           * @example {
           *       "id": "organisations.organisation.v1:3:120",
           *       "topic": "organisations.organisation.v1",
           *       "partition": 3,
           *       "offset": "120",
           *       "key": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *       "reason": "unreadable",
           *       "detail": "the value is no JSON object",
           *       "at": "2030-03-01T07:00:00.000Z",
           *       "times": 1,
           *       "headers": {},
           *       "value": "torn",
           *       "valueBytes": 4
           *     }
           */
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
      /** @description The thing in the path is not there, or not for you to know of. Codes: `operations.foreign-service`, `operations.dead-letter-not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  retryDeadLetter: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The name of the service.
         * @example events
         */
        service: 'organisations' | 'events' | 'registrations' | 'notifications';
        /**
         * @description Topic, partition and offset, as the list names them.
         * @example organisations.organisation.v1:3:120
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "why": "The cause is mended: release 1.4.2."
         *     }
         */
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
          /**
           * @example {
           *       "id": "01980000-bd93-78c6-888f-49b77c7fc537",
           *       "kind": "retry-dead",
           *       "target": "organisations.organisation.v1:3:120",
           *       "from": null,
           *       "why": "The cause is mended: release 1.4.2.",
           *       "clientId": "01980000-948f-7e60-83f6-1dc036b5c596",
           *       "requestedAt": "2030-03-01T08:00:00.000Z",
           *       "state": "requested",
           *       "startedAt": null,
           *       "endedAt": null,
           *       "attempts": 0,
           *       "progress": null,
           *       "result": null
           *     }
           */
          'application/json': components['schemas']['OperatorAction'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      /** @description The thing in the path is not there, or not for you to know of. Codes: `operations.foreign-service`, `operations.dead-letter-not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  skipDeadLetter: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The name of the service.
         * @example events
         */
        service: 'organisations' | 'events' | 'registrations' | 'notifications';
        /**
         * @description Topic, partition and offset, as the list names them.
         * @example organisations.organisation.v1:3:120
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "why": "The cause is mended: release 1.4.2."
         *     }
         */
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
          /**
           * @example {
           *       "id": "01980000-bd93-78c6-888f-49b77c7fc537",
           *       "kind": "skip-dead",
           *       "target": "organisations.organisation.v1:3:120",
           *       "from": null,
           *       "why": "The cause is mended: release 1.4.2.",
           *       "clientId": "01980000-948f-7e60-83f6-1dc036b5c596",
           *       "requestedAt": "2030-03-01T08:00:00.000Z",
           *       "state": "requested",
           *       "startedAt": null,
           *       "endedAt": null,
           *       "attempts": 0,
           *       "progress": null,
           *       "result": null
           *     }
           */
          'application/json': components['schemas']['OperatorAction'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      /** @description The thing in the path is not there, or not for you to know of. Codes: `operations.foreign-service`, `operations.dead-letter-not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  listJobs: {
    parameters: {
      query?: {
        /** @description How many items a page has at most. */
        limit?: number;
        /** @description Where to go on: `page.next` of the page before, with the same filters and order; elsewhere it is refused. */
        after?: string;
        /** @description Those in this state alone. */
        state?: 'waiting' | 'running' | 'dead';
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The name of the service.
         * @example registrations
         */
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
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "restore-invitation-deadlines:daily",
           *           "kind": "restore-invitation-deadlines",
           *           "key": "daily",
           *           "ids": {},
           *           "dueAt": "2030-03-01T07:00:00.000Z",
           *           "state": "dead",
           *           "tryAt": "2030-03-01T07:20:00.000Z",
           *           "attempts": 10,
           *           "detail": "TypeError: the answer cannot be read"
           *         }
           *       ],
           *       "page": {
           *         "next": null
           *       }
           *     }
           */
          'application/json': components['schemas']['JobList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      /** @description The thing in the path is not there, or not for you to know of. Codes: `operations.foreign-service`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  readJob: {
    parameters: {
      query?: never;
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The name of the service.
         * @example registrations
         */
        service: 'organisations' | 'events' | 'registrations' | 'notifications';
        /**
         * @description Kind and key, as the list names them.
         * @example restore-invitation-deadlines:daily
         */
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
          /**
           * @example {
           *       "id": "restore-invitation-deadlines:daily",
           *       "kind": "restore-invitation-deadlines",
           *       "key": "daily",
           *       "ids": {},
           *       "dueAt": "2030-03-01T07:00:00.000Z",
           *       "state": "dead",
           *       "tryAt": "2030-03-01T07:20:00.000Z",
           *       "attempts": 10,
           *       "detail": "TypeError: the answer cannot be read"
           *     }
           */
          'application/json': components['schemas']['Job'];
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
      /** @description The thing in the path is not there, or not for you to know of. Codes: `operations.foreign-service`, `operations.job-not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  retryJob: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The name of the service.
         * @example registrations
         */
        service: 'organisations' | 'events' | 'registrations' | 'notifications';
        /**
         * @description Kind and key, as the list names them.
         * @example restore-invitation-deadlines:daily
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "why": "The cause is mended: release 1.4.2."
         *     }
         */
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
          /**
           * @example {
           *       "id": "01980000-a477-7f7b-8b6e-ef3ecf9d7eaa",
           *       "kind": "retry-dead",
           *       "target": "restore-invitation-deadlines:daily",
           *       "from": null,
           *       "why": "The cause is mended: release 1.4.2.",
           *       "clientId": "01980000-948f-7e60-83f6-1dc036b5c596",
           *       "requestedAt": "2030-03-01T08:00:00.000Z",
           *       "state": "requested",
           *       "startedAt": null,
           *       "endedAt": null,
           *       "attempts": 0,
           *       "progress": null,
           *       "result": null
           *     }
           */
          'application/json': components['schemas']['OperatorAction'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      /** @description The thing in the path is not there, or not for you to know of. Codes: `operations.foreign-service`, `operations.job-not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  skipJob: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The name of the service.
         * @example registrations
         */
        service: 'organisations' | 'events' | 'registrations' | 'notifications';
        /**
         * @description Kind and key, as the list names them.
         * @example restore-invitation-deadlines:daily
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "why": "The cause is mended: release 1.4.2."
         *     }
         */
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
          /**
           * @example {
           *       "id": "01980000-a477-7f7b-8b6e-ef3ecf9d7eaa",
           *       "kind": "skip-dead",
           *       "target": "restore-invitation-deadlines:daily",
           *       "from": null,
           *       "why": "The cause is mended: release 1.4.2.",
           *       "clientId": "01980000-948f-7e60-83f6-1dc036b5c596",
           *       "requestedAt": "2030-03-01T08:00:00.000Z",
           *       "state": "requested",
           *       "startedAt": null,
           *       "endedAt": null,
           *       "attempts": 0,
           *       "progress": null,
           *       "result": null
           *     }
           */
          'application/json': components['schemas']['OperatorAction'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      /** @description The thing in the path is not there, or not for you to know of. Codes: `operations.foreign-service`, `operations.job-not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  listParkedLines: {
    parameters: {
      query?: {
        /** @description How many items a page has at most. */
        limit?: number;
        /** @description Where to go on: `page.next` of the page before, with the same filters and order; elsewhere it is refused. */
        after?: string;
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The name of the service.
         * @example events
         */
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
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "organisations.organisation.v1:01980000-0ec9-7907-88e5-38c33050f790",
           *           "topic": "organisations.organisation.v1",
           *           "subject": "01980000-0ec9-7907-88e5-38c33050f790",
           *           "reason": "gap",
           *           "detail": "message 4 came, and 3 was not here yet",
           *           "since": "2030-03-01T07:00:00.000Z",
           *           "waiting": 1,
           *           "nextSequence": 3
           *         }
           *       ],
           *       "page": {
           *         "next": null
           *       }
           *     }
           */
          'application/json': components['schemas']['ParkedLineList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      /** @description The thing in the path is not there, or not for you to know of. Codes: `operations.foreign-service`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  readParkedLine: {
    parameters: {
      query?: never;
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The name of the service.
         * @example events
         */
        service: 'organisations' | 'events' | 'registrations' | 'notifications';
        /**
         * @description Topic and subject, as the list names them.
         * @example organisations.organisation.v1:01980000-0ec9-7907-88e5-38c33050f790
         */
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
          /**
           * @example {
           *       "id": "organisations.organisation.v1:01980000-0ec9-7907-88e5-38c33050f790",
           *       "topic": "organisations.organisation.v1",
           *       "subject": "01980000-0ec9-7907-88e5-38c33050f790",
           *       "reason": "gap",
           *       "detail": "message 4 came, and 3 was not here yet",
           *       "since": "2030-03-01T07:00:00.000Z",
           *       "waiting": 1,
           *       "nextSequence": 3,
           *       "messages": []
           *     }
           */
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
      /** @description The thing in the path is not there, or not for you to know of. Codes: `operations.foreign-service`, `operations.nothing-parked`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  retryParkedLine: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The name of the service.
         * @example events
         */
        service: 'organisations' | 'events' | 'registrations' | 'notifications';
        /**
         * @description Topic and subject, as the list names them.
         * @example organisations.organisation.v1:01980000-0ec9-7907-88e5-38c33050f790
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "why": "The cause is mended: release 1.4.2."
         *     }
         */
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
          /**
           * @example {
           *       "id": "01980000-bd93-78c6-888f-49b77c7fc537",
           *       "kind": "retry-parked",
           *       "target": "organisations.organisation.v1:01980000-0ec9-7907-88e5-38c33050f790",
           *       "from": null,
           *       "why": "The cause is mended: release 1.4.2.",
           *       "clientId": "01980000-948f-7e60-83f6-1dc036b5c596",
           *       "requestedAt": "2030-03-01T08:00:00.000Z",
           *       "state": "requested",
           *       "startedAt": null,
           *       "endedAt": null,
           *       "attempts": 0,
           *       "progress": null,
           *       "result": null
           *     }
           */
          'application/json': components['schemas']['OperatorAction'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      /** @description The thing in the path is not there, or not for you to know of. Codes: `operations.foreign-service`, `operations.nothing-parked`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  skipParkedLine: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The name of the service.
         * @example events
         */
        service: 'organisations' | 'events' | 'registrations' | 'notifications';
        /**
         * @description Topic and subject, as the list names them.
         * @example organisations.organisation.v1:01980000-0ec9-7907-88e5-38c33050f790
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "why": "The cause is mended: release 1.4.2."
         *     }
         */
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
          /**
           * @example {
           *       "id": "01980000-bd93-78c6-888f-49b77c7fc537",
           *       "kind": "skip-parked",
           *       "target": "organisations.organisation.v1:01980000-0ec9-7907-88e5-38c33050f790",
           *       "from": null,
           *       "why": "The cause is mended: release 1.4.2.",
           *       "clientId": "01980000-948f-7e60-83f6-1dc036b5c596",
           *       "requestedAt": "2030-03-01T08:00:00.000Z",
           *       "state": "requested",
           *       "startedAt": null,
           *       "endedAt": null,
           *       "attempts": 0,
           *       "progress": null,
           *       "result": null
           *     }
           */
          'application/json': components['schemas']['OperatorAction'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      /** @description The thing in the path is not there, or not for you to know of. Codes: `operations.foreign-service`, `operations.nothing-parked`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  rebuildCopies: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The name of the service.
         * @example events
         */
        service: 'organisations' | 'events' | 'registrations' | 'notifications';
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "why": "The cause is mended: release 1.4.2."
         *     }
         */
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
          /**
           * @example {
           *       "id": "01980000-bd93-78c6-888f-49b77c7fc537",
           *       "kind": "rebuild",
           *       "target": null,
           *       "from": null,
           *       "why": "The cause is mended: release 1.4.2.",
           *       "clientId": "01980000-948f-7e60-83f6-1dc036b5c596",
           *       "requestedAt": "2030-03-01T08:00:00.000Z",
           *       "state": "requested",
           *       "startedAt": null,
           *       "endedAt": null,
           *       "attempts": 0,
           *       "progress": null,
           *       "result": null
           *     }
           */
          'application/json': components['schemas']['OperatorAction'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      /** @description The thing in the path is not there, or not for you to know of. Codes: `operations.foreign-service`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  replayTopic: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The name of the service.
         * @example events
         */
        service: 'organisations' | 'events' | 'registrations' | 'notifications';
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "topic": "organisations.organisation.v1",
         *       "from": {
         *         "beginning": true
         *       },
         *       "why": "The cause is mended: release 1.4.2."
         *     }
         */
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
          /**
           * @example {
           *       "id": "01980000-bd93-78c6-888f-49b77c7fc537",
           *       "kind": "replay",
           *       "target": "events.event.v1",
           *       "from": {
           *         "time": "2030-02-01T00:00:00.000Z"
           *       },
           *       "why": "The cause is mended: release 1.4.2.",
           *       "clientId": "01980000-948f-7e60-83f6-1dc036b5c596",
           *       "requestedAt": "2030-03-01T08:00:00.000Z",
           *       "state": "requested",
           *       "startedAt": null,
           *       "endedAt": null,
           *       "attempts": 0,
           *       "progress": null,
           *       "result": null
           *     }
           */
          'application/json': components['schemas']['OperatorAction'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      /** @description The thing in the path is not there, or not for you to know of. Codes: `operations.foreign-service`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `request.idempotency-key-reused`, `operations.topic-not-read`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  readOperationsStatus: {
    parameters: {
      query?: never;
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The name of the service.
         * @example events
         */
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
          /**
           * @example {
           *       "service": "events",
           *       "group": "events",
           *       "lag": 0,
           *       "workers": [
           *         {
           *           "worker": "events-1",
           *           "ageSeconds": 1.2,
           *           "brokerReachable": true,
           *           "lag": 0
           *         }
           *       ],
           *       "outbox": {
           *         "rows": 0,
           *         "oldestAgeSeconds": 0
           *       },
           *       "parked": {
           *         "gap": 0,
           *         "failed": 0,
           *         "id-clash": 0
           *       },
           *       "parkedLines": 0,
           *       "deadLetters": 0
           *     }
           */
          'application/json': components['schemas']['MessageStatus'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      /** @description The thing in the path is not there, or not for you to know of. Codes: `operations.foreign-service`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  importOrganisations: {
    parameters: {
      query?: {
        /**
         * @description Whether it is only told what would happen.
         * @example true
         */
        dryRun?: 'true' | 'false';
      };
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example code;kind;name;name.mk;country
         *     MK-FP;law-enforcement;Financial Police;Финансиска полиција;MK
         */
        'text/csv': string;
        /**
         * @example code;kind;name;name.mk;country
         *     MK-FP;law-enforcement;Financial Police;Финансиска полиција;MK
         */
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
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
          /**
           * @example {
           *       "id": "01980000-b2bb-7be1-893d-1c8f398eacfb",
           *       "kind": "organisation-import",
           *       "organisationId": null,
           *       "dryRun": true,
           *       "state": "waiting",
           *       "progress": {
           *         "done": 0,
           *         "total": 1
           *       },
           *       "counts": {
           *         "created": 0,
           *         "changed": 0,
           *         "unchanged": 0,
           *         "refused": 0,
           *         "double": 0
           *       },
           *       "failure": null,
           *       "createdAt": "2030-01-15T09:00:00.000Z",
           *       "endedAt": null
           *     }
           */
          'application/json': components['schemas']['TableImport'];
        };
      };
      /** @description The request does not fit the schema. Codes: `request.malformed`, `request.json-malformed`, `import.table-unreadable`. */
      400: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `import.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `request.idempotency-key-reused`, `import.columns`, `import.too-many-rows`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  listOrganisations: {
    parameters: {
      query?: {
        /**
         * @description How many items a page has at most.
         * @example 10
         */
        limit?: number;
        /** @description Where to go on: `page.next` of the page before, with the same filters and order; elsewhere it is refused. */
        after?: string;
        /** @description The order; a minus before the field turns it round. A row whose place in the order changes while one reads page by page may be missed, or come twice. Without this parameter: in the order of ids, in which rows keep their places. */
        sort?: 'code' | '-code';
        /** @description Only what you made under one of these keys of your own; a key that holds commas is found by the whole of it. */
        externalRef?: string[];
        /**
         * @description Only what has words that begin with each of these (1 to 8 words, in any order), in whichever script and spelling: `Djordjevic` finds Đorđević and Ђорђевић. The order of the list stays what it is without.
         * @example mvr
         */
        search?: string;
        /** @description Any of these values of `id`: Its id: the names of many organisations in one request. */
        id?: string[];
        /**
         * @description Any of these values of `code`: Its code.
         * @example [
         *       "MK-MOI"
         *     ]
         */
        code?: string[];
        /** @description Any of these values of `kind`: What sort of body it is. */
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
        /** @description Any of these values of `country`: Its country. */
        country?: components['schemas']['Country'][];
        /**
         * @description Any of these values of `status`: A retired organisation takes part in nothing new.
         * @example [
         *       "active"
         *     ]
         */
        status?: ('active' | 'retired')[];
        /** @description Any of these values of `parentId`: The organisation that it is a part of. */
        parentId?: string[];
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
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
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "01980000-0ec9-7907-88e5-38c33050f790",
           *           "code": "MK-MOI",
           *           "kind": "ministry",
           *           "names": {
           *             "en": "Ministry of Interior",
           *             "mk": "Министерство за внатрешни работи"
           *           },
           *           "aliases": [
           *             "MOI"
           *           ],
           *           "country": "MK",
           *           "parentId": null,
           *           "externalRef": "register:4033",
           *           "status": "active"
           *         }
           *       ],
           *       "page": {
           *         "next": null
           *       }
           *     }
           */
          'application/json': components['schemas']['OrganisationList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  registerOrganisation: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "code": "MK-MOI",
         *       "kind": "ministry",
         *       "names": {
         *         "en": "Ministry of Interior",
         *         "mk": "Министерство за внатрешни работи"
         *       },
         *       "aliases": [
         *         "MOI"
         *       ],
         *       "country": "MK",
         *       "parentId": null,
         *       "externalRef": "register:4033"
         *     }
         */
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
          /**
           * @example {
           *       "id": "01980000-0ec9-7907-88e5-38c33050f790",
           *       "code": "MK-MOI",
           *       "kind": "ministry",
           *       "names": {
           *         "en": "Ministry of Interior",
           *         "mk": "Министерство за внатрешни работи"
           *       },
           *       "aliases": [
           *         "MOI"
           *       ],
           *       "country": "MK",
           *       "parentId": null,
           *       "externalRef": "register:4033",
           *       "status": "active"
           *     }
           */
          'application/json': components['schemas']['Organisation'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `organisation.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `organisation.retired`, `organisation.code-taken`, `organisation.external-ref-taken`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `request.idempotency-key-reused`, `organisation.unknown-parent`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  readOrganisation: {
    parameters: {
      query?: never;
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the organisation.
         * @example 01980000-0ec9-7907-88e5-38c33050f790
         */
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
          /**
           * @example {
           *       "id": "01980000-0ec9-7907-88e5-38c33050f790",
           *       "code": "MK-MOI",
           *       "kind": "ministry",
           *       "names": {
           *         "en": "Ministry of Interior",
           *         "mk": "Министерство за внатрешни работи"
           *       },
           *       "aliases": [
           *         "MOI"
           *       ],
           *       "country": "MK",
           *       "parentId": null,
           *       "externalRef": "register:4033",
           *       "status": "active"
           *     }
           */
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
      /** @description The thing in the path is not there, or not for you to know of. Codes: `organisation.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  changeOrganisation: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that you have seen, or *. */
        'If-Match': components['parameters']['IfMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the organisation.
         * @example 01980000-0ec9-7907-88e5-38c33050f790
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "names": {
         *         "sq": "Ministria e Punëve të Brendshme"
         *       }
         *     }
         */
        'application/merge-patch+json': components['schemas']['ChangeOrganisation'];
        /**
         * @example {
         *       "names": {
         *         "sq": "Ministria e Punëve të Brendshme"
         *       }
         *     }
         */
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
          /**
           * @example {
           *       "id": "01980000-0ec9-7907-88e5-38c33050f790",
           *       "code": "MK-MOI",
           *       "kind": "ministry",
           *       "names": {
           *         "en": "Ministry of Interior",
           *         "mk": "Министерство за внатрешни работи",
           *         "sq": "Ministria e Punëve të Brendshme"
           *       },
           *       "aliases": [
           *         "MOI"
           *       ],
           *       "country": "MK",
           *       "parentId": null,
           *       "externalRef": "register:4033",
           *       "status": "active"
           *     }
           */
          'application/json': components['schemas']['Organisation'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `organisation.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `organisation.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `organisation.code-is-fixed`, `organisation.parent-cycle`, `organisation.retired`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `organisation.nameless`, `organisation.too-many-names`, `organisation.unknown-parent`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  listCompositions: {
    parameters: {
      query?: {
        /** @description How many items a page has at most. */
        limit?: number;
        /** @description Where to go on: `page.next` of the page before, with the same filters and order; elsewhere it is refused. */
        after?: string;
        /** @description Only what you made under one of these keys of your own; a key that holds commas is found by the whole of it. */
        externalRef?: string[];
        /**
         * @description Only memberships that cover this day.
         * @example 2026-06-01
         */
        at?: string;
      };
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the organisation.
         * @example 01980000-0ec9-7907-88e5-38c33050f790
         */
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
          /**
           * @example {
           *       "data": [
           *         {
           *           "memberId": "01980000-c4b2-7af4-8722-ee54e3176728",
           *           "from": "2024-01-01",
           *           "to": null
           *         }
           *       ],
           *       "page": {
           *         "next": null
           *       }
           *     }
           */
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
      /** @description The thing in the path is not there, or not for you to know of. Codes: `organisation.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  replaceComposition: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that you have seen, or *. */
        'If-Match': components['parameters']['IfMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the organisation.
         * @example 01980000-0ec9-7907-88e5-38c33050f790
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "members": [
         *         {
         *           "memberId": "01980000-c4b2-7af4-8722-ee54e3176728",
         *           "from": "2024-01-01",
         *           "to": "2026-12-31"
         *         }
         *       ]
         *     }
         */
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
          /**
           * @example {
           *       "members": [
           *         {
           *           "memberId": "01980000-c4b2-7af4-8722-ee54e3176728",
           *           "from": "2024-01-01",
           *           "to": "2026-12-31"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['Composition'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `organisation.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `organisation.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `organisation.retired`, `organisation.composition-cycle`, `organisation.composition-full`, `organisation.retired`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `organisation.unknown-member`, `organisation.membership-ends-before-it-begins`, `organisation.membership-repeated`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  addComposition: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the organisation.
         * @example 01980000-0ec9-7907-88e5-38c33050f790
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "memberId": "01980000-c4b2-7af4-8722-ee54e3176728",
         *       "from": "2024-01-01",
         *       "to": null
         *     }
         */
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
          /**
           * @example {
           *       "memberId": "01980000-c4b2-7af4-8722-ee54e3176728",
           *       "from": "2024-01-01",
           *       "to": null
           *     }
           */
          'application/json': components['schemas']['CompositionMember'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `organisation.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `organisation.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `organisation.retired`, `organisation.already-member`, `organisation.composition-cycle`, `organisation.composition-full`, `organisation.retired`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `request.idempotency-key-reused`, `organisation.unknown-member`, `organisation.membership-ends-before-it-begins`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  listFocalPoints: {
    parameters: {
      query?: {
        /** @description How many items a page has at most. */
        limit?: number;
        /** @description Where to go on: `page.next` of the page before, with the same filters and order; elsewhere it is refused. */
        after?: string;
        /** @description Any of these values of `personId`: Who speaks. */
        personId?: string[];
        /**
         * @description Only who speaks for it on this day.
         * @example 2026-06-01
         */
        at?: string;
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the organisation.
         * @example 01980000-0ec9-7907-88e5-38c33050f790
         */
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
          /**
           * @example {
           *       "data": [
           *         {
           *           "personId": "01980000-38a8-71e8-87e7-9631e602bf5f",
           *           "displayName": "Ana Trajkovska",
           *           "shownAs": "name",
           *           "grants": [
           *             {
           *               "seriesId": null,
           *               "from": "2026-01-01",
           *               "to": null
           *             }
           *           ]
           *         }
           *       ],
           *       "page": {
           *         "next": null
           *       }
           *     }
           */
          'application/json': components['schemas']['FocalPointList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `organisation.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `organisation.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  listPeople: {
    parameters: {
      query?: {
        /**
         * @description How many items a page has at most.
         * @example 10
         */
        limit?: number;
        /** @description Where to go on: `page.next` of the page before, with the same filters and order; elsewhere it is refused. */
        after?: string;
        /** @description Only what you made under one of these keys of your own; a key that holds commas is found by the whole of it. */
        externalRef?: string[];
        /**
         * @description Only what has words that begin with each of these (1 to 8 words, in any order), in whichever script and spelling: `Djordjevic` finds Đorđević and Ђорђевић. The order of the list stays what it is without.
         * @example Trajkovska
         */
        search?: string;
        /** @description Any of these values of `id`: Its id. */
        id?: string[];
        /**
         * @description Any of these values of `organisationId`: An organisation that the person belongs or belonged to.
         * @example [
         *       "01980000-0ec9-7907-88e5-38c33050f790"
         *     ]
         */
        organisationId?: string[];
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
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
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "01980000-38a8-71e8-87e7-9631e602bf5f",
           *           "givenName": "Ana",
           *           "familyName": "Trajkovska",
           *           "otherScript": {
           *             "givenName": "Ана",
           *             "familyName": "Трајковска",
           *             "script": "Cyrl"
           *           },
           *           "email": "ana.trajkovska@example.org",
           *           "languages": [
           *             "mk",
           *             "en"
           *           ],
           *           "protected": false,
           *           "affiliations": [
           *             {
           *               "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
           *               "position": "Head of unit",
           *               "from": "2024-01-01",
           *               "to": null
           *             }
           *           ],
           *           "externalRef": "hr:1207",
           *           "shownAs": "name",
           *           "reasonRequired": false
           *         }
           *       ],
           *       "page": {
           *         "next": null
           *       }
           *     }
           */
          'application/json': components['schemas']['PersonList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  registerPerson: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "givenName": "Ana",
         *       "familyName": "Trajkovska",
         *       "otherScript": {
         *         "givenName": "Ана",
         *         "familyName": "Трајковска",
         *         "script": "Cyrl"
         *       },
         *       "email": "ana.trajkovska@example.org",
         *       "languages": [
         *         "mk",
         *         "en"
         *       ],
         *       "protected": false,
         *       "affiliations": [
         *         {
         *           "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
         *           "position": "Head of unit",
         *           "from": "2024-01-01",
         *           "to": null
         *         }
         *       ],
         *       "externalRef": "hr:1207"
         *     }
         */
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
          /**
           * @example {
           *       "id": "01980000-38a8-71e8-87e7-9631e602bf5f",
           *       "givenName": "Ana",
           *       "familyName": "Trajkovska",
           *       "otherScript": {
           *         "givenName": "Ана",
           *         "familyName": "Трајковска",
           *         "script": "Cyrl"
           *       },
           *       "email": "ana.trajkovska@example.org",
           *       "languages": [
           *         "mk",
           *         "en"
           *       ],
           *       "protected": false,
           *       "affiliations": [
           *         {
           *           "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
           *           "position": "Head of unit",
           *           "from": "2024-01-01",
           *           "to": null
           *         }
           *       ],
           *       "externalRef": "hr:1207",
           *       "shownAs": "name",
           *       "reasonRequired": false,
           *       "possibleDoubles": []
           *     }
           */
          'application/json': components['schemas']['RegisteredPerson'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `person.foreign-organisation`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `organisation.retired`, `person.external-ref-taken`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `request.idempotency-key-reused`, `person.nameless`, `person.unknown-organisation`, `person.affiliation-ends-before-it-begins`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  importPeople: {
    parameters: {
      query?: {
        /**
         * @description Whether it is only told what would happen.
         * @example true
         */
        dryRun?: 'true' | 'false';
        /**
         * @description The organisation of rows that name none; who is not of the secretariat names its own.
         * @example 01980000-0ec9-7907-88e5-38c33050f790
         */
        organisationId?: string;
      };
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example family name;given name;other family name;other given name
         *     Ilievska;Vesna;Илиевска;Весна
         */
        'text/csv': string;
        /**
         * @example family name;given name;other family name;other given name
         *     Ilievska;Vesna;Илиевска;Весна
         */
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
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
          /**
           * @example {
           *       "id": "01980000-3f9a-71c7-8196-8cb8693977de",
           *       "kind": "people-import",
           *       "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
           *       "dryRun": true,
           *       "state": "waiting",
           *       "progress": {
           *         "done": 0,
           *         "total": 1
           *       },
           *       "counts": {
           *         "created": 0,
           *         "changed": 0,
           *         "unchanged": 0,
           *         "refused": 0,
           *         "double": 0
           *       },
           *       "failure": null,
           *       "createdAt": "2030-01-15T09:00:00.000Z",
           *       "endedAt": null
           *     }
           */
          'application/json': components['schemas']['TableImport'];
        };
      };
      /** @description The request does not fit the schema. Codes: `request.malformed`, `request.json-malformed`, `import.table-unreadable`. */
      400: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `import.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `request.idempotency-key-reused`, `import.columns`, `import.too-many-rows`, `person.unknown-organisation`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  readPerson: {
    parameters: {
      query?: never;
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the person.
         * @example 01980000-38a8-71e8-87e7-9631e602bf5f
         */
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
          /**
           * @example {
           *       "id": "01980000-38a8-71e8-87e7-9631e602bf5f",
           *       "givenName": "Ana",
           *       "familyName": "Trajkovska",
           *       "otherScript": {
           *         "givenName": "Ана",
           *         "familyName": "Трајковска",
           *         "script": "Cyrl"
           *       },
           *       "email": "ana.trajkovska@example.org",
           *       "languages": [
           *         "mk",
           *         "en"
           *       ],
           *       "protected": false,
           *       "affiliations": [
           *         {
           *           "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
           *           "position": "Head of unit",
           *           "from": "2024-01-01",
           *           "to": null
           *         }
           *       ],
           *       "externalRef": "hr:1207",
           *       "shownAs": "name",
           *       "reasonRequired": false
           *     }
           */
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
      /** @description The thing in the path is not there, or not for you to know of. Codes: `person.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  erasePerson: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that you have seen, or *. */
        'If-Match': components['parameters']['IfMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the person.
         * @example 01980000-1dd9-7fb6-812a-ac31eccdb169
         */
        id: string;
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
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `person.secretariat-only`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `person.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  changePerson: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that you have seen, or *. */
        'If-Match': components['parameters']['IfMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the person.
         * @example 01980000-38a8-71e8-87e7-9631e602bf5f
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "languages": [
         *         "mk",
         *         "en",
         *         "sr-Latn"
         *       ]
         *     }
         */
        'application/merge-patch+json': components['schemas']['ChangePerson'];
        /**
         * @example {
         *       "languages": [
         *         "mk",
         *         "en",
         *         "sr-Latn"
         *       ]
         *     }
         */
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
          /**
           * @example {
           *       "id": "01980000-38a8-71e8-87e7-9631e602bf5f",
           *       "givenName": "Ana",
           *       "familyName": "Trajkovska",
           *       "otherScript": {
           *         "givenName": "Ана",
           *         "familyName": "Трајковска",
           *         "script": "Cyrl"
           *       },
           *       "email": "ana.trajkovska@example.org",
           *       "languages": [
           *         "mk",
           *         "en",
           *         "sr-Latn"
           *       ],
           *       "protected": false,
           *       "affiliations": [
           *         {
           *           "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
           *           "position": "Head of unit",
           *           "from": "2024-01-01",
           *           "to": null
           *         }
           *       ],
           *       "externalRef": "hr:1207",
           *       "shownAs": "name",
           *       "reasonRequired": false
           *     }
           */
          'application/json': components['schemas']['Person'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `person.foreign-organisation`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `person.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `organisation.retired`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `person.nameless`, `person.unknown-organisation`, `person.affiliation-ends-before-it-begins`, `person.script-missing`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  readDoublesPerson: {
    parameters: {
      query?: never;
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the person.
         * @example 01980000-38a8-71e8-87e7-9631e602bf5f
         */
        id: string;
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
          /**
           * @example {
           *       "ids": [
           *         "01980000-2ce0-76a9-8e7f-8c3e6bf85a60"
           *       ]
           *     }
           */
          'application/json': components['schemas']['PossibleDoubles'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `person.secretariat-only`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `person.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  mergePerson: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the person.
         * @example 01980000-2ce0-76a9-8e7f-8c3e6bf85a60
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "intoId": "01980000-38a8-71e8-87e7-9631e602bf5f"
         *     }
         */
        'application/json': components['schemas']['MergePerson'];
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
          /**
           * @example {
           *       "id": "01980000-38a8-71e8-87e7-9631e602bf5f",
           *       "givenName": "Ana",
           *       "familyName": "Trajkovska",
           *       "otherScript": {
           *         "givenName": "Ана",
           *         "familyName": "Трајковска",
           *         "script": "Cyrl"
           *       },
           *       "email": "ana.trajkovska@example.org",
           *       "languages": [
           *         "mk",
           *         "en",
           *         "sr-Latn"
           *       ],
           *       "protected": false,
           *       "affiliations": [
           *         {
           *           "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
           *           "position": "Head of unit",
           *           "from": "2024-01-01",
           *           "to": null
           *         }
           *       ],
           *       "externalRef": "hr:1207",
           *       "shownAs": "name",
           *       "reasonRequired": false
           *     }
           */
          'application/json': components['schemas']['Person'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `person.secretariat-only`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `person.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `request.idempotency-key-reused`, `person.same-person`, `person.unknown`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  listRegistrations: {
    parameters: {
      query?: {
        /**
         * @description How many items a page has at most.
         * @example 10
         */
        limit?: number;
        /** @description Where to go on: `page.next` of the page before, with the same filters and order; elsewhere it is refused. */
        after?: string;
        /** @description Only what you made under one of these keys of your own; a key that holds commas is found by the whole of it. */
        externalRef?: string[];
        /**
         * @description Any of these values of `eventId`: The event.
         * @example [
         *       "01980000-b8e1-7f80-8bd7-0ae0784c7855"
         *     ]
         */
        eventId?: string[];
        /** @description Any of these values of `organisationId`: Whom the person comes for. */
        organisationId?: string[];
        /** @description Any of these values of `personId`: Who comes. */
        personId?: string[];
        /** @description Any of these values of `status`: Where it is in its life. */
        status?: (
          'nominated' | 'endorsed' | 'confirmed' | 'waiting' | 'withdrawn' | 'declined' | 'lapsed'
        )[];
        /** @description Any of these values of `role`: As what the person comes. */
        role?: ('participant' | 'speaker' | 'observer' | 'interpreter' | 'organiser')[];
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
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
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "01980000-29c9-7c30-8e06-04515ced98b3",
           *           "eventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *           "personId": "01980000-38a8-71e8-87e7-9631e602bf5f",
           *           "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
           *           "role": "participant",
           *           "externalRef": "nomination-31",
           *           "status": "confirmed",
           *           "position": null,
           *           "reason": null,
           *           "replaces": null,
           *           "outsideWindowReason": null,
           *           "pendingWith": null,
           *           "pendingUntil": null,
           *           "nominatedAt": "2030-02-01T10:00:00.000Z",
           *           "changedAt": "2030-02-01T10:00:00.000Z",
           *           "person": {
           *             "id": "01980000-38a8-71e8-87e7-9631e602bf5f",
           *             "displayName": "Ana Trajkovska",
           *             "shownAs": "name",
           *             "reasonRequired": false
           *           },
           *           "can": [
           *             "withdraw",
           *             "decline"
           *           ]
           *         }
           *       ],
           *       "page": {
           *         "next": null
           *       }
           *     }
           */
          'application/json': components['schemas']['RegistrationList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  readRegistration: {
    parameters: {
      query?: never;
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the registration.
         * @example 01980000-29c9-7c30-8e06-04515ced98b3
         */
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
          /**
           * @example {
           *       "id": "01980000-29c9-7c30-8e06-04515ced98b3",
           *       "eventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *       "personId": "01980000-38a8-71e8-87e7-9631e602bf5f",
           *       "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
           *       "role": "participant",
           *       "externalRef": "nomination-31",
           *       "status": "confirmed",
           *       "position": null,
           *       "reason": null,
           *       "replaces": null,
           *       "outsideWindowReason": null,
           *       "pendingWith": null,
           *       "pendingUntil": null,
           *       "nominatedAt": "2030-02-01T10:00:00.000Z",
           *       "changedAt": "2030-02-01T10:00:00.000Z",
           *       "person": {
           *         "id": "01980000-38a8-71e8-87e7-9631e602bf5f",
           *         "displayName": "Ana Trajkovska",
           *         "shownAs": "name",
           *         "reasonRequired": false
           *       },
           *       "can": [
           *         "withdraw",
           *         "decline"
           *       ]
           *     }
           */
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
      /** @description The thing in the path is not there, or not for you to know of. Codes: `registration.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  acceptRegistration: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the registration.
         * @example 01980000-a9f9-7b87-8949-65bda70fb692
         */
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
          /**
           * @example {
           *       "id": "01980000-a9f9-7b87-8949-65bda70fb692",
           *       "eventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *       "personId": "01980000-38a8-71e8-87e7-9631e602bf5f",
           *       "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
           *       "role": "participant",
           *       "externalRef": "nomination-31",
           *       "status": "confirmed",
           *       "position": null,
           *       "reason": null,
           *       "replaces": null,
           *       "outsideWindowReason": null,
           *       "pendingWith": null,
           *       "pendingUntil": null,
           *       "nominatedAt": "2030-02-01T10:00:00.000Z",
           *       "changedAt": "2030-02-01T10:00:00.000Z",
           *       "person": {
           *         "id": "01980000-38a8-71e8-87e7-9631e602bf5f",
           *         "displayName": "Ana Trajkovska",
           *         "shownAs": "name",
           *         "reasonRequired": false
           *       },
           *       "can": [
           *         "withdraw",
           *         "decline"
           *       ]
           *     }
           */
          'application/json': components['schemas']['Registration'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `registration.not-yours-to-accept`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `registration.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `registration.not-allowed-now`, `seat-plan.ended`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  declineRegistration: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the registration.
         * @example 01980000-b7c8-7790-8c38-c57ead19d95e
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "reason": "profile-does-not-fit"
         *     }
         */
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
          /**
           * @example {
           *       "id": "01980000-b7c8-7790-8c38-c57ead19d95e",
           *       "eventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *       "personId": "01980000-38a8-71e8-87e7-9631e602bf5f",
           *       "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
           *       "role": "participant",
           *       "externalRef": "nomination-31",
           *       "status": "declined",
           *       "position": null,
           *       "reason": "profile-does-not-fit",
           *       "replaces": null,
           *       "outsideWindowReason": null,
           *       "pendingWith": null,
           *       "pendingUntil": null,
           *       "nominatedAt": "2030-02-01T10:00:00.000Z",
           *       "changedAt": "2030-02-01T10:00:00.000Z",
           *       "person": {
           *         "id": "01980000-38a8-71e8-87e7-9631e602bf5f",
           *         "displayName": "Ana Trajkovska",
           *         "shownAs": "name",
           *         "reasonRequired": false
           *       },
           *       "can": []
           *     }
           */
          'application/json': components['schemas']['Registration'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `registration.not-yours-to-decline`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `registration.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `event.ended`, `registration.not-allowed-now`, `seat-plan.ended`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      /** @description Not available at the moment, or news of another service is late. Codes: `gateway.service-unavailable`, `access.keys-not-here`, `access.rights-not-here`, `service.outbox-full`, `news-not-here-yet`. */
      503: {
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
      504: components['responses']['Problem504'];
    };
  };
  readRegistrationHistory: {
    parameters: {
      query?: {
        /** @description How many items a page has at most. */
        limit?: number;
        /** @description Where to go on: `page.next` of the page before, with the same filters and order; elsewhere it is refused. */
        after?: string;
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the registration.
         * @example 01980000-29c9-7c30-8e06-04515ced98b3
         */
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
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "01980000-ab53-70a1-83e4-5914982b79f9",
           *           "at": "2030-02-01T10:00:00.000Z",
           *           "type": "confirmed",
           *           "reason": null,
           *           "position": null,
           *           "newDates": null,
           *           "by": {
           *             "role": "partner",
           *             "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
           *             "clientId": null
           *           }
           *         }
           *       ],
           *       "page": {
           *         "next": null
           *       }
           *     }
           */
          'application/json': components['schemas']['RegistrationStepList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      /** @description The thing in the path is not there, or not for you to know of. Codes: `registration.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  withdrawRegistration: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the registration.
         * @example 01980000-29c9-7c30-8e06-04515ced98b3
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "reason": "schedule-conflict"
         *     }
         */
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
          /**
           * @example {
           *       "id": "01980000-29c9-7c30-8e06-04515ced98b3",
           *       "eventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *       "personId": "01980000-38a8-71e8-87e7-9631e602bf5f",
           *       "organisationId": "01980000-0ec9-7907-88e5-38c33050f790",
           *       "role": "participant",
           *       "externalRef": "nomination-31",
           *       "status": "withdrawn",
           *       "position": null,
           *       "reason": "schedule-conflict",
           *       "replaces": null,
           *       "outsideWindowReason": null,
           *       "pendingWith": null,
           *       "pendingUntil": null,
           *       "nominatedAt": "2030-02-01T10:00:00.000Z",
           *       "changedAt": "2030-02-01T10:00:00.000Z",
           *       "person": {
           *         "id": "01980000-38a8-71e8-87e7-9631e602bf5f",
           *         "displayName": "Ana Trajkovska",
           *         "shownAs": "name",
           *         "reasonRequired": false
           *       },
           *       "can": []
           *     }
           */
          'application/json': components['schemas']['Registration'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `registration.not-yours-to-withdraw`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `registration.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `event.ended`, `registration.not-allowed-now`, `seat-plan.ended`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      /** @description Not available at the moment, or news of another service is late. Codes: `gateway.service-unavailable`, `access.keys-not-here`, `access.rights-not-here`, `service.outbox-full`, `news-not-here-yet`. */
      503: {
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
      504: components['responses']['Problem504'];
    };
  };
  checkSchedule: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "event": {
         *         "days": [
         *           {
         *             "date": "2030-01-07",
         *             "startTime": "09:00",
         *             "endTime": "17:00"
         *           }
         *         ],
         *         "countries": [
         *           "RS"
         *         ]
         *       }
         *     }
         */
        'application/json': components['schemas']['ScheduleCheck'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "conflicts": [
           *         {
           *           "id": "01980000-8633-76b9-84a2-8046f29b1ff8",
           *           "kind": "holiday",
           *           "severity": "warning",
           *           "otherEventId": null,
           *           "personId": null,
           *           "organisationId": null,
           *           "facts": {
           *             "code": "holiday",
           *             "country": "RS",
           *             "date": "2030-01-07",
           *             "names": {
           *               "en": "Orthodox Christmas Day"
           *             },
           *             "certain": true
           *           },
           *           "text": "Monday, 7 January 2030 is Orthodox Christmas Day, a holiday: Serbia.",
           *           "notes": [],
           *           "sessionIds": [],
           *           "ignored": null
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['ScheduleCheckResult'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `session.draft-not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `event.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  importSchedule: {
    parameters: {
      query: {
        /**
         * @description The event that gets the sessions.
         * @example 01980000-b8e1-7f80-8bd7-0ae0784c7855
         */
        eventId: string;
        /**
         * @description Whether it is only told what would happen.
         * @example true
         */
        dryRun?: 'true' | 'false';
      };
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "schedule": {
         *         "conference": {
         *           "days": [
         *             {
         *               "date": "2030-05-14",
         *               "rooms": {
         *                 "Large hall": [
         *                   {
         *                     "guid": "talk-17",
         *                     "date": "2030-05-14T14:00:00+02:00",
         *                     "start": "14:00",
         *                     "duration": "00:30",
         *                     "title": "Cases of the year"
         *                   }
         *                 ]
         *               }
         *             }
         *           ]
         *         }
         *       }
         *     }
         */
        'application/json': unknown;
        /**
         * @example <?xml version="1.0" encoding="UTF-8"?>
         *     <schedule><day date="2030-05-14"><room name="Large hall">
         *     <event guid="talk-17"><date>2030-05-14T14:00:00+02:00</date><start>14:00</start><duration>00:30</duration>
         *     <title>Cases of the year</title></event></room></day></schedule>
         */
        'application/xml': string;
        /**
         * @example BEGIN:VCALENDAR
         *     VERSION:2.0
         *     PRODID:-//example//EN
         *     BEGIN:VEVENT
         *     UID:talk-17
         *     DTSTAMP:20300115T090000Z
         *     DTSTART:20300514T120000Z
         *     DTEND:20300514T123000Z
         *     SUMMARY:Cases of the year
         *     LOCATION:Large hall
         *     END:VEVENT
         *     END:VCALENDAR
         */
        'text/calendar': string;
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
          /**
           * @example {
           *       "id": "01980000-5e8c-7990-8220-7afaeb712043",
           *       "kind": "schedule-import",
           *       "eventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *       "dryRun": true,
           *       "state": "waiting",
           *       "progress": {
           *         "done": 0,
           *         "total": 1
           *       },
           *       "counts": {
           *         "created": 0,
           *         "changed": 0,
           *         "unchanged": 0,
           *         "skipped": 0
           *       },
           *       "daysAdded": [],
           *       "roomsAdded": [],
           *       "speakers": {
           *         "named": 0,
           *         "unmatched": []
           *       },
           *       "rows": [],
           *       "failure": null,
           *       "createdAt": "2030-01-15T09:00:00.000Z",
           *       "endedAt": null
           *     }
           */
          'application/json': components['schemas']['RequestedJob'];
        };
      };
      /** @description The request does not fit the schema. Codes: `request.malformed`, `request.json-malformed`, `import.unreadable`. */
      400: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `event.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `event.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `import.event-without-zone`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `request.idempotency-key-reused`, `import.too-many-sessions`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  listSeatPlans: {
    parameters: {
      query?: {
        /** @description How many items a page has at most. */
        limit?: number;
        /** @description Where to go on: `page.next` of the page before, with the same filters and order; elsewhere it is refused. */
        after?: string;
        /** @description Any of these values of `eventId`: The event. */
        eventId?: string[];
        /**
         * @description Only of events that are neither cancelled nor completed, or only of those that are.
         * @example true
         */
        open?: 'true' | 'false';
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
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
          /**
           * @example {
           *       "data": [
           *         {
           *           "eventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *           "capacity": 40,
           *           "taken": 12,
           *           "onOffer": 0,
           *           "waiting": 0,
           *           "quotas": []
           *         }
           *       ],
           *       "page": {
           *         "next": null
           *       }
           *     }
           */
          'application/json': components['schemas']['SeatPlanList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  listSeries: {
    parameters: {
      query?: {
        /**
         * @description How many items a page has at most.
         * @example 10
         */
        limit?: number;
        /** @description Where to go on: `page.next` of the page before, with the same filters and order; elsewhere it is refused. */
        after?: string;
        /** @description The order; a minus before the field turns it round. A row whose place in the order changes while one reads page by page may be missed, or come twice. Without this parameter: in the order of ids, in which rows keep their places. */
        sort?: 'from' | '-from';
        /** @description Only what you made under one of these keys of your own; a key that holds commas is found by the whole of it. */
        externalRef?: string[];
        /** @description Only what has words that begin with each of these (1 to 8 words, in any order), in whichever script and spelling: `Djordjevic` finds Đorđević and Ђорђевић. The order of the list stays what it is without. */
        search?: string;
        /** @description Any of these values of `status`: Whether it goes on. */
        status?: ('announced' | 'closed')[];
        /**
         * @description Any of these values of `country`: A country that it is for.
         * @example [
         *       "MK",
         *       "RS"
         *     ]
         */
        country?: components['schemas']['Country'][];
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
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
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "01980000-9cda-738e-8a3a-2bd78cbaecd4",
           *           "title": {
           *             "en": "Regional workshops on financial investigations"
           *           },
           *           "aims": [
           *             {
           *               "en": "Prosecutors and police of the region know how to follow the money."
           *             }
           *           ],
           *           "initiatorId": "01980000-0ec9-7907-88e5-38c33050f790",
           *           "organiserIds": [
           *             "01980000-0ec9-7907-88e5-38c33050f790"
           *           ],
           *           "countries": [
           *             "MK",
           *             "RS",
           *             "AL"
           *           ],
           *           "from": "2030-01-01",
           *           "to": "2031-12-31",
           *           "namesFromDays": 14,
           *           "externalRef": "programme-12",
           *           "status": "announced",
           *           "can": [
           *             "change",
           *             "close",
           *             "draft-event",
           *             "plan"
           *           ]
           *         }
           *       ],
           *       "page": {
           *         "next": null
           *       }
           *     }
           */
          'application/json': components['schemas']['SeriesList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  announceSeries: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "title": {
         *         "en": "Regional workshops on financial investigations"
         *       },
         *       "aims": [
         *         {
         *           "en": "Prosecutors and police of the region know how to follow the money."
         *         }
         *       ],
         *       "initiatorId": "01980000-0ec9-7907-88e5-38c33050f790",
         *       "organiserIds": [
         *         "01980000-0ec9-7907-88e5-38c33050f790"
         *       ],
         *       "countries": [
         *         "MK",
         *         "RS",
         *         "AL"
         *       ],
         *       "from": "2030-01-01",
         *       "to": "2031-12-31",
         *       "namesFromDays": 14,
         *       "externalRef": "programme-12"
         *     }
         */
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
          /**
           * @example {
           *       "id": "01980000-9cda-738e-8a3a-2bd78cbaecd4",
           *       "title": {
           *         "en": "Regional workshops on financial investigations"
           *       },
           *       "aims": [
           *         {
           *           "en": "Prosecutors and police of the region know how to follow the money."
           *         }
           *       ],
           *       "initiatorId": "01980000-0ec9-7907-88e5-38c33050f790",
           *       "organiserIds": [
           *         "01980000-0ec9-7907-88e5-38c33050f790"
           *       ],
           *       "countries": [
           *         "MK",
           *         "RS",
           *         "AL"
           *       ],
           *       "from": "2030-01-01",
           *       "to": "2031-12-31",
           *       "namesFromDays": 14,
           *       "externalRef": "programme-12",
           *       "status": "announced",
           *       "can": [
           *         "change",
           *         "close",
           *         "draft-event",
           *         "plan"
           *       ]
           *     }
           */
          'application/json': components['schemas']['Series'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `series.secretariat-only`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `organisation.retired`, `series.external-ref-taken`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `request.idempotency-key-reused`, `organisation.unknown`, `series.runs-backwards`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      /** @description Not available at the moment, or news of another service is late. Codes: `gateway.service-unavailable`, `access.keys-not-here`, `access.rights-not-here`, `service.outbox-full`, `news-not-here-yet`. */
      503: {
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
      504: components['responses']['Problem504'];
    };
  };
  readSeries: {
    parameters: {
      query?: never;
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the series.
         * @example 01980000-9cda-738e-8a3a-2bd78cbaecd4
         */
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
          /**
           * @example {
           *       "id": "01980000-9cda-738e-8a3a-2bd78cbaecd4",
           *       "title": {
           *         "en": "Regional workshops on financial investigations"
           *       },
           *       "aims": [
           *         {
           *           "en": "Prosecutors and police of the region know how to follow the money."
           *         }
           *       ],
           *       "initiatorId": "01980000-0ec9-7907-88e5-38c33050f790",
           *       "organiserIds": [
           *         "01980000-0ec9-7907-88e5-38c33050f790"
           *       ],
           *       "countries": [
           *         "MK",
           *         "RS",
           *         "AL"
           *       ],
           *       "from": "2030-01-01",
           *       "to": "2031-12-31",
           *       "namesFromDays": 14,
           *       "externalRef": "programme-12",
           *       "status": "announced",
           *       "can": [
           *         "change",
           *         "close",
           *         "draft-event",
           *         "plan"
           *       ]
           *     }
           */
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
      /** @description The thing in the path is not there, or not for you to know of. Codes: `series.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  changeSeries: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that you have seen, or *. */
        'If-Match': components['parameters']['IfMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the series.
         * @example 01980000-9cda-738e-8a3a-2bd78cbaecd4
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "to": "2032-06-30"
         *     }
         */
        'application/merge-patch+json': components['schemas']['ChangeSeries'];
        /**
         * @example {
         *       "to": "2032-06-30"
         *     }
         */
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
          /**
           * @example {
           *       "id": "01980000-9cda-738e-8a3a-2bd78cbaecd4",
           *       "title": {
           *         "en": "Regional workshops on financial investigations"
           *       },
           *       "aims": [
           *         {
           *           "en": "Prosecutors and police of the region know how to follow the money."
           *         }
           *       ],
           *       "initiatorId": "01980000-0ec9-7907-88e5-38c33050f790",
           *       "organiserIds": [
           *         "01980000-0ec9-7907-88e5-38c33050f790"
           *       ],
           *       "countries": [
           *         "MK",
           *         "RS",
           *         "AL"
           *       ],
           *       "from": "2030-01-01",
           *       "to": "2032-06-30",
           *       "namesFromDays": 14,
           *       "externalRef": "programme-12",
           *       "status": "announced",
           *       "can": [
           *         "change",
           *         "close",
           *         "draft-event",
           *         "plan"
           *       ]
           *     }
           */
          'application/json': components['schemas']['Series'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `series.secretariat-only`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `series.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `organisation.retired`, `series.closed`, `series.leaves-days-out`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `organisation.unknown`, `series.runs-backwards`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      /** @description Not available at the moment, or news of another service is late. Codes: `gateway.service-unavailable`, `access.keys-not-here`, `access.rights-not-here`, `service.outbox-full`, `news-not-here-yet`. */
      503: {
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
      504: components['responses']['Problem504'];
    };
  };
  readSeriesCalendar: {
    parameters: {
      query?: {
        /**
         * @description The language of the file; else the one that `Accept-Language` asks for.
         * @example en
         */
        lang?: 'en' | 'sq' | 'bs' | 'cnr' | 'mk' | 'sr-Latn' | 'sr-Cyrl';
      };
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the series.
         * @example 01980000-9cda-738e-8a3a-2bd78cbaecd4
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description iCalendar (RFC 5545). */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example BEGIN:VCALENDAR
           *     VERSION:2.0
           *     PRODID:-//Regional events//calendar files//EN
           *     METHOD:PUBLISH
           *     X-WR-CALNAME:Following the money across borders
           *     BEGIN:VEVENT
           *     UID:01980000-b8e1-7f80-8bd7-0ae0784c7855-day-1
           *     SEQUENCE:2
           *     DTSTAMP:20300301T080000Z
           *     DTSTART;TZID=Europe/Skopje:20300514T090000
           *     DTEND;TZID=Europe/Skopje:20300514T170000
           *     SUMMARY:Following the money across borders
           *     STATUS:CONFIRMED
           *     END:VEVENT
           *     END:VCALENDAR
           */
          'text/calendar': string;
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
      /** @description The thing in the path is not there, or not for you to know of. Codes: `series.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  closeSeries: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the series.
         * @example 01980000-4136-7044-8616-9fac492623a4
         */
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
          /**
           * @example {
           *       "id": "01980000-4136-7044-8616-9fac492623a4",
           *       "title": {
           *         "en": "Regional workshops on financial investigations"
           *       },
           *       "aims": [
           *         {
           *           "en": "Prosecutors and police of the region know how to follow the money."
           *         }
           *       ],
           *       "initiatorId": "01980000-0ec9-7907-88e5-38c33050f790",
           *       "organiserIds": [
           *         "01980000-0ec9-7907-88e5-38c33050f790"
           *       ],
           *       "countries": [
           *         "MK",
           *         "RS",
           *         "AL"
           *       ],
           *       "from": "2030-01-01",
           *       "to": "2031-12-31",
           *       "namesFromDays": 14,
           *       "externalRef": "programme-12",
           *       "status": "closed",
           *       "can": []
           *     }
           */
          'application/json': components['schemas']['Series'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `series.secretariat-only`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `series.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `series.events-ahead`, `series.closed`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  planSeries: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the series.
         * @example 01980000-9cda-738e-8a3a-2bd78cbaecd4
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "events": 1,
         *       "from": "2030-09-01",
         *       "to": "2030-09-30"
         *     }
         */
        'application/json': components['schemas']['PlanSeries'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "question": {
           *         "events": 1,
           *         "lengthDays": 2,
           *         "from": "2030-09-01",
           *         "to": "2030-09-30",
           *         "minGapDays": 21,
           *         "maxGapDays": 180,
           *         "weekdays": [
           *           "tue",
           *           "wed",
           *           "thu"
           *         ],
           *         "hosts": [
           *           "MK",
           *           "RS",
           *           "AL"
           *         ],
           *         "rotation": "each-once",
           *         "participating": [
           *           "MK",
           *           "RS",
           *           "AL"
           *         ],
           *         "blackouts": [],
           *         "experts": [],
           *         "fixed": [],
           *         "keep": false,
           *         "present": [],
           *         "weights": {
           *           "religiousDay": 60,
           *           "likelyHoliday": 80,
           *           "besideHoliday": 8,
           *           "expertBusy": 120,
           *           "anotherEvent": 40,
           *           "unevenGapDay": 1,
           *           "hostPassedOver": 30,
           *           "eventMoved": 1000,
           *           "movedDay": 5,
           *           "hostChanged": 600,
           *           "hostOutOfTurn": 1500
           *         },
           *         "alternatives": 3
           *       },
           *       "plans": [
           *         {
           *           "rank": 1,
           *           "score": 100,
           *           "provenBest": true,
           *           "events": [
           *             {
           *               "numberInSeries": 2,
           *               "days": [
           *                 "2030-09-10",
           *                 "2030-09-11"
           *               ],
           *               "host": "RS",
           *               "for": [
           *                 {
           *                   "code": "no-holiday",
           *                   "text": "No holiday on or beside these days in any of the 3 countries that take part."
           *                 }
           *               ],
           *               "against": []
           *             }
           *           ],
           *           "changes": []
           *         }
           *       ],
           *       "endedEarly": false,
           *       "rejected": [],
           *       "rejectedCount": 0,
           *       "notes": []
           *     }
           */
          'application/json': components['schemas']['RankedPlans'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `event.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `series.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `event.series-closed`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `request.idempotency-key-reused`, `series.plan-contradicts-itself`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  adoptPlan: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the series.
         * @example 01980000-9cda-738e-8a3a-2bd78cbaecd4
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "question": {
         *         "events": 1,
         *         "from": "2030-09-01",
         *         "to": "2030-09-30"
         *       },
         *       "events": [
         *         {
         *           "numberInSeries": 12,
         *           "days": [
         *             "2030-09-10",
         *             "2030-09-11"
         *           ],
         *           "host": "RS"
         *         }
         *       ],
         *       "title": {
         *         "en": "Workshop"
         *       }
         *     }
         */
        'application/json': components['schemas']['AdoptPlan'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "events": [
           *         {
           *           "id": "01980000-432a-7e3f-86db-a08de9f1e38c",
           *           "change": "drafted",
           *           "numberInSeries": 12,
           *           "title": {
           *             "en": "Workshop 12"
           *           },
           *           "days": [
           *             "2030-09-10",
           *             "2030-09-11"
           *           ],
           *           "host": "RS",
           *           "timeZone": "Europe/Belgrade"
           *         }
           *       ]
           *     }
           */
          'application/json': components['schemas']['AdoptedPlan'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `event.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `series.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `plan.world-changed`, `event.sessions-outside-hours`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `request.idempotency-key-reused`, `series.plan-contradicts-itself`, `event.registration-closes-after-event`, `time.skipped-by-clock-change`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  listSynergies: {
    parameters: {
      query?: {
        /** @description The series whose events are looked at; all that the caller organises where neither is given. */
        seriesId?: string;
        /**
         * @description The event that is looked at.
         * @example 01980000-b8e1-7f80-8bd7-0ae0784c7855
         */
        eventId?: string;
        /**
         * @description How far from its days the other event may lie.
         * @example 45
         */
        withinDays?: number;
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
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
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "01980000-290a-7bd3-8147-a14f4d0c3ccf",
           *           "state": "open",
           *           "score": 77,
           *           "events": [
           *             {
           *               "id": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *               "title": {
           *                 "en": "Following the money across borders"
           *               },
           *               "status": "draft",
           *               "seriesId": null,
           *               "organiserIds": [
           *                 "01980000-0ec9-7907-88e5-38c33050f790"
           *               ],
           *               "city": "Skopje",
           *               "country": "MK",
           *               "from": "2030-05-14",
           *               "to": "2030-05-14"
           *             },
           *             {
           *               "id": "01980000-7c4e-7a36-89fc-6e0862104080",
           *               "title": {
           *                 "en": "Freezing of assets"
           *               },
           *               "status": "draft",
           *               "seriesId": null,
           *               "organiserIds": [
           *                 "01980000-0ec9-7907-88e5-38c33050f790"
           *               ],
           *               "city": "Skopje",
           *               "country": "MK",
           *               "from": "2030-05-16",
           *               "to": "2030-05-16"
           *             }
           *           ],
           *           "reasons": [
           *             {
           *               "code": "near-in-date",
           *               "days": 2,
           *               "text": "One begins 2 days after the other ends."
           *             },
           *             {
           *               "code": "same-city",
           *               "city": "Skopje",
           *               "text": "Both are held in Skopje."
           *             },
           *             {
           *               "code": "shared-topics",
           *               "topics": [
           *                 "asset-recovery"
           *               ],
           *               "text": "Both are about: asset-recovery."
           *             }
           *           ],
           *           "proposal": null,
           *           "declineReason": null,
           *           "notes": []
           *         }
           *       ],
           *       "page": {
           *         "next": null
           *       }
           *     }
           */
          'application/json': components['schemas']['SynergyList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  acceptSynergy: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the synergy.
         * @example 01980000-290a-7bd3-8147-a14f4d0c3ccf
         */
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
          /**
           * @example {
           *       "id": "01980000-290a-7bd3-8147-a14f4d0c3ccf",
           *       "state": "accepted",
           *       "score": 77,
           *       "events": [
           *         {
           *           "id": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *           "title": {
           *             "en": "Following the money across borders"
           *           },
           *           "status": "draft",
           *           "seriesId": null,
           *           "organiserIds": [
           *             "01980000-0ec9-7907-88e5-38c33050f790"
           *           ],
           *           "city": "Skopje",
           *           "country": "MK",
           *           "from": "2030-05-14",
           *           "to": "2030-05-14"
           *         },
           *         {
           *           "id": "01980000-7c4e-7a36-89fc-6e0862104080",
           *           "title": {
           *             "en": "Freezing of assets"
           *           },
           *           "status": "draft",
           *           "seriesId": null,
           *           "organiserIds": [
           *             "01980000-0ec9-7907-88e5-38c33050f790"
           *           ],
           *           "city": "Skopje",
           *           "country": "MK",
           *           "from": "2030-05-16",
           *           "to": "2030-05-16"
           *         }
           *       ],
           *       "reasons": [
           *         {
           *           "code": "near-in-date",
           *           "days": 2,
           *           "text": "One begins 2 days after the other ends."
           *         },
           *         {
           *           "code": "same-city",
           *           "city": "Skopje",
           *           "text": "Both are held in Skopje."
           *         },
           *         {
           *           "code": "shared-topics",
           *           "topics": [
           *             "asset-recovery"
           *           ],
           *           "text": "Both are about: asset-recovery."
           *         }
           *       ],
           *       "proposal": {
           *         "byEventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *         "dayOfEventId": "01980000-7c4e-7a36-89fc-6e0862104080",
           *         "date": "2030-05-16"
           *       },
           *       "declineReason": null,
           *       "notes": []
           *     }
           */
          'application/json': components['schemas']['Synergy'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `synergy.not-yours`, `event.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `synergy.not-found`, `event.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `event.day-outside-series`, `event.sessions-outside-hours`, `event.takes-no-changes`, `event.too-many-co-organisers`, `organisation.retired`, `synergy.day-gone`, `synergy.proposer-gone`, `synergy.transition-not-allowed`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `request.idempotency-key-reused`, `organisation.unknown`, `time.skipped-by-clock-change`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      /** @description Not available at the moment, or news of another service is late. Codes: `gateway.service-unavailable`, `access.keys-not-here`, `access.rights-not-here`, `service.outbox-full`, `news-not-here-yet`. */
      503: {
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
      504: components['responses']['Problem504'];
    };
  };
  declineSynergy: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the synergy.
         * @example 01980000-70a2-702c-8c12-3d345503f8fd
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "reason": "dates-do-not-suit"
         *     }
         */
        'application/json': components['schemas']['DeclineSynergy'];
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
          /**
           * @example {
           *       "id": "01980000-70a2-702c-8c12-3d345503f8fd",
           *       "state": "declined",
           *       "score": 77,
           *       "events": [
           *         {
           *           "id": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *           "title": {
           *             "en": "Following the money across borders"
           *           },
           *           "status": "draft",
           *           "seriesId": null,
           *           "organiserIds": [
           *             "01980000-0ec9-7907-88e5-38c33050f790"
           *           ],
           *           "city": "Skopje",
           *           "country": "MK",
           *           "from": "2030-05-14",
           *           "to": "2030-05-14"
           *         },
           *         {
           *           "id": "01980000-7c4e-7a36-89fc-6e0862104080",
           *           "title": {
           *             "en": "Freezing of assets"
           *           },
           *           "status": "draft",
           *           "seriesId": null,
           *           "organiserIds": [
           *             "01980000-0ec9-7907-88e5-38c33050f790"
           *           ],
           *           "city": "Skopje",
           *           "country": "MK",
           *           "from": "2030-05-16",
           *           "to": "2030-05-16"
           *         }
           *       ],
           *       "reasons": [
           *         {
           *           "code": "near-in-date",
           *           "days": 2,
           *           "text": "One begins 2 days after the other ends."
           *         },
           *         {
           *           "code": "same-city",
           *           "city": "Skopje",
           *           "text": "Both are held in Skopje."
           *         },
           *         {
           *           "code": "shared-topics",
           *           "topics": [
           *             "asset-recovery"
           *           ],
           *           "text": "Both are about: asset-recovery."
           *         }
           *       ],
           *       "proposal": {
           *         "byEventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *         "dayOfEventId": "01980000-7c4e-7a36-89fc-6e0862104080",
           *         "date": "2030-05-16"
           *       },
           *       "declineReason": "dates-do-not-suit",
           *       "notes": []
           *     }
           */
          'application/json': components['schemas']['Synergy'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `synergy.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `synergy.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `synergy.transition-not-allowed`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  proposeSynergy: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the synergy.
         * @example 01980000-290a-7bd3-8147-a14f4d0c3ccf
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "eventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
         *       "date": "2030-05-16"
         *     }
         */
        'application/json': components['schemas']['ProposeSynergy'];
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
          /**
           * @example {
           *       "id": "01980000-290a-7bd3-8147-a14f4d0c3ccf",
           *       "state": "proposed",
           *       "score": 77,
           *       "events": [
           *         {
           *           "id": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *           "title": {
           *             "en": "Following the money across borders"
           *           },
           *           "status": "draft",
           *           "seriesId": null,
           *           "organiserIds": [
           *             "01980000-0ec9-7907-88e5-38c33050f790"
           *           ],
           *           "city": "Skopje",
           *           "country": "MK",
           *           "from": "2030-05-14",
           *           "to": "2030-05-14"
           *         },
           *         {
           *           "id": "01980000-7c4e-7a36-89fc-6e0862104080",
           *           "title": {
           *             "en": "Freezing of assets"
           *           },
           *           "status": "draft",
           *           "seriesId": null,
           *           "organiserIds": [
           *             "01980000-0ec9-7907-88e5-38c33050f790"
           *           ],
           *           "city": "Skopje",
           *           "country": "MK",
           *           "from": "2030-05-16",
           *           "to": "2030-05-16"
           *         }
           *       ],
           *       "reasons": [
           *         {
           *           "code": "near-in-date",
           *           "days": 2,
           *           "text": "One begins 2 days after the other ends."
           *         },
           *         {
           *           "code": "same-city",
           *           "city": "Skopje",
           *           "text": "Both are held in Skopje."
           *         },
           *         {
           *           "code": "shared-topics",
           *           "topics": [
           *             "asset-recovery"
           *           ],
           *           "text": "Both are about: asset-recovery."
           *         }
           *       ],
           *       "proposal": {
           *         "byEventId": "01980000-b8e1-7f80-8bd7-0ae0784c7855",
           *         "dayOfEventId": "01980000-7c4e-7a36-89fc-6e0862104080",
           *         "date": "2030-05-16"
           *       },
           *       "declineReason": null,
           *       "notes": []
           *     }
           */
          'application/json': components['schemas']['Synergy'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `synergy.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `synergy.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `organisation.retired`, `synergy.transition-not-allowed`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `request.idempotency-key-reused`, `organisation.unknown`, `synergy.day-of-neither`, `synergy.event-elsewhere`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      /** @description Not available at the moment, or news of another service is late. Codes: `gateway.service-unavailable`, `access.keys-not-here`, `access.rights-not-here`, `service.outbox-full`, `news-not-here-yet`. */
      503: {
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
      504: components['responses']['Problem504'];
    };
  };
  listVenues: {
    parameters: {
      query?: {
        /** @description How many items a page has at most. */
        limit?: number;
        /** @description Where to go on: `page.next` of the page before, with the same filters and order; elsewhere it is refused. */
        after?: string;
        /** @description Only what you made under one of these keys of your own; a key that holds commas is found by the whole of it. */
        externalRef?: string[];
        /**
         * @description Any of these values of `country`: The country.
         * @example [
         *       "RS"
         *     ]
         */
        country?: components['schemas']['Country'][];
        /** @description Any of these values of `city`: The city, as the venue writes it. */
        city?: string[];
        /** @description Any of these values of `name`: The whole name. */
        name?: string[];
      };
      header?: {
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
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
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "01980000-e622-7da2-835a-56977383e1db",
           *           "name": "Conference Centre Sava",
           *           "city": "Beograd",
           *           "country": "RS",
           *           "address": "Milentija Popovića 9",
           *           "rooms": [
           *             {
           *               "id": "01980000-1f1c-75b2-8fad-778434024f15",
           *               "name": "Amphitheatre",
           *               "capacity": 120
           *             }
           *           ],
           *           "onlineLink": null,
           *           "externalRef": "sava"
           *         }
           *       ],
           *       "page": {
           *         "next": null
           *       }
           *     }
           */
          'application/json': components['schemas']['VenueList'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  addVenue: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key with the same body gives the same answer for 24 hours, and one effect. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Conference Centre Sava",
         *       "city": "Beograd",
         *       "country": "RS",
         *       "address": "Milentija Popovića 9",
         *       "rooms": [
         *         {
         *           "name": "Amphitheatre",
         *           "capacity": 120
         *         }
         *       ],
         *       "onlineLink": null,
         *       "externalRef": "sava"
         *     }
         */
        'application/json': components['schemas']['AddVenue'];
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
          /**
           * @example {
           *       "id": "01980000-e622-7da2-835a-56977383e1db",
           *       "name": "Conference Centre Sava",
           *       "city": "Beograd",
           *       "country": "RS",
           *       "address": "Milentija Popovića 9",
           *       "rooms": [
           *         {
           *           "id": "01980000-1f1c-75b2-8fad-778434024f15",
           *           "name": "Amphitheatre",
           *           "capacity": 120
           *         }
           *       ],
           *       "onlineLink": null,
           *       "externalRef": "sava"
           *     }
           */
          'application/json': components['schemas']['Venue'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      /** @description What is stored forbids it, or a verb does not fit the state (see allowedTransitions). Codes: `request.answer-pending`, `venue.external-ref-taken`. */
      409: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `request.idempotency-key-reused`, `venue.nowhere`, `venue.room-named-twice`, `venue.room-unknown`, `venue.too-many-rooms`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  readVenue: {
    parameters: {
      query?: never;
      header?: {
        /** @description An ETag that you have already: 304 while it is the current one. */
        'If-None-Match'?: components['parameters']['IfNoneMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the venue.
         * @example 01980000-e622-7da2-835a-56977383e1db
         */
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
          /**
           * @example {
           *       "id": "01980000-e622-7da2-835a-56977383e1db",
           *       "name": "Conference Centre Sava",
           *       "city": "Beograd",
           *       "country": "RS",
           *       "address": "Milentija Popovića 9",
           *       "rooms": [
           *         {
           *           "id": "01980000-1f1c-75b2-8fad-778434024f15",
           *           "name": "Amphitheatre",
           *           "capacity": 120
           *         }
           *       ],
           *       "onlineLink": null,
           *       "externalRef": "sava"
           *     }
           */
          'application/json': components['schemas']['Venue'];
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
      /** @description The thing in the path is not there, or not for you to know of. Codes: `venue.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      414: components['responses']['Problem414'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
  changeVenue: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the version that you have seen, or *. */
        'If-Match': components['parameters']['IfMatch'];
        /** @description W3C Trace Context; goes on through every message to the last consumer. One that is malformed is ignored, and a new trace begins. */
        traceparent?: components['parameters']['Traceparent'];
        /** @description Your own name of what belongs together; made up where it is missing. */
        'X-Correlation-Id'?: components['parameters']['CorrelationId'];
      };
      path: {
        /**
         * @description The id of the venue.
         * @example 01980000-e622-7da2-835a-56977383e1db
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "address": "Bulevar Nikole Tesle 1"
         *     }
         */
        'application/merge-patch+json': components['schemas']['ChangeVenue'];
        /**
         * @example {
         *       "address": "Bulevar Nikole Tesle 1"
         *     }
         */
        'application/json': components['schemas']['ChangeVenue'];
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
          /**
           * @example {
           *       "id": "01980000-e622-7da2-835a-56977383e1db",
           *       "name": "Conference Centre Sava",
           *       "city": "Beograd",
           *       "country": "RS",
           *       "address": "Bulevar Nikole Tesle 1",
           *       "rooms": [
           *         {
           *           "id": "01980000-1f1c-75b2-8fad-778434024f15",
           *           "name": "Amphitheatre",
           *           "capacity": 120
           *         }
           *       ],
           *       "onlineLink": null,
           *       "externalRef": "sava"
           *     }
           */
          'application/json': components['schemas']['Venue'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      /** @description The scope, or the right on a thing that you may see, is missing. Codes: `access.scope-missing`, `access.cross-site`, `venue.not-yours`. */
      403: {
        headers: {
          'WWW-Authenticate': components['headers']['MissingScope'];
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The thing in the path is not there, or not for you to know of. Codes: `venue.not-found`. */
      404: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      408: components['responses']['Problem408'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      417: components['responses']['Problem417'];
      /** @description The content contradicts itself, or names something that does not exist. Codes: `venue.nowhere`, `venue.room-named-twice`, `venue.room-unknown`, `venue.too-many-rooms`. */
      422: {
        headers: {
          traceparent: components['headers']['Traceparent'];
          'X-Correlation-Id': components['headers']['CorrelationId'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      500: components['responses']['Problem500'];
      503: components['responses']['Problem503'];
      504: components['responses']['Problem504'];
    };
  };
}
