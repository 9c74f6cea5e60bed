//! Putting records into the store.

use super::{
    index::meta, now, objects::Objects, rows::Patient, Anchoring, Error, Kept, Number, Stage, Store,
};
use crate::{
    canonical::Document,
    fhir::Facts,
    keep::rows::Todo,
    seal::{self, KeyUse, Place, SecretKey},
};
use salus_primitives::{Moment, SubjectId, VersionRelation};
use tokio::task::JoinSet;

/// How many envelopes are on their way into the object store at once.
const AT_ONCE: usize = 16;

/// A record that is to be kept.
pub struct New {
    /// The subject that it is about.
    pub subject: SubjectId,
    /// The record.
    pub document: Document,
    /// What of it matters to decisions.
    pub facts: Facts,
    /// Which version it stands in the place of, and how it relates to it.
    pub replaces: Option<(Number, VersionRelation)>,
    /// Until when the law says that it is to be kept.
    pub retained_until: Option<Moment>,
}

impl Store {
    /// Seals a record and keeps it.
    pub async fn seal(&mut self, new: New) -> Result<Number, Error> {
        let numbers = self.seal_all(vec![(new, None)]).await?;
        numbers.first().copied().ok_or(Error::Corrupt("a record got no number"))
    }

    /// Seals records and keeps them, each with the document of a run that it was made of.
    pub(super) async fn seal_all(
        &mut self,
        new: Vec<(New, Option<([u8; 16], [u8; 32])>)>,
    ) -> Result<Vec<Number>, Error> {
        let mut versions = Vec::with_capacity(new.len());
        for (record, _) in &new {
            versions.push(self.version(record)?);
        }
        let new_patients = self.new_patients(new.iter().map(|(record, _)| record.subject))?;

        let mut number = self.index.meta::<u64>(meta::NEXT_RECORD)?.unwrap_or_default();
        let mut drafts = Vec::with_capacity(new.len());
        let mut envelopes = Vec::with_capacity(new.len());
        for ((record, source), version) in new.into_iter().zip(versions) {
            let New { subject, document, facts, replaces, retained_until } = record;
            let sealed = seal::seal(&document, self.genesis, subject, version)?;
            let patient = match new_patients.iter().find(|(of, ..)| *of == subject) {
                Some((_, key, _)) => key.clone(),
                None => self.key_of(subject)?,
            };
            let wrap = seal::wrap_opening(&sealed.opening, &patient, &sealed.place)?;
            let kept = Kept {
                subject,
                facts,
                version,
                replaces,
                commitment: sealed.place.commitment,
                object: sealed.object(),
                slot: self.openings.append(&wrap)?,
                sealed_at: now(),
                retained_until,
                holds: Vec::new(),
                anchoring: Anchoring::None,
                stage: Stage::Drafted,
                source,
            };
            drafts.push((Number(number), kept));
            envelopes.push(sealed.envelope);
            number += 1;
        }

        // Keys first, then what knows of them, then what they open.
        self.openings.sync()?;
        self.index.write(|changes| {
            changes.set_meta(meta::RECORD_SLOTS, &self.openings.next())?;
            changes.set_meta(meta::KEY_SLOTS, &self.keys.next())?;
            changes.set_meta(meta::NEXT_RECORD, &number)?;
            for (subject, _, slot) in &new_patients {
                changes.set_patient(*subject, Patient::Key(*slot))?;
            }
            changes.put(drafts.iter().map(|(number, kept)| (*number, kept)))
        })?;
        for (subject, key, _) in new_patients {
            self.remember(subject, &key);
        }
        let names = drafts.iter().map(|(_, kept)| kept.object);
        put_all(&self.objects, names.zip(envelopes)).await?;
        self.mark_stored(&mut drafts)?;
        Ok(drafts.into_iter().map(|(number, _)| number).collect())
    }

