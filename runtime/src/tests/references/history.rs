//! Who stands behind whom, by what was done and by nothing that the pallets keep.

use crate::{AccountId, RuntimeCall, RuntimeEvent};
use pallet_consortium::Call as Consortium;
use pallet_patient_identity::{Call as Identity, Statement};
use salus_primitives::{OrganisationId, SubjectId};
use sp_keyring::Sr25519Keyring;
use std::collections::{BTreeMap, BTreeSet};

/// How an account stands to the pool.
pub enum Standing {
    /// A member stands behind it that is active.
    Member,
    /// Guardians named it, of a subject whose custodian is active.
    Named,
    /// Nobody who counts stands behind it.
    Outsider,
}

#[derive(Default)]
struct Member {
    is_active: bool,
    controller: Option<AccountId>,
    collator: Option<AccountId>,
    voting_account: Option<AccountId>,
    practitioners: BTreeSet<AccountId>,
}

impl Member {
    fn stands_behind(&self, account: &AccountId) -> bool {
        self.controller.as_ref() == Some(account)
            || self.collator.as_ref() == Some(account)
            || self.voting_account.as_ref() == Some(account)
            || self.practitioners.contains(account)
    }
}

struct Patient {
    custodian: OrganisationId,
    controller: Option<AccountId>,
    representatives: BTreeSet<AccountId>,
    guardians: BTreeSet<AccountId>,
    candidate: Option<AccountId>,
    papers: BTreeMap<OrganisationId, Statement<AccountId>>,
}

impl Patient {
    fn is_acted_for_by(&self, account: &AccountId) -> bool {
        self.controller.as_ref() == Some(account)
            || self.representatives.contains(account)
            || self.guardians.contains(account)
    }

    fn hand_over(&mut self, controller: Option<&AccountId>) {
        self.controller = controller.cloned();
        self.candidate = None;
    }

    fn confirm(&mut self, recorded_by: OrganisationId) {
        match self.papers.remove(&recorded_by).expect("what is confirmed was recorded") {
            Statement::Appointment { representative, .. }
            | Statement::CourtOrder { representative, .. } => {
                self.representatives.insert(representative);
            }
            Statement::Dismissal { representative }
            | Statement::CourtRelease { representative } => {
                self.representatives.remove(&representative);
            }
            Statement::Adoption => {
                self.custodian = recorded_by;
                self.candidate = None;
            }
        }
    }

    fn release(&mut self, accounts: &[AccountId]) {
        for account in accounts {
            self.representatives.remove(account);
            self.guardians.remove(account);
            if self.controller.as_ref() == Some(account) {
                self.hand_over(None);
            }
        }
    }
}

/// What was done until now.
#[derive(Default)]
pub struct History {
    members: BTreeMap<OrganisationId, Member>,
    patients: BTreeMap<SubjectId, Patient>,
}

impl History {
    /// One member, whose controller is Alice.
    pub fn of_the_development_chain() -> Self {
        let mut it = Self::default();
        it.admit(OrganisationId(0), Sr25519Keyring::Alice.to_account_id());
        it.member(&OrganisationId(0)).collator = Some(Sr25519Keyring::AliceStash.to_account_id());
        it
    }

    /// A member was admitted.
    pub fn admit(&mut self, organisation: OrganisationId, controller: AccountId) {
        let new = Member { is_active: true, controller: Some(controller), ..Default::default() };
        self.members.insert(organisation, new);
    }

    /// How the account stands to the pool now.
    pub fn standing(&self, account: &AccountId) -> Standing {
        let is_active =
            |organisation| self.members.get(organisation).is_some_and(|it| it.is_active);
        let is_bound = self.members.values().any(|it| it.is_active && it.stands_behind(account));
        let mut patients = self.patients.values().filter(|it| is_active(&it.custodian));
        if is_bound || patients.clone().any(|it| it.is_acted_for_by(account)) {
            Standing::Member
        } else if patients.any(|it| it.candidate.as_ref() == Some(account)) {
            Standing::Named
        } else {
            Standing::Outsider
        }
    }

    /// Somebody, or governance, made a call, and it was done.
    pub fn tell(
        &mut self,
        who: Option<AccountId>,
        call: &RuntimeCall,
        events: impl Iterator<Item = RuntimeEvent>,
    ) {
        match (call, who) {
            (RuntimeCall::Consortium(call), _) => self.tell_of_members(call),
            (RuntimeCall::PatientIdentity(call), Some(who)) => {
                self.tell_of_patients(&who, call, events);
            }
            other => panic!("nothing is known of {other:?}"),
        }
    }

