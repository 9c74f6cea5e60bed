//! Everything of the chain that this client uses, each once: calls, runtime APIs and events.
//!
//! A change of the chain is followed here and in [`super::types`], and nowhere else. What stands in these
//! lists is compared with the chain's metadata before the chain is used.

use super::{
    shape::{fields, Comparison, Difference, Part, Way},
    types::*,
};
use codec::{Decode, Encode};
use salus_primitives::{
    audit::AuditEntry,
    consent::{Consent, Grantee, LiveConsent},
    evaluator::{AccessRequest, Answer},
    trail::TrailHead,
    BatchId, Commitment, ConsentAction, ConsentId, DisclosureId, EntryIndex, ErasureGround, Moment,
    OrganisationId, Period, PermitId, PurposeOfUse, RecordId, RetentionGround, RoleSet, StudyId,
    SubjectId, VersionRelation,
};
use scale_info::{meta_type, MetaType, PortableRegistry, Registry, TypeInfo};
use sp_core::H256;
use subxt::metadata::Metadata;

/// A call of the chain, with its arguments.
pub trait Call: Encode {
    /// The pallet.
    const PALLET: &'static str;
    /// The call.
    const NAME: &'static str;
}

/// A question to the chain, with its arguments.
pub trait Reading: Encode {
    /// The runtime API.
    const API: &'static str;
    /// The method.
    const METHOD: &'static str;
    /// What is answered.
    type Answer: Decode;
}

/// What an event says, or what it says first.
pub trait Event: Decode {
    /// The pallet.
    const PALLET: &'static str;
    /// The event.
    const NAME: &'static str;
}

/// Something that both sides must have alike.
struct Used {
    /// Its name there.
    name: (&'static str, &'static str),
    /// What goes in, or comes with it, as one struct.
    parts: MetaType,
    /// What comes out.
    answer: Option<MetaType>,
}

macro_rules! calls {
    ($( $(#[$doc:meta])* $name:ident = $pallet:literal . $call:literal {
        $( $(#[$field_doc:meta])* $field:ident: $type:ty ),* $(,)?
    } )*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Debug, Encode, TypeInfo)]
            #[allow(missing_docs)]
            pub struct $name { $( pub $field: $type ),* }

            impl Call for $name {
                const PALLET: &'static str = $pallet;
                const NAME: &'static str = $call;
            }
        )*

        fn calls() -> Vec<Used> {
            vec![$( Used { name: ($pallet, $call), parts: meta_type::<$name>(), answer: None } ),*]
        }
    };
}

macro_rules! questions {
    ($( $(#[$doc:meta])* $name:ident = $api:literal . $method:literal (
        $( $field:ident: $type:ty ),* $(,)?
    ) -> $answer:ty; )*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Debug, Encode, TypeInfo)]
            #[allow(missing_docs)]
            pub struct $name { $( pub $field: $type ),* }

            impl Reading for $name {
                const API: &'static str = $api;
                const METHOD: &'static str = $method;
                type Answer = $answer;
            }
        )*

        fn questions() -> Vec<Used> {
            vec![$( Used {
                name: ($api, $method),
                parts: meta_type::<$name>(),
                answer: Some(meta_type::<$answer>()),
            } ),*]
        }
    };
}

macro_rules! events {
    ($( $(#[$doc:meta])* $name:ident = $pallet:literal . $event:literal {
        $( $field:ident: $type:ty ),* $(,)?
    } )*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Debug, Decode, TypeInfo)]
            #[allow(missing_docs)]
            pub struct $name { $( pub $field: $type ),* }

            impl Event for $name {
                const PALLET: &'static str = $pallet;
                const NAME: &'static str = $event;
            }
        )*

        fn events() -> Vec<Used> {
            vec![$( Used { name: ($pallet, $event), parts: meta_type::<$name>(), answer: None } ),*]
        }
    };
}

