// One person at two hospitals, who also stands by somebody else: three accounts that nothing on the chain joins, and one
// mnemonic that gives all of them back.

import { AccountInUse, Wallet, newMnemonic, requireUnused } from '../../src/index.js';
import { appoint, checkPerson, enrolPerson } from '../person.js';
import type { Person, World } from '../world.js';

/** Enrols the person with the next account of its wallet. */
async function enrolWith(world: World, wallet: Wallet, at: 'north' | 'south'): Promise<Person> {
  const organisation = world.member(at).id;
  const pair = await wallet.next({ kind: 'controller', organisation }, world.reader);
  return enrolPerson(world, at, `one person at ${world.member(at).name}`, pair);
}

/** From a new mnemonic to what is found with it. */
export async function wallets(world: World): Promise<void> {
  const { api, progress, reader } = world;
  progress.step('One person, two hospitals');
  const mnemonic = newMnemonic();
  const open = (): Promise<Wallet> => Wallet.open(mnemonic, api.genesisHash.toHex(), api.registry.chainSS58);
  const wallet = await open();
  const own = [await enrolWith(world, wallet, 'north'), await enrolWith(world, wallet, 'south')];
  const ward = await enrolPerson(world, 'south', 'somebody stood by');
  const engaged = await wallet.next({ kind: 'representative' }, reader);
  await appoint(world, ward, 'GUARD', ['read'], engaged);

  const accounts = [...own.map(({ pair }) => pair.address), engaged.address];
  progress.equal('how many accounts the person has', new Set(accounts).size, 3);
  for (const account of accounts) {
    const refusal = await requireUnused(reader, account).catch((error: unknown) => error);
    progress.holds('an account that serves a subject is refused for another', refusal instanceof AccountInUse);
  }
  const organisations = (await reader.organisations()).map(({ id }) => id);
  const found = await (await open()).find(organisations, reader);
  progress.equal(
    'what is found with the mnemonic',
    found.map(({ pair, subject }) => [pair.address, subject]),
    [...own, ward].map(({ subject }, place) => [accounts[place], subject]),
  );
  for (const person of [...own, ward]) {
    await checkPerson(world, person);
  }
  progress.done('one person has two subjects and stands by a third: the mnemonic alone finds all of them again');
}
