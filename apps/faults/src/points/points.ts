/** What a scenario does to bring a process to a point. */
export type Drive =
  /** a command with an idempotency key, in the api role */
  | 'command'
  /** publication of what commands left in the outbox */
  | 'relay'
  /** ordinary messages of other services */
  | 'consumer'
  /** a message that comes before its predecessor, and then the predecessor */
  | 'gap'
  /** a record that cannot be read, and a message that a handler refuses or fails at */
  | 'poison'
  /** brokers that are away, while the process runs and while it starts */
  | 'outage'
  /** the start of a worker */
  | 'start'
  /** SIGTERM soon after the start, while commands go on */
  | 'stop'
  /** an operator who gives up what holds a stream */
  | 'operator';

/** Every `await` of the message path where a crash can matter, by what brings a process there. */
export const points: Readonly<Record<Drive, readonly string[]>> = {
  command: [
    'mongo-outbox:MongoOutbox.append/#rows.insertMany',
    'mongo-unit-of-work:MongoUnitOfWork.run/#limit.check',
    'mongo-unit-of-work:MongoUnitOfWork.run/inTransaction',
    'mongo-unit-of-work:MongoUnitOfWork.#workAndKeep/work',
    'mongo-unit-of-work:MongoUnitOfWork.#workAndKeep/#answers.keep',
    'stored-answers:StoredAnswers.find/#answers.findById.lean',
    'stored-answers:StoredAnswers.keep/#answers.insertMany',
  ],
  relay: [
    'outbox-relay:OutboxRelay.#run/#keepPace',
    'outbox-relay:OutboxRelay.#keepPace/#sleep',
    'outbox-relay:OutboxRelay.#run/#step',
    'outbox-relay:OutboxRelay.#run/#sleep',
    'outbox-relay:OutboxRelay.#step/#rows.holdSlots',
    'outbox-relay:OutboxRelay.#step/Promise.allSettled',
    'outbox-relay:OutboxRelay.#send/#publisher.publish',
    'outbox-relay:OutboxRelay.#read/#rows.read',
    'outbox-relay:OutboxRelay.#removeSent/#rows.remove',
    'outbox-relay:OutboxRelay.#sleep/new Promise',
    'mongo-outbox-rows:MongoOutboxRows.read/#connection.startSession',
    'mongo-outbox-rows:MongoOutboxRows.read/cursor.hasNext',
    'mongo-outbox-rows:MongoOutboxRows.read/cursor.close',
    'mongo-outbox-rows:MongoOutboxRows.read/session.endSession',
    'mongo-outbox-rows:MongoOutboxRows.remove/#rows.deleteMany',
    'slot-leases:SlotLeases.hold/#leases.takeAll',
    'kafka-publisher:KafkaPublisher.publish/#send',
    'kafka-publisher:KafkaPublisher.#send/#connected',
    'kafka-publisher:KafkaPublisher.#send/producer.sendBatch',
    'kafka-publisher:KafkaPublisher.#connected/producer.connect',
  ],
  consumer: [
    'batch-runner:BatchRunner.run/#runChunks',
    'batch-runner:BatchRunner.#runChunks/#options.processor.process',
    'batch-runner:BatchRunner.#runChunks/#decode',
    'handler-lists:effectOf.call/handler',
    'message-processor:MessageProcessor.#processGroup/#catchUpEach',
    'message-processor:MessageProcessor.#processGroup/#tryTogether',
    'grouping:Grouping.#run/#work',
    'message-processor:MessageProcessor.#tryTogether/#failedOf',
    'message-processor:MessageProcessor.#failedOf/#handleAll',
    'message-processor:MessageProcessor.#handleAll/#parts.inbox.transaction',
    'message-processor:MessageProcessor.#handleAll/#handle',
    'message-processor:MessageProcessor.#handleAll/#catchUpEach',
    'message-processor:MessageProcessor.#handleAll/effects.end',
    'message-processor:MessageProcessor.#handle/effects.of',
    'effects:Effects.of/#give',
    'effects:Effects.end/#run',
    'effects:Effects.#give/#run',
    'effects:Effects.#give/#run#2',
    'effects:Effects.#run/handler.handle',
    'mongo-inbox:MongoInbox.transaction/inboxMarks.open',
    'mongo-inbox:MongoInbox.transaction/handle',
    'mongo-inbox:MongoInbox.transaction/inboxMarks.write',
    'inbox-marks:InboxMarks.open/#marks.find.lean',
    'inbox-marks:InboxMarks.write/#marks.bulkWrite',
    'offset-commits:OffsetCommits.commit/position.commitOffsetsIfNecessary',
  ],
  gap: [
    'message-processor:MessageProcessor.#handle/transaction.park',
    'message-processor:MessageProcessor.#handle/transaction.unpark',
    'message-processor:MessageProcessor.#catchUpEach/catchUp',
    'message-processor:MessageProcessor.catchUp/#firstFailure',
    'message-processor:MessageProcessor.catchUp/transaction.nextParked',
    'message-processor:MessageProcessor.catchUp/effects.of',
    'message-processor:MessageProcessor.catchUp/effects.end',
    'message-processor:MessageProcessor.catchUp/transaction.unpark',
    'message-processor:MessageProcessor.#firstFailure/attempt',
    'mongo-inbox-transaction:MongoInboxTransaction.park/#parked.updateOne',
    'mongo-inbox-transaction:MongoInboxTransaction.nextParked/#parked.findOne.lean',
    'mongo-inbox-transaction:MongoInboxTransaction.unpark/#parked.deleteOne',
    'mongo-inbox-transaction:MongoInboxTransaction.unpark/#parked.exists',
  ],
  poison: [
    'batch-runner:BatchRunner.#decode/#bury',
    'batch-runner:BatchRunner.#bury/#options.deadLetters.unreadable',
    'kafka-dead-letters:KafkaDeadLetters.#bury/#options.store.keep',
    'kafka-dead-letters:KafkaDeadLetters.#bury/#send',
    'kafka-dead-letters:KafkaDeadLetters.#send/#connected',
    'kafka-dead-letters:KafkaDeadLetters.#send/producer.send',
    'kafka-dead-letters:KafkaDeadLetters.#connected/#producer',
    'kafka-dead-letters:KafkaDeadLetters.#connect/producer.connect',
    'mongo-dead-letters:MongoDeadLetters.keep/#letters.findOneAndUpdate.lean',
    'message-processor:MessageProcessor.#tryTogether/#failedOf#2',
    'message-processor:MessageProcessor.#processGroup/#processAlone',
    'message-processor:MessageProcessor.#processAlone/#firstFailure',
    'message-processor:MessageProcessor.#processAlone/#setAside',
    'message-processor:MessageProcessor.catchUp/#setAside',
    'message-processor:MessageProcessor.#setAside/#parkFailed',
    'message-processor:MessageProcessor.#bury/#parts.deadLetters.refused',
    'message-processor:MessageProcessor.#bury/#parts.inbox.transaction',
    'message-processor:MessageProcessor.#parkFailed/#parts.inbox.transaction',
    // what the place before has left parked
    'message-processor:MessageProcessor.catchUpAll/catchUp',
    'message-processor:MessageProcessor.catchUpAll/#parts.inbox.parkedStreams#2',
  ],
  outage: [
    'kafka-publisher:KafkaPublisher.publish/close',
    'outbox-relay:OutboxRelay.#run/#sleep#2',
    'kafka-server:KafkaServer.#start/#consumer.disconnect.catch',
    'kafka-server:KafkaServer.#start/new Promise',
    'kafka-server:KafkaServer.#startAgain/consumer.disconnect.catch',
    'kafka-server:KafkaServer.#startAgain/new Promise',
    'kafka-server:KafkaServer.#startAgain/#start',
  ],
  start: [
    'slot-leases:SlotLeases.hold/#prepare',
    'slot-leases:SlotLeases.#prepare/#slots.updateOne',
    'kafka-server:KafkaServer.#start/#checkTopics',
    'kafka-server:KafkaServer.#start/#consume',
    'kafka-server:KafkaServer.#checkTopics/admin.connect',
    'kafka-server:KafkaServer.#checkTopics/checkTopics',
    'kafka-server:KafkaServer.#checkTopics/admin.disconnect',
    'catch-up:CatchUp.#run/#processor.catchUpAll',
    'kafka-server:KafkaServer.#consume/consumer.connect',
    'kafka-server:KafkaServer.#consume/consumer.subscribe',
    'kafka-server:KafkaServer.#consume/consumer.run',
    'message-processor:MessageProcessor.catchUpAll/#parts.inbox.parkedStreams',
    'mongo-inbox:MongoInbox.parkedStreams/#marks.find.sort.limit.lean',
  ],
  stop: [
    'worker:createWorker.stop/atMost',
    'outbox-relay:OutboxRelay.stop/#running',
    'outbox-relay:OutboxRelay.#run/stopWatching',
    'outbox-relay:OutboxRelay.#run/#removeSent.catch',
    'outbox-relay:OutboxRelay.#run/#rows.releaseSlots.catch',
    'mongo-outbox-rows:MongoOutboxRows.onRows/close',
    'slot-leases:SlotLeases.release/#leases.releaseAll',
    'kafka-publisher:KafkaPublisher.close/producer.disconnect.catch',
    'kafka-dead-letters:KafkaDeadLetters.close/producer.then.catch',
    'kafka-server:KafkaServer.close/atMost',
    'kafka-server:KafkaServer.#end/#started',
    'kafka-server:KafkaServer.#end/#catchUp.over',
    'catch-up:CatchUp.over/#running',
    'kafka-server:KafkaServer.#end/#offsets.commit',
    'kafka-server:KafkaServer.#end/#consumer.disconnect',
    'kafka-server:KafkaServer.#end/#deadLetters.close',
    'kafka-server:KafkaServer.close/#options.journal.leave.catch',
  ],
  operator: [
    'stream-recovery:StreamRecovery.skip/#inbox.transaction',
    'stream-recovery:StreamRecovery.skip/transaction.holding',
    'stream-recovery:StreamRecovery.skip/transaction.skip',
    'stream-recovery:StreamRecovery.skip/note',
    'stream-recovery:StreamRecovery.isPast/#inbox.transaction',
    'stream-recovery:StreamRecovery.skip/#processor.catchUp',
    'stream-recovery:StreamRecovery.giveUp/#inbox.transaction',
    'stream-recovery:StreamRecovery.giveUp/#processor.catchUp',
    'mongo-inbox-transaction:MongoInboxTransaction.holding/#lowest',
    'mongo-inbox-transaction:MongoInboxTransaction.holding/#lowest#2',
    'mongo-inbox-transaction:MongoInboxTransaction.#lowest/#parked.findOne.sort.lean',
    'mongo-inbox-transaction:MongoInboxTransaction.skip/#lowest',
    'mongo-inbox-transaction:MongoInboxTransaction.skip/unpark',
    'mongo-inbox-transaction:MongoInboxTransaction.#skipClash/#lowest',
    'mongo-inbox-transaction:MongoInboxTransaction.#skipClash/unpark',
  ],
};

