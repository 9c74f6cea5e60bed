//! Anchoring: one by one, and in batches.

use super::{
    chain::{Anchors, Basis, ChainError, Done, Fate, Order, Predecessor},
    index::meta,
    rows::Todo,
    Anchoring, Batch, BatchStage, Error, Kept, Number, Store,
};
use crate::{
    batch::{Sorter, MAX_LEAVES},
    fhir::Schema,
};
use salus_primitives::{BatchId, RecordId};

/// How many records of a batch are written to the index at once in memory.
const ROWS_AT_ONCE: usize = 4096;

/// What came of what was begun.
#[derive(Debug, Default)]
pub struct Settled {
    /// The records that are anchored by themselves now.
    pub records: Vec<(Number, RecordId)>,
    /// The batches that are anchored now, by their numbers in the store.
    pub batches: Vec<(u64, BatchId)>,
    /// The records that are erased now.
    pub erased: Vec<Number>,
    /// What the chain refused, in words that name what it was.
    pub refused: Vec<String>,
}

/// Brings one order onto the chain. `note` writes down which transaction is on its way, before it is.
pub(super) async fn settle<C: Anchors>(
    chain: &C,
    order: &Order,
    mut signed: Option<Vec<u8>>,
    mut note: impl FnMut(Option<&[u8]>) -> Result<(), Error>,
) -> Result<Done, Error> {
    // Whatever was sent may have come in by now.
    if let Some(done) = chain.find(order).await? {
        return Ok(done);
    }
    loop {
        let transaction = match signed.take() {
            Some(transaction) => transaction,
            None => {
                let transaction = chain.sign(order).await?;
                note(Some(&transaction))?;
                transaction
            }
        };
        match chain.send(order, &transaction).await {
            Ok(Fate::Done(done)) => return Ok(done),
            // Its nonce is used, perhaps by itself: then the chain has it.
            Ok(Fate::Void) => {
                if let Some(done) = chain.find(order).await? {
                    return Ok(done);
                }
            }
            Err(refused @ ChainError::Refused(_)) => {
                note(None)?;
                return Err(refused.into());
            }
            Err(error @ ChainError::Unreachable(_)) => return Err(error.into()),
        }
    }
}

impl Store {
    /// Anchors a record by itself, so that its subject shows and consents speak about it.
    pub async fn anchor<C: Anchors>(
        &mut self,
        number: Number,
        basis: Basis,
        chain: &C,
    ) -> Result<RecordId, Error> {
        let kept = self.kept(number)?;
        match &kept.anchoring {
            Anchoring::None if kept.todo() == Some(Todo::Anchor) => {}
            Anchoring::Record(record) => return Ok(*record),
            Anchoring::Signed { .. } => return self.anchor_on(number, kept, chain).await,
            _ => return Err(Error::AlreadyAnchored(number)),
        }
        // No anchor without its record: it opens.
        self.open_record(number).await?;
        let order = self.order(&kept, basis)?;
        self.bring(number, kept, basis, order, None, chain).await
    }

    /// Goes on with a record that may be on its way.
    async fn anchor_on<C: Anchors>(
        &mut self,
        number: Number,
        kept: Kept,
        chain: &C,
    ) -> Result<RecordId, Error> {
        let Anchoring::Signed { basis, transaction } = kept.anchoring.clone() else {
            return Err(Error::NotAnchored(number));
        };
        let order = self.order(&kept, basis)?;
        self.bring(number, kept, basis, order, Some(transaction), chain).await
    }

    async fn bring<C: Anchors>(
        &mut self,
        number: Number,
        mut kept: Kept,
        basis: Basis,
        order: Order,
        signed: Option<Vec<u8>>,
        chain: &C,
    ) -> Result<RecordId, Error> {
        let index = &self.index;
        let done = settle(chain, &order, signed, |transaction| {
            kept.anchoring = match transaction {
                Some(transaction) => Anchoring::Signed { basis, transaction: transaction.into() },
                None => Anchoring::None,
            };
            index.write(|changes| changes.put([(number, &kept)]))
        })
        .await?;
        let Done::Record(record) = done else {
            return Err(ChainError::Unreachable("it speaks of something else".into()).into());
        };
        kept.anchoring = Anchoring::Record(record);
        self.index.write(|changes| changes.put([(number, &kept)]))?;
        Ok(record)
    }

    fn order(&self, kept: &Kept, basis: Basis) -> Result<Order, Error> {
        let replaces = match &kept.replaces {
            None => None,
            Some((before, relation)) => match self.entry(*before)?.anchoring() {
                Anchoring::Record(record) => {
                    Some(Predecessor { record: *record, relation: *relation })
                }
                _ => return Err(Error::PredecessorNotAnchored(*before)),
            },
        };
        let Kept { subject, facts, commitment, .. } = *kept;
        Ok(Order::Record { subject, facts, commitment, basis, replaces })
    }

