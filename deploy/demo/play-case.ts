import { setTimeout as pause } from 'node:timers/promises';
import type { BundledCase } from './bundled-cases.js';
import type { People } from './people.js';
import { Refused } from './person.js';
import { wishForm } from './wish-form.js';

export interface Step {
  readonly code: string;
  readonly at: string;
  readonly detail: Record<string, unknown>;
}

export interface WishPage {
  readonly wishId: string;
  readonly receiptCode: string;
  readonly status: string;
  readonly registeredAt: string;
  readonly closedAt: string | null;
  readonly steps: readonly Step[];
}

interface CasePage {
  readonly parts: readonly { partId: string; kind: string; potId: string | null; contentHash: string; status: string }[];
  readonly referrals: readonly { referralId: string; to: string; answer: string | null }[];
}

export interface Played {
  readonly page: WishPage;
  readonly signatures: number;
}

const WITHIN_MS = 60_000;
const LOOK_EVERY_MS = 60;

/**
 * Does over HTTP what the worker, the officers and a donor would do for one case, and tells each step of the
 * wish's timeline as it appears. Throws when the wish is not closed in time.
 */
export async function playCase(
  one: BundledCase,
  people: People,
  serial: number,
  tell: (step: Step, page: WishPage) => void,
): Promise<Played> {
  const { ending } = one;
  const worker = await people.worker(ending.town);
  const { wishId } = await worker.post<{ wishId: string }>('/api/wishes', wishForm(one, serial));

  const told = new Set<string>();
  const look = async (): Promise<WishPage> => {
    const page = await worker.get<WishPage>(`/api/wishes/${wishId}`);
    for (const step of page.steps) {
      const mark = `${step.code} ${step.at} ${JSON.stringify(step.detail)}`;
      if (!told.has(mark)) tell(step, page);
      told.add(mark);
    }
    return page;
  };
  const until = async <T>(probe: () => Promise<T | undefined>, missing: string): Promise<T> => {
    for (const deadline = Date.now() + WITHIN_MS; ; await pause(LOOK_EVERY_MS)) {
      await look();
      const found = await probe();
      if (found !== undefined) return found;
      if (Date.now() > deadline) throw new Error(`${one.facts.id}: ${missing} within ${WITHIN_MS / 1_000} s`);
    }
  };

  const officer = await people.officer(ending.town);
  const casePage = () => officer.get<CasePage>(`/api/cases/${wishId}`).catch(ignoreNotFound);
  const page = await until(casePage, 'no case was opened');
  let signatures = 0;
  for (const part of page.parts) signatures += await sign(people, ending.town, wishId, part);
  for (const referral of page.referrals.filter((referral) => referral.to === 'home')) {
    await worker.post(`/api/cases/${wishId}/referrals/${referral.referralId}/answer`, { answer: 'granted' });
  }
  if (ending.need) await meetNeed(people, ending.town, wishId, until);
  await until(async () => ((await look()).closedAt ? true : undefined), 'the wish was not closed');
  return { page: await look(), signatures };
}

/** Each officer reads the case, then signs exactly what was shown. */
async function sign(people: People, town: string, wishId: string, part: CasePage['parts'][number]): Promise<number> {
  const approver = await people.approver(town);
  const signers =
    part.kind === 'cash'
      ? [approver, part.potId === 'charity:city' ? await people.city() : await people.checker(town)]
      : [await people.officer(town)];
  for (const signer of signers) {
    await signer.post(`/api/cases/${wishId}/parts/${part.partId}/signatures`, { contentHash: part.contentHash });
  }
  return signers.length;
}

type Until = <T>(probe: () => Promise<T | undefined>, missing: string) => Promise<T>;

/** The donor finds the need on the board, claims and delivers it; the worker confirms receipt. */
async function meetNeed(people: People, town: string, wishId: string, until: Until): Promise<void> {
  const [donor, worker] = [await people.donor(), await people.worker(town)];
  const needId = await until(async () => {
    const page = await worker.get<WishPage>(`/api/wishes/${wishId}`);
    return page.steps.find((step) => step.code === 'need-opened')?.detail['needId'] as string | undefined;
  }, 'no need was opened');
  const need = await until(() => donor.get<{ needId: string }>(`/api/needs/${needId}`).catch(ignoreNotFound), 'the need is not on the board');
  const { claimId } = await donor.post<{ claimId: string }>(`/api/needs/${need.needId}/claims`, {});
  await donor.post(`/api/claims/${claimId}/delivery`, {});
  await worker.post(`/api/claims/${claimId}/receipt`, {});
}

/** What a later step makes may not be there yet. */
function ignoreNotFound(error: unknown): undefined {
  if (error instanceof Refused && error.status === 404) return undefined;
  throw error;
}
