//! Questions and answers in plain words, for the page of cases from practice.

use super::*;
use crate::{
    codes::CodeSet,
    research::Disease,
    time::{Month, DAY},
};

/// Midnight in UTC.
pub fn day(year: u16, month: u16, day: u64) -> Moment {
    Month((year - 1970) * 12 + month - 1).begins() + (day - 1) * DAY
}

pub fn date(moment: Moment) -> String {
    let month = (0..u16::MAX)
        .map(Month)
        .take_while(|month| month.begins() <= moment)
        .last()
        .expect("time begins with month 0");
    let day = (moment - month.begins()) / DAY + 1;
    format!("{}-{:02}-{day:02}", 1970 + month.0 / 12, month.0 % 12 + 1)
}

fn between(period: &Period) -> String {
    match period.to {
        Some(to) => format!("from {} until before {}", date(period.from), date(to)),
        None => format!("from {} on", date(period.from)),
    }
}

fn listed(mut words: Vec<String>) -> String {
    match words.pop() {
        None => "nothing".into(),
        Some(only) if words.is_empty() => only,
        Some(last) => format!("{} and {last}", words.join(", ")),
    }
}

fn codes<C: Code>(set: CodeSet<C>) -> String {
    listed(set.iter().map(|code| format!("`{}`", code.code())).collect())
}

/// A class by its FHIR type, or by the LOINC code of the document and its name.
fn class(class: DataClass) -> String {
    let name = format!("{class:?}").to_lowercase().replace('_', " ");
    match class.code() {
        fhir if fhir.starts_with(|first: char| first.is_ascii_uppercase()) => format!("`{fhir}`"),
        loinc => format!("`{loinc}` ({name})"),
    }
}

pub fn organisation(id: OrganisationId) -> String {
    match id.0 {
        1 => "the hospital".into(),
        2 => "the clinic".into(),
        3 => "the laboratory".into(),
        4 => "the insurer".into(),
        5 => "the institute".into(),
        other => format!("organisation {other}"),
    }
}

fn with_article(noun: &str) -> String {
    let article = if noun.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    format!("{article} {noun}")
}

fn role(role: PractitionerRole) -> String {
    role.code().replace('-', " ")
}

fn grantee(grantee: &Grantee<u64>) -> String {
    match grantee {
        Grantee::Practitioner { organisation: at, account } => {
            format!("practitioner {account} at {}", organisation(*at))
        }
        Grantee::Organisation(at) => organisation(*at),
        Grantee::Role { organisation: at, role: of } => {
            format!("every {} at {}", role(*of), organisation(*at))
        }
        Grantee::Kind(kind) => format!("every {}", kind.code().replace('-', " ")),
        Grantee::Everyone => "everyone".into(),
    }
}

/// Whether a region is one that must cover, or one that need only touch.
#[derive(Clone, Copy, PartialEq)]
enum Sense {
    Covers,
    Touches,
}

fn a_region(region: &Region, sense: Sense) -> String {
    let mut parts = vec![format!("{} for {}", codes(region.actions), codes(region.purposes))];
    parts.push(if region.classes == DataClassSet::all() {
        "all classes".into()
    } else {
        listed(region.classes.iter().map(class).collect())
    });
    parts.push(match (sense, region.confidentiality) {
        (Sense::Covers, level) => format!("up to `{}`", level.code()),
        (Sense::Touches, Confidentiality::U) => "of any level".into(),
        (Sense::Touches, level) => format!("`{}` and above", level.code()),
    });
    parts.push(match sense {
        _ if region.labels == SensitivitySet::all() => "with any labels".into(),
        Sense::Covers if region.labels.is_empty() => "without labels".into(),
        Sense::Touches if region.labels.is_empty() => "whatever the labels".into(),
        Sense::Covers => format!("with no label but {}", codes(region.labels)),
        Sense::Touches => format!("with a label of the line of {}", codes(region.labels)),
    });
    if let Some(author) = region.author {
        parts.push(format!("written by {}", organisation(author)));
    }
    if !region.tags.is_empty() {
        let places =
            (0..8).filter(|place| region.tags.0 & (1 << place) != 0).map(|it| it.to_string());
        parts.push(format!("bearing the consent's tag {}", listed(places.collect())));
    }
    if let Some(period) = &region.data_period {
        parts.push(format!("of the time {}", between(period)));
    }
    parts.join(", ")
}

fn a_tag(tag: &DataTag) -> String {
    format!("#{}", tag.0.as_bytes()[0])
}

