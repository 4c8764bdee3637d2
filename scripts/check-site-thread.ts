import { parentPort, workerData } from 'node:worker_threads';
import { checkSite, type BuiltSite } from './check-site.ts';
import { Report } from './report.ts';

const report = new Report();
await checkSite(workerData as BuiltSite, report);
parentPort?.postMessage(report.findings);
