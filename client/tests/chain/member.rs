//! A second member, whom the members admit by vote: the client has no words for that.

use codec::{Decode, Encode};
use salus_client::chain::{
    calls::{Call, Event},
    types::AccountId,
    Error, Sender,
};
use salus_primitives::{Jurisdiction, OrganisationId, OrganisationKind};
use std::time::Duration;

/// How often it is tried to enact, a second after the other: a delay has to pass.
const ATTEMPTS: u32 = 60;

/// The call `Consortium.admit`, as a proposal has it.
#[derive(Encode)]
struct Admit {
    pallet: u8,
    call: u8,
    kind: OrganisationKind,
    jurisdiction: Jurisdiction,
    name: Vec<u8>,
    lei: [u8; 20],
    controller: AccountId,
}

#[derive(Encode)]
struct Propose(Admit);

impl Call for Propose {
    const PALLET: &'static str = "Governance";
    const NAME: &'static str = "propose";
}

#[derive(Encode)]
struct Vote(u64, bool);

impl Call for Vote {
    const PALLET: &'static str = "Governance";
    const NAME: &'static str = "vote";
}

#[derive(Encode)]
struct Confirm(u64);

impl Call for Confirm {
    const PALLET: &'static str = "Governance";
    const NAME: &'static str = "confirm";
}

#[derive(Encode)]
struct Enact(u64);

impl Call for Enact {
    const PALLET: &'static str = "Governance";
    const NAME: &'static str = "enact";
}

#[derive(Decode)]
struct Proposed(u64);

impl Event for Proposed {
    const PALLET: &'static str = "Governance";
    const NAME: &'static str = "Proposed";
}

#[derive(Decode)]
struct Admitted(OrganisationId);

impl Event for Admitted {
    const PALLET: &'static str = "Consortium";
    const NAME: &'static str = "OrganisationAdmitted";
}

/// Admits a hospital that this account acts for, by the vote of the only member.
pub async fn admitted(member: &Sender, controller: AccountId) -> Result<OrganisationId, Error> {
    let details = Admit {
        pallet: 9,
        call: 0,
        kind: OrganisationKind::HOSPITAL,
        jurisdiction: Jurisdiction(*b"DE"),
        name: b"South Hospital".into(),
        lei: *b"DEVS00SALUSHOSPI0341",
        controller,
    };
    let proposal = member.run(&Propose(details)).await?.event::<Proposed>()?.0;
    member.run(&Vote(proposal, true)).await?;
    member.run(&Confirm(proposal)).await?;
    let mut refused = None;
    for _ in 0..ATTEMPTS {
        match member.run(&Enact(proposal)).await {
            Ok(receipt) => return Ok(receipt.event::<Admitted>()?.0),
            // Its delay is not over.
            Err(error @ Error::Failed(_)) => refused = Some(error),
            Err(other) => return Err(other),
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    Err(refused.expect("it was tried"))
}
