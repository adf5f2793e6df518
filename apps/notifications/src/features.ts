import { clientTopic } from '@regional-events/contracts-organisations';
import { knownClientFeature, type Feature } from '@regional-events/platform-service';
import { messageFeedFeature } from './message-feed/message-feed.module.ts';

export const features: readonly Feature[] = [messageFeedFeature, knownClientFeature(clientTopic)];
