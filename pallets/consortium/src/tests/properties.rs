//! After any sequence of calls, every reference is exact.

use crate::{mock::*, *};
use frame_support::weights::Weight;
use proptest::{collection::vec, prelude::*};
use salus_primitives::{
    organisation::CapturedStatements,
    signed_payload::UsedPayload,
    traits::{Organisations as _, Sponsors},
    Jurisdiction, Month, OrganisationId, Period, RoleSet,
};
use std::collections::BTreeMap;

const ACCOUNTS: std::ops::Range<u64> = 0..7;
/// Some of them, and some who are rarely anything else.
const ALIASES: std::ops::Range<u64> = 5..10;

#[derive(Clone, Debug)]
enum Step {
    Admit(u64),
    Suspend(u32),
    Reinstate(u32),
    Remove(u32),
    SetQuota {
        organisation: u32,
        quota: Option<u64>,
    },
    SetAllowance {
        organisation: u32,
        allowance: Option<u64>,
    },
    PrunePayload {
        organisation: u32,
        controller: u64,
        at: u64,
    },
    ReleaseCredentials {
        organisation: u32,
        practitioner: u64,
    },
    ReleaseSeat(u32),
    Vouch {
        caller: u64,
        organisation: u32,
        practitioner: u64,
        roles: u64,
        to: u64,
    },
    Revoke {
        caller: u64,
        organisation: u32,
        practitioner: u64,
    },
    SuspendCredential {
        caller: u64,
        organisation: u32,
        practitioner: u64,
    },
    ReinstateCredential {
        caller: u64,
        organisation: u32,
        practitioner: u64,
    },
    RenewCredential {
        caller: u64,
        organisation: u32,
        practitioner: u64,
        roles: u64,
    },
    Name {
        caller: u64,
        organisation: u32,
        collator: Option<u64>,
    },
    NameVotingAccount {
        caller: u64,
        organisation: u32,
        account: Option<u64>,
    },
    Rotate {
        caller: u64,
        organisation: u32,
        controller: u64,
    },
    SetKey {
        owner: KeyOwner<u64>,
        key: u8,
    },
    ReleaseKeys(KeyOwner<u64>),
    ResumeSeat {
        caller: u64,
        organisation: u32,
    },
    SetFallbacks([(u32, u64); 2]),
    /// A session ends whose set is all accounts, of which these made blocks.
    EndSession(Vec<u64>),
    VouchAlias {
        caller: u64,
        organisation: u32,
        alias: u64,
        practitioner: u64,
        ahead: u16,
    },
    /// Of the aliases that there are, that at this place.
    OpenAlias {
        caller: u64,
        at: usize,
        practitioner: u64,
    },
    ReleaseAlias(usize),
    /// A month goes by.
    Wait,
    /// Another pallet stands an organisation behind an account, or no longer.
    Sponsor {
        account: u64,
        organisation: u32,
    },
    Unsponsor {
        account: u64,
        organisation: u32,
    },
    /// Session keys are registered or withdrawn.
    Register(u64),
    Withdraw(u64),
}

/// Of anything, of seats, or of aliases.
fn steps() -> impl Strategy<Value = Vec<Step>> {
    prop_oneof![vec(anything(), 0..60), vec(about_seats(), 0..40), vec(about_aliases(), 0..40),]
}

