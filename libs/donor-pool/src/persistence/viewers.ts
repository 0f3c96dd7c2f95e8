import { type Actor, hasRole } from '#platform';
import { Injectable } from '@nestjs/common';
import { NotAMember } from '../domain/donor-pool.errors.js';
import { Members } from './members.js';
import type { Viewer } from './need-board.js';

@Injectable()
export class Viewers {
  constructor(private readonly members: Members) {}

  /** A donor sees the area of its member, everybody else the towns of the account. Throws NotAMember. */
  async of(actor: Actor): Promise<Viewer> {
    if (!hasRole(actor, 'donor')) return { memberId: null, area: actor.towns.includes('*') ? null : actor.towns };
    const member = await this.members.find(actor.memberId);
    if (!member) throw new NotAMember();
    return { memberId: member.memberId, area: member.level === 'city' ? null : member.towns };
  }
}
