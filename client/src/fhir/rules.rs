//! From rules to consents: each rule becomes one, with holes where it is excepted from.

use super::{
    document::Rule,
    issue::{Note, Problem},
    region::{is_within, reaches_further, Area, Scope},
    resolve::{Resolved, Resolver},
    stated::{Release, Settings, Stated},
};
use salus_primitives::{
    codes::{ConsentCategory, LegalBasis},
    consent::{Consent, ConsentDecision, Grantee, Provision, MAX_FILLS, MAX_PROVISIONS},
    data_tag::{DataTag, MAX_TAGS},
    time::Period,
    Commitment,
};

/// A consent that nobody limited in time.
const ALWAYS: Period = Period { from: 0, to: None };

/// What every consent of a document has in common.
#[derive(Clone, Copy)]
pub(super) struct Terms {
    pub regulatory_basis: LegalBasis,
    pub category: ConsentCategory,
    pub source: Option<Commitment>,
}

/// What the rules of one document become.
pub(super) struct Rules<'r, 'p, AccountId> {
    pub resolver: Resolver<'r, AccountId>,
    pub settings: &'r Settings<'p>,
    /// Nothing only where they could not be read.
    pub terms: Option<Terms>,
}

/// What permits may open, beside what stands directly above them.
enum Limit<'s, AccountId> {
    /// There is no limit.
    None,
    /// No more than this rule does.
    Within(&'s Scope<AccountId>),
    /// Nothing.
    Nothing,
}

/// A hole that is cut into a consent, with what is filled again, and the element that says so.
struct Hole<'r> {
    path: &'r str,
    area: Area,
    fills: Vec<Area>,
}

