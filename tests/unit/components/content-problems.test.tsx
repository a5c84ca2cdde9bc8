import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ContentProblems } from '@/components/site/content-problems';
import type { Problem } from '@/lib/schema/problem';

const problem: Problem = {
  where: 'articles/a.txt:2',
  severity: 'error',
  code: 'outlet-unknown',
  message: 'No outlet has the id `<b>`; the catalogue has: trt-world.',
  excerpt: ['  2 | outlet: <b>'],
  fix: 'Add the outlet to content/catalogue/outlets.yaml, or correct the id.',
};

test('an error is shown with its place, line, message and fix, and never as markup', () => {
  const html = renderToStaticMarkup(<ContentProblems problems={[problem]} isPageShown />);
  expect(html).toContain('The content has an error');
  expect(html).toContain('the last version without errors');
  expect(html).toContain('articles/a.txt:2');
  expect(html).toContain('No outlet has the id `&lt;b&gt;`');
  expect(html).toContain('<pre>  2 | outlet: &lt;b&gt;</pre>');
  expect(html).toContain('Fix: Add the outlet');
});

test('reports that there is no page to show', () => {
  const html = renderToStaticMarkup(
    <ContentProblems problems={[problem, problem]} isPageShown={false} />,
  );
  expect(html).toContain('The content has 2 errors');
  expect(html).toContain('there is no page to show');
});

test('content without errors shows nothing', () => {
  expect(renderToStaticMarkup(<ContentProblems problems={[]} isPageShown />)).toBe('');
});
