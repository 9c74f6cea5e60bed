//! The lines of the audit trail, in the meaning of FHIR AuditEvent and the IHE BALP profile.

use crate::{
    codes::{ConsentAction, ErasureGround, LegalBasis, PurposeOfUse, RetentionGround},
    commitment::Commitment,
    governance::CallClass,
    ids::{
        AccessBatchId, BatchId, ConsentId, DisclosureId, EmergencyId, EntryIndex, OrganisationId,
        PermitId, ProgrammeId, ProposalId, RecordId, SealedHalfId, StudyId, SubjectId,
    },
    time::Moment,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_core::H256;

/// What happened.
#[derive(
    Clone,
    Copy,
    Debug,
    Eq,
    PartialEq,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub enum AuditKind {
    /// An organisation was admitted.
    OrganisationAdmitted,
    /// An organisation was suspended.
    OrganisationSuspended,
    /// An organisation was reinstated.
    OrganisationReinstated,
    /// An organisation named its collator.
    CollatorNamed,
    /// An organisation vouched for a practitioner.
    CredentialIssued,
    /// An organisation no longer vouches for a practitioner.
    CredentialRevoked,
    /// A subject was enrolled.
    SubjectEnrolled,
    /// A representative was appointed.
    RepresentativeAppointed,
    /// A representative was dismissed.
    RepresentativeDismissed,
    /// A consent was granted.
    ConsentGranted,
    /// A consent was revoked.
    ConsentRevoked,
    /// All consents of a subject were revoked.
    AllConsentsRevoked,
    /// A consent signed on paper was recorded, and waits for its verifier.
    ConsentCaptured,
    /// A consent that was recorded from paper was withdrawn before its verifier confirmed it.
    CaptureDiscarded,
    /// The default policy was changed.
    PolicyChanged,
    /// A record was anchored.
    RecordAnchored,
    /// A batch of records was anchored.
    BatchAnchored,
    /// Access was asked for and decided.
    AccessDecided,
    /// A subject's controller was replaced.
    ControllerRotated,
    /// A subject that had no key was given one.
    SubjectClaimed,
    /// A subject ended.
    SubjectEnded,
    /// A patient was reported to have died.
    SubjectDeceased,
    /// A subject's guardians were chosen anew.
    GuardiansSet,
    /// A guardian proposed a new controller.
    RecoveryProposed,
    /// A guardian approved of the new controller.
    RecoveryApproved,
    /// The controller refused to be replaced.
    RecoveryVetoed,
    /// A subject's controller was replaced by its guardians.
    RecoveryFinished,
    /// It was said when a minor comes of age.
    MajoritySet,
    /// Somebody who came of age took over.
    TakenOver,
    /// An organisation was removed.
    OrganisationRemoved,
    /// The credentials that a removed organisation left behind were cleared away.
    CredentialsReleased,
    /// The references of a removed organisation's collator were given back.
    SeatReleased,
    /// A credential was suspended.
    CredentialSuspended,
    /// A credential was reinstated.
    CredentialReinstated,
    /// A credential got other roles or another period.
    CredentialRenewed,
    /// An organisation's controller passed on to another account.
    OrganisationControllerRotated,
    /// An encryption key was published.
    EncryptionKeySet,
    /// The encryption keys of somebody who is gone were cleared away.
    EncryptionKeysReleased,
    /// An organisation's quota was set.
    QuotaSet,
    /// A collator made no block in a whole session.
    SeatFellIdle,
    /// An organisation took its seat up again.
    SeatResumed,
    /// The fallback collators were chosen anew.
    FallbackCollatorsSet,
    /// An organisation vouched for an alias account.
    AliasIssued,
    /// An organisation said who is behind an alias account.
    AliasOpened,
    /// Aliases whose time is over were cleared away.
    AliasesReleased,
    /// An organisation's byte allowance was set.
    AllowanceSet,
    /// A consent was put in the place of another.
    ConsentAmended,
    /// All consents of a subject toward one grantee were revoked.
    ConsentsRevokedToward,
    /// An organisation proposed a consent, and the subject decides.
    ConsentProposed,
    /// A proposed consent was refused.
    ProposalRefused,
    /// Whoever asked the subject or its family found that a consent says what is meant.
    ConsentVerified,
    /// Whoever asked the subject or its family found that a consent does not say what is meant.
    ConsentRefuted,
    /// A deny was stated that only the custodians can read.
    DenySealed,
    /// It was said what a sealed deny states.
    DenyOpened,
    /// A research programme was admitted.
    ProgrammeAdmitted,
    /// A research programme was closed.
    ProgrammeClosed,
    /// An organisation said what a study of it is.
    StudyRegistered,
    /// An organisation withdrew a study.
    StudyWithdrawn,
    /// It was changed who may claim which purpose.
    PurposeClaimsChanged,
    /// A paper was recorded that changes who acts for a subject, and waits for whoever confirms it.
    PaperRecorded,
    /// A paper was withdrawn before anybody confirmed it.
    PaperDiscarded,
    /// A representative was appointed whom a court named.
    RepresentativeNamed,
    /// A court let a representative go whom it had named.
    CourtOrderLifted,
    /// Another organisation became the custodian of a subject whose own was removed.
    SubjectAdopted,
    /// A patient who was reported to have died contested it.
    DeathContested,
    /// The report that a patient had died was withdrawn.
    DeathWithdrawn,
    /// A version of a record was anchored in the place of another.
    RecordSuperseded,
    /// A record was erased.
    RecordErased,
    /// A batch of records was erased.
    BatchErased,
    /// It was said that a record, or a batch of records, must not be erased.
    HoldPlaced,
    /// What was said against erasing a record, or a batch of records, was taken back.
    HoldLifted,
    /// The custodian of a record offered it to another organisation.
    CustodyOffered,
    /// The offer of a record was withdrawn, or declined.
    CustodyOfferDiscarded,
    /// A record was handed over to another custodian.
    CustodyTransferred,
    /// Another organisation became the custodian of a record whose own was removed.
    CustodyAdopted,
    /// An organisation confirmed that it holds or has checked a record of another.
    RecordAttested,
    /// An organisation no longer confirms that it holds or has checked a record of another.
    AttestationWithdrawn,
    /// An organisation named the account that votes for it beside its controller.
    VotingAccountNamed,
    /// An organisation proposed something to the members.
    ProposalMade,
    /// An organisation voted for a proposal.
    VotedFor,
    /// An organisation voted against a proposal.
    VotedAgainst,
    /// It was found that a proposal has the votes that it needs.
    ProposalPassed,
    /// What was proposed was done.
    ProposalEnacted,
    /// A proposal ended without being done.
    ProposalClosed,
    /// Whoever had made a proposal took it back.
    ProposalWithdrawn,
    /// The members decided which code the runtime is upgraded to.
    UpgradeAuthorized,
    /// Calls of a class were paused.
    CallsPaused,
    /// A pause was ended before its time.
    PauseLifted,
    /// It was set anew how long lines stay in the state.
    RetentionSet,
    /// A permit was used.
    PermitUsed,
    /// A source posted its half of a disclosure, or of further ones of a series.
    DisclosurePosted,
    /// The recipient acknowledged a disclosure.
    DisclosureAcknowledged,
    /// The recipient disputed a disclosure.
    DisclosureDisputed,
    /// An organisation posted a half that is sealed, or nothing that looks like one.
    HalfSealed,
    /// A sealed half was opened, and held nothing.
    HalfOpened,
    /// An organisation posted a batch of accesses.
    AccessBatchPosted,
    /// Somebody who may read for a subject asked an organisation for its leaves.
    LeavesDemanded,
    /// The organisation answered that.
    LeavesAnswered,
    /// A practitioner broke the glass; denied where the subject refuses it and the law honours that.
    GlassBroken,
    /// A statement was posted by which a practitioner had broken the glass while the chain could not be
    /// reached.
    EmergencyPosted,
    /// The justification of an emergency was filed.
    JustificationFiled,
    /// An organisation was chosen to review an emergency.
    ReviewAssigned,
    /// An organisation did not review an emergency in time.
    ReviewOverdue,
    /// An emergency was reviewed; denied where it was not justified.
    EmergencyReviewed,
    /// An organisation lets a practitioner break the glass again who had lost it.
    BreakGlassRestored,
    /// It was changed where a standing refusal of emergency access is honoured.
    EmergencyRefusalsChanged,
}

/// How it ended.
#[derive(
    Clone,
    Copy,
    Debug,
    Eq,
    PartialEq,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub enum AuditOutcome {
    /// It was done; of a decision, that it permits.
    Success,
    /// It was refused.
    Denied,
}

/// On what ground.
#[derive(
    Clone,
    Copy,
    Debug,
    Eq,
    PartialEq,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub enum AuditGround {
    /// None is named. A denial never names one: the requester must not learn whether a restriction
    /// exists.
    Unstated,
    /// The subject's or its representative's own right.
    OwnRight,
    /// A consent.
    Consent(ConsentId),
    /// The default policy of this version.
    DefaultPolicy(u32),
    /// A ground of law.
    Law(LegalBasis),
    /// A paper that the patient signed.
    Paper(Commitment),
    /// A decision of the consortium's governance.
    Governance,
    /// What an organisation committed to about who is behind an alias account.
    Alias(Commitment),
    /// A ground to erase.
    Erasure(ErasureGround),
    /// A ground not to erase.
    Retention(RetentionGround),
}

/// What it was done to, beside the subject.
#[derive(
    Clone,
    Copy,
    Debug,
    Eq,
    PartialEq,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub enum AuditObject<AccountId> {
    /// Nothing more.
    Nothing,
    /// An account: a practitioner, a representative, a collator.
    Account(AccountId),
    /// An organisation.
    Organisation(OrganisationId),
    /// A consent.
    Consent(ConsentId),
    /// A record.
    Record(RecordId),
    /// A batch.
    Batch(BatchId),
    /// A permit.
    Permit(PermitId),
    /// A research programme.
    Programme(ProgrammeId),
    /// A study.
    Study(StudyId),
    /// A proposal.
    Proposal(ProposalId),
    /// The code of a runtime, by its BLAKE2b-256 hash.
    Code(H256),
    /// A class of calls.
    Calls(CallClass),
    /// A disclosure.
    Disclosure(DisclosureId),
    /// A half that is sealed.
    SealedHalf(SealedHalfId),
    /// A batch of accesses.
    AccessBatch(AccessBatchId),
    /// An emergency.
    Emergency(EmergencyId),
}

/// What a pallet tells the trail.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct NewEntry<AccountId> {
    /// What happened.
    pub kind: AuditKind,
    /// To which subject.
    pub subject: Option<SubjectId>,
    /// Who did it; nobody where governance or the chain itself did.
    pub agent: Option<AccountId>,
    /// For which organisation.
    pub organisation: Option<OrganisationId>,
    /// What was asked to be done with data.
    pub action: Option<ConsentAction>,
    /// For which purpose.
    pub purpose: Option<PurposeOfUse>,
    /// How it ended.
    pub outcome: AuditOutcome,
    /// On what ground.
    pub ground: AuditGround,
    /// What it was done to.
    pub object: AuditObject<AccountId>,
}

