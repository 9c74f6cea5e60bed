//! Figures: what sealing, batches and a store cost on this machine.
//!
//! ```text
//! cargo run --release -p salus-client --example figures -- FOLDER [URL]
//! ```
//!
//! FOLDER holds Bundles of FHIR, as `dapp/journey/generate-data` makes them. Where URL is the address of a
//! development chain, resources are brought onto it, and checked against it, as well. Each figure is the
//! median of several rounds, and the lowest and the highest behind it. Rates of sealing and of batches are
//! by the processor's time, those of files, store and chain by the clock. `age` is left out where it is not
//! installed.

use salus_client::{
    batch::{Sorter, Tree, MAX_LEAVES},
    bulk,
    canonical::Document,
    chain::{calls, Anchoring, Chain, Sender},
    config::Network,
    fhir::Schema,
    keep::{Basis, Evidence, Number, Settings, Store},
    keys::{AccountKey, Kind, Statement},
    seal::{self, PrivateKey, SecretKey},
    verify,
};
use salus_primitives::{Code, Commitment, Confidentiality, LegalBasis, OrganisationId, SubjectId};
use secrecy::SecretString;
use serde_json::Value;
use sp_core::H256;
use std::{
    fmt, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Instant,
};

/// How often each thing is done.
const ROUNDS: usize = 5;
/// How many records are sealed in a round.
const RECORDS: usize = 10_000;
/// How many leaves a batch has.
const LEAVES: u32 = 1_000_000;
/// How many records go into a store on a disk in a round.
const KEPT: usize = 1_000;
/// How many go onto the chain in batches.
const ANCHORED: usize = 10_000;
/// How many of them go there one by one before.
const SINGLY: u64 = 20;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().ok_or("name a folder of FHIR Bundles")?;
    let files = files(Path::new(&folder))?;
    let records = records(&files)?;
    println!(
        "{ROUNDS} rounds of each; {}",
        if cfg!(debug_assertions) { "the profile for development" } else { "optimised" }
    );
    // First what is measured by the peak of memory, which not every system forgets.
    batch()?;
    sealing(&records)?;
    beside_age(&files)?;
    tokio::runtime::Runtime::new()?.block_on(async {
        store(&records).await?;
        match arguments.next() {
            Some(url) => on_a_chain(&records, url).await,
            None => Ok(()),
        }
    })
}

/// What several rounds gave.
#[derive(Default)]
struct Rounds(Vec<f64>);

impl fmt::Display for Rounds {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut sorted = self.0.clone();
        sorted.sort_by(f64::total_cmp);
        let at = |place: usize| sorted.get(place).copied().unwrap_or(f64::NAN);
        let digits = usize::from(at(0) < 100.0) + usize::from(at(0) < 10.0);
        let (median, least, most) = (at(sorted.len() / 2), at(0), at(sorted.len().max(1) - 1));
        write!(formatter, "{median:.digits$} ({least:.digits$} to {most:.digits$})")
    }
}

fn files(folder: &Path) -> Outcome<Vec<(PathBuf, String)>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "json") {
            files.push((path.clone(), fs::read_to_string(path)?));
        }
    }
    files.retain(|(_, text)| text.contains("\"Bundle\""));
    Ok(files)
}

/// The resources of all Bundles.
fn records(files: &[(PathBuf, String)]) -> Outcome<Vec<String>> {
    let mut records = Vec::new();
    for (_, text) in files {
        let bundle: Value = serde_json::from_str(text)?;
        let entries = bundle["entry"].as_array().ok_or("a Bundle has no entries")?;
        records.extend(entries.iter().map(|entry| entry["resource"].to_string()));
    }
    if records.is_empty() {
        return Err("there are no records".into());
    }
    Ok(records)
}

/// The processor's time of this process in seconds, where the system tells it.
fn processor() -> Outcome<f64> {
    let stat = fs::read_to_string("/proc/self/stat")?;
    let fields = stat.rsplit(')').next().ok_or("the system tells no times")?;
    let ticks = |place: usize| -> Outcome<f64> {
        Ok(fields.split_whitespace().nth(place).ok_or("the system tells no times")?.parse()?)
    };
    Ok((ticks(11)? + ticks(12)?) / 100.0)
}

