//! Who asks, for what, when; exceptions; what is sealed.

use super::*;
use crate::consent::SealedDeny;

fn toward(grantee: Grantee<u64>) -> Case {
    visit(&[(grantee, may(region()))])
}

pub fn who() -> Vec<Practice> {
    let one = |account| Grantee::Practitioner { organisation: HOSPITAL, account };
    let role = |role| Grantee::Role { organisation: HOSPITAL, role };
    let as_a = |role, case: Case| case.by(|it| it.roles = RoleSet::of(&[role]));
    use PractitionerRole::{CARDIOLOGIST, DOCTOR, NURSE};
    let gone = |refusal| move |it: Case| Case { requester: Err(refusal), ..it };
    vec![
        practice(
            "One practitioner",
            "A grantee is a practitioner at an organisation.",
            toward(one(1)),
            |it| it.by(|it| it.account = 2),
        ),
        practice(
            "One practitioner, who also works elsewhere",
            "The same person for another organisation is somebody else.",
            toward(one(1)),
            at_the_clinic,
        ),
        practice("One organisation", "", toward(Grantee::Organisation(HOSPITAL)), at_the_clinic),
        practice(
            "What doctors may cardiologists may, and nurses not",
            "A role of a department is a kind of its profession.",
            as_a(CARDIOLOGIST, toward(role(DOCTOR))),
            |it| as_a(NURSE, it),
        ),
        practice(
            "What cardiologists may, not every doctor may",
            "",
            as_a(CARDIOLOGIST, toward(role(CARDIOLOGIST))),
            |it| as_a(DOCTOR, it),
        ),
        practice(
            "Doctors of one hospital, and not of another",
            "",
            toward(role(DOCTOR)),
            at_the_clinic,
        ),
        practice(
            "Every hospital, and no laboratory",
            "",
            toward(Grantee::Kind(OrganisationKind::HOSPITAL)),
            |it| {
                it.by(|it| {
                    (it.organisation, it.kind) = (LABORATORY, OrganisationKind::LABORATORY);
                })
            },
        ),
        practice(
            "A neighbour who works at the hospital",
            "Everybody there may, but for one. The denial is toward a person, and so better sealed.",
            toward(Grantee::Organisation(HOSPITAL)).also(one(2), may_not(whole(region()))),
            |it| it.by(|it| it.account = 2),
        ),
        practice(
            "An alias while somebody there is denied",
            "Who hides which practitioner asks may be the one who is denied: a denial needs only the \
             possibility.",
            toward(Grantee::Organisation(HOSPITAL)).also(one(2), may_not(whole(region()))),
            |it| Case { practitioner_denied: true, ..it },
        ),
        practice(
            "A suspended hospital",
            "The consent stands, and has no force while the organisation is suspended.",
            toward(Grantee::Everyone),
            gone(StandingRefusal::OrganisationNotActive),
        ),
        practice(
            "A lapsed credential",
            "",
            toward(Grantee::Everyone),
            gone(StandingRefusal::CredentialNotInForce),
        ),
        practice(
            "Everyone in the consortium, and nobody else",
            "",
            toward(Grantee::Everyone),
            gone(StandingRefusal::NotVouchedFor),
        ),
        practice(
            "A denial toward everyone, and a permit toward one's own doctor",
            "The nearer consent is not the stronger one: any denial overrides. Who means to except \
             somebody states a denial with narrower grantees.",
            toward(one(1)),
            |it| it.also(Grantee::Everyone, may_not(whole(region()))),
        ),
        practice(
            "The patient reads, and does not disclose",
            "Own right is to have access; no denial closes it.",
            Case { own_right: true, ..visit(&[(Grantee::Everyone, may_not(whole(region())))]) },
            |it| it.of(|it| it.action = DISCLOSE),
        ),
    ]
}

