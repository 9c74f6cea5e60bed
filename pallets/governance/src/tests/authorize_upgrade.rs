use super::*;
use crate::{mock::*, *};
use codec::Encode;
use frame_support::{assert_noop, assert_ok};
use sp_core::H256;
use sp_runtime::DispatchError;

#[test]
fn the_members_decide_by_hash_and_with_the_check_of_the_version() {
    build_and_execute(|| {
        let code_hash = H256([7; 32]);
        assert_ok!(Governance::authorize_upgrade(Decided(Track::Upgrade).into(), code_hash));
        let authorized = System::authorized_upgrade().map(|it| it.encode());
        assert_eq!(authorized, Some((code_hash, true).encode()));
        assert_told(
            Event::UpgradeAuthorized { code_hash },
            by_governance(AuditKind::UpgradeAuthorized, AuditObject::Code(code_hash)),
        );
    });
}

#[test]
fn nobody_else_decides_not_root_either() {
    build_and_execute(|| {
        let others = Track::ALL.into_iter().filter(|track| *track != Track::Upgrade);
        let others = others.map(|track| RuntimeOrigin::from(Decided(track)));
        for origin in
            others.chain([RuntimeOrigin::root(), RuntimeOrigin::none(), RuntimeOrigin::signed(1)])
        {
            assert_noop!(
                Governance::authorize_upgrade(origin, H256([7; 32])),
                DispatchError::BadOrigin
            );
        }
    });
}
