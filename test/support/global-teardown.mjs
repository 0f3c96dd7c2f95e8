/** Ends the server that global-setup.mjs started. */
export default async function globalTeardown() {
  await globalThis.dianliangTestServer?.stop();
  globalThis.dianliangTestServer = undefined;
}
