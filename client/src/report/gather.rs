//! What the chain says about a subject, all of it at one block.

use crate::chain::{
    calls::{
        Disclosures, Entries, OpenHalvesAbout, Organisations, Permits, PrunedTrail, Reading,
        Records, SubjectAt, TrailLength,
    },
    types::{AccountId, Disclosure, Half, Organisation, Permit},
    Chain, Error,
};
use salus_primitives::{
    audit::AuditEntry, DataClass, DisclosureId, EntryIndex, Moment, OrganisationId, PermitId,
    RecordId, SubjectId,
};
use sp_core::H256;
use std::collections::BTreeMap;

/// How many items are asked for at once.
const PAGE: u32 = 256;

/// Of which chain, and of when.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct At {
    /// The first block of the chain.
    pub genesis: H256,
    /// The number of the block.
    pub number: u64,
    /// Its hash.
    pub hash: H256,
    /// The chain's time there, in milliseconds since 1970.
    pub time: Moment,
}

/// What the chain says about a subject at one block.
#[derive(Clone, Debug)]
pub struct Gathered {
    /// Where it was read.
    pub at: At,
    /// The subject.
    pub subject: SubjectId,
    /// The organisation that keeps it, if it was enrolled.
    pub custodian: Option<OrganisationId>,
    /// The lines of the trail about it, in their order.
    pub entries: Vec<AuditEntry<AccountId>>,
    /// The disclosures of its data, in the order in which they were posted.
    pub disclosures: Vec<(DisclosureId, Disclosure)>,
    /// The halves about it that are owed past their deadlines, with who owes each, and since when.
    pub overdue: Vec<(Half, OrganisationId, Moment)>,
    /// The permits to its data that are kept.
    pub permits: BTreeMap<PermitId, Permit>,
    /// The classes of its records.
    pub records: BTreeMap<RecordId, DataClass>,
    /// Every member, and who was one.
    pub organisations: BTreeMap<OrganisationId, Organisation>,
    /// How many lines the whole trail has.
    pub length: EntryIndex,
    /// How many lines of the whole trail have left the state: what they said of the subject is not here.
    pub pruned: EntryIndex,
}

impl Gathered {
    /// Reads it at the last finalised block. `told` hears how many items were read so far.
    pub async fn of(
        chain: &Chain,
        subject: SubjectId,
        told: &dyn Fn(usize),
    ) -> Result<Self, Error> {
        let block = chain.fresh().await?;
        let hash = block.hash;
        let mut read = Reader { chain, block: hash, items: 0, told };
        let found = chain.read_at(&SubjectAt { subject }, hash).await?;
        let entries = read
            .all(|last: Option<&AuditEntry<AccountId>>| Entries {
                subject: Some(subject),
                after: last.map(|it| it.index),
                limit: PAGE,
            })
            .await?;
        let disclosures = read
            .all(|last: Option<&(DisclosureId, Disclosure)>| Disclosures {
                subject,
                after: last.map(|(id, _)| *id),
                limit: PAGE,
            })
            .await?;
        let overdue = read
            .all(|last: Option<&(Half, OrganisationId, Moment)>| OpenHalvesAbout {
                subject,
                after: last.map(|(half, organisation, _)| (*half, *organisation)),
                limit: PAGE,
            })
            .await?;
        let permits = read
            .all(|last: Option<&(PermitId, Permit)>| Permits {
                subject,
                after: last.map(|(id, _)| *id),
                limit: PAGE,
            })
            .await?;
        let records = read
            .all(|last: Option<&(RecordId, _)>| Records {
                subject,
                after: last.map(|(id, _)| *id),
                limit: PAGE,
            })
            .await?;
        let organisations = read
            .all(|last: Option<&(OrganisationId, Organisation)>| Organisations {
                from: last.map_or(OrganisationId(0), |(id, _)| OrganisationId(id.0 + 1)),
                limit: PAGE,
            })
            .await?;
        Ok(Self {
            at: At {
                genesis: chain.genesis(),
                number: block.number,
                hash,
                time: chain.time_at(hash).await?,
            },
            subject,
            custodian: found.map(|it| it.custodian),
            entries,
            disclosures,
            overdue,
            permits: permits.into_iter().collect(),
            records: records.into_iter().map(|(id, record)| (id, record.class)).collect(),
            organisations: organisations.into_iter().collect(),
            length: chain.read_at(&TrailLength {}, hash).await?,
            pruned: chain.read_at(&PrunedTrail {}, hash).await?.length,
        })
    }
}

/// Reads lists to their end.
struct Reader<'r> {
    chain: &'r Chain,
    block: H256,
    items: usize,
    told: &'r dyn Fn(usize),
}

impl Reader<'_> {
    async fn all<R, T>(&mut self, page: impl Fn(Option<&T>) -> R) -> Result<Vec<T>, Error>
    where
        R: Reading<Answer = Vec<T>>,
    {
        let mut all = Vec::new();
        loop {
            let more = self.chain.read_at(&page(all.last()), self.block).await?;
            if more.is_empty() {
                return Ok(all);
            }
            self.items += more.len();
            (self.told)(self.items);
            all.extend(more);
        }
    }
}
