// expect layer-persistence
import { ImportsController } from '../use-cases/imports-controller.ts';

export const useCase = new ImportsController();
