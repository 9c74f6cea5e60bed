//! What somebody tries. Most of it fails at one time or another; that is the point. Who tries it is most
//! often somebody who may, so that enough succeeds.

use super::super::chain::*;
use crate::{AccountId, Consortium, PatientIdentity, Runtime, RuntimeCall, Signature, Timestamp};
use pallet_consortium::{EncryptionKey, KeyOwner, ENCRYPTION_KEY_LENGTH};
use pallet_patient_identity::{
    Mandate, Paper, Papers, Statement, Subject, SubjectStatus, Subjects,
};
use proptest::{collection::vec, prelude::*, sample::select};
use salus_primitives::{
    signed_payload::SignedPayload, time::DAY, Commitment, Moment, Month, OrganisationId, Period,
    PractitionerRole, RepresentativeKind, RoleSet, SubjectId,
};
use sp_core::Pair as _;

/// Those whom the steps are about: the members' first controllers, a collator, seven people, and
/// somebody whom no step brings in.
pub const NAMES: [&str; 12] = [
    "Alice",
    "North",
    "South",
    "Alice//stash",
    "Person0",
    "Person1",
    "Person2",
    "Person3",
    "Person4",
    "Person5",
    "Person6",
    "Stranger",
];

/// The first of the people among them, and how many there are.
const PEOPLE: (usize, usize) = (4, 7);

#[derive(Clone, Copy, Debug)]
enum What {
    Vouch,
    RevokeCredential,
    SuspendCredential,
    ReinstateCredential,
    RenewCredential,
    NameCollator,
    NameVotingAccount,
    RotateOrganisation,
    Suspend,
    Reinstate,
    Remove,
    ReleaseCredentials,
    ReleaseSeat,
    SetKey,
    ReleaseKeys,
    Enrol,
    EnrolAssisted,
    Claim,
    Appoint,
    Dismiss,
    Rotate,
    SetKeyHash,
    Leave,
    Release,
    ReportDeceased,
    ContestDeath,
    WithdrawDeath,
    SetGuardians,
    ResignGuardian,
    Propose,
    Approve,
    Veto,
    Finish,
    SetMajority,
    TakeOver,
    RecordPaper,
    ConfirmPaper,
    DiscardPaper,
    Wait,
}

/// What is tried more often than once in a while.
const OFTEN: [What; 24] = [
    What::Enrol,
    What::Enrol,
    What::Appoint,
    What::SetGuardians,
    What::SetGuardians,
    What::SetGuardians,
    What::Propose,
    What::Propose,
    What::Propose,
    What::Approve,
    What::Finish,
    What::SetMajority,
    What::TakeOver,
    What::TakeOver,
    What::Wait,
    What::RecordPaper,
    What::RecordPaper,
    What::RecordPaper,
    What::ConfirmPaper,
    What::ConfirmPaper,
    What::ConfirmPaper,
    What::Release,
    What::Reinstate,
    What::ReleaseCredentials,
];

const ONCE: [What; 39] = [
    What::Vouch,
    What::RevokeCredential,
    What::SuspendCredential,
    What::ReinstateCredential,
    What::RenewCredential,
    What::NameCollator,
    What::NameVotingAccount,
    What::RotateOrganisation,
    What::Suspend,
    What::Reinstate,
    What::Remove,
    What::ReleaseCredentials,
    What::ReleaseSeat,
    What::SetKey,
    What::ReleaseKeys,
    What::Enrol,
    What::EnrolAssisted,
    What::Claim,
    What::Appoint,
    What::Dismiss,
    What::Rotate,
    What::SetKeyHash,
    What::Leave,
    What::Release,
    What::ReportDeceased,
    What::ContestDeath,
    What::WithdrawDeath,
    What::SetGuardians,
    What::ResignGuardian,
    What::Propose,
    What::Approve,
    What::Veto,
    What::Finish,
    What::SetMajority,
    What::TakeOver,
    What::RecordPaper,
    What::ConfirmPaper,
    What::DiscardPaper,
    What::Wait,
];

/// Something that is tried: the numbers say by whom, about what, and with whom.
#[derive(Clone, Debug)]
pub struct Step {
    what: What,
    by: u8,
    about: u8,
    with: u8,
}

/// Many steps.
pub fn steps() -> impl Strategy<Value = Vec<Step>> {
    let what = select([&ONCE[..], &OFTEN[..]].concat());
    let step = (what, any::<u8>(), any::<u8>(), any::<u8>())
        .prop_map(|(what, by, about, with)| Step { what, by, about, with });
    vec(step, 1..80)
}

