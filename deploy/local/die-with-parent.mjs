// Preloaded into every process a launcher starts: when the launcher goes, even by kill -9, its children stop too.
const ENOUGH_MS = 20_000;

if (process.channel) {
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), ENOUGH_MS).unref();
    process.kill(process.pid, 'SIGTERM');
  });
  process.channel.unref();
  // nobody reads what is said while stopping
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}
