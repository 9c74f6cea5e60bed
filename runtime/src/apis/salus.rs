//! What dApps, patients and auditors may ask. Ids and codes are those of `salus-primitives`; lists
//! come in pages of at most 256 items.

use alloc::vec::Vec;
use codec::Codec;
use pallet_access_control::{Permit, PermitStatus};
use pallet_consortium::{Credential, EncryptionKey, KeyOwner, Organisation, Quota};
use pallet_patient_identity::{Representative, Subject};
use pallet_record_anchoring::{Batch, Record};
use salus_primitives::{
    audit::AuditEntry,
    consent::{Grantee, LiveConsent},
    evaluator::{AccessRequest, Answer, PolicyTables},
    BatchId, Commitment, ConsentId, EntryIndex, OrganisationId, PermitId, RecordId, SubjectId,
};
use sp_core::H256;

sp_api::decl_runtime_apis! {
    /// Who is a member.
    pub trait ConsortiumApi<AccountId>
    where
        AccountId: Codec,
    {
        /// One organisation, whatever its status.
        fn organisation(organisation: OrganisationId) -> Option<Organisation<AccountId>>;

        /// The organisations from this number on, at most `limit` of them.
        fn organisations(
            from: OrganisationId,
            limit: u32,
        ) -> Vec<(OrganisationId, Organisation<AccountId>)>;

        /// What an organisation vouches for of an account. Whether it is in force is for whoever
        /// reads it to tell from the period, the status and the organisation.
        fn credential(account: AccountId, organisation: OrganisationId) -> Option<Credential>;

        /// An encryption key (X-Wing, 1,216 bytes) with its version: that of the version asked for,
        /// or the current one. Whoever seals data to it asks first whether its owner still counts.
        fn encryption_key(
            owner: KeyOwner<AccountId>,
            version: Option<u32>,
        ) -> Option<(u32, EncryptionKey)>;

        /// The weight that an organisation's people may take in a period, and what is left of it at
        /// this block's time. `None` if there is no such organisation or it was removed.
        fn quota(organisation: OrganisationId) -> Option<Quota>;

        /// How many votes there are: one of each active organisation.
        fn voting_members() -> u32;

        /// The active organisation that an account votes for, as its controller.
        fn votes_for(account: AccountId) -> Option<OrganisationId>;
    }

    /// Who is a patient's pseudonym.
    pub trait IdentityApi<AccountId>
    where
        AccountId: Codec,
    {
        /// One subject.
        fn subject(subject: SubjectId) -> Option<Subject<AccountId>>;

        /// The subject that the account controls.
        fn subject_of(account: AccountId) -> Option<SubjectId>;

        /// The representatives of a subject.
        fn representatives(subject: SubjectId) -> Vec<(AccountId, Representative)>;
    }

    /// What is consented to, and what follows.
    pub trait ConsentApi<AccountId>
    where
        AccountId: Codec,
    {
        /// Whether the account, acting for the organisation, may have this access at this block's
        /// time, on which ground, and under which version of the default policy. Without an
        /// organisation only the subject's own right counts.
        fn can_access(
            subject: SubjectId,
            account: AccountId,
            organisation: Option<OrganisationId>,
            request: AccessRequest,
        ) -> Answer;

        /// The live consents of a subject after this one, in the order in which they were granted.
        fn consents(
            subject: SubjectId,
            after: Option<ConsentId>,
            limit: u32,
        ) -> Vec<(Grantee<AccountId>, LiveConsent)>;

        /// The table that answers where no consent speaks.
        fn policy() -> PolicyTables;
    }

    /// What is anchored.
    pub trait RecordApi {
        /// One record.
        fn record(subject: SubjectId, record: RecordId) -> Option<Record>;

        /// The records of a subject after this one, in the order in which they were anchored.
        fn records(
            subject: SubjectId,
            after: Option<RecordId>,
            limit: u32,
        ) -> Vec<(RecordId, Record)>;

        /// One batch.
        fn batch(organisation: OrganisationId, batch: BatchId) -> Option<Batch>;

        /// Whether the commitment is this leaf of the batch. `None` if there is no such batch.
        fn is_in_batch(
            organisation: OrganisationId,
            batch: BatchId,
            index: u32,
            commitment: Commitment,
            proof: Vec<H256>,
        ) -> Option<bool>;
    }

    /// What was decided.
    pub trait AccessApi<AccountId>
    where
        AccountId: Codec,
    {
        /// One permit.
        fn permit(subject: SubjectId, permit: PermitId) -> Option<Permit<AccountId>>;

        /// The permits of a subject after this one, in the order in which they were given.
        fn permits(
            subject: SubjectId,
            after: Option<PermitId>,
            limit: u32,
        ) -> Vec<(PermitId, Permit<AccountId>)>;

        /// Whether a permit holds at this block's time, or why not. `None` if there is no such permit.
        fn permit_stands(subject: SubjectId, permit: PermitId) -> Option<PermitStatus>;
    }

    /// What happened.
    pub trait AuditApi<AccountId>
    where
        AccountId: Codec,
    {
        /// How many lines the whole trail has.
        fn length() -> EntryIndex;

        /// How many lines a subject has; `None` stands for the lines about no subject.
        fn subject_length(subject: Option<SubjectId>) -> u32;

        /// The lines of a subject from this number on, in order; `None` stands for the lines about no
        /// subject.
        fn entries(
            subject: Option<SubjectId>,
            from: u32,
            limit: u32,
        ) -> Vec<AuditEntry<AccountId>>;
    }
}
