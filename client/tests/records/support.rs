//! A disk that loses what was not synced, an object store and a chain that fail, and documents.

use async_trait::async_trait;
use codec::{Decode, Encode};
use futures_util::stream::BoxStream;
use object_store::{
    memory::InMemory, path::Path, prefix::PrefixStore, CopyOptions, GetOptions, GetResult,
    ListResult, MultipartUpload, ObjectMeta, ObjectStore, PutMultipartOptions, PutOptions,
    PutPayload, PutResult, Result as ObjectResult,
};
use redb::StorageBackend;
use salus_client::{
    bulk,
    fhir::Schema,
    keep::{self, Anchors, ChainError, Disk, Done, Entry, Fate, Number, Order, Settings, Store},
    seal::PrivateKey,
};
use salus_primitives::{BatchId, Confidentiality, OrganisationId, RecordId, SubjectId};
use sp_core::H256;
use sp_crypto_hashing::blake2_256;
use std::{
    collections::BTreeMap,
    fmt, io,
    sync::{
        atomic::{AtomicU64, Ordering},
        Arc, Mutex, MutexGuard,
    },
};

pub const GENESIS: H256 = H256([7; 32]);

/// Lets so many writes through, and then none.
#[derive(Debug, Default)]
pub struct Fuse {
    burnt: AtomicU64,
    lasts: AtomicU64,
    chance: AtomicU64,
}

impl Fuse {
    pub fn set(&self, lasts: u64, seed: u64) {
        self.burnt.store(0, Ordering::SeqCst);
        self.lasts.store(lasts, Ordering::SeqCst);
        self.chance.store(seed, Ordering::SeqCst);
    }

    pub fn burnt(&self) -> u64 {
        self.burnt.load(Ordering::SeqCst)
    }

    /// One more write. The one that breaks the fuse may have come through: that is `Ok(false)`.
    fn burn(&self) -> Result<(), bool> {
        let before = self.burnt.fetch_add(1, Ordering::SeqCst);
        match before.cmp(&self.lasts.load(Ordering::SeqCst)) {
            std::cmp::Ordering::Less => Ok(()),
            std::cmp::Ordering::Equal => Err(self.toss()),
            std::cmp::Ordering::Greater => Err(false),
        }
    }

    /// Heads or tails, the same in each test with the same seed.
    fn toss(&self) -> bool {
        let next = |n: u64| n.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        let before =
            self.chance.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |n| Some(next(n)));
        before.is_ok_and(|n| next(n) >> 60 & 1 == 1)
    }
}

fn power_cut() -> io::Error {
    io::Error::other("power cut")
}

/// A file of which a crash loses any part of what was not synced.
#[derive(Debug, Default)]
struct Bytes {
    synced: Vec<u8>,
    now: Vec<u8>,
    unsynced: Vec<Change>,
}

#[derive(Clone, Debug)]
enum Change {
    Length(usize),
    Write(usize, Vec<u8>),
}

fn apply(bytes: &mut Vec<u8>, change: &Change) {
    match change {
        Change::Length(length) => bytes.resize(*length, 0),
        Change::Write(offset, data) => {
            bytes.resize(bytes.len().max(offset + data.len()), 0);
            bytes[*offset..offset + data.len()].copy_from_slice(data);
        }
    }
}

#[derive(Debug)]
struct MemoryFile {
    bytes: Arc<Mutex<Bytes>>,
    fuse: Arc<Fuse>,
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

impl MemoryFile {
    fn change(&self, change: Change) -> io::Result<()> {
        let burnt = self.fuse.burn();
        if matches!(burnt, Ok(()) | Err(true)) {
            let mut bytes = locked(&self.bytes);
            apply(&mut bytes.now, &change);
            bytes.unsynced.push(change);
        }
        burnt.map_err(|_| power_cut())
    }
}

impl StorageBackend for MemoryFile {
    fn len(&self) -> io::Result<u64> {
        Ok(locked(&self.bytes).now.len() as u64)
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        let bytes = locked(&self.bytes);
        let from = offset as usize;
        let part = bytes.now.get(from..from + out.len()).ok_or(io::ErrorKind::UnexpectedEof)?;
        out.copy_from_slice(part);
        Ok(())
    }