pub fn what() -> Vec<Practice> {
    let all = |region| visit(&[(Grantee::Everyone, may(region))]);
    let open = || all(all_of(region()));
    let bearing =
        |labels: &[Sensitivity], case: Case| case.of(|it| it.labels = Some(labelled(labels)));
    let of_class = |class, case: Case| case.of(|it| it.class = Some(class));
    use DataClass::{COMPOSITION, CONDITION, DISCHARGE_REPORT, OBSERVATION, PATIENT_SUMMARY};
    use Sensitivity::{BH, COGN, ETH, ETHUD, HIV, OPIOIDUD, SPI, SUD};
    vec![
        practice("To look, and not to hand on", "No action implies another.", all(region()), |it| {
            it.of(|it| it.action = DISCLOSE)
        }),
        practice(
            "To gather, and not to look",
            "",
            all(Region { actions: ActionSet::of(&[COLLECT]), ..region() })
                .of(|it| it.action = COLLECT),
            |it| it.of(|it| it.action = ACCESS),
        ),
        practice(
            "A kind of the purpose, and not what it is a kind of",
            "Coordination of care is treatment; not all treatment is coordination.",
            all(for_purposes(&[COC], region())).of(|it| it.purpose = COC),
            |it| it.of(|it| it.purpose = TREAT),
        ),
        practice(
            "Emergency treatment, and not the emergency room",
            "`ETREAT` is a kind of treatment like any other; `ERTREAT` belongs to the emergencies.",
            all(region()).of(|it| it.purpose = ETREAT),
            |it| it.of(|it| it.purpose = ERTREAT),
        ),
        practice(
            "A denial of a part of the purpose",
            "Who asks for treatment asks for coordination of care too.",
            open().of(|it| it.purpose = CLINTRL).also(
                Grantee::Everyone,
                may_not(for_purposes(&[COC], whole(region()))),
            ),
            |it| it.of(|it| it.purpose = TREAT),
        ),
        practice(
            "One class of data",
            "",
            all(of_classes(&[OBSERVATION], region())),
            |it| of_class(CONDITION, it),
        ),
        practice(
            "Documents stand for the kinds of documents",
            "A patient summary is a composition.",
            of_class(PATIENT_SUMMARY, all(of_classes(&[COMPOSITION], region()))),
            |it| of_class(OBSERVATION, it),
        ),
        practice(
            "Patient summaries, and not every document",
            "",
            of_class(PATIENT_SUMMARY, all(of_classes(&[PATIENT_SUMMARY], region()))),
            |it| of_class(COMPOSITION, it),
        ),
        practice(
            "No discharge reports",
            "Who asks for any document asks for discharge reports too.",
            of_class(PATIENT_SUMMARY, open()).also(
                Grantee::Everyone,
                may_not(of_classes(&[DISCHARGE_REPORT], whole(region()))),
            ),
            |it| of_class(COMPOSITION, it),
        ),
        practice("A class that nobody knows", "No permit covers it.", all(region()), |it| {
            it.of(|it| it.class = None)
        }),
        practice("A level that nobody knows", "", all(region()), |it| {
            it.of(|it| it.confidentiality = None)
        }),
        practice("Labels that nobody knows", "", open(), |it| it.of(|it| it.labels = None)),
        practice(
            "A label must be named itself",
            "For a permit, what is above a label does not stand for it.",
            bearing(&[SUD], all(with_labels(&[SUD], region()))),
            |it| bearing(&[ETHUD], it),
        ),
        practice(
            "A denial of a label reaches its kinds",
            "",
            bearing(&[HIV], open())
                .also(Grantee::Everyone, may_not(with_labels(&[SUD], whole(region())))),
            |it| bearing(&[OPIOIDUD], it),
        ),
        practice(
            "A denial of a label reaches what it is a kind of",
            "Data labelled as specially protected may be about cognition.",
            bearing(&[HIV], open())
                .also(Grantee::Everyone, may_not(with_labels(&[COGN], whole(region())))),
            |it| bearing(&[SPI], it),
        ),
        practice(
            "A denial of one label leaves its siblings",
            "",
            bearing(&[BH], open())
                .also(Grantee::Everyone, may_not(with_labels(&[SUD], whole(region())))),
            |it| bearing(&[BH, SUD], it),
        ),
        practice(
            "Alcohol lies under SUD, and not under ETH",
            "IHE PCF splits `ETH` into `ETHUD` and `OPIOIDUD`; in the table that HL7 publishes both \
             are kinds of `SUD`, and the table decides. Who means both names both.",
            bearing(&[ETHUD], open())
                .also(Grantee::Everyone, may_not(with_labels(&[ETH], whole(region())))),
            |it| bearing(&[ETH], it),
        ),
        practice(
            "A denial that names no label reaches all data",
            "",
            bearing(&[HIV], open()),
            |it| it.also(Grantee::Everyone, may_not(whole(region()))),
        ),
        practice(
            "A denial of restricted data leaves the rest",
            "The level of a denial is a floor.",
            open().also(
                Grantee::Everyone,
                may_not(Region { confidentiality: Confidentiality::R, ..whole(region()) }),
            ),
            |it| it.of(|it| it.confidentiality = Some(Confidentiality::V)),
        ),
        practice(
            "Only what the hospital wrote",
            "",
            all(Region { author: Some(HOSPITAL), ..region() }),
            |it| it.of(|it| it.author = Some(CLINIC)),
        ),
        practice(
            "Nothing that the clinic wrote",
            "What nobody knows the author of may be the clinic's.",
            open().also(
                Grantee::Everyone,
                may_not(Region { author: Some(CLINIC), ..whole(region()) }),
            ),
            |it| it.of(|it| it.author = None),
        ),
    ]
}

