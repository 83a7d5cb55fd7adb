import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { pageKinds } from './page-kinds.ts';

const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'] }));

for (const path of pageKinds()) {
  test(`${decodeURIComponent(path)} is valid HTML`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    expect(html).toContain('</html>');
    const { results } = await validator.validateString(html);
    const faults = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(faults).toEqual([]);
  });
}
