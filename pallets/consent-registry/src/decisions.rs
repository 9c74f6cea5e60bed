//! What other pallets and the runtime API ask.

use crate::{
    Config, Consents, Overviews, Pallet, Policy, PolicyVersions, Programmes, Proposal, Proposals,
    Question, Studies,
};
use alloc::{
    collections::{BTreeMap, BTreeSet},
    vec::Vec,
};
use frame_support::{pallet_prelude::Get, traits::Time};
use salus_primitives::{
    consent::{Grantee, LiveConsent},
    evaluator::{
        self, AccessDecision, AccessRequest, Answer, AnswerGround, Facts, PolicyTables, Residual,
    },
    identity::{ConsentEpoch, Power, SubjectFacts},
    organisation::{Requester, StandingRefusal},
    research::{Programme, Study},
    traits::{Organisations, Subjects},
    ConsentAction, ConsentId, EntryIndex, Jurisdiction, Moment, OrganisationId, ProgrammeId,
    PurposeOfUse, StudyId, SubjectId,
};

/// The facts of a decision about one subject, as they were read.
struct Gathered<AccountId> {
    own_right: bool,
    consents: Vec<LiveConsent>,
    practitioner_denied: bool,
    study: Option<Study>,
    programmes: Vec<(ProgrammeId, Programme<AccountId>)>,
    jurisdiction: Option<Jurisdiction>,
}

impl<AccountId> Gathered<AccountId> {
    fn facts<'a>(
        &'a self,
        requester: Result<&'a Requester<AccountId>, StandingRefusal>,
        policy: &'a PolicyTables,
        now: Moment,
    ) -> Facts<'a, AccountId> {
        Facts {
            requester,
            own_right: self.own_right,
            consents: &self.consents,
            practitioner_denied: self.practitioner_denied,
            study: self.study.as_ref(),
            programmes: &self.programmes,
            jurisdiction: self.jurisdiction,
            policy,
            now,
        }
    }
}

/// Who asks, or why it does not count.
type Standing<AccountId> = Result<Requester<AccountId>, StandingRefusal>;

impl<T: Config> Pallet<T> {
    /// The consents under every key of the requester.
    fn about(
        subject: SubjectId,
        epoch: ConsentEpoch,
        requester: &Requester<T::AccountId>,
    ) -> impl Iterator<Item = LiveConsent> {
        evaluator::keys(requester)
            .into_iter()
            .flat_map(move |key| Consents::<T>::get((subject, epoch, key)))
    }

    /// Reads what a decision about these consents is made from beside.
    fn gather(
        subject: SubjectId,
        SubjectFacts { epoch, custodian, .. }: SubjectFacts,
        requester: &Requester<T::AccountId>,
        consents: Vec<LiveConsent>,
        study: Option<StudyId>,
        now: Moment,
    ) -> Gathered<T::AccountId> {
        // A study counts for the organisation that registered it.
        let study = study.and_then(|study| Studies::<T>::get(requester.organisation, study));
        let programmes = named(&consents)
            .into_iter()
            .filter_map(|id| Some((id, Programmes::<T>::get(id)?)))
            .collect();
        let practitioner_denied = requester.is_alias
            && Overviews::<T>::get(subject, epoch)
                .denies_a_practitioner_of(requester.organisation, now);
        // The law of the country in which the data is kept says what holds where nothing was said.
        let jurisdiction = T::Organisations::jurisdiction(custodian);
        Gathered {
            own_right: false,
            consents,
            practitioner_denied,
            study,
            programmes,
            jurisdiction,
        }
    }

    /// Reads everything that a decision is made from. `None` for a subject that does not exist or has
    /// ended.
    fn facts_about(
        subject: SubjectId,
        account: &T::AccountId,
        requester: Result<&Requester<T::AccountId>, StandingRefusal>,
        action: ConsentAction,
        study: Option<StudyId>,
        now: Moment,
    ) -> Option<Gathered<T::AccountId>> {
        let of_subject = T::Subjects::facts(subject).ok()?;
        // Own right is to have access; for anything else it need not be asked, and where it answers
        // the consents need not be read.
        let own_right = action == ConsentAction::ACCESS
            && T::Subjects::capacity(subject, account, Power::Read, now).is_ok();
        Some(match requester {
            Ok(requester) if !own_right => {
                let consents = Self::about(subject, of_subject.epoch, requester).collect();
                Self::gather(subject, of_subject, requester, consents, study, now)
            }
            _ => Gathered {
                own_right,
                consents: Vec::new(),
                practitioner_denied: false,
                study: None,
                programmes: Vec::new(),
                jurisdiction: None,
            },
        })
    }

    fn decide(
        subject: SubjectId,
        account: &T::AccountId,
        requester: Result<&Requester<T::AccountId>, StandingRefusal>,
        request: &AccessRequest,
        study: Option<StudyId>,
        policy: &PolicyTables,
        now: Moment,
    ) -> Answer {
        match Self::facts_about(subject, account, requester, request.action, study, now) {
            Some(facts) => evaluator::evaluate(&facts.facts(requester, policy, now), request),
            None => Answer::new(AccessDecision::Deny, about_nobody(requester), policy.version),
        }
    }

