//! Reading.

use super::*;
use proptest::prelude::*;

#[test]
fn lines_are_read_in_the_order_of_their_writing() {
    build_and_execute(|| {
        for agent in [30, 10, 20] {
            append(ALICE, agent);
        }
        assert_eq!(agents(ALICE, None, 5), [30, 10, 20]);
    });
}

#[test]
fn the_order_is_that_of_numbers_beyond_one_byte() {
    build_and_execute(|| {
        for agent in 0..600 {
            append(if agent % 200 == 0 { ALICE } else { BOB }, agent);
        }
        assert_eq!(agents(ALICE, None, 5), [0, 200, 400]);
        assert_eq!(agents(BOB, Some(254), 3), [255, 256, 257]);
    });
}

#[test]
fn subjects_are_read_apart() {
    build_and_execute(|| {
        append(ALICE, 1);
        append(BOB, 2);
        append(None, 3);
        append(ALICE, 4);
        assert_eq!(agents(ALICE, None, 5), [1, 4]);
        assert_eq!(agents(BOB, None, 5), [2]);
        assert_eq!(agents(None, None, 5), [3]);
        assert!(agents(Some(SubjectId([3; 16])), None, 5).is_empty());
    });
}

#[test]
fn a_page_begins_after_a_number_whether_its_line_is_about_the_subject_or_not() {
    build_and_execute(|| {
        for subject in [ALICE, BOB, ALICE, BOB, ALICE] {
            append(subject, AuditTrail::length());
        }
        assert_eq!(agents(ALICE, Some(0), 5), [2, 4]);
        assert_eq!(agents(ALICE, Some(1), 5), [2, 4]);
        assert_eq!(agents(BOB, Some(0), 5), [1, 3]);
    });
}

#[test]
fn a_page_of_nothing_is_empty() {
    build_and_execute(|| {
        append(ALICE, 1);
        assert!(agents(ALICE, None, 0).is_empty());
    });
}

#[test]
fn a_page_ends_where_the_lines_end() {
    build_and_execute(|| {
        for agent in 0..3 {
            append(ALICE, agent);
        }
        // What lies behind is another subject's.
        append(BOB, 3);
        assert_eq!(agents(ALICE, Some(1), 5), [2]);
        assert!(agents(ALICE, Some(2), 5).is_empty());
        assert!(agents(ALICE, Some(u64::MAX), u32::MAX).is_empty());
    });
}

#[test]
fn a_page_is_cut_to_the_most_that_it_may_hold() {
    build_and_execute(|| {
        for agent in 0..12 {
            append(ALICE, agent);
        }
        assert_eq!(agents(ALICE, None, MaxPageSize::get() + 1), [0, 1, 2, 3, 4]);
        assert_eq!(agents(ALICE, Some(0), u32::MAX), [1, 2, 3, 4, 5]);
        assert_eq!(agents(ALICE, Some(9), u32::MAX), [10, 11]);
    });
}

#[test]
fn one_line_is_read_by_its_subject_and_its_number() {
    build_and_execute(|| {
        append(ALICE, 7);
        append(BOB, 8);
        let entry = AuditTrail::entry(BOB, 1).unwrap();
        assert_eq!((entry.index, entry.subject, entry.agent), (1, BOB, Some(8)));
        assert_eq!(AuditTrail::entry(ALICE, 1), None);
        assert_eq!(AuditTrail::entry(BOB, 2), None);
    });
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn pages_one_after_the_other_are_what_a_plain_list_would_be(
        lines in prop::collection::vec((0u8..4, any::<u64>(), 0u64..3), 0..60),
        limit in 1u32..8,
    ) {
        new_test_ext().execute_with(|| {
            let subject = |n: u8| (n > 0).then_some(SubjectId([n; 16]));
            let mut now = NOW;
            let mut model = Vec::new();
            for (index, (of, agent, later)) in lines.into_iter().enumerate() {
                now += later;
                set_time(now);
                prop_assert_eq!(append(subject(of), agent), index as u64);
                model.push((subject(of), agent, index as u64, now));
            }
            prop_assert_eq!(AuditTrail::length(), model.len() as u64);

            for of in 0..4 {
                let mut read = Vec::new();
                let mut after = None;
                loop {
                    let page = AuditTrail::entries(subject(of), after, limit);
                    let Some(last) = page.last() else { break };
                    after = Some(last.index);
                    prop_assert!(page.len() as u32 <= limit.min(MaxPageSize::get()));
                    read.extend(page);
                }
                let read: Vec<_> = read
                    .into_iter()
                    .map(|entry| (entry.subject, entry.agent.unwrap(), entry.index, entry.time))
                    .collect();
                let expected: Vec<_> =
                    model.iter().filter(|line| line.0 == subject(of)).copied().collect();
                prop_assert_eq!(read, expected);
            }
            prop_assert!(AuditTrail::do_try_state().is_ok());
            Ok(())
        })?;
    }
}