impl<AccountId> NewEntry<AccountId> {
    /// An entry of this kind that succeeded, everything else still unsaid.
    pub fn of(kind: AuditKind) -> Self {
        Self {
            kind,
            subject: None,
            agent: None,
            organisation: None,
            action: None,
            purpose: None,
            outcome: AuditOutcome::Success,
            ground: AuditGround::Unstated,
            object: AuditObject::Nothing,
        }
    }
}

/// A line of the trail.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct AuditEntry<AccountId> {
    /// Its number in the whole trail, from 0.
    pub index: EntryIndex,
    /// When it was written.
    pub time: Moment,
    /// What happened.
    pub kind: AuditKind,
    /// To which subject.
    pub subject: Option<SubjectId>,
    /// Who did it; nobody where governance or the chain itself did.
    pub agent: Option<AccountId>,
    /// For which organisation.
    pub organisation: Option<OrganisationId>,
    /// What was asked to be done with data.
    pub action: Option<ConsentAction>,
    /// For which purpose.
    pub purpose: Option<PurposeOfUse>,
    /// How it ended.
    pub outcome: AuditOutcome,
    /// On what ground.
    pub ground: AuditGround,
    /// What it was done to.
    pub object: AuditObject<AccountId>,
}

/// What a line says beside its number and its subject, which are where it lies: this is what the state
/// keeps of it.
#[derive(
    Clone, Debug, Eq, PartialEq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct EntryContent<AccountId> {
    /// When it was written.
    pub time: Moment,
    /// What happened.
    pub kind: AuditKind,
    /// Who did it; nobody where governance or the chain itself did.
    pub agent: Option<AccountId>,
    /// For which organisation.
    pub organisation: Option<OrganisationId>,
    /// What was asked to be done with data.
    pub action: Option<ConsentAction>,
    /// For which purpose.
    pub purpose: Option<PurposeOfUse>,
    /// How it ended.
    pub outcome: AuditOutcome,
    /// On what ground.
    pub ground: AuditGround,
    /// What it was done to.
    pub object: AuditObject<AccountId>,
}

