// What a suspension does.

import { govern } from '../../src/index.js';
import { patientOf, refusedByThePool } from './attempts.js';
import type { World } from '../world.js';

/** While an organisation is suspended nobody counts who acts for it, and nobody gets in whom it alone stands behind. */
export async function suspension(world: World): Promise<void> {
  const { api, sender, reader, progress, codes } = world;
  const institute = world.member('institute');
  const researcher = world.staff(institute, 'researcher').pair;
  const patient = patientOf(world, 'research');
  const request = { action: 'ACCESS', purpose: 'HRESCH', class: 'OBSERVATION', confidentiality: 'N', labels: [] };
  const ask = (): Promise<unknown> =>
    reader
      .canAccess(patient.subject, researcher.address, institute.id, request)
      .then(({ decision, ground }) => ({ decision, ground }));
  const permitted = { decision: 'Permit', ground: { kind: 'Consents', consents: patient.given.map(({ id }) => id) } };
  progress.equal('the answer to the researcher', await ask(), permitted);
  await govern(sender, api.tx.consortium.suspend(institute.id), world.governance);
  progress.equal('the answer while the institute is suspended', await ask(), {
    decision: 'Deny',
    ground: { kind: 'NotInForce', why: 'OrganisationNotActive' },
  });
  const call = api.tx.accessControl.request(
    institute.id,
    patient.subject,
    {
      Data: {
        class: 'OBSERVATION',
        confidentiality: 'N',
        labels: codes.set('Sensitivity', []),
        author: null,
        tags: null,
        dataTime: null,
      },
    },
    'ACCESS',
    'HRESCH',
    null,
    'Multiple',
  );
  await refusedByThePool(world, 'A researcher whose institute is suspended', () => sender.attempt(call, researcher), 2);
  await govern(sender, api.tx.consortium.reinstate(institute.id), world.governance);
  progress.equal('the answer after the institute is reinstated', await ask(), permitted);
}
