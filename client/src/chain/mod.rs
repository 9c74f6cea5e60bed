//! The connection to a chain.
//!
//! A chain is checked before it is used: that its first block is the network's, and that whatever is sent
//! to it and read from it is what this client means by it ([`calls`]). Reading is at the last finalised
//! block, and refuses one that is older than the network allows. Sending is in [`Sender`].
//!
//! Where the connection breaks it is made anew. What was read is read again; what was sent is never
//! signed anew as long as it may take effect.

mod anchors;
pub mod calls;
mod error;
mod refusal;
mod sender;
mod shape;
pub(crate) mod storage;
mod transaction;
pub mod types;
mod watch;

pub use anchors::Anchoring;
pub use error::Error;
pub use refusal::{Failure, Refusal};
pub use sender::Sender;
pub use shape::Difference;
pub use transaction::{Signed, LIFETIME};
pub use watch::{Occurred, Receipt};

use crate::config::Network;
use calls::Reading;
use codec::{Decode, DecodeAll, Encode};
use salus_primitives::Moment;
use serde::de::DeserializeOwned;
use serde_json::Value;
use sp_core::H256;
use std::{
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};
use subxt::{
    client::{ClientAtBlock, OfflineClient, OfflineClientAtBlockImpl},
    config::substrate::{SpecVersionForRange, SubstrateConfig},
    metadata::Metadata,
    rpcs::{self, client::RpcParams, RpcClient},
};
use tokio::sync::RwLock;
use watch::Watch;

/// How often a request is made before the node counts as one that does not answer.
const ATTEMPTS: u32 = 4;

/// How many items a page has.
const PAGE: u32 = 256;

/// How many keys of storage a page has: the most that a node gives.
const KEYS: u32 = 1000;

/// A header of the chain.
pub type Header = sp_runtime::generic::Header<u32, sp_runtime::traits::BlakeTwo256>;

/// What a node tells of values of storage at a block.
#[derive(serde::Deserialize)]
struct ChangeSet {
    changes: Vec<(String, Option<String>)>,
}

/// A block.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Block {
    /// Its number.
    pub number: u64,
    /// Its hash.
    pub hash: H256,
}

/// A chain that was found to be the one that is meant.
pub struct Chain {
    url: String,
    rpc: RwLock<RpcClient>,
    client: OfflineClient<SubstrateConfig>,
    genesis: H256,
    spec_version: u32,
    most_age: Option<Duration>,
    watch: Watch,
}

impl Chain {
    /// Connects to a network's node, and checks that it is what is meant.
    pub async fn connect(network: &Network) -> Result<Arc<Self>, Error> {
        let rpc = open(network).await?;
        let once = Once { url: &network.url, rpc: &rpc };
        let genesis: H256 = once.request("chain_getBlockHash", &[0.into()]).await?;
        if let Some(expected) = network.genesis.filter(|expected| *expected != genesis) {
            return Err(Error::OtherChain { expected, found: genesis });
        }
        let (spec_version, transaction_version) = once.version().await?;
        let metadata = once.metadata().await?;
        let differences = calls::differences(&metadata);
        if !differences.is_empty() {
            return Err(Error::Different(differences));
        }
        let config = SubstrateConfig::builder()
            .set_genesis_hash(subxt::utils::H256(genesis.0))
            .set_metadata_for_spec_versions([(spec_version, Arc::new(metadata))])
            .set_spec_version_for_block_ranges([SpecVersionForRange {
                block_range: 0..u64::MAX,
                spec_version,
                transaction_version,
            }]);
        let client = OfflineClient::new_with_config(config.build());
        let chain = Arc::new(Self {
            url: network.url.clone(),
            rpc: RwLock::new(rpc),
            client,
            genesis,
            spec_version,
            most_age: network.most_age_seconds.map(Duration::from_secs),
            watch: Watch::default(),
        });
        Ok(chain)
    }

    /// The hash of its first block.
    pub fn genesis(&self) -> H256 {
        self.genesis
    }

    /// The version of its runtime.
    pub fn spec_version(&self) -> u32 {
        self.spec_version
    }

    /// Its last finalised block.
    pub async fn finalised(&self) -> Result<Block, Error> {
        let hash: H256 = self.request("chain_getFinalizedHead", vec![]).await?;
        Ok(Block { number: self.number_of(hash).await?, hash })
    }

    /// The header of a block. Whether it is, its hash says.
    pub async fn header(&self, hash: H256) -> Result<Header, Error> {
        self.request("chain_getHeader", vec![told(hash)]).await
    }

    async fn number_of(&self, hash: H256) -> Result<u64, Error> {
        let header: Value = self.request("chain_getHeader", vec![told(hash)]).await?;
        let number = header["number"].as_str().and_then(|it| it.strip_prefix("0x"));
        number
            .and_then(|digits| u64::from_str_radix(digits, 16).ok())
            .ok_or_else(|| Error::NotUnderstood("a block without a number".into()))
    }

