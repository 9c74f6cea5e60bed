//! Which disclosures are accounted for, and what is said of each.

use super::*;
use crate::report::{accounting, Table};
use salus_primitives::LegalBasis;

fn listed(it: Disclosure) -> bool {
    accounting(&gathered(Vec::new(), vec![(DisclosureId(8), it)]), ALWAYS).rows.len() == 1
}

fn cell<'t>(table: &'t Table, key: &str) -> &'t str {
    let place = table.columns.iter().position(|column| column.key == key).expect("it is one");
    &table.rows[0][place]
}

#[test]
fn what_the_rule_excepts_is_left_out_and_nothing_else() {
    use DisclosureGround::{Impermissible, Law, Permit};
    let research = PurposeOfUse::HRESCH;
    let cases = [
        // Care, payment and operations need none, by permit or by law.
        (PurposeOfUse::TREAT, Permit(PermitId(3)), false),
        (PurposeOfUse::COC, Permit(PermitId(3)), false),
        (PurposeOfUse::HPAYMT, Permit(PermitId(3)), false),
        (PurposeOfUse::HOPERAT, Permit(PermitId(77)), false),
        (research, Law(LegalBasis::HIPAA_TPO), false),
        // Nor what the patient authorised, or what it was told itself.
        (research, Permit(PermitId(1)), false),
        (research, Permit(PermitId(2)), false),
        // All others do, and so does a permit that nobody can look up any more.
        (research, Permit(PermitId(3)), true),
        (research, Permit(PermitId(77)), true),
        (research, Law(LegalBasis::GDPR_PUBLIC_HEALTH), true),
        (PurposeOfUse::TREAT, Law(LegalBasis::HIPAA_REQUIRED_BY_LAW), true),
        // What should not have happened, whatever it was for.
        (PurposeOfUse::TREAT, Impermissible, true),
    ];
    for (purpose, ground, expected) in cases {
        assert_eq!(listed(disclosure(purpose, ground)), expected, "{purpose:?} {ground:?}");
    }
}

#[test]
fn a_line_says_when_to_whom_what_and_why() {
    let law = DisclosureGround::Law(LegalBasis::HIPAA_REQUIRED_BY_LAW);
    let one = (DisclosureId(8), disclosure(PurposeOfUse::PUBHLTH, law));
    let mut of = gathered(Vec::new(), vec![one]);
    let table = accounting(&of, ALWAYS);
    assert_eq!(cell(&table, "first"), "2027-01-15T08:00:00.000Z");
    assert_eq!(cell(&table, "last"), "2027-01-15T08:00:00.020Z");
    assert_eq!(cell(&table, "count"), "3");
    assert!(cell(&table, "source").contains("North Hospital (LEI DEVS00SALUSHOSPI0147"));
    assert_eq!(cell(&table, "description"), "Condition (condition)");
    assert_eq!(cell(&table, "purpose"), "PUBHLTH");
    assert_eq!(cell(&table, "basis"), "law: 45-cfr-164-512-a");
    assert!(cell(&table, "receipt").starts_with("awaited since"));

    overdue(&mut of, 8);
    assert!(cell(&accounting(&of, ALWAYS), "receipt").starts_with("OPEN past its deadline"));
}

#[test]
fn a_disputed_half_and_one_outside_the_consortium_are_shown_as_such() {
    let mut disputed = disclosure(PurposeOfUse::HRESCH, DisclosureGround::Impermissible);
    disputed.half = RecipientHalf::Disputed {
        acknowledged: 2,
        reason: salus_primitives::disclosure::DisputeReason::FewerTimes,
        at: NOW + 50,
    };
    let table = accounting(&gathered(Vec::new(), vec![(DisclosureId(8), disputed)]), ALWAYS);
    assert!(cell(&table, "receipt").contains("FewerTimes"));
    assert!(cell(&table, "receipt").contains("2 of 3"));

    let mut outside = disclosure(PurposeOfUse::HRESCH, DisclosureGround::Impermissible);
    outside.new.recipient = Recipient::Outside(salus_primitives::Commitment(H256([4; 32])));
    outside.half = RecipientHalf::NotExpected;
    outside.suspended_until = Some(NOW + 60);
    let table = accounting(&gathered(Vec::new(), vec![(DisclosureId(8), outside)]), ALWAYS);
    assert!(cell(&table, "recipient").starts_with("outside of the consortium"));
    assert!(cell(&table, "accounted").contains("suspended by an agency"));
}

#[test]
fn a_series_is_in_the_period_if_a_part_of_it_may_be() {
    let it = disclosure(PurposeOfUse::HRESCH, DisclosureGround::Impermissible);
    let of = gathered(Vec::new(), vec![(DisclosureId(8), it)]);
    let lines = |from: Moment, to: Moment| {
        let table = accounting(&of, Period { from, to: Some(to) });
        let outside = table.remarks.iter().any(|it| it.contains("1 disclosures lie outside"));
        assert_eq!(table.rows.is_empty(), outside, "it is in, or counted");
        table.rows.len()
    };
    assert_eq!(lines(NOW + 20, NOW + 21), 1);
    assert_eq!(lines(NOW - 5, NOW + 1), 1);
    assert_eq!(lines(NOW + 21, NOW + 30), 0);
    assert_eq!(lines(NOW - 5, NOW), 0);
}
