//! The examples of IHE Privacy Consent on FHIR. They name no action, class or ceiling: on import all
//! are written out, and labels are none. Their one organisation is the hospital here; what they permit
//! to nobody in particular is permitted to everyone.

use super::*;
use crate::RepresentativeKind;

/// On the day after the examples were signed.
fn then(stated: &[(Grantee<u64>, Consent)]) -> Case {
    let mut case = visit(stated);
    case.now = day(2022, 6, 14);
    case.request.data_time = Some(day(2022, 3, 1));
    case
}

/// Treatment, payment and operations.
fn tpo() -> Region {
    Region {
        actions: ActionSet::of(&[ACCESS, COLLECT, ConsentAction::USE, DISCLOSE]),
        confidentiality: Confidentiality::V,
        ..for_purposes(&[TREAT, HPAYMT, HOPERAT], region())
    }
}

fn signed(consent: Consent) -> Consent {
    Consent { period: Period { from: day(2022, 6, 13), to: None }, ..consent }
}

/// As governance would have to say for a request to get as far as the consents.
fn may_claim_emergencies(mut case: Case) -> Case {
    let claim = PurposeClaim { purpose: BTG, kind: OrganisationKind::HOSPITAL, role: None };
    case.policy.claims.try_push(claim).expect("there is a place");
    case
}

fn in_2022() -> Option<Period> {
    Some(Period { from: day(2022, 1, 1), to: Some(day(2023, 1, 1)) })
}

pub fn basic() -> Vec<Practice> {
    let treat = || then(&[(Grantee::Everyone, signed(permit(tpo())))]);
    let reject = || signed(deny(whole(tpo())));
    let research = signed(permit(for_purposes(&[HRESCH], tpo())));
    let mut infant = treat();
    infant.stated[0].1.by =
        GrantedBy::Representative { kind: RepresentativeKind::GUARD, by_court: false };
    let mother =
        Case { own_right: true, requester: Err(StandingRefusal::NotVouchedFor), ..infant.clone() };
    let mut on_paper = treat();
    on_paper.stated[0].1.by = GrantedBy::Desk(HOSPITAL);
    let mut open = then(&[]);
    for purpose in [TREAT, HPAYMT, HOPERAT] {
        let rule = PolicyRule {
            jurisdiction: None,
            purpose,
            kind: OrganisationKind::HOSPITAL,
            decision: AccessDecision::Permit,
        };
        open.policy.rules.try_push(rule).expect("there is a place");
    }
    vec![
        practice(
            "Treatment, and not research",
            "`ex-consent-basic-treat`: treatment, payment and operations.",
            treat(),
            |it| it.of(|it| it.purpose = HRESCH),
        ),
        practice(
            "Payment, and not marketing",
            "`ex-consent-basic-treat`, asked by the insurer.",
            by_the_insurer(treat()).of(|it| it.purpose = HPAYMT),
            |it| it.of(|it| it.purpose = PurposeOfUse::HMARKT),
        ),
        practice(
            "A kind of operations, and not an emergency",
            "`ex-consent-basic-treat`. Breaking the glass has a journey of its own: no consent and no \
             default policy reaches it.",
            treat().of(|it| it.purpose = PurposeOfUse::HQUALIMP),
            |it| it.of(|it| it.purpose = BTG),
        ),
        practice(
            "An infant's data, by consent of the mother",
            "`ex-consent-basic-treat-infant`: the mother acts for the infant.",
            infant,
            |it| it.without(0),
        ),
        practice(
            "The mother reads the infant's data",
            "`ex-consent-basic-treat-infant`: by right, as long as she may read for the infant.",
            mother,
            |it| Case { own_right: false, ..it },
        ),
        practice(
            "Signed in ink, and doubted",
            "`ex-consent-basic-ink`: captured at the desk from paper. Later somebody asks the family.",
            on_paper,
            |mut it| {
                it.stated[0].1.verification = Verification::Refuted;
                it
            },
        ),
        practice(
            "Expired",
            "`ex-consent-expired-treat`: until the end of 2022.",
            Case {
                now: day(2022, 12, 31),
                ..then(&[(
                    Grantee::Everyone,
                    Consent {
                        period: Period { from: day(2022, 6, 13), to: Some(day(2023, 1, 1)) },
                        ..permit(tpo())
                    },
                )])
            },
            |it| Case { now: day(2023, 1, 1), ..it },
        ),
        practice(
            "Rejected",
            "`ex-consent-basic-reject` beside an earlier consent: any denial overrides every permit.",
            treat(),
            |it| it.also(Grantee::Everyone, reject()),
        ),
        practice(
            "Rejected where everything else is permitted",
            "`ex-consent-basic-reject` under the policy that PCF calls Permit-All-Authorized-Uses.",
            open,
            |it| it.also(Grantee::Everyone, reject()),
        ),
        practice(
            "Any research, and not treatment",
            "`ex-consent-basic-research`.",
            then(&[(Grantee::Everyone, research)]).of(|it| it.purpose = CLINTRCH),
            |it| it.of(|it| it.purpose = TREAT),
        ),
    ]
}

