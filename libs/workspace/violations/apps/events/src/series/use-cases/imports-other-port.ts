// A clean file: features meet through ports.
import { Events } from '../../event/use-cases/ports.ts';

export const port = Events;
