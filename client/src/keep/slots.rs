//! Wrapped keys in places of one size, so that each can be overwritten where it lies.
//!
//! A database copies on write, and so leaves what is deleted where it was. What must be destroyed lies
//! here instead: a file of places that are written once, and once more to destroy them.

use super::Error;
use crate::seal::random;
use redb::StorageBackend;
use std::sync::Arc;

/// A file of places of `SIZE` bytes.
pub(super) struct Slots<const SIZE: usize> {
    file: Arc<dyn StorageBackend>,
    /// The first place that nothing was written to.
    next: u64,
}

impl<const SIZE: usize> Slots<SIZE> {
    /// Opens the file, of which the index knows the first so many places. What a crash left beyond them
    /// is destroyed: nothing points at it.
    pub fn open(file: Arc<dyn StorageBackend>, known: u64) -> Result<Self, Error> {
        let slots = Self { file, next: known };
        let length = slots.file.len()?;
        if length < known * SIZE as u64 {
            return Err(Error::Corrupt("a file of keys is shorter than it was"));
        }
        if length > known * SIZE as u64 {
            let beyond = length.div_ceil(SIZE as u64) - known;
            slots.file.set_len((known + beyond) * SIZE as u64)?;
            (known..known + beyond).try_for_each(|place| slots.overwrite(place))?;
            slots.file.set_len(known * SIZE as u64)?;
            slots.file.sync_data()?;
        }
        Ok(slots)
    }

    /// The first place that nothing was written to.
    pub fn next(&self) -> u64 {
        self.next
    }

    /// Writes behind what is there. It is on the disk when [`Slots::sync`] returns.
    pub fn append(&mut self, bytes: &[u8; SIZE]) -> Result<u64, Error> {
        let place = self.next;
        let from = place * SIZE as u64;
        if self.file.len()? < from + SIZE as u64 {
            self.file.set_len(from + SIZE as u64)?;
        }
        self.file.write(from, bytes)?;
        self.next += 1;
        Ok(place)
    }

    /// Waits until everything is on the disk.
    pub fn sync(&self) -> Result<(), Error> {
        Ok(self.file.sync_data()?)
    }

    /// What is written at the place.
    pub fn read(&self, place: u64) -> Result<[u8; SIZE], Error> {
        let mut bytes = [0; SIZE];
        self.file.read(place * SIZE as u64, &mut bytes)?;
        Ok(bytes)
    }

    /// Overwrites the places, once with random bytes and once with zeros, and waits for the disk both
    /// times: not every file system keeps the order, and not every disk overwrites where it wrote.
    pub fn destroy(&self, places: impl IntoIterator<Item = u64> + Clone) -> Result<(), Error> {
        places.clone().into_iter().try_for_each(|place| self.overwrite(place))?;
        self.file.sync_data()?;
        for place in places {
            self.file.write(place * SIZE as u64, &[0; SIZE])?;
        }
        Ok(self.file.sync_data()?)
    }

    fn overwrite(&self, place: u64) -> Result<(), Error> {
        Ok(self.file.write(place * SIZE as u64, &*random::<SIZE>()?)?)
    }
}