calls! {
    /// Vouches for a practitioner.
    Vouch = "Consortium"."vouch" {
        organisation: OrganisationId,
        practitioner: AccountId,
        roles: RoleSet,
        period: Period,
    }
    /// No longer vouches for a practitioner.
    RevokeCredential = "Consortium"."revoke_credential" {
        organisation: OrganisationId,
        practitioner: AccountId,
    }
    /// Puts a credential out of force.
    SuspendCredential = "Consortium"."suspend_credential" {
        organisation: OrganisationId,
        practitioner: AccountId,
    }
    /// Puts a credential in force again.
    ReinstateCredential = "Consortium"."reinstate_credential" {
        organisation: OrganisationId,
        practitioner: AccountId,
    }
    /// Gives a practitioner other roles or another period.
    RenewCredential = "Consortium"."renew_credential" {
        organisation: OrganisationId,
        practitioner: AccountId,
        roles: RoleSet,
        period: Period,
    }
    /// Replaces the account that acts for an organisation.
    RotateOrganisation = "Consortium"."rotate_controller" {
        organisation: OrganisationId,
        new_controller: AccountId,
        deadline: Moment,
        signature: MultiSignature,
    }
    /// Publishes an encryption key.
    SetEncryptionKey = "Consortium"."set_encryption_key" {
        owner: KeyOwner,
        key: Vec<u8>,
    }
    /// Enrols a patient.
    Enrol = "PatientIdentity"."enrol" {
        organisation: OrganisationId,
        controller: AccountId,
        deadline: Moment,
        signature: MultiSignature,
    }
    /// Grants a consent.
    Grant = "ConsentRegistry"."grant" {
        subject: SubjectId,
        grantee: Grantee<AccountId>,
        consent: Consent,
    }
    /// Revokes a consent.
    Revoke = "ConsentRegistry"."revoke" {
        subject: SubjectId,
        grantee: Grantee<AccountId>,
        consent: ConsentId,
    }
    /// Revokes all consents.
    RevokeAll = "ConsentRegistry"."revoke_all" {
        subject: SubjectId,
    }
    /// Anchors a record.
    AnchorRecord = "RecordAnchoring"."anchor" {
        organisation: OrganisationId,
        subject: SubjectId,
        record: NewRecord,
    }
    /// Anchors a batch.
    AnchorBatch = "RecordAnchoring"."anchor_batch" {
        organisation: OrganisationId,
        batch: NewBatch,
    }
    /// Anchors a version of a record in the place of another.
    Supersede = "RecordAnchoring"."supersede" {
        organisation: OrganisationId,
        subject: SubjectId,
        superseded: RecordId,
        relation: VersionRelation,
        record: NewRecord,
    }
    /// Puts a tombstone in the place of a record or a batch.
    Erase = "RecordAnchoring"."erase" {
        organisation: OrganisationId,
        anchor: Anchor,
        ground: ErasureGround,
    }
    /// Asks for access.
    Ask = "AccessControl"."request" {
        organisation: OrganisationId,
        subject: SubjectId,
        target: Target,
        action: ConsentAction,
        purpose: PurposeOfUse,
        study: Option<StudyId>,
        usage: PermitUsage,
    }
    /// Says that a record or a batch must not be erased.
    PlaceHold = "RecordAnchoring"."place_hold" {
        organisation: OrganisationId,
        anchor: Anchor,
        ground: RetentionGround,
    }
    /// Takes that back.
    LiftHold = "RecordAnchoring"."lift_hold" {
        organisation: OrganisationId,
        anchor: Anchor,
    }
    /// Offers a record to another organisation.
    OfferCustody = "RecordAnchoring"."offer_custody" {
        organisation: OrganisationId,
        subject: SubjectId,
        record: RecordId,
        to: OrganisationId,
    }
    /// Accepts a record that another organisation offers.
    AcceptCustody = "RecordAnchoring"."accept_custody" {
        organisation: OrganisationId,
        subject: SubjectId,
        record: RecordId,
        basis: CollectionBasis,
    }
    /// Ends an offer.
    DiscardOffer = "RecordAnchoring"."discard_offer" {
        organisation: OrganisationId,
        subject: SubjectId,
        record: RecordId,
    }
    /// Confirms a record that another organisation keeps.
    Attest = "RecordAnchoring"."attest" {
        organisation: OrganisationId,
        subject: SubjectId,
        record: RecordId,
        kind: AttestationKind,
    }
    /// Takes that back.
    WithdrawAttestation = "RecordAnchoring"."withdraw_attestation" {
        organisation: OrganisationId,
        subject: SubjectId,
        record: RecordId,
    }
}

