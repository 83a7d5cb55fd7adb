import { WORDS, search, ids, answered, hitsShown, expect, test } from './search-page.ts';

// What is typed or pasted and is no plain search.

test('waits for the end of a composition', async ({ page }) => {
  await page.clock.install();
  await page.goto('/search/');
  const client = await page.context().newCDPSession(page);
  await page.locator(WORDS).focus();
  await client.send('Input.imeSetComposition', { text: 'gaoxin', selectionStart: 6, selectionEnd: 6 });
  await expect(page.locator(WORDS)).toHaveValue('gaoxin');
  await page.clock.runFor(5000);
  expect(new URL(page.url()).search).toBe('');
  await client.send('Input.insertText', { text: '高新' });
  await page.clock.runFor(5000);
  await expect(page).toHaveURL(search('高新'));
  await hitsShown(page);
});

for (const query of [
  '"',
  '-',
  '""',
  '。。。',
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '😀',
  '\u0000\u0007',
  '.*[a-z]+(?=x)\\',
  '%E0%A4%A',
  '\u202e\u200b',
]) {
  test(`takes ${JSON.stringify(query)} as text`, async ({ page, errors }) => {
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs++;
      void dialog.dismiss();
    });
    await page.goto('/search/');
    await page.locator(WORDS).fill(query);
    await page.locator(WORDS).press('Enter');
    await expect(page).toHaveURL((url) => url.searchParams.get('q') === query.replace(/[\r\n]/g, ''));
    await answered(page);
    expect(await page.locator('#search img, #search script').count()).toBe(0);
    expect(dialogs).toBe(0);
    expect(errors).toEqual([]);
  });
}

test('declines a pasted page in one sentence', async ({ page, errors }) => {
  await page.goto('/search/');
  await page.locator(WORDS).fill('开发区'.repeat(3334));
  await page.locator(WORDS).press('Enter');
  await expect(page.locator('[role=status]')).toContainText('10002个字');
  expect(page.url().length).toBeLessThan(200);
  expect(errors).toEqual([]);
});

test('answers again after a query that was declined', async ({ page }) => {
  await page.goto(search('高新区'));
  const before = await hitsShown(page);
  await page.locator(WORDS).fill('区'.repeat(900));
  await expect(page.locator('[role=status]')).toContainText('900个字');
  await page.locator(WORDS).fill('高新区');
  await expect.poll(() => ids(page)).toEqual(before);
});