pub fn when() -> Vec<Practice> {
    let in_march = Consent {
        period: Period { from: day(2026, 3, 1), to: Some(day(2026, 4, 1)) },
        ..may(region())
    };
    let march = || visit(&[(Grantee::Everyone, in_march.clone())]);
    vec![
        practice(
            "Revoked",
            "Revocation is one call, and holds from the block it is in.",
            visit(&[(Grantee::Everyone, may(region()))]),
            |it| it.without(0),
        ),
        practice("Not begun", "", march(), |it| Case { now: day(2026, 2, 28), ..it }),
        practice(
            "Ends with the first moment after",
            "A period holds its beginning and not its end.",
            Case { now: day(2026, 4, 1) - 1, ..march() },
            |it| Case { now: day(2026, 4, 1), ..it },
        ),
        practice(
            "A denial for a time",
            "Afterwards the permit speaks again.",
            Case { now: day(2026, 4, 1), ..visit(&[(Grantee::Everyone, may(region()))]) }.also(
                Grantee::Everyone,
                Consent { decision: ConsentDecision::Deny, ..in_march.clone() },
            ),
            |it| Case { now: day(2026, 3, 15), ..it },
        ),
    ]
}

pub fn exceptions() -> Vec<Practice> {
    use DataClass::{CONDITION, IMAGING_STUDY};
    let imaging = of_classes(&[IMAGING_STUDY], region());
    let recent =
        Region { data_period: Some(Period { from: day(2025, 1, 1), to: None }), ..imaging };
    let but_old_images =
        visit(&[(Grantee::Everyone, with_hole(may(region()), whole(imaging), &[recent]))])
            .of(|it| it.class = Some(IMAGING_STUDY));
    let two_holes = visit(&[(
        Grantee::Everyone,
        with_hole(
            with_hole(
                may(all_of(region())),
                with_labels(&[Sensitivity::SUD], whole(region())),
                &[],
            ),
            with_labels(&[Sensitivity::HIV], whole(region())),
            &[],
        ),
    )]);
    let all_but_problems = with_hole(
        may_not(whole(region())),
        Region { confidentiality: Confidentiality::N, ..of_classes(&[CONDITION], region()) },
        &[],
    );
    vec![
        practice(
            "No images but recent ones",
            "A provision cuts a hole, and fills a part of it again.",
            but_old_images.clone(),
            |it| it.of(|it| it.data_time = Some(day(2024, 12, 31))),
        ),
        practice("Images of a time that nobody knows", "", but_old_images, |it| {
            it.of(|it| it.data_time = None)
        }),
        practice(
            "Two holes",
            "Each silences by itself.",
            two_holes.of(|it| it.labels = Some(labelled(&[Sensitivity::STD]))),
            |it| it.of(|it| it.labels = Some(labelled(&[Sensitivity::STD, Sensitivity::HIV]))),
        ),
        practice(
            "A denial with an exception leaves what another consent permits",
            "In its hole a denial is silent; it does not permit.",
            visit(&[
                (Grantee::Everyone, may(region())),
                (Grantee::Everyone, all_but_problems.clone()),
            ])
            .of(|it| it.class = Some(CONDITION)),
            |it| it.of(|it| it.class = Some(DataClass::OBSERVATION)),
        ),
        practice(
            "A denial with an exception permits nothing by itself",
            "Deny-except is two consents: the denial, and a permit of what it excepts.",
            visit(&[(Grantee::Everyone, all_but_problems), (Grantee::Everyone, may(region()))])
                .of(|it| it.class = Some(CONDITION)),
            |it| it.without(1),
        ),
    ]
}

pub fn sealed() -> Vec<Practice> {
    let open = || visit(&[(Grantee::Everyone, may(all_of(region())))]);
    let seal = |case: Case, grantee: Grantee<u64>, period: Period| {
        let mut case = case.also(grantee, may(region()));
        let commitment = crate::Commitment(H256([1; 32]));
        case.stated.last_mut().expect("it was stated").1.statement =
            Statement::Sealed(SealedDeny { commitment, period });
        case
    };
    let this_year = Period { from: day(2026, 1, 1), to: Some(day(2027, 1, 1)) };
    vec![
        practice(
            "Something is sealed",
            "The chain does not know what it is about: the custodian decides, and nothing is permitted \
             until then.",
            open(),
            |it| seal(it, Grantee::Organisation(HOSPITAL), this_year),
        )
        .answered(AccessDecision::AskCustodian),
        practice(
            "Something is sealed toward another organisation",
            "",
            seal(open(), Grantee::Organisation(CLINIC), this_year),
            at_the_clinic,
        )
        .answered(AccessDecision::AskCustodian),
        practice(
            "What was sealed is over",
            "",
            Case { now: day(2027, 1, 1), ..seal(open(), Grantee::Everyone, this_year) },
            |it| Case { now: day(2026, 12, 31), ..it },
        )
        .answered(AccessDecision::AskCustodian),
        practice(
            "An open denial beside what is sealed",
            "A denial that all can see is a denial.",
            seal(open(), Grantee::Organisation(CLINIC), this_year),
            |it| it.also(Grantee::Everyone, may_not(whole(region()))),
        ),
    ]
}
