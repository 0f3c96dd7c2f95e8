import { Injectable } from '@nestjs/common';

/** Where the process stands between start and stop. */
@Injectable()
export class Lifecycle {
  private state: 'starting' | 'running' | 'stopping' = 'starting';

  started(): void {
    this.state = 'running';
  }

  stopping(): void {
    this.state = 'stopping';
  }

  takesWork(): boolean {
    return this.state === 'running';
  }
}
