import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of nginx on this machine, or `null`. */
export function findNginx(): string | null {
  // Debian keeps it where only root's PATH leads.
  const folders = [...(process.env.PATH?.split(delimiter) ?? []), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path)) ?? null;
}
