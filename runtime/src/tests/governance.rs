//! Members decide by vote, in the real runtime, with its own rules.

use super::{allowance::is_refused, chain::*};
use crate::{
    configs::Decisions, AuditTrail, Consortium, Governance, Runtime, RuntimeCall, Timestamp,
};
use frame_support::{dispatch::GetDispatchInfo, traits::GetCallMetadata};
use pallet_governance::{Call, Proposals, Tally, Threshold, Track, TrackRules, Tracks};
use salus_primitives::{
    audit::{AuditKind, AuditObject},
    governance::CallClass,
    signed_payload::{PayloadPurpose, SignedPayload},
    time::{DAY, HOUR},
    Moment, OrganisationId, OrganisationKind, ProposalId,
};
use sp_core::{Pair as _, H256};
use sp_genesis_builder::LOCAL_TESTNET_RUNTIME_PRESET;

/// The controllers of the four founders.
pub const FOUNDERS: [&str; 4] = ["Alice", "Bob", "Charlie", "Dave"];

/// A chain of four members with the rules that are in the runtime.
pub fn chain_of_four() -> sp_io::TestExternalities {
    let mut genesis = genesis_of(LOCAL_TESTNET_RUNTIME_PRESET);
    genesis["governance"]["tracks"] = serde_json::json!([]);
    chain_from(&genesis)
}

/// Runs a test on such a chain, and checks every invariant after it.
pub fn among_four(test: impl FnOnce()) {
    chain_of_four().execute_with(|| {
        test();
        check_invariants();
    });
}

/// Lets the first founder propose a call.
pub fn propose(call: impl Into<RuntimeCall>) -> ProposalId {
    let id = ProposalId(AuditTrail::length());
    succeed(&pair("Alice"), Call::propose { call: Box::new(call.into()) });
    id
}

/// Lets these vote for a proposal.
pub fn vote_for(proposal: ProposalId, names: &[&str]) {
    for name in names {
        succeed(&pair(name), Call::vote { proposal, is_aye: true });
    }
}

/// Takes a proposal from its making to what it does, with the votes of these.
pub fn carry_through(call: impl Into<RuntimeCall>, names: &[&str]) {
    let proposal = propose(call);
    vote_for(proposal, names);
    succeed(&pair("Alice"), Call::confirm { proposal });
    wait_for(proposal);
    succeed(&pair("Dave"), Call::enact { proposal });
}

/// Waits until the delay of a proposal is over.
pub fn wait_for(proposal: ProposalId) {
    let it = Proposals::<Runtime>::get(proposal).expect("it waits");
    set_time(it.passage.expect("it has passed").from);
}

fn suspend(organisation: u32) -> RuntimeCall {
    pallet_consortium::Call::suspend { organisation: OrganisationId(organisation) }.into()
}

fn not_approved(name: &str, call: Call<Runtime>) {
    assert!(is_refused(apply(&pair(name), call), "NotApproved"));
}

#[test]
fn members_admit_by_vote_and_the_trail_tells_how() {
    among_four(|| {
        let details = the_next("Laboratory", "DEVS00SALUSLABOR0598");
        let first = AuditTrail::length();
        carry_through(pallet_consortium::Call::admit { details }, &["Bob", "Charlie", "Dave"]);
        assert_eq!(Consortium::votes_for(&account(&pair("Laboratory"))), Some(OrganisationId(4)));
        let told: Vec<_> =
            AuditTrail::entries(None, Some(first - 1), 100).into_iter().map(|it| it.kind).collect();
        use AuditKind::*;
        assert_eq!(
            told,
            [
                ProposalMade,
                VotedFor,
                VotedFor,
                VotedFor,
                ProposalPassed,
                OrganisationAdmitted,
                ProposalEnacted
            ]
        );
    });
}

#[test]
fn nothing_happens_before_the_delay_is_over() {
    among_four(|| {
        let proposal = propose(suspend(3));
        vote_for(proposal, &["Alice", "Bob", "Charlie"]);
        succeed(&pair("Alice"), Call::confirm { proposal });
        set_time(NOW + DAY - 1);
        assert!(is_refused(apply(&pair("Alice"), Call::enact { proposal }), "TooEarly"));
        assert!(Consortium::is_active(OrganisationId(3)));
        set_time(NOW + DAY);
        succeed(&pair("Alice"), Call::enact { proposal });
        assert!(!Consortium::is_active(OrganisationId(3)));
    });
}