    /// The hash of the finalised block at a height.
    pub async fn hash_at(&self, number: u64) -> Result<H256, Error> {
        self.request("chain_getBlockHash", vec![number.into()]).await
    }

    /// The chain's time at its last finalised block, in milliseconds since 1970.
    pub async fn now(&self) -> Result<Moment, Error> {
        let block = self.finalised().await?;
        self.time_at(block.hash).await
    }

    /// The chain's time at a block, in milliseconds since 1970.
    pub async fn time_at(&self, block: H256) -> Result<Moment, Error> {
        let key = storage::value("Timestamp", "Now");
        self.read_storage(&key, block)
            .await?
            .and_then(|bytes| Moment::decode_all(&mut &bytes[..]).ok())
            .ok_or_else(|| Error::NotUnderstood("a chain without a clock".into()))
    }

    /// The last finalised block, if it is not older than the network allows.
    pub async fn fresh(&self) -> Result<Block, Error> {
        let block = self.finalised().await?;
        if let Some(most) = self.most_age {
            let time = self.time_at(block.hash).await?;
            let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
            let age = now.saturating_sub(Duration::from_millis(time));
            if age > most {
                return Err(Error::Stale { age: age.as_secs(), most: most.as_secs() });
            }
        }
        Ok(block)
    }

    /// What the chain answers at its last finalised block.
    pub async fn read<R: Reading>(&self, reading: &R) -> Result<R::Answer, Error> {
        let block = self.fresh().await?;
        self.read_at(reading, block.hash).await
    }

    /// What the chain answers at a block.
    pub async fn read_at<R: Reading>(&self, reading: &R, block: H256) -> Result<R::Answer, Error> {
        let method = format!("{}_{}", R::API, R::METHOD);
        let arguments = format!("0x{}", hex::encode(reading.encode()));
        let answer: String = self
            .request("state_call", vec![method.as_str().into(), arguments.into(), told(block)])
            .await?;
        decode(&answer).ok_or(Error::NotUnderstood(method))
    }

    /// Everything of a list that comes in pages. `page` asks for what comes after the last item.
    pub async fn read_pages<R, T>(
        &self,
        mut page: impl FnMut(Option<&T>, u32) -> R,
    ) -> Result<Vec<T>, Error>
    where
        R: Reading<Answer = Vec<T>>,
    {
        let block = self.fresh().await?;
        let mut all = Vec::new();
        loop {
            let more = self.read_at(&page(all.last(), PAGE), block.hash).await?;
            if more.is_empty() {
                return Ok(all);
            }
            all.extend(more);
        }
    }

    /// The value under a key of storage.
    async fn read_storage(&self, key: &[u8], block: H256) -> Result<Option<Vec<u8>>, Error> {
        let key = format!("0x{}", hex::encode(key));
        let value: Option<String> =
            self.request("state_getStorage", vec![key.into(), told(block)]).await?;
        value.map(|value| bytes_of(&value)).transpose()
    }

    /// The keys of storage that begin like this, at most a page of them after `after`.
    pub(crate) async fn keys(
        &self,
        prefix: &[u8],
        after: Option<&[u8]>,
        block: H256,
    ) -> Result<Vec<Vec<u8>>, Error> {
        let shown = |bytes: &[u8]| Value::from(format!("0x{}", hex::encode(bytes)));
        let after = after.map_or(Value::Null, shown);
        let keys: Vec<String> = self
            .request("state_getKeysPaged", vec![shown(prefix), KEYS.into(), after, told(block)])
            .await?;
        keys.iter().map(|key| bytes_of(key)).collect()
    }

    /// The values under keys of storage.
    pub(crate) async fn values(
        &self,
        keys: &[Vec<u8>],
        block: H256,
    ) -> Result<Vec<(Vec<u8>, Option<Vec<u8>>)>, Error> {
        let shown: Vec<_> = keys.iter().map(|key| format!("0x{}", hex::encode(key))).collect();
        let sets: Vec<ChangeSet> =
            self.request("state_queryStorageAt", vec![shown.into(), told(block)]).await?;
        let changes = sets.into_iter().flat_map(|set| set.changes);
        changes
            .map(|(key, value)| {
                let value = value.map(|value| bytes_of(&value)).transpose()?;
                Ok((bytes_of(&key)?, value))
            })
            .collect()
    }

    /// The number that the next transaction of an account has, those that wait in the pool counted.
    async fn next_nonce(&self, account: &types::AccountId) -> Result<u64, Error> {
        self.request("system_accountNextIndex", vec![account.to_string().into()]).await
    }

    /// How many transactions of an account are in finalised blocks.
    async fn nonce_at(&self, account: &types::AccountId, block: H256) -> Result<u64, Error> {
        let arguments = format!("0x{}", hex::encode(account.encode()));
        let method = "AccountNonceApi_account_nonce";
        let answer: String =
            self.request("state_call", vec![method.into(), arguments.into(), told(block)]).await?;
        decode::<u32>(&answer)
            .map(u64::from)
            .ok_or_else(|| Error::NotUnderstood(method.to_string()))
    }

