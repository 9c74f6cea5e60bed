//! Where the facts of a decision lie, over all the pallets that hold them.

use crate::{AccountId, ConsentRegistry, PatientIdentity, Runtime};
use alloc::vec::Vec;
use salus_primitives::{OrganisationId, StudyId, SubjectId};

/// The keys of storage that a decision about the subject reads: the clock, who the subject is and who may
/// read for it, in which country its custodian is, who asks, and what was consented to.
pub fn decision_keys(
    subject: SubjectId,
    account: &AccountId,
    organisation: Option<OrganisationId>,
    study: Option<StudyId>,
) -> Vec<Vec<u8>> {
    let mut keys = ConsentRegistry::decision_keys(subject, account, organisation, study);
    keys.push(pallet_timestamp::Now::<Runtime>::hashed_key().to_vec());
    keys.push(pallet_patient_identity::Subjects::<Runtime>::hashed_key_for(subject));
    keys.push(pallet_patient_identity::Representatives::<Runtime>::hashed_key_for(
        subject, account,
    ));
    let custodian = PatientIdentity::subject(subject).map(|it| it.custodian);
    for member in custodian.into_iter().chain(organisation.filter(|it| custodian != Some(*it))) {
        keys.push(pallet_consortium::Organisations::<Runtime>::hashed_key_for(member));
    }
    if let Some(organisation) = organisation {
        let credential =
            pallet_consortium::Credentials::<Runtime>::hashed_key_for(account, organisation);
        keys.push(credential);
    }
    keys
}
