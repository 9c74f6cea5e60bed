import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NodeUnusable, connect } from '../src/connect.js';

test('where no node answers, the error says so in time', async () => {
  // Port 9 is that of the discard protocol: nothing of ours listens there.
  const started = Date.now();
  await assert.rejects(connect('ws://127.0.0.1:9', 1_500), (error: unknown) => {
    assert.ok(error instanceof NodeUnusable);
    assert.match(error.message, /no node answered at ws:\/\/127\.0\.0\.1:9 within 1\.5 s/);
    return true;
  });
  assert.ok(Date.now() - started < 10_000);
});
