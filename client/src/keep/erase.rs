//! Erasing: one record, or everything about a patient.

use super::{
    anchor::{settle, Settled},
    chain::{Anchors, ChainError, Order},
    now,
    rows::{Patient, Todo},
    Anchoring, Entry, Error, Kept, Number, Stage, Store, Tombstone,
};
use salus_primitives::{ErasureGround, Moment, SubjectId};
use std::fmt;

/// How many holds a record has at most.
const MAX_HOLDS: usize = 16;

/// What was done when a record was erased, and what was not.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Erased {
    /// The record.
    pub number: Number,
    /// What nobody here can reach.
    pub out_of_reach: Vec<OutOfReach>,
    /// Why the chain has no tombstone yet. [`Store::settle`] goes on.
    pub untold: Option<ChainError>,
}

/// What erasing cannot reach.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum OutOfReach {
    /// Backups and snapshots of the store's folder, with the wrapped keys of then.
    Backups,
    /// What a disk kept elsewhere when it was told to overwrite.
    Disk,
    /// Copies and older versions in the object store.
    Replicas,
    /// Who opened it: the fingerprint of the key.
    Recipient([u8; 32]),
    /// Blocks of the chain in which its commitment stands, which nothing opens any more.
    Blocks,
    /// The root of its batch, which still proves that something was there.
    Batch,
}

impl fmt::Display for OutOfReach {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Backups => {
                "backups and snapshots of the store made before now hold the wrapped key: destroy them, \
                 or the custodian's key of then"
            }
            Self::Disk => {
                "a solid-state disk or a file system that copies on write may keep what was overwritten"
            }
            Self::Replicas => {
                "replicas and older versions in the object store hold the ciphertext, which nothing opens"
            }
            Self::Recipient(key) => {
                return write!(
                    formatter,
                    "whoever holds the key {} may have opened it and kept a copy",
                    hex::encode(key)
                );
            }
            Self::Blocks => {
                "blocks of the chain hold the commitment for ever; without the salt it confirms nothing"
            }
            Self::Batch => {
                "the batch's root stays: its tree holds the commitment, which without the salt confirms \
                 nothing"
            }
        })
    }
}

impl Entry {
    /// Its way onto the chain.
    pub fn anchoring(&self) -> &Anchoring {
        match self {
            Self::Kept(kept) => &kept.anchoring,
            Self::Erased(tombstone) => &tombstone.anchoring,
        }
    }
}

impl Store {
    /// Says until when the law says that a record is to be kept. It can be made longer, and shorter.
    pub fn retain(&mut self, number: Number, until: Option<Moment>) -> Result<(), Error> {
        let mut kept = self.kept(number)?;
        kept.retained_until = until;
        self.index.write(|changes| changes.put([(number, &kept)]))
    }

    /// Says that a record must not be erased: a legal hold.
    pub fn hold(&mut self, number: Number, why: &str) -> Result<(), Error> {
        let mut kept = self.kept(number)?;
        if kept.holds.len() >= MAX_HOLDS {
            return Err(Error::TooManyHolds(number));
        }
        if !kept.holds.iter().any(|hold| hold == why) {
            kept.holds.push(why.into());
        }
        self.index.write(|changes| changes.put([(number, &kept)]))
    }

    /// Takes a hold back.
    pub fn lift(&mut self, number: Number, why: &str) -> Result<(), Error> {
        let mut kept = self.kept(number)?;
        let before = kept.holds.len();
        kept.holds.retain(|hold| hold != why);
        if kept.holds.len() == before {
            return Err(Error::NotHeld(number));
        }
        self.index.write(|changes| changes.put([(number, &kept)]))
    }

    /// Erases a record: destroys its key and its salt, deletes envelope and shares, and puts a tombstone
    /// onto the chain. From the moment at which the key is destroyed nothing brings it back; should the
    /// chain not answer then, [`Store::settle`] goes on.
    pub async fn erase<C: Anchors>(
        &mut self,
        number: Number,
        ground: ErasureGround,
        chain: &C,
    ) -> Result<Erased, Error> {
        let kept = self.kept(number)?;
        self.may_erase(number, &kept, chain).await?;
        // What is on its way onto the chain comes in first, so that there is something to put the
        // tombstone in the place of.
        if matches!(kept.anchoring, Anchoring::Signed { .. }) {
            return Err(Error::OnItsWay(number));
        }
        let out_of_reach = self.out_of_reach(number, &kept)?;
        self.begin_erasing([(number, kept)], ground)?;
        self.destroy(number).await?;
        let untold = untold(self.end_erasing(number, chain).await)?;
        self.index.compact()?;
        Ok(Erased { number, out_of_reach, untold })
    }

    /// Erases everything about a subject: destroys the patient's key, with which all of its records are
    /// lost at once, and then each of them as [`Store::erase`] does. Nothing is erased if anything must be
    /// kept.
    pub async fn shred<C: Anchors>(
        &mut self,
        subject: SubjectId,
        ground: ErasureGround,
        chain: &C,
    ) -> Result<Vec<Erased>, Error> {
        let (mut records, mut erased) = (Vec::new(), Vec::new());
        for number in self.index.of_subject(subject)? {
            let Entry::Kept(kept) = self.entry(number)? else { continue };
            if !matches!(kept.stage, Stage::Erasing { .. }) {
                self.may_erase(number, &kept, chain).await?;
                if matches!(kept.anchoring, Anchoring::Signed { .. }) {
                    return Err(Error::OnItsWay(number));
                }
                let out_of_reach = self.out_of_reach(number, &kept)?;
                erased.push(Erased { number, out_of_reach, untold: None });
                records.push((number, kept));
            }
        }
        self.patients.remove(&subject);
        let patient = self.index.patient(subject)?;
        if let Some(Patient::Key(slot)) = patient {
            self.index.write(|changes| changes.set_patient(subject, Patient::Shredding(slot)))?;
        }
        self.begin_erasing(records, ground)?;
        self.go_on_shredding()?;
        for number in self.index.of_subject(subject)? {
            self.destroy(number).await?;
        }
        for record in &mut erased {
            record.untold = untold(self.end_erasing(record.number, chain).await)?;
        }
        self.index.compact()?;
        Ok(erased)
    }

