//! What is told of disclosures and of who owes a half.

use crate::{mock::*, Half};
use frame_support::assert_ok;
use salus_primitives::{
    disclosure::{NewDisclosure, Recipient},
    testing::TestOrganisations,
    Commitment, DisclosureId, OrganisationId, OrganisationKind, Period, SubjectId,
};
use sp_core::H256;

fn of(organisation: OrganisationId) -> Vec<Half> {
    AccessControl::open_halves(organisation, None, 9).into_iter().map(|(half, _)| half).collect()
}

#[test]
fn a_half_that_stays_alone_is_open_from_its_deadline_on_and_nothing_has_to_run() {
    build_and_execute(|| {
        let id = disclosed(handed_over());
        pass(DISCLOSURE_DEADLINE - 1);
        assert!(of(CITY).is_empty());
        assert!(AccessControl::open_halves_about(SUBJECT, None, 9).is_empty());
        let events = events();
        pass(1);
        let half = Half::Disclosure(SUBJECT, id);
        let deadline = START + DISCLOSURE_DEADLINE;
        assert_eq!(AccessControl::open_halves(CITY, None, 9), [(half, deadline)]);
        let about = AccessControl::open_halves_about(SUBJECT, None, 9);
        assert_eq!(about, [(half, CITY, deadline)]);
        assert_eq!(self::events(), events);
        assert!(of(COUNTY).is_empty(), "the source did its part");

        // Late is better than never.
        assert_ok!(acknowledge(id, 1));
        assert!(of(CITY).is_empty());
    });
}

#[test]
fn what_is_answered_or_not_expected_is_not_open() {
    build_and_execute(|| {
        let outside = Recipient::Outside(Commitment(H256([8; 32])));
        disclosed(NewDisclosure { recipient: outside, ..handed_over() });
        let disputed = disclosed(handed_over());
        assert_ok!(dispute(disputed));
        pass(10 * DISCLOSURE_DEADLINE);
        assert!(of(CITY).is_empty());
        assert!(AccessControl::open_halves_about(SUBJECT, None, 9).is_empty());
    });
}

#[test]
fn a_part_of_a_series_keeps_it_open() {
    build_and_execute(|| {
        let id = disclosed(handed_over());
        pass(1);
        let clerk = RuntimeOrigin::signed(CLERK);
        assert_ok!(AccessControl::extend_series(clerk, COUNTY, SUBJECT, id, 3, START + 1));
        assert_ok!(acknowledge(id, 2));
        pass(DISCLOSURE_DEADLINE);
        assert_eq!(of(CITY), [Half::Disclosure(SUBJECT, id)]);
    });
}

#[test]
fn the_recipient_s_suspension_or_removal_hides_nothing() {
    build_and_execute(|| {
        let id = disclosed(handed_over());
        pass(DISCLOSURE_DEADLINE);
        TestOrganisations::set_active(CITY, false);
        assert_eq!(of(CITY), [Half::Disclosure(SUBJECT, id)]);
        TestOrganisations::remove(CITY);
        assert_eq!(of(CITY), [Half::Disclosure(SUBJECT, id)]);
        assert_eq!(AccessControl::open_halves_about(SUBJECT, None, 9).len(), 1);
    });
}

#[test]
fn open_halves_come_page_by_page() {
    build_and_execute(|| {
        let ids: Vec<_> = (0..5).map(|_| disclosed(handed_over())).collect();
        let period = Period { from: 1, to: Some(START) };
        for organisation in [CITY, COUNTY] {
            let patient = RuntimeOrigin::signed(PATIENT);
            assert_ok!(AccessControl::demand_leaves(patient, SUBJECT, organisation, period));
        }
        pass(DEMAND_DEADLINE);
        let mut expected: Vec<_> = ids.iter().map(|id| Half::Disclosure(SUBJECT, *id)).collect();
        expected.push(Half::Leaves(SUBJECT));

        let (mut read, mut after) = (Vec::new(), None);
        loop {
            let page = AccessControl::open_halves(CITY, after, 2);
            assert!(page.len() <= 2);
            let Some((last, _)) = page.last() else { break };
            after = Some(*last);
            read.extend(page.into_iter().map(|(half, _)| half));
        }
        assert_eq!(read, expected);

        let (mut read, mut after) = (Vec::new(), None);
        loop {
            let page = AccessControl::open_halves_about(SUBJECT, after, 99);
            assert!(page.len() <= MAX_PAGE_SIZE as usize);
            let Some((half, organisation, _)) = page.last() else { break };
            after = Some((*half, *organisation));
            read.extend(page);
        }
        assert_eq!(read.len(), 7, "five disclosures and two demands");
    });
}

#[test]
fn disclosures_are_read_in_their_order_page_by_page() {
    build_and_execute(|| {
        let ids: Vec<_> = (0..5).map(|_| disclosed(handed_over())).collect();
        let page = |after: Option<DisclosureId>, limit| -> Vec<_> {
            AccessControl::disclosures(SUBJECT, after, limit)
                .into_iter()
                .map(|(id, _)| id)
                .collect()
        };
        assert_eq!(page(None, 2), ids[..2]);
        assert_eq!(page(Some(ids[1]), 99), ids[2..]);
        assert!(page(Some(ids[4]), 9).is_empty() && page(None, 0).is_empty());
        assert!(AccessControl::disclosures(SubjectId([9; 16]), None, 9).is_empty());
    });
}

#[test]
fn another_s_halves_are_not_told() {
    build_and_execute(|| {
        disclosed(handed_over());
        let third = TestOrganisations::admit(3, OrganisationKind::HOSPITAL);
        pass(DISCLOSURE_DEADLINE);
        assert!(of(third).is_empty());
        assert!(AccessControl::open_halves_about(SubjectId([9; 16]), None, 9).is_empty());
    });
}
