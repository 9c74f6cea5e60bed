//! Sends transactions of one account, many at a time, and none twice.
//!
//! Each transaction has the account's next nonce, and the chain takes a nonce once. What was signed is
//! sent again as it is, however often the connection breaks; another one is signed in its place only when
//! the chain's finalised height has passed its era, and so it can never take effect any more.

use super::{calls::Call, transaction::Birth, watch, Chain, Error, Receipt, Refusal, Signed};
use crate::keys::AccountKey;
use std::sync::Arc;
use tokio::sync::{oneshot, Mutex};

/// How often a transaction is signed anew that did not get into a block.
const ATTEMPTS: u32 = 3;

/// How many blocks before the last finalised one a transaction is born. Where a block is final at once
/// the pool may not have come to it yet, and would find that it was born in the future.
const BEHIND: u64 = 4;

/// An account that sends.
pub struct Sender {
    chain: Arc<Chain>,
    key: AccountKey,
    /// The nonce of the next transaction, once it is known.
    next: Mutex<Option<u64>>,
}

impl Sender {
    /// Sends with this key.
    pub fn new(chain: Arc<Chain>, key: AccountKey) -> Self {
        Self { chain, key, next: Mutex::new(None) }
    }

    /// The chain.
    pub fn chain(&self) -> &Arc<Chain> {
        &self.chain
    }

    /// The key.
    pub fn key(&self) -> &AccountKey {
        &self.key
    }

    /// Signs a call with the account's next nonce, which no other transaction of this sender gets, and
    /// sends nothing.
    pub async fn sign<C: Call>(&self, call: &C) -> Result<Signed, Error> {
        let mut next = self.next.lock().await;
        let nonce = self.nonce(*next).await?;
        let (signed, _) = self.signed(call, nonce).await?;
        *next = Some(nonce + 1);
        Ok(signed)
    }

    /// Sends what was signed, and waits until it is final. It may have been sent before.
    pub async fn send(&self, signed: &Signed) -> Result<Receipt, Error> {
        let head = self.chain.finalised().await?;
        if self.chain.nonce_at(&signed.account, head.hash).await? > signed.nonce {
            let from = head.number.saturating_sub(2 * signed.period);
            let found = watch::find(&self.chain, signed, from, head.number).await?;
            return found.unwrap_or(Err(Error::Void));
        }
        let told = watch::watch(&self.chain, signed, head.number);
        if let Err(error) = self.submit(signed).await {
            let nonce = *self.next.lock().await;
            if matches!(error, Error::Refused(_)) && nonce == Some(signed.nonce + 1) {
                // Nothing came after it: the next one takes its place.
                *self.next.lock().await = None;
            }
            return Err(match error {
                Error::Refused(Refusal::Outdated | Refusal::BadSignature) => Error::Void,
                other => other,
            });
        }
        self.fate(told).await
    }

    /// Signs, sends and waits until it is final. Where it does not get into a block in time it is signed
    /// anew.
    pub async fn run<C: Call>(&self, call: &C) -> Result<Receipt, Error> {
        for _ in 1..ATTEMPTS {
            match self.attempt(call).await {
                Err(Error::Void) => {}
                other => return other,
            }
        }
        self.attempt(call).await
    }

    async fn attempt<C: Call>(&self, call: &C) -> Result<Receipt, Error> {
        let told = {
            // Held until the pool has taken it: so a nonce that it refused is the next one's.
            let mut next = self.next.lock().await;
            let mut attempt = 0;
            loop {
                let nonce = self.nonce(*next).await?;
                let (signed, birth) = self.signed(call, nonce).await?;
                let told = watch::watch(&self.chain, &signed, birth.number);
                match self.submit(&signed).await {
                    Ok(()) => {
                        *next = Some(nonce + 1);
                        break told;
                    }
                    // Somebody else may have signed with the same key. What was refused never takes
                    // effect: it is not in the pool, and its nonce is used.
                    Err(Error::Refused(Refusal::Outdated | Refusal::NoRoom(_)))
                        if attempt < ATTEMPTS
                            && self.chain.next_nonce(&self.key.account()).await? != nonce =>
                    {
                        attempt += 1;
                        *next = None;
                    }
                    Err(error) => {
                        *next = Some(nonce);
                        return Err(error);
                    }
                }
            }
        };
        let fate = self.fate(told).await;
        if matches!(fate, Err(Error::Void)) {
            // What came after it waits for its nonce.
            *self.next.lock().await = None;
        }
        fate
    }

    async fn fate(&self, told: oneshot::Receiver<watch::Fate>) -> watch::Fate {
        // Where nobody tells it any more, nobody knows: that is not that it never takes effect.
        told.await.unwrap_or_else(|_| {
            let (url, why) = (self.chain.url.clone(), "another waits for the same transaction");
            Err(Error::Unreachable { url, why: why.into() })
        })
    }

    async fn nonce(&self, known: Option<u64>) -> Result<u64, Error> {
        match known {
            Some(nonce) => Ok(nonce),
            None => self.chain.next_nonce(&self.key.account()).await,
        }
    }

    async fn signed<C: Call>(&self, call: &C, nonce: u64) -> Result<(Signed, Birth), Error> {
        let number = self.chain.finalised().await?.number.saturating_sub(BEHIND);
        let birth = Birth { number, hash: self.chain.hash_at(number).await?.0 };
        Ok((Signed::new(&self.chain, &self.key, call, nonce, birth)?, birth))
    }

    /// Hands it to the pool. Where nobody knows whether that succeeded it counts as if it had: it is
    /// sent again as it is.
    async fn submit(&self, signed: &Signed) -> Result<(), Error> {
        let error = match self.chain.submit(&signed.bytes).await {
            Ok(()) | Err(Error::Refused(Refusal::Known | Refusal::Banned)) => return Ok(()),
            Err(Error::Unreachable { .. }) => return Ok(()),
            Err(error) => error,
        };
        self.chain.watch.forget(signed);
        if matches!(error, Error::Refused(Refusal::BadSignature)) {
            self.chain.is_unchanged().await?;
        }
        Err(error)
    }
}