    /// Puts every stored record that is not anchored into batches, one for each release of FHIR, or
    /// several where there are more than the chain takes. They are anchored by [`Store::settle`].
    ///
    /// - `at_most`: how many leaves a batch of the chain has at most: its MaxBatchSize.
    pub fn build_batches(&mut self, at_most: u32) -> Result<Vec<u64>, Error> {
        let mut built = Vec::new();
        for schema in [Schema::R4, Schema::R4B, Schema::R5] {
            while let Some(number) = self.build_batch(schema, at_most.clamp(1, MAX_LEAVES))? {
                built.push(number);
            }
        }
        Ok(built)
    }

    fn build_batch(&mut self, schema: Schema, at_most: u32) -> Result<Option<u64>, Error> {
        let mut leaves = Sorter::new(&self.trees);
        let (mut count, mut after) = (0, None);
        'pages: loop {
            let page = self.index.todo(Todo::Anchor, after)?;
            let Some(last) = page.last() else { break };
            after = Some(*last);
            for number in page {
                let kept = self.index.kept(number)?.ok_or(Error::RecordNotFound(number))?;
                // What stands in the place of another is anchored by itself: a batch tells no versions.
                if kept.facts.schema == schema && kept.replaces.is_none() {
                    leaves.add(&kept.commitment)?;
                    count += 1;
                }
                if count == at_most {
                    break 'pages;
                }
            }
        }
        if count == 0 {
            return Ok(None);
        }
        let mut tree = self.write_tree(leaves)?;
        let batch = Batch { root: tree.root(), count, schema, stage: BatchStage::Built };
        let number = self.index.meta::<u64>(meta::NEXT_BATCH)?.unwrap_or_default();
        self.index.write(|changes| {
            changes.set_meta(meta::NEXT_BATCH, &(number + 1))?;
            changes.set_batch(number, &batch)?;
            let mut at = 0;
            while at < count {
                let mut rows = Vec::with_capacity(ROWS_AT_ONCE);
                while at < count && rows.len() < ROWS_AT_ONCE {
                    let of = self
                        .index
                        .number(&tree.commitment(at)?)?
                        .ok_or(Error::Corrupt("a leaf is no record"))?;
                    let mut kept = self.index.kept(of)?.ok_or(Error::RecordNotFound(of))?;
                    kept.anchoring = Anchoring::Batch { batch: number };
                    rows.push((of, kept));
                    at += 1;
                }
                changes.put(rows.iter().map(|(number, kept)| (*number, kept)))?;
            }
            Ok(())
        })?;
        Ok(Some(number))
    }

    /// Goes on with everything that needs the chain: records and batches on their way onto it, batches
    /// that were put together, and what is being erased. What the chain refuses does not stop the rest.
    pub async fn settle<C: Anchors>(&mut self, chain: &C) -> Result<Settled, Error> {
        let mut settled = Settled::default();
        let mut after = None;
        loop {
            let page = self.index.todo(Todo::Settle, after)?;
            let Some(last) = page.last() else { break };
            after = Some(*last);
            for number in page {
                let kept = self.kept(number)?;
                match self.anchor_on(number, kept, chain).await {
                    Ok(record) => settled.records.push((number, record)),
                    Err(Error::Chain(ChainError::Refused(why))) => {
                        settled.refused.push(format!("record {number}: {why}"));
                    }
                    Err(error) => return Err(error),
                }
            }
        }
        for (number, batch) in self.index.batches()? {
            if matches!(batch.stage, BatchStage::Anchored(_)) {
                continue;
            }
            match self.anchor_batch(number, batch, chain).await {
                Ok(id) => settled.batches.push((number, id)),
                Err(Error::Chain(ChainError::Refused(why))) => {
                    settled.refused.push(format!("batch {number}: {why}"));
                }
                Err(error) => return Err(error),
            }
        }
        self.settle_erasures(chain, &mut settled).await?;
        Ok(settled)
    }

    async fn anchor_batch<C: Anchors>(
        &mut self,
        number: u64,
        mut batch: Batch,
        chain: &C,
    ) -> Result<BatchId, Error> {
        let Batch { root, count, schema, .. } = batch;
        let order = Order::Batch { root, count, schema };
        let signed = match &batch.stage {
            BatchStage::Signed(transaction) => Some(transaction.clone()),
            BatchStage::Built | BatchStage::Anchored(_) => None,
        };
        let index = &self.index;
        let done = settle(chain, &order, signed, |transaction| {
            batch.stage = match transaction {
                Some(transaction) => BatchStage::Signed(transaction.into()),
                None => BatchStage::Built,
            };
            index.write(|changes| changes.set_batch(number, &batch))
        })
        .await?;
        let Done::Batch(id) = done else {
            return Err(ChainError::Unreachable("it speaks of something else".into()).into());
        };
        batch.stage = BatchStage::Anchored(id);
        self.index.write(|changes| changes.set_batch(number, &batch))?;
        Ok(id)
    }
}