pub fn consent(whom: &Grantee<u64>, live: &LiveConsent) -> String {
    let by = match live.by {
        GrantedBy::Controller => "the patient".to_string(),
        GrantedBy::Representative { kind, .. } => format!("a representative (`{}`)", kind.code()),
        GrantedBy::Desk(at) => {
            format!("the patient, on paper at the desk of {},", organisation(at))
        }
    };
    let refuted = match live.verification {
        Verification::Refuted => " (the family was asked, and says that this is not what is meant)",
        Verification::Verified => " (verified)",
        Verification::NotAsked => "",
    };
    let stated = match &live.statement {
        Statement::Sealed(sealed) => {
            return format!("{by} **denies** something, sealed, {}", between(&sealed.period));
        }
        Statement::Open(stated) => stated,
    };
    let (verb, matching, silencing) = match stated.decision {
        ConsentDecision::Permit => ("permits", Sense::Covers, Sense::Touches),
        ConsentDecision::Deny => ("denies", Sense::Touches, Sense::Covers),
    };
    let mut text = format!(
        "{by} **{verb}** {}: {}; {}",
        grantee(whom),
        a_region(&stated.region, matching),
        between(&stated.period)
    );
    if !stated.tags.is_empty() {
        let tags = stated.tags.iter().enumerate().map(|(at, tag)| format!("{at}: {}", a_tag(tag)));
        text += &format!("; its tags are {}", listed(tags.collect()));
    }
    if let Some(programme) = stated.programme {
        text += &format!("; under programme {}", programme.0);
    }
    for (place, provision) in stated.provisions.iter().enumerate() {
        text +=
            &format!("; **but** (provision {place}) not {}", a_region(&provision.hole, silencing));
        for fill in &provision.fills {
            text += &format!(", though again {}", a_region(fill, matching));
        }
    }
    text + refuted
}

fn a_disease(disease: &Disease) -> String {
    let term = |seed: u8| match seed {
        1 => "diabetes mellitus",
        2 => "type 2 diabetes",
        3 => "cancer",
        _ => "another disease",
    };
    let name = |term_hash: &crate::research::OntologyTerm| term(term_hash.0.as_bytes()[0]);
    let mut text = name(&disease.term).to_string();
    if !disease.ancestors.is_empty() {
        let above = disease.ancestors.iter().map(|it| name(it).to_string()).collect();
        text += &format!(" (a kind of {})", listed(above));
    }
    text
}

pub fn programme(id: ProgrammeId, terms: &Programme<u64>) -> String {
    let modifiers = terms.modifiers.iter().map(|it| format!("{it:?}"));
    let mut text = std::iter::once(format!("{:?}", terms.permission))
        .chain(modifiers)
        .map(|term| format!("`{term}`"))
        .collect::<Vec<_>>()
        .join(", ");
    let mut also = |what: &str, values: Vec<String>| {
        if !values.is_empty() {
            text += &format!("; {what}: {}", listed(values));
        }
    };
    also("diseases", terms.diseases.iter().map(a_disease).collect());
    also("types of research", terms.research_types.iter().map(a_type).collect());
    also("countries", terms.countries.iter().map(country).collect());
    also("institutions", terms.institutions.iter().map(|it| organisation(*it)).collect());
    also("projects", terms.projects.iter().map(|it| format!("#{}", it.0.as_bytes()[0])).collect());
    also("users", terms.users.iter().map(|it| format!("practitioner {it}")).collect());
    also(
        "ethics permits",
        terms.ethics_permits.iter().map(|it| format!("#{}", it.0.as_bytes()[0])).collect(),
    );
    also("nothing may be published before", terms.publish_from.map(date).into_iter().collect());
    also("months", terms.months.map(|it| it.to_string()).into_iter().collect());
    format!("programme {}: {text}", id.0)
}

fn a_type(term: &crate::research::OntologyTerm) -> String {
    format!("#{}", term.0.as_bytes()[0])
}

fn country(country: &Jurisdiction) -> String {
    String::from_utf8_lossy(&country.0).into_owned()
}

pub fn study(study: &Study) -> String {
    let mut text = format!("a study for {}", codes(study.aims));
    let mut also = |what: String| text += &format!(", {what}");
    if !study.diseases.is_empty() {
        also(format!("on {}", listed(study.diseases.iter().map(a_disease).collect())));
    }
    if !study.research_types.is_empty() {
        also(format!("of type {}", listed(study.research_types.iter().map(a_type).collect())));
    }
    if study.is_genetic {
        also("of genes".into());
    }
    if study.is_commercial {
        also("for commercial use".into());
    }
    if study.is_for_profit {
        also("by an organisation for profit".into());
    }
    if !study.countries.is_empty() {
        also(format!("in {}", listed(study.countries.iter().map(country).collect())));
    }
    if let Some(project) = study.project {
        also(format!("of project #{}", project.0.as_bytes()[0]));
    }
    if let Some(permit) = study.ethics_permit {
        also(format!("with ethics permit #{}", permit.0.as_bytes()[0]));
    }
    text
}

