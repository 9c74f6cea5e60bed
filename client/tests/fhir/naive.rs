//! The rules read off the JSON, slowly: codes are strings, and what is not stated is looked for above. It
//! knows nothing but JSON and the published tables.

use crate::support::requester;
use salus_client::fhir::Release;
use salus_primitives::{
    codes::*,
    evaluator::{AccessDecision, AccessRequest, PolicyTables},
    Moment, OrganisationId,
};
use serde_json::{json, Value};
use std::{collections::BTreeMap, sync::LazyLock};

/// 2022-01-01, and 2023-01-01.
pub const YEARS: [Moment; 2] = [1_640_995_200_000, 1_672_531_200_000];

/// A question to a document.
#[derive(Clone, Debug)]
pub struct Question {
    pub organisation: OrganisationId,
    pub request: AccessRequest,
    pub now: Moment,
}

static PARENTS: LazyLock<BTreeMap<String, BTreeMap<String, String>>> = LazyLock::new(|| {
    let tables: Value =
        serde_json::from_str(include_str!("../../../primitives/codes/health-codes.json")).unwrap();
    ["PurposeOfUse", "Sensitivity"]
        .into_iter()
        .map(|table| {
            let parents = tables[table]["codes"].as_array().unwrap().iter().filter_map(|entry| {
                Some((entry["code"].as_str()?.to_string(), entry["parent"].as_str()?.to_string()))
            });
            (table.to_string(), parents.collect())
        })
        .collect()
});

fn is_kind_of(table: &str, code: &str, general: &str) -> bool {
    code == general
        || PARENTS[table].get(code).is_some_and(|parent| is_kind_of(table, parent, general))
}

fn stands_for(stated: &str, asked: &str) -> bool {
    match asked {
        "BTG" | "ERTREAT" => stated == asked,
        _ => is_kind_of("PurposeOfUse", asked, stated),
    }
}

/// A rule, with those above it, the nearest first.
struct Rule<'v> {
    permits: bool,
    /// Each with whether it permits.
    stated: Vec<(&'v Value, bool)>,
}

impl<'v> Rule<'v> {
    /// What is stated, here or above.
    fn element(&self, name: &str) -> Option<&'v Value> {
        self.stated.iter().map(|(rule, _)| &rule[name]).find(|element| !element.is_null())
    }

    fn codes(&self, element: &str) -> Option<Vec<&'v str>> {
        Some(self.element(element)?.as_array()?.iter().map(code).collect())
    }

    /// The label, from above only as long as the decision is the same.
    fn labels(&self, is_level: bool) -> Option<Vec<&'v str>> {
        let alike = self.stated.iter().take_while(|(_, permits)| *permits == self.permits);
        let labels =
            alike.map(|(rule, _)| &rule["securityLabel"]).find(|label| !label.is_null())?;
        let of_kind = labels.as_array()?.iter().filter(|label| {
            (label["system"] == "http://terminology.hl7.org/CodeSystem/v3-Confidentiality")
                == is_level
        });
        Some(of_kind.map(code).collect())
    }

    fn matches(&self, release: Release, question: &Question) -> bool {
        let Question { organisation, request, now } = question;
        let is_about = |element: &str, asked: Option<&str>| match (self.codes(element), asked) {
            (None, Some(_)) => true,
            // What is not known could be anything.
            (_, None) => !self.permits,
            // Documents of a kind are compositions.
            (Some(stated), Some("60591-5")) if stated.contains(&"Composition") => true,
            (Some(stated), Some("Composition")) if stated.contains(&"60591-5") => {
                !self.permits || stated.contains(&"Composition")
            }
            (Some(stated), Some(asked)) => stated.contains(&asked),
        };
        let asked = request.purpose.code();
        let is_emergency = matches!(asked, "BTG" | "ERTREAT");
        let is_for = match self.codes("purpose") {
            // Emergencies have their own journey, whatever a permit says.
            _ if is_emergency && self.permits => false,
            None => !is_emergency,
            Some(stated) => stated.iter().any(|stated| {
                stands_for(stated, asked) || (!self.permits && stands_for(asked, stated))
            }),
        };
        let class = match release {
            Release::R4 => "class",
            Release::R5 => "resourceType",
        };
        let is_from = self.element("data").is_none_or(|data| {
            data.as_array().unwrap().iter().any(|data| {
                let value = &data["reference"]["identifier"]["value"];
                let borne = match data["meaning"].as_str().unwrap() {
                    "authoredby" => request.author.map(|author| is_number(value, author)),
                    _ => request
                        .tags
                        .as_ref()
                        .map(|tags| tags.iter().any(|tag| *value == format!("{:?}", tag.0))),
                };
                borne.unwrap_or(!self.permits)
            })
        });
        let is_to =
            self.element("actor").is_none_or(|actors| {
                actors.as_array().unwrap().iter().any(|actor| {
                    is_number(&actor["reference"]["identifier"]["value"], *organisation)
                })
            });
        let is_when = |element: &str, time: Option<Moment>| {
            self.element(element).is_none_or(|period| match time {
                None => !self.permits,
                // Years only, so that the texts can be compared.
                Some(time) => {
                    let year = if time < YEARS[0] {
                        "2021"
                    } else if time < YEARS[1] {
                        "2022"
                    } else {
                        "2023"
                    };
                    period["start"].as_str().is_none_or(|start| start <= year)
                        && period["end"].as_str().is_none_or(|end| year <= end)
                }
            })
        };
        is_about("action", Some(request.action.code()))
            && is_for
            && is_about(class, request.class.map(Code::code))
            && self.matches_labels(request)
            && is_from
            && is_to
            && is_when("dataPeriod", request.data_time)
            && is_when("period", Some(*now))
    }

    fn matches_labels(&self, request: &AccessRequest) -> bool {
        let rank = |level: &str| "ULMNRV".find(level).unwrap();
        let levels = self.labels(true).unwrap_or_default();
        let labels = self.labels(false).unwrap_or_default();
        let (Some(level), Some(asked)) = (request.confidentiality, request.labels) else {
            if self.permits {
                return false;
            }
            // A deny takes what is not known for anything, and asks after the rest.
            let is_level = request.confidentiality.is_none_or(|level| {
                levels.is_empty() || levels.iter().any(|stated| rank(stated) <= rank(level.code()))
            });
            let is_label = request.labels.is_none_or(|asked| touches(&labels, asked));
            return is_level && is_label;
        };
        let level = rank(level.code());
        let is_level = levels.is_empty()
            || levels.iter().any(|stated| {
                if self.permits {
                    level <= rank(stated)
                } else {
                    level >= rank(stated)
                }
            });
        let is_label = if self.permits {
            asked.iter().all(|label| labels.contains(&label.code()))
        } else {
            touches(&labels, asked)
        };
        is_level && is_label
    }
}

