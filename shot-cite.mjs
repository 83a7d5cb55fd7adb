import { chromium } from '@playwright/test';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const [name, path, width, scheme, action] of JSON.parse(process.argv[2])) {
  const p = await b.newPage({ viewport: { width, height: width < 500 ? 844 : 900 }, colorScheme: scheme ?? 'light' });
  await p.goto('http://localhost:4471' + path); await p.waitForTimeout(200);
  if (action === 'open') await p.evaluate(() => document.querySelectorAll('details').forEach(d => d.open = true));
  if (action === 'pdf') await p.pdf({ path: `/tmp/shots-cite/${name}.pdf`, format: 'A4', margin: {top:'15mm',bottom:'15mm',left:'15mm',right:'15mm'} });
  else await p.screenshot({ path: `/tmp/shots-cite/${name}.png`, fullPage: true });
  await p.close();
}
await b.close();
