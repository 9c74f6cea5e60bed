//! The client on a chain that runs: `SALUS_URL` is the address of a fresh development chain.
//!
//! They are ignored where no chain is, so that none passes by doing nothing:
//! `SALUS_URL=ws://127.0.0.1:9944 cargo test -p salus-client --test chain -- --ignored`

#[path = "chain/member.rs"]
mod member;

use salus_client::{
    chain::{
        calls::{TrailLength, Vouch},
        Chain, Error, Refusal, Sender,
    },
    config::Network,
    keys::AccountKey,
};
use salus_primitives::{OrganisationId, Period, PractitionerRole, RoleSet};
use secrecy::SecretString;
use serde_json::Value;
use sp_core::H256;
use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    process::{Command, Output},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// The account that acts for the first member of a development chain.
const HOSPITAL: &str = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";

/// The commands whose examples make one story, in its order.
const STORY: &[&str] = &[
    "init",
    "keys import",
    "keys new",
    "keys show",
    "keys publish",
    "keys published",
    "org list",
    "org show",
    "practitioner vouch",
    "practitioner show",
    "practitioner suspend",
    "practitioner reinstate",
    "practitioner renew",
    "practitioner revoke",
    "patient sign",
    "patient enrol",
    "patient show",
    "consent grant",
    "consent list",
    "access can",
    "access ask",
    "consent export",
    "consent import",
    "consent revoke",
    "record seal",
    "record hold",
    "record lift",
    "record anchor",
    "record list",
    "record share",
    "record open",
    "record verify",
    "record supersede",
    "anchor attest",
    "anchor show",
    "anchor withdraw",
    "anchor hold",
    "anchor lift",
    "anchor offer",
    "anchor accept",
    "anchor discard",
    "record erase",
    "audit show",
    "audit check",
    "audit prove",
    "audit verify",
    "audit report accounting",
    "audit report access",
    "audit report events",
    "org sign",
    "org rotate",
];

/// One at a time: they share the account that acts for the member.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

fn url() -> String {
    std::env::var("SALUS_URL").expect("SALUS_URL is the address of a fresh development chain")
}

fn network(genesis: Option<H256>) -> Network {
    Network { url: url(), genesis, most_age_seconds: None, plain: false }
}

fn key(secret: &str) -> AccountKey {
    AccountKey::from_secret("the test", &SecretString::from(secret)).expect("it is a key")
}

/// A shell in a folder, in which `salus` is ours.
struct Shell {
    folder: tempfile::TempDir,
    variables: BTreeMap<&'static str, String>,
}

impl Shell {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("there is room");
        Self { folder, variables: BTreeMap::from([("HOSPITAL", HOSPITAL.into())]) }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.path().join(name);
        fs::create_dir_all(path.parent().expect("it has a folder")).expect("there is room");
        fs::write(path, text).expect("there is room");
    }

    fn run(&self, line: &str) -> Output {
        let salus = Path::new(env!("CARGO_BIN_EXE_salus"));
        let bin = salus.parent().expect("it lies in a folder").display();
        let path = format!("{bin}:{}", std::env::var("PATH").unwrap_or_default());
        Command::new("sh")
            .args(["-c", line])
            .current_dir(self.path())
            .env("PATH", path)
            .envs(&self.variables)
            .env_remove("SALUS_KEY")
            .env_remove("SALUS_SECRET")
            .output()
            .expect("there is a shell")
    }

    /// Runs a line that must end well, and tells what it says.
    fn well(&self, line: &str) -> String {
        let output = self.run(line);
        let errors = String::from_utf8_lossy(&output.stderr);
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert_eq!(output.status.code(), Some(0), "{line}\n{said}\n{errors}");
        said
    }

    /// Runs a line that must end with this code, and tells why.
    fn ends(&self, line: &str, code: i32) -> String {
        let output = self.run(line);
        let why = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(code), "{line}\n{why}");
        why
    }

    /// The number that a variable holds.
    fn number(&self, name: &str) -> Value {
        self.variables[name].parse::<u64>().expect("it is a number").into()
    }

    /// What a line says as JSON.
    fn json(&self, line: &str) -> Value {
        serde_json::from_str(&self.well(line)).expect("it is JSON")
    }
}

/// The commands that there are, from what `--help` lists.
fn commands(shell: &Shell, path: &str, all: &mut Vec<String>) {
    let help = shell.well(&format!("salus {path} --help"));
    let listed: Vec<_> = help
        .lines()
        .skip_while(|line| *line != "Commands:")
        .skip(1)
        .take_while(|line| line.starts_with("  "))
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .map(String::from)
        .collect();
    if listed.is_empty() {
        all.push(path.trim().to_string());
    }
    for name in listed {
        commands(shell, &format!("{path} {name}"), all);
    }
}

