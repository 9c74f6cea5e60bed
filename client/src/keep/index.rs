//! The index: what is kept, and what is still to be done about it. Nothing in it is a secret.

use super::{
    disk::Shared,
    rows::{Batch, Entry, Kept, Number, Patient, Run, Todo, Tombstone},
    Error,
};
use codec::{Decode, DecodeAll, Encode};
use redb::{
    Database, ReadableDatabase, ReadableTable, StorageBackend, TableDefinition, WriteTransaction,
};
use salus_primitives::{Commitment, SubjectId};
use std::{ops::Bound, sync::Arc};

type Table<K> = TableDefinition<'static, K, &'static [u8]>;

const META: Table<&str> = TableDefinition::new("meta");
const RECORDS: Table<u64> = TableDefinition::new("records");
const TOMBSTONES: Table<u64> = TableDefinition::new("tombstones");
const COMMITMENTS: TableDefinition<&[u8; 32], u64> = TableDefinition::new("commitments");
const SUBJECTS: TableDefinition<(&[u8; 16], u64), ()> = TableDefinition::new("subjects");
const TODO: TableDefinition<(u8, u64), ()> = TableDefinition::new("todo");
const PATIENTS: Table<&[u8; 16]> = TableDefinition::new("patients");
const BATCHES: Table<u64> = TableDefinition::new("batches");
const RUNS: Table<&str> = TableDefinition::new("runs");
const SOURCES: TableDefinition<(&[u8; 16], &[u8; 32]), u64> = TableDefinition::new("sources");
/// With whom a record was shared: the fingerprints of their keys.
const SHARES: TableDefinition<(u64, &[u8; 32]), ()> = TableDefinition::new("shares");

/// How much of the index is held in memory.
const CACHE: usize = 64 << 20;

/// How many rows are read at once.
const PAGE: usize = 1024;

/// The index.
pub(super) struct Index(Database);

/// The names of what the store says of itself.
pub(super) mod meta {
    pub const FORMAT: &str = "format";
    pub const GENESIS: &str = "genesis";
    pub const KEEPER: &str = "keeper";
    pub const RECORD_SLOTS: &str = "record slots";
    pub const KEY_SLOTS: &str = "key slots";
    pub const NEXT_RECORD: &str = "next record";
    pub const NEXT_BATCH: &str = "next batch";
}

fn failed(error: impl Into<redb::Error>) -> Error {
    Error::Index(Box::new(error.into()))
}

fn decode<T: Decode>(mut bytes: &[u8]) -> Result<T, Error> {
    T::decode_all(&mut bytes).map_err(|_| Error::Corrupt("a row of the index does not read"))
}

/// What a file of redb begins with. It is written when everything else is there.
const MAGIC: &[u8] = b"redb\x1a\x0a\xa9\x0d\x0a";

/// Whether the making of the file came to its end.
fn is_whole(file: &dyn StorageBackend) -> Result<bool, Error> {
    let mut start = [0; MAGIC.len()];
    if file.len()? < start.len() as u64 {
        return Ok(false);
    }
    file.read(0, &mut start)?;
    Ok(start == MAGIC)
}

impl Index {
    /// Opens the index.
    ///
    /// - `is_new`: whether nothing was ever kept, so that an index whose making was cut off is made anew.
    pub fn open(file: Arc<dyn StorageBackend>, is_new: bool) -> Result<Self, Error> {
        if is_new {
            // Another program may be making it just now, and then holds the lock.
            let locked = file.try_lock_range(Bound::Unbounded, Bound::Unbounded);
            if !matches!(locked, Ok(false)) && !is_whole(&*file)? {
                file.set_len(0)?;
                file.sync_data()?;
            }
            if matches!(locked, Ok(true)) {
                file.unlock_range(Bound::Unbounded, Bound::Unbounded)
                    .map_err(|_| Error::Corrupt("the index stays locked"))?;
            }
        }
        let database = Database::builder()
            .set_cache_size(CACHE)
            .create_with_backend(Shared(file))
            .map_err(failed)?;
        let index = Self(database);
        // Each table is there from the start, so that no reading has to ask.
        index.write(|changes| {
            let transaction = &changes.0;
            transaction.open_table(META).map_err(failed)?;
            transaction.open_table(RECORDS).map_err(failed)?;
            transaction.open_table(TOMBSTONES).map_err(failed)?;
            transaction.open_table(COMMITMENTS).map_err(failed)?;
            transaction.open_table(SUBJECTS).map_err(failed)?;
            transaction.open_table(TODO).map_err(failed)?;
            transaction.open_table(PATIENTS).map_err(failed)?;
            transaction.open_table(BATCHES).map_err(failed)?;
            transaction.open_table(RUNS).map_err(failed)?;
            transaction.open_table(SOURCES).map_err(failed)?;
            transaction.open_table(SHARES).map_err(failed)?;
            Ok(())
        })?;
        Ok(index)
    }

