//! After any sequence of calls, exactly those who act for a subject are stood behind.

use crate::{mock::*, *};
use proptest::{collection::vec, prelude::*};
use salus_primitives::{
    identity::Powers,
    testing::{TestOrganisations, TestSponsors},
    Commitment, Month, OrganisationId, Period, PractitionerRole, RepresentativeKind, RoleSet,
    SubjectId,
};
use sp_core::H256;
use sp_runtime::{AccountId32, DispatchResult};

const KEYS: std::ops::RangeInclusive<u8> = 1..=8;

#[derive(Clone, Debug)]
enum Step {
    Enrol { key: u8, organisation: u32, signed_for: u32, deadline: u64 },
    Assist { organisation: u32, paper: u8 },
    Appoint { caller: u8, subject: u8, representative: u8, to: u64 },
    Dismiss { caller: u8, subject: u8, representative: u8 },
    Rotate { caller: u8, subject: u8, new: u8, deadline: u64 },
    Claim { organisation: u32, subject: u8, key: u8, deadline: u64 },
    Leave { caller: u8, subject: u8 },
    Release { subject: u8, accounts: Vec<u8> },
    Die { organisation: u32, subject: u8 },
    Guard { caller: u8, subject: u8, guardians: Vec<u8>, threshold: u32 },
    Resign { caller: u8, subject: u8 },
    Propose { caller: u8, subject: u8, new: u8, deadline: u64 },
    Approve { caller: u8, subject: u8 },
    Veto { caller: u8, subject: u8 },
    Finish { subject: u8 },
    SetMajority { organisation: u32, subject: u8 },
    ComeOfAge,
    TakeOver { organisation: u32, subject: u8, key: u8, deadline: u64 },
    Wait(u64),
    Prune,
    Record { clerk: u8, organisation: u32, subject: u8, representative: u8, says: u8 },
    Confirm { clerk: u8, organisation: u32, paper: u8 },
    Discard { organisation: u32, subject: u8 },
    Contest { caller: u8, subject: u8 },
    Withdraw { organisation: u32, subject: u8 },
    SetKeyHash { caller: u8, subject: u8, hash: u8 },
    WaitLong,
    Remove(u8),
}

const ANY: std::ops::Range<u8> = 0..16;

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        2 => (KEYS, 1u32..3, 1u32..3, 0u64..8).prop_map(
            |(key, organisation, signed_for, deadline)| {
                Step::Enrol { key, organisation, signed_for, deadline }
            }
        ),
        1 => (1u32..4, 0u8..2)
            .prop_map(|(organisation, paper)| Step::Assist { organisation, paper }),
        4 => (ANY, ANY, KEYS, 0u64..5).prop_map(|(caller, subject, representative, to)| {
            Step::Appoint { caller, subject, representative, to }
        }),
        1 => (ANY, ANY, ANY).prop_map(|(caller, subject, representative)| {
            Step::Dismiss { caller, subject, representative }
        }),
        2 => (ANY, ANY, KEYS, 0u64..8).prop_map(|(caller, subject, new, deadline)| {
            Step::Rotate { caller, subject, new, deadline }
        }),
        6 => (1u32..3, ANY, KEYS, 0u64..8).prop_map(
            |(organisation, subject, key, deadline)| {
                Step::Claim { organisation, subject, key, deadline }
            }
        ),
        1 => (ANY, ANY).prop_map(|(caller, subject)| Step::Leave { caller, subject }),
        3 => (ANY, vec(ANY, 0..3))
            .prop_map(|(subject, accounts)| Step::Release { subject, accounts }),
        1 => (1u32..3, ANY).prop_map(|(organisation, subject)| Step::Die { organisation, subject }),
        5 => (ANY, ANY, vec(KEYS, 0..3), 0u32..3).prop_map(
            |(caller, subject, guardians, threshold)| {
                Step::Guard { caller, subject, guardians, threshold }
            }
        ),
        1 => (ANY, ANY).prop_map(|(caller, subject)| Step::Resign { caller, subject }),
        6 => (ANY, ANY, KEYS, 0u64..8).prop_map(|(caller, subject, new, deadline)| {
            Step::Propose { caller, subject, new, deadline }
        }),
        9 => (ANY, ANY).prop_map(|(caller, subject)| Step::Approve { caller, subject }),
        1 => (ANY, ANY).prop_map(|(caller, subject)| Step::Veto { caller, subject }),
        12 => ANY.prop_map(|subject| Step::Finish { subject }),
        3 => (1u32..3, ANY)
            .prop_map(|(organisation, subject)| Step::SetMajority { organisation, subject }),
        1 => Just(Step::ComeOfAge),
        4 => (1u32..3, ANY, KEYS, 1u64..8).prop_map(
            |(organisation, subject, key, deadline)| {
                Step::TakeOver { organisation, subject, key, deadline }
            }
        ),
        2 => (0u64..2).prop_map(Step::Wait),
        1 => Just(Step::Prune),
        9 => (0u8..2, 1u32..4, ANY, ANY, 0u8..12).prop_map(
            |(clerk, organisation, subject, representative, says)| {
                Step::Record { clerk, organisation, subject, representative, says }
            }
        ),
        9 => (0u8..2, 1u32..4, ANY).prop_map(|(clerk, organisation, paper)| {
            Step::Confirm { clerk, organisation, paper }
        }),
        1 => (1u32..4, ANY)
            .prop_map(|(organisation, subject)| Step::Discard { organisation, subject }),
        2 => (ANY, ANY).prop_map(|(caller, subject)| Step::Contest { caller, subject }),
        1 => (1u32..3, ANY)
            .prop_map(|(organisation, subject)| Step::Withdraw { organisation, subject }),
        2 => (ANY, ANY, 0u8..3)
            .prop_map(|(caller, subject, hash)| Step::SetKeyHash { caller, subject, hash }),
        1 => Just(Step::WaitLong),
        1 => (0u8..8).prop_map(Step::Remove),
    ];
    vec(step, 0..100)
}

