//! Each thing that can be wrong with a file, told by its line.

use super::{issues, line_of, with, LOCAL};
use crate::network::{read, Problem, MAX_COLLATORS, MAX_FALLBACKS};

/// The file with this change has exactly this issue, in the line of the new text.
#[track_caller]
fn refuses(old: &str, new: &str, element: &str, problem: Problem) {
    let text = with(old, new);
    assert_eq!(issues(&text), [(line_of(&text, new), element.to_owned(), problem)]);
}

/// The local network's file as one for use, with keys that nobody knows.
fn live() -> String {
    include_str!("../../../../chain-specs/examples/private.toml").to_owned()
}

/// The file with so many organisations more, each with a collator, or so many fallback collators.
fn more(organisations: usize, fallbacks: usize) -> String {
    let mut text = LOCAL.to_owned();
    let key = |kind: u8, number: usize| format!("0x{kind:02x}{number:062x}");
    for number in 0..organisations {
        let mut stem = *b"SALUSMORE000000000";
        stem[9..].copy_from_slice(format!("{number:09}").as_bytes());
        let lei = salus_primitives::Lei::with_check_digits(stem);
        text += &format!(
            "[[organisation]]\nname = \"One more\"\nkind = \"laboratory\"\njurisdiction = \"AT\"\n\
             lei = \"{}\"\ncontroller = \"{}\"\n\
             collator = {{ account = \"{}\", session-key = \"{}\" }}\n",
            lei.as_str(),
            key(1, number),
            key(2, number),
            key(3, number),
        );
    }
    for number in 0..fallbacks {
        text += &format!(
            "[[fallback-collator]]\norganisation = \"DEVS00SALUSHOSPI0244\"\n\
             account = \"{}\"\nsession-key = \"{}\"\n",
            key(4, number),
            key(5, number),
        );
    }
    text
}

#[test]
fn what_is_no_toml() {
    let text = with("para-id = 2000", "para-id = ");
    let found = issues(&text);
    assert!(
        matches!(found.as_slice(), [(line, _, Problem::NotToml(_))] if *line == line_of(&text, "para-id"))
    );
}

#[test]
fn what_is_missing() {
    let text = with("id = \"salus_local\"\n", "");
    assert_eq!(
        issues(&text),
        [(line_of(&text, "[network]"), "network.id".into(), Problem::Missing)]
    );
    let text = with("controller = \"5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty\"\n", "");
    let line = line_of(&text, "[[organisation]]\nname = \"North");
    assert_eq!(issues(&text), [(line, "organisation[1].controller".into(), Problem::Missing)]);
    assert_eq!(issues(""), [(1, "network".into(), Problem::Missing)]);
}

#[test]
fn what_is_not_known() {
    refuses(
        "jurisdiction = \"DE\"",
        "country = \"DE\"\njurisdiction = \"DE\"",
        "organisation[0].country",
        Problem::Unknown,
    );
    refuses("[network]", "[networks]\n[network]", "networks", Problem::Unknown);
}

#[test]
fn values_of_other_types() {
    refuses(
        "name = \"North Hospital\"",
        "name = 3",
        "organisation[1].name",
        Problem::WrongType("text"),
    );
    refuses(
        "para-id = 2000",
        "para-id = \"2000\"",
        "network.para-id",
        Problem::WrongType("number"),
    );
    refuses("para-id = 2000", "para-id = -1", "network.para-id", Problem::WrongType("number"));
    refuses(
        "para-id = 2000",
        "boot-nodes = \"/ip4\"\npara-id = 2000",
        "network.boot-nodes",
        Problem::WrongType("list"),
    )
}

#[test]
fn tables_of_other_types() {
    assert_eq!(issues("network = 1\n"), [(1, "network".into(), Problem::WrongType("table"))]);
    assert!(issues("organisation = 1\n").contains(&(
        1,
        "organisation".into(),
        Problem::WrongType("list of tables")
    )));
}