    /// Changes the index, all of it or nothing.
    pub fn write<T>(&self, change: impl FnOnce(&Changes) -> Result<T, Error>) -> Result<T, Error> {
        let changes = Changes(self.0.begin_write().map_err(failed)?);
        let outcome = change(&changes)?;
        changes.0.commit().map_err(failed)?;
        Ok(outcome)
    }

    /// Writes the index anew, without what was deleted from it.
    pub fn compact(&mut self) -> Result<(), Error> {
        self.0.compact().map_err(failed)?;
        Ok(())
    }

    fn row<K: redb::Key + 'static, T: Decode>(
        &self,
        table: Table<K>,
        key: K::SelfType<'_>,
    ) -> Result<Option<T>, Error> {
        let reading = self.0.begin_read().map_err(failed)?;
        let table = reading.open_table(table).map_err(failed)?;
        let row = ReadableTable::get(&table, key).map_err(failed)?;
        row.map(|row| decode(row.value())).transpose()
    }

    /// What the store says of itself.
    pub fn meta<T: Decode>(&self, name: &str) -> Result<Option<T>, Error> {
        self.row(META, name)
    }

    /// A record that is kept.
    pub fn kept(&self, number: Number) -> Result<Option<Kept>, Error> {
        self.row(RECORDS, number.0)
    }

    /// A record, or what stays of it.
    pub fn entry(&self, number: Number) -> Result<Option<Entry>, Error> {
        if let Some(kept) = self.kept(number)? {
            return Ok(Some(Entry::Kept(kept)));
        }
        Ok(self.row(TOMBSTONES, number.0)?.map(Entry::Erased))
    }

    /// The record with this commitment.
    pub fn number(&self, commitment: &Commitment) -> Result<Option<Number>, Error> {
        let reading = self.0.begin_read().map_err(failed)?;
        let table = reading.open_table(COMMITMENTS).map_err(failed)?;
        let number = ReadableTable::get(&table, &commitment.0 .0).map_err(failed)?;
        Ok(number.map(|number| Number(number.value())))
    }

    /// The records from this one on, in order, those that were erased among them: a page.
    pub fn entries(&self, from: Number) -> Result<Vec<(Number, Entry)>, Error> {
        let reading = self.0.begin_read().map_err(failed)?;
        let kept = reading.open_table(RECORDS).map_err(failed)?;
        let erased = reading.open_table(TOMBSTONES).map_err(failed)?;
        let mut page = Vec::new();
        for row in ReadableTable::range::<u64>(&kept, from.0..).map_err(failed)?.take(PAGE) {
            let (number, row) = row.map_err(failed)?;
            page.push((Number(number.value()), Entry::Kept(decode(row.value())?)));
        }
        for row in ReadableTable::range::<u64>(&erased, from.0..).map_err(failed)?.take(PAGE) {
            let (number, row) = row.map_err(failed)?;
            page.push((Number(number.value()), Entry::Erased(decode(row.value())?)));
        }
        page.sort_by_key(|(number, _)| *number);
        page.truncate(PAGE);
        Ok(page)
    }

    /// The records of a subject that are kept.
    pub fn of_subject(&self, subject: SubjectId) -> Result<Vec<Number>, Error> {
        let reading = self.0.begin_read().map_err(failed)?;
        let table = reading.open_table(SUBJECTS).map_err(failed)?;
        let range = (&subject.0, 0)..=(&subject.0, u64::MAX);
        let rows = ReadableTable::range::<(&[u8; 16], u64)>(&table, range).map_err(failed)?;
        rows.map(|row| Ok(Number(row.map_err(failed)?.0.value().1))).collect()
    }

    /// The records about which something is to be done, after this one: a page.
    pub fn todo(&self, what: Todo, after: Option<Number>) -> Result<Vec<Number>, Error> {
        let reading = self.0.begin_read().map_err(failed)?;
        let table = reading.open_table(TODO).map_err(failed)?;
        let from = after.map_or(0, |after| after.0 + 1);
        let range = (what as u8, from)..=(what as u8, u64::MAX);
        let rows = ReadableTable::range::<(u8, u64)>(&table, range).map_err(failed)?;
        rows.take(PAGE).map(|row| Ok(Number(row.map_err(failed)?.0.value().1))).collect()
    }

    /// A patient's key.
    pub fn patient(&self, subject: SubjectId) -> Result<Option<Patient>, Error> {
        self.row(PATIENTS, &subject.0)
    }

    /// The patients whose keys are being destroyed.
    pub fn shredding(&self) -> Result<Vec<(SubjectId, u64)>, Error> {
        let reading = self.0.begin_read().map_err(failed)?;
        let table = reading.open_table(PATIENTS).map_err(failed)?;
        let mut found = Vec::new();
        for row in ReadableTable::iter(&table).map_err(failed)? {
            let (subject, row) = row.map_err(failed)?;
            if let Patient::Shredding(slot) = decode(row.value())? {
                found.push((SubjectId(*subject.value()), slot));
            }
        }
        Ok(found)
    }

    /// A batch.
    pub fn batch(&self, number: u64) -> Result<Option<Batch>, Error> {
        self.row(BATCHES, number)
    }

    /// Every batch.
    pub fn batches(&self) -> Result<Vec<(u64, Batch)>, Error> {
        let reading = self.0.begin_read().map_err(failed)?;
        let table = reading.open_table(BATCHES).map_err(failed)?;
        let rows = ReadableTable::iter(&table).map_err(failed)?;
        rows.map(|row| {
            let (number, row) = row.map_err(failed)?;
            Ok((number.value(), decode(row.value())?))
        })
        .collect()
    }

    /// A run.
    pub fn run(&self, name: &str) -> Result<Option<Run>, Error> {
        self.row(RUNS, name)
    }

    /// The runs whose keys are being destroyed.
    pub fn ending(&self) -> Result<Vec<(String, u64)>, Error> {
        let reading = self.0.begin_read().map_err(failed)?;
        let table = reading.open_table(RUNS).map_err(failed)?;
        let mut found = Vec::new();
        for row in ReadableTable::iter(&table).map_err(failed)? {
            let (name, row) = row.map_err(failed)?;
            if let Run::Ending(slot) = decode(row.value())? {
                found.push((name.value().into(), slot));
            }
        }
        Ok(found)
    }

    /// Which record a run made of a document.
    pub fn source(&self, run: &[u8; 16], document: &[u8; 32]) -> Result<Option<Number>, Error> {
        let reading = self.0.begin_read().map_err(failed)?;
        let table = reading.open_table(SOURCES).map_err(failed)?;
        let number = ReadableTable::get(&table, (run, document)).map_err(failed)?;
        Ok(number.map(|number| Number(number.value())))
    }

    /// With whom a record was shared.
    pub fn shares(&self, number: Number) -> Result<Vec<[u8; 32]>, Error> {
        let reading = self.0.begin_read().map_err(failed)?;
        let table = reading.open_table(SHARES).map_err(failed)?;
        let range = (number.0, &[0; 32])..=(number.0, &[0xff; 32]);
        let rows = ReadableTable::range::<(u64, &[u8; 32])>(&table, range).map_err(failed)?;
        rows.map(|row| Ok(*row.map_err(failed)?.0.value().1)).collect()
    }
}

