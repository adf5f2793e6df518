// expect domain-takes-types-alone
export { eventTopic } from '@regional-events/contracts-events';
