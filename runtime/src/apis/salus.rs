//! What dApps, patients and auditors may ask. Ids and codes are those of `salus-primitives`; lists
//! come in pages of at most 256 items.

use alloc::vec::Vec;
use codec::Codec;
use pallet_access_control::{
    Demand, Disclosure, Emergency, EmergencyStatus, Half, Loss, Permit, PermitStatus, PostedBatch,
    PostedHalf, RefusalRules, ReviewRecord, Standing,
};
use pallet_consent_registry::{ConsentState, Proposal, Question};
use pallet_consortium::{
    Alias, Allowance, Credential, EncryptionKey, KeyOwner, Organisation, Quota,
};
use pallet_patient_identity::{DidFacts, Guardianship, Paper, Recovery, Representative, Subject};
use pallet_record_anchoring::{
    Attestation, Batch, BatchTombstone, CustodyOffer, Record, Tombstone, Version,
};
use salus_primitives::{
    access_batch::{Shown, SubjectProof},
    audit::AuditEntry,
    consent::{Grantee, LiveConsent},
    evaluator::{AccessDecision, AccessRequest, Answer, PolicyTables, Residual},
    organisation::CapturedStatements,
    research::{Programme, Study},
    trail::{TrailHead, TrailRoot},
    AccessBatchId, BatchId, Commitment, ConsentAction, ConsentId, DisclosureId, EmergencyId,
    EntryIndex, Moment, OrganisationId, PermitId, ProgrammeId, PurposeOfUse, RecordId,
    SealedHalfId, StudyId, SubjectId,
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

        /// What an organisation committed to about who is behind an alias account. `None` if the
        /// account is no alias, or was released.
        fn alias(account: AccountId) -> Option<Alias<AccountId>>;

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

        /// How many bytes an organisation's people may store, and how many they do. `None` if there is
        /// no such organisation or it was removed.
        fn allowance(organisation: OrganisationId) -> Option<Allowance>;

        /// How many statements an organisation's desk recorded from paper since it was admitted, by what
        /// they say: what an auditor draws a sample from. `None` if there never was such an organisation.
        fn captured_statements(organisation: OrganisationId) -> Option<CapturedStatements>;
    }

    /// Who is a patient's pseudonym.
    pub trait IdentityApi<AccountId>
    where
        AccountId: Codec,
    {
        /// One subject, also one that has ended.
        fn subject(subject: SubjectId) -> Option<Subject<AccountId>>;

        /// The subject that the account controls, or would if its patient had not been reported to
        /// have died.
        fn subject_of(account: AccountId) -> Option<SubjectId>;

        /// The representatives of a subject, in force or not. Whether one is in force is for whoever
        /// reads it to tell from the period and the subject; `can_access` tells who reads by right.
        fn representatives(subject: SubjectId) -> Vec<(AccountId, Representative)>;

        /// Who may together replace the controller of a subject, if it chose any.
        fn guardianship(subject: SubjectId) -> Option<Guardianship<AccountId>>;

        /// The recovery of a subject that is under way. It may have lapsed.
        fn recovery(subject: SubjectId) -> Option<Recovery<AccountId>>;

        /// The papers about a subject that wait for whoever confirms them, and the organisations that
        /// recorded them: one of each at most. Some may have lapsed.
        fn papers(subject: SubjectId) -> Vec<(OrganisationId, Paper<AccountId>)>;

        /// What the DID document of a subject says, also of one that has ended. `None` if there never
        /// was such a subject.
        fn did(subject: SubjectId) -> Option<DidFacts<AccountId>>;
    }

    /// What is consented to, and what follows.
    pub trait ConsentApi<AccountId>
    where
        AccountId: Codec,
    {
        /// Whether the account, acting for the organisation, may have this access at this block's
        /// time, for which study if it is for one, on which ground, and under which version of the
        /// policy. Without an organisation only the subject's own right counts.
        fn can_access(
            subject: SubjectId,
            account: AccountId,
            organisation: Option<OrganisationId>,
            request: AccessRequest,
            study: Option<StudyId>,
        ) -> Answer;

        /// The answers to at most 256 questions at this block, in their order, each as if it were asked
        /// alone. Beyond that there is no answer: ask again.
        fn can_access_each(questions: Vec<(SubjectId, Question<AccountId>)>) -> Vec<Answer>;

        /// What is decided about each of at most 256 of a custodian's own subjects at this block, in
        /// their order. `None` for a subject of another custodian, and for one that does not exist or
        /// has ended. Why is not told: only who may know it asks for one subject at a time.
        fn cohort(
            custodian: OrganisationId,
            subjects: Vec<SubjectId>,
            question: Question<AccountId>,
        ) -> Vec<Option<AccessDecision>>;

        /// What of a subject's data is permitted for this action and purpose, before the labels of the
        /// data are known.
        fn residual(
            subject: SubjectId,
            account: AccountId,
            organisation: Option<OrganisationId>,
            action: ConsentAction,
            purpose: PurposeOfUse,
            study: Option<StudyId>,
        ) -> Residual;

        /// The keys of storage that a decision reads, whatever the request. A node proves what is under
        /// them, or that nothing is, with `state_getReadProof`; for many subjects in one proof. The
        /// evaluator over what is proved needs no trust in the node. Which research programmes are among
        /// them depends on the consents: whoever asks a node that it does not trust looks whether the
        /// proved consents name others.
        fn decision_keys(
            subject: SubjectId,
            account: AccountId,
            organisation: Option<OrganisationId>,
            study: Option<StudyId>,
        ) -> Vec<Vec<u8>>;

        /// How a consent stands, in FHIR's words. `None` for one that is not kept any more, or never
        /// was: of that the trail tells.
        fn consent_state(subject: SubjectId, consent: ConsentId) -> Option<ConsentState>;

        /// The consents that organisations proposed to a subject and that wait for its decision.
        fn proposals(subject: SubjectId) -> Vec<Proposal<AccountId>>;

        /// The terms of a research programme. `None` for one that was closed.
        fn programme(programme: ProgrammeId) -> Option<Programme<AccountId>>;

        /// What an organisation stated about a study. `None` for one that was withdrawn.
        fn study(organisation: OrganisationId, study: StudyId) -> Option<Study>;

        /// The live consents of a subject after this one, in the order in which they were granted.
        fn consents(
            subject: SubjectId,
            after: Option<ConsentId>,
            limit: u32,
        ) -> Vec<(Grantee<AccountId>, LiveConsent)>;

        /// The governed tables: who may claim which purpose, and what answers where no consent speaks.
        fn policy() -> PolicyTables;

        /// The version of the governed tables that stood when this line of the trail was written: for the
        /// number of a consent, the version under which it was granted, captured or proposed.
        fn policy_version_at(line: EntryIndex) -> u32;
    }

    /// What is anchored.
    pub trait RecordApi {
        /// One record, also one that was superseded. `None` for one that was erased.
        fn record(subject: SubjectId, record: RecordId) -> Option<Record>;

        /// What stays of a record that was erased.
        fn tombstone(subject: SubjectId, record: RecordId) -> Option<Tombstone>;

        /// The records of a subject after this one, in the order in which they were anchored.
        fn records(
            subject: SubjectId,
            after: Option<RecordId>,
            limit: u32,
        ) -> Vec<(RecordId, Record)>;

        /// A version of a record and those before it, the newest first, erased ones among them. The next
        /// page begins with the version that the last one of this page replaces.
        fn versions(
            subject: SubjectId,
            record: RecordId,
            limit: u32,
        ) -> Vec<(RecordId, Version)>;

        /// A version of a record and those after it, the oldest first, erased ones among them. The next
        /// page begins with the version that the last one of this page was superseded by.
        fn later_versions(
            subject: SubjectId,
            record: RecordId,
            limit: u32,
        ) -> Vec<(RecordId, Version)>;

        /// Who confirms a record, and what.
        fn attestations(subject: SubjectId, record: RecordId) -> Vec<Attestation>;

        /// The records of a subject after this one that their custodians offer to other organisations. An
        /// offer may have expired. To an organisation the events tell what it is offered.
        fn custody_offers(
            subject: SubjectId,
            after: Option<RecordId>,
            limit: u32,
        ) -> Vec<(RecordId, CustodyOffer)>;

        /// One batch. `None` for one that was erased.
        fn batch(organisation: OrganisationId, batch: BatchId) -> Option<Batch>;

        /// What stays of a batch that was erased.
        fn batch_tombstone(organisation: OrganisationId, batch: BatchId) -> Option<BatchTombstone>;

        /// Whether the commitment is this leaf of the batch. `None` if there is no such batch, or it was
        /// erased.
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

        /// One disclosure, with both halves.
        fn disclosure(subject: SubjectId, disclosure: DisclosureId) -> Option<Disclosure>;

        /// The disclosures about a subject after this one, in the order in which they were posted.
        fn disclosures(
            subject: SubjectId,
            after: Option<DisclosureId>,
            limit: u32,
        ) -> Vec<(DisclosureId, Disclosure)>;

        /// The halves that an organisation owes past their deadlines at this block's time, each with its
        /// deadline, from after this one on: of disclosures that it received, of leaves that were demanded,
        /// of what it sealed, and of batches.
        fn open_halves(
            organisation: OrganisationId,
            after: Option<Half>,
            limit: u32,
        ) -> Vec<(Half, Moment)>;

        /// The halves about a subject that are owed past their deadlines at this block's time, each with
        /// who owes it and its deadline, from after these on. What is sealed is not among them.
        fn open_halves_about(
            subject: SubjectId,
            after: Option<(Half, OrganisationId)>,
            limit: u32,
        ) -> Vec<(Half, OrganisationId, Moment)>;

        /// One half that is sealed still.
        fn sealed_half(organisation: OrganisationId, half: SealedHalfId) -> Option<PostedHalf>;

        /// One batch of accesses.
        fn access_batch(organisation: OrganisationId, batch: AccessBatchId) -> Option<PostedBatch>;

        /// The batches of accesses of an organisation after this one, in the order in which they were
        /// posted, which is that of their periods.
        fn access_batches(
            organisation: OrganisationId,
            after: Option<AccessBatchId>,
            limit: u32,
        ) -> Vec<(AccessBatchId, PostedBatch)>;

        /// The first moment about which an organisation has posted no accesses. `None` if it never posted.
        fn posted_until(organisation: OrganisationId) -> Option<Moment>;

        /// What a proof shows of a subject in a batch of accesses: all its leaves, or that there are none.
        /// `None` if there is no such batch.
        fn shows(
            organisation: OrganisationId,
            batch: AccessBatchId,
            subject: SubjectId,
            proof: SubjectProof,
        ) -> Option<Shown>;

        /// The latest demand of a subject's leaves toward an organisation, with its answer.
        fn demand(subject: SubjectId, organisation: OrganisationId) -> Option<Demand>;
    }

    /// Where the glass was broken, and what became of it.
    pub trait EmergencyApi<AccountId>
    where
        AccountId: Codec,
    {
        /// One emergency, for those who have a part in it or review it.
        fn emergency(subject: SubjectId, emergency: EmergencyId) -> Option<Emergency<AccountId>>;

        /// The emergencies of a subject after this one that the account may read by its own right, in the
        /// order in which the chain learnt of them: all for the controller; for a representative who may
        /// read, those whose scope cannot hold what bears SDV or ADOL; none for anybody else.
        fn emergencies(
            subject: SubjectId,
            reader: AccountId,
            after: Option<EmergencyId>,
            limit: u32,
        ) -> Vec<(EmergencyId, Emergency<AccountId>)>;

        /// Whether the permit of an emergency holds at this block's time, or why not. `None` if there is
        /// no such emergency.
        fn emergency_stands(
            subject: SubjectId,
            emergency: EmergencyId,
        ) -> Option<EmergencyStatus>;

        /// The verdicts that an organisation owes after this one, in the order in which they are due.
        fn reviews_due(
            organisation: OrganisationId,
            after: Option<(Moment, EmergencyId)>,
            limit: u32,
        ) -> Vec<(Moment, EmergencyId, SubjectId)>;

        /// How many verdicts an organisation owes, gave, and did not give in time.
        fn review_record(organisation: OrganisationId) -> ReviewRecord;

        /// What a practitioner owes at an organisation for emergencies, and how it has lost break-glass
        /// at this block's time, if it has.
        fn break_glass_standing(
            practitioner: AccountId,
            organisation: OrganisationId,
        ) -> (Standing, Option<Loss>);

        /// Where a standing refusal of emergency access is honoured.
        fn standing_refusals() -> RefusalRules;
    }

    /// What happened.
    pub trait AuditApi<AccountId>
    where
        AccountId: Codec,
    {
        /// How many lines the whole trail has.
        fn length() -> EntryIndex;

        /// The head of the range over them: its length and its peaks.
        fn head() -> TrailHead;

        /// What the header of this block says of the trail.
        fn root() -> TrailRoot;

        /// The head of the trail's beginning that has left the state: the state holds every line from its
        /// length on.
        fn pruned() -> TrailHead;

        /// The lines about a subject after this number, in order; `None` stands for the lines about no
        /// subject.
        fn entries(
            subject: Option<SubjectId>,
            after: Option<EntryIndex>,
            limit: u32,
        ) -> Vec<AuditEntry<AccountId>>;
    }
}