/// Changes to the index that are made together.
pub(super) struct Changes(WriteTransaction);

impl Changes {
    /// Says something of the store.
    pub fn set_meta(&self, name: &str, value: &impl Encode) -> Result<(), Error> {
        let mut table = self.0.open_table(META).map_err(failed)?;
        table.insert(name, value.encode().as_slice()).map_err(failed)?;
        Ok(())
    }

    /// Writes records, new ones or others in their place.
    pub fn put<'k>(
        &self,
        records: impl IntoIterator<Item = (Number, &'k Kept)>,
    ) -> Result<(), Error> {
        let mut rows = self.0.open_table(RECORDS).map_err(failed)?;
        let mut commitments = self.0.open_table(COMMITMENTS).map_err(failed)?;
        let mut subjects = self.0.open_table(SUBJECTS).map_err(failed)?;
        let mut todo = self.0.open_table(TODO).map_err(failed)?;
        let mut sources = self.0.open_table(SOURCES).map_err(failed)?;
        for (Number(number), kept) in records {
            let before = rows.insert(number, kept.encode().as_slice()).map_err(failed)?;
            let before = before.map(|row| decode::<Kept>(row.value())).transpose()?;
            match before {
                Some(before) => {
                    if let Some(what) = before.todo() {
                        todo.remove((what as u8, number)).map_err(failed)?;
                    }
                }
                None => {
                    commitments.insert(&kept.commitment.0 .0, number).map_err(failed)?;
                    subjects.insert((&kept.subject.0, number), ()).map_err(failed)?;
                    if let Some((run, document)) = &kept.source {
                        sources.insert((run, document), number).map_err(failed)?;
                    }
                }
            }
            if let Some(what) = kept.todo() {
                todo.insert((what as u8, number), ()).map_err(failed)?;
            }
        }
        Ok(())
    }