    /// Who asks, acting for the organisation now. Without an organisation only the subject's own right
    /// counts.
    fn standing(
        account: &T::AccountId,
        organisation: Option<OrganisationId>,
        now: Moment,
    ) -> Standing<T::AccountId> {
        organisation
            .ok_or(StandingRefusal::NotVouchedFor)
            .and_then(|organisation| T::Organisations::requester(account, organisation, now))
    }

    /// What the runtime API answers: whether whoever asks may have this access now.
    pub fn can_access(subject: SubjectId, question: &Question<T::AccountId>) -> Answer {
        Self::answer(subject, question, &Policy::<T>::get(), T::Clock::now())
    }

    /// The answers to many questions at one moment, each as if it were asked alone: of the first
    /// [`Config::MaxPageSize`].
    pub fn can_access_each(questions: &[(SubjectId, Question<T::AccountId>)]) -> Vec<Answer> {
        let (policy, now) = (Policy::<T>::get(), T::Clock::now());
        questions
            .iter()
            .take(T::MaxPageSize::get() as usize)
            .map(|(subject, question)| Self::answer(*subject, question, &policy, now))
            .collect()
    }

    /// What is decided about each of a custodian's own subjects at one moment, in their order: of the
    /// first [`Config::MaxPageSize`]. `None` for a subject of another custodian, and for one that does
    /// not exist or has ended.
    pub fn cohort(
        custodian: OrganisationId,
        subjects: &[SubjectId],
        question: &Question<T::AccountId>,
    ) -> Vec<Option<AccessDecision>> {
        let (policy, now) = (Policy::<T>::get(), T::Clock::now());
        subjects
            .iter()
            .take(T::MaxPageSize::get() as usize)
            .map(|subject| {
                let is_own = T::Subjects::facts(*subject).is_ok_and(|it| it.custodian == custodian);
                is_own.then(|| Self::answer(*subject, question, &policy, now).decision)
            })
            .collect()
    }

    /// What of a subject's data is left for this action and purpose to whoever asks.
    pub fn residual(
        subject: SubjectId,
        account: &T::AccountId,
        organisation: Option<OrganisationId>,
        action: ConsentAction,
        purpose: PurposeOfUse,
        study: Option<StudyId>,
    ) -> Residual {
        let (policy, now) = (Policy::<T>::get(), T::Clock::now());
        let requester = Self::standing(account, organisation, now);
        let requester = requester.as_ref().map_err(|refusal| *refusal);
        match Self::facts_about(subject, account, requester, action, study, now) {
            Some(facts) => {
                evaluator::residual(&facts.facts(requester, &policy, now), action, purpose)
            }
            None => Residual {
                action,
                purpose,
                otherwise: AccessDecision::Deny,
                ground: about_nobody(requester),
                policy_version: policy.version,
                permits: Vec::new(),
                denies: Vec::new(),
            },
        }
    }

    fn answer(
        subject: SubjectId,
        question: &Question<T::AccountId>,
        policy: &PolicyTables,
        now: Moment,
    ) -> Answer {
        let Question { account, organisation, request, study } = question;
        let requester = Self::standing(account, *organisation, now);
        let requester = requester.as_ref().map_err(|refusal| *refusal);
        Self::decide(subject, account, requester, request, *study, policy, now)
    }

    /// The keys of storage that this pallet reads for a decision, whatever is asked: with what its
    /// neighbours read, the value under each, or the proof that there is none, is all that the evaluator
    /// needs. Which programmes are read depends on the consents that are there now.
    pub fn decision_keys(
        subject: SubjectId,
        account: &T::AccountId,
        organisation: Option<OrganisationId>,
        study: Option<StudyId>,
    ) -> Vec<Vec<u8>> {
        let mut keys = alloc::vec![Policy::<T>::hashed_key().to_vec()];
        let Ok(SubjectFacts { epoch, .. }) = T::Subjects::facts(subject) else { return keys };
        let Ok(requester) = Self::standing(account, organisation, T::Clock::now()) else {
            return keys;
        };
        keys.extend(
            evaluator::keys(&requester)
                .into_iter()
                .map(|key| Consents::<T>::hashed_key_for((subject, epoch, key))),
        );
        if requester.is_alias {
            keys.push(Overviews::<T>::hashed_key_for(subject, epoch));
        }
        let consents: Vec<_> = Self::about(subject, epoch, &requester).collect();
        keys.extend(named(&consents).into_iter().map(Programmes::<T>::hashed_key_for));
        keys.extend(study.map(|study| Studies::<T>::hashed_key_for(requester.organisation, study)));
        keys
    }