/// Somebody: most often who has to do with the subject, or else the owner of a key.
fn somebody(subject: SubjectId, number: u8) -> AccountId32 {
    let mut all: Vec<_> =
        Identity::subject(subject).and_then(|it| it.controller).into_iter().collect();
    all.extend(Identity::representatives(subject).into_iter().map(|(account, _)| account));
    all.extend(Identity::guardianship(subject).into_iter().flat_map(|it| it.guardians));
    all.push(Patient::new(1 + number % 8).account);
    all.swap_remove(usize::from(number) % all.len())
}

/// The subject's controller, but for one number.
fn controller(subject: SubjectId, number: u8) -> AccountId32 {
    match Identity::subject(subject).and_then(|it| it.controller) {
        Some(controller) if number != 0 => controller,
        _ => somebody(subject, number),
    }
}

/// Some subject, whatever has become of it.
fn any_subject(number: u8) -> SubjectId {
    let all: Vec<_> = Subjects::<Test>::iter_keys().collect();
    all.get(usize::from(number) % all.len().max(1)).copied().unwrap_or(SubjectId([0; 16]))
}

/// One of two at each desk.
fn clerk_at_desk(number: u8) -> AccountId32 {
    account([CLERK, COLLEAGUE][usize::from(number)])
}

fn statement(subject: SubjectId, representative: u8, says: u8) -> Statement<AccountId32> {
    let key = Patient::new(1 + representative % 8).account;
    let whoever = somebody(subject, representative);
    match says {
        0..3 => Statement::Appointment { representative: key, mandate: MANDATE },
        3 => Statement::Dismissal { representative: whoever },
        4..8 => Statement::CourtOrder { representative: key, mandate: MANDATE },
        8 => Statement::CourtOrder {
            representative: key,
            mandate: Mandate { kind: RepresentativeKind::EXCEST, ..MANDATE },
        },
        9 => Statement::CourtRelease { representative: whoever },
        _ => Statement::Adoption,
    }
}

/// Some subject with which it could be done, or else any.
fn subject_with(number: u8, suits: impl Fn(SubjectId, &Subject<AccountId32>) -> bool) -> SubjectId {
    let all: Vec<_> =
        Subjects::<Test>::iter().filter_map(|(id, it)| suits(id, &it).then_some(id)).collect();
    let found = all.get(usize::from(number) % all.len().max(1)).copied();
    found.unwrap_or_else(|| any_subject(number))
}

fn deceased(number: u8) -> SubjectId {
    subject_with(number, |_, it| it.status == SubjectStatus::Deceased)
}

fn recovering(number: u8) -> SubjectId {
    subject_with(number, |id, _| Identity::recovery(id).is_some())
}