/** The points where no crash can matter, each with the reason. */
export const harmless: Readonly<Record<string, string>> = {
  'mongo-unit-of-work:MongoUnitOfWork.run/#replay':
    'reads a stored answer after the transaction was refused, and writes nothing',
  'mongo-unit-of-work:MongoUnitOfWork.#replay/#answers.find': 'reads a stored answer alone',
  'mongo-unit-of-work:MongoUnitOfWork.#replay/expectStillSeen':
    'reads whether a stored answer may be shown; nothing was written before it',
  'outbox-relay:OutboxRelay.#step/#removeSent':
    'comes only after a removal that failed; the removal in it is a point',
  'kafka-server:KafkaServer.#report/#options.journal.report':
    'a figure for readiness, told anew every second and missed by nobody',
  'catch-up:CatchUp.#run/new Promise':
    'a rest after trouble; the parked streams are asked for anew after it, as they are at every start',
  'mongo-outbox-rows:MongoOutboxRows.figures/#rows.estimatedDocumentCount': 'reads a figure',
  'mongo-outbox-rows:MongoOutboxRows.figures/#rows.aggregate': 'reads a figure',
  'handler-lists:effectOf.call/lastValueFrom':
    'no handler answers with an observable; what it would wait for is the handler itself',
};

export type Side = 'before' | 'after';

export interface CrashPlace {
  /** As `FAULT_POINT` takes it. */
  readonly place: string;
  readonly drive: Drive;
}

/** Both sides of every point, for a scenario that goes through all of them. */
export function crashPlaces(drives?: readonly Drive[]): readonly CrashPlace[] {
  const all = Object.entries(points) as [Drive, readonly string[]][];
  return all
    .filter(([drive]) => drives === undefined || drives.includes(drive))
    .flatMap(([drive, names]) =>
      names.flatMap((name) => [
        { place: `${name}:before`, drive },
        { place: `${name}:after`, drive },
      ]),
    );
}
