// The security policy stands in the headers that hosts are told to send, word for word.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { POLICY } from '../../src/build/policy';

it.each(['public/_headers', 'README.md'])('%s has the policy', (path) => {
  expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toContain(
    `Content-Security-Policy: ${POLICY}\n`,
  );
});