#[test]
fn empty_and_long_names() {
    refuses("name = \"North Hospital\"", "name = \"\"", "organisation[1].name", Problem::Empty);
    let long = format!("name = \"{}\"", "ä".repeat(33));
    refuses("name = \"North Hospital\"", &long, "organisation[1].name", Problem::TooLong(66, 64));
}

#[test]
fn numbers_that_no_parachain_has() {
    let problem = Problem::OutOfRange(1, u32::MAX.into());
    refuses("para-id = 2000", "para-id = 0", "network.para-id", problem.clone());
    refuses("para-id = 2000", "para-id = 4294967296", "network.para-id", problem);
}

#[test]
fn words_that_there_are_not() {
    refuses(
        "type = \"local\"",
        "type = \"test\"",
        "network.type",
        Problem::NotOneOf("development, local, live".into()),
    );
    let text = with("kind = \"hospital\"", "kind = \"Hospital\"");
    assert!(matches!(
        issues(&text).as_slice(),
        [(_, element, Problem::NotOneOf(words))] if element == "organisation[1].kind" && words.contains("hospital")
    ));
}

#[test]
fn ids_countries_and_leis() {
    refuses("id = \"salus_local\"", "id = \"Salus Local\"", "network.id", Problem::NotAnId);
    refuses(
        "relay-chain = \"rococo-local\"",
        "relay-chain = \"../rococo\"",
        "network.relay-chain",
        Problem::NotAnId,
    );
    for country in ["de", "DEU", "D1"] {
        let new = format!("jurisdiction = \"{country}\"");
        refuses(
            "jurisdiction = \"DE\"",
            &new,
            "organisation[0].jurisdiction",
            Problem::NotACountry,
        );
    }
    refuses(
        "lei = \"DEVS00SALUSREGUL0171\"",
        "lei = \"DEVS00SALUSREGUL0172\"",
        "organisation[0].lei",
        Problem::NotALei,
    );
}

#[test]
fn accounts_and_keys() {
    let account = "controller = \"5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty\"";
    for wrong in ["5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694tz", "0x8eaf", "//Bob"] {
        let new = format!("controller = \"{wrong}\"");
        refuses(account, &new, "organisation[1].controller", Problem::NotAnAccount);
    }
    refuses(
        "session-key = \"0x8eaf04151687736326c9fea17e25fc5287613693c912909cb226aa4794f26a48\"",
        "session-key = \"0x8eaf0415\"",
        "organisation[1].collator.session-key",
        Problem::NotAnAccount,
    );
}

#[test]
fn addresses_of_nodes() {
    let peer = "12D3KooWQHT3rwzf4aJAvfXADWZW3LovcimjvjVMLiZCzXKCgtsy";
    for wrong in [
        "salus.north.example:30333".to_owned(),
        "/dns/salus.north.example/tcp/30333".to_owned(),
        format!("/dns//tcp/30333/p2p/{peer}"),
        format!("/dns/salus.north.example/tcp/0/p2p/{peer}"),
        format!("/dns/salus.north.example/tcp/66666/p2p/{peer}"),
        "/dns/salus.north.example/tcp/30333/p2p/12D3".to_owned(),
    ] {
        let new = format!("para-id = 2000\nboot-nodes = [\n\"{wrong}\"]");
        let text = with("para-id = 2000", &new);
        let line = line_of(&text, &wrong);
        assert_eq!(issues(&text), [(line, "network.boot-nodes[0]".into(), Problem::NotABootNode)]);
    }
    for right in [
        format!("/ip4/10.0.0.1/tcp/30333/ws/p2p/{peer}"),
        format!("/dns4/a.example/tcp/1/p2p/{peer}"),
    ] {
        let text = with("para-id = 2000", &format!("para-id = 2000\nboot-nodes = [\"{right}\"]"));
        assert_eq!(read(&text).map(|network| network.boot_nodes), Ok(vec![right]));
    }
}

