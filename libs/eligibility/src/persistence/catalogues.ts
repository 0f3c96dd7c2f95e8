import { Injectable } from '@nestjs/common';
import { bundledCatalogue, type Catalogue } from '../domain/index.js';

/** The catalogue that is in force. */
@Injectable()
export class Catalogues {
  /** The rules for a civil date. */
  on(_date: string): Catalogue {
    return bundledCatalogue;
  }
}
