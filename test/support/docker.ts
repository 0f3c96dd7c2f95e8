import { existsSync } from 'node:fs';
import { request } from 'node:http';

/** Whether a container engine answers at the usual socket or at DOCKER_HOST, within a second. */
export function dockerAnswers(environment: NodeJS.ProcessEnv = process.env): Promise<boolean> {
  const where = engineAddress(environment);
  if (!where) return Promise.resolve(false);
  return new Promise((resolve) => {
    const ping = request({ ...where, path: '/_ping', timeout: 1_000 }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    ping.on('timeout', () => ping.destroy());
    ping.on('error', () => resolve(false));
    ping.end();
  });
}

function engineAddress(
  environment: NodeJS.ProcessEnv,
): { socketPath: string } | { host: string; port: string } | undefined {
  const named = environment.DOCKER_HOST;
  if (named?.startsWith('tcp://')) {
    const { hostname, port } = new URL(named);
    return { host: hostname, port };
  }
  const socketPath = named?.replace(/^unix:\/\//, '') ?? '/var/run/docker.sock';
  return existsSync(socketPath) ? { socketPath } : undefined;
}
