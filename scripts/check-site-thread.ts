import { parentPort, workerData } from 'node:worker_threads';
import { checkSite, type BuiltSite } from './check-site.ts';
import { Report, type Finding } from './report.ts';

/** Collects findings as they were given, to be told to another thread. */
class FindingList extends Report {
  readonly findings: Finding[] = [];

  override add(finding: Finding): void {
    this.findings.push(finding);
  }
}

const list = new FindingList();
await checkSite(workerData as BuiltSite, list);
parentPort?.postMessage(list.findings);