/// What every sequence begins with: both hospitals vouch for two people each, and each has a patient, one
/// of whom has guardians and one no key; one is a minor.
pub fn first_attempts() -> impl Iterator<Item = Attempt> {
    [(What::Vouch, 1, 4), (What::Vouch, 1, 5), (What::Vouch, 2, 5), (What::Vouch, 2, 6)]
        .into_iter()
        .chain([(What::Enrol, 1, 0), (What::EnrolAssisted, 2, 0)])
        .chain([(What::SetGuardians, 2, 2), (What::SetMajority, 2, 1)])
        .filter_map(|(what, by, with)| Step { what, by, about: 1, with }.attempt())
}

/// What a step comes to.
pub enum Attempt {
    /// Somebody signs a transaction.
    Sign(&'static str, RuntimeCall),
    /// Governance decides.
    Govern(RuntimeCall),
}

impl Attempt {
    /// The call.
    pub fn call(&self) -> &RuntimeCall {
        match self {
            Self::Sign(_, call) | Self::Govern(call) => call,
        }
    }

    /// Who signs.
    pub fn signer(&self) -> Option<AccountId> {
        match self {
            Self::Sign(who, _) => Some(account(&pair(who))),
            Self::Govern(_) => None,
        }
    }
}

impl Step {
    /// What it comes to here and now; nothing where there is nobody to try it with.
    pub fn attempt(&self) -> Option<Attempt> {
        use What::*;
        match self.what {
            Suspend | Reinstate | Remove => Some(Attempt::Govern(self.of_governance().into())),
            Vouch | RevokeCredential | SuspendCredential | ReinstateCredential
            | RenewCredential | NameCollator | NameVotingAccount | RotateOrganisation => {
                Some(Attempt::Sign(self.controller()?, self.of_a_member().into()))
            }
            ReleaseCredentials | ReleaseSeat | ReleaseKeys => {
                Some(Attempt::Sign(self.anybody(), self.of_what_is_left().into()))
            }
            SetKey => self.of_a_key(),
            Enrol | EnrolAssisted => {
                let clerk = self.clerk(self.organisation())?;
                Some(Attempt::Sign(clerk, self.of_a_new_patient().into()))
            }
            Claim | ReportDeceased | WithdrawDeath | SetMajority | TakeOver | RecordPaper
            | DiscardPaper => {
                let subject = self.subject()?;
                let organisation = self.desk(subject);
                let call = self.of_a_desk(organisation, subject);
                Some(Attempt::Sign(self.clerk(organisation)?, call.into()))
            }
            ConfirmPaper => self.of_a_verifier(),
            Wait => {
                set_time(now() + 31 * DAY);
                None
            }
            _ => {
                let subject = self.subject()?;
                Some(Attempt::Sign(self.actor(subject)?, self.of_a_patient(subject).into()))
            }
        }
    }

    /// Removals are rare: where all are gone nothing goes on.
    fn of_governance(&self) -> pallet_consortium::Call<Runtime> {
        let organisation = self.organisation();
        let suspended = (0..3).map(OrganisationId).find(|it| !Consortium::is_active(*it));
        match self.what {
            What::Remove if self.with.is_multiple_of(4) => {
                pallet_consortium::Call::remove { organisation }
            }
            What::Reinstate => pallet_consortium::Call::reinstate {
                organisation: suspended.unwrap_or(organisation),
            },
            _ => pallet_consortium::Call::suspend { organisation },
        }
    }

