//! Waits for transactions in finalised blocks, for all that are under way at once.

use super::{calls::Event, storage, Block, Chain, Error, Failure, Signed};
use serde_json::Value;
use sp_core::H256;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};
use subxt::{error::DispatchError, events::Phase};
use tokio::sync::oneshot;

/// How often the chain is looked at while something is under way.
const INTERVAL: Duration = Duration::from_millis(400);

/// How long after it was sent a transaction is sent once more, the same bytes: a node may have lost it.
const RESEND: Duration = Duration::from_secs(20);

/// An event of a transaction.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Occurred {
    /// The pallet.
    pub pallet: String,
    /// Its name.
    pub name: String,
    /// What it says, in SCALE.
    pub fields: Vec<u8>,
}

/// A transaction that took effect in a finalised block.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Receipt {
    /// The block.
    pub block: Block,
    /// Its place there.
    pub index: u32,
    /// What happened.
    pub events: Vec<Occurred>,
}

impl Receipt {
    /// What the first event of this kind says.
    pub fn event<E: Event>(&self) -> Result<E, Error> {
        self.events
            .iter()
            .find(|it| it.pallet == E::PALLET && it.name == E::NAME)
            .and_then(|it| E::decode(&mut &it.fields[..]).ok())
            .ok_or_else(|| Error::NotUnderstood(format!("no event {}.{}", E::PALLET, E::NAME)))
    }
}

/// What became of a transaction: where it is, or that it can never take effect.
pub type Fate = Result<Receipt, Error>;

/// A transaction under way.
struct Pending {
    /// The first block that it can no longer get into.
    death: u64,
    sent: Instant,
    tell: oneshot::Sender<Fate>,
}

#[derive(Default)]
struct State {
    /// By their bytes.
    pending: HashMap<Vec<u8>, Pending>,
    /// The last finalised block that was looked at.
    seen: Option<u64>,
    is_running: bool,
}

/// The transactions under way on a chain.
#[derive(Default)]
pub struct Watch(Mutex<State>);

impl Watch {
    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// No longer waits for a transaction that was not taken.
    pub fn forget(&self, signed: &Signed) {
        self.state().pending.remove(&signed.bytes);
    }
}

/// Waits for a transaction that is about to be sent. It is in no block up to `height`.
pub fn watch(chain: &Arc<Chain>, signed: &Signed, height: u64) -> oneshot::Receiver<Fate> {
    let (tell, told) = oneshot::channel();
    let pending = Pending { death: signed.death(height), sent: Instant::now(), tell };
    let mut state = chain.watch.state();
    state.pending.insert(signed.bytes.clone(), pending);
    let seen = state.seen.get_or_insert(height);
    *seen = (*seen).min(height);
    if !state.is_running {
        state.is_running = true;
        tokio::spawn(follow(chain.clone()));
    }
    told
}

/// Looks at the finalised blocks until nothing is under way.
async fn follow(chain: Arc<Chain>) {
    loop {
        {
            let mut state = chain.watch.state();
            state.pending.retain(|_, pending| !pending.tell.is_closed());
            if state.pending.is_empty() {
                state.seen = None;
                state.is_running = false;
                return;
            }
        }
        if let Err(error) = step(&chain).await {
            // A node that is away comes back; whoever does not want to wait stops waiting. What can
            // never be right ends it.
            if !error.is_temporary() {
                let why = error.to_string();
                for (_, pending) in chain.watch.state().pending.drain() {
                    let _ = pending.tell.send(Err(Error::NotUnderstood(why.clone())));
                }
            }
        }
        resend(&chain).await;
        tokio::time::sleep(INTERVAL).await;
    }
}