#[test]
fn a_minority_decides_nothing() {
    among_four(|| {
        let membership = propose(suspend(3));
        vote_for(membership, &["Alice", "Bob"]);
        not_approved("Alice", Call::confirm { proposal: membership });
        let quota = pallet_consortium::Call::set_quota {
            organisation: OrganisationId(3),
            quota: Some(Default::default()),
        };
        let parameters = propose(quota);
        // Half is no majority.
        vote_for(parameters, &["Alice", "Bob"]);
        not_approved("Alice", Call::confirm { proposal: parameters });
    });
}

#[test]
fn a_suspended_member_s_vote_does_not_count_while_it_is() {
    among_four(|| {
        let proposal =
            propose(pallet_governance::Call::authorize_upgrade { code_hash: H256([7; 32]) });
        vote_for(proposal, &["Alice", "Bob", "Charlie"]);
        govern(suspend(2));
        let tally = |ayes, votes| Some(Tally { ayes, nays: 0, votes });
        // Two of three: enough still. With another member, two of four.
        assert_eq!(Governance::tally(proposal), tally(2, 3));
        admit("Laboratory", OrganisationKind::LABORATORY, "DEVS00SALUSLABOR0598");
        assert_eq!(Governance::tally(proposal), tally(2, 4));
        not_approved("Alice", Call::confirm { proposal });
        govern(pallet_consortium::Call::reinstate { organisation: OrganisationId(2) });
        assert_eq!(Governance::tally(proposal), tally(3, 5));
        not_approved("Alice", Call::confirm { proposal });
        vote_for(proposal, &["Laboratory"]);
        succeed(&pair("Alice"), Call::confirm { proposal });
    });
}

#[test]
fn a_removed_member_s_vote_is_gone_and_its_controller_votes_for_another_alone() {
    among_four(|| {
        let proposal = propose(suspend(0));
        vote_for(proposal, &["Dave"]);
        govern(pallet_consortium::Call::remove { organisation: OrganisationId(3) });
        assert_eq!(Governance::tally(proposal), Some(Tally { ayes: 0, nays: 0, votes: 3 }));
        // Admitted anew under another number, the same controller has one vote.
        let again = admit("Dave", OrganisationKind::LABORATORY, "DEVS00SALUSLABOR0598");
        vote_for(proposal, &["Dave"]);
        assert_eq!(Governance::tally(proposal), Some(Tally { ayes: 1, nays: 0, votes: 4 }));
        assert!(is_refused(
            apply(&pair("Dave"), Call::vote { proposal, is_aye: true }),
            "NotChanged"
        ));
        assert_eq!(again, OrganisationId(4));
    });
}

#[test]
fn a_member_with_new_keys_does_not_vote_twice() {
    among_four(|| {
        let proposal = propose(suspend(0));
        vote_for(proposal, &["Dave"]);
        let voter = account(&pair("Board"));
        let organisation = OrganisationId(3);
        let name =
            pallet_consortium::Call::name_voting_account { organisation, account: Some(voter) };
        succeed(&pair("Dave"), name);
        let new_controller = account(&pair("Successor"));
        let deadline = NOW + HOUR;
        let payload = SignedPayload::new(
            PayloadPurpose::RotateOrganisation,
            crate::System::block_hash(0),
            &(organisation, &new_controller),
            deadline,
        );
        let rotate = pallet_consortium::Call::rotate_controller {
            organisation,
            new_controller,
            deadline,
            signature: pair("Successor").sign(payload.as_bytes()).into(),
        };
        succeed(&pair("Dave"), rotate);
        for name in ["Successor", "Board"] {
            let again = Call::vote { proposal, is_aye: true };
            assert!(is_refused(apply(&pair(name), again), "NotChanged"));
        }
        // The old one is nobody any more, and the new ones may change what it said, once.
        assert!(apply(&pair("Dave"), Call::vote { proposal, is_aye: false }).is_err());
        succeed(&pair("Board"), Call::vote { proposal, is_aye: false });
        assert_eq!(Governance::tally(proposal), Some(Tally { ayes: 0, nays: 1, votes: 4 }));
    });
}

#[test]
fn the_votes_of_those_who_left_do_not_carry_a_proposal_through_its_delay() {
    among_four(|| {
        let proposal = propose(suspend(3));
        vote_for(proposal, &["Alice", "Bob", "Charlie"]);
        succeed(&pair("Alice"), Call::confirm { proposal });
        wait_for(proposal);
        govern(suspend(1));
        // Two of three are enough.
        assert_eq!(Governance::tally(proposal).map(|it| (it.ayes, it.votes)), Some((2, 3)));
        succeed(&pair("Charlie"), Call::vote { proposal, is_aye: false });
        not_approved("Alice", Call::enact { proposal });
        assert!(Consortium::is_active(OrganisationId(3)));
    });
}

