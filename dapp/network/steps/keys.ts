// Session keys: made by a node, bound to the collator's account, and registered.

import { WsProvider } from '@polkadot/api';
import { u8aToHex } from '@polkadot/util';
import { Sender } from '../../src/index.js';
import { PATIENCE } from '../chain.js';
import { type Network, collatorAccount, collatorOn } from '../network.js';

export async function sessionKeys({ control, api, keyring, progress }: Network): Promise<void> {
  progress.step('Session keys are rotated (north)');
  const account = collatorAccount(keyring, collatorOn('north'));
  const before = (await api.query.session!.nextKeys!(account.address)).toHex();
  const provider = new WsProvider((await control.node('north')).url);
  await provider.isReady;
  try {
    // Not yet among what polkadot.js knows by name.
    const made = await provider.send<{ keys: string; proof: string }>('author_rotateKeysWithOwner', [u8aToHex(account.publicKey)]);
    progress.equal('the node has the keys', await provider.send('author_hasSessionKeys', [made.keys]), true);
    await new Sender(api, 180_000 * PATIENCE).send(api.tx.session!.setKeys!(made.keys, made.proof), account);
    const after = (await api.query.session!.nextKeys!(account.address)).toHex();
    progress.holds('the keys are others than before', after !== before);
    progress.equal('the keys that are registered', after, made.keys);
    progress.done('registered; they make blocks in the session after the next');
  } finally {
    await provider.disconnect();
  }
}
