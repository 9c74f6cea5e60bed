//! Figures: what sealing, batches and a store cost on this machine.
//!
//! ```text
//! cargo run --release -p salus-client --example figures -- FOLDER [LEAVES]
//! ```
//!
//! FOLDER holds Bundles of FHIR, as `dapp/journey/generate-data` makes them. Rates of sealing and of
//! batches are by the processor's time, those of the store and of `age` by the clock. `age` is left out
//! where it is not installed.

use salus_client::{
    batch::{Sorter, Tree},
    bulk,
    canonical::Document,
    fhir::Schema,
    keep::{Settings, Store},
    seal::{self, PrivateKey, SecretKey},
};
use salus_primitives::{Commitment, Confidentiality, SubjectId};
use serde_json::Value;
use sp_core::H256;
use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    time::Instant,
};

/// How many records are sealed.
const RECORDS: usize = 20_000;
/// How many records go into a store on a disk.
const KEPT: usize = 2_000;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().ok_or("name a folder of FHIR Bundles")?;
    let leaves = arguments.next().map_or(Ok(1_000_000), |leaves| leaves.parse())?;
    let files = files(Path::new(&folder))?;
    let records = records(&files)?;
    sealing(&records)?;
    batch(leaves)?;
    store(&records)?;
    beside_age(&files)
}