#[test]
fn on_the_development_chain_one_vote_is_enough_with_every_member_that_comes() {
    on_the_development_chain(|| {
        for (name, lei) in [
            ("Hospital", "DEVS00SALUSHOSPI0244"),
            ("Clinic", "DEVS00SALUSHOSPI0341"),
            ("Institute", "DEVS00SALUSRESEA0409"),
        ] {
            let began = Timestamp::get();
            let proposal = propose(pallet_consortium::Call::admit { details: the_next(name, lei) });
            vote_for(proposal, &["Alice"]);
            succeed(&pair("Alice"), Call::confirm { proposal });
            wait_for(proposal);
            // The next block is late enough.
            assert!(Timestamp::get() <= began + 6_000);
            succeed(&pair("Alice"), Call::enact { proposal });
        }
        assert_eq!(Consortium::voting_members(), 4);
    });
}

#[test]
fn a_proposal_whose_call_is_refused_changes_nothing_and_waits() {
    among_four(|| {
        let proposal = propose(suspend(9));
        vote_for(proposal, &["Alice", "Bob", "Charlie"]);
        succeed(&pair("Alice"), Call::confirm { proposal });
        wait_for(proposal);
        let outcome = apply(&pair("Alice"), Call::enact { proposal });
        assert!(is_refused(outcome, "OrganisationNotFound"));
        assert!(Governance::call(proposal).is_some());
        set_time(NOW + 29 * DAY);
        succeed(&pair("Alice"), Call::close { proposal });
    });
}

#[test]
fn the_last_active_member_is_not_suspended_nor_removed() {
    on_the_development_chain(|| {
        let organisation = OrganisationId(0);
        let remove = pallet_consortium::Call::remove { organisation };
        // Another runs the fallback collators, and is suspended.
        let other = admit("Hospital", OrganisationKind::HOSPITAL, "DEVS00SALUSHOSPI0244");
        let collators = ["Eve//stash", "Ferdie//stash"].map(|name| {
            let collator = account(&pair(name));
            pallet_consortium::FallbackCollator { organisation: other, collator }
        });
        let fallbacks = collators.to_vec().try_into().expect("two");
        govern(pallet_consortium::Call::set_fallback_collators { fallbacks });
        govern(suspend(other.0));
        for call in [suspend(0), remove.into()] {
            let proposal = propose(call);
            vote_for(proposal, &["Alice"]);
            succeed(&pair("Alice"), Call::confirm { proposal });
            wait_for(proposal);
            assert!(is_refused(apply(&pair("Alice"), Call::enact { proposal }), "NobodyLeft"));
            assert!(Consortium::is_active(organisation));
        }
    });
}

fn the_next(controller: &str, lei: &str) -> pallet_consortium::NewOrganisation<crate::AccountId> {
    new_organisation(GERMANY, controller, OrganisationKind::HOSPITAL, lei)
}

/// Every call that can be proposed, with the largest arguments where size matters.
pub fn governed_calls() -> Vec<RuntimeCall> {
    use pallet_consent_registry::Call as Consents;
    use pallet_consortium::Call as Members;
    use pallet_record_anchoring::{Anchor, Call as Records};
    use salus_primitives::{ids::BatchId, ErasureGround, RetentionGround};
    let organisation = OrganisationId(0);
    let anchor = Anchor::Batch(BatchId(0));
    vec![
        Members::admit { details: the_next("Next", "DEVS00SALUSLABOR0598") }.into(),
        Members::suspend { organisation }.into(),
        Members::reinstate { organisation }.into(),
        Members::remove { organisation }.into(),
        Members::set_quota { organisation, quota: None }.into(),
        Members::set_allowance { organisation, allowance: None }.into(),
        Members::set_fallback_collators { fallbacks: Default::default() }.into(),
        Consents::set_default_policy { rules: Default::default() }.into(),
        Consents::set_purpose_claims { claims: Default::default() }.into(),
        Consents::close_programme { programme: salus_primitives::ProgrammeId(0) }.into(),
        Consents::admit_programme { terms: Box::new(a_programme()) }.into(),
        Records::erase { organisation, anchor, ground: ErasureGround::COURT_ORDER }.into(),
        Records::place_hold { organisation, anchor, ground: RetentionGround::LEGAL_CLAIMS }.into(),
        Records::lift_hold { organisation, anchor }.into(),
        pallet_access_control::Call::set_standing_refusals { rules: Default::default() }.into(),
        pallet_audit_trail::Call::set_retention { retention: 7 * 366 * DAY }.into(),
        Call::authorize_upgrade { code_hash: H256([1; 32]) }.into(),
        Call::pause { class: CallClass::Access, duration: 1 }.into(),
        Call::lift_pause { class: CallClass::Access }.into(),
    ]
}

