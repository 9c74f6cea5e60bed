//! What each kind of line is among the events of DICOM and HL7.

use super::event::Coding;
use salus_primitives::audit::AuditKind;

const DCM: &str = "http://dicom.nema.org/resources/ontology/DCM";
const LIFECYCLE: &str = "http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle";
const AUTHZ: &str = "https://profiles.ihe.net/ITI/BALP/CodeSystem/AuthZsubType";

const fn dicom(code: &'static str, display: &'static str) -> Coding {
    Coding { system: DCM, code, display }
}

const EXPORT: Coding = dicom("110106", "Export");
const IMPORT: Coding = dicom("110107", "Import");
const PATIENT_RECORD: Coding = dicom("110110", "Patient Record");
const SECURITY_ALERT: Coding = dicom("110113", "Security Alert");

const OVERRIDE_STARTED: Coding = dicom("110127", "Emergency Override Started");
const SECURITY_CONFIGURATION: Coding = dicom("110129", "Security Configuration");
const SOFTWARE_CONFIGURATION: Coding = dicom("110131", "Software Configuration");
const OBJECT_SECURITY: Coding = dicom("110135", "Object Security Attributes Changed");
const ROLES_CHANGED: Coding = dicom("110136", "Security Roles Changed");
const USER_SECURITY: Coding = dicom("110137", "User Security Attributes Changed");

/// A stage of a record's life, ISO 21089.
const fn stage(code: &'static str, display: &'static str) -> Coding {
    Coding { system: LIFECYCLE, code, display }
}

/// Of which BALP pattern a line is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Pattern {
    /// A decision by the patient's consents: AuthZconsent.
    Decision,
    /// Data was read: PatientRead, as far as the chain knows.
    Access,
    /// The source's half: PrivacyDisclosure.Source.
    Source,
    /// The recipient's half: PrivacyDisclosure.Recipient.
    Recipient,
    /// No pattern of its own: who, for whom, about whom, what.
    Plain,
}

/// What a kind of line is.
pub(super) struct Meaning {
    /// The type of event.
    pub event: Coding,
    /// What it is more closely.
    pub detail: Coding,
    /// Created, read, updated, deleted or executed.
    pub action: char,
    /// Its pattern.
    pub pattern: Pattern,
}

const fn plain(event: Coding, detail: Coding, action: char) -> Meaning {
    Meaning { event, detail, action, pattern: Pattern::Plain }
}

