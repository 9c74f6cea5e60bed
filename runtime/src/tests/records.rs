//! Records from their anchor to their end, over all the pallets that have to do with them.

use super::{
    allowance::{batch, record, treatment},
    chain::*,
};
use crate::{
    AccessControl, AuditTrail, Consortium, PatientIdentity, RecordAnchoring, RuntimeCall,
    RuntimeEvent, System,
};
use pallet_access_control::{Outcome, PermitStatus, PermitUsage, Target};
use pallet_patient_identity::Statement;
use pallet_record_anchoring::{Anchor, AttestationKind, Call, CollectionBasis, NewRecord, Version};
use salus_primitives::{
    audit::{AuditGround, AuditKind},
    consent::{Consent, ConsentDecision, Grantee, Region},
    data_tag::{DataTags, TagSet},
    ActionSet, BatchId, Commitment, Confidentiality, ConsentAction, DataTag, ErasureGround,
    LegalBasis, OrganisationId, OrganisationKind, PractitionerRole, PurposeOfUse, RecordId,
    RetentionGround, SubjectId, VersionRelation,
};
use sp_runtime::DispatchError;

const LAW: CollectionBasis = CollectionBasis::Law(LegalBasis::GDPR_HEALTH_CARE);

/// Two hospitals with a clerk and a doctor each, and a patient of the first.
struct Scene {
    north: OrganisationId,
    south: OrganisationId,
    subject: SubjectId,
}

impl Scene {
    fn new() -> Self {
        let north = admit("North", OrganisationKind::HOSPITAL, "DEVS00SALUSHOSPI0244");
        let south = admit("South", OrganisationKind::HOSPITAL, "DEVS00SALUSHOSPI0341");
        for (controller, organisation) in [("North", north), ("South", south)] {
            for role in ["clerk", "doctor"] {
                let practitioner = format!("{controller}'s {role}");
                vouch(controller, organisation, &practitioner, &[PractitionerRole::DOCTOR]);
            }
        }
        let subject = enrol("North's clerk", "Patient", north);
        Self { north, south, subject }
    }

    /// The first hospital anchors a record.
    fn anchor(&self, record: NewRecord) -> RecordId {
        let id = RecordId(AuditTrail::length());
        let (organisation, subject) = (self.north, self.subject);
        succeed(&pair("North's clerk"), Call::anchor { organisation, subject, record });
        id
    }

    fn grant(&self, consent: Consent) {
        let (subject, grantee) = (self.subject, Grantee::Kind(OrganisationKind::HOSPITAL));
        succeed(
            &pair("Patient"),
            pallet_consent_registry::Call::grant { subject, grantee, consent },
        );
    }

    /// The doctor of the first hospital asks for a record.
    fn request(&self, record: RecordId) -> RuntimeCall {
        pallet_access_control::Call::request {
            organisation: self.north,
            subject: self.subject,
            target: Target::Record(record),
            action: ConsentAction::ACCESS,
            purpose: PurposeOfUse::TREAT,
            study: None,
            usage: PermitUsage::Multiple,
        }
        .into()
    }

    fn ask(&self, record: RecordId) -> Outcome {
        succeed(&pair("North's doctor"), self.request(record));
        System::events()
            .into_iter()
            .rev()
            .find_map(|it| match it.event {
                RuntimeEvent::AccessControl(pallet_access_control::Event::Decided {
                    outcome,
                    ..
                }) => Some(outcome),
                _ => None,
            })
            .expect("it was decided")
    }

    fn erase(&self, record: RecordId) -> RuntimeCall {
        Call::erase {
            organisation: self.north,
            anchor: Anchor::Record { subject: self.subject, record },
            ground: ErasureGround::CONSENT_WITHDRAWN,
        }
        .into()
    }

    fn is_permitted(&self, record: RecordId) -> bool {
        matches!(self.ask(record), Outcome::Permitted { .. })
    }
}

fn refusal(who: &str, call: impl Into<RuntimeCall>) -> &'static str {
    match apply(&pair(who), call) {
        Ok(Err(DispatchError::Module(error))) => error.message.expect("it was not encoded"),
        other => panic!("it is refused by a pallet: {other:?}"),
    }
}

/// The tag of one encounter, or of another.
fn tags(encounter: u8) -> DataTags {
    vec![DataTag([encounter; 32].into())].try_into().expect("one")
}

/// A refusal of everything of one encounter.
fn but_not(encounter: u8) -> Consent {
    let all = treatment(1);
    Consent {
        decision: ConsentDecision::Deny,
        region: Region {
            actions: ActionSet::all(),
            confidentiality: Confidentiality::U,
            tags: TagSet::first(1),
            ..all.region
        },
        tags: tags(encounter),
        ..all
    }
}

