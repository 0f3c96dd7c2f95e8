import { startBank } from './bank-server.js';
import { readSettings } from './settings.js';

try {
  const bank = await startBank(readSettings(process.env));
  process.stdout.write(`${JSON.stringify({ event: 'started', port: bank.port })}\n`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void bank.stop().then(() => process.exit(0)));
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
