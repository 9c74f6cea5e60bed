//! Keeping: a custodian's store of sealed records, and their way onto the chain.
//!
//! # Layout
//! | what | where | what it holds |
//! |---|---|---|
//! | `index.redb` | the store's folder | what is kept, and what is still to be done: ids, labels, commitments, states; no secret |
//! | `record.keys` | the store's folder | the wrapped opening of each record, in a place of its own |
//! | `house.keys` | the store's folder | the wrapped key of each patient and of each run that goes on |
//! | `trees/` | the store's folder | the trees of batches; each can be made again from the index |
//! | `records/ab/cdef...` | the object store | envelopes, by the SHA-256 of their bytes |
//! | `shares/...` | the object store | shares, by envelope and recipient |
//!
//! Keys lie outside of the index since a database copies on write: what it deletes stays where it was
//! until something else is written there. In a file of places each is overwritten where it lies.
//!
//! # Rules that hold at every moment, whenever a program stops
//! 1. **No sealed record without its keys.** Keys are on the disk before the index knows of the record,
//!    and the index knows of it before its envelope is put. A draft whose envelope is not there when the
//!    store is opened is discarded, its key destroyed; one whose envelope is there is stored.
//! 2. **No anchor without its record.** Only what is stored is anchored.
//! 3. **No anchor twice.** What is signed is in the index before it is sent, and is sent again, the same
//!    bytes, until it is final or can never be ([`chain`]).
//! 4. **Erased is erased.** That a record is to be erased is in the index before its key is destroyed, and
//!    its key is destroyed before anything else is: what was begun is ended when the store is opened.
//! 5. A store is open in one program at a time: the index is locked.
//!
//! Everything that was begun and needs the chain is gone on with by [`Store::settle`].

mod anchor;
pub mod chain;
mod disk;
mod erase;
mod index;
mod objects;
mod put;
mod rows;
mod run;
mod slots;
mod take;

pub use anchor::Settled;
pub use chain::{Anchors, Basis, ChainError, Done, Fate, Order, Predecessor};
pub use disk::Disk;
pub use erase::{Erased, OutOfReach};
pub use objects::{folder, reach, s3, S3};
pub use put::New;
pub use rows::{Anchoring, Batch, BatchStage, Entry, Kept, Number, Stage, Tombstone};
pub use run::Run;
pub use take::{Evidence, Opened};

use crate::{
    batch, canonical,
    seal::{self, KeyUse, PrivateKey, PublicKey, SecretKey, WRAPPED_KEY, WRAPPED_OPENING},
};
use index::{meta, Index};
use object_store::ObjectStore;
use objects::Objects;
use rows::Patient;
use salus_primitives::{Moment, SubjectId};
use slots::Slots;
use sp_core::H256;
use std::{
    collections::HashMap,
    io,
    path::{Path, PathBuf},
    sync::Arc,
    time::SystemTime,
};

/// The version of the store's format.
const FORMAT: u16 = 1;

/// How many patients' keys are held in memory at once.
const KEYS_IN_MEMORY: usize = 1024;