    /// A page of a subject's consents with whom they speak about, the oldest first, from after the
    /// given one: at most `limit`, and at most [`Config::MaxPageSize`]. What all was revoked is not
    /// among them; what has expired is, until its place is needed. None for a subject that does not
    /// exist or has ended.
    ///
    /// It reads all consents of the subject: for the runtime API, never for a call.
    pub fn consents(
        subject: SubjectId,
        after: Option<ConsentId>,
        limit: u32,
    ) -> Vec<(Grantee<T::AccountId>, LiveConsent)> {
        let Ok(facts) = T::Subjects::facts(subject) else { return Vec::new() };
        let limit = limit.min(T::MaxPageSize::get()) as usize;
        // Ids are unique within a subject. No more than the page is held.
        let mut page = BTreeMap::new();
        for (grantee, live) in Consents::<T>::iter_prefix((subject, facts.epoch)) {
            for consent in live {
                if after.is_none_or(|after| consent.id > after) {
                    page.insert(consent.id, (grantee.clone(), consent));
                }
                if page.len() > limit {
                    page.pop_last();
                }
            }
        }
        page.into_values().collect()
    }

    /// The consents that were proposed to a subject and can be confirmed. None for a subject that does
    /// not exist or has ended.
    pub fn proposals(subject: SubjectId) -> Vec<Proposal<T::AccountId>> {
        let Ok(facts) = T::Subjects::facts(subject) else { return Vec::new() };
        let now = T::Clock::now();
        let waiting = Proposals::<T>::get(subject).into_iter();
        waiting.filter(|it| it.is_open(facts.epoch, now)).collect()
    }

    /// The terms of a research programme.
    pub fn programme(programme: ProgrammeId) -> Option<Programme<T::AccountId>> {
        Programmes::<T>::get(programme)
    }

    /// What an organisation stated about a study.
    pub fn study(organisation: OrganisationId, study: StudyId) -> Option<Study> {
        Studies::<T>::get(organisation, study)
    }

    /// The governed tables.
    pub fn policy() -> PolicyTables {
        Policy::<T>::get()
    }

    /// The version of the governed tables that stood when this line of the trail was written: for a
    /// consent's number, the version under which it was granted, captured or proposed.
    pub fn policy_version_at(line: EntryIndex) -> u32 {
        let (mut version, mut beyond) = (0, Policy::<T>::get().version.saturating_add(1));
        while beyond.saturating_sub(version) > 1 {
            let middle = version.midpoint(beyond);
            if PolicyVersions::<T>::get(middle).is_some_and(|began| began < line) {
                version = middle;
            } else {
                beyond = middle;
            }
        }
        version
    }
}

/// The programmes that consents name, in the order of their numbers.
fn named(consents: &[LiveConsent]) -> BTreeSet<ProgrammeId> {
    consents.iter().filter_map(|live| live.open()?.programme).collect()
}

/// On which ground a request about nobody is denied. The policy speaks of patients: of nobody there is
/// nothing that it could permit.
fn about_nobody<AccountId>(
    requester: Result<&Requester<AccountId>, StandingRefusal>,
) -> AnswerGround {
    requester.err().map_or(AnswerGround::DefaultPolicy, AnswerGround::NotInForce)
}

impl<T: Config> salus_primitives::traits::Consents<T::AccountId> for Pallet<T> {
    fn evaluate(
        subject: SubjectId,
        account: &T::AccountId,
        requester: Result<&Requester<T::AccountId>, StandingRefusal>,
        request: &AccessRequest,
        study: Option<StudyId>,
        now: Moment,
    ) -> Answer {
        Self::decide(subject, account, requester, request, study, &Policy::<T>::get(), now)
    }

    fn stands(
        subject: SubjectId,
        requester: &Requester<T::AccountId>,
        consent: ConsentId,
        request: &AccessRequest,
        study: Option<StudyId>,
        now: Moment,
    ) -> bool {
        let Ok(of_subject) = T::Subjects::facts(subject) else { return false };
        let consents = Self::about(subject, of_subject.epoch, requester)
            .filter(|it| Self::stands_for(it, consent));
        let facts = Self::gather(subject, of_subject, requester, consents.collect(), study, now);
        let policy = Policy::<T>::get();
        let answer = evaluator::evaluate(&facts.facts(Ok(requester), &policy, now), request);
        answer.decision == AccessDecision::Permit
            && matches!(answer.ground, AnswerGround::Consents(_))
    }

    fn has_study(organisation: OrganisationId, study: StudyId) -> bool {
        Studies::<T>::contains_key(organisation, study)
    }
}

impl<T: Config> salus_primitives::traits::EmergencyConsents<T::AccountId> for Pallet<T> {
    fn may_break_glass(requester: &Requester<T::AccountId>, purpose: PurposeOfUse) -> bool {
        let policy = Policy::<T>::get();
        [PurposeOfUse::ETREAT, purpose].iter().any(|it| policy.may_claim(requester, *it))
    }

    fn refuses(
        subject: SubjectId,
        requester: &Requester<T::AccountId>,
        request: &AccessRequest,
        now: Moment,
    ) -> bool {
        let Ok(of_subject) = T::Subjects::facts(subject) else { return false };
        let consents = Self::about(subject, of_subject.epoch, requester).collect();
        let gathered = Self::gather(subject, of_subject, requester, consents, None, now);
        // The policy is not asked, and not read.
        let policy = PolicyTables::default();
        evaluator::refuses_emergency(&gathered.facts(Ok(requester), &policy, now), request)
    }
}
