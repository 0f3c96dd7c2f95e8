import { startProcess } from '#platform';
import { AppModule } from './app.module.js';

await startProcess(AppModule, { web: true });