/// The examples that the help of a command shows.
fn examples(shell: &Shell, path: &str) -> Vec<String> {
    let help = shell.well(&format!("salus {path} --help"));
    let examples: Vec<_> = help
        .lines()
        .skip_while(|line| !line.starts_with("Example"))
        .skip(1)
        .take_while(|line| line.starts_with("  "))
        .map(|line| line.trim().replace("ws://127.0.0.1:9944", &url()))
        .collect();
    assert!(!examples.is_empty(), "salus {path} shows no example");
    examples
}

fn observation(number: u32) -> String {
    format!(
        r#"{{"resourceType":"Observation","id":"o{number}","status":"final","code":{{"text":"pulse"}},"subject":{{"reference":"Patient/1"}},"effectiveDateTime":"2020-01-01","valueInteger":{number}}}"#
    )
}

#[test]
#[ignore = "needs a chain"]
fn the_examples_of_every_command_work() {
    let _alone = alone();
    let mut shell = Shell::new();
    let mut all = Vec::new();
    commands(&shell, "", &mut all);
    let (mut told, mut known) =
        (STORY.to_vec(), all.iter().map(String::as_str).collect::<Vec<_>>());
    told.sort_unstable();
    known.sort_unstable();
    assert_eq!(told, known, "the story has every command");

    shell.write("phrase.txt", "//Alice\n");
    shell.write("export.ndjson", &[1, 2, 3].map(observation).join("\n"));
    shell.write("folder/one.json", &observation(4));
    shell.write("corrected.json", &observation(5));
    for path in STORY {
        for example in examples(&shell, path) {
            let said = shell.well(&example);
            match *path {
                "init" => {
                    let doctor = shell.json("salus keys new --out doctor.key --json");
                    shell.variables.insert("DOCTOR", text(&doctor["account"]));
                    shell.well("salus keys new --out next.key");
                    shell.well("salus keys new --encryption --out recipient.enc");
                    shell.well(
                        "salus keys show --encryption --file recipient.enc --json > recipient.pub",
                    );
                }
                "patient enrol" => {
                    let subject = said.split_whitespace().next().expect("it says the subject");
                    shell.variables.insert("SUBJECT", subject.into());
                    shell.write("patients.json", &format!(r#"{{"Patient/1":"{subject}"}}"#));
                }
                "consent list" => {
                    let list = shell.json("salus consent list --subject $SUBJECT --json");
                    assert_eq!(list.as_array().map(Vec::len), Some(2));
                    shell.variables.insert("CONSENT", list[1]["consent"].to_string());
                }
                "consent import" => {
                    let list = shell.json("salus consent list --subject $SUBJECT --json");
                    assert_eq!(list.as_array().map(Vec::len), Some(2), "none is granted twice");
                }
                "record supersede" => on_the_chain(&mut shell, &example),
                "anchor show" => {
                    let shown = shell.json(&format!("{example} --json"));
                    assert_eq!(shown["confirmed"][0]["kind"], "checked");
                    assert_eq!(shown["confirmed"][0]["organisation"], 1);
                    assert_eq!(shown["supersededBy"], shell.number("NEWER"));
                }
                "anchor hold" => {
                    let erase = "salus record erase --record 0 --organisation 0 --ground court-order --keeper custodian.enc --key hospital.key";
                    let why = shell.ends(erase, 3);
                    assert!(why.contains("gdpr-17-3-e"), "{why}");
                }
                "anchor accept" => {
                    let show = "salus anchor show --subject $SUBJECT --record $RECORD --json";
                    assert_eq!(shell.json(show)["custodian"], 1);
                    shell.well("salus anchor offer --organisation 1 --subject $SUBJECT --record $RECORD --to 0 --key south.key");
                }
                "consent revoke" => {
                    let list = shell.json("salus consent list --subject $SUBJECT --json");
                    assert_eq!(list.as_array().map(Vec::len), Some(1));
                }
                _ => {}
            }
        }
    }

    // What the story did is there.
    let trail = shell.json("salus audit show --subject $SUBJECT --json");
    let kinds: Vec<_> =
        trail.as_array().expect("a list").iter().map(|it| text(&it["kind"])).collect();
    assert_eq!(
        kinds,
        [
            "SubjectEnrolled",
            "ConsentGranted",
            "ConsentGranted",
            "AccessDecided",
            "ConsentRevoked",
            "RecordAnchored",
            "RecordSuperseded",
            "RecordAttested",
            "AttestationWithdrawn",
            "HoldPlaced",
            "HoldLifted",
            "CustodyOffered",
            "CustodyTransferred",
            "CustodyOffered",
            "CustodyOfferDiscarded"
        ]
    );
    // The reports say the same, line by line.
    let read = |name: &str| fs::read_to_string(shell.path().join(name)).expect("it was written");
    let bundle: Value = serde_json::from_str(&read("events.json")).expect("it is JSON");
    let events: Vec<_> = bundle["entry"].as_array().expect("a list").iter().collect();
    let told: Vec<_> =
        events.iter().map(|it| text(&it["resource"]["subtype"][1]["code"])).collect();
    assert_eq!(told, kinds);
    assert_eq!(read("access.csv").lines().count(), 2, "headings and the one access");
    assert!(read("accounting.html").contains("There is nothing to report."));
    // A proof of which one digit was changed proves nothing.
    let proof = read("line.json");
    let at = proof.find("0x").expect("it has digits") + 80;
    let digit = if proof.as_bytes()[at] == b'0' { "1" } else { "0" };
    shell.write("forged.json", &format!("{}{digit}{}", &proof[..at], &proof[at + 1..]));
    assert_ne!(shell.run("salus audit verify forged.json").status.code(), Some(0));
    // A folder that remembers another root for a block shows that the trail was rewritten.
    let roots = read("audit/roots.json");
    let mut forged: Value = serde_json::from_str(&roots).expect("it is JSON");
    forged["seen"][0]["root"] = format!("{:?}", H256([9; 32])).into();
    shell.write("audit/roots.json", &forged.to_string());
    shell.ends("salus audit check --folder audit", 9);
    shell.write("audit/roots.json", &roots);
    shell.well("salus audit check --folder audit");

    let records = shell.json("salus record list --keeper custodian.enc --json");
    let records = records.as_array().expect("a list");
    assert_eq!(records.len(), 5);
    assert!(records[1]["erasedAt"].is_string(), "it was erased");
    shell.ends("salus record open --record 1 --keeper custodian.enc", 3);

    // A tombstone stands in the place of the newer version.
    let erase = "salus record erase --record 4 --organisation 0 --ground entered-in-error --keeper custodian.enc --key next.key";
    shell.well("salus record verify --record 4 --organisation 0 --keeper custodian.enc");
    shell.well(erase);
    shell.ends("salus record verify --record 4 --organisation 0 --keeper custodian.enc", 3);
    let stone = shell.json("salus anchor show --subject $SUBJECT --record $NEWER --json");
    assert_eq!(stone["ground"], "entered-in-error");
    shell.ends("salus anchor show --subject $SUBJECT --record 999999", 3);
    let trail = shell.json("salus audit show --subject $SUBJECT --last 1 --json");
    assert_eq!(trail[0]["kind"], "RecordErased");

    // The next tests act by the account that acted before.
    shell.well("salus org sign --organisation 0 --key hospital.key > back.json");
    shell.well("salus org rotate --statement back.json --key next.key");
    let shown = shell.json("salus org show 0 --json");
    assert_eq!(shown["controller"], HOSPITAL);
}

/// After record 0 was superseded: that is so on the chain, done again it is the same version, and what is
/// not so is refused.
fn on_the_chain(shell: &mut Shell, example: &str) {
    let records = shell.json("salus record list --keeper custodian.enc --json");
    for (name, at) in [("RECORD", 0), ("NEWER", 4)] {
        let anchored = text(&records[at]["anchored"]);
        let number = anchored.strip_prefix("record ").expect("it is anchored by itself");
        shell.variables.insert(name, number.into());
    }
    let newer = shell.json("salus anchor show --subject $SUBJECT --record $NEWER --json");
    assert_eq!(newer["replaces"]["how"], "corrects");
    assert_eq!(newer["replaces"]["record"], shell.number("RECORD"));
    let again = shell.json(&format!("{example} --json"));
    assert_eq!(again["record"], 4);
    let other = example.replace("corrected.json", "folder/one.json");
    let why = shell.ends(&other, 3);
    assert!(why.contains("supersede that one"), "{why}");
    // In a batch no version shows.
    let why = shell.ends(&example.replace("--record 0", "--record 1"), 3);
    assert!(why.contains("not anchored by itself"), "{why}");
    shell.ends(&example.replace("corrects", "worsens"), 2);

    // Somebody has to take it, and to confirm it.
    shell.well("salus keys new --out south.key");
    let of = |name: &str| AccountKey::read(&shell.path().join(name)).expect("it is a key");
    let south = tokio::runtime::Runtime::new().expect("there are threads").block_on(async {
        let chain = Chain::connect(&network(None)).await.expect("it is ours");
        let member = Sender::new(chain, of("hospital.key"));
        member::admitted(&member, of("south.key").account()).await.expect("it is admitted")
    });
    assert_eq!(south, OrganisationId(1), "the chain is a fresh one");
    let share = "salus record share --organisation 0 --to recipient.pub --keeper custodian.enc";
    shell.well(&format!("{share} --record 0 --out shared/0"));
    shell.well(&format!("{share} --record 2 --out shared/2"));
    let attest = "salus anchor attest --kind held --keeper recipient.enc --organisation 1";
    let why = shell.ends(&format!("{attest} --given shared/2 --key south.key"), 3);
    assert!(why.contains("in a batch"), "{why}");
    let why = shell.ends(&format!("{attest} --given shared/0 --key doctor.key"), 6);
    assert!(why.contains("NoSponsor") || why.contains("NotVouchedFor"), "{why}");
}

fn text(value: &Value) -> String {
    value.as_str().expect("it is a text").into()
}

#[test]
fn the_readme_shows_examples_that_are_run() {
    let shell = Shell::new();
    let readme = include_str!("../../README.md");
    let shown: Vec<_> = readme.lines().filter(|line| line.starts_with("salus ")).collect();
    assert!(!shown.is_empty(), "the README shows how the command is used");
    for line in shown {
        let path = STORY.iter().find(|path| line.starts_with(&format!("salus {path} ")));
        let path = path.unwrap_or_else(|| panic!("no command: {line}"));
        let help = shell.well(&format!("salus {path} --help"));
        assert!(help.lines().any(|it| it.trim() == line), "no example of salus {path}: {line}");
    }
}

#[test]
#[ignore = "needs a chain"]
fn what_is_wrong_is_told_and_nothing_is_lost() {
    let _alone = alone();
    let shell = Shell::new();
    shell.write("phrase.txt", "//Alice\n");
    shell.ends("salus org list", 4);
    shell.well(&format!("salus init --name here --url {} --keep records", url()));
    let before = fs::read_to_string(shell.path().join("salus.toml")).expect("it is there");
    shell.ends(&format!("salus init --name here --url {}", url()), 4);
    shell.ends("salus init --name away --url ws://127.0.0.1:1", 5);
    shell.ends("salus init --name away --url ws://192.0.2.1:9944", 4);
    let after = fs::read_to_string(shell.path().join("salus.toml")).expect("it is there");
    assert_eq!(after, before);

    shell.well("salus keys import --out hospital.key < phrase.txt");
    shell.well("salus keys new --out stranger.key");
    shell.ends("salus keys new --out stranger.key", 4);
    shell.ends("salus nonsense", 2);
    shell.ends("salus patient show --subject 0x00", 2);
    let nobody = format!("0x{}", "00".repeat(16));
    shell.ends(&format!("salus patient show --subject {nobody}"), 3);
    shell.ends("salus org show 999", 3);

    // The pool and the chain refuse in words.
    let grant = format!(
        "salus consent grant --subject {nobody} --to everyone --actions access --purposes TREAT"
    );
    let why = shell.ends(&format!("{grant} --key stranger.key"), 6);
    assert!(why.contains("NoSponsor"), "{why}");
    let why = shell.ends(&format!("{grant} --key hospital.key"), 6);
    assert!(why.contains("ConsentRegistry.SubjectNotFound"), "{why}");
    let why = shell.ends(&format!("{grant} --json --key hospital.key"), 6);
    let why: Value = serde_json::from_str(why.trim()).expect("it is JSON");
    assert_eq!(why["code"], 6);
    shell.ends(&grant, 4);

    // A statement for another chain is not even sent.
    let other = "11".repeat(32);
    shell.well(&format!("salus init --name other --url {} --genesis 0x{other}", url()));
    shell.ends("salus org list --network other", 7);
    shell.well(
        "salus patient sign --organisation 0 --network other --key stranger.key > other.json",
    );
    shell.ends("salus patient enrol --statement other.json --key hospital.key", 3);

    // Good and bad input mixed.
    shell.well("salus keys new --encryption --out custodian.enc");
    shell.write(
        "mixed.ndjson",
        &format!("{}\n{{\"resourceType\":\n{}\n", observation(1), observation(2)),
    );
    let seal = format!("salus record seal --input mixed.ndjson --run mixed --subject {nobody} --keeper custodian.enc");
    let why = shell.ends(&seal, 8);
    assert!(why.contains("mixed.ndjson:2:"), "{why}");
    let again = shell.run(&format!("{seal} --json"));
    let said: Value = serde_json::from_slice(&again.stdout).expect("it is JSON");
    assert_eq!((said["sealed"].as_u64(), said["known"].as_u64()), (Some(0), Some(2)));
    shell.write("consents.json", r#"[{"resourceType":"Consent","status":"draft"}]"#);
    let why = shell.ends("salus consent import --file consents.json --key hospital.key", 3);
    assert!(why.contains("nothing is granted"), "{why}");
}

fn vouching(number: u8, now: u64) -> Vouch {
    Vouch {
        organisation: OrganisationId(0),
        practitioner: key(&format!("//practitioner{number}//{now}")).account(),
        roles: RoleSet::of(&[PractitionerRole::NURSE]),
        period: Period { from: now, to: Some(now + 86_400_000) },
    }
}

#[test]
#[ignore = "needs a chain"]
fn many_at_once_are_each_taken_once() {
    let _alone = alone();
    tokio::runtime::Runtime::new().expect("there are threads").block_on(async {
        let chain = Chain::connect(&network(None)).await.expect("it is ours");
        let sender = Arc::new(Sender::new(chain.clone(), key("//Alice")));
        let now = chain.now().await.expect("it has a clock");
        let before = chain.read(&TrailLength {}).await.expect("it answers");
        let mut under_way = tokio::task::JoinSet::new();
        for number in 0..40 {
            let sender = sender.clone();
            under_way.spawn(async move { sender.run(&vouching(number, now)).await });
        }
        while let Some(done) = under_way.join_next().await {
            done.expect("it ends").expect("it is taken");
        }
        let after = chain.read(&TrailLength {}).await.expect("it answers");
        assert_eq!(after - before, 40);
    });
}

#[test]
#[ignore = "needs a chain"]
fn what_was_signed_takes_effect_once_however_often_it_is_sent() {
    let _alone = alone();
    tokio::runtime::Runtime::new().expect("there are threads").block_on(async {
        let chain = Chain::connect(&network(None)).await.expect("it is ours");
        let now = chain.now().await.expect("it has a clock");
        let before = chain.read(&TrailLength {}).await.expect("it answers");
        let sender = Sender::new(chain.clone(), key("//Alice"));
        let signed = sender.sign(&vouching(200, now)).await.expect("it is signed");
        let (one, other) = tokio::join!(sender.send(&signed), sender.send(&signed));
        let receipts: Vec<_> = [one, other].into_iter().flatten().collect();
        assert!(!receipts.is_empty(), "it took effect");

        // As after a crash: another program, which knows nothing but the bytes.
        let chain = Chain::connect(&network(Some(chain.genesis()))).await.expect("it is ours");
        let again = Sender::new(chain.clone(), key("//Alice"));
        let receipt = again.send(&signed).await.expect("it is found");
        assert_eq!(receipts[0], receipt);
        assert_eq!(chain.read(&TrailLength {}).await.expect("it answers") - before, 1);

        // Two programs with one key do not get into each other's way.
        let (one, other) = (vouching(201, now), vouching(202, now));
        let (one, other) = tokio::join!(sender.run(&one), again.run(&other));
        one.expect("it is taken");
        other.expect("it is taken");
    });
}

#[test]
#[ignore = "needs a chain"]
fn another_chain_an_old_state_and_a_stranger_are_refused() {
    let _alone = alone();
    tokio::runtime::Runtime::new().expect("there are threads").block_on(async {
        let other = Chain::connect(&network(Some(H256([1; 32])))).await;
        assert!(matches!(other, Err(Error::OtherChain { .. })));

        let chain = Chain::connect(&network(None)).await.expect("it is ours");
        let now = chain.now().await.expect("it has a clock");
        let stranger = Sender::new(chain.clone(), key("//nobody"));
        let refused = stranger.run(&vouching(210, now)).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::Numbered(1)))), "{refused:?}");

        // The clock of a development chain is not ours; whatever it is, a state is older than no time.
        let strict = Network { most_age_seconds: Some(0), ..network(None) };
        let strict = Chain::connect(&strict).await.expect("it is ours");
        let wall = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        if u128::from(now) + 1_000 < wall.expect("it is after 1970").as_millis() {
            assert!(matches!(strict.read(&TrailLength {}).await, Err(Error::Stale { .. })));
        }
    });
}