impl<'r, AccountId: Clone + PartialEq> Rules<'r, '_, AccountId> {
    /// The consents that together decide as the rule and what is excepted from it do.
    pub fn stated(&self, rule: &Rule) -> Vec<Stated<AccountId>> {
        let mut stated = Vec::new();
        let Some(root) = self.resolver.resolve(rule, true) else {
            // Nothing else is said than what emergencies may do.
            self.issue(rule, "purpose", Problem::EmergencyPermitted);
            return stated;
        };
        let everyone = Scope {
            grantees: Some(vec![Grantee::Everyone]),
            period: Some(ALWAYS),
            ..Scope::default()
        };
        let scope = everyone.narrowed_to(&root.own, true);
        if self.is_left_out(&root) {
            let denies = !rule.is_silent && rule.decision == ConsentDecision::Deny;
            for rule in &root.rules {
                let scope = scope.narrowed_to(&rule.own, true);
                let limit = match rule.rule.decision {
                    _ if !denies => Limit::None,
                    ConsentDecision::Permit => Limit::Within(&scope),
                    ConsentDecision::Deny => Limit::Nothing,
                };
                self.state(rule, &scope, &limit, &mut stated);
            }
        } else {
            self.state(&root, &scope, &Limit::None, &mut stated);
        }
        stated
    }

    fn issue(&self, rule: &Rule, element: &str, problem: Problem) {
        self.resolver.findings.issue(self.resolver.at(rule, element), problem);
    }

    /// Whether a decision about everything is no consent: the document says so, or the caller.
    fn is_left_out(&self, root: &Resolved<'_, AccountId>) -> bool {
        let Rule { decision, is_silent, .. } = root.rule;
        if *is_silent {
            if self.resolver.release == Release::R4 {
                self.issue(root.rule, "modifierExtension", Problem::NotExpressible);
            } else if root.rules.is_empty() {
                self.resolver.findings.issue("Consent.provision", Problem::Missing);
            }
            return true;
        }
        let has_exceptions =
            root.rules.iter().any(|it| it.rule.decision != *decision && !it.rule.is_silent);
        let Settings { base, .. } = self.settings;
        if !root.rule.is_about_everything() || !has_exceptions || base.is_stated() {
            return false;
        }
        if !base.takes(*decision) {
            self.issue(root.rule, "type", Problem::PolicyPermits);
        }
        self.resolver.findings.warn(self.resolver.at(root.rule, "type"), Note::LeftToPolicy);
        true
    }

    /// States a rule, and then what is excepted from it.
    fn state(
        &self,
        resolved: &Resolved<'_, AccountId>,
        scope: &Scope<AccountId>,
        limit: &Limit<'_, AccountId>,
        stated: &mut Vec<Stated<AccountId>>,
    ) {
        let Resolved { rule, rules, .. } = resolved;
        if rule.decision == ConsentDecision::Permit {
            self.ensure_within(limit, rule, scope);
        }
        scope.warn_of_what_is_not_stated(&self.resolver, rule);
        let exceptions: Vec<_> = rules
            .iter()
            .map(|below| {
                (below, scope.narrowed_to(&below.own, below.rule.decision == rule.decision))
            })
            .collect();
        for grantee in scope.grantees.iter().flatten() {
            let holes = exceptions.iter().filter_map(|(below, narrowed)| {
                if below.rule.is_silent {
                    Some(self.silence(rule, below))
                } else {
                    self.hole((rule, scope), (below.rule, narrowed), grantee)
                }
            });
            let consent = self.consent(rule, scope, holes.collect());
            let new = consent.map(|consent| Stated { grantee: grantee.clone(), consent });
            stated.extend(new.filter(|new| !stated.contains(new)));
        }
        for (below, narrowed) in exceptions.iter().filter(|(below, _)| !below.rule.is_silent) {
            self.state(below, narrowed, limit, stated);
        }
    }

    /// Around a deny of everything that is left to the default policy, only its exceptions open anything,
    /// and what is nested in them opens no more than they do.
    fn ensure_within(&self, limit: &Limit<'_, AccountId>, rule: &Rule, scope: &Scope<AccountId>) {
        let outer = match limit {
            Limit::None => return,
            Limit::Nothing => return self.issue(rule, "type", Problem::OpensFurther),
            Limit::Within(outer) => *outer,
        };
        let grantees = outer.grantees.as_deref().unwrap_or_default();
        let (period, around) = (scope.period.unwrap_or(ALWAYS), outer.period.unwrap_or(ALWAYS));
        for (element, is_inside) in [
            ("actor", scope.grantees.iter().flatten().all(|one| grantees.contains(one))),
            ("period", is_within(period, around)),
        ] {
            if !is_inside {
                self.issue(rule, element, Problem::OpensFurther);
            }
        }
        let around = (ConsentDecision::Permit, &outer.area(ConsentDecision::Permit));
        let opened = scope.area(ConsentDecision::Permit);
        for element in reaches_further(around, &opened, self.resolver.class()) {
            self.issue(rule, element, Problem::OpensFurther);
        }
    }

    /// Puts a consent together, if nothing stands against it.
    fn consent(
        &self,
        rule: &Rule,
        scope: &Scope<AccountId>,
        holes: Vec<Hole<'_>>,
    ) -> Option<Consent> {
        let findings = self.resolver.findings;
        let mut tags: Vec<DataTag> = Vec::new();
        let mut among = |path: &str, area: &Area| {
            let region = area.among(&mut tags);
            if region.is_none() {
                findings.issue(format!("{path}.data"), Problem::TooMany(MAX_TAGS));
            }
            region
        };
        let region = among(&rule.path, &scope.area(rule.decision));
        let mut provisions = Vec::new();
        for Hole { path, area, fills } in &holes {
            let hole = among(path, area);
            let fills: Option<Vec<_>> = fills.iter().map(|fill| among(path, fill)).collect();
            if provisions.len() >= MAX_PROVISIONS as usize {
                findings.issue(*path, Problem::TooManyProvisions);
                continue;
            }
            if let (Some(hole), Some(fills)) = (hole, fills) {
                let fills = fills.try_into().expect("counted where they were read");
                provisions.push(Provision { hole, fills });
            }
        }
        let Terms { regulatory_basis, category, source } = self.terms?;
        Some(Consent {
            decision: rule.decision,
            region: region?,
            period: scope.period.unwrap_or(ALWAYS),
            regulatory_basis,
            category,
            source,
            programme: scope.programme,
            tags: tags.try_into().ok()?,
            provisions: provisions.try_into().expect("counted above"),
        })
    }

    /// The hole that an exception cuts into the consent for a grantee, if it cuts one: where it decides
    /// the other way, for the same grantee and research at the same time.
    fn hole<'h>(
        &self,
        (above, around): (&Rule, &Scope<AccountId>),
        (rule, scope): (&'h Rule, &Scope<AccountId>),
        grantee: &Grantee<AccountId>,
    ) -> Option<Hole<'h>> {
        if rule.decision == above.decision {
            return None;
        }
        let area = scope.area(rule.decision);
        let grantees = scope.grantees.as_deref().unwrap_or_default();
        let is_alike = scope.period == around.period && scope.programme == around.programme;
        if above.decision == ConsentDecision::Deny {
            // The deny would go on denying where it is not cut out, and a permit beyond it would open what
            // the document does not speak about.
            let all = around.grantees.as_deref().unwrap_or_default();
            let is_for_all =
                all.len() == grantees.len() && all.iter().all(|one| grantees.contains(one));
            for (element, is_wrong) in [
                ("actor", !is_for_all),
                ("period", scope.period != around.period),
                ("purpose", scope.programme != around.programme),
            ] {
                if is_wrong {
                    self.issue(rule, element, Problem::DenyOverrides);
                }
            }
            let denied = around.area(above.decision);
            let around = (above.decision, &denied);
            for element in reaches_further(around, &area, self.resolver.class()) {
                self.issue(rule, element, Problem::OpensFurther);
            }
        }
        let hole = Hole { path: &rule.path, area, fills: Vec::new() };
        (is_alike && grantees.contains(grantee)).then_some(hole)
    }

    /// A hole in which the consent is silent, but for what is filled again. What it does not state is not
    /// restricted: it is no rule of its own that could have anything from the one above.
    fn silence<'h>(&self, above: &Rule, hole: &'h Resolved<'_, AccountId>) -> Hole<'h> {
        let mut fills = Vec::new();
        self.ensure_part_of(above.decision, hole);
        for fill in &hole.rules {
            self.ensure_part_of(hole.rule.decision, fill);
            if fill.rule.is_silent || !fill.rules.is_empty() {
                self.resolver.findings.issue(&fill.rule.path, Problem::TooDeep);
            }
            if fills.len() >= MAX_FILLS as usize {
                self.resolver.findings.issue(&fill.rule.path, Problem::TooManyFills);
            } else {
                fills.push(fill.own.area(fill.rule.decision));
            }
        }
        Hole { path: &hole.rule.path, area: hole.own.area(hole.rule.decision), fills }
    }

    /// A hole or a fill belongs to the consent that it is in: it decides the other way than what it is in,
    /// for the same grantee at the same time, and says for what.
    fn ensure_part_of(&self, above: ConsentDecision, part: &Resolved<'_, AccountId>) {
        let Resolved { rule, own, .. } = part;
        for (element, is_wrong) in [
            ("type", rule.decision == above),
            ("actor", own.grantees.is_some()),
            ("period", own.period.is_some()),
        ] {
            if is_wrong {
                self.issue(rule, element, Problem::NotExpressible);
            }
        }
        own.warn_of_what_is_not_stated(&self.resolver, rule);
    }
}
