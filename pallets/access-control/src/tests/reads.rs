//! What the runtime API answers.

use crate::mock::*;
use salus_primitives::{testing::TestSubjects, PermitId, SubjectId};

fn ids(after: Option<u64>, limit: u32) -> Vec<u64> {
    AccessControl::permits(SUBJECT, after.map(PermitId), limit)
        .into_iter()
        .map(|(id, permit)| {
            assert_eq!(AccessControl::permit(SUBJECT, id), Some(permit));
            id.0
        })
        .collect()
}

#[test]
fn permits_are_read_by_id_page_by_page() {
    build_and_execute(|| {
        for _ in 0..8 {
            permit(3);
        }
        assert_eq!(ids(None, 2), [0, 1]);
        assert_eq!(ids(Some(1), 3), [2, 3, 4]);
        assert_eq!(ids(Some(4), 3), [5, 6, 7]);
        assert!(ids(Some(7), 3).is_empty());
        assert_eq!(ids(Some(5), 3), [6, 7]);
        assert!(ids(None, 0).is_empty());
    });
}

#[test]
fn a_page_is_bounded_whatever_is_asked() {
    build_and_execute(|| {
        for _ in 0..8 {
            permit(3);
        }
        assert_eq!(ids(None, u32::MAX).len() as u32, MAX_PAGE_SIZE);
    });
}

#[test]
fn each_subject_has_its_own_permits() {
    build_and_execute(|| {
        let (id, _) = permit(3);
        let other = TestSubjects::enrol(2, None, COUNTY);
        assert_eq!(AccessControl::permit(other, id), None);
        assert_eq!(AccessControl::permits(other, None, 3), []);
        assert_eq!(AccessControl::permits(SubjectId([9; 16]), None, 3), []);
        assert_eq!(ids(None, 3), [0]);
    });
}