    fn of_a_member(&self) -> pallet_consortium::Call<Runtime> {
        let organisation = self.organisation();
        let practitioner = match self.what {
            What::Vouch
            | What::NameCollator
            | What::NameVotingAccount
            | What::RotateOrganisation => account(&pair(self.person())),
            _ => account(&pair(self.practitioner())),
        };
        let roles = RoleSet::of(&[PractitionerRole::NURSE]);
        let period =
            Period { from: 0, to: (self.about.is_multiple_of(2)).then_some(now() + 40 * DAY) };
        match self.what {
            What::Vouch => {
                pallet_consortium::Call::vouch { organisation, practitioner, roles, period }
            }
            What::RevokeCredential => {
                pallet_consortium::Call::revoke_credential { organisation, practitioner }
            }
            What::SuspendCredential => {
                pallet_consortium::Call::suspend_credential { organisation, practitioner }
            }
            What::ReinstateCredential => {
                pallet_consortium::Call::reinstate_credential { organisation, practitioner }
            }
            What::RenewCredential => pallet_consortium::Call::renew_credential {
                organisation,
                practitioner,
                roles,
                period,
            },
            What::NameCollator => pallet_consortium::Call::name_collator {
                organisation,
                collator: (!self.about.is_multiple_of(3)).then_some(practitioner),
            },
            What::NameVotingAccount => pallet_consortium::Call::name_voting_account {
                organisation,
                account: (!self.about.is_multiple_of(3)).then_some(practitioner),
            },
            _ => pallet_consortium::Call::rotate_controller {
                organisation,
                signature: self.sign(&Consortium::rotation(
                    organisation,
                    &practitioner,
                    deadline(),
                )),
                new_controller: practitioner,
                deadline: deadline(),
            },
        }
    }

    fn of_what_is_left(&self) -> pallet_consortium::Call<Runtime> {
        let organisation = self.organisation();
        let practitioner = account(&pair(self.practitioner()));
        match self.what {
            What::ReleaseCredentials => pallet_consortium::Call::release_credentials {
                organisation,
                accounts: vec![practitioner].try_into().expect("one"),
            },
            What::ReleaseSeat => pallet_consortium::Call::release_seat { organisation },
            _ => pallet_consortium::Call::release_encryption_keys { owner: self.owner() },
        }
    }

    fn of_a_key(&self) -> Option<Attempt> {
        let owner = self.owner();
        let who = match &owner {
            KeyOwner::Organisation(_) => self.controller()?,
            KeyOwner::Practitioner(..) => self.person(),
        };
        let key = EncryptionKey::truncate_from(vec![self.about; ENCRYPTION_KEY_LENGTH as usize]);
        let call = pallet_consortium::Call::set_encryption_key { owner, key };
        Some(Attempt::Sign(who, call.into()))
    }

    fn owner(&self) -> KeyOwner<AccountId> {
        match self.about % 2 {
            0 => KeyOwner::Organisation(self.organisation()),
            _ => KeyOwner::Practitioner(self.organisation(), account(&pair(self.person()))),
        }
    }

    fn of_a_new_patient(&self) -> pallet_patient_identity::Call<Runtime> {
        let organisation = self.organisation();
        let (controller, deadline) = (account(&pair(self.person())), deadline());
        match self.what {
            What::Enrol => pallet_patient_identity::Call::enrol {
                organisation,
                signature: self.sign(&PatientIdentity::enrolment(
                    organisation,
                    &controller,
                    deadline,
                )),
                controller,
                deadline,
            },
            _ => pallet_patient_identity::Call::enrol_assisted { organisation, evidence: PAPER },
        }
    }

    fn of_a_desk(
        &self,
        organisation: OrganisationId,
        subject: SubjectId,
    ) -> pallet_patient_identity::Call<Runtime> {
        let evidence = PAPER;
        let (controller, deadline) = (account(&pair(self.person())), deadline());
        match self.what {
            What::Claim => pallet_patient_identity::Call::claim {
                organisation,
                subject,
                signature: self.sign(&PatientIdentity::claiming(
                    organisation,
                    subject,
                    &controller,
                    deadline,
                )),
                controller,
                deadline,
            },
            What::TakeOver => pallet_patient_identity::Call::take_over {
                organisation,
                subject,
                signature: self.sign(&PatientIdentity::taking_over(
                    organisation,
                    subject,
                    &controller,
                    deadline,
                )),
                controller,
                deadline,
            },
            What::ReportDeceased => {
                pallet_patient_identity::Call::report_deceased { organisation, subject, evidence }
            }
            What::WithdrawDeath => {
                pallet_patient_identity::Call::withdraw_death { organisation, subject, evidence }
            }
            What::SetMajority => pallet_patient_identity::Call::set_majority {
                organisation,
                subject,
                month: (0..).map(Month).find(|month| !month.has_begun(now())).expect("one"),
            },
            What::RecordPaper => pallet_patient_identity::Call::record_paper {
                organisation,
                subject,
                statement: self.statement(subject),
                evidence,
            },
            _ => pallet_patient_identity::Call::discard_paper { organisation, subject },
        }
    }

