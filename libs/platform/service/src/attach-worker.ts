import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { NestMicroservice, type CustomTransportStrategy } from '@nestjs/microservices';
import { PassThroughFilter } from './pass-through.filter.ts';

/** Lets the strategy call the application's message handlers once its microservices are started. */
export function attachWorker(app: NestFastifyApplication, strategy: CustomTransportStrategy): void {
  const microservice = app.connectMicroservice(
    { strategy },
    { inheritAppConfig: false, deferInitialization: true },
  );
  microservice.useGlobalFilters(new PassThroughFilter());
  // The application calls the hooks of all its modules itself: a second time, each hook of a request would be there twice.
  if (microservice instanceof NestMicroservice) microservice.setIsInitHookCalled(true);
}