impl<AccountId> AuditEntry<AccountId> {
    /// The line that a new entry becomes.
    pub fn new(index: EntryIndex, time: Moment, entry: NewEntry<AccountId>) -> Self {
        let NewEntry {
            kind,
            subject,
            agent,
            organisation,
            action,
            purpose,
            outcome,
            ground,
            object,
        } = entry;
        Self {
            index,
            time,
            kind,
            subject,
            agent,
            organisation,
            action,
            purpose,
            outcome,
            ground,
            object,
        }
    }

    /// The line with this number about this subject.
    pub fn of_content(
        index: EntryIndex,
        subject: Option<SubjectId>,
        content: EntryContent<AccountId>,
    ) -> Self {
        let EntryContent {
            time,
            kind,
            agent,
            organisation,
            action,
            purpose,
            outcome,
            ground,
            object,
        } = content;
        Self {
            index,
            time,
            kind,
            subject,
            agent,
            organisation,
            action,
            purpose,
            outcome,
            ground,
            object,
        }
    }

    /// What it says beside its number and its subject.
    pub fn into_content(self) -> EntryContent<AccountId> {
        let Self {
            index: _,
            time,
            kind,
            subject: _,
            agent,
            organisation,
            action,
            purpose,
            outcome,
            ground,
            object,
        } = self;
        EntryContent { time, kind, agent, organisation, action, purpose, outcome, ground, object }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_at_most_160_bytes() {
        assert!(AuditEntry::<sp_core::crypto::AccountId32>::max_encoded_len() <= 160);
    }
}