fn anything() -> impl Strategy<Value = Step> {
    let organisation = || 0u32..4;
    prop_oneof![
        2 => ACCOUNTS.prop_map(Step::Admit),
        1 => organisation().prop_map(Step::Suspend),
        2 => organisation().prop_map(Step::Reinstate),
        1 => organisation().prop_map(Step::Remove),
        1 => (organisation(), any::<Option<u64>>())
            .prop_map(|(organisation, quota)| Step::SetQuota { organisation, quota }),
        1 => (organisation(), prop::option::weighted(0.3, 0u64..5_000))
            .prop_map(|(organisation, allowance)| Step::SetAllowance { organisation, allowance }),
        2 => (organisation(), ACCOUNTS, 0u64..60).prop_map(
            |(organisation, controller, at)| Step::PrunePayload { organisation, controller, at }
        ),
        2 => (organisation(), ACCOUNTS).prop_map(
            |(organisation, practitioner)| Step::ReleaseCredentials { organisation, practitioner }
        ),
        2 => organisation().prop_map(Step::ReleaseSeat),
        1 => (ACCOUNTS, organisation(), ACCOUNTS).prop_map(
            |(caller, organisation, practitioner)| {
                Step::SuspendCredential { caller, organisation, practitioner }
            }
        ),
        1 => (ACCOUNTS, organisation(), ACCOUNTS).prop_map(
            |(caller, organisation, practitioner)| {
                Step::ReinstateCredential { caller, organisation, practitioner }
            }
        ),
        1 => (ACCOUNTS, organisation(), ACCOUNTS, 0u64..4).prop_map(
            |(caller, organisation, practitioner, roles)| {
                Step::RenewCredential { caller, organisation, practitioner, roles }
            }
        ),
        4 => (ACCOUNTS, organisation(), ACCOUNTS, 0u64..4, 9u64..12).prop_map(
            |(caller, organisation, practitioner, roles, to)| {
                Step::Vouch { caller, organisation, practitioner, roles, to }
            }
        ),
        2 => (ACCOUNTS, organisation(), ACCOUNTS).prop_map(
            |(caller, organisation, practitioner)| {
                Step::Revoke { caller, organisation, practitioner }
            }
        ),
        4 => (ACCOUNTS, organisation(), prop::option::of(ACCOUNTS)).prop_map(
            |(caller, organisation, collator)| Step::Name { caller, organisation, collator }
        ),
        2 => (ACCOUNTS, organisation(), prop::option::of(ACCOUNTS)).prop_map(
            |(caller, organisation, account)| {
                Step::NameVotingAccount { caller, organisation, account }
            }
        ),
        2 => (ACCOUNTS, organisation(), ACCOUNTS).prop_map(
            |(caller, organisation, controller)| Step::Rotate { caller, organisation, controller }
        ),
        2 => (owners(), any::<u8>()).prop_map(|(owner, key)| Step::SetKey { owner, key }),
        1 => owners().prop_map(Step::ReleaseKeys),
        2 => (ACCOUNTS, organisation())
            .prop_map(|(caller, organisation)| Step::ResumeSeat { caller, organisation }),
        2 => ((organisation(), ACCOUNTS), (organisation(), ACCOUNTS))
            .prop_map(|(one, other)| Step::SetFallbacks([one, other])),
        1 => vec(ACCOUNTS, 0..3).prop_map(Step::EndSession),
        4 => (ACCOUNTS, organisation(), ALIASES, 0u64..2, 0u16..3).prop_map(
            |(caller, organisation, alias, practitioner, ahead)| {
                Step::VouchAlias { caller, organisation, alias, practitioner, ahead }
            }
        ),
        1 => (ACCOUNTS, 0usize..4, 0u64..2).prop_map(
            |(caller, at, practitioner)| Step::OpenAlias { caller, at, practitioner }
        ),
        1 => (0usize..4).prop_map(Step::ReleaseAlias),
        1 => Just(Step::Wait),
        2 => (ACCOUNTS, organisation())
            .prop_map(|(account, organisation)| Step::Sponsor { account, organisation }),
        1 => (ACCOUNTS, organisation())
            .prop_map(|(account, organisation)| Step::Unsponsor { account, organisation }),
        1 => ACCOUNTS.prop_map(Step::Register),
        1 => ACCOUNTS.prop_map(Step::Withdraw),
    ]
}

/// Always by the right caller.
fn about_seats() -> impl Strategy<Value = Step> {
    let (organisation, collator) = (|| 0u32..3, || 3u64..9);
    prop_oneof![
        4 => (organisation(), prop::option::weighted(0.8, collator())).prop_map(
            |(organisation, collator)| Step::Name { caller: 0, organisation, collator }
        ),
        4 => collator().prop_map(Step::Register),
        1 => collator().prop_map(Step::Withdraw),
        2 => vec(ACCOUNTS, 0..3).prop_map(Step::EndSession),
        2 => organisation()
            .prop_map(|organisation| Step::ResumeSeat { caller: 0, organisation }),
        2 => ((organisation(), collator()), (organisation(), collator()))
            .prop_map(|(one, other)| Step::SetFallbacks([one, other])),
        1 => organisation().prop_map(Step::Suspend),
        2 => organisation().prop_map(Step::Reinstate),
        1 => (1u32..3).prop_map(Step::Remove),
        1 => organisation().prop_map(Step::ReleaseSeat),
    ]
}

