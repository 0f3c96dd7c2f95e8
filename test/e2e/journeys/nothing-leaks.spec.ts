import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { bundledCases } from '../../../deploy/demo/bundled-cases.js';
import { People } from '../../../deploy/demo/people.js';
import { Refused } from '../../../deploy/demo/person.js';
import { wishForm } from '../../../deploy/demo/wish-form.js';
import { eventually } from '../../support/eventually.js';
import { allEvents, onDatabase, SCHEMAS } from './follow-a-wish.js';
import { inBothShapes } from './in-both-shapes.js';

/** Values that stand nowhere else in the world, one for each field that tells about people. */
const CANARIES = {
  name: '金丝雀甲CANARYNAME',
  phone: '00 7531 8642 01',
  address: '金丝雀街CANARYADDRESS',
  payeeName: '金丝雀乙CANARYPAYEE',
  bank: '金丝雀银行CANARYBANK',
  account: '6299765432109876543',
  story: 'CANARYSTORY 金丝雀的经过',
};

await inBothShapes(
  'People',
  (system) => {
    let captured = '';
    let idNumber = '';

    it('are told about on a form, and then a wish is paid', async () => {
      const people = new People(system().url);
      const [burns] = bundledCases();
      if (!burns) throw new Error('The first case is A01');
      const form = wishForm(burns, 77) as { applicant: { idNumber: string } };
      idNumber = form.applicant.idNumber;
      const worker = await people.worker(burns.ending.town);
      const { wishId } = await worker.post<{ wishId: string }>('/api/wishes', {
        ...form,
        applicant: { name: CANARIES.name, phone: CANARIES.phone, address: CANARIES.address, idNumber },
        payee: { kind: 'self', name: CANARIES.payeeName, bank: CANARIES.bank, account: CANARIES.account },
        story: CANARIES.story,
      });
      const approver = await people.approver(burns.ending.town);
      const page = await eventually(
        () => approver.get<{ parts: { partId: string; contentHash: string }[] }>(`/api/cases/${wishId}`).catch(() => undefined),
        { failsWith: 'No case was opened' },
      );
      // The bank is told to whoever signs, and in no other place.
      expect(JSON.stringify(page)).toContain(CANARIES.bank);
      captured += JSON.stringify(page).replaceAll(CANARIES.bank, '');
      for (const signer of [approver, await people.checker(burns.ending.town)]) {
        for (const { partId, contentHash } of page.parts) {
          await signer.post(`/api/cases/${wishId}/parts/${partId}/signatures`, { contentHash });
        }
      }
      const paid = await eventually(
        async () => {
          const wish = await worker.get<{ steps: { code: string }[] }>(`/api/wishes/${wishId}`);
          return wish.steps.some((step) => step.code === 'payout-settled') && wish;
        },
        { failsWith: 'The wish was not paid' },
      );
      captured += JSON.stringify(paid);
    });

    it('appear in no refusal, though the refused form was full of them', async () => {
      const worker = await new People(system().url).worker('441900005');
      const refusal = await worker
        .post('/api/wishes', { ...CANARIES, town: 'nowhere', applicant: { ...CANARIES, idNumber: `${idNumber}9` } })
        .catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(Refused);
      captured += JSON.stringify(refusal) + String(refusal);
    });

    it('appear in no event, no dead letter, no table but the sealed one, no log, no answer', async () => {
      const folder = join(system().dataFolder, 'logs');
      const logs = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
      const everything = await onDatabase(system().databaseUrl, async (client) => {
        const events = (await allEvents(client)).map((event) => event.envelope);
        const tables: string[] = [];
        for (const schema of [...SCHEMAS, 'sealed']) {
          const { rows } = await client.query<{ name: string }>(
            `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = $1`, [schema],
          );
          for (const { name } of rows) {
            const content = await client.query<{ row: string }>(`SELECT t::text AS row FROM ${schema}.${name} t`);
            tables.push(...content.rows.map((one) => one.row));
          }
        }
        return [...events, ...tables];
      });
      const haystack = [captured, ...everything, ...logs, bankBook(system().dataFolder)].join('\n');
      expect(haystack.length).toBeGreaterThan(10_000);
      for (const [field, canary] of Object.entries({ ...CANARIES, idNumber })) {
        expect([field, haystack.includes(canary)]).toEqual([field, false]);
        expect([field, haystack.includes(Buffer.from(canary).toString('base64').slice(0, -3))]).toEqual([field, false]);
      }
    });

    it('would be found, were they there (negative control)', () => {
      expect(`something ${CANARIES.account} else`.includes(CANARIES.account)).toBe(true);
      expect(captured).toContain(String(CANARIES.account).slice(-4));
    });
  },
  () => ({ env: { LOG_LEVEL: 'trace' } }),
);

function bankBook(dataFolder: string): string {
  return readdirSync(dataFolder)
    .filter((name) => name.startsWith('bank-book'))
    .map((name) => readFileSync(join(dataFolder, name), 'utf8'))
    .join('\n');
}
