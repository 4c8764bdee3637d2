import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import type { ThreadMessage } from './check-site-apart.ts';
import { SiteCheck } from './check-site.ts';
import { readSite } from './checks/site/read-site.ts';
import { readSourceTexts } from './checks/site/read-source-texts.ts';
import type { Site } from './checks/site/site.ts';
import { Report } from './report.ts';

interface EarlyCheck {
  site: Site;
  check: SiteCheck;
  hasTexts: boolean;
}

/** The site as it will be, and what was checked of it so far; null before it is known which files it will have. */
let early: EarlyCheck | null = null;
/** What was asked is done in turn. */
let work = Promise.resolve();

parentPort?.on('message', (message: ThreadMessage) => {
  work = work.then(() => answer(message));
});

async function answer(message: ThreadMessage): Promise<void> {
  if ('files' in message) {
    const files = new Set(message.files);
    const site: Site = { ...message.site, files, pages: new Map(), styles: [], texts: new Map() };
    early = { site, check: new SiteCheck(site), hasTexts: false };
  } else if ('page' in message) {
    if (early !== null) await checkEarly(early, message.page);
  } else {
    const site = await readSite(message.whole);
    const check = early?.check.holdsFor(site) === true ? early.check : new SiteCheck(site);
    const report = new Report();
    await check.end(site, message.whole.checked, report);
    parentPort?.postMessage(report.findings);
    parentPort?.close();
  }
}

async function checkEarly(known: EarlyCheck, page: string): Promise<void> {
  const { site, check } = known;
  try {
    if (!known.hasTexts) site.texts = await readSourceTexts(site.folder, site.files);
    known.hasTexts = true;
    await check.add(page, site);
  } catch (error) {
    // The site is moved when it is whole: what is left to check then is checked where it lies.
    if (existsSync(join(site.folder, page))) throw error;
  }
}