/// Always by the right caller, and of few accounts.
fn about_aliases() -> impl Strategy<Value = Step> {
    let (organisation, account, caller) = (|| 0u32..2, || 5u64..8, 0);
    prop_oneof![
        4 => (organisation(), account(), 3u64..5, 0u16..2).prop_map(
            move |(organisation, alias, practitioner, ahead)| {
                Step::VouchAlias { caller, organisation, alias, practitioner, ahead }
            }
        ),
        2 => (0usize..2, 3u64..5)
            .prop_map(move |(at, practitioner)| Step::OpenAlias { caller, at, practitioner }),
        2 => (0usize..2).prop_map(Step::ReleaseAlias),
        1 => Just(Step::Wait),
        1 => (organisation(), account()).prop_map(move |(organisation, practitioner)| {
            Step::Vouch { caller, organisation, practitioner, roles: 1, to: 11 }
        }),
        2 => (organisation(), account()).prop_map(move |(organisation, practitioner)| {
            Step::Revoke { caller, organisation, practitioner }
        }),
        1 => (organisation(), account()).prop_map(move |(organisation, practitioner)| {
            Step::SuspendCredential { caller, organisation, practitioner }
        }),
        1 => (organisation(), account()).prop_map(move |(organisation, practitioner)| {
            Step::ReinstateCredential { caller, organisation, practitioner }
        }),
        1 => (organisation(), account()).prop_map(move |(organisation, practitioner)| {
            Step::RenewCredential { caller, organisation, practitioner, roles: 2 }
        }),
        1 => (organisation(), account()).prop_map(|(organisation, practitioner)| {
            Step::ReleaseCredentials { organisation, practitioner }
        }),
        1 => (1u32..2).prop_map(Step::Remove),
    ]
}

fn owners() -> impl Strategy<Value = KeyOwner<u64>> {
    (0u32..5, prop::option::of(ACCOUNTS)).prop_map(|(organisation, account)| {
        let id = OrganisationId(organisation);
        account.map_or(KeyOwner::Organisation(id), |it| KeyOwner::Practitioner(id, it))
    })
}