    fn statement(&self, subject: SubjectId) -> Statement<AccountId> {
        let kinds = [RepresentativeKind::GUARD, RepresentativeKind::EXCEST];
        let mandate = Mandate {
            kind: kinds[usize::from(self.with % 2)],
            powers: all_powers(),
            period: Period { from: 0, to: None },
        };
        let representative = account(&pair(self.person()));
        let somebody = || {
            let all = PatientIdentity::representatives(subject);
            pick(&all, self.with).map_or(representative.clone(), |(account, _)| account)
        };
        match self.by % 8 {
            0..2 => Statement::Appointment { representative, mandate },
            2 => Statement::Dismissal { representative: somebody() },
            3..5 => Statement::CourtOrder { representative, mandate },
            5 => Statement::CourtRelease { representative: somebody() },
            _ => Statement::Adoption,
        }
    }

    /// Some paper that waits, by somebody of another organisation, or of the same.
    fn of_a_verifier(&self) -> Option<Attempt> {
        let waiting: Vec<_> = Papers::<Runtime>::iter().collect();
        let (subject, recorded_by, Paper { line, .. }) = pick(&waiting, self.about)?;
        let organisation = self.organisation();
        let call = pallet_patient_identity::Call::confirm_paper {
            organisation,
            subject,
            recorded_by,
            line,
        };
        Some(Attempt::Sign(self.clerk(organisation)?, call.into()))
    }

    fn of_a_patient(&self, subject: SubjectId) -> pallet_patient_identity::Call<Runtime> {
        let person = account(&pair(self.person()));
        let deadline = deadline();
        match self.what {
            What::Appoint => pallet_patient_identity::Call::appoint_representative {
                subject,
                representative: person,
                kind: match self.about % 2 {
                    0 => RepresentativeKind::EXCEST,
                    _ => RepresentativeKind::GUARD,
                },
                powers: all_powers(),
                period: Period {
                    from: 0,
                    to: (self.with.is_multiple_of(2)).then_some(now() + 40 * DAY),
                },
            },
            What::Dismiss => pallet_patient_identity::Call::dismiss_representative {
                subject,
                representative: pick(&PatientIdentity::representatives(subject), self.with)
                    .map_or(person, |(account, _)| account),
            },
            What::Rotate => pallet_patient_identity::Call::rotate_controller {
                subject,
                signature: self.sign(&PatientIdentity::rotation(subject, &person, deadline)),
                new_controller: person,
                deadline,
            },
            What::SetKeyHash => pallet_patient_identity::Call::set_key_hash {
                subject,
                hash: [self.with; 32].into(),
            },
            What::Leave => pallet_patient_identity::Call::leave { subject },
            What::Release => pallet_patient_identity::Call::release_representatives {
                subject,
                accounts: vec![pick(&bound_to(subject), self.with).unwrap_or(person)]
                    .try_into()
                    .expect("one"),
            },
            What::ContestDeath => pallet_patient_identity::Call::contest_death { subject },
            What::SetGuardians => {
                let next = account(&pair(NAMES[PEOPLE.0 + usize::from(self.about) % PEOPLE.1]));
                let guardians = vec![person, next].try_into().expect("two");
                let threshold = u32::from(self.by % 2) + 1;
                pallet_patient_identity::Call::set_guardians {
                    subject,
                    guardians,
                    threshold,
                    delay: 0,
                }
            }
            What::ResignGuardian => pallet_patient_identity::Call::resign_guardian { subject },
            What::Propose => pallet_patient_identity::Call::propose_recovery {
                subject,
                signature: self.sign(&PatientIdentity::recovering(subject, &person, deadline)),
                new_controller: person,
                deadline,
            },
            What::Approve => pallet_patient_identity::Call::approve_recovery {
                subject,
                new_controller: PatientIdentity::recovery(subject)
                    .map_or(person, |it| it.new_controller),
            },
            What::Veto => pallet_patient_identity::Call::veto_recovery { subject },
            _ => pallet_patient_identity::Call::finish_recovery { subject },
        }
    }

    fn organisation(&self) -> OrganisationId {
        OrganisationId(u32::from(self.by) % 3)
    }

    fn person(&self) -> &'static str {
        NAMES[PEOPLE.0 + usize::from(self.with) % PEOPLE.1]
    }

