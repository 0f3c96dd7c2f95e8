import { CommandBus } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { openProcess } from '#platform';
import { AppModule } from '../../../apps/all-in-one/src/app.module.js';
import { serve } from './child.js';
import { feed } from './feed.js';
import { sign } from './sign.js';

// The whole product in this process, with those who put wishes in and who sign beside it.
const running = await openProcess(AppModule);
process.once('SIGTERM', () => void running.stop().then(() => process.exit(0)));
const commands = running.app.get(CommandBus);
serve({
  feed: (wishes) => feed(commands, wishes),
  sign: (wishes) => sign(commands, running.app.get(DataSource), wishes),
});