    fn set_len(&self, length: u64) -> io::Result<()> {
        self.change(Change::Length(length as usize))
    }

    fn sync_data(&self) -> io::Result<()> {
        let burnt = self.fuse.burn();
        if matches!(burnt, Ok(()) | Err(true)) {
            let mut bytes = locked(&self.bytes);
            bytes.synced = bytes.now.clone();
            bytes.unsynced.clear();
        }
        burnt.map_err(|_| power_cut())
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        self.change(Change::Write(offset as usize, data.into()))
    }
}

#[derive(Default)]
pub struct MemoryDisk {
    files: Mutex<BTreeMap<String, Arc<Mutex<Bytes>>>>,
    fuse: Arc<Fuse>,
}

impl Disk for MemoryDisk {
    fn open(&self, name: &str) -> io::Result<Arc<dyn StorageBackend>> {
        let bytes = locked(&self.files).entry(name.into()).or_default().clone();
        Ok(Arc::new(MemoryFile { bytes, fuse: self.fuse.clone() }))
    }
}

impl MemoryDisk {
    /// Of what was not synced, any part is lost.
    fn crash(&self) {
        for bytes in locked(&self.files).values() {
            let mut bytes = locked(bytes);
            let mut left = bytes.synced.clone();
            for change in std::mem::take(&mut bytes.unsynced) {
                if self.fuse.toss() {
                    apply(&mut left, &change);
                }
            }
            bytes.now = left.clone();
            bytes.synced = left;
        }
    }

    /// Every byte that lies on it.
    pub fn bytes(&self) -> BTreeMap<String, Vec<u8>> {
        let files = locked(&self.files);
        files.iter().map(|(name, bytes)| (name.clone(), locked(bytes).now.clone())).collect()
    }
}

/// An object store that fails.
#[derive(Debug)]
pub struct Objects {
    pub inner: Arc<dyn ObjectStore>,
    fuse: Arc<Fuse>,
}

impl fmt::Display for Objects {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("objects")
    }
}

fn lost() -> object_store::Error {
    object_store::Error::Generic { store: "test", source: Box::new(power_cut()) }
}

#[async_trait]
impl ObjectStore for Objects {
    async fn put_opts(
        &self,
        location: &Path,
        payload: PutPayload,
        options: PutOptions,
    ) -> ObjectResult<PutResult> {
        let burnt = self.fuse.burn();
        if burnt == Err(false) {
            return Err(lost());
        }
        let put = self.inner.put_opts(location, payload, options).await;
        burnt.map_err(|_| lost())?;
        put
    }

    async fn put_multipart_opts(
        &self,
        location: &Path,
        options: PutMultipartOptions,
    ) -> ObjectResult<Box<dyn MultipartUpload>> {
        self.inner.put_multipart_opts(location, options).await
    }

    async fn get_opts(&self, location: &Path, options: GetOptions) -> ObjectResult<GetResult> {
        self.inner.get_opts(location, options).await
    }

    fn delete_stream(
        &self,
        locations: BoxStream<'static, ObjectResult<Path>>,
    ) -> BoxStream<'static, ObjectResult<Path>> {
        match self.fuse.burn() {
            Ok(()) => self.inner.delete_stream(locations),
            Err(_) => Box::pin(futures_util::stream::iter([Err(lost())])),
        }
    }

    fn list(&self, prefix: Option<&Path>) -> BoxStream<'static, ObjectResult<ObjectMeta>> {
        self.inner.list(prefix)
    }

    async fn list_with_delimiter(&self, prefix: Option<&Path>) -> ObjectResult<ListResult> {
        self.inner.list_with_delimiter(prefix).await
    }

    async fn copy_opts(&self, from: &Path, to: &Path, options: CopyOptions) -> ObjectResult<()> {
        self.inner.copy_opts(from, to, options).await
    }
}