    /// Whether the chain still is the one that was checked.
    async fn is_unchanged(&self) -> Result<(), Error> {
        let version: Value = self.request("state_getRuntimeVersion", vec![]).await?;
        match version["specVersion"].as_u64() {
            Some(now) if now == u64::from(self.spec_version) => Ok(()),
            Some(now) => Err(Error::Upgraded { from: self.spec_version, to: now as u32 }),
            None => Err(Error::NotUnderstood("a runtime without a version".into())),
        }
    }

    /// The chain as transactions are made for it.
    fn offline(
        &self,
    ) -> Result<ClientAtBlock<SubstrateConfig, OfflineClientAtBlockImpl<SubstrateConfig>>, Error>
    {
        // Every transaction names the first block, also one that is made without a connection.
        self.client.at_block(0u64).map_err(|error| Error::NotMade(error.to_string()))
    }

    /// Asks the node, anew where the connection breaks. Never for what must not be done twice.
    async fn request<T: DeserializeOwned>(
        &self,
        method: &str,
        parameters: Vec<Value>,
    ) -> Result<T, Error> {
        let mut attempt = 0;
        loop {
            let rpc = self.rpc.read().await.clone();
            match (Once { url: &self.url, rpc: &rpc }).request(method, &parameters).await {
                Err(Error::Unreachable { .. }) if attempt + 1 < ATTEMPTS => {
                    tokio::time::sleep(Duration::from_millis(250 << attempt)).await;
                    attempt += 1;
                    self.reconnect().await;
                }
                answer => return answer,
            }
        }
    }

    /// Hands a transaction to the node, once.
    async fn submit(&self, bytes: &[u8]) -> Result<(), Error> {
        let rpc = self.rpc.read().await.clone();
        let shown = Value::from(format!("0x{}", hex::encode(bytes)));
        let once = Once { url: &self.url, rpc: &rpc };
        once.request::<Value>("author_submitExtrinsic", &[shown]).await.map(drop)
    }

    async fn reconnect(&self) {
        // The address was good when the chain was connected to.
        if let Ok(rpc) = RpcClient::from_insecure_url(&self.url).await {
            *self.rpc.write().await = rpc;
        }
    }
}

async fn open(network: &Network) -> Result<RpcClient, Error> {
    let url = network.url.clone();
    let why = |error: rpcs::Error| match error {
        rpcs::Error::InsecureUrl(url) => Error::NotSecure(url),
        other => Error::Unreachable { url: url.clone(), why: other.to_string() },
    };
    match network.plain {
        true => RpcClient::from_insecure_url(&network.url).await.map_err(why),
        false => RpcClient::from_url(&network.url).await.map_err(why),
    }
}

/// One connection.
struct Once<'c> {
    url: &'c str,
    rpc: &'c RpcClient,
}

impl Once<'_> {
    async fn request<T: DeserializeOwned>(
        &self,
        method: &str,
        parameters: &[Value],
    ) -> Result<T, Error> {
        let mut with = RpcParams::new();
        for parameter in parameters {
            with.push(parameter).map_err(|error| Error::NotUnderstood(error.to_string()))?;
        }
        self.rpc.request(method, with).await.map_err(|error| match error {
            rpcs::Error::User(error) => match Refusal::of(&error) {
                Some(refusal) => Error::Refused(refusal),
                None => Error::NotUnderstood(format!("{method}: {error}")),
            },
            rpcs::Error::Deserialization(error) => {
                Error::NotUnderstood(format!("{method}: {error}"))
            }
            other => Error::Unreachable { url: self.url.into(), why: other.to_string() },
        })
    }

    async fn version(&self) -> Result<(u32, u32), Error> {
        let version: Value = self.request("state_getRuntimeVersion", &[]).await?;
        let number = |name: &str| version[name].as_u64().and_then(|it| u32::try_from(it).ok());
        number("specVersion")
            .zip(number("transactionVersion"))
            .ok_or_else(|| Error::NotUnderstood("a runtime without a version".into()))
    }

    async fn metadata(&self) -> Result<Metadata, Error> {
        const VERSION: u32 = 15;
        let arguments = format!("0x{}", hex::encode(VERSION.encode()));
        let method = "Metadata_metadata_at_version";
        let answer: String = self.request("state_call", &[method.into(), arguments.into()]).await?;
        decode::<Option<Vec<u8>>>(&answer)
            .flatten()
            .and_then(|bytes| Metadata::decode_from(&bytes).ok())
            .ok_or_else(|| Error::NotUnderstood(method.into()))
    }
}

fn told(hash: H256) -> Value {
    format!("{hash:?}").into()
}

fn bytes_of(shown: &str) -> Result<Vec<u8>, Error> {
    shown
        .strip_prefix("0x")
        .and_then(|digits| hex::decode(digits).ok())
        .ok_or_else(|| Error::NotUnderstood("what should be bytes".into()))
}

fn decode<T: Decode>(shown: &str) -> Option<T> {
    T::decode_all(&mut &bytes_of(shown).ok()?[..]).ok()
}
