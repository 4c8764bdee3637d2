/** How much a finding weighs: an `error` stops the run, a `warning` wants an editor's eye, a `note` says what was done. */
export type Severity = 'error' | 'warning' | 'note';
