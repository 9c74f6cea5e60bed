// A practitioner acts under an alias for a month, and its hospital says who it was.

import { aliasCommitment, chainTime, encodeMonth, newSalt } from '../../src/index.js';
import { askAboutPerson } from '../about-person.js';
import { allowTreatment, checkPerson, enrolPerson } from '../person.js';
import { expectRefusal } from '../refusals.js';
import type { World } from '../world.js';

const REQUEST = { action: 'ACCESS', purpose: 'TREAT', class: 'CONDITION', confidentiality: 'N', labels: [] };

/** The trail names the alias alone until the hospital opens it; then it is no longer one. */
export async function aliases(world: World): Promise<void> {
  const { api, codes, progress, sender, reader } = world;
  progress.step('A practitioner under an alias');
  const person = await enrolPerson(world, 'north', 'patient of an alias');
  const { home } = person;
  const physician = world.staff(home, 'physician');
  const consent = await allowTreatment(world, person, home);

  const alias = world.freshAccount('alias of a physician');
  const month = encodeMonth(await chainTime(api));
  const opening = {
    genesis: api.genesisHash.toHex(),
    organisation: home.id,
    alias: alias.address,
    practitioner: physician.pair.address,
    month,
    salt: newSalt(),
  };
  await sender.send(
    api.tx.consortium.vouchAlias(
      home.id,
      alias.address,
      codes.set('PractitionerRole', [physician.role]),
      month,
      aliasCommitment(opening),
    ),
    home.controller,
  );
  const behind = { pair: alias, member: home };
  await askAboutPerson(world, 'a physician under an alias', person, behind, REQUEST, { permittedBy: consent });

  const open = (practitioner: string, salt: Uint8Array) =>
    api.tx.consortium.openAlias(home.id, alias.address, practitioner, salt);
  const nurse = world.staff(home, 'nurse').pair.address;
  await expectRefusal(
    world,
    'an alias that is opened to somebody else',
    open(nurse, opening.salt),
    home.controller,
    'Consortium.OpeningInvalid',
  );
  await sender.send(open(physician.pair.address, opening.salt), home.controller);
  progress.holds(
    'the trail about no subject says who it was',
    (await reader.trail(undefined)).some(
      ({ kind, object }) => kind === 'AliasOpened' && object === `Account ${physician.pair.address}`,
    ),
  );
  const { decision } = await reader.canAccess(person.subject, alias.address, home.id, REQUEST);
  progress.equal('what an alias may that was opened', decision, 'Deny');
  await checkPerson(world, person);
  progress.done('a physician asks under an alias: the trail names the alias, until the hospital says who it was');
}