/// The most memory that this process had since it was last asked, in MiB.
fn peak() -> Outcome<u64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.split_whitespace().next()).ok_or("no memory is told")?;
    Ok(kib.parse::<u64>()? / 1024)
}

fn sealing(records: &[String]) -> Outcome {
    let patient = SecretKey::random()?;
    let folder = tempfile::tempdir()?;
    let (mut bytes, mut sealed_bytes) = (0, 0);
    let names = ["canonical form", "sealing, key wrapped for the patient", "leaf in a tree", "all"];
    let mut seconds: [Rounds; 4] = Default::default();
    for _ in 0..ROUNDS {
        let begin = processor()?;
        let documents: Vec<_> = records
            .iter()
            .cycle()
            .take(RECORDS)
            .map(|it| Document::read(it))
            .collect::<Result<_, _>>()?;
        let read = processor()?;
        let mut leaves = Vec::with_capacity(RECORDS);
        for document in &documents {
            let record = seal::seal(document, H256::zero(), SubjectId([1; 16]), 1)?;
            seal::wrap_opening(&record.opening, &patient, &record.place)?;
            bytes += document.text().len();
            sealed_bytes += record.envelope.len();
            leaves.push(record.place.commitment);
        }
        let sealed = processor()?;
        let mut sorter = Sorter::new(folder.path());
        for leaf in &leaves {
            sorter.add(leaf)?;
        }
        Tree::build(&folder.path().join("tree"), sorter.finish()?)?;
        let end = processor()?;
        let took = [read - begin, sealed - read, end - sealed, end - begin];
        seconds.iter_mut().zip(took).for_each(|(all, took)| all.0.push(took));
    }
    println!(
        "records: {RECORDS} in a round, {} bytes on average, sealed {:.0} % longer",
        bytes / RECORDS / ROUNDS,
        (sealed_bytes as f64 / bytes as f64 - 1.0) * 100.0
    );
    let megabytes = bytes as f64 / ROUNDS as f64 / 1e6;
    for (what, seconds) in names.into_iter().zip(seconds) {
        // The system counts in hundredths of a second.
        let of = |amount: f64| Rounds(seconds.0.iter().map(|it| amount / it.max(0.01)).collect());
        println!("  {what}: {} records/s, {} MB/s a core", of(RECORDS as f64), of(megabytes));
    }
    Ok(())
}

/// The same files whole, by this and by `age`: each by itself, and all together as one.
fn beside_age(files: &[(PathBuf, String)]) -> Outcome {
    let folder = tempfile::tempdir()?;
    let out = folder.path().join("out");
    let megabytes = files.iter().map(|(_, text)| text.len()).sum::<usize>() as f64 / 1e6;
    let key = PrivateKey::random()?.public();
    let keys = Command::new("age-keygen").stderr(Stdio::null()).output();
    let keys = keys.ok().and_then(|it| String::from_utf8(it.stdout).ok()).unwrap_or_default();
    let recipient = keys.lines().find_map(|line| line.strip_prefix("# public key: "));
    let all = folder.path().join("all");
    let together: String = files.iter().map(|(_, text)| text.as_str()).collect();
    fs::write(&all, together.repeat(50))?;
    let age = |path: &Path| -> Outcome {
        let recipient = recipient.ok_or("age is not installed")?;
        let age = Command::new("age").args(["-r", recipient, "-o"]).arg(&out).arg(path).status()?;
        age.success().then_some(()).ok_or_else(|| "age failed".into())
    };
    let (mut ours, mut each, mut whole) = (Rounds::default(), Rounds::default(), Rounds::default());
    for _ in 0..ROUNDS {
        let clock = Instant::now();
        for (path, _) in files {
            let document = Document::read(&fs::read_to_string(path)?)?;
            let record = seal::seal(&document, H256::zero(), SubjectId([1; 16]), 1)?;
            seal::share_opening(&record.opening, &key, &record.place)?;
            fs::write(&out, record.envelope)?;
        }
        ours.0.push(megabytes / clock.elapsed().as_secs_f64());
        if recipient.is_some() {
            let clock = Instant::now();
            files.iter().try_for_each(|(path, _)| age(path))?;
            each.0.push(megabytes / clock.elapsed().as_secs_f64());
            let clock = Instant::now();
            age(&all)?;
            whole.0.push(50.0 * megabytes / clock.elapsed().as_secs_f64());
        }
    }
    println!("files: {} Bundles of {megabytes:.1} MB, sealed whole for one recipient", files.len());
    println!("  salus, canonical form and commitment included: {ours} MB/s");
    match recipient {
        Some(_) => println!(
            "  age: {each} MB/s, a process for each; {whole} MB/s, all of them 50 times as one file"
        ),
        None => println!("  age is not installed"),
    }
    Ok(())
}