/// Every kind, none is left out.
pub(super) fn meaning(kind: AuditKind) -> Meaning {
    use AuditKind::*;
    let originate = stage("originate", "Originate/Retain Record Lifecycle Event");
    let amend = stage("amend", "Amend (Update) Record Lifecycle Event");
    let disclose = stage("disclose", "Disclose Record Lifecycle Event");
    match kind {
        AccessDecided => Meaning {
            event: SECURITY_ALERT,
            detail: Coding { system: AUTHZ, code: "AuthZ-Consent", display: "" },
            action: 'E',
            pattern: Pattern::Decision,
        },
        PermitUsed => Meaning {
            event: PATIENT_RECORD,
            detail: stage("access", "Access/View Record Lifecycle Event"),
            action: 'R',
            pattern: Pattern::Access,
        },
        DisclosurePosted => {
            Meaning { event: EXPORT, detail: disclose, action: 'R', pattern: Pattern::Source }
        }
        DisclosureAcknowledged | DisclosureDisputed => {
            Meaning { event: IMPORT, detail: disclose, action: 'C', pattern: Pattern::Recipient }
        }

        GlassBroken | EmergencyPosted => plain(SECURITY_ALERT, OVERRIDE_STARTED, 'E'),
        JustificationFiled | ReviewAssigned | ReviewOverdue | EmergencyReviewed => {
            plain(SECURITY_ALERT, OVERRIDE_STARTED, 'U')
        }
        BreakGlassRestored | EmergencyRefusalsChanged => {
            plain(SECURITY_ALERT, SECURITY_CONFIGURATION, 'U')
        }

        RecordAnchored | BatchAnchored => plain(PATIENT_RECORD, originate, 'C'),
        RecordSuperseded => plain(PATIENT_RECORD, amend, 'U'),
        RecordErased | BatchErased => {
            plain(PATIENT_RECORD, stage("destroy", "Destroy/Delete Record Lifecycle Event"), 'D')
        }
        HoldPlaced => {
            plain(PATIENT_RECORD, stage("hold", "Add Legal Hold Record Lifecycle Event"), 'U')
        }
        HoldLifted => {
            plain(PATIENT_RECORD, stage("unhold", "Remove Legal Hold Record Lifecycle Event"), 'U')
        }
        RecordAttested | AttestationWithdrawn => {
            plain(PATIENT_RECORD, stage("attest", "Attest Record Lifecycle Event"), 'U')
        }
        CustodyOffered | CustodyOfferDiscarded | CustodyTransferred | CustodyAdopted => {
            plain(PATIENT_RECORD, stage("transmit", "Transmit Record Lifecycle Event"), 'U')
        }

        ConsentGranted | DenySealed | ConsentCaptured | ConsentProposed => {
            plain(SECURITY_ALERT, OBJECT_SECURITY, 'C')
        }
        ConsentAmended | ConsentVerified | ConsentRefuted | DenyOpened => {
            plain(SECURITY_ALERT, OBJECT_SECURITY, 'U')
        }
        ConsentRevoked
        | AllConsentsRevoked
        | ConsentsRevokedToward
        | CaptureDiscarded
        | ProposalRefused => plain(SECURITY_ALERT, OBJECT_SECURITY, 'D'),

        SubjectEnrolled | SubjectClaimed => plain(SECURITY_ALERT, USER_SECURITY, 'C'),
        ControllerRotated | GuardiansSet | RecoveryProposed | RecoveryApproved | RecoveryVetoed
        | RecoveryFinished | MajoritySet | TakenOver | SubjectDeceased | DeathContested
        | DeathWithdrawn | SubjectAdopted | PaperRecorded | PaperDiscarded => {
            plain(SECURITY_ALERT, USER_SECURITY, 'U')
        }
        SubjectEnded => plain(SECURITY_ALERT, USER_SECURITY, 'D'),
        RepresentativeAppointed | RepresentativeNamed => plain(SECURITY_ALERT, ROLES_CHANGED, 'C'),
        RepresentativeDismissed | CourtOrderLifted => plain(SECURITY_ALERT, ROLES_CHANGED, 'D'),

        CredentialIssued | AliasIssued => plain(SECURITY_ALERT, ROLES_CHANGED, 'C'),
        CredentialSuspended | CredentialReinstated | CredentialRenewed | AliasOpened => {
            plain(SECURITY_ALERT, ROLES_CHANGED, 'U')
        }
        CredentialRevoked | CredentialsReleased | AliasesReleased => {
            plain(SECURITY_ALERT, ROLES_CHANGED, 'D')
        }
        OrganisationAdmitted | VotingAccountNamed => plain(SECURITY_ALERT, USER_SECURITY, 'C'),
        OrganisationSuspended
        | OrganisationReinstated
        | OrganisationControllerRotated
        | EncryptionKeySet => plain(SECURITY_ALERT, USER_SECURITY, 'U'),
        OrganisationRemoved | EncryptionKeysReleased => plain(SECURITY_ALERT, USER_SECURITY, 'D'),

        PolicyChanged | PurposeClaimsChanged | ProgrammeAdmitted | ProgrammeClosed
        | StudyRegistered | StudyWithdrawn | QuotaSet | AllowanceSet | RetentionSet
        | ProposalMade | VotedFor | VotedAgainst | ProposalPassed | ProposalEnacted
        | ProposalClosed | ProposalWithdrawn | CallsPaused | PauseLifted => {
            plain(SECURITY_ALERT, SECURITY_CONFIGURATION, 'U')
        }
        UpgradeAuthorized | CollatorNamed | SeatReleased | SeatFellIdle | SeatResumed
        | FallbackCollatorsSet => plain(SECURITY_ALERT, SOFTWARE_CONFIGURATION, 'U'),

        HalfSealed => plain(EXPORT, disclose, 'E'),
        HalfOpened => plain(EXPORT, disclose, 'U'),
        AccessBatchPosted | LeavesDemanded | LeavesAnswered => {
            plain(PATIENT_RECORD, stage("report", "Report (Output) Record Lifecycle Event"), 'E')
        }
    }
}