fn a_programme() -> salus_primitives::research::Programme<crate::AccountId> {
    salus_primitives::research::Programme {
        permission: salus_primitives::DataUsePermission::GRU,
        modifiers: salus_primitives::DataUseModifierSet::EMPTY,
        diseases: Default::default(),
        research_types: Default::default(),
        countries: Default::default(),
        institutions: Default::default(),
        projects: Default::default(),
        users: Default::default(),
        ethics_permits: Default::default(),
        publish_from: None,
        months: None,
    }
}

#[test]
fn every_governed_call_can_be_proposed_and_the_longest_fits() {
    use codec::MaxEncodedLen;
    for call in governed_calls() {
        assert!(Decisions::track(&call).is_some(), "{call:?}");
        let weight = call.get_dispatch_info().call_weight;
        let most = <Runtime as pallet_governance::Config>::MaxCallWeight::get();
        assert!(weight.all_lte(most), "{call:?} weighs {weight:?}");
    }
    let longest = salus_primitives::research::Programme::<crate::AccountId>::max_encoded_len() + 2;
    assert!(longest <= crate::configs::MAX_CALL_LENGTH as usize, "{longest}");
}

#[test]
fn what_is_enacted_is_told_with_its_number() {
    among_four(|| {
        let proposal = propose(suspend(3));
        vote_for(proposal, &["Alice", "Bob", "Charlie"]);
        let lines = AuditTrail::entries(None, Some(proposal.0 - 1), 100);
        assert!(lines.iter().all(|it| it.object == AuditObject::Proposal(proposal)));
    });
}

/// A length of time as the page writes it.
fn in_words(time: Moment) -> String {
    match time {
        0 => "none".into(),
        time if time.is_multiple_of(DAY) => format!("{} d", time / DAY),
        time => format!("{} h", time / HOUR),
    }
}

#[test]
fn the_page_s_table_of_tracks_is_that_of_the_runtime() {
    let page = include_str!("../../../docs/governance.md");
    for track in Track::ALL {
        let TrackRules { threshold, voting, delay, enactment } = Decisions::rules(track);
        let threshold = match threshold {
            Threshold::AnyVote => "one vote",
            Threshold::Majority => "more than half",
            Threshold::TwoThirds => "at least two thirds",
        };
        let [voting, delay, enactment] = [voting, delay, enactment].map(in_words);
        let row = format!("| `{track:?}` | {threshold} | {voting} | {delay} | {enactment} |");
        assert!(page.contains(&row), "the page says: {row}");
    }
    for call in governed_calls() {
        let it = call.get_call_metadata();
        let name = as_written(it.pallet_name, it.function_name);
        assert!(page.contains(&name), "the page names {name}");
    }
}

/// The name of a call as polkadot.js and the page write it.
pub fn as_written(pallet: &str, call: &str) -> String {
    let mut words = call.split('_');
    let first = words.next().unwrap_or_default().to_string();
    let call = words.fold(first, |name, word| name + &word[..1].to_uppercase() + &word[1..]);
    format!("`{}{}.{call}`", pallet[..1].to_lowercase(), &pallet[1..])
}

#[test]
fn the_page_s_piece_of_a_chain_spec_is_a_genesis_with_the_runtime_s_rules() {
    let page = include_str!("../../../docs/governance.md");
    let (_, rest) = page.split_once("```json").expect("a piece of JSON");
    let (piece, _) = rest.split_once("```").expect("it ends");
    let piece: serde_json::Value =
        serde_json::from_str(&format!("{{{piece}}}")).expect("it is JSON");
    let mut genesis = genesis_of(LOCAL_TESTNET_RUNTIME_PRESET);
    genesis["governance"] = piece["governance"].clone();
    chain_from(&genesis).execute_with(|| {
        let given = pallet_governance::Rules::<Runtime>::iter().collect::<Vec<_>>();
        assert_eq!(given, [(Track::Upgrade, Decisions::rules(Track::Upgrade))]);
    });
}
