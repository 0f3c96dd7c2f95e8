import type { Worker } from '#platform';
import { Injectable } from '@nestjs/common';
import { Catalogues } from '../persistence/catalogues.js';

/** Takes over the rules that another process of this context has published. */
@Injectable()
export class RefreshCatalogues implements Worker {
  readonly name = 'eligibility.refresh-catalogues';
  readonly everyMs = 30_000;

  constructor(private readonly catalogues: Catalogues) {}

  async runOnce(): Promise<boolean> {
    await this.catalogues.refresh();
    return false;
  }
}
