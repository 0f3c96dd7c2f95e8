import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Lifecycle } from '../runtime/lifecycle.js';
import { AllowEveryone } from './allow.js';

/** For whoever restarts and routes: is the process alive, and may it be given work. */
@Controller('health')
@AllowEveryone()
export class HealthHttp {
  constructor(
    private readonly dataSource: DataSource,
    private readonly lifecycle: Lifecycle,
  ) {}

  @Get('live')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  /** Not ready while starting, while stopping, and without Postgres; a broker that is away does not matter. */
  @Get('ready')
  async ready(): Promise<{ status: 'ready' }> {
    if (!this.lifecycle.takesWork()) throw new ServiceUnavailableException();
    await this.dataSource.query('SELECT 1').catch(() => {
      throw new ServiceUnavailableException();
    });
    return { status: 'ready' };
  }
}