questions! {
    /// One organisation.
    OrganisationOf = "ConsortiumApi"."organisation"(
        organisation: OrganisationId
    ) -> Option<Organisation>;
    /// A page of organisations.
    Organisations = "ConsortiumApi"."organisations"(
        from: OrganisationId, limit: u32
    ) -> Vec<(OrganisationId, Organisation)>;
    /// What an organisation vouches for.
    CredentialOf = "ConsortiumApi"."credential"(
        account: AccountId, organisation: OrganisationId
    ) -> Option<Credential>;
    /// An encryption key, and its version.
    EncryptionKeyOf = "ConsortiumApi"."encryption_key"(
        owner: KeyOwner, version: Option<u32>
    ) -> Option<(u32, Vec<u8>)>;
    /// An organisation's quota.
    QuotaOf = "ConsortiumApi"."quota"(organisation: OrganisationId) -> Option<Quota>;
    /// One subject.
    SubjectAt = "IdentityApi"."subject"(subject: SubjectId) -> Option<Subject>;
    /// The subject that an account controls.
    SubjectOf = "IdentityApi"."subject_of"(account: AccountId) -> Option<SubjectId>;
    /// Whether an access is permitted.
    CanAccess = "ConsentApi"."can_access"(
        subject: SubjectId,
        account: AccountId,
        organisation: Option<OrganisationId>,
        request: AccessRequest,
        study: Option<StudyId>,
    ) -> Answer;
    /// Whether each of many is.
    CanAccessEach = "ConsentApi"."can_access_each"(
        questions: Vec<(SubjectId, Question)>
    ) -> Vec<Answer>;
    /// A page of consents.
    Consents = "ConsentApi"."consents"(
        subject: SubjectId, after: Option<ConsentId>, limit: u32
    ) -> Vec<(Grantee<AccountId>, LiveConsent)>;
    /// One record.
    RecordAt = "RecordApi"."record"(subject: SubjectId, record: RecordId) -> Option<Record>;
    /// What stays of a record that was erased.
    TombstoneAt = "RecordApi"."tombstone"(
        subject: SubjectId, record: RecordId
    ) -> Option<Tombstone>;
    /// A page of records.
    Records = "RecordApi"."records"(
        subject: SubjectId, after: Option<RecordId>, limit: u32
    ) -> Vec<(RecordId, Record)>;
    /// One batch.
    BatchAt = "RecordApi"."batch"(
        organisation: OrganisationId, batch: BatchId
    ) -> Option<Batch>;
    /// One permit.
    PermitAt = "AccessApi"."permit"(subject: SubjectId, permit: PermitId) -> Option<Permit>;
    /// A page of permits.
    Permits = "AccessApi"."permits"(
        subject: SubjectId, after: Option<PermitId>, limit: u32
    ) -> Vec<(PermitId, Permit)>;
    /// A page of disclosures.
    Disclosures = "AccessApi"."disclosures"(
        subject: SubjectId, after: Option<DisclosureId>, limit: u32
    ) -> Vec<(DisclosureId, Disclosure)>;
    /// A page of the halves about a subject that are owed past their deadlines.
    OpenHalvesAbout = "AccessApi"."open_halves_about"(
        subject: SubjectId, after: Option<(Half, OrganisationId)>, limit: u32
    ) -> Vec<(Half, OrganisationId, Moment)>;
    /// The beginning of the trail that has left the state.
    PrunedTrail = "AuditApi"."pruned"() -> TrailHead;
    /// How long the trail is.
    TrailLength = "AuditApi"."length"() -> EntryIndex;
    /// A page of the trail.
    Entries = "AuditApi"."entries"(
        subject: Option<SubjectId>, after: Option<EntryIndex>, limit: u32
    ) -> Vec<AuditEntry<AccountId>>;
    /// Who confirms a record, and what.
    Attestations = "RecordApi"."attestations"(
        subject: SubjectId, record: RecordId
    ) -> Vec<Attestation>;
}

events! {
    /// A patient was enrolled.
    SubjectEnrolled = "PatientIdentity"."SubjectEnrolled" {
        subject: SubjectId,
    }
    /// A consent was granted.
    ConsentGranted = "ConsentRegistry"."ConsentGranted" {
        subject: SubjectId,
        consent: ConsentId,
    }
    /// A record was anchored.
    RecordAnchored = "RecordAnchoring"."RecordAnchored" {
        subject: SubjectId,
        record: RecordId,
        organisation: OrganisationId,
        commitment: Commitment,
    }
    /// A version of a record was anchored in the place of another.
    RecordSuperseded = "RecordAnchoring"."RecordSuperseded" {
        subject: SubjectId,
        superseded: RecordId,
        record: RecordId,
    }
    /// A batch was anchored.
    BatchAnchored = "RecordAnchoring"."BatchAnchored" {
        batch: BatchId,
        organisation: OrganisationId,
        root: H256,
        count: u32,
    }
    /// Access was decided.
    Decided = "AccessControl"."Decided" {
        subject: SubjectId,
        organisation: OrganisationId,
        practitioner: AccountId,
        outcome: Outcome,
    }
}