/// What the chain knows.
#[derive(Default)]
pub struct Ledger {
    nonce: u64,
    next: u64,
    /// Each order that took effect, in order.
    pub log: Vec<Order>,
    /// What each led to.
    pub done: Vec<Done>,
    /// A transaction that is on its way.
    limbo: Option<(u64, Order)>,
    pub holds: Vec<String>,
    pub refuses: Option<String>,
}

/// A chain whose answers get lost.
#[derive(Default)]
pub struct Chain {
    pub ledger: Mutex<Ledger>,
    fuse: Arc<Fuse>,
}

impl Ledger {
    fn take(&mut self, nonce: u64, order: &Order) -> Option<Done> {
        if nonce != self.nonce {
            return None;
        }
        self.nonce += 1;
        self.next += 1;
        let done = match order {
            Order::Record { .. } => Done::Record(RecordId(self.next)),
            Order::Batch { .. } => Done::Batch(BatchId(self.next)),
            Order::Erase { .. } => Done::Erased,
        };
        self.log.push(order.clone());
        self.done.push(done);
        Some(done)
    }

    fn land(&mut self) {
        if let Some((nonce, order)) = self.limbo.take() {
            self.take(nonce, &order);
        }
    }

    fn find(&self, order: &Order) -> Option<Done> {
        self.log.iter().position(|known| known == order).map(|at| self.done[at])
    }
}

impl Chain {
    pub fn ledger(&self) -> MutexGuard<'_, Ledger> {
        locked(&self.ledger)
    }
}

impl Anchors for Chain {
    fn organisation(&self) -> OrganisationId {
        OrganisationId(1)
    }

    async fn find(&self, order: &Order) -> Result<Option<Done>, ChainError> {
        Ok(self.ledger().find(order))
    }

    async fn sign(&self, _: &Order) -> Result<Vec<u8>, ChainError> {
        let mut ledger = self.ledger();
        // The worst moment: after it was looked for, and before another one is signed.
        ledger.land();
        Ok(ledger.nonce.encode())
    }

    async fn send(&self, order: &Order, signed: &[u8]) -> Result<Fate, ChainError> {
        let mut ledger = self.ledger();
        if let Some(why) = &ledger.refuses {
            return Err(ChainError::Refused(why.clone()));
        }
        let nonce = u64::decode(&mut &signed[..]).expect("it is what was signed");
        if self.fuse.burn().is_err() {
            // It came in, or is on its way, or got lost.
            if nonce == ledger.nonce && self.fuse.toss() {
                ledger.limbo = Some((nonce, order.clone()));
                if self.fuse.toss() {
                    ledger.land();
                }
            }
            return Err(ChainError::Unreachable("power cut".into()));
        }
        ledger.land();
        Ok(ledger.take(nonce, order).map_or(Fate::Void, Fate::Done))
    }

    async fn holds(&self, _: SubjectId, _: RecordId) -> Result<Vec<String>, ChainError> {
        Ok(self.ledger().holds.clone())
    }
}

/// A custodian's house.
pub struct House {
    pub fuse: Arc<Fuse>,
    pub disk: Arc<MemoryDisk>,
    pub objects: Arc<dyn ObjectStore>,
    pub chain: Chain,
    pub keeper: PrivateKey,
    pub trees: tempfile::TempDir,
}

impl House {
    pub fn new() -> Self {
        let fuse = Arc::new(Fuse::default());
        fuse.set(u64::MAX, 0);
        Self {
            disk: Arc::new(MemoryDisk { files: Mutex::default(), fuse: fuse.clone() }),
            objects: objects(),
            chain: Chain { ledger: Mutex::default(), fuse: fuse.clone() },
            keeper: PrivateKey::random().expect("there is randomness"),
            trees: tempfile::tempdir().expect("there is room"),
            fuse,
        }
    }

    pub async fn open(&self) -> Result<Store, keep::Error> {
        Store::open(Settings {
            genesis: GENESIS,
            keeper: self.keeper.clone(),
            objects: Arc::new(Objects { inner: self.objects.clone(), fuse: self.fuse.clone() }),
            disk: self.disk.clone(),
            trees: self.trees.path().into(),
        })
        .await
    }