pub fn intermediate() -> Vec<Practice> {
    let all = (Grantee::Everyone, signed(permit(tpo())));
    let but = |hole: Region, named: &[u8]| {
        let consent = Consent { tags: tags(named), ..signed(permit(tpo())) };
        then(&[(Grantee::Everyone, with_hole(consent, whole(hole), &[]))])
    };
    let only = |region: Region, named: &[u8]| {
        then(&[(Grantee::Everyone, Consent { tags: tags(named), ..signed(permit(region)) })])
    };
    let first = Region { tags: TagSet(1), ..tpo() };
    let bearing = |case: Case, seeds: &[u8]| case.of(|it| it.tags = Some(tags(seeds)));
    let project = |seed| Study { project: Some(crate::Commitment(H256([seed; 32]))), ..study() };
    let foobar = Programme {
        modifiers: DataUseModifierSet::of(&[crate::codes::DataUseModifier::PS]),
        projects: BoundedVec::truncate_from(vec![crate::Commitment(H256([1; 32]))]),
        ..programme(DataUsePermission::GRU)
    };
    let foobar = Case {
        study: Some(project(1)),
        programmes: vec![(ProgrammeId(1), foobar)],
        ..by_a_researcher(then(&[(
            Grantee::Organisation(INSTITUTE),
            Consent {
                programme: Some(ProgrammeId(1)),
                ..signed(permit(for_purposes(&[HRESCH], tpo())))
            },
        )]))
        .of(|it| it.purpose = HRESCH)
    };
    vec![
        practice(
            "Only data of a time",
            "`ex-consent-intermediate-timeframe`: data of 2022.",
            only(Region { data_period: in_2022(), ..tpo() }, &[]),
            |it| it.of(|it| it.data_time = Some(day(2021, 12, 31))),
        ),
        practice(
            "All but data of a time",
            "`ex-consent-intermediate-not-timeframe`: not data of 2022.",
            but(Region { data_period: in_2022(), ..tpo() }, &[])
                .of(|it| it.data_time = Some(day(2021, 12, 31))),
            |it| it.of(|it| it.data_time = Some(day(2022, 1, 1))),
        ),
        practice(
            "A time that nobody knows may lie in the exception",
            "`ex-consent-intermediate-not-timeframe`: what is not known could be anything.",
            but(Region { data_period: in_2022(), ..tpo() }, &[])
                .of(|it| it.data_time = Some(day(2021, 12, 31))),
            |it| it.of(|it| it.data_time = None),
        ),
        practice(
            "Only what one practitioner wrote",
            "`ex-consent-intermediate-authoredby`: a person is pointed at by a salted tag.",
            bearing(only(first, &[7]), &[7]),
            |it| bearing(it, &[8]),
        ),
        practice(
            "All but what one practitioner wrote",
            "`ex-consent-intermediate-not-authoredby`.",
            bearing(but(first, &[7]), &[8]),
            |it| bearing(it, &[7]),
        ),
        practice(
            "Only what belongs to an encounter",
            "`ex-consent-intermediate-encounter`: data bears the tag of its encounter beside its own.",
            bearing(only(first, &[5]), &[5, 21]),
            |it| bearing(it, &[6, 21]),
        ),
        practice(
            "All but what belongs to an encounter",
            "`ex-consent-intermediate-not-encounter`.",
            bearing(but(first, &[5]), &[6, 21]),
            |it| bearing(it, &[5, 21]),
        ),
        practice(
            "Only these records",
            "`ex-consent-intermediate-data`: of its six records one consent holds four, and a second \
             the rest.",
            bearing(only(Region { tags: TagSet(0b1111), ..tpo() }, &[11, 12, 13, 14]), &[13]),
            |it| bearing(it, &[15]),
        ),
        practice(
            "All but one record",
            "`ex-consent-intermediate-not-data`: not what was found about alcohol.",
            bearing(but(first, &[16]), &[11]),
            |it| bearing(it, &[16]),
        ),
        practice(
            "Who does not say which record asks for the excepted one too",
            "`ex-consent-intermediate-not-data`.",
            bearing(but(first, &[16]), &[11]),
            |it| it.of(|it| it.tags = None),
        ),
        practice(
            "One research project",
            "`ex-consent-intermediate-purpose`: PCF gives the project FooBar a purpose of its own; \
             here it is a project that a programme approves.",
            foobar.clone(),
            |it| Case { study: Some(project(2)), ..it },
        ),
        practice(
            "One research project of one institute",
            "`ex-consent-intermediate-purpose`: its actor is the research organisation.",
            foobar,
            |it| it.by(|it| it.organisation = OrganisationId(6)),
        ),
        practice(
            "Nothing but in emergencies",
            "`ex-dissent-intermediate-break-glass`: what it forbids. What it excepts needs no \
             consent: emergencies have their own journey.",
            then(std::slice::from_ref(&all)),
            |it| it.also(Grantee::Everyone, signed(deny(whole(tpo())))),
        ),
        practice(
            "Breaking the glass is not asked here",
            "`ex-dissent-intermediate-break-glass`: even a consent that opens everything does not \
             answer for `BTG`.",
            may_claim_emergencies(then(&[all])),
            |it| it.of(|it| it.purpose = BTG),
        ),
    ]
}