pub fn rule(rule: &PolicyRule) -> String {
    let land = match &rule.jurisdiction {
        Some(land) => format!("in {}, ", country(land)),
        None => String::new(),
    };
    format!(
        "{land}`{}` at every {}: {}",
        rule.purpose.code(),
        rule.kind.code().replace('-', " "),
        decision(rule.decision)
    )
}

pub fn decision(decision: AccessDecision) -> &'static str {
    match decision {
        AccessDecision::Permit => "permit",
        AccessDecision::BreakGlassOnly => "break glass only",
        AccessDecision::AskCustodian => "ask the custodian",
        AccessDecision::Deny => "deny",
    }
}

fn who(case: &Case) -> String {
    if case.own_right {
        return "the subject itself, or who may read for it,".into();
    }
    match &case.requester {
        Err(StandingRefusal::OrganisationNotActive) => {
            "somebody of an organisation that is suspended".into()
        }
        Err(StandingRefusal::CredentialNotInForce) => {
            "somebody whose credential is not in force".into()
        }
        Err(_) => "somebody no organisation vouches for".into(),
        Ok(requester) => {
            let roles =
                requester.roles.iter().map(|it| with_article(&role(it))).collect::<Vec<_>>();
            let what = if roles.is_empty() { "somebody".into() } else { listed(roles) };
            let hidden = if case.practitioner_denied { " behind an alias" } else { "" };
            format!(
                "{what}{hidden} (practitioner {}) at {}",
                requester.account,
                organisation(requester.organisation)
            )
        }
    }
}

fn what(request: &AccessRequest) -> String {
    let class = request.class.map_or("data of an unknown class".into(), class);
    let level = request
        .confidentiality
        .map_or("of an unknown level".into(), |level| format!("`{}`", level.code()));
    let tags = match &request.tags {
        Some(tags) if !tags.is_empty() => {
            format!(", bearing tag {}", listed(tags.iter().map(a_tag).collect()))
        }
        _ => String::new(),
    };
    let labels = match request.labels {
        None => "labels unknown".into(),
        Some(labels) if labels.is_empty() => "no labels".into(),
        Some(labels) => format!("labelled {}", codes(labels)),
    };
    format!(
        "`{}` {class}, {level}, {labels}{tags}, for `{}`",
        request.action.code(),
        request.purpose.code()
    )
}

pub fn question(case: &Case) -> String {
    let mut text = format!("{} asks: {}", who(case), what(&case.request));
    if let Some(of) = &case.study {
        text += &format!("; for {}", study(of));
    }
    text
}

