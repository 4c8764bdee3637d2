import { readFileSync } from 'node:fs';

/** A file's text; `null` when it is missing or unreadable, which is then itself the finding. */
export function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
