import { bankSpec, type Launched, type LaunchOptions, launchOn } from './launch.js';

/** Every context in one process beside the bank simulator: embedded PostgreSQL, no broker. */
export function startAllInOne(options: LaunchOptions = {}): Promise<Launched> {
  return launchOn(options, 'dianliang', async (ground) => {
    const { secrets, fleet, shared, url, port, databaseUrl } = ground;
    const bank = await bankSpec(ground);
    const app = {
      name: 'all-in-one',
      script: ground.script('all-in-one'),
      readyUrl: `${url}/health/ready`,
      env: {
        ...shared,
        PORT: String(port),
        DATABASE_URL: databaseUrl,
        SEALING_KEY_FILE: secrets.sealingKeyFile,
        INDEX_KEY_FILE: secrets.indexKeyFile,
        BANK_URL: bank.url,
        BANK_TOKEN_FILE: secrets.bankTokenFile,
      },
    };
    options.log?.('正在启动点亮… · Starting Dianliang...');
    await fleet.start([bank]);
    await fleet.start([app]);
    return { bankUrl: bank.url };
  });
}
