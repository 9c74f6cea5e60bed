// A dApp that knows nothing of Salus: polkadot.js as it comes signs, sends and asks what it costs.

import { ApiPromise, WsProvider } from '@polkadot/api';
import type { KeyringPair } from '@polkadot/keyring/types';
import type { ISubmittableResult } from '@polkadot/types/types';
import { type Call, type Included, chainTime, encodeConsent } from '../../src/index.js';
import { treatmentAt } from '../decisions.js';
import { checkPerson, consentsOf, enrolPerson, expectOwn } from '../person.js';
import type { World } from '../world.js';
import { grantedId } from './2-consents.js';

/** polkadot.js without any option but where the node is. */
async function connectPlainly(url: string): Promise<ApiPromise> {
  // It warns of what it does not know and takes to have no effect, such as extensions without bytes.
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await ApiPromise.create({ provider: new WsProvider(url) });
  } finally {
    console.warn = warn;
  }
}

/** The answer of `payment_queryInfo` as it is: polkadot.js reads only that of older chains, whose weights are numbers. */
async function feeOf(url: string, transaction: string): Promise<string> {
  const provider = new WsProvider(url);
  try {
    await provider.isReady;
    return (await provider.send<{ partialFee: string }>('payment_queryInfo', [transaction])).partialFee;
  } finally {
    await provider.disconnect();
  }
}

/** Signs and sends as dApps do. */
async function signAndSend(api: ApiPromise, call: Call, pair: KeyringPair): Promise<Included> {
  const result = await new Promise<ISubmittableResult>((resolve, reject) => {
    call
      .signAndSend(pair, (update) => {
        // A chain that finalises at once may tell of nothing in between.
        if (update.isInBlock || update.isFinalized) {
          resolve(update);
        } else if (update.isError) {
          reject(new Error(`the transaction became ${update.status.type}`));
        }
      })
      .catch(reject);
  });
  const { status } = result;
  const blockHash = (status.isFinalized ? status.asFinalized : status.asInBlock).toHex();
  return {
    blockHash,
    blockNumber: (await api.rpc.chain.getHeader(blockHash)).number.toNumber(),
    position: result.txIndex ?? -1,
    events: result.events.map(({ event }) => event),
    error: result.dispatchError?.toString(),
  };
}

/** A consent, from its price to its place in the state. */
export async function unconfigured(world: World): Promise<void> {
  const { codes, progress, url } = world;
  progress.step('polkadot.js as it comes');
  const person = await enrolPerson(world, 'south', 'patient with a plain dApp');
  const { consent } = treatmentAt(world, person.home, await chainTime(world.api));
  const api = await connectPlainly(url);
  try {
    const call = api.tx.consentRegistry.grant(
      person.subject,
      { Organisation: person.home.id },
      encodeConsent(consent, codes) as never,
    );
    const signed = await call.signAsync(person.pair);
    progress.equal('the fee that payment_queryInfo tells', await feeOf(url, signed.toHex()), '0');
    const { partialFee } = await call.paymentInfo(person.pair);
    progress.equal('the fee that plain polkadot.js tells', partialFee.toBigInt(), 0n);
    const included = await signAndSend(api, call, person.pair);
    progress.equal('the error of what plain polkadot.js sent', included.error, undefined);
    const id = grantedId(world, included);
    expectOwn(world, person, included, 'ConsentGranted', person.pair, `Consent ${id}`);
    progress.equal('the consents that plain polkadot.js granted', await consentsOf(world, person), [id]);
  } finally {
    await api.disconnect();
  }
  await checkPerson(world, person);
  progress.done('a consent is signed and sent by polkadot.js without configuration; it costs nothing');
}
