import { Injectable } from '@nestjs/common';
import { Subject } from 'rxjs';

/** Rings in this process whenever steps were committed; who watches then looks what is new. */
@Injectable()
export class ProgressBell {
  readonly rung = new Subject<void>();
}
