// expect layer-queries
import { kafka } from '../messaging/imports-kafkajs.ts';

export const reader = kafka;
