//! What the runtime API reads.

use super::*;

fn page(subject: SubjectId, after: Option<ConsentId>, limit: u32) -> Vec<ConsentId> {
    ConsentRegistry::consents(subject, after, limit).into_iter().map(|(_, it)| it.id).collect()
}

#[test]
fn consents_are_read_in_the_order_of_their_numbers_across_keys() {
    in_a_world(|w| {
        let grantees =
            [Grantee::Everyone, Grantee::Organisation(w.hospital), Grantee::Organisation(w.clinic)];
        let all: Vec<_> = (0..9)
            .map(|n| granted(ALICE, w.subject, grantees[n % 3].clone(), treatment()))
            .collect();
        granted(BOB, w.others, Grantee::Everyone, treatment());

        assert_eq!(page(w.subject, None, 4), all[..4]);
        assert_eq!(page(w.subject, Some(all[3]), 3), all[4..7]);
        assert_eq!(page(w.subject, Some(all[6]), 4), all[7..]);
        assert!(page(w.subject, Some(all[8]), 4).is_empty());
        assert!(page(w.subject, None, 0).is_empty());
        assert_eq!(page(w.subject, None, u32::MAX), all[..5], "a page has its limit");
        for (nth, (grantee, live)) in
            ConsentRegistry::consents(w.subject, None, 5).into_iter().enumerate()
        {
            assert_eq!(grantee, grantees[nth % 3]);
            assert_eq!(live.open(), Some(&treatment()));
        }
    });
}

#[test]
fn only_the_present_epoch_of_a_living_subject_is_read() {
    in_a_world(|w| {
        granted(ALICE, w.subject, Grantee::Everyone, treatment());
        assert_ok!(ConsentRegistry::revoke_all(signed(ALICE), w.subject));
        assert!(page(w.subject, None, 5).is_empty());
        let id = granted(ALICE, w.subject, Grantee::Everyone, treatment());
        assert_eq!(page(w.subject, None, 5), vec![id]);
        TestSubjects::end(w.subject);
        assert!(page(w.subject, None, 5).is_empty());
        assert!(page(SubjectId([9; 16]), None, 5).is_empty());
    });
}
