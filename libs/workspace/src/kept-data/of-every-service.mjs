/** In the database of every service. @type {Record<string, import('./kinds.mjs').Kept>} */
export const ofEveryService = {
  audit_blocks: { end: 'kept', fields: { accountability: '_id at records hash' } },
  audit_records: {
    end: 'kept',
    fields: {
      accountability:
        '_id at actorId personId role organisationId action path cause objects.id objects.type messages traceId block',
    },
  },
  audit_walks: {
    end: 'kept',
    fields: { accountability: '_id blocks records hash brokenAt complete' },
  },
  dead_letters: {
    end: 'done',
    fields: {
      delivery:
        '_id topic partition offset key headers.name headers.value value reason detail at times',
    },
  },
  idempotency_answers: { end: '24-hours', fields: { delivery: '_id bodyHash at answer sealed' } },
  inbox_marks: {
    end: 'kept',
    fields: { delivery: '_id copy.id copy.sequence reaction.id reaction.sequence parked putAside' },
  },
  jobs: {
    end: 'done',
    fields: {
      delivery:
        '_id kind key dueAt ids tryAt attempts dead detail correlationId traceparent holder until',
    },
    open: { ids: 'ids of what it is about' },
  },
  operator_actions: {
    end: 'kept',
    fields: {
      accountability:
        '_id kind target from heldBy why clientId requestedAt state startedAt endedAt attempts progress skipped result holder until',
    },
    open: { from: 'a position in the topic', progress: 'positions in the topic' },
  },
  outbox: {
    end: 'done',
    fields: {
      delivery:
        '_id type source topic subject sequence dataschema traceparent correlationId causationId data time slot',
    },
    open: { data: 'a message as its contract has it: no name, no address' },
  },
  outbox_leases: { end: 'kept', fields: { delivery: '_id holder until' } },
  parked_messages: {
    end: 'done',
    fields: {
      delivery:
        '_id type source topic subject sequence dataschema traceparent correlationId causationId data messageId time partition offset reason detail parkedAt times',
    },
    open: { data: 'a message as its contract has it: no name, no address' },
  },
  worker_status: { end: 'kept', fields: { delivery: '_id at brokerReachable lag' } },
};