fn batch() -> Outcome {
    let commitment = |n: u32| {
        let mut digest = [0; 32];
        digest[..4].copy_from_slice(&n.to_le_bytes());
        Commitment::new(&[3; 32], &digest)
    };
    // The peak is counted from here on, where the system allows that.
    let _ = fs::write("/proc/self/clear_refs", "5");
    let before = peak()?;
    let (mut by_core, mut by_clock, mut proofs) = <(Rounds, Rounds, Rounds)>::default();
    let (mut longest, mut of_many) = (0, 0);
    for _ in 0..ROUNDS {
        let folder = tempfile::tempdir()?;
        let (begin, clock) = (processor()?, Instant::now());
        let mut sorter = Sorter::new(folder.path());
        for n in 0..LEAVES {
            sorter.add(&commitment(n))?;
        }
        let mut tree = Tree::build(&folder.path().join("tree"), sorter.finish()?)?;
        by_core.0.push(processor()? - begin);
        by_clock.0.push(clock.elapsed().as_secs_f64());
        let clock = Instant::now();
        for n in 0..1000 {
            let leaf = commitment(n * (LEAVES / 1000));
            let proof = tree.prove(&leaf)?;
            if !proof.proves(&leaf) {
                return Err("a proof proves nothing".into());
            }
            longest = longest.max(proof.hashes.len());
        }
        proofs.0.push(clock.elapsed().as_secs_f64() * 1e3);
        let many: Vec<_> = (0..1000).map(commitment).collect();
        of_many = tree.prove_all(&many)?.hashes.len();
    }
    println!("batch: {LEAVES} leaves from digests, commitments included");
    println!("  {by_core} s of a core, {by_clock} s by the clock");
    println!("  {} MiB of memory at most, {before} before", peak()?);
    println!(
        "  a proof has at most {longest} hashes, {} bytes; 1000 made and checked in {proofs} ms",
        longest * 32
    );
    println!(
        "  1000 leaves in one proof: {of_many} hashes, {:.0} % of single proofs",
        of_many as f64 / (longest * 1000) as f64 * 100.0
    );
    Ok(())
}

/// Writes so many records as one file.
fn export(records: &[String], many: usize, folder: &Path) -> Outcome<PathBuf> {
    let input = folder.join("in.ndjson");
    let lines: Vec<_> = records.iter().map(String::as_str).cycle().take(many).collect();
    fs::write(&input, lines.join("\n"))?;
    Ok(input)
}

fn settings(patients: &dyn bulk::Patients) -> bulk::Settings<'_> {
    bulk::Settings {
        schema: Schema::R4,
        unlabelled: Some(Confidentiality::N),
        retained_until: None,
        patients,
    }
}

async fn store(records: &[String]) -> Outcome {
    let patients = |name: &str| {
        let hash = sp_crypto_hashing::blake2_256(name.as_bytes());
        hash[..16].try_into().ok().map(SubjectId)
    };
    let (mut rate, mut by_core) = (Rounds::default(), Rounds::default());
    for _ in 0..ROUNDS {
        let folder = tempfile::tempdir()?;
        let input = export(records, KEPT, folder.path())?;
        let opened =
            Settings::in_folder(&folder.path().join("store"), H256::zero(), PrivateKey::random()?)?;
        let mut store = Store::open(opened).await?;
        let (begin, clock) = (processor()?, Instant::now());
        let settings = settings(&patients);
        let outcome = bulk::seal(&mut store, "figures", &input, &settings, &mut Vec::new()).await?;
        rate.0.push(outcome.sealed as f64 / clock.elapsed().as_secs_f64());
        by_core.0.push((processor()? - begin) / outcome.sealed as f64 * 1e6);
    }
    println!("store: {rate} records/s, each synced; {by_core} microseconds of a core for each");
    Ok(())
}

