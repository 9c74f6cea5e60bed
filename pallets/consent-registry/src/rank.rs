//! Whose word counts where those who act for a subject disagree.

use salus_primitives::{
    consent::GrantedBy,
    identity::{Capacity, Rank},
};

/// Whether whoever acts as the one may lift a deny that the other stated
/// ([`Rank::may_lift_deny_of`]). What a patient signs on paper is the subject's own word.
pub(crate) fn may_lift(by: GrantedBy, stated_by: GrantedBy) -> bool {
    rank(by).may_lift_deny_of(rank(stated_by))
}

fn rank(by: GrantedBy) -> Rank {
    match by {
        GrantedBy::Controller | GrantedBy::Desk(_) => Rank::Subject,
        GrantedBy::Representative { kind, by_court } => {
            Capacity::Representative { kind, by_court }.into()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use salus_primitives::{Code, OrganisationId, RepresentativeKind};

    #[test]
    fn a_deny_is_lifted_by_the_subject_or_a_court_and_the_subjects_by_the_subject() {
        let desk = GrantedBy::Desk(OrganisationId(1));
        for kind in RepresentativeKind::ALL.iter().copied() {
            let court = GrantedBy::Representative { kind, by_court: true };
            let other = GrantedBy::Representative { kind, by_court: false };
            for stated_by in [GrantedBy::Controller, desk, court, other] {
                assert!(may_lift(GrantedBy::Controller, stated_by));
                assert!(may_lift(desk, stated_by));
                assert!(!may_lift(other, stated_by), "not even its own");
            }
            assert!(may_lift(court, court));
            assert!(may_lift(court, other));
            assert!(!may_lift(court, GrantedBy::Controller));
            assert!(!may_lift(court, desk));
        }
    }
}
