import { Injectable } from '@nestjs/common';
import type { Consumer } from '../messaging/consumer.js';
import { contextOf } from './schema-of.js';

/** The consumers of this process, by context. */
@Injectable()
export class Consumers {
  private readonly all: Consumer[] = [];

  add(consumer: Consumer): void {
    if (this.all.some((one) => one.name === consumer.name)) throw new Error(`Two consumers are named ${consumer.name}`);
    this.all.push(consumer);
  }

  of(context: string): readonly Consumer[] {
    return this.all.filter((one) => contextOf(one.name) === context);
  }
}