/// A caller that was drawn is the wrong one mostly: half of the time it is the right one.
fn caller(drawn: u64, organisation: OrganisationId) -> RuntimeOrigin {
    let right = Organisations::<Test>::get(organisation).map(|it| it.controller);
    RuntimeOrigin::signed(right.filter(|_| drawn.is_multiple_of(2)).unwrap_or(drawn))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, ..Default::default() })]

    #[test]
    fn every_reference_is_exact(steps in steps()) {
        build_and_execute(|| {
            for controller in 0..3 {
                admit(controller);
            }
            let mut lent = BTreeMap::<(u64, OrganisationId), u32>::new();
            for (at, step) in steps.into_iter().enumerate() {
                // Refused or not: either way the references must be exact afterwards.
                let _: sp_runtime::DispatchResult = match step {
                    Step::Admit(controller) => {
                        let details =
                            NewOrganisation { lei: lei(100 + at as u32), ..hospital(controller) };
                        Consortium::admit(RuntimeOrigin::root(), details)
                    },
                    Step::Suspend(id) => {
                        Consortium::suspend(RuntimeOrigin::root(), OrganisationId(id))
                    },
                    Step::Reinstate(id) => {
                        Consortium::reinstate(RuntimeOrigin::root(), OrganisationId(id))
                    },
                    Step::Vouch { caller: drawn, organisation, practitioner, roles, to } => {
                        let id = OrganisationId(organisation);
                        let to = Some(Timestamp::get() - 10 + to);
                        let period = Period { from: 10, to };
                        Consortium::vouch(
                            caller(drawn, id), id, practitioner, RoleSet::from_bits(roles), period,
                        )
                    },
                    Step::Revoke { caller: drawn, organisation, practitioner } => {
                        let id = OrganisationId(organisation);
                        Consortium::revoke_credential(caller(drawn, id), id, practitioner)
                    },
                    Step::Remove(id) => {
                        Consortium::remove(RuntimeOrigin::root(), OrganisationId(id))
                    },
                    Step::SetQuota { organisation, quota } => Consortium::set_quota(
                        RuntimeOrigin::root(),
                        OrganisationId(organisation),
                        quota.map(|it| Weight::from_parts(it, it)),
                    ),
                    Step::SetAllowance { organisation, allowance } => Consortium::set_allowance(
                        RuntimeOrigin::root(),
                        OrganisationId(organisation),
                        allowance,
                    ),
                    Step::PrunePayload { organisation, controller, at } => {
                        let id = OrganisationId(organisation);
                        let digest = Consortium::rotation(id, &controller, NOW + 1 + at).digest();
                        let now = Timestamp::get();
                        set_time(now + 60);
                        let pruned = Consortium::prune_payloads(
                            RuntimeOrigin::signed(0),
                            vec![digest].try_into().expect("one"),
                        );
                        set_time(now);
                        pruned
                    },
                    Step::ReleaseCredentials { organisation, practitioner } => {
                        Consortium::release_credentials(
                            RuntimeOrigin::signed(practitioner),
                            OrganisationId(organisation),
                            vec![practitioner].try_into().expect("one"),
                        )
                    },
                    Step::ReleaseSeat(id) => {
                        Consortium::release_seat(RuntimeOrigin::signed(0), OrganisationId(id))
                    },
                    Step::SuspendCredential { caller: drawn, organisation, practitioner } => {
                        let id = OrganisationId(organisation);
                        Consortium::suspend_credential(caller(drawn, id), id, practitioner)
                    },
                    Step::ReinstateCredential { caller: drawn, organisation, practitioner } => {
                        let id = OrganisationId(organisation);
                        Consortium::reinstate_credential(caller(drawn, id), id, practitioner)
                    },
                    Step::RenewCredential { caller: drawn, organisation, practitioner, roles } => {
                        let id = OrganisationId(organisation);
                        Consortium::renew_credential(
                            caller(drawn, id), id, practitioner, RoleSet::from_bits(roles), PERIOD,
                        )
                    },
                    Step::Name { caller: drawn, organisation, collator } => {
                        let id = OrganisationId(organisation);
                        Consortium::name_collator(caller(drawn, id), id, collator)
                    },
                    Step::NameVotingAccount { caller: drawn, organisation, account } => {
                        let id = OrganisationId(organisation);
                        Consortium::name_voting_account(caller(drawn, id), id, account)
                    },
                    Step::Rotate { caller: drawn, organisation, controller } => {
                        let id = OrganisationId(organisation);
                        // Another deadline each time, or it would be the same payload.
                        let deadline = Timestamp::get() + 1 + at as u64;
                        let signature = rotation(id, controller, deadline);
                        Consortium::rotate_controller(
                            caller(drawn, id), id, controller, deadline, signature,
                        )
                    },
                    Step::SetKey { owner, key: byte } => {
                        let origin = match owner {
                            KeyOwner::Organisation(id) => caller(0, id),
                            KeyOwner::Practitioner(_, account) => RuntimeOrigin::signed(account),
                        };
                        Consortium::set_encryption_key(origin, owner, key(byte))
                    },
                    Step::ReleaseKeys(owner) => {
                        Consortium::release_encryption_keys(RuntimeOrigin::signed(0), owner)
                    },
                    Step::ResumeSeat { caller: drawn, organisation } => {
                        let id = OrganisationId(organisation);
                        Consortium::resume_seat(caller(drawn, id), id)
                    },
                    Step::SetFallbacks(fallbacks) => {
                        set_fallbacks(&fallbacks.map(|(id, it)| (OrganisationId(id), it)))
                    },
                    Step::EndSession(authors) => {
                        authors.into_iter().for_each(begin_block);
                        Consortium::end_session(&ACCOUNTS.collect::<Vec<_>>());
                        Ok(())
                    },
                    Step::VouchAlias { caller: drawn, organisation, alias, practitioner, ahead } => {
                        let id = OrganisationId(organisation);
                        let month = Month(this_month().0 + ahead);
                        let commitment = behind(id, alias, practitioner, month);
                        Consortium::vouch_alias(
                            caller(drawn, id), id, alias, doctor(), month, commitment,
                        )
                    },
                    Step::OpenAlias { caller: drawn, at, practitioner } => {
                        let (alias, id) = alias_at(at);
                        Consortium::open_alias(caller(drawn, id), id, alias, practitioner, SALT)
                    },
                    Step::ReleaseAlias(at) => {
                        let (alias, id) = alias_at(at);
                        let aliases = vec![alias].try_into().expect("one");
                        Consortium::release_aliases(RuntimeOrigin::signed(0), id, aliases)
                    },
                    Step::Wait => {
                        set_time(this_month().ends() + AliasRetention::get());
                        Ok(())
                    },
                    Step::Sponsor { account, organisation } => {
                        let id = OrganisationId(organisation);
                        if Organisations::<Test>::contains_key(id)
                            && Consortium::sponsor(&account, id).is_ok()
                        {
                            *lent.entry((account, id)).or_default() += 1;
                        }
                        Ok(())
                    },
                    Step::Unsponsor { account, organisation } => {
                        let id = OrganisationId(organisation);
                        if let Some(grounds) = lent.get_mut(&(account, id)).filter(|it| **it > 0) {
                            *grounds -= 1;
                            Consortium::unsponsor(&account, id);
                        }
                        Ok(())
                    },
                    Step::Register(account) => {
                        let _ = System::inc_consumers(&account);
                        Ok(())
                    },
                    Step::Withdraw(account) => {
                        if System::consumers(&account) > 0 {
                            System::dec_consumers(&account);
                        }
                        Ok(())
                    },
                };

                let fallbacks = FallbackCollators::<Test>::get();
                for account in ACCOUNTS.start..ALIASES.end {
                    let is_listed = Sponsorships::<Test>::contains_key(account);
                    let runs = |it: &&FallbackCollator<u64>| it.collator == account;
                    // A seat, what is left of one, or a place among the fallback collators.
                    let seats = Organisations::<Test>::iter_values()
                        .filter(|it| it.collator == Some(account))
                        .count()
                        + fallbacks.iter().filter(runs).count();
                    assert_eq!(references(account), (u32::from(is_listed), seats as u32));
                    for (id, it) in Organisations::<Test>::iter() {
                        let is_removed = it.status == OrganisationStatus::Removed;
                        let controls = !is_removed && it.controller == account;
                        let expected = u32::from(controls)
                            + u32::from(it.collator == Some(account))
                            + u32::from(VotingAccounts::<Test>::get(id) == Some(account))
                            + u32::from(Credentials::<Test>::contains_key(account, id))
                            + fallbacks.iter().filter(runs).filter(|it| it.organisation == id).count()
                                as u32
                            + lent.get(&(account, id)).copied().unwrap_or_default();
                        assert_eq!(grounds(account, id), expected);
                    }
                }
                check_next_set();
                check_aliases();
                check_standing();
                check_invariants();
            }
        });
    }
}

