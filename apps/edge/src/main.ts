import { startProcess } from '#platform';
import { AppModule } from './app.module.js';
import { SERVICE_ROUTES } from './service-routes.js';

await startProcess(AppModule, { web: true, forward: SERVICE_ROUTES });