/// What a transaction carries beside the call and the signature, in this order.
const EXTENSIONS: [&str; 2] = ["CheckMortality", "CheckNonce"];

/// What of the chain is not as this client has it, everything at once.
pub fn differences(chain: &Metadata) -> Vec<Difference> {
    let mut found = Vec::new();
    let mut registry = Registry::new();
    let lists = [calls(), questions(), events()].map(|list| {
        list.into_iter()
            .map(|used| {
                let answer = used.answer.map(|answer| registry.register_type(&answer).id);
                (used.name, registry.register_type(&used.parts).id, answer)
            })
            .collect::<Vec<_>>()
    });
    let here: PortableRegistry = registry.into();
    let there = chain.types();
    let missing = |place: String| Difference {
        place,
        here: "it is used".into(),
        there: "there is none".into(),
    };
    let own_parts = |id: u32| match here.resolve(id).map(|it| &it.type_def) {
        Some(scale_info::TypeDef::Composite(composite)) => fields(&composite.fields),
        _ => Vec::new(),
    };

    let [calls, questions, events] = lists;
    for ((pallet, name), parts, _) in calls {
        let place = format!("call {pallet}.{name}");
        let call = chain.pallet_by_name(pallet).and_then(|it| it.call_variant_by_name(name));
        let Some(call) = call else {
            found.push(missing(place));
            continue;
        };
        let compared = Comparison::new(&here, there, Way::Sent).parts(
            &own_parts(parts),
            &fields(&call.fields),
            &place,
        );
        found.extend(compared.err());
    }
    for ((api, name), parts, answer) in questions {
        let place = format!("runtime API {api}.{name}");
        let method = chain.runtime_api_trait_by_name(api).and_then(|it| it.method_by_name(name));
        let Some(method) = method else {
            found.push(missing(place));
            continue;
        };
        let inputs: Vec<_> = method
            .inputs()
            .map(|input| Part { name: Some(input.name.to_string()), id: input.id })
            .collect();
        let compared =
            Comparison::new(&here, there, Way::Sent).parts(&own_parts(parts), &inputs, &place);
        found.extend(compared.err());
        if let Some(answer) = answer {
            let place = format!("{place}, answer");
            let compared = Comparison::new(&here, there, Way::Read).compare(
                answer,
                method.output_ty(),
                &place,
            );
            found.extend(compared.err());
        }
    }
    for ((pallet, name), parts, _) in events {
        let place = format!("event {pallet}.{name}");
        let event = chain
            .pallet_by_name(pallet)
            .and_then(|it| it.event_variants())
            .and_then(|all| all.iter().find(|variant| variant.name == name));
        let Some(event) = event else {
            found.push(missing(place));
            continue;
        };
        // What an event says beyond what is read here does not matter.
        let ours = own_parts(parts);
        let theirs: Vec<_> = fields(&event.fields).into_iter().take(ours.len()).collect();
        let compared = Comparison::new(&here, there, Way::Read).parts(&ours, &theirs, &place);
        found.extend(compared.err());
    }
    found.extend(extensions(chain));
    found
}

/// Whether a transaction carries what is read out of it here.
fn extensions(chain: &Metadata) -> Option<Difference> {
    let extrinsic = chain.extrinsic();
    let carried: Vec<_> = extrinsic
        .transaction_extensions_to_use_for_encoding()
        .filter(|it| !super::shape::is_nothing(chain.types(), it.extra_ty()))
        .map(|it| it.identifier().to_string())
        .collect();
    (carried != EXTENSIONS || !extrinsic.supported_versions().contains(&4)).then(|| Difference {
        place: "transaction".into(),
        here: format!("version 4 with {}", EXTENSIONS.join(", ")),
        there: format!("versions {:?} with {}", extrinsic.supported_versions(), carried.join(", ")),
    })
}