async fn step(chain: &Arc<Chain>) -> Result<(), Error> {
    let head = chain.finalised().await?;
    let Some(seen) = chain.watch.state().seen else { return Ok(()) };
    for number in seen + 1..=head.number {
        let hash = chain.hash_at(number).await?;
        look(chain, Block { number, hash }).await?;
        let mut state = chain.watch.state();
        state.seen = Some(number);
        let over: Vec<_> = state
            .pending
            .iter()
            .filter(|(_, pending)| pending.death <= number)
            .map(|(bytes, _)| bytes.clone())
            .collect();
        for bytes in over {
            if let Some(pending) = state.pending.remove(&bytes) {
                let _ = pending.tell.send(Err(Error::Void));
            }
        }
    }
    Ok(())
}

async fn look(chain: &Arc<Chain>, block: Block) -> Result<(), Error> {
    let transactions = transactions(chain, block.hash).await?;
    let ours: Vec<_> = {
        let state = chain.watch.state();
        let numbered = transactions.into_iter().zip(0u32..);
        numbered.filter(|(bytes, _)| state.pending.contains_key(bytes)).collect()
    };
    if ours.is_empty() {
        return Ok(());
    }
    let mut fates = fates(chain, block).await?;
    for (bytes, index) in ours {
        let fate = fates.remove(&index).unwrap_or_else(|| {
            Err(Error::NotUnderstood("a transaction of which nothing is told".into()))
        });
        if let Some(pending) = chain.watch.state().pending.remove(&bytes) {
            let _ = pending.tell.send(fate);
        }
    }
    Ok(())
}

/// Looks for a transaction in the finalised blocks from `from` to `to`.
pub async fn find(
    chain: &Arc<Chain>,
    signed: &Signed,
    from: u64,
    to: u64,
) -> Result<Option<Fate>, Error> {
    for number in (from..=to).rev() {
        let block = Block { number, hash: chain.hash_at(number).await? };
        let at = transactions(chain, block.hash).await?.iter().position(|it| *it == signed.bytes);
        if let Some(at) = at {
            return Ok(fates(chain, block).await?.remove(&(at as u32)));
        }
    }
    Ok(None)
}

async fn transactions(chain: &Chain, block: H256) -> Result<Vec<Vec<u8>>, Error> {
    let block: Value = chain.request("chain_getBlock", vec![super::told(block)]).await?;
    let list = block["block"]["extrinsics"].as_array();
    list.into_iter().flatten().map(|it| super::bytes_of(it.as_str().unwrap_or_default())).collect()
}

/// What became of each transaction of a block.
async fn fates(chain: &Chain, block: Block) -> Result<HashMap<u32, Fate>, Error> {
    let key = storage::value("System", "Events");
    let bytes = chain.read_storage(&key, block.hash).await?.unwrap_or_default();
    let offline = chain.offline()?;
    let mut fates: HashMap<u32, Fate> = HashMap::new();
    for event in offline.events().from_bytes(bytes).iter() {
        let event = event.map_err(|error| Error::NotUnderstood(error.to_string()))?;
        let Phase::ApplyExtrinsic(index) = event.phase() else { continue };
        let fate = fates.entry(index).or_insert(Ok(Receipt { block, index, events: Vec::new() }));
        if (event.pallet_name(), event.event_name()) == ("System", "ExtrinsicFailed") {
            let error = DispatchError::decode_from(event.field_bytes(), offline.metadata())
                .map_err(|error| Error::NotUnderstood(error.to_string()))?;
            *fate = Err(Error::Failed(Failure::of(&error)));
        } else if let Ok(receipt) = fate {
            receipt.events.push(Occurred {
                pallet: event.pallet_name().into(),
                name: event.event_name().into(),
                fields: event.field_bytes().to_vec(),
            });
        }
    }
    Ok(fates)
}

async fn resend(chain: &Arc<Chain>) {
    let due: Vec<_> = {
        let mut state = chain.watch.state();
        let due = state.pending.iter_mut().filter(|(_, it)| it.sent.elapsed() >= RESEND);
        due.map(|(bytes, pending)| {
            pending.sent = Instant::now();
            bytes.clone()
        })
        .collect()
    };
    for bytes in due {
        // What it answers does not matter: only a finalised block tells what became of it.
        let _ = chain.submit(&bytes).await;
    }
}
