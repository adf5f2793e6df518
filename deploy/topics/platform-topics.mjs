/** Every topic of the platform: what the services tell, and what their consumer groups could not handle. */
import { allTopics, readBy, serviceNames } from '@regional-events/contracts-catalogue';
import { deadLetterPlans, topicPlans } from '@regional-events/platform-kafka';

/** @typedef {{ TOPIC_PREFIX: string, GROUP_PREFIX: string }} Prefixes */

/**
 * @typedef {object} ServiceTopics names as they stand on the broker
 * @property {string} group also the name under which the service signs in
 * @property {readonly string[]} own
 * @property {readonly string[]} read
 * @property {readonly string[]} dead
 */

/**
 * @param {Prefixes} prefixes
 * @returns {readonly import('@regional-events/platform-kafka').TopicPlan[]}
 */
export function allPlans({ TOPIC_PREFIX, GROUP_PREFIX }) {
  const dead = serviceNames.flatMap((service) =>
    deadLetterPlans(readBy[service], `${GROUP_PREFIX}${service}`, TOPIC_PREFIX),
  );
  return [...topicPlans(allTopics, TOPIC_PREFIX), ...dead];
}

/** @param {Prefixes} prefixes @returns {readonly string[]} those that anybody may be let read */
export function publicTopics({ TOPIC_PREFIX }) {
  return topicPlans(allTopics, TOPIC_PREFIX).map(({ name }) => name);
}

/** @param {Prefixes} prefixes @returns {readonly ServiceTopics[]} */
export function topicsOfServices({ TOPIC_PREFIX, GROUP_PREFIX }) {
  const names = (/** @type {readonly { name: string }[]} */ plans) => plans.map(({ name }) => name);
  return serviceNames.map((service) => {
    const group = `${GROUP_PREFIX}${service}`;
    const own = allTopics.filter((topic) => topic.service === service);
    return {
      group,
      own: names(topicPlans(own, TOPIC_PREFIX)),
      read: names(topicPlans(readBy[service], TOPIC_PREFIX)),
      dead: names(deadLetterPlans(readBy[service], group, TOPIC_PREFIX)),
    };
  });
}