    /// Takes a record out, and puts in its place what stays of it, if anything does.
    pub fn remove(&self, number: Number, tombstone: Option<&Tombstone>) -> Result<(), Error> {
        let removed = {
            let mut rows = self.0.open_table(RECORDS).map_err(failed)?;
            let row = rows.remove(number.0).map_err(failed)?;
            row.map(|row| decode::<Kept>(row.value())).transpose()?
        };
        let Some(kept) = removed else { return Ok(()) };
        let mut subjects = self.0.open_table(SUBJECTS).map_err(failed)?;
        subjects.remove((&kept.subject.0, number.0)).map_err(failed)?;
        if let Some(what) = kept.todo() {
            let mut todo = self.0.open_table(TODO).map_err(failed)?;
            todo.remove((what as u8, number.0)).map_err(failed)?;
        }
        let mut shares = self.0.open_table(SHARES).map_err(failed)?;
        let range = (number.0, &[0; 32])..=(number.0, &[0xff; 32]);
        shares.retain_in::<(u64, &[u8; 32]), _>(range, |_, ()| false).map_err(failed)?;
        match tombstone {
            Some(tombstone) => {
                let mut table = self.0.open_table(TOMBSTONES).map_err(failed)?;
                table.insert(number.0, tombstone.encode().as_slice()).map_err(failed)?;
            }
            None => {
                let mut commitments = self.0.open_table(COMMITMENTS).map_err(failed)?;
                commitments.remove(&kept.commitment.0 .0).map_err(failed)?;
                // A run that goes on seals it again. What was erased it does not.
                if let Some((run, document)) = &kept.source {
                    let mut sources = self.0.open_table(SOURCES).map_err(failed)?;
                    sources.remove((run, document)).map_err(failed)?;
                }
            }
        }
        Ok(())
    }

    /// Writes a patient's key.
    pub fn set_patient(&self, subject: SubjectId, patient: Patient) -> Result<(), Error> {
        let mut table = self.0.open_table(PATIENTS).map_err(failed)?;
        table.insert(&subject.0, patient.encode().as_slice()).map_err(failed)?;
        Ok(())
    }

    /// Writes a batch.
    pub fn set_batch(&self, number: u64, batch: &Batch) -> Result<(), Error> {
        let mut table = self.0.open_table(BATCHES).map_err(failed)?;
        table.insert(number, batch.encode().as_slice()).map_err(failed)?;
        Ok(())
    }

    /// Writes a run.
    pub fn set_run(&self, name: &str, run: &Run) -> Result<(), Error> {
        let mut table = self.0.open_table(RUNS).map_err(failed)?;
        table.insert(name, run.encode().as_slice()).map_err(failed)?;
        Ok(())
    }

    /// Forgets which document of a run became which record.
    pub fn forget_sources(&self, run: &[u8; 16]) -> Result<(), Error> {
        let mut table = self.0.open_table(SOURCES).map_err(failed)?;
        let range = (run, &[0; 32])..=(run, &[0xff; 32]);
        table.retain_in::<(&[u8; 16], &[u8; 32]), _>(range, |_, _| false).map_err(failed)?;
        Ok(())
    }

    /// Notes with whom a record is shared.
    pub fn add_share(&self, number: Number, recipient: &[u8; 32]) -> Result<(), Error> {
        let mut table = self.0.open_table(SHARES).map_err(failed)?;
        table.insert((number.0, recipient), ()).map_err(failed)?;
        Ok(())
    }
}
