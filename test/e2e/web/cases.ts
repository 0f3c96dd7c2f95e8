import { bundledCases } from '../../../deploy/demo/bundled-cases.js';
import { People } from '../../../deploy/demo/people.js';
import { wishForm } from '../../../deploy/demo/wish-form.js';
import { eventually } from '../../support/eventually.js';

export interface CasePart {
  readonly partId: string;
  readonly contentHash: string;
  readonly amountFen: number;
  readonly status: string;
  readonly signatures: readonly { role: string }[];
}

export interface KnownCase {
  readonly people: People;
  readonly town: string;
  readonly wishId: string;
  readonly receiptCode: string;
  /** The case as the service has it, whatever a screen shows. */
  now(): Promise<{ status: string; missing: string[]; parts: CasePart[] }>;
  /** One more signature of the first part, by another person. */
  sign(login: string): Promise<void>;
}

type Form = ReturnType<typeof wishForm>;

/** A wish whose path is decided: what happened before the person at the screen, over HTTP, as the demo does. */
export async function aCase(url: string, caseId: string, serial: number, change: (form: Form) => Form = (form) => form): Promise<KnownCase> {
  const one = bundledCases().find(({ facts }) => facts.id === caseId);
  if (!one) throw new Error(`There is no case ${caseId}`);
  const { town } = one.ending;
  const people = new People(url);
  const worker = await people.worker(town);
  const { wishId, receiptCode } = await worker.post<{ wishId: string; receiptCode: string }>('/api/wishes', change(wishForm(one, serial)));
  const officer = await people.officer(town);
  const now: KnownCase['now'] = () => officer.get(`/api/cases/${wishId}`);
  await eventually(() => now().then(() => true, () => false), { failsWith: 'No case was opened' });
  const sign = async (login: string): Promise<void> => {
    const [part] = (await now()).parts;
    const signer = await people.account(login);
    await signer.post(`/api/cases/${wishId}/parts/${part?.partId}/signatures`, { contentHash: part?.contentHash });
  };
  return { people, town, wishId, receiptCode, now, sign };
}
