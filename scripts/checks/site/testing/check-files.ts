import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkSite } from '../../../check-site.ts';
import { Report } from '../../../report.ts';
import { theSearchIndexIsWhole } from '../the-search-index-is-whole.ts';

/** What one rule finds in a site of these files, as `file:line:column rule: reason (value) fix`. */
export async function checkFiles(
  rule: string,
  files: Record<string, string>,
  { base = '/', origin }: { base?: string; origin?: string } = {},
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-site-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    const report = new Report();
    await checkSite({ folder, base, origin }, report);
    theSearchIndexIsWhole(folder, report);
    return report.messages
      .filter(({ ruleId }) => ruleId === rule)
      .map((message) =>
        [message.file, message.line, message.column]
          .filter((part) => part != null)
          .join(':')
          .concat(
            ` ${rule}: ${message.reason}`,
            message.actual == null ? '' : ` (${message.actual})`,
            message.note === undefined ? '' : ` ${message.note}`,
          ),
      );
  } finally {
    await rm(folder, { recursive: true });
  }
}