fn files(folder: &Path) -> Outcome<Vec<(std::path::PathBuf, String)>> {
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
fn records(files: &[(std::path::PathBuf, String)]) -> Outcome<Vec<String>> {
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
    let (mut bytes, mut sealed_bytes) = (0, 0);
    let (mut canonical, mut sealed) = (0.0, 0.0);
    for chunk in 0..RECORDS / 1000 {
        let texts = records.iter().cycle().skip(chunk * 1000).take(1000);
        let begin = processor()?;
        let documents = texts.map(|text| Document::read(text)).collect::<Result<Vec<_>, _>>()?;
        canonical += processor()? - begin;
        let begin = processor()?;
        for document in &documents {
            bytes += document.text().len();
            let record = seal::seal(document, H256::zero(), SubjectId([1; 16]), 1)?;
            seal::wrap_opening(&record.opening, &patient, &record.place)?;
            sealed_bytes += record.envelope.len();
        }
        sealed += processor()? - begin;
    }
    let megabytes = bytes as f64 / 1e6;
    println!(
        "records: {RECORDS} of {} bytes on average, sealed {:.1} % longer",
        bytes / RECORDS,
        (sealed_bytes as f64 / bytes as f64 - 1.0) * 100.0
    );
    for (what, seconds) in
        [("canonical form", canonical), ("sealing", sealed), ("both", canonical + sealed)]
    {
        println!(
            "  {what}: {:.0} records/s, {:.1} MB/s a core",
            RECORDS as f64 / seconds,
            megabytes / seconds
        );
    }
    Ok(())
}

fn batch(leaves: u32) -> Outcome {
    let folder = tempfile::tempdir()?;
    let commitment = |n: u32| {
        let mut digest = [0; 32];
        digest[..4].copy_from_slice(&n.to_le_bytes());
        Commitment::new(&[3; 32], &digest)
    };
    // The peak is counted from here on, where the system allows that.
    let _ = fs::write("/proc/self/clear_refs", "5");
    let before = peak()?;
    let (begin, clock) = (processor()?, Instant::now());
    let mut sorter = Sorter::new(folder.path());
    for n in 0..leaves {
        sorter.add(&commitment(n))?;
    }
    let mut tree = Tree::build(&folder.path().join("tree"), sorter.finish()?)?;
    let (seconds, by_clock) = (processor()? - begin, clock.elapsed().as_secs_f64());
    println!(
        "batch: {leaves} leaves from digests in {seconds:.2} s of a core, {by_clock:.2} s by the clock: \
         {:.0} leaves/s; {} MiB at most, {before} before",
        f64::from(leaves) / seconds,
        peak()?
    );
    let begin = Instant::now();
    let mut longest = 0;
    for n in 0..1000 {
        let leaf = commitment(n * (leaves / 1000).max(1) % leaves);
        let proof = tree.prove(&leaf)?;
        longest = longest.max(proof.hashes.len());
    }
    println!(
        "  a proof has {longest} hashes, {} bytes; 1000 made and checked in {:.0} ms",
        longest * 32,
        begin.elapsed().as_secs_f64() * 1e3
    );
    let many: Vec<_> = (0..1000.min(leaves)).map(commitment).collect();
    let proof = tree.prove_all(&many)?;
    println!(
        "  {} leaves in one proof: {} hashes, {:.0} % of single proofs",
        many.len(),
        proof.hashes.len(),
        proof.hashes.len() as f64 / (longest * many.len()) as f64 * 100.0
    );
    Ok(())
}

fn store(records: &[String]) -> Outcome {
    let folder = tempfile::tempdir()?;
    let input = folder.path().join("in.ndjson");
    let lines: Vec<_> = records.iter().map(String::as_str).cycle().take(KEPT).collect();
    fs::write(&input, lines.join("\n"))?;
    let patients = |name: &str| {
        let hash = sp_crypto_hashing::blake2_256(name.as_bytes());
        hash[..16].try_into().ok().map(SubjectId)
    };
    let settings = bulk::Settings {
        schema: Schema::R4,
        unlabelled: Some(Confidentiality::N),
        retained_until: None,
        patients: &patients,
    };
    tokio::runtime::Runtime::new()?.block_on(async {
        let keeper = PrivateKey::random()?;
        let settings_of_store =
            Settings::in_folder(&folder.path().join("store"), H256::zero(), keeper)?;
        let mut store = Store::open(settings_of_store).await?;
        let (begin, clock) = (processor()?, Instant::now());
        let outcome =
            bulk::seal(&mut store, "figures", &input, &settings, &mut Vec::new()).await?;
        println!(
            "store: {} records, each synced, in {:.2} s by the clock ({:.0} records/s), {:.2} s of a core",
            outcome.sealed,
            clock.elapsed().as_secs_f64(),
            outcome.sealed as f64 / clock.elapsed().as_secs_f64(),
            processor()? - begin
        );
        Ok(())
    })
}

/// Whole Bundles, one file each, with this and with `age`.
fn beside_age(files: &[(std::path::PathBuf, String)]) -> Outcome {
    let folder = tempfile::tempdir()?;
    let out = folder.path().join("out");
    let megabytes = files.iter().map(|(_, text)| text.len()).sum::<usize>() as f64 / 1e6;
    let key = PrivateKey::random()?.public();
    let clock = Instant::now();
    for (path, _) in files {
        let document = Document::read(&fs::read_to_string(path)?)?;
        let record = seal::seal(&document, H256::zero(), SubjectId([1; 16]), 1)?;
        seal::share_opening(&record.opening, &key, &record.place)?;
        fs::write(&out, record.envelope)?;
    }
    let seconds = clock.elapsed().as_secs_f64();
    println!(
        "files: {} of {megabytes:.1} MB in all, canonical form, commitment, envelope and wrap for one: \
         {:.1} MB/s",
        files.len(),
        megabytes / seconds
    );
    let Ok(keys) = Command::new("age-keygen").stderr(Stdio::null()).output() else {
        println!("  age is not installed");
        return Ok(());
    };
    let keys = String::from_utf8(keys.stdout)?;
    let recipient = keys
        .lines()
        .find_map(|line| line.strip_prefix("# public key: "))
        .ok_or("age-keygen told no key")?;
    let clock = Instant::now();
    for (path, _) in files {
        let age = Command::new("age").args(["-r", recipient, "-o"]).arg(&out).arg(path).status()?;
        if !age.success() {
            return Err("age failed".into());
        }
    }
    let seconds = clock.elapsed().as_secs_f64();
    println!("  age, one process a file, X25519 only: {:.1} MB/s", megabytes / seconds);
    Ok(())
}
