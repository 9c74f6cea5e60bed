import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Difference, Progress } from '../journey/progress.js';

test('a difference stops the journey and tells both sides', () => {
  const progress = new Progress(true);
  assert.throws(
    () => progress.equal('the answer', { decision: 'Deny', ids: [1n] }, { decision: 'Permit', ids: [2n] }),
    (error: unknown) => {
      assert.ok(error instanceof Difference);
      assert.match(error.message, /the answer\n {2}expected: .*Permit.*"2".*\n {2}got: .*Deny.*"1"/);
      return true;
    },
  );
  assert.equal(progress.expectationsMet, 0);
});

test('the same value in another order, and absent members, are no difference', () => {
  const progress = new Progress(true);
  progress.equal('an object', { a: 1, b: undefined, c: new Uint8Array([1]) }, { c: new Uint8Array([1]), a: 1 });
  progress.holds('a fact', true);
  assert.equal(progress.expectationsMet, 2);
  assert.throws(() => progress.holds('a falsehood', false), Difference);
  assert.throws(() => progress.equal('lists', [1, 2], [2, 1]), Difference);
  assert.throws(() => progress.equal('something', undefined, 'Pallet.Error'), Difference);
});