    /// Which version the record is.
    fn version(&self, new: &New) -> Result<u32, Error> {
        let Some((number, _)) = &new.replaces else { return Ok(1) };
        let before = self.kept(*number)?;
        if before.subject != new.subject {
            return Err(Error::OtherSubject(*number));
        }
        Ok(before.version + 1)
    }

    /// Makes the keys of patients who have none, and puts them on the disk.
    fn new_patients(
        &mut self,
        subjects: impl Iterator<Item = SubjectId>,
    ) -> Result<Vec<(SubjectId, SecretKey, u64)>, Error> {
        let mut made: Vec<(SubjectId, SecretKey, u64)> = Vec::new();
        let mut subjects: Vec<_> = subjects.collect();
        subjects.sort_unstable();
        subjects.dedup();
        for subject in subjects {
            if self.patients.contains_key(&subject) {
                continue;
            }
            match self.index.patient(subject)? {
                Some(Patient::Key(_)) => {}
                Some(Patient::Shredding(_) | Patient::Shredded) => {
                    return Err(Error::PatientShredded);
                }
                None => {
                    let key = SecretKey::random()?;
                    let use_ = KeyUse::Patient(subject);
                    let wrap = seal::wrap_key(&key, &self.keeper_public, &self.genesis, use_)?;
                    made.push((subject, key, self.keys.append(&wrap)?));
                }
            }
        }
        if !made.is_empty() {
            self.keys.sync()?;
        }
        Ok(made)
    }

    fn mark_stored(&self, drafts: &mut [(Number, Kept)]) -> Result<(), Error> {
        for (_, kept) in drafts.iter_mut() {
            kept.stage = Stage::Stored;
        }
        self.index.write(|changes| changes.put(drafts.iter().map(|(number, kept)| (*number, kept))))
    }

    /// Ends what a crash left between the keys and the envelope: a draft whose envelope is there is
    /// stored, one whose envelope is not is discarded.
    pub(super) async fn go_on_drafts(&mut self) -> Result<(), Error> {
        loop {
            let (mut stored, mut lost) = (Vec::new(), Vec::new());
            for number in self.index.todo(Todo::Draft, None)? {
                let kept = self
                    .index
                    .kept(number)?
                    .ok_or(Error::Corrupt("a list names a record that is not there"))?;
                if self.objects.has(&kept.object).await? {
                    stored.push((number, kept));
                } else {
                    lost.push((number, kept));
                }
            }
            if stored.is_empty() && lost.is_empty() {
                return Ok(());
            }
            self.mark_stored(&mut stored)?;
            let slots: Vec<_> = lost.iter().map(|(_, kept)| kept.slot).collect();
            self.openings.destroy(slots)?;
            self.index.write(|changes| {
                lost.iter().try_for_each(|(number, _)| changes.remove(*number, None))
            })?;
        }
    }

    /// Where a record belongs.
    pub(super) fn place(&self, kept: &Kept) -> Place {
        Place {
            genesis: self.genesis,
            subject: kept.subject,
            version: kept.version,
            commitment: kept.commitment,
        }
    }
}

/// Puts envelopes, several at once.
async fn put_all(
    objects: &Objects,
    envelopes: impl Iterator<Item = ([u8; 32], Vec<u8>)>,
) -> Result<(), Error> {
    let mut on_their_way = JoinSet::new();
    for (name, envelope) in envelopes {
        if on_their_way.len() >= AT_ONCE {
            finished(on_their_way.join_next().await)?;
        }
        let objects = objects.clone();
        on_their_way.spawn(async move { objects.put(&name, envelope).await });
    }
    while let Some(put) = on_their_way.join_next().await {
        finished(Some(put))?;
    }
    Ok(())
}

fn finished(put: Option<Result<Result<(), Error>, tokio::task::JoinError>>) -> Result<(), Error> {
    match put {
        None => Ok(()),
        Some(Ok(put)) => put,
        Some(Err(_)) => Err(Error::Corrupt("a record was not put, since the program is ending")),
    }
}
