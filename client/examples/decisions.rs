//! How many decisions a node answers in a second, beside a plain read of storage by the same way.
//!
//! `cargo run -p salus-client --example decisions -- ws://127.0.0.1:9944 [SECONDS] [CONNECTIONS] [IN_FLIGHT]`
//!
//! The chain is a development chain: the example enrols a patient of its first member, who consents.

use salus_client::{
    chain::{
        calls::{CanAccess, CanAccessEach, Enrol, Grant, Reading, SubjectEnrolled},
        types::Question,
        Chain, Sender,
    },
    config::Network,
    keys::{AccountKey, Kind, Statement},
};
use salus_primitives::{
    codes::*,
    consent::{Consent, ConsentDecision, Grantee, Region},
    evaluator::{AccessDecision, AccessRequest},
    OrganisationId, Period, SubjectId,
};
use secrecy::SecretString;
use serde_json::Value;
use std::{
    env,
    sync::{
        atomic::{AtomicU64, Ordering},
        Arc,
    },
    time::{Duration, Instant},
};
use subxt::rpcs::{client::RpcParams, RpcClient};

/// How many questions a list has.
const LIST: usize = 256;
/// The key of the chain's clock, one value of eight bytes.
const CLOCK: &str = "0xf0c365c3cf59d671eb72da0e7a4113c49f1f0515f462cdcf84e0f1d6045dfcbb";

type Failed = Box<dyn std::error::Error>;

fn key(secret: &str) -> Result<AccountKey, Failed> {
    Ok(AccountKey::from_secret("the example", &SecretString::from(secret))?)
}

/// A patient who consents to what is asked.
async fn patient(chain: &Arc<Chain>, member: &AccountKey) -> Result<SubjectId, Failed> {
    let (organisation, now) = (OrganisationId(0), chain.now().await?);
    let patient = key(&format!("//patient//{now}"))?;
    let it = Statement::sign(&patient, Kind::Enrol, chain.genesis(), organisation, now + 3_600_000);
    let signature = it.signature().ok_or("it is signed")?;
    let (controller, deadline) = (it.account, it.deadline);
    let enrol = Enrol { organisation, controller, deadline, signature };
    let receipt = Sender::new(chain.clone(), member.clone()).run(&enrol).await?;
    let subject = receipt.event::<SubjectEnrolled>()?.subject;
    let consent = Consent {
        decision: ConsentDecision::Permit,
        region: Region {
            actions: ActionSet::of(&[ConsentAction::ACCESS]),
            purposes: PurposeSet::of(&[PurposeOfUse::HOPERAT]),
            classes: DataClassSet::all(),
            confidentiality: Confidentiality::N,
            labels: SensitivitySet::EMPTY,
            author: None,
            tags: Default::default(),
            data_period: None,
        },
        period: Period { from: now, to: None },
        regulatory_basis: LegalBasis::GDPR_CONSENT,
        category: ConsentCategory::INFA,
        source: None,
        programme: None,
        tags: Default::default(),
        provisions: Default::default(),
    };
    let grant = Grant { subject, grantee: Grantee::Organisation(organisation), consent };
    Sender::new(chain.clone(), patient).run(&grant).await?;
    Ok(subject)
}

fn call<R: Reading>(reading: &R) -> (&'static str, Vec<Value>) {
    let arguments = format!("0x{}", hex::encode(reading.encode()));
    ("state_call", vec![format!("{}_{}", R::API, R::METHOD).into(), arguments.into()])
}

/// How often a request is answered in a second.
async fn rate(
    url: &str,
    (method, parameters): (&'static str, Vec<Value>),
    time: Duration,
    connections: usize,
    in_flight: usize,
) -> Result<f64, Failed> {
    let answered = Arc::new(AtomicU64::new(0));
    let mut under_way = tokio::task::JoinSet::new();
    let mut clients = Vec::new();
    for _ in 0..connections {
        clients.push(RpcClient::from_url(url).await?);
    }
    let began = Instant::now();
    for client in clients {
        for _ in 0..in_flight {
            let (client, answered, parameters) =
                (client.clone(), answered.clone(), parameters.clone());
            under_way.spawn(async move {
                while began.elapsed() < time {
                    let mut with = RpcParams::new();
                    for parameter in &parameters {
                        with.push(parameter)?;
                    }
                    client.request::<Value>(method, with).await?;
                    answered.fetch_add(1, Ordering::Relaxed);
                }
                Ok::<_, subxt::rpcs::Error>(())
            });
        }
    }
    while let Some(done) = under_way.join_next().await {
        done??;
    }
    Ok(answered.load(Ordering::Relaxed) as f64 / began.elapsed().as_secs_f64())
}

#[tokio::main]
async fn main() -> Result<(), Failed> {
    let arguments: Vec<_> = env::args().skip(1).collect();
    let number =
        |at: usize, usual: usize| arguments.get(at).map_or(Ok(usual), |text| text.parse::<usize>());
    let url = arguments.first().cloned().unwrap_or("ws://127.0.0.1:9944".into());
    let (seconds, connections, in_flight) = (number(1, 10)?, number(2, 4)?, number(3, 8)?);
    let time = Duration::from_secs(seconds as u64);

    let network = Network { url: url.clone(), genesis: None, most_age_seconds: None, plain: false };
    let chain = Chain::connect(&network).await?;
    let member = key("//Alice")?;
    let subject = patient(&chain, &member).await?;
    let (account, organisation) = (member.account(), Some(OrganisationId(0)));
    let request = AccessRequest {
        action: ConsentAction::ACCESS,
        purpose: PurposeOfUse::HOPERAT,
        class: Some(DataClass::CONDITION),
        confidentiality: Some(Confidentiality::N),
        labels: Some(SensitivitySet::EMPTY),
        author: None,
        tags: None,
        data_time: None,
    };
    let single =
        CanAccess { subject, account, organisation, request: request.clone(), study: None };
    let question = Question { account, organisation, request, study: None };
    let list = CanAccessEach { questions: vec![(subject, question); LIST] };
    // What is measured is a permit by a consent.
    let answer = chain.read(&single).await?;
    assert_eq!(answer.decision, AccessDecision::Permit, "{answer:?}");
    let answers = chain.read(&list).await?;
    assert!(answers.len() == LIST && answers.iter().all(|it| *it == answer));

    println!("{connections} connections, {in_flight} requests in flight on each, {seconds} s each");
    let of_storage = ("state_getStorage", vec![CLOCK.into()]);
    let storage = rate(&url, of_storage, time, connections, in_flight).await?;
    let one = rate(&url, call(&single), time, connections, in_flight).await?;
    let lists = rate(&url, call(&list), time, connections, in_flight).await?;
    println!("storage reads a second:                {storage:>9.0}");
    println!("decisions a second, one by one:        {one:>9.0}   1 : {:.2}", storage / one);
    println!("decisions a second, lists of {LIST}:      {:>9.0}", lists * LIST as f64);
    Ok(())
}
