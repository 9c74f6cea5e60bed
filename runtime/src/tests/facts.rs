//! What a decision is made from can be fetched, and so proved, apart from everything else.

use super::chain::*;
use crate::{apis::facts::decision_keys, AccountId, AuditTrail, ConsentRegistry};
use pallet_consent_registry::Question;
use salus_primitives::{
    consent::{Consent, ConsentDecision, Grantee, Region},
    data_tag::TagSet,
    evaluator::{AccessDecision, AccessRequest, Answer, PolicyRule, Residual},
    research::{Programme, Study},
    ActionSet, Confidentiality, ConsentAction, ConsentCategory, DataClass, DataClassSet,
    DataUseModifierSet, DataUsePermission, Jurisdiction, LegalBasis, OrganisationId,
    OrganisationKind, PractitionerRole, ProgrammeId, PurposeOfUse, PurposeSet, SensitivitySet,
    StudyAim, StudyAimSet, StudyId, SubjectId,
};
use sp_core::storage::Storage;

pub(super) fn consent(
    decision: ConsentDecision,
    class: DataClass,
    programme: Option<ProgrammeId>,
) -> Consent {
    let purpose = programme.map_or(PurposeOfUse::TREAT, |_| PurposeOfUse::HRESCH);
    Consent {
        decision,
        region: Region {
            actions: ActionSet::of(&[ConsentAction::ACCESS]),
            purposes: PurposeSet::of(&[purpose]),
            classes: DataClassSet::of(&[class]),
            confidentiality: Confidentiality::N,
            labels: SensitivitySet::EMPTY,
            author: None,
            tags: TagSet::EMPTY,
            data_period: None,
        },
        period: this_year(),
        regulatory_basis: LegalBasis::GDPR_CONSENT,
        category: ConsentCategory::INFA,
        source: None,
        programme,
        tags: Default::default(),
        provisions: Default::default(),
    }
}

fn request(purpose: PurposeOfUse, class: DataClass) -> AccessRequest {
    AccessRequest {
        action: ConsentAction::ACCESS,
        purpose,
        class: Some(class),
        confidentiality: Some(Confidentiality::N),
        labels: Some(SensitivitySet::EMPTY),
        author: None,
        tags: None,
        data_time: None,
    }
}

/// Who asks, and for which study.
type Asker = (AccountId, Option<OrganisationId>, Option<StudyId>);

/// Everything that may be asked here, with its answer.
fn answers(subject: SubjectId, (account, organisation, study): &Asker) -> (Vec<Answer>, Residual) {
    let (organisation, study) = (*organisation, *study);
    let mut answers = Vec::new();
    for purpose in [PurposeOfUse::TREAT, PurposeOfUse::HRESCH] {
        for class in [DataClass::OBSERVATION, DataClass::CONDITION] {
            let (account, request) = (account.clone(), request(purpose, class));
            let question = Question { account, organisation, request, study };
            answers.push(ConsentRegistry::can_access(subject, &question));
        }
    }
    let (action, purpose) = (ConsentAction::ACCESS, PurposeOfUse::TREAT);
    let left = ConsentRegistry::residual(subject, account, organisation, action, purpose, study);
    (answers, left)
}

/// A programme for whatever research is for health.
pub(super) fn terms() -> Programme<AccountId> {
    Programme {
        permission: DataUsePermission::HMB,
        modifiers: DataUseModifierSet::EMPTY,
        diseases: Default::default(),
        research_types: Default::default(),
        countries: Default::default(),
        institutions: Default::default(),
        projects: Default::default(),
        users: Default::default(),
        ethics_permits: Default::default(),
        publish_from: None,
        months: None,
    }
}

/// A study that falls under it.
pub(super) fn study() -> Study {
    Study {
        aims: StudyAimSet::of(&[StudyAim::HEALTH]),
        diseases: Default::default(),
        research_types: Default::default(),
        is_genetic: false,
        is_commercial: false,
        is_for_profit: false,
        countries: Default::default(),
        project: None,
        ethics_permit: None,
    }
}

