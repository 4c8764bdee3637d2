/**
 * What was made of the same input before, as bytes by a key, which is a digest of all that they were made from, the version of the code
 * included (`versionOfCode`). It may be deleted at any time; what it gives is what was put into it, or nothing.
 */
export interface Cache {
  /** Undefined when there is nothing under the key, or not what was put there. */
  get(key: string): Uint8Array | undefined;
  /** Written by `save`. */
  set(key: string, bytes: Uint8Array): void;
  /** Writes what was set, drops what was neither set nor asked for since the cache was opened, and ends. */
  save(): void;
  /** Ends and leaves the cache as it was; nothing when it has ended. */
  close(): void;
}