/// An alias that there is, and its organisation; or one that there is not.
fn alias_at(at: usize) -> (u64, OrganisationId) {
    let found = Aliases::<Test>::iter().map(|(alias, it)| (alias, it.organisation)).nth(at);
    found.unwrap_or((ALIASES.start, OrganisationId(0)))
}

fn this_month() -> Month {
    (0..).map(Month).find(|month| !month.has_ended(Timestamp::get())).expect("it is some month")
}

/// Whatever happened: whoever acts under an alias does so in its month, for the organisation that
/// vouched, and nobody knows who it is.
fn check_aliases() {
    let now = Timestamp::get();
    for (account, organisation, _) in Credentials::<Test>::iter() {
        let standing = Consortium::requester(&account, organisation, now);
        if standing.is_ok_and(|it| it.is_alias) {
            let it = Consortium::alias(&account).expect("it is an alias");
            assert_eq!((it.organisation, it.practitioner), (organisation, None));
            assert!(it.month.period().contains(now));
        }
    }
}

/// Whatever happened: the short question who acts for an organisation has the answer of the long one.
fn check_standing() {
    let now = Timestamp::get();
    for organisation in (0..=NextOrganisationId::<Test>::get()).map(OrganisationId) {
        for account in ACCOUNTS.start..ALIASES.end {
            assert_eq!(
                Consortium::acts_for(&account, organisation, now),
                Consortium::requester(&account, organisation, now).map(drop),
            );
        }
        let status = Consortium::organisation(organisation).map(|it| it.status);
        let is_active = status == Some(OrganisationStatus::Active);
        assert_eq!(Consortium::is_active(organisation), is_active);
    }
}

