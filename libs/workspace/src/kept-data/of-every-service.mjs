/** In the database of every service. @type {Record<string, import('./kinds.mjs').Kept>} */
export const ofEveryService = {
  audit_blocks: { end: 'kept', fields: { accountability: '_id at records hash' } },
  audit_records: {
    end: 'kept',
    fields: {
      accountability:
        '_id at actorId personId role organisationId action path cause objects messages traceId block',
    },
  },
  audit_walks: {
    end: 'kept',
    fields: { accountability: '_id blocks records hash brokenAt complete' },
  },
  dead_letters: {
    end: 'done',
    fields: { delivery: '_id topic partition offset key headers value reason detail at times' },
  },
  idempotency_answers: { end: '24-hours', fields: { delivery: '_id bodyHash at answer sealed' } },
  inbox_marks: { end: 'kept', fields: { delivery: '_id copy reaction parked putAside' } },
  jobs: {
    end: 'done',
    fields: {
      delivery:
        '_id kind key dueAt ids tryAt attempts dead detail correlationId traceparent holder until',
    },
  },
  operator_actions: {
    end: 'kept',
    fields: {
      accountability:
        '_id kind target from heldBy why clientId requestedAt state startedAt endedAt attempts progress skipped result holder until',
    },
  },
  outbox: {
    end: 'done',
    fields: {
      delivery:
        '_id type source topic subject sequence dataschema traceparent correlationId causationId data time slot',
    },
  },
  outbox_leases: { end: 'kept', fields: { delivery: '_id holder until' } },
  parked_messages: {
    end: 'done',
    fields: {
      delivery:
        '_id type source topic subject sequence dataschema traceparent correlationId causationId data messageId time partition offset reason detail parkedAt times',
    },
  },
  worker_status: { end: 'kept', fields: { delivery: '_id at brokerReachable lag' } },
};
