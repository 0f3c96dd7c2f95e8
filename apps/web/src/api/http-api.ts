import type { Api, Write } from './api.js';
import { createClient, createConfig } from './generated/client/index.js';
import * as service from './generated/sdk.gen.js';
import { listenToNews } from './listen-to-news.js';
import { NoConnection, problemFrom } from './problem.js';

/** Turns every failure into a `Problem` or `NoConnection` before the generated client sees it. */
async function send(request: RequestInfo | URL): Promise<Response> {
  const response = await fetch(request).catch((cause: unknown) => {
    throw new NoConnection('No answer from the service', { cause });
  });
  if (!response.ok) throw await problemFrom(response);
  return response;
}

const keyed = ({ key }: Write): { headers: { 'Idempotency-Key': string } } => ({
  headers: { 'Idempotency-Key': key },
});

/** The service of this origin by the generated client; cookies carry the session, `language()` picks the words. */
export function httpApi(language: () => string): Api {
  const client = createClient(
    createConfig({ baseUrl: location.origin, fetch: send, throwOnError: true, credentials: 'same-origin' }),
  );
  client.interceptors.request.use((request) => {
    request.headers.set('Accept-Language', language());
    return request;
  });
  const wishId = (id: string) => ({ client, path: { wishId: id } });
  const claimId = (id: string) => ({ client, path: { claimId: id } });
  return {
    session: async () => {
      const { data, response } = await service.viewSession({ client });
      return response.status === 204 || !data ? null : data;
    },
    signIn: async (body) => (await service.signIn({ client, body })).data,
    signOut: async () => void (await service.signOut({ client })),
    registerWish: async (body, write) => (await service.registerWish({ client, body, ...keyed(write) })).data,
    wishes: async (query) => (await service.listWishes({ client, query })).data,
    wish: async (id) => (await service.viewWish(wishId(id))).data,
    progress: async (receiptCode) => (await service.viewProgress({ client, body: { receiptCode } })).data,
    policies: async () => (await service.listPolicies({ client })).data,
    assessment: async (id) => (await service.viewAssessment(wishId(id))).data,
    facts: async (id) => (await service.viewFacts(wishId(id))).data,
    cases: async (status, page) => (await service.listCases({ client, query: { status, ...page } })).data,
    case: async (id) => (await service.viewCase(wishId(id))).data,
    sign: async (id, partId, contentHash, write) =>
      (await service.signPart({ client, path: { wishId: id, partId }, body: { contentHash }, ...keyed(write) })).data,
    refuse: async (id, reason, write) =>
      void (await service.refuseWish({ ...wishId(id), body: { reason }, ...keyed(write) })),
    returnForCompletion: async (id, missing, reason, write) =>
      void (await service.returnWish({ ...wishId(id), body: { missing, reason }, ...keyed(write) })),
    needs: async (query) => (await service.listNeeds({ client, query })).data,
    need: async (needId) => (await service.viewNeed({ client, path: { needId } })).data,
    claim: async (needId, quantity, write) =>
      (await service.claimNeed({ client, path: { needId }, body: { quantity }, ...keyed(write) })).data,
    claims: async () => (await service.listClaims({ client })).data,
    deliver: async (id, write) => void (await service.deliverClaim({ ...claimId(id), ...keyed(write) })),
    release: async (id, write) => void (await service.releaseClaim({ ...claimId(id), ...keyed(write) })),
    confirmReceipt: async (id, write) => void (await service.confirmReceipt({ ...claimId(id), ...keyed(write) })),
    totals: async () => (await service.viewPublicTotals({ client })).data,
    listen: listenToNews,
  };
}
