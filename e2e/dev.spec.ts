import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve as resolvePath } from 'node:path';
import { expect, test } from '@playwright/test';

const project = resolvePath(import.meta.dirname, '..');
const address = 'http://localhost:4393/';
// One server for all of them.
test.describe.configure({ mode: 'serial' });

let folder = '';
let server: ChildProcess;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-dev-'));
  await cp(join(project, 'content'), folder, { recursive: true });
  // A draft: the texts of a published dossier are not to be edited.
  const settings = join(folder, 'dossier.yaml');
  await writeFile(settings, (await readFile(settings, 'utf8')).replace(/^released:.*\n/m, ''));
  server = spawn(process.execPath, ['scripts/dev.ts', '--dossier', folder, '--port', '4393'], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    server.once('exit', () => reject(new Error('The server ended before it began to serve.')));
    server.stdout?.on('data', (chunk) => {
      if (String(chunk).includes(address)) resolve();
    });
  });
});

test.afterAll(async () => {
  const ended = once(server, 'exit');
  server.kill();
  await ended;
  await rm(folder, { recursive: true, force: true });
});

test('an edited dossier shows at once; a mistake in it covers the page until it is mended', async ({ page }) => {
  const file = join(folder, 'dossier.yaml');
  const original = await readFile(file, 'utf8');
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  const overlay = page.locator('vite-error-overlay');
  await writeFile(file, `${original}colour: red\n`);
  await expect(overlay).toContainText('The dossier cannot be read');
  await expect(overlay).toContainText('colour');
  // Whoever comes now sees it too. The server may be reloading the page by itself just then.
  await expect(async () => {
    await page.reload();
    await expect(overlay).toContainText('The dossier cannot be read');
  }).toPass();

  const title = 'Calls between the lighthouses';
  await writeFile(file, original.replace(/^title: .*$/m, `title: ${title}`));
  await expect(page.locator('body')).toContainText(title);
  await expect(overlay).toBeHidden();
});

test('an edited text shows at once', async ({ page }) => {
  const [name = ''] = (await readdir(join(folder, 'raw'))).filter((file) => file.endsWith('.txt'));
  await page.goto(`${address}sources/${name.replace('.txt', '')}/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const file = join(folder, 'raw', name);
  const lines = (await readFile(file, 'utf8')).split('\n');
  const middle = lines.findIndex((line, index) => index > lines.length / 2 && line.length > 80);
  const edited = lines.map((line, index) =>
    index === middle ? `${line} The keeper of the lamp was not asked.` : line,
  );
  await writeFile(file, edited.join('\n'));
  await expect(page.getByRole('main')).toContainText('The keeper of the lamp was not asked.');
});

test('the evidence report stands beside the site, for the editor alone', async ({ page }) => {
  await page.goto(`${address}_evidence/`);
  await expect(page.getByRole('heading', { level: 1, name: 'Evidence report' })).toBeVisible();
  await expect(page.getByRole('listitem').first()).toBeVisible();
});