#[test]
fn a_denial_that_names_an_encounter_is_about_its_records_and_those_of_which_nothing_is_stated() {
    on_the_development_chain(|| {
        let scene = Scene::new();
        scene.grant(treatment(1));
        let [of_it, of_another, unstated] = [Some(tags(1)), Some(tags(2)), None]
            .map(|tags| scene.anchor(NewRecord { tags, ..record(LAW) }));
        for record in [of_it, of_another, unstated] {
            assert!(scene.is_permitted(record));
        }
        scene.grant(but_not(1));
        assert!(!scene.is_permitted(of_it));
        assert!(scene.is_permitted(of_another));
        assert!(!scene.is_permitted(unstated));

        // Nor is a record of it anchored by consent any more, or put in another's place.
        let (organisation, subject) = (scene.north, scene.subject);
        let new = || NewRecord { tags: Some(tags(1)), ..record(CollectionBasis::Consent) };
        let anchor = Call::anchor { organisation, subject, record: new() };
        assert_eq!(refusal("North's clerk", anchor), "NotPermitted");
        let (superseded, relation) = (of_another, VersionRelation::REPLACES);
        let supersede =
            Call::supersede { organisation, subject, superseded, relation, record: new() };
        assert_eq!(refusal("North's clerk", supersede), "NotPermitted");
        scene.anchor(NewRecord { tags: Some(tags(2)), ..record(CollectionBasis::Consent) });
    });
}

#[test]
fn a_permit_on_an_erased_record_ends_and_no_other_is_given() {
    on_the_development_chain(|| {
        let scene = Scene::new();
        scene.grant(treatment(1));
        let id = scene.anchor(record(LAW));
        let Outcome::Permitted { permit, .. } = scene.ask(id) else { panic!("it is permitted") };
        let status = || AccessControl::permit_stands(scene.subject, permit);
        assert_eq!(status(), Some(PermitStatus::InForce));

        succeed(&pair("North's clerk"), scene.erase(id));
        assert_eq!(status(), Some(PermitStatus::RecordErased));
        assert_eq!(refusal("North's doctor", scene.request(id)), "RecordErased");
        assert_eq!(refusal("North's clerk", scene.erase(id)), "RecordErased");
        let never = RecordId(AuditTrail::length());
        assert_eq!(refusal("North's doctor", scene.request(never)), "RecordNotFound");
        let line = AuditTrail::entries(Some(scene.subject), None, 100).pop().expect("a line");
        assert_eq!(line.kind, AuditKind::RecordErased);
        assert_eq!(line.ground, AuditGround::Erasure(ErasureGround::CONSENT_WITHDRAWN));
    });
}

#[test]
fn an_old_version_can_be_asked_for_and_checked_and_the_newest_is_found_from_it() {
    on_the_development_chain(|| {
        let scene = Scene::new();
        scene.grant(treatment(1));
        let (organisation, subject) = (scene.north, scene.subject);
        let old = scene.anchor(record(LAW));
        let new = RecordId(AuditTrail::length());
        let record = NewRecord { commitment: Commitment([5; 32].into()), ..record(LAW) };
        let (superseded, relation) = (old, VersionRelation::CORRECTS);
        let supersede = Call::supersede { organisation, subject, superseded, relation, record };
        succeed(&pair("North's clerk"), supersede.clone());
        assert_eq!(refusal("North's clerk", supersede), "AlreadySuperseded");

        assert!(scene.is_permitted(old) && scene.is_permitted(new));
        let newest = RecordAnchoring::later_versions(subject, old, 10).pop().expect("two");
        assert_eq!(newest.0, new);
        let Version::Kept(kept) = newest.1 else { panic!("it was not erased") };
        assert_eq!(kept.replaces.map(|it| it.record), Some(old));
        let commitments = [old, new].map(|id| {
            RecordAnchoring::record(subject, id).expect("it was not erased").commitment.0
        });
        assert_eq!(commitments, [[4; 32].into(), [5; 32].into()]);
    });
}

