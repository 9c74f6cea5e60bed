//! Figures: what it takes to query a trail of many lines.
//!
//! ```text
//! cargo run -p salus-client --example trail -- fill SPEC LINES OUT
//! cargo run -p salus-client --example trail -- query URL RUNS
//! ```
//!
//! `fill` takes a chain spec in its raw form and puts so many lines into its first state, with the head
//! that they have: of 1,000 subjects, in turns, decisions and uses of permits. `query` reads the lines
//! of one of the subjects and then those of all from a chain of that spec, as often as it is told, and
//! says the time and the bytes of the answers: median, and least and most.

use codec::{Decode, DecodeAll, Encode};
use salus_client::chain::types::AccountId;
use salus_primitives::{
    audit::{AuditEntry, AuditGround, AuditKind, AuditObject, EntryContent, NewEntry},
    trail::{EntryKey, TrailHead},
    ConsentAction, ConsentId, EntryIndex, OrganisationId, PermitId, PurposeOfUse, SubjectId,
};
use serde_json::{value::RawValue, Value};
use sp_crypto_hashing::{blake2_128, twox_128};
use std::{fs, time::Instant};
use subxt::rpcs::{client::RpcParams, RpcClient};

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// Of how many subjects the lines are.
const SUBJECTS: u64 = 1_000;
/// How many lines of one subject, and how many keys, are asked for at once.
const LINES: u32 = 256;
const KEYS: u32 = 1_000;

fn main() -> Outcome {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let words: Vec<_> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        ["fill", spec, lines, out] => fill(spec, lines.parse()?, out),
        ["query", url, runs] => tokio::runtime::Runtime::new()?.block_on(query(url, runs.parse()?)),
        _ => Err("say: fill SPEC LINES OUT, or: query URL RUNS".into()),
    }
}

fn prefix(name: &str) -> Vec<u8> {
    [twox_128(b"AuditTrail"), twox_128(name.as_bytes())].concat()
}

fn shown(bytes: &[u8]) -> String {
    format!("0x{}", hex::encode(bytes))
}

fn subject(number: u64) -> SubjectId {
    SubjectId((u128::from(number % SUBJECTS) + 1).to_be_bytes())
}

fn line(index: EntryIndex) -> AuditEntry<AccountId> {
    let kind =
        if index.is_multiple_of(2) { AuditKind::AccessDecided } else { AuditKind::PermitUsed };
    let new = NewEntry {
        subject: Some(subject(index)),
        agent: Some(AccountId([7; 32])),
        organisation: Some(OrganisationId(1)),
        action: Some(ConsentAction::ACCESS),
        purpose: Some(PurposeOfUse::TREAT),
        ground: AuditGround::Consent(ConsentId(index)),
        object: AuditObject::Permit(PermitId(index)),
        ..NewEntry::of(kind)
    };
    AuditEntry::new(index, 1_800_000_000_000 + index, new)
}

fn fill(spec: &str, lines: u64, out: &str) -> Outcome {
    let mut spec: Value = serde_json::from_str(&fs::read_to_string(spec)?)?;
    let top = spec["genesis"]["raw"]["top"].as_object_mut().ok_or("the spec is not raw")?;
    let head_key = shown(&prefix("Head"));
    let mut head = match top.get(&head_key).and_then(Value::as_str) {
        Some(head) => TrailHead::decode_all(&mut &hex::decode(&head[2..])?[..])?,
        None => TrailHead::default(),
    };
    for _ in 0..lines {
        let entry = line(head.length);
        head.push(entry.leaf());
        let about = entry.subject.encode();
        let key = [
            prefix("Entries"),
            blake2_128(&about).to_vec(),
            about,
            EntryKey::from(entry.index).encode(),
        ]
        .concat();
        top.insert(shown(&key), shown(&entry.into_content().encode()).into());
    }
    top.insert(head_key, shown(&head.encode()).into());
    println!("{lines} lines, the trail has {}", head.length);
    fs::write(out, spec.to_string())?;
    Ok(())
}

/// A node, and how many bytes it has answered.
struct Node {
    rpc: RpcClient,
    block: Value,
    bytes: usize,
}

impl Node {
    async fn ask(&mut self, method: &str, mut parameters: Vec<Value>) -> Outcome<Value> {
        parameters.push(self.block.clone());
        let mut with = RpcParams::new();
        for parameter in parameters {
            with.push(parameter)?;
        }
        let answer: Box<RawValue> = self.rpc.request(method, with).await?;
        self.bytes += answer.get().len();
        Ok(serde_json::from_str(answer.get())?)
    }

    /// The lines about one subject, by the runtime API.
    async fn one(&mut self, subject: SubjectId) -> Outcome<usize> {
        let (mut count, mut after) = (0, None::<EntryIndex>);
        loop {
            let arguments = shown(&(Some(subject), after, LINES).encode());
            let answer =
                self.ask("state_call", vec!["AuditApi_entries".into(), arguments.into()]).await?;
            let bytes = hex::decode(&answer.as_str().ok_or("no answer")?[2..])?;
            let page = Vec::<AuditEntry<AccountId>>::decode_all(&mut &bytes[..])?;
            let Some(last) = page.last() else { return Ok(count) };
            after = Some(last.index);
            count += page.len();
        }
    }

    /// Every line, out of the state.
    async fn all(&mut self) -> Outcome<usize> {
        let (mut count, mut after) = (0, Value::Null);
        loop {
            let keys = self
                .ask(
                    "state_getKeysPaged",
                    vec![shown(&prefix("Entries")).into(), KEYS.into(), after],
                )
                .await?;
            let Some(last) = keys.as_array().and_then(|keys| keys.last()) else { return Ok(count) };
            after = last.clone();
            let sets = self.ask("state_queryStorageAt", vec![keys]).await?;
            for change in sets[0]["changes"].as_array().ok_or("no values")? {
                let key = hex::decode(&change[0].as_str().ok_or("no key")?[2..])?;
                let rest = &mut &key[prefix("Entries").len() + 16..];
                Option::<SubjectId>::decode(rest)?;
                let bytes = hex::decode(&change[1].as_str().ok_or("no value")?[2..])?;
                EntryContent::<AccountId>::decode_all(&mut &bytes[..])?;
                count += 1;
            }
        }
    }
}

async fn query(url: &str, runs: usize) -> Outcome {
    let rpc = RpcClient::from_insecure_url(url).await?;
    let block: Value = rpc.request("chain_getFinalizedHead", RpcParams::new()).await?;
    let mut node = Node { rpc, block, bytes: 0 };
    let mut one = Vec::new();
    let mut all = Vec::new();
    for run in 0..runs as u64 {
        let (begin, before) = (Instant::now(), node.bytes);
        let count = node.one(subject(run * 7)).await?;
        one.push((begin.elapsed().as_secs_f64(), node.bytes - before, count));
        let (begin, before) = (Instant::now(), node.bytes);
        let count = node.all().await?;
        all.push((begin.elapsed().as_secs_f64(), node.bytes - before, count));
    }
    for (what, mut runs) in [("one subject", one), ("all", all)] {
        runs.sort_by(|one, other| one.0.total_cmp(&other.0));
        let (seconds, bytes, count) = runs[runs.len() / 2];
        println!(
            "{what}: {count} lines, {:.1} ms ({:.1} to {:.1} of {} runs), {:.3} MB",
            seconds * 1e3,
            runs[0].0 * 1e3,
            runs[runs.len() - 1].0 * 1e3,
            runs.len(),
            bytes as f64 / 1e6
        );
    }
    Ok(())
}