    /// Whether nothing stands against erasing a record.
    async fn may_erase<C: Anchors>(
        &self,
        number: Number,
        kept: &Kept,
        chain: &C,
    ) -> Result<(), Error> {
        if let Some(until) = kept.retained_until.filter(|until| *until > now()) {
            return Err(Error::Retained(number, until));
        }
        if let Some(hold) = kept.holds.first() {
            return Err(Error::Held(number, hold.clone()));
        }
        if let Anchoring::Record(record) = kept.anchoring {
            if let Some(hold) = chain.holds(kept.subject, record).await?.into_iter().next() {
                return Err(Error::Held(number, hold));
            }
        }
        Ok(())
    }

    fn out_of_reach(&self, number: Number, kept: &Kept) -> Result<Vec<OutOfReach>, Error> {
        let mut list = vec![OutOfReach::Backups, OutOfReach::Disk, OutOfReach::Replicas];
        list.extend(self.index.shares(number)?.into_iter().map(OutOfReach::Recipient));
        match kept.anchoring {
            Anchoring::Record(_) => list.push(OutOfReach::Blocks),
            Anchoring::Batch { .. } => list.push(OutOfReach::Batch),
            Anchoring::None | Anchoring::Signed { .. } => {}
        }
        Ok(list)
    }

    fn begin_erasing(
        &self,
        records: impl IntoIterator<Item = (Number, Kept)>,
        ground: ErasureGround,
    ) -> Result<(), Error> {
        let mut records: Vec<_> = records.into_iter().collect();
        for (_, kept) in &mut records {
            kept.stage = Stage::Erasing { ground, transaction: None };
        }
        self.index
            .write(|changes| changes.put(records.iter().map(|(number, kept)| (*number, kept))))
    }

    /// Destroys what opens a record that is being erased, and deletes the rest.
    async fn destroy(&self, number: Number) -> Result<(), Error> {
        let kept = self.index.kept(number)?.ok_or(Error::RecordNotFound(number))?;
        self.openings.destroy([kept.slot])?;
        for recipient in self.index.shares(number)? {
            self.objects.delete_share(&kept.object, &recipient).await?;
        }
        self.objects.delete(&kept.object).await
    }

    /// Puts the tombstone onto the chain, if the record is anchored by itself, and into the index.
    async fn end_erasing<C: Anchors>(&mut self, number: Number, chain: &C) -> Result<(), Error> {
        let mut kept = self.index.kept(number)?.ok_or(Error::RecordNotFound(number))?;
        let Stage::Erasing { ground, transaction } = kept.stage.clone() else { return Ok(()) };
        if let Anchoring::Record(record) = kept.anchoring {
            let order = Order::Erase { subject: kept.subject, record, ground };
            let index = &self.index;
            settle(chain, &order, transaction, |transaction| {
                kept.stage = Stage::Erasing { ground, transaction: transaction.map(Into::into) };
                index.write(|changes| changes.put([(number, &kept)]))
            })
            .await?;
        }
        let Kept { subject, commitment, anchoring, .. } = kept;
        let tombstone = Tombstone { subject, commitment, anchoring, ground, erased_at: now() };
        self.index.write(|changes| changes.remove(number, Some(&tombstone)))
    }

    /// Ends the destruction of patients' keys that was begun.
    pub(super) fn go_on_shredding(&mut self) -> Result<(), Error> {
        for (subject, slot) in self.index.shredding()? {
            self.patients.remove(&subject);
            self.keys.destroy([slot])?;
            self.index.write(|changes| changes.set_patient(subject, Patient::Shredded))?;
        }
        Ok(())
    }

    /// Destroys what a crash left of records that are being erased. Their tombstones need the chain.
    pub(super) async fn go_on_erasing(&mut self) -> Result<(), Error> {
        let mut after = None;
        loop {
            let page = self.index.todo(Todo::Erase, after)?;
            let Some(last) = page.last() else { return Ok(()) };
            after = Some(*last);
            for number in page {
                self.destroy(number).await?;
            }
        }
    }

    pub(super) async fn settle_erasures<C: Anchors>(
        &mut self,
        chain: &C,
        settled: &mut Settled,
    ) -> Result<(), Error> {
        let mut after = None;
        loop {
            let page = self.index.todo(Todo::Erase, after)?;
            let Some(last) = page.last() else { return Ok(()) };
            after = Some(*last);
            for number in page {
                match self.end_erasing(number, chain).await {
                    Ok(()) => settled.erased.push(number),
                    Err(Error::Chain(ChainError::Refused(why))) => {
                        settled.refused.push(format!("tombstone of record {number}: {why}"));
                    }
                    Err(error) => return Err(error),
                }
            }
        }
    }
}

/// Why the chain was not told, where that is all that failed.
fn untold(told: Result<(), Error>) -> Result<Option<ChainError>, Error> {
    match told {
        Ok(()) => Ok(None),
        Err(Error::Chain(why)) => Ok(Some(why)),
        Err(error) => Err(error),
    }
}