#[test]
fn a_record_passes_on_with_its_bytes_and_the_consents_still_know_who_wrote_it() {
    on_the_development_chain(|| {
        let scene = Scene::new();
        let Scene { north, south, subject } = scene;
        let stored = |id| Consortium::allowance(id).expect("a member").stored;
        let before = stored(north);
        let id = scene.anchor(record(LAW));
        let bytes = stored(north) - before;
        let clerk = pair("North's clerk");
        succeed(
            &clerk,
            Call::offer_custody { organisation: north, subject, record: id, to: south },
        );

        // The new one needs a ground of its own.
        let accept =
            |basis| Call::accept_custody { organisation: south, subject, record: id, basis };
        let by_consent = || accept(CollectionBasis::Consent);
        assert_eq!(refusal("South's clerk", by_consent()), "NotPermitted");
        let written_by = |author| {
            let all = treatment(1);
            Consent { region: Region { author: Some(author), ..all.region }, ..all }
        };
        scene.grant(written_by(south));
        assert_eq!(refusal("South's clerk", by_consent()), "NotPermitted");
        scene.grant(written_by(north));
        let before = [stored(north), stored(south)];
        succeed(&pair("South's clerk"), by_consent());
        // A ground of law is named, a consent is not.
        assert_eq!([stored(north), stored(south)], [before[0] - bytes, before[1] + bytes - 1]);
        assert_eq!(refusal("South's clerk", accept(LAW)), "OfferNotFound");
        assert_eq!(refusal("North's clerk", scene.erase(id)), "NotCustodian");
        assert!(scene.is_permitted(id), "the first hospital wrote it, the second keeps it");
    });
}

#[test]
fn whoever_adopts_a_patient_adopts_its_records() {
    on_the_development_chain(|| {
        let scene = Scene::new();
        let Scene { north, south, subject } = scene;
        let ids = [(); 2].map(|()| scene.anchor(record(LAW)));
        let adopt =
            |record| Call::adopt_custody { organisation: south, subject, record, basis: LAW };
        assert_eq!(refusal("South's clerk", adopt(ids[0])), "NotCustodianOfSubject");
        govern(pallet_consortium::Call::remove { organisation: north });
        assert_eq!(refusal("South's clerk", adopt(ids[0])), "NotCustodianOfSubject");

        // Of one organisation the clerk, of another the confirmation.
        let line = AuditTrail::length();
        let evidence = Commitment([6; 32].into());
        let statement = Statement::Adoption;
        succeed(
            &pair("South's clerk"),
            pallet_patient_identity::Call::record_paper {
                organisation: south,
                subject,
                statement,
                evidence,
            },
        );
        let confirm = pallet_patient_identity::Call::confirm_paper {
            organisation: OrganisationId(0),
            subject,
            recorded_by: south,
            line,
        };
        succeed(&pair("Alice"), confirm);
        assert_eq!(PatientIdentity::subject(subject).map(|it| it.custodian), Some(south));
        for id in ids {
            succeed(&pair("South's clerk"), adopt(id));
            let kept = RecordAnchoring::record(subject, id).expect("it was not erased");
            assert_eq!((kept.custodian, kept.author), (south, north));
        }
        assert_eq!(refusal("South's clerk", adopt(ids[0])), "CustodianNotRemoved");
    });
}

#[test]
fn what_governance_holds_only_governance_releases() {
    on_the_development_chain(|| {
        let scene = Scene::new();
        let Scene { north, subject, .. } = scene;
        let id = scene.anchor(record(LAW));
        let anchor_batch = Call::anchor_batch { organisation: north, batch: batch(5) };
        let batch = BatchId(AuditTrail::length());
        succeed(&pair("North's clerk"), anchor_batch);
        let ground = RetentionGround::COURT_ORDER;
        for anchor in [Anchor::Record { subject, record: id }, Anchor::Batch(batch)] {
            let organisation = north;
            govern(Call::place_hold { organisation, anchor, ground });
            let erase = || Call::erase { organisation, anchor, ground: ErasureGround::OBJECTION };
            assert_eq!(refusal("North's clerk", erase()), "HoldInForce");
            let lift = Call::lift_hold { organisation, anchor };
            assert_eq!(refusal("North's clerk", lift.clone()), "NotHeld");
            govern(lift);
            succeed(&pair("North's clerk"), erase());
        }
    });
}

#[test]
fn others_confirm_a_record_until_it_is_erased_also_of_a_patient_who_left() {
    on_the_development_chain(|| {
        let scene = Scene::new();
        let Scene { south, subject, .. } = scene;
        let id = scene.anchor(record(LAW));
        let kind = AttestationKind::Checked;
        let attest = || Call::attest { organisation: south, subject, record: id, kind };
        succeed(&pair("South's doctor"), attest());
        succeed(&pair("Patient"), pallet_patient_identity::Call::leave { subject });
        assert_eq!(refusal("South's doctor", attest()), "SubjectNotActive");
        let confirm = RecordAnchoring::attestations(subject, id);
        assert_eq!(confirm.iter().map(|it| it.organisation).collect::<Vec<_>>(), [south]);
        succeed(&pair("North's clerk"), scene.erase(id));
        assert!(RecordAnchoring::attestations(subject, id).is_empty());
        assert!(RecordAnchoring::tombstone(subject, id).is_some());
    });
}