fn scene() -> (SubjectId, Vec<Asker>) {
    let hospital = admit("Hospital", OrganisationKind::HOSPITAL, "DEVS00SALUSHOSPI0244");
    let roles = [PractitionerRole::CARDIOLOGIST, PractitionerRole::NURSE];
    vouch("Hospital", hospital, "Doctor", &roles);
    vouch("Hospital", hospital, "Clerk", &[PractitionerRole::REGISTRATION_CLERK]);
    let subject = enrol("Clerk", "Patient", hospital);
    succeed(
        &pair("Patient"),
        pallet_patient_identity::Call::appoint_representative {
            subject,
            representative: account(&pair("Guardian")),
            kind: salus_primitives::RepresentativeKind::GUARD,
            powers: all_powers(),
            period: this_year(),
        },
    );
    govern(pallet_consent_registry::Call::admit_programme { terms: Box::new(terms()) });
    let study = StudyId(AuditTrail::length());
    succeed(
        &pair("Doctor"),
        pallet_consent_registry::Call::register_study {
            organisation: hospital,
            study: Box::new(self::study()),
        },
    );
    use ConsentDecision::{Deny, Permit};
    let doctor = Grantee::Role { organisation: hospital, role: PractitionerRole::DOCTOR };
    let everyone = Grantee::Everyone;
    for (grantee, consent) in [
        (Grantee::Organisation(hospital), consent(Permit, DataClass::OBSERVATION, None)),
        (everyone, consent(Permit, DataClass::CONDITION, None)),
        (doctor, consent(Deny, DataClass::CONDITION, None)),
        (
            Grantee::Kind(OrganisationKind::HOSPITAL),
            consent(Permit, DataClass::OBSERVATION, Some(ProgrammeId(0))),
        ),
    ] {
        let call = pallet_consent_registry::Call::grant { subject, grantee, consent };
        succeed(&pair("Patient"), call);
    }
    // In another country than the custodian of the data, whose rule stands.
    let (here, there) = (Jurisdiction(*b"DE"), Jurisdiction(*b"FR"));
    let clinic = admit_in(there, "Clinic", OrganisationKind::HOSPITAL, "DEVS00SALUSHOSPI0341");
    vouch("Clinic", clinic, "Nurse", &[PractitionerRole::NURSE]);
    let rule = PolicyRule {
        jurisdiction: Some(here),
        purpose: PurposeOfUse::TREAT,
        kind: OrganisationKind::HOSPITAL,
        decision: AccessDecision::Permit,
    };
    let rules = vec![rule].try_into().expect("one");
    govern(pallet_consent_registry::Call::set_default_policy { rules });
    let of = |name, organisation, study| (account(&pair(name)), organisation, study);
    let askers = vec![
        of("Doctor", Some(hospital), Some(study)),
        of("Doctor", Some(hospital), None),
        of("Clerk", Some(hospital), Some(study)),
        of("Guardian", None, None),
        of("Patient", None, None),
        of("Stranger", Some(hospital), None),
        of("Doctor", Some(OrganisationId(99)), None),
        of("Nurse", Some(clinic), None),
    ];
    (subject, askers)
}

#[test]
fn the_values_under_the_keys_of_a_decision_are_all_that_it_reads() {
    let mut chain = chain_of(sp_genesis_builder::DEV_RUNTIME_PRESET);
    let mut cases = Vec::new();
    chain.execute_with(|| {
        let (subject, askers) = scene();
        for asker in askers {
            let (account, organisation, study) = &asker;
            let keys = decision_keys(subject, account, *organisation, *study);
            let values: Vec<_> = keys
                .into_iter()
                .filter_map(|key| sp_io::storage::get(&key).map(|value| (key, value.to_vec())))
                .collect();
            let expected = answers(subject, &asker);
            cases.push((subject, asker, values, expected));
        }
        let decisions: Vec<Vec<_>> = cases
            .iter()
            .map(|(.., (answers, _))| answers.iter().map(|it| it.decision).collect())
            .collect();
        use AccessDecision::{Deny, Permit};
        assert_eq!(decisions[0], [Permit, Deny, Permit, Deny]);
        assert_eq!(decisions[1], [Permit, Deny, Deny, Deny]);
        assert_eq!(decisions[2], [Permit, Permit, Permit, Deny]);
        assert_eq!(decisions[3..5], [[Permit; 4], [Permit; 4]]);
        assert_eq!(decisions[5..7], [[Deny; 4], [Deny; 4]]);
        assert_eq!(decisions[7], [Permit, Permit, Deny, Deny]);
        check_invariants();
    });
    for (subject, asker, values, expected) in cases {
        // A chain that holds these values and no other.
        let top = values.into_iter().collect();
        let mut facts = sp_io::TestExternalities::new(Storage { top, ..Default::default() });
        facts.execute_with(|| assert_eq!(answers(subject, &asker), expected, "{asker:?}"));
    }
}