/// Every fact in which the second differs from the first, in words.
pub fn differences(first: &Case, second: &Case) -> Vec<String> {
    let mut all = Vec::new();
    let asks = |case: &Case| case.requester.as_ref().ok().cloned();
    match (asks(first), asks(second)) {
        (Some(one), Some(other)) => {
            if (one.organisation, one.kind) != (other.organisation, other.kind) {
                all.push(format!("at {}", organisation(other.organisation)));
            }
            if one.account != other.account {
                all.push(format!("by practitioner {}", other.account));
            }
            if one.roles != other.roles {
                let roles = other.roles.iter().map(|it| with_article(&role(it))).collect();
                all.push(format!("by {}", listed(roles)));
            }
        }
        _ if first.requester != second.requester => all.push(format!("by {}", who(second))),
        _ => {}
    }
    if first.own_right != second.own_right {
        all.push("by somebody who may not read for the subject".into());
    }
    if first.practitioner_denied != second.practitioner_denied {
        all.push(
            "under an alias, while the subject denies one of its practitioners something".into(),
        );
    }
    let ids = |case: &Case| case.stated.iter().map(|(_, live)| live.id).collect::<Vec<_>>();
    for (whom, live) in &second.stated {
        match first.stated.iter().find(|(_, before)| before.id == live.id) {
            None => all.push(format!("with consent {} beside: {}", live.id.0, consent(whom, live))),
            Some((_, before))
                if before.verification != live.verification
                    && *before
                        == (LiveConsent { verification: before.verification, ..live.clone() }) =>
            {
                all.push(format!("the family was asked what consent {} means", live.id.0));
            }
            Some(before) if before != &(whom.clone(), live.clone()) => {
                all.push(format!("consent {} is another: {}", live.id.0, consent(whom, live)));
            }
            Some(_) => {}
        }
    }
    for id in ids(first).iter().filter(|id| !ids(second).contains(id)) {
        all.push(format!("consent {} was revoked", id.0));
    }
    match (&first.study, &second.study) {
        (one, other) if one == other => {}
        (_, None) => all.push("without saying for which study".into()),
        (_, Some(other)) => all.push(format!("for {}", study(other))),
    }
    if first.programmes != second.programmes {
        let terms = second.programmes.iter().map(|(id, terms)| programme(*id, terms));
        all.push(if second.programmes.is_empty() {
            "the programme has no terms".into()
        } else {
            format!("under other terms: {}", listed(terms.collect()))
        });
    }
    if first.jurisdiction != second.jurisdiction {
        all.push(match &second.jurisdiction {
            Some(land) => format!("the subject's custodian is in {}", country(land)),
            None => "it is not known in which country the subject's custodian is".into(),
        });
    }
    if first.policy.rules != second.policy.rules {
        let rules = second.policy.rules.iter().map(rule).collect::<Vec<_>>();
        all.push(if rules.is_empty() {
            "the default policy has no rule".into()
        } else {
            format!("the default policy is {}", listed(rules))
        });
    }
    if first.policy.claims != second.policy.claims {
        all.push("the table of claims is another".into());
    }
    let (one, other) = (&first.request, &second.request);
    if one.action != other.action {
        all.push(format!("to `{}`", other.action.code()));
    }
    if one.purpose != other.purpose {
        all.push(format!("for `{}`", other.purpose.code()));
    }
    if one.class != other.class {
        all.push(match other.class {
            Some(is) => format!("of class {}", class(is)),
            None => "of an unknown class".into(),
        });
    }
    if one.confidentiality != other.confidentiality {
        all.push(match other.confidentiality {
            Some(level) => format!("of level `{}`", level.code()),
            None => "of an unknown level".into(),
        });
    }
    if one.labels != other.labels {
        all.push(match other.labels {
            Some(labels) if labels.is_empty() => "without labels".into(),
            Some(labels) => format!("labelled {}", codes(labels)),
            None => "with labels unknown".into(),
        });
    }
    if one.author != other.author {
        all.push(match other.author {
            Some(author) => format!("written by {}", organisation(author)),
            None => "written by nobody knows which organisation".into(),
        });
    }
    if one.tags != other.tags {
        all.push(match &other.tags {
            Some(tags) if tags.is_empty() => "bearing no tag".into(),
            Some(tags) => format!("bearing tag {}", listed(tags.iter().map(a_tag).collect())),
            None => "with tags unknown".into(),
        });
    }
    if one.data_time != other.data_time {
        all.push(match other.data_time {
            Some(time) => format!("of {}", date(time)),
            None => "of an unknown time".into(),
        });
    }
    if first.now != second.now {
        all.push(format!("on {}", date(second.now)));
    }
    all
}

/// An answer with what it rests on and what else had a part in it.
pub fn answer(answer: &Answer) -> (String, String) {
    let mut why = match &answer.ground {
        AnswerGround::OwnRight => "own right".into(),
        AnswerGround::NotInForce(_) => "who asks does not count".into(),
        AnswerGround::DefaultPolicy => "the default policy".into(),
        AnswerGround::PurposeNotClaimable => "the purpose may not be claimed".into(),
        AnswerGround::PersonHidden => "the account hides who asks".into(),
        AnswerGround::Consents(ids) => {
            format!("consent {}", listed(ids.iter().map(|id| id.0.to_string()).collect()))
        }
    };
    for reason in &answer.reasons {
        let id = reason.consent.0;
        match reason.effect {
            Effect::Silenced(place) => {
                why += &format!("; consent {id} is silent by its provision {place}");
            }
            Effect::OutsideProgramme => {
                why += &format!("; consent {id} is for studies within its programme's terms");
            }
            Effect::Refuted => why += &format!("; consent {id} was refuted"),
            Effect::Denies | Effect::MayDeny | Effect::Permits => {}
        }
    }
    let asks = &answer.obligations;
    let duties = asks.duties.iter().map(|it| format!("`{it:?}`")).collect::<Vec<_>>();
    if !duties.is_empty() {
        why += &format!("; duties: {}", listed(duties));
    }
    if let Some(from) = asks.publish_from {
        why += &format!(", publish nothing before {}", date(from));
    }
    if let Some(months) = asks.months {
        why += &format!(", use it for no more than {months} months");
    }
    (decision(answer.decision).into(), why)
}
