//! What desks recorded from paper, in numbers.

use crate::mock::*;
use salus_primitives::{
    organisation::{CapturedStatement, CapturedStatements},
    traits::Desks,
    OrganisationId,
};

#[test]
fn each_desk_s_statements_are_counted_and_stay_counted_after_a_removal() {
    build_and_execute(|| {
        let (one, other) = (admit(1), admit(2));
        let none = CapturedStatements::default();
        assert_eq!(Consortium::captured_statements(one), Some(none));
        for statement in [CapturedStatement::Consent, CapturedStatement::Revocation] {
            Consortium::count(one, statement);
        }
        let captured = CapturedStatements { consents: 1, revocations: 1, ..none };
        assert_eq!(Consortium::captured_statements(one), Some(captured));
        assert_eq!(Consortium::captured_statements(other), Some(none));
        remove(one);
        assert_eq!(Consortium::captured_statements(one), Some(captured));
        assert_eq!(Consortium::captured_statements(OrganisationId(9)), None);
    });
}