/// Why a store did not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The index.
    #[error("the index of the store: {0}")]
    Index(Box<redb::Error>),
    /// The disk.
    #[error("the disk: {0}")]
    Io(#[from] io::Error),
    /// The object store.
    #[error("the store of sealed records: {0}")]
    Objects(#[from] object_store::Error),
    /// Sealing or opening.
    #[error(transparent)]
    Seal(#[from] seal::Error),
    /// The record.
    #[error(transparent)]
    Canonical(#[from] canonical::Refusal),
    /// A tree.
    #[error(transparent)]
    Batch(#[from] batch::Error),
    /// The chain.
    #[error(transparent)]
    Chain(#[from] ChainError),
    /// Something in the store was changed by another hand.
    #[error("the store is damaged: {0}")]
    Corrupt(&'static str),
    /// The store belongs to another chain.
    #[error("the store belongs to another chain, whose first block is {0:?}")]
    OtherChain(H256),
    /// The store belongs to another key.
    #[error("the store was made with another key: take the custodian's key of then")]
    OtherKeeper,
    /// The store was written by a newer version.
    #[error("the store's format is {0}, which this version of the program does not know")]
    UnknownFormat(u16),
    /// There is no such record.
    #[error("there is no record {0}")]
    RecordNotFound(Number),
    /// The record was erased, or is being erased.
    #[error("record {0} was erased")]
    RecordErased(Number),
    /// All records of the patient were destroyed with the patient's key.
    #[error("everything about this subject was destroyed: nothing new is kept about it")]
    PatientShredded,
    /// The version that is to be replaced is one of another subject.
    #[error("record {0} is about another subject")]
    OtherSubject(Number),
    /// The version that is to be replaced is not anchored by itself.
    #[error("record {0} is not anchored by itself: only then can the chain tell what replaces it")]
    PredecessorNotAnchored(Number),
    /// The record is on its way onto the chain, or there.
    #[error("record {0} is anchored already, or about to be")]
    AlreadyAnchored(Number),
    /// What becomes of the record on the chain is not known yet.
    #[error("record {0} is on its way onto the chain: see what became of that first")]
    OnItsWay(Number),
    /// The record is not on the chain.
    #[error("record {0} is not anchored yet")]
    NotAnchored(Number),
    /// The law says that the record is to be kept.
    #[error("record {0} is to be kept by law until {1} (milliseconds since 1970)")]
    Retained(Number, Moment),
    /// Something else stands against erasing it.
    #[error("record {0} is held: {1}")]
    Held(Number, String),
    /// There is no such hold.
    #[error("record {0} has no such hold")]
    NotHeld(Number),
    /// Too much stands against erasing it.
    #[error("record {0} has as many holds as it can have")]
    TooManyHolds(Number),
    /// The run is done.
    #[error("the run {0} is done")]
    RunDone(String),
    /// There is no such bucket.
    #[error("there is no bucket {0}: make it, or name another under [keep.s3]")]
    NoBucket(String),
    /// The bucket is not for this key.
    #[error("the bucket {0} does not take the key: see AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and what they may do")]
    BucketClosed(String),
    /// The bucket does not answer.
    #[error("the bucket {0} does not answer: {1}")]
    BucketAway(String, object_store::Error),
    /// The version that is to be replaced was replaced before.
    #[error("record {0} has a newer version, record {1}: supersede that one")]
    Superseded(Number, Number),
}

/// What a store is opened with.
pub struct Settings {
    /// The hash of the chain's first block.
    pub genesis: H256,
    /// The custodian's key.
    pub keeper: PrivateKey,
    /// Where the envelopes lie.
    pub objects: Arc<dyn ObjectStore>,
    /// Where index and keys lie.
    pub disk: Arc<dyn Disk>,
    /// A folder for trees.
    pub trees: PathBuf,
}

impl Settings {
    /// A store that has everything in one folder.
    pub fn in_folder(folder: &Path, genesis: H256, keeper: PrivateKey) -> Result<Self, Error> {
        // The folder is for nobody else before anything lies in it.
        disk::Folder::create(folder.into())?;
        let objects = objects::folder(&folder.join("objects"))?;
        Self::with_objects(folder, objects, genesis, keeper)
    }

    /// A store whose envelopes lie elsewhere, and the rest in a folder.
    pub fn with_objects(
        folder: &Path,
        objects: Arc<dyn ObjectStore>,
        genesis: H256,
        keeper: PrivateKey,
    ) -> Result<Self, Error> {
        let disk = disk::Folder::create(folder.into())?;
        Ok(Self { genesis, keeper, objects, disk: Arc::new(disk), trees: folder.join("trees") })
    }
}

/// A custodian's store.
pub struct Store {
    genesis: H256,
    keeper: PrivateKey,
    keeper_public: PublicKey,
    index: Index,
    openings: Slots<WRAPPED_OPENING>,
    keys: Slots<WRAPPED_KEY>,
    objects: Objects,
    trees: PathBuf,
    /// Keys of patients that were used last.
    patients: HashMap<SubjectId, SecretKey>,
}

impl Store {
    /// Opens a store, or makes it, and ends what was begun and needs no chain.
    pub async fn open(settings: Settings) -> Result<Self, Error> {
        let Settings { genesis, keeper, objects, disk, trees } = settings;
        let keeper_public = keeper.public();
        let (openings, keys) = (disk.open("record.keys")?, disk.open("house.keys")?);
        // The index before anything is written: it is locked.
        let is_new = openings.len()? == 0 && keys.len()? == 0;
        let index = Index::open(disk.open("index.redb")?, is_new)?;
        let fingerprint = keeper_public.fingerprint();
        match index.meta::<u16>(meta::FORMAT)? {
            None => index.write(|changes| {
                changes.set_meta(meta::FORMAT, &FORMAT)?;
                changes.set_meta(meta::GENESIS, &genesis)?;
                changes.set_meta(meta::KEEPER, &fingerprint)
            })?,
            Some(FORMAT) => {}
            Some(other) => return Err(Error::UnknownFormat(other)),
        }
        let of: H256 = index.meta(meta::GENESIS)?.unwrap_or_default();
        if of != genesis {
            return Err(Error::OtherChain(of));
        }
        if index.meta(meta::KEEPER)? != Some(fingerprint) {
            return Err(Error::OtherKeeper);
        }
        std::fs::create_dir_all(&trees)?;
        let openings = Slots::open(openings, index.meta(meta::RECORD_SLOTS)?.unwrap_or_default())?;
        let keys = Slots::open(keys, index.meta(meta::KEY_SLOTS)?.unwrap_or_default())?;
        let mut store = Self {
            genesis,
            keeper,
            keeper_public,
            index,
            openings,
            keys,
            objects: Objects(objects),
            trees,
            patients: HashMap::new(),
        };
        store.go_on_ending()?;
        store.go_on_shredding()?;
        store.go_on_erasing().await?;
        store.go_on_drafts().await?;
        Ok(store)
    }

    /// The hash of the chain's first block.
    pub fn genesis(&self) -> H256 {
        self.genesis
    }

    /// A record, or what stays of it.
    pub fn entry(&self, number: Number) -> Result<Entry, Error> {
        self.index.entry(number)?.ok_or(Error::RecordNotFound(number))
    }

    /// The records from this one on, those that were erased among them: a page. It is empty only if there
    /// are no more.
    pub fn entries(&self, from: Number) -> Result<Vec<(Number, Entry)>, Error> {
        self.index.entries(from)
    }

    /// The records of a subject that are kept.
    pub fn of_subject(&self, subject: SubjectId) -> Result<Vec<Number>, Error> {
        self.index.of_subject(subject)
    }

    /// A batch.
    pub fn batch(&self, number: u64) -> Result<Option<Batch>, Error> {
        self.index.batch(number)
    }

    /// Every batch, by its number in the store.
    pub fn batches(&self) -> Result<Vec<(u64, Batch)>, Error> {
        self.index.batches()
    }

    /// A record that opens.
    fn kept(&self, number: Number) -> Result<Kept, Error> {
        match self.entry(number)? {
            Entry::Kept(kept) if !matches!(kept.stage, Stage::Erasing { .. }) => Ok(kept),
            Entry::Kept(_) | Entry::Erased(_) => Err(Error::RecordErased(number)),
        }
    }

    /// The key of a patient who has one.
    fn key_of(&mut self, subject: SubjectId) -> Result<SecretKey, Error> {
        if let Some(key) = self.patients.get(&subject) {
            return Ok(key.clone());
        }
        let Some(Patient::Key(slot)) = self.index.patient(subject)? else {
            return Err(Error::PatientShredded);
        };
        let wrap = self.keys.read(slot)?;
        let key = seal::unwrap_key(&wrap, &self.keeper, &self.genesis, KeyUse::Patient(subject))?;
        self.remember(subject, &key);
        Ok(key)
    }

    fn remember(&mut self, subject: SubjectId, key: &SecretKey) {
        if self.patients.len() >= KEYS_IN_MEMORY {
            self.patients.clear();
        }
        self.patients.insert(subject, key.clone());
    }
}

/// The time of this machine, in milliseconds since 1970.
fn now() -> Moment {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    since.as_millis() as Moment
}