fn is_number(value: &Value, organisation: OrganisationId) -> bool {
    value.as_str().and_then(|value| value.parse().ok()) == Some(organisation.0)
}

fn touches(stated: &[&str], asked: SensitivitySet) -> bool {
    stated.is_empty()
        || asked.iter().any(|label| {
            stated.iter().any(|stated| {
                is_kind_of("Sensitivity", label.code(), stated)
                    || is_kind_of("Sensitivity", stated, label.code())
            })
        })
}

fn code(value: &Value) -> &str {
    value["code"].as_str().or_else(|| value["coding"][0]["code"].as_str()).unwrap()
}

/// What the rules say that match, and are not excepted from by one below that matches: any that denies
/// overrides.
fn said(
    release: Release,
    above: &[(&Value, bool)],
    rule: &Value,
    permits: bool,
    question: &Question,
    says: &mut Vec<bool>,
) -> bool {
    let mut stated = vec![(rule, permits)];
    stated.extend(above);
    let mut is_excepted = false;
    for below in rule["provision"].as_array().into_iter().flatten() {
        let below_permits = match release {
            Release::R4 => below["type"] == "permit",
            Release::R5 => !permits,
        };
        let matches = said(release, &stated, below, below_permits, question, says);
        is_excepted |= matches && below_permits != permits;
    }
    let matches = Rule { permits, stated }.matches(release, question);
    if matches && !is_excepted {
        says.push(permits);
    }
    matches
}

pub fn decision(
    release: Release,
    document: &Value,
    policy: &PolicyTables,
    question: &Question,
) -> AccessDecision {
    let mut says = Vec::new();
    match release {
        Release::R4 => {
            let root = &document["provision"];
            said(release, &[], root, root["type"] == "permit", question, &mut says);
        }
        Release::R5 => {
            // The decision stands where the provisions' elements do not.
            let root = json!({ "period": document["period"], "provision": document["provision"] });
            said(release, &[], &root, document["decision"] == "permit", question, &mut says);
        }
    }
    if says.contains(&false) {
        AccessDecision::Deny
    } else if says.contains(&true) {
        AccessDecision::Permit
    } else {
        let kind = requester(question.organisation, 1).kind;
        policy.decide(question.request.purpose, kind, None)
    }
}