fn take(step: Step, clerk: &AccountId32) -> DispatchResult {
    let now = pallet_timestamp::Now::<Test>::get();
    match step {
        Step::Record { clerk, organisation, subject, representative, says } => {
            let subject = any_subject(subject);
            Identity::record_paper(
                signed(&clerk_at_desk(clerk)),
                OrganisationId(organisation),
                subject,
                statement(subject, representative, says),
                PAPER,
            )
        }
        Step::Confirm { clerk, organisation, paper } => {
            let waiting: Vec<_> = Papers::<Test>::iter().collect();
            let Some((subject, recorded_by, it)) =
                waiting.get(usize::from(paper) % waiting.len().max(1))
            else {
                return Ok(());
            };
            Identity::confirm_paper(
                signed(&clerk_at_desk(clerk)),
                OrganisationId(organisation),
                *subject,
                *recorded_by,
                it.line,
            )
        }
        Step::Discard { organisation, subject } => Identity::discard_paper(
            signed(clerk),
            OrganisationId(organisation),
            any_subject(subject),
        ),
        Step::Contest { caller, subject } => {
            let subject = deceased(subject);
            Identity::contest_death(signed(&controller(subject, caller)), subject)
        }
        Step::Withdraw { organisation, subject } => Identity::withdraw_death(
            signed(clerk),
            OrganisationId(organisation),
            deceased(subject),
            PAPER,
        ),
        Step::SetKeyHash { caller, subject, hash } => {
            let subject = any_subject(subject);
            let caller = signed(&controller(subject, caller));
            Identity::set_key_hash(caller, subject, H256([hash; 32]))
        }
        Step::WaitLong => {
            set_time(now + DeathContestWindow::get());
            Ok(())
        }
        Step::Remove(number) => {
            // Rarely: with its custodian gone little goes on.
            if number == 0 {
                TestOrganisations::remove(HOSPITAL);
            }
            Ok(())
        }
        Step::Enrol { key, organisation, signed_for, deadline } => {
            let (patient, deadline) = (Patient::new(key), now + deadline);
            let signature = patient.enrolment(OrganisationId(signed_for), deadline);
            let organisation = OrganisationId(organisation);
            Identity::enrol(signed(clerk), organisation, patient.account, deadline, signature)
        }
        Step::Assist { organisation, paper } => Identity::enrol_assisted(
            signed(clerk),
            OrganisationId(organisation),
            Commitment(H256([paper; 32])),
        ),
        Step::Appoint { caller, subject, representative, to } => {
            let subject = any_subject(subject);
            Identity::appoint_representative(
                signed(&controller(subject, caller)),
                subject,
                Patient::new(representative).account,
                if to % 2 == 0 { RepresentativeKind::EXCEST } else { RepresentativeKind::GUARD },
                Powers { rotate: true, ..POWERS },
                Period { from: 0, to: (to < 4).then_some(now + to) },
            )
        }
        Step::Dismiss { caller, subject, representative } => {
            let subject = any_subject(subject);
            let representative = somebody(subject, representative);
            Identity::dismiss_representative(
                signed(&somebody(subject, caller)),
                subject,
                representative,
            )
        }
        Step::Rotate { caller, subject, new, deadline } => {
            let (new, deadline, subject) =
                (Patient::new(new), now + deadline, any_subject(subject));
            let signature = new.rotation(subject, deadline);
            let caller = signed(&somebody(subject, caller));
            Identity::rotate_controller(caller, subject, new.account, deadline, signature)
        }
        Step::Claim { organisation, subject, key, deadline } => {
            let (key, deadline, subject) = (
                Patient::new(key),
                now + deadline,
                subject_with(subject, |_, it| it.is_assisted()),
            );
            let organisation = OrganisationId(organisation);
            let payload = Identity::claiming(organisation, subject, &key.account, deadline);
            let signature = key.sign(payload.as_bytes());
            let controller = key.account;
            Identity::claim(signed(clerk), organisation, subject, controller, deadline, signature)
        }
        Step::Leave { caller, subject } => {
            let subject = any_subject(subject);
            Identity::leave(signed(&somebody(subject, caller)), subject)
        }
        Step::Release { subject, accounts } => {
            let subject = subject_with(subject, |_, it| it.status != SubjectStatus::Active);
            let accounts: Vec<_> =
                accounts.into_iter().map(|number| somebody(subject, number)).collect();
            let accounts = accounts.try_into().expect("few");
            Identity::release_representatives(signed(clerk), subject, accounts)
        }
        Step::Die { organisation, subject } => Identity::report_deceased(
            signed(clerk),
            OrganisationId(organisation),
            any_subject(subject),
            PAPER,
        ),
        Step::Guard { caller, subject, guardians, threshold } => {
            let subject = any_subject(subject);
            let guardians: Vec<_> =
                guardians.into_iter().map(|key| Patient::new(key).account).collect();
            let guardians = guardians.try_into().expect("few");
            let caller = signed(&controller(subject, caller));
            Identity::set_guardians(caller, subject, guardians, threshold, 1)
        }
        Step::Resign { caller, subject } => {
            let subject = any_subject(subject);
            Identity::resign_guardian(signed(&somebody(subject, caller)), subject)
        }
        Step::Propose { caller, subject, new, deadline } => {
            let (new, deadline, subject) =
                (Patient::new(new), now + deadline, any_subject(subject));
            let signature = new.recovery(subject, deadline);
            let caller = signed(&somebody(subject, caller));
            Identity::propose_recovery(caller, subject, new.account, deadline, signature)
        }
        Step::Approve { caller, subject } => {
            let subject = recovering(subject);
            let new = Identity::recovery(subject).map_or(account(99), |it| it.new_controller);
            Identity::approve_recovery(signed(&somebody(subject, caller)), subject, new)
        }
        Step::Veto { caller, subject } => {
            let subject = recovering(subject);
            Identity::veto_recovery(signed(&controller(subject, caller)), subject)
        }
        Step::Finish { subject } => Identity::finish_recovery(signed(clerk), recovering(subject)),
        Step::SetMajority { organisation, subject } => Identity::set_majority(
            signed(clerk),
            OrganisationId(organisation),
            any_subject(subject),
            Month(1),
        ),
        Step::ComeOfAge => {
            set_time(now.max(Month(1).begins()));
            Ok(())
        }
        Step::TakeOver { organisation, subject, key, deadline } => {
            let (key, deadline, subject) = (
                Patient::new(key),
                now + deadline,
                subject_with(subject, |_, it| it.is_of_age(now)),
            );
            let signature = key.take_over(subject, deadline);
            let organisation = OrganisationId(organisation);
            let controller = key.account;
            Identity::take_over(
                signed(clerk),
                organisation,
                subject,
                controller,
                deadline,
                signature,
            )
        }
        Step::Wait(time) => {
            set_time(now + time);
            Ok(())
        }
        Step::Prune => {
            let passed: Vec<_> = UsedPayloads::<Test>::iter()
                .filter_map(|(digest, it)| (it.deadline <= now).then_some(digest))
                .collect();
            Identity::prune_payloads(signed(clerk), passed.try_into().expect("few"))
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn every_ground_is_exact(steps in steps()) {
        build_and_execute(|| {
            let clerk = account(CLERK);
            let organisations = [1, 2, 3].map(|number| {
                let organisation = hospital(number, &clerk);
                let roles = RoleSet::of(&[PractitionerRole::REGISTRATION_CLERK]);
                TestOrganisations::vouch(organisation, COLLEAGUE, roles);
                organisation
            });
            // So that every call succeeds in some of the sequences.
            let (subject, controller) = enrol_at_desk(1);
            let guardians = [7, 8].map(|key| Patient::new(key).account);
            let guardians = Guardians::truncate_from(guardians.to_vec());
            Identity::set_guardians(signed(&controller), subject, guardians, 2, 1)
                .expect("they can be chosen");
            for step in steps {
                next_extrinsic();
                // Refused or not: either way the grounds must be exact afterwards.
                let _ = take(step, &clerk);

                let sponsored = Identity::sponsored();
                for account in KEYS.map(|key| Patient::new(key).account) {
                    let acts = sponsored.iter().filter(|(it, _)| *it == account).count();
                    assert!(acts <= 1, "an account acts for two subjects");
                    for organisation in organisations {
                        let grounds = sponsored.contains(&(account.clone(), organisation));
                        assert_eq!(
                            TestSponsors::grounds(&account, organisation),
                            u32::from(grounds)
                        );
                    }
                }
                check_invariants();
            }
        });
    }
}

#[test]
fn of_what_has_ended_nothing_more_is_kept() {
    let breaks: [fn(&mut Subject<AccountId32>); 3] = [
        |it| it.enrolled_at = 1,
        |it| it.majority = Some(Month(1)),
        |it| it.death = Some(DeathReport { organisation: HOSPITAL, contestable_until: 0 }),
    ];
    for (at, break_it) in breaks.into_iter().enumerate() {
        new_test_ext().execute_with(|| {
            let (subject, _) = enrol(2);
            end(subject);
            Identity::do_try_state().expect("every invariant holds");
            Subjects::<Test>::mutate(subject, |it| break_it(it.as_mut().expect("enrolled")));
            assert!(Identity::do_try_state().is_err(), "break {at}");
        });
    }
}

#[test]
fn a_broken_state_is_found() {
    let breaks: [fn(SubjectId, &AccountId32, &AccountId32); 28] = [
        |_, controller, _| SubjectsByController::<Test>::remove(controller),
        |id, _, _| SubjectsByController::<Test>::insert(account(99), id),
        |_, _, guardian| Engagements::<Test>::remove(guardian),
        |id, _, guardian| Representatives::<Test>::remove(id, guardian),
        |id, controller, _| Engagements::<Test>::insert(controller, id),
        |id, _, _| {
            Subjects::<Test>::mutate(id, |it| it.as_mut().expect("enrolled").representatives = 0)
        },
        |id, _, guardian| {
            Representatives::<Test>::mutate(id, guardian, |it| {
                it.as_mut().expect("appointed").powers = Default::default();
            })
        },
        |_, _, _| remember(H256::zero(), u64::MAX, HOSPITAL),
        |id, _, _| {
            Subjects::<Test>::mutate(id, |it| {
                it.as_mut().expect("enrolled").status = SubjectStatus::Ended;
            })
        },
        |id, _, _| Guardianships::<Test>::remove(id),
        |id, _, _| {
            Guardianships::<Test>::mutate(id, |it| it.as_mut().expect("chosen").threshold = 0)
        },
        |id, _, _| {
            Guardianships::<Test>::mutate(id, |it| it.as_mut().expect("chosen").delay = u64::MAX)
        },
        |id, _, _| {
            Guardianships::<Test>::mutate(id, |it| it.as_mut().expect("chosen").threshold = 1)
        },
        |id, _, _| Recoveries::<Test>::remove(id),
        |id, _, _| {
            Recoveries::<Test>::mutate(id, |it| {
                it.as_mut().expect("proposed").approvals[0] = account(99);
            })
        },
        |_, _, _| Engagements::<Test>::remove(account(30)),
        |id, _, _| Subjects::<Test>::mutate(id, |it| it.as_mut().expect("enrolled").tenure = 1),
        |_, _, guardian| {
            let other = SubjectId([1; 16]);
            Guardianships::<Test>::insert(
                other,
                Guardianship {
                    guardians: Guardians::truncate_from(vec![guardian.clone()]),
                    threshold: 1,
                    delay: 0,
                    tenure: 0,
                },
            )
        },
        |id, _, _| {
            Subjects::<Test>::mutate(id, |it| it.as_mut().expect("enrolled").court_named = 0)
        },
        |id, _, guardian| {
            Representatives::<Test>::mutate(id, guardian, |it| {
                it.as_mut().expect("appointed").kind = RepresentativeKind::GUADLTM;
            })
        },
        |id, _, _| {
            Subjects::<Test>::mutate(id, |it| {
                it.as_mut().expect("enrolled").death =
                    Some(DeathReport { organisation: HOSPITAL, contestable_until: u64::MAX })
            })
        },
        |id, _, _| Papers::<Test>::remove(id, HOSPITAL),
        |_, _, _| Engagements::<Test>::remove(account(41)),
        |id, _, _| {
            Papers::<Test>::mutate(id, HOSPITAL, |it| {
                it.as_mut().expect("recorded").evidence = Commitment(H256::zero());
            })
        },
        |id, _, _| {
            Papers::<Test>::mutate(id, HOSPITAL, |it| {
                it.as_mut().expect("recorded").recorded_at = NOW + 1;
            })
        },
        |id, _, _| {
            Papers::<Test>::mutate(id, HOSPITAL, |it| {
                it.as_mut().expect("recorded").line = u64::MAX;
            })
        },
        |id, _, _| KeyHashes::<Test>::insert(id, KeyHash { hash: None, version: 0 }),
        |_, _, _| KeyHashes::<Test>::insert(SubjectId([1; 16]), KeyHash { hash: None, version: 1 }),
    ];
    for (at, break_it) in breaks.into_iter().enumerate() {
        new_test_ext().execute_with(|| {
            let (subject, controller) = enrol(2);
            let guardian = account(20);
            appoint(subject, &controller, &guardian);
            guard(subject, &controller, &[30, 31], 2);
            propose(30, subject, &Patient::new(3)).expect("it can be proposed");
            name_by_court(subject, 40);
            record(subject, court_order(41));
            Identity::do_try_state().expect("every invariant holds");
            break_it(subject, &controller, &guardian);
            assert!(Identity::do_try_state().is_err(), "break {at}");
        });
    }
}