#[test]
fn what_only_one_may_have() {
    let alice = line_of(LOCAL, "controller = \"5Grwva");
    refuses(
        "controller = \"5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty\"",
        "controller =  \"5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY\"",
        "organisation[1].controller",
        Problem::Taken(alice),
    );
    // A LEI twice: the second is refused, and the fallback collator is the first's.
    refuses(
        "lei = \"DEVS00SALUSRESEA0409\"",
        "lei =  \"DEVS00SALUSREGUL0171\"",
        "organisation[3].lei",
        Problem::Taken(line_of(LOCAL, "lei = \"DEVS00SALUSREGUL0171\"")),
    );
    // A fallback collator cannot sit in a seat, nor make blocks with its key.
    refuses(
        "account = \"5FCfAonRZgTFrTd9HREEyeJjDpT397KMzizE6T3DvebLFE7n\"",
        "account =  \"5GNJqTPyNqANBkUVMN1LPPrxXnFouWXoe2wNSmmEoLctxiZY\"",
        "fallback-collator[0].account",
        Problem::Taken(line_of(LOCAL, "account = \"5GNJqT")),
    );
    refuses(
        "session-key = \"0xe659a7a1628cdd93febc04a4e0646ea20e9f5f0ce097d9a05290d4a9e054df4e\"",
        "session-key =  \"0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d\"",
        "fallback-collator[0].session-key",
        Problem::Taken(line_of(LOCAL, "session-key = \"0xd43593")),
    );
}

#[test]
fn who_runs_a_fallback_collator_is_of_the_file() {
    refuses(
        "organisation = \"DEVS00SALUSHOSPI0244\"",
        "organisation = \"5493001KJTIIGC8Y1R12\"",
        "fallback-collator[0].organisation",
        Problem::UnknownOrganisation,
    );
}

#[test]
fn too_few_and_too_many() {
    let line = line_of(LOCAL, "[network]");
    let text = LOCAL.split("[[organisation]]").next().expect("a first part");
    assert_eq!(
        issues(text),
        [
            (line, "fallback-collator".into(), Problem::TooFew(0, 2)),
            (line, "organisation".into(), Problem::TooFew(0, 1)),
        ]
    );
    let last = LOCAL.rfind("[[fallback-collator]]").expect("there");
    assert_eq!(issues(&LOCAL[..last]), [(line, "fallback-collator".into(), Problem::TooFew(1, 2))]);
    assert!(read(&more(MAX_COLLATORS - 4, MAX_FALLBACKS - 2)).is_ok());
    assert_eq!(
        issues(&more(MAX_COLLATORS - 3, MAX_FALLBACKS - 1)),
        [
            (line, "fallback-collator".into(), Problem::TooMany(9, MAX_FALLBACKS)),
            (line, "organisation with a collator".into(), Problem::TooMany(65, MAX_COLLATORS)),
        ]
    );
}

#[test]
fn a_live_network_has_no_keys_that_everybody_has() {
    assert!(read(&live()).is_ok());
    let found = issues(&with("type = \"local\"", "type = \"live\""));
    // Four controllers, and account and key of six collators.
    assert_eq!(found.len(), 4 + 2 * 6);
    assert!(found.iter().all(|(_, _, problem)| *problem == Problem::WellKnownKey));
    assert!(read(&with("type = \"local\"", "type = \"development\"")).is_ok());
}

#[test]
fn everything_is_told_at_once_by_line() {
    let text = LOCAL
        .replacen("type = \"local\"", "type = \"test\"", 1)
        .replacen("DEVS00SALUSREGUL0171", "DEVS00SALUSREGUL0172", 1)
        .replacen("jurisdiction = \"DE\"", "jurisdiction = \"Germany\"", 1)
        .replacen("kind = \"research-institute\"", "kind = \"institute\"", 1);
    let lines: Vec<_> = issues(&text).into_iter().map(|(line, ..)| line).collect();
    let expected = [
        "type =",
        "jurisdiction = \"Germany",
        "lei = \"DEVS00SALUSREGUL0172",
        "kind = \"institute",
    ];
    assert_eq!(lines, expected.map(|part| line_of(&text, part)));
    let told = read(&text).expect_err("refused").to_string();
    assert!(
        told.starts_with(
            "line 7: network.type: it must be one of: development, local, live\nline "
        ),
        "{told}"
    );
}