    pub async fn opened(&self) -> Store {
        self.open().await.expect("nothing fails")
    }

    /// The power is cut, and comes back.
    pub fn crash(&self) {
        self.disk.crash();
        self.fuse.set(u64::MAX, 0);
    }

    /// The names and bytes of everything in the object store.
    pub async fn object_bytes(&self) -> BTreeMap<String, Vec<u8>> {
        use futures_util::TryStreamExt;
        use object_store::ObjectStoreExt;
        let list: Vec<_> = self.objects.list(None).try_collect().await.expect("it is listed");
        let mut all = BTreeMap::new();
        for meta in list {
            let bytes = self.objects.get(&meta.location).await.expect("it is there");
            all.insert(
                meta.location.to_string(),
                bytes.bytes().await.expect("it is read").to_vec(),
            );
        }
        all
    }
}

/// Where the envelopes of a house lie: in memory, or, where SALUS_S3 is the address of a store that speaks
/// S3, there, in a place of the house's own.
fn objects() -> Arc<dyn ObjectStore> {
    static HOUSES: AtomicU64 = AtomicU64::new(0);
    let Ok(endpoint) = std::env::var("SALUS_S3") else { return Arc::new(InMemory::new()) };
    let house = HOUSES.fetch_add(1, Ordering::SeqCst);
    let place = format!("{}-{house}", std::process::id());
    let bucket = keep::s3(&bucket(endpoint)).expect("it is one");
    Arc::new(PrefixStore::new(bucket, place))
}

/// The bucket that the environment names.
pub fn bucket(endpoint: String) -> keep::S3 {
    let of = |name: &str| std::env::var(name).unwrap_or_else(|_| panic!("{name} is not there"));
    keep::S3 {
        bucket: of("SALUS_S3_BUCKET"),
        region: "eu-central-1".into(),
        endpoint: Some(endpoint),
        access_key: of("AWS_ACCESS_KEY_ID"),
        secret_key: of("AWS_SECRET_ACCESS_KEY").into(),
    }
}

/// Waits for it, on this thread. What a connection leaves behind goes on when the thread waits again.
pub fn run<T>(work: impl std::future::Future<Output = T>) -> T {
    thread_local! {
        static HERE: tokio::runtime::Runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("there is a thread");
    }
    HERE.with(|here| here.block_on(work))
}

/// The subject of whoever is called `Patient/...`.
pub fn subject(name: &str) -> Option<SubjectId> {
    let hash = blake2_256(name.as_bytes());
    name.starts_with("Patient/").then(|| SubjectId(hash[..16].try_into().expect("sixteen")))
}

pub fn settings() -> bulk::Settings<'static> {
    bulk::Settings {
        schema: Schema::R4,
        unlabelled: Some(Confidentiality::N),
        retained_until: None,
        patients: &subject,
    }
}

/// A laboratory result.
pub fn observation(patient: &str, value: u32) -> String {
    format!(
        r#"{{"resourceType":"Observation","status":"final","subject":{{"reference":"Patient/{patient}"}},"effectiveDateTime":"2024-05-01T10:00:00Z","code":{{"text":"Sodium"}},"valueQuantity":{{"value":{value}.50,"unit":"mmol/L"}}}}"#
    )
}

/// Everything that is kept.
pub fn kept(store: &Store) -> Vec<(Number, Entry)> {
    let mut all = Vec::new();
    while let Ok(page) =
        store.entries(Number(all.last().map_or(0, |(n, _): &(Number, Entry)| n.0 + 1)))
    {
        if page.is_empty() {
            break;
        }
        all.extend(page);
    }
    all
}

/// One observation in a store.
pub async fn sealed(store: &mut Store, patient: &str, value: u32) -> Number {
    let new = bulk::record(&observation(patient, value), &settings()).expect("it is a record");
    store.seal(new).await.expect("nothing fails")
}
