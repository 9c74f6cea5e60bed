//! What other pallets and the runtime API ask.

use crate::{Config, Consents, Overviews, Pallet, Policy};
use alloc::{collections::BTreeMap, vec::Vec};
use frame_support::{pallet_prelude::Get, traits::Time};
use salus_primitives::{
    consent::{Grantee, LiveConsent},
    evaluator::{self, AccessDecision, AccessRequest, Answer, AnswerGround, Facts, PolicyTables},
    identity::{ConsentEpoch, Power, SubjectFacts},
    organisation::{Requester, StandingRefusal},
    traits::{Organisations, Subjects},
    ConsentAction, ConsentId, Moment, OrganisationId, SubjectId,
};

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

    /// What the runtime API answers: whether the account, acting for the organisation, may have this
    /// access now. Without an organisation only the subject's own right counts.
    pub fn can_access(
        subject: SubjectId,
        account: &T::AccountId,
        organisation: Option<OrganisationId>,
        request: &AccessRequest,
    ) -> Answer {
        let now = T::Clock::now();
        let requester = organisation
            .ok_or(StandingRefusal::NotVouchedFor)
            .and_then(|organisation| T::Organisations::requester(account, organisation, now));
        let requester = requester.as_ref().map_err(|refusal| *refusal);
        <Self as salus_primitives::traits::Consents<_>>::evaluate(
            subject, account, requester, request, now,
        )
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

    /// The governed tables.
    pub fn policy() -> PolicyTables {
        Policy::<T>::get()
    }
}

impl<T: Config> salus_primitives::traits::Consents<T::AccountId> for Pallet<T> {
    fn evaluate(
        subject: SubjectId,
        account: &T::AccountId,
        requester: Result<&Requester<T::AccountId>, StandingRefusal>,
        request: &AccessRequest,
        now: Moment,
    ) -> Answer {
        let policy = Policy::<T>::get();
        let Ok(SubjectFacts { epoch, .. }) = T::Subjects::facts(subject) else {
            // The policy speaks of patients: of nobody there is nothing that it could permit.
            let ground =
                requester.err().map_or(AnswerGround::DefaultPolicy, AnswerGround::NotInForce);
            return Answer::new(AccessDecision::Deny, ground, policy.version);
        };
        // Own right is to have access; for anything else it need not be asked, and where it answers
        // the consents need not be read.
        let own_right = request.action == ConsentAction::ACCESS
            && T::Subjects::capacity(subject, account, Power::Read, now).is_ok();
        let consents: Vec<_> = match requester {
            Ok(requester) if !own_right => Self::about(subject, epoch, requester).collect(),
            _ => Vec::new(),
        };
        let practitioner_denied = requester.is_ok_and(|requester| {
            requester.is_alias
                && !own_right
                && Overviews::<T>::get(subject, epoch)
                    .denies_a_practitioner_of(requester.organisation, now)
        });
        let facts = Facts {
            requester,
            own_right,
            consents: &consents,
            practitioner_denied,
            study: None,
            programmes: &[],
            jurisdiction: None,
            policy: &policy,
            now,
        };
        evaluator::evaluate(&facts, request)
    }

    fn stands(
        subject: SubjectId,
        requester: &Requester<T::AccountId>,
        consent: ConsentId,
        now: Moment,
    ) -> bool {
        T::Subjects::facts(subject).is_ok_and(|facts| {
            Self::about(subject, facts.epoch, requester)
                .any(|live| live.id == consent && live.period().contains(now))
        })
    }
}
