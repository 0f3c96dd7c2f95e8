import { type HouseholdFacts, type Row, slotOf } from '#kernel';
import { type Lanes, MET, NOT_MET } from './verdict.js';

const STATUS = slotOf('person.status');
const EVERY_STATUS = 0b11111;

/** The statuses of one member: bits that are sure, and bits that are possible. */
export interface Held {
  sure: number;
  possible: number;
}

/** What the first pass found for one of its policies: for the household, or member by member. */
export interface FirstAnswers {
  readonly answers: readonly Lanes[];
  /** Whether each member receives the status. */
  readonly granted: readonly Lanes[];
}

/** Everything a compiled condition reads and writes while one case is judged; reused from case to case. */
export class Frame {
  household: Row = new Float64Array(0);
  people: Row[] = [];
  /** The member that is being judged. */
  member = 0;
  person: Row = new Float64Array(0);
  /** Certificates alone (lane 0), and with what the first pass derived (lane 1). */
  certificates: Held[] = [];
  statuses: Held[] = [];
  /** What the first pass has found, by the place of the policy in it; of this case are only those judged so far. */
  readonly first: FirstAnswers[] = [];
  judged = 0;
  /** Answers of shared questions about the household; 0 is not asked yet. */
  readonly shared: Uint8Array;
  /** The answer of every node of every policy: the trace of this case. */
  marks: Uint8Array = new Uint8Array(0);
  at = 0;

  constructor(sharedQuestions: number) {
    this.shared = new Uint8Array(sharedQuestions);
  }

  open({ row, members }: HouseholdFacts, marks: Uint8Array): void {
    this.household = row;
    this.marks = marks;
    this.shared.fill(0);
    this.judged = 0;
    this.people.length = members.length;
    for (let member = 0; member < members.length; member++) {
      const person = members[member]?.row as Row;
      const held = person[STATUS] as number;
      const unknown = Number.isNaN(held);
      this.people[member] = person;
      write(this.certificates, member, unknown ? 0 : held, unknown ? EVERY_STATUS : held);
      write(this.statuses, member, unknown ? 0 : held, unknown ? EVERY_STATUS : held);
    }
  }

  /** Records what the next policy of the first pass has found. */
  found(answers: FirstAnswers): void {
    this.first[this.judged++] = answers;
  }

  turnTo(member: number): void {
    this.member = member;
    this.person = this.people[member] as Row;
  }
}

/** Records a status that a member receives, or may receive, and the one that it replaces. */
export function give(
  held: Held,
  granted: Lanes,
  { status, removes }: { status: number; removes: number },
): void {
  if (granted === NOT_MET) return;
  held.possible |= status;
  held.sure &= ~removes;
  if (granted !== MET) return;
  held.sure |= status;
  held.possible &= ~removes;
}

function write(list: Held[], member: number, sure: number, possible: number): void {
  const held = list[member];
  if (held === undefined) {
    list[member] = { sure, possible };
    return;
  }
  held.sure = sure;
  held.possible = possible;
}