/// From documents to records that are checked against a chain: once, since a chain grows.
async fn on_a_chain(records: &[String], url: String) -> Outcome {
    let network = Network { url, genesis: None, most_age_seconds: None, plain: false };
    let chain = Chain::connect(&network).await?;
    let sender = Sender::new(
        chain.clone(),
        AccountKey::from_secret("the example", &SecretString::from("//Alice"))?,
    );
    let organisation = OrganisationId(0);
    let folder = tempfile::tempdir()?;
    let patient = AccountKey::create(&folder.path().join("patient.key"))?;
    let deadline = chain.now().await? + 600_000;
    let statement = Statement::sign(&patient, Kind::Enrol, chain.genesis(), organisation, deadline);
    let enrol = calls::Enrol {
        organisation,
        controller: patient.account(),
        deadline,
        signature: statement.signature().ok_or("there is no signature")?,
    };
    let subject = sender.run(&enrol).await?.event::<calls::SubjectEnrolled>()?.subject;

    // A resource about no patient is no record.
    let is_record = |it: &&String| !it.contains(r#""resourceType":"Practitioner""#);
    let records: Vec<_> = records.iter().filter(is_record).cloned().collect();
    let input = export(&records, ANCHORED, folder.path())?;
    let opened =
        Settings::in_folder(&folder.path().join("store"), chain.genesis(), PrivateKey::random()?)?;
    let mut store = Store::open(opened).await?;
    let everybody = |_: &str| Some(subject);
    let settings = settings(&everybody);
    let (whole, clock) = (Instant::now(), Instant::now());
    let outcome = bulk::seal(&mut store, "figures", &input, &settings, &mut Vec::new()).await?;
    println!(
        "on a chain: {} resources, of which {} are sealed and kept in {:.1} s",
        ANCHORED,
        outcome.sealed,
        clock.elapsed().as_secs_f64()
    );
    let anchoring = Anchoring { organisation, sender: &sender };
    let ground = LegalBasis::from_code("gdpr-9-2-h").ok_or("there is no such ground")?;
    let mut singly = Rounds::default();
    for number in 0..SINGLY {
        let clock = Instant::now();
        store.anchor(Number(number), Basis::Law(ground), &anchoring).await?;
        singly.0.push(clock.elapsed().as_secs_f64());
    }
    println!("  anchored by itself, one after the other: {singly} s for each of {SINGLY}, until it is final");
    let clock = Instant::now();
    store.build_batches(MAX_LEAVES)?;
    let built = clock.elapsed().as_secs_f64();
    let settled = store.settle(&anchoring).await?;
    println!(
        "  the others in {} batch: {built:.1} s to put it together, {:.1} s until it is final",
        settled.batches.len(),
        clock.elapsed().as_secs_f64() - built
    );
    let clock = Instant::now();
    for number in (0..outcome.sealed).map(Number) {
        let opened = store.open_record(number).await?;
        match store.evidence(number)? {
            Evidence::Record(record) => {
                let found = chain.read(&calls::RecordAt { subject, record }).await?;
                let found = found.ok_or("a record is not there")?;
                verify::record(opened.document.text(), &opened.salt, &found.commitment)?;
            }
            Evidence::Batch { batch, proof } => {
                let found = chain.read(&calls::BatchAt { organisation, batch }).await?;
                let found = found.ok_or("a batch is not there")?;
                let (text, salt) = (opened.document.text(), &opened.salt);
                verify::record_in_batch(text, salt, &proof, &found.root, found.count)?;
            }
        }
    }
    println!(
        "  each opened, proved, and checked against what the chain answers: {:.1} s; {:.1} s in all",
        clock.elapsed().as_secs_f64(),
        whole.elapsed().as_secs_f64()
    );
    Ok(())
}