    fn tell_of_members(&mut self, call: &Consortium<crate::Runtime>) {
        match call {
            Consortium::suspend { organisation } => self.member(organisation).is_active = false,
            Consortium::reinstate { organisation } => self.member(organisation).is_active = true,
            Consortium::remove { organisation } => *self.member(organisation) = Member::default(),
            Consortium::vouch { organisation, practitioner, .. } => {
                self.member(organisation).practitioners.insert(practitioner.clone());
            }
            Consortium::revoke_credential { organisation, practitioner } => {
                self.member(organisation).practitioners.remove(practitioner);
            }
            Consortium::name_collator { organisation, collator } => {
                self.member(organisation).collator = collator.clone();
            }
            Consortium::name_voting_account { organisation, account } => {
                self.member(organisation).voting_account = account.clone();
            }
            Consortium::rotate_controller { organisation, new_controller, .. } => {
                self.member(organisation).controller = Some(new_controller.clone());
            }
            // A credential out of force is a credential, and what is cleared away was nothing before.
            Consortium::suspend_credential { .. }
            | Consortium::reinstate_credential { .. }
            | Consortium::renew_credential { .. }
            | Consortium::release_credentials { .. }
            | Consortium::release_seat { .. }
            | Consortium::set_encryption_key { .. }
            | Consortium::release_encryption_keys { .. }
            | Consortium::prune_payloads { .. } => {}
            other => panic!("nothing is known of {other:?}"),
        }
    }

    fn tell_of_patients(
        &mut self,
        who: &AccountId,
        call: &Identity<crate::Runtime>,
        events: impl Iterator<Item = RuntimeEvent>,
    ) {
        match call {
            Identity::enrol { organisation, controller, .. } => {
                self.enrol(*organisation, Some(controller.clone()), events);
            }
            Identity::enrol_assisted { organisation, .. } => {
                self.enrol(*organisation, None, events);
            }
            Identity::appoint_representative { subject, representative, .. } => {
                self.patient(subject).representatives.insert(representative.clone());
            }
            Identity::dismiss_representative { subject, representative } => {
                self.patient(subject).representatives.remove(representative);
            }
            Identity::rotate_controller { subject, new_controller, .. } => {
                self.patient(subject).hand_over(Some(new_controller));
            }
            Identity::claim { subject, controller, .. }
            | Identity::take_over { subject, controller, .. } => {
                self.patient(subject).hand_over(Some(controller));
            }
            Identity::leave { subject } => self.patient(subject).hand_over(None),
            Identity::release_representatives { subject, accounts } => {
                self.patient(subject).release(accounts);
            }
            Identity::set_guardians { subject, guardians, .. } => {
                let it = self.patient(subject);
                it.guardians = guardians.iter().cloned().collect();
                it.candidate = None;
            }
            Identity::propose_recovery { subject, new_controller, .. } => {
                self.patient(subject).candidate = Some(new_controller.clone());
            }
            Identity::finish_recovery { subject } => {
                let it = self.patient(subject);
                let controller = it.candidate.take();
                it.hand_over(controller.as_ref());
            }
            Identity::confirm_paper { subject, recorded_by, .. } => {
                self.patient(subject).confirm(*recorded_by);
            }
            Identity::record_paper { organisation, subject, statement, .. } => {
                self.patient(subject).papers.insert(*organisation, statement.clone());
            }
            Identity::discard_paper { organisation, subject } => {
                self.patient(subject).papers.remove(organisation);
            }
            Identity::veto_recovery { subject } | Identity::report_deceased { subject, .. } => {
                self.patient(subject).candidate = None;
            }
            Identity::resign_guardian { subject } => {
                let it = self.patient(subject);
                it.guardians.remove(who);
                it.candidate = None;
            }
            Identity::approve_recovery { .. }
            | Identity::set_majority { .. }
            | Identity::contest_death { .. }
            | Identity::withdraw_death { .. }
            | Identity::set_key_hash { .. }
            | Identity::prune_payloads { .. } => {}
            other => panic!("nothing is known of {other:?}"),
        }
    }

    fn enrol(
        &mut self,
        custodian: OrganisationId,
        controller: Option<AccountId>,
        events: impl Iterator<Item = RuntimeEvent>,
    ) {
        let new = Patient {
            custodian,
            controller,
            representatives: BTreeSet::new(),
            guardians: BTreeSet::new(),
            candidate: None,
            papers: BTreeMap::new(),
        };
        self.patients.insert(enrolled(events).expect("its id was told"), new);
    }

    fn member(&mut self, organisation: &OrganisationId) -> &mut Member {
        self.members.get_mut(organisation).expect("it was admitted")
    }

    fn patient(&mut self, subject: &SubjectId) -> &mut Patient {
        self.patients.get_mut(subject).expect("it was enrolled")
    }
}

/// The subject that the events tell of, if one was enrolled.
fn enrolled(mut events: impl Iterator<Item = RuntimeEvent>) -> Option<SubjectId> {
    events.find_map(|event| match event {
        RuntimeEvent::PatientIdentity(pallet_patient_identity::Event::SubjectEnrolled {
            subject,
            ..
        }) => Some(subject),
        _ => None,
    })
}
