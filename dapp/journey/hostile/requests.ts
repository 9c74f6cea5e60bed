// Requests that are refused.

import type { Call } from '../../src/index.js';
import { type Attempt, NOBODY, NO_SUBJECT, UNKNOWN_BIT, patientOf } from './attempts.js';
import { type World, found } from '../world.js';

/** Requests that are refused. */
export function requests(world: World, permitInForce: readonly [string, bigint]): Attempt[] {
  const { api } = world;
  const patient = patientOf(world, 'treatment');
  const physician = world.staff(patient.home, 'physician').pair;
  const outsider = world.staff(world.other(patient.home), 'physician').pair;
  const data = {
    Data: { class: 'OBSERVATION', confidentiality: 'N', labels: 0n as bigint, author: null, dataTime: null },
  };
  const request = (target: object, purpose: string, organisation = patient.home.id, subject = patient.subject): Call =>
    api.tx.accessControl.request(
      organisation,
      subject,
      target as never,
      'ACCESS',
      purpose as 'TREAT',
      null,
      'Multiple',
    );
  const by = physician;
  return [
    {
      what: "A request in another hospital's name",
      call: request(data, 'TREAT'),
      by: outsider,
      refusal: 'AccessControl.NotVouchedFor',
    },
    {
      what: "A request by a patient in a hospital's name",
      call: request(data, 'TREAT'),
      by: found(patient.pair, 'key'),
      refusal: 'AccessControl.NotVouchedFor',
    },
    {
      what: 'A request for nobody',
      call: request(data, 'TREAT', NOBODY),
      by,
      refusal: 'AccessControl.OrganisationNotFound',
    },
    {
      what: 'A request about nobody',
      call: request(data, 'TREAT', patient.home.id, NO_SUBJECT),
      by,
      refusal: 'AccessControl.SubjectNotFound',
    },
    {
      what: 'A request for a record that is not there',
      call: request({ Record: NOBODY }, 'TREAT'),
      by,
      refusal: 'AccessControl.RecordNotFound',
    },
    {
      what: 'An emergency by the ordinary way',
      call: request(data, 'BTG'),
      by,
      refusal: 'AccessControl.EmergencyPurpose',
    },
    {
      what: 'A request with a label that does not exist',
      call: request({ Data: { ...data.Data, labels: UNKNOWN_BIT } }, 'TREAT'),
      by,
      refusal: 'AccessControl.UnknownCode',
    },
    {
      what: 'Permits removed, none named',
      call: api.tx.accessControl.prunePermits([]),
      by,
      refusal: 'AccessControl.NothingToPrune',
    },
    {
      what: 'A permit removed while it holds',
      call: api.tx.accessControl.prunePermits([[...permitInForce]]),
      by,
      refusal: 'AccessControl.PermitNotExpired',
    },
  ];
}