    fn anybody(&self) -> &'static str {
        NAMES[usize::from(self.about) % NAMES.len()]
    }

    fn controller(&self) -> Option<&'static str> {
        name_of(&Consortium::organisation(self.organisation())?.controller)
    }

    /// Somebody whom the organisation vouches for, or else anybody.
    fn practitioner(&self) -> &'static str {
        pick(&vouched_for(self.organisation()), self.with).unwrap_or(self.person())
    }

    /// The controller of the organisation, or one of its practitioners.
    fn clerk(&self, organisation: OrganisationId) -> Option<&'static str> {
        let controller = name_of(&Consortium::organisation(organisation)?.controller);
        let all: Vec<_> = controller.into_iter().chain(vouched_for(organisation)).collect();
        pick(&all, self.with.rotate_left(3))
    }

    /// The subject's custodian, or another organisation.
    fn desk(&self, subject: SubjectId) -> OrganisationId {
        let custodian = PatientIdentity::subject(subject).map(|it| it.custodian);
        custodian.filter(|_| !self.by.is_multiple_of(3)).unwrap_or(self.organisation())
    }

    /// Most often one with which it could be done.
    fn subject(&self) -> Option<SubjectId> {
        let mut all: Vec<_> = Subjects::<Runtime>::iter().collect();
        all.sort_by_key(|(id, _)| *id);
        let suits = |id: &SubjectId, it: &Subject<AccountId>| match self.what {
            What::Claim => it.is_assisted(),
            What::ContestDeath | What::WithdrawDeath => it.status == SubjectStatus::Deceased,
            What::TakeOver => it.is_of_age(now()),
            What::Approve | What::Veto | What::Finish => PatientIdentity::recovery(*id).is_some(),
            What::Propose | What::ResignGuardian => PatientIdentity::guardianship(*id).is_some(),
            What::Dismiss => !PatientIdentity::representatives(*id).is_empty(),
            What::DiscardPaper => !PatientIdentity::papers(*id).is_empty(),
            What::Release => it.status != SubjectStatus::Active,
            What::ReportDeceased | What::SetMajority | What::RecordPaper => {
                it.status == SubjectStatus::Active
            }
            _ => it.acting_controller().is_some(),
        };
        let suitable: Vec<_> = all.iter().filter(|(id, it)| suits(id, it)).cloned().collect();
        let from = if suitable.is_empty() || self.with.is_multiple_of(8) { all } else { suitable };
        pick(&from, self.about).map(|(id, _)| id)
    }

    /// Somebody who is bound to the subject, and most often one who may do it.
    fn actor(&self, subject: SubjectId) -> Option<&'static str> {
        let bound = bound_to(subject);
        let guardians: Vec<_> = PatientIdentity::guardianship(subject)
            .map(|it| it.guardians.into_inner())
            .unwrap_or_default();
        let who = match self.what {
            _ if self.with.is_multiple_of(8) => pick(&bound, self.by),
            What::Propose | What::Approve | What::ResignGuardian => pick(&guardians, self.by),
            What::Dismiss | What::Rotate | What::Leave => pick(&bound, self.by),
            _ => bound.first().cloned(),
        };
        who.as_ref().and_then(name_of).or_else(|| Some(self.anybody()))
    }

    fn sign(&self, payload: &SignedPayload) -> Signature {
        pair(self.person()).sign(payload.as_bytes()).into()
    }
}

const PAPER: Commitment = Commitment(sp_core::H256([6; 32]));

fn now() -> Moment {
    Timestamp::get()
}

fn deadline() -> Moment {
    now() + DAY / 2
}

fn pick<T: Clone>(all: &[T], number: u8) -> Option<T> {
    all.get(usize::from(number) % all.len().max(1)).cloned()
}

/// The controller, the representatives and the guardians of the subject.
fn bound_to(subject: SubjectId) -> Vec<AccountId> {
    let controller = PatientIdentity::subject(subject).and_then(|it| it.controller);
    let representatives =
        PatientIdentity::representatives(subject).into_iter().map(|(account, _)| account);
    let guardians = PatientIdentity::guardianship(subject).map(|it| it.guardians);
    let guardians = guardians.into_iter().flatten();
    controller.into_iter().chain(representatives).chain(guardians).collect()
}

fn vouched_for(organisation: OrganisationId) -> Vec<&'static str> {
    NAMES
        .into_iter()
        .filter(|name| Consortium::credential(&account(&pair(name)), organisation).is_some())
        .collect()
}

fn name_of(account: &AccountId) -> Option<&'static str> {
    NAMES.into_iter().find(|name| self::account(&pair(name)) == *account)
}
