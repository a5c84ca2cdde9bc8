import { totalmem } from 'node:os';
import { expect, test } from 'vitest';
import { listHeapLimitFlags } from '@/lib/build/heap-limit';

test('a step of a build may take three quarters of the memory', () => {
  const [flag = '', ...others] = listHeapLimitFlags('--no-warnings');
  expect(others).toEqual([]);
  const megabytes = Number(/^--max-old-space-size=(\d+)$/.exec(flag)?.[1]);
  expect(megabytes / (totalmem() / 2 ** 20)).toBeCloseTo(0.75, 3);
});

test.each(['--max-old-space-size=500', '--no-warnings --max_old_space_size=500'])(
  'the limit in NODE_OPTIONS %j takes precedence',
  (nodeOptions) => {
    expect(listHeapLimitFlags(nodeOptions)).toEqual([]);
  },
);
