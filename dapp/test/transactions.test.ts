import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PoolRefused, poolRefusal } from '../src/transactions.js';

test("the pool's refusal carries the runtime's number", () => {
  const refusal = poolRefusal('a.b', new Error('1010: Invalid Transaction: Custom error: 1'));
  assert.ok(refusal instanceof PoolRefused);
  assert.equal(refusal.code, 1);
});

test('another refusal of the pool carries none', () => {
  const refusal = poolRefusal(
    'a.b',
    new Error('1014: Priority is too low: (1 vs 1): The transaction has too low priority'),
  );
  assert.ok(refusal instanceof PoolRefused);
  assert.equal(refusal.code, undefined);
});

test('what is no refusal stays what it is', () => {
  const lost = new Error('disconnected');
  assert.equal(poolRefusal('a.b', lost), lost);
});