pub fn advanced() -> Vec<Practice> {
    let up_to = |level| Region { confidentiality: level, ..tpo() };
    let normal = (Grantee::Everyone, signed(permit(up_to(Confidentiality::N))));
    let restricted = (Grantee::Everyone, signed(permit(up_to(Confidentiality::R))));
    let one = Grantee::Practitioner { organisation: HOSPITAL, account: 1 };
    let to_one = |labels: &[Sensitivity]| {
        let region = Region { labels: labelled(labels), ..up_to(Confidentiality::R) };
        then(&[normal.clone(), (one.clone(), signed(permit(region)))])
    };
    let of = |case: Case, level| case.of(|it| it.confidentiality = Some(level));
    let bearing = |case: Case, labels: &[Sensitivity]| {
        of(case, Confidentiality::R).of(|it| it.labels = Some(labelled(labels)))
    };
    let not_restricted = Region { confidentiality: Confidentiality::R, ..whole(tpo()) };
    vec![
        practice(
            "Normal data only",
            "`ex-consent-advanced-normal`: the level is a ceiling.",
            then(std::slice::from_ref(&normal)),
            |it| of(it, Confidentiality::R),
        ),
        practice(
            "Normal and restricted data",
            "`ex-consent-advanced-normal-restricted`.",
            of(then(std::slice::from_ref(&restricted)), Confidentiality::R),
            |it| of(it, Confidentiality::V),
        ),
        practice(
            "Normal data, and restricted data excepted",
            "`ex-consent-advanced-normal-not-restricted`: the exception is a floor.",
            then(&[(Grantee::Everyone, with_hole(restricted.1, not_restricted, &[]))]),
            |it| of(it, Confidentiality::R),
        ),
        practice(
            "Restricted data for one practitioner",
            "`ex-consent-advanced-normal-focused-restricted`: a permit inside a permit is two consents.",
            of(to_one(&[]), Confidentiality::R),
            |it| it.by(|it| it.account = 2),
        ),
        practice(
            "Psychiatric data for one practitioner",
            "`ex-consent-advanced-normal-focused-psy`.",
            bearing(to_one(&[Sensitivity::PSY]), &[Sensitivity::PSY]),
            |it| it.by(|it| it.account = 2),
        ),
        practice(
            "Psychiatric data, and not what is also about alcohol",
            "`ex-consent-advanced-normal-focused-psy`: every label of the data must be named.",
            bearing(to_one(&[Sensitivity::PSY]), &[Sensitivity::PSY]),
            |it| it.of(|it| it.labels = Some(labelled(&[Sensitivity::PSY, Sensitivity::ETHUD]))),
        ),
        practice(
            "Psychiatric data or data about violence for one practitioner",
            "`ex-consent-advanced-normal-focused-psy-or-sdv`.",
            bearing(to_one(&[Sensitivity::PSY, Sensitivity::SDV]), &[Sensitivity::SDV]),
            |it| it.of(|it| it.labels = Some(labelled(&[Sensitivity::HIV]))),
        ),
        practice(
            "Restricted data in emergencies only",
            "`ex-consent-advanced-normal-break-glass-restricted`: its first part. The second needs no \
             consent here.",
            then(&[normal]),
            |it| of(it, Confidentiality::R),
        ),
    ]
}