/// Whatever happened: who is in the next set is there once, is wanted, and could make blocks.
fn check_next_set() {
    let Some(set) = Consortium::next_set() else { return };
    assert!((2..=3).contains(&set.len()));
    for (at, collator) in set.iter().enumerate() {
        assert!(!set[..at].contains(collator));
        assert!(Consortium::is_collator(collator) && TestKeys::are_registered(collator));
        let seats = Collators::<Test>::get();
        assert!(!seats.iter().any(|seat| seat.collator == *collator && seat.is_idle));
    }
}

fn change_alias(change: impl FnOnce(&mut Alias<u64>)) {
    Aliases::<Test>::mutate(6, |it| change(it.as_mut().expect("vouched for")));
}

#[test]
fn a_broken_state_is_found() {
    let breaks: [fn(OrganisationId); 33] = [
        |id| Deposits::<Test>::insert(5, Deposit { organisation: id, bytes: 0 }),
        |_| {
            let nobody = OrganisationId(9);
            Deposits::<Test>::insert(5, Deposit { organisation: nobody, bytes: 1 })
        },
        |id| Meters::<Test>::mutate(id, |it| it.as_mut().expect("admitted").stored -= 1),
        |_| Aliases::<Test>::remove(6),
        |id| CapturedByDesk::<Test>::insert(id, CapturedStatements::default()),
        |_| {
            let captured = CapturedStatements { papers: 1, ..Default::default() };
            CapturedByDesk::<Test>::insert(OrganisationId(9), captured);
        },
        |_| change_alias(|it| it.organisation = OrganisationId(9)),
        |_| change_alias(|it| it.commitment.0 = Default::default()),
        |_| change_alias(|it| it.month = Month(1)),
        |_| change_alias(|it| it.practitioner = Some(5)),
        |_| {
            change_alias(|it| it.month = Month(2));
            Credentials::<Test>::remove(6, OrganisationId(0));
        },
        |id| {
            Credentials::<Test>::mutate(5, id, |it| {
                it.as_mut().expect("vouched for").is_alias = true
            })
        },
        |_| VotingMembers::<Test>::put(0),
        |_| Authored::<Test>::put(1 << MaxCollators::get()),
        |_| FallbackCollators::<Test>::mutate(|it| it.truncate(1)),
        |_| FallbackCollators::<Test>::mutate(|it| it[0].collator = 7),
        |_| FallbackCollators::<Test>::mutate(|it| it[0].organisation = OrganisationId(9)),
        |id| Meters::<Test>::remove(id),
        |id| Meters::<Test>::insert(id, Meter { is_active: false, ..Meter::new(NOW) }),
        |id| Meters::<Test>::insert(id, Meter::new(NOW + 1)),
        |id| KeyVersions::<Test>::insert(KeyOwner::Organisation(id), 1),
        |id| EncryptionKeys::<Test>::insert(KeyOwner::Organisation(id), 1, key(1)),
        |_| {
            let used = UsedPayload { deadline: u64::MAX, sponsor: OrganisationId(9) };
            UsedPayloads::<Test>::insert(sp_core::H256([1; 32]), used);
        },
        |_| {
            System::dec_providers(&7).expect("nothing rests on it");
        },
        |_| NextOrganisationId::<Test>::put(0),
        |id| OrganisationsByController::<Test>::insert(9, id),
        |_| OrganisationsByLei::<Test>::remove(lei(1)),
        |_| Sponsorships::<Test>::remove(5),
        |_| {
            System::dec_sufficients(&5);
        },
        |_| Collators::<Test>::kill(),
        |_| Sponsorships::<Test>::mutate(5, |it| it[0].grounds = 0),
        |id| {
            Organisations::<Test>::mutate(id, |it| {
                it.as_mut().expect("admitted").lei = Lei([0; 20])
            })
        },
        |id| {
            Organisations::<Test>::mutate(id, |it| {
                it.as_mut().expect("admitted").jurisdiction = Jurisdiction([0; 2])
            })
        },
    ];
    for (at, break_it) in breaks.into_iter().enumerate() {
        new_test_ext().execute_with(|| {
            let id = admit(1);
            vouch(1, id, 5);
            Consortium::name_collator(RuntimeOrigin::signed(1), id, Some(7)).expect("named");
            set_fallbacks(&[(id, 8), (id, 9)]).expect("chosen");
            vouch_alias(1, id, 6, 5);
            Consortium::do_try_state().expect("every invariant holds");
            break_it(id);
            assert!(Consortium::do_try_state().is_err(), "break {at}");
        });
    }
}
