//! The reports, on lines that are made here.

mod accounting;
mod balp;
mod events;
mod written;

use super::{At, Gathered};
use crate::chain::types::{
    AccountId, Disclosure, Half, Organisation, OrganisationStatus, Permit, PermitGround,
    PermitUsage, RecipientHalf,
};
use codec::DecodeAll;
use salus_primitives::{
    audit::{AuditEntry, AuditGround, AuditKind, AuditObject, AuditOutcome},
    disclosure::{Disclosed, DisclosureGround, NewDisclosure, Recipient},
    evaluator::AccessRequest,
    ConsentAction, ConsentId, DataClass, DisclosureId, Jurisdiction, Moment, OrganisationId,
    OrganisationKind, Period, PermitId, PurposeOfUse, RecordId, SubjectId,
};
use sp_core::H256;
use std::collections::BTreeMap;

const SUBJECT: SubjectId = SubjectId([7; 16]);
const HOSPITAL: OrganisationId = OrganisationId(0);
const CLINIC: OrganisationId = OrganisationId(1);
const NOW: Moment = 1_800_000_000_000;
const ALWAYS: Period = Period { from: 0, to: None };

/// Every kind of line there is.
fn kinds() -> Vec<AuditKind> {
    (0..=u8::MAX).map_while(|n| AuditKind::decode_all(&mut &[n][..]).ok()).collect()
}

fn entry(index: u64, kind: AuditKind) -> AuditEntry<AccountId> {
    AuditEntry {
        index,
        time: NOW + index,
        kind,
        subject: Some(SUBJECT),
        agent: Some(AccountId([3; 32])),
        organisation: Some(CLINIC),
        action: Some(ConsentAction::ACCESS),
        purpose: Some(PurposeOfUse::TREAT),
        outcome: AuditOutcome::Success,
        ground: AuditGround::Consent(ConsentId(55)),
        object: AuditObject::Permit(PermitId(9)),
    }
}

fn organisation(name: &str, kind: OrganisationKind) -> Organisation {
    Organisation {
        kind,
        jurisdiction: Jurisdiction(*b"DE"),
        name: name.into(),
        lei: *b"DEVS00SALUSHOSPI0147",
        controller: AccountId([1; 32]),
        status: OrganisationStatus::Active,
        collator: None,
        admitted_at: 0,
    }
}

fn permit(ground: PermitGround) -> Permit {
    Permit {
        practitioner: AccountId([3; 32]),
        organisation: CLINIC,
        request: AccessRequest {
            action: ConsentAction::ACCESS,
            purpose: PurposeOfUse::TREAT,
            class: Some(DataClass::OBSERVATION),
            confidentiality: None,
            labels: None,
            author: None,
            tags: None,
            data_time: None,
        },
        record: None,
        study: None,
        usage: PermitUsage::Single,
        uses: 1,
        obligations: Default::default(),
        ground,
        policy_version: 4,
        decided_at: NOW,
        expires_at: NOW + 1,
    }
}

fn disclosure(purpose: PurposeOfUse, ground: DisclosureGround) -> Disclosure {
    Disclosure {
        source: HOSPITAL,
        new: NewDisclosure {
            recipient: Recipient::Member(CLINIC),
            ground,
            purpose,
            disclosed: Disclosed::Class(DataClass::CONDITION),
            count: 3,
            first: NOW,
            last: NOW + 20,
        },
        suspended_until: None,
        posted_at: NOW + 30,
        half: RecipientHalf::Awaited { acknowledged: 1, since: NOW + 30 },
    }
}

/// A subject of whom the chain says this much.
fn gathered(
    entries: Vec<AuditEntry<AccountId>>,
    disclosures: Vec<(DisclosureId, Disclosure)>,
) -> Gathered {
    Gathered {
        at: At { genesis: H256([1; 32]), number: 12, hash: H256([2; 32]), time: NOW + 1000 },
        subject: SUBJECT,
        custodian: Some(HOSPITAL),
        entries,
        disclosures,
        overdue: Vec::new(),
        permits: BTreeMap::from([
            (PermitId(1), permit(PermitGround::Consent(ConsentId(55)))),
            (PermitId(2), permit(PermitGround::OwnRight)),
            (PermitId(3), permit(PermitGround::DefaultPolicy)),
            (PermitId(9), permit(PermitGround::Consent(ConsentId(55)))),
        ]),
        records: BTreeMap::from([(RecordId(5), DataClass::CONDITION)]),
        organisations: BTreeMap::from([
            (HOSPITAL, organisation("North Hospital", OrganisationKind::HOSPITAL)),
            (CLINIC, organisation("=HYPERLINK(\"x\") <b>&", OrganisationKind::HOSPITAL)),
        ]),
        length: 400,
        pruned: 0,
    }
}

fn overdue(of: &mut Gathered, id: u64) {
    of.overdue.push((Half::Disclosure(SUBJECT, DisclosureId(id)), CLINIC, NOW + 40));
}
