import { accountTopic, clientTopic } from '@regional-events/contracts-organisations';
import {
  copiesFeature,
  knownAccountFeature,
  knownClientFeature,
  type Feature,
} from '@regional-events/platform-service';
import { KnownEvents } from './known-event/known-events.ts';
import { messageFeedFeature } from './message-feed/message-feed.module.ts';

export const features: readonly Feature[] = [
  // before the feed, which decides by it who reads what the same message tells
  copiesFeature([KnownEvents]),
  messageFeedFeature,
  knownClientFeature(clientTopic),
  knownAccountFeature(accountTopic),
];
