//! Runs over many documents, which can be broken off and gone on with.

use super::{
    index::meta,
    rows::{self, Number},
    Error, New, Store,
};
use crate::seal::{self, random, KeyUse, SecretKey};
use sp_crypto_hashing::blake2_256;

/// A run that goes on. It knows what it has done by hashes under a key of its own, which is destroyed when
/// it ends: what stays in the store does not tell a document from another one.
pub struct Run {
    name: String,
    id: [u8; 16],
    slot: u64,
    key: SecretKey,
}

impl Run {
    /// The name of a document of the run: where it stands, and what it says.
    fn fingerprint(&self, place: &str, digest: &[u8; 32]) -> [u8; 32] {
        blake2_256(&[&self.key.bytes()[..], digest, place.as_bytes()].concat())
    }
}

impl Store {
    /// Begins a run, or goes on with it.
    pub fn run(&mut self, name: &str) -> Result<Run, Error> {
        let (id, slot) = match self.index.run(name)? {
            Some(rows::Run::Ending(_) | rows::Run::Done) => {
                return Err(Error::RunDone(name.into()))
            }
            Some(rows::Run::Open { id, slot }) => (id, slot),
            None => {
                let (id, key) = (*random()?, SecretKey::random()?);
                let use_ = KeyUse::Run(id);
                let wrap = seal::wrap_key(&key, &self.keeper_public, &self.genesis, use_)?;
                let slot = self.keys.append(&wrap)?;
                self.keys.sync()?;
                self.index.write(|changes| {
                    changes.set_meta(meta::KEY_SLOTS, &self.keys.next())?;
                    changes.set_run(name, &rows::Run::Open { id, slot })
                })?;
                (id, slot)
            }
        };
        let wrap = self.keys.read(slot)?;
        let key = seal::unwrap_key(&wrap, &self.keeper, &self.genesis, KeyUse::Run(id))?;
        Ok(Run { name: name.into(), id, slot, key })
    }

    /// Seals those of the records that the run has not sealed yet. Each comes with the place where its
    /// document stands, by which two equal documents are told apart.
    pub async fn seal_in_run(
        &mut self,
        run: &Run,
        new: Vec<(String, New)>,
    ) -> Result<Vec<Number>, Error> {
        let mut unknown = Vec::with_capacity(new.len());
        for (place, record) in new {
            let document = run.fingerprint(&place, record.document.digest());
            if self.index.source(&run.id, &document)?.is_none() {
                unknown.push((record, Some((run.id, document))));
            }
        }
        if unknown.is_empty() {
            return Ok(Vec::new());
        }
        self.seal_all(unknown).await
    }

    /// Ends a run. It cannot be gone on with, and what it knew its documents by is destroyed.
    pub fn end_run(&mut self, run: Run) -> Result<(), Error> {
        self.index.write(|changes| {
            changes.set_run(&run.name, &rows::Run::Ending(run.slot))?;
            changes.forget_sources(&run.id)
        })?;
        self.go_on_ending()
    }

    /// Destroys the keys of runs that were done.
    pub(super) fn go_on_ending(&mut self) -> Result<(), Error> {
        for (name, slot) in self.index.ending()? {
            self.keys.destroy([slot])?;
            self.index.write(|changes| changes.set_run(&name, &rows::Run::Done))?;
        }
        Ok(())
    }
}
