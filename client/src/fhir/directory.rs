//! Who and what a FHIR reference is on the chain, and how to refer to it in FHIR.

use super::{
    datatypes::{Identifier, Reference, Source},
    stated::DataUse,
};
use salus_primitives::{
    codes::{Code, DataMeaning, OrganisationKind, PractitionerRole, RepresentativeKind},
    consent::Grantee,
    identity::Capacity,
    Commitment, DataTag, OrganisationId, ProgrammeId, SubjectId,
};
use std::{fmt, str::FromStr};

/// What a hospital's system knows and a consent does not say: which account, organisation, record or
/// programme is behind a reference of its FHIR server. What is not answered is not known, and a document
/// that speaks of it is refused.
///
/// Two of them are asked one after the other as a pair. [`LogicalIds`] knows Salus' own numbers:
///
/// ```
/// use salus_client::fhir::{Directory, LogicalIds, Reference};
/// use salus_primitives::{consent::Grantee, OrganisationId};
///
/// struct OurServer;
///
/// impl Directory<u64> for OurServer {
///     fn organisation(&self, reference: &Reference) -> Option<OrganisationId> {
///         (reference.address.as_deref() == Some("Organization/f001")).then_some(OrganisationId(7))
///     }
///     fn grantees(&self, reference: &Reference) -> Option<Vec<Grantee<u64>>> {
///         Some(vec![Grantee::Organisation(self.organisation(reference)?)])
///     }
/// }
///
/// let directory = (OurServer, LogicalIds);
/// let hospital = Grantee::Organisation(OrganisationId(7));
/// let by_address = Reference::to("Organization/f001");
/// let by_number = directory.grantee_reference(&hospital).unwrap();
/// assert_eq!(directory.grantees(&by_address), directory.grantees(&by_number));
/// ```
pub trait Directory<AccountId> {
    /// The patient's pseudonym.
    fn subject(&self, reference: &Reference) -> Option<SubjectId> {
        let _ = reference;
        None
    }

    /// In which capacity who signed acts for the patient.
    fn grantor(&self, reference: &Reference) -> Option<Capacity> {
        let _ = reference;
        None
    }

    /// The organisation.
    fn organisation(&self, reference: &Reference) -> Option<OrganisationId> {
        let _ = reference;
        None
    }

    /// Whom a consent can be given to: a practitioner, an organisation, a role, a kind of
    /// organisations; or the practitioners of a team.
    fn grantees(&self, reference: &Reference) -> Option<Vec<Grantee<AccountId>>> {
        let _ = reference;
        None
    }

    /// The tag of data that hangs together with a resource in this way. Whoever has the subject's salt
    /// makes it by [`DataTag::new`].
    fn tag(
        &self,
        subject: SubjectId,
        meaning: DataMeaning,
        reference: &Reference,
    ) -> Option<DataTag> {
        let _ = (subject, meaning, reference);
        None
    }

    /// The research programme in which a study is done, if its terms in the register are these. A
    /// document may name the study, the terms, or both.
    fn programme(&self, study: Option<&Reference>, terms: &DataUse) -> Option<ProgrammeId> {
        let _ = (study, terms);
        None
    }

    /// The salted commitment to what was signed.
    fn source(&self, source: &Source) -> Option<Commitment> {
        let _ = source;
        None
    }

    /// Whether the policy is known, and allows and forbids nothing that the provisions do not say.
    fn knows_policy(&self, uri: &str) -> bool {
        let _ = uri;
        false
    }

    /// How to refer to the patient.
    fn subject_reference(&self, subject: SubjectId) -> Option<Reference> {
        let _ = subject;
        None
    }

    /// How to refer to who signed.
    fn grantor_reference(&self, grantor: Capacity) -> Option<Reference> {
        let _ = grantor;
        None
    }

    /// How to refer to the organisation.
    fn organisation_reference(&self, organisation: OrganisationId) -> Option<Reference> {
        let _ = organisation;
        None
    }

    /// How to refer to whom a consent is given to. Everyone is referred to by nobody being named.
    fn grantee_reference(&self, grantee: &Grantee<AccountId>) -> Option<Reference> {
        let _ = grantee;
        None
    }

    /// How data hangs together with which resource that bears the tag.
    fn tag_reference(&self, subject: SubjectId, tag: &DataTag) -> Option<(DataMeaning, Reference)> {
        let _ = (subject, tag);
        None
    }

    /// How to refer to the research programme, and its terms in the register if they are to be told.
    fn programme_reference(&self, programme: ProgrammeId) -> Option<(Reference, DataUse)> {
        let _ = programme;
        None
    }

    /// How to refer to what was signed.
    fn source_reference(&self, commitment: &Commitment) -> Option<Source> {
        let _ = commitment;
        None
    }
}

/// Asks the one, and where it does not know, the other.
impl<AccountId, First: Directory<AccountId>, Second: Directory<AccountId>> Directory<AccountId>
    for (First, Second)
{
    fn subject(&self, reference: &Reference) -> Option<SubjectId> {
        self.0.subject(reference).or_else(|| self.1.subject(reference))
    }

    fn grantor(&self, reference: &Reference) -> Option<Capacity> {
        self.0.grantor(reference).or_else(|| self.1.grantor(reference))
    }

    fn organisation(&self, reference: &Reference) -> Option<OrganisationId> {
        self.0.organisation(reference).or_else(|| self.1.organisation(reference))
    }

    fn grantees(&self, reference: &Reference) -> Option<Vec<Grantee<AccountId>>> {
        self.0.grantees(reference).or_else(|| self.1.grantees(reference))
    }

    fn tag(
        &self,
        subject: SubjectId,
        meaning: DataMeaning,
        reference: &Reference,
    ) -> Option<DataTag> {
        let first = self.0.tag(subject, meaning, reference);
        first.or_else(|| self.1.tag(subject, meaning, reference))
    }

    fn programme(&self, study: Option<&Reference>, terms: &DataUse) -> Option<ProgrammeId> {
        self.0.programme(study, terms).or_else(|| self.1.programme(study, terms))
    }

    fn source(&self, source: &Source) -> Option<Commitment> {
        self.0.source(source).or_else(|| self.1.source(source))
    }

    fn knows_policy(&self, uri: &str) -> bool {
        self.0.knows_policy(uri) || self.1.knows_policy(uri)
    }

    fn subject_reference(&self, subject: SubjectId) -> Option<Reference> {
        self.0.subject_reference(subject).or_else(|| self.1.subject_reference(subject))
    }

    fn grantor_reference(&self, grantor: Capacity) -> Option<Reference> {
        self.0.grantor_reference(grantor).or_else(|| self.1.grantor_reference(grantor))
    }

    fn organisation_reference(&self, organisation: OrganisationId) -> Option<Reference> {
        let first = self.0.organisation_reference(organisation);
        first.or_else(|| self.1.organisation_reference(organisation))
    }

    fn grantee_reference(&self, grantee: &Grantee<AccountId>) -> Option<Reference> {
        self.0.grantee_reference(grantee).or_else(|| self.1.grantee_reference(grantee))
    }

    fn tag_reference(&self, subject: SubjectId, tag: &DataTag) -> Option<(DataMeaning, Reference)> {
        self.0.tag_reference(subject, tag).or_else(|| self.1.tag_reference(subject, tag))
    }

    fn programme_reference(&self, programme: ProgrammeId) -> Option<(Reference, DataUse)> {
        self.0.programme_reference(programme).or_else(|| self.1.programme_reference(programme))
    }

    fn source_reference(&self, commitment: &Commitment) -> Option<Source> {
        self.0.source_reference(commitment).or_else(|| self.1.source_reference(commitment))
    }
}

/// The systems of Salus' own numbers.
const SUBJECT: &str = "urn:salus:subject";
const ORGANISATION: &str = "urn:salus:organisation";
const PRACTITIONER: &str = "urn:salus:practitioner";
const ROLE: &str = "urn:salus:role";
const TAG: &str = "urn:salus:data-tag";
const PROGRAMME: &str = "urn:salus:programme";
const COMMITMENT: &str = "urn:salus:commitment";
const CONTROLLER: &str = "urn:salus:controller";
/// A representative whom a court named ranks above others of its kind.
const NAMED_BY_COURT: &str = "urn:salus:named-by-court";

/// Refers to everything by the chain's own numbers, as logical references: an identifier, no address.
/// Nothing but what a reader of the chain knows anyhow gets into a document.
///
/// Practitioners are `organisation/account`, roles within an organisation `organisation/role`. The
/// account is written as its `Display` does: SS58 for an `AccountId32`. A tag is referred to as an
/// instance, whatever it points at: only who has the subject's salt knows.
///
/// ```
/// use salus_client::fhir::{Directory, LogicalIds};
/// use salus_primitives::{codes::PractitionerRole, consent::Grantee, OrganisationId};
///
/// let oncologists =
///     Grantee::Role { organisation: OrganisationId(3), role: PractitionerRole::ONCOLOGIST };
/// let reference = Directory::<u64>::grantee_reference(&LogicalIds, &oncologists).unwrap();
/// assert_eq!(reference.to_string(), "urn:salus:role|3/oncologist");
/// assert_eq!(LogicalIds.grantees(&reference), Some(vec![oncologists]));
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct LogicalIds;

impl<AccountId: fmt::Display + FromStr> Directory<AccountId> for LogicalIds {
    fn subject(&self, reference: &Reference) -> Option<SubjectId> {
        let text = value(reference, SUBJECT)?.strip_prefix("0x")?;
        let mut bytes = [0; 16];
        hex::decode_to_slice(text, &mut bytes).ok()?;
        Some(SubjectId(bytes))
    }

    fn grantor(&self, reference: &Reference) -> Option<Capacity> {
        if value(reference, CONTROLLER).is_some() {
            return Some(Capacity::Controller);
        }
        let (kind, by_court) = match value(reference, RepresentativeKind::SYSTEM) {
            Some(kind) => (kind, false),
            None => (value(reference, NAMED_BY_COURT)?, true),
        };
        let kind = RepresentativeKind::from_code(kind)?;
        Some(Capacity::Representative { kind, by_court })
    }

    fn organisation(&self, reference: &Reference) -> Option<OrganisationId> {
        number(value(reference, ORGANISATION)?).map(OrganisationId)
    }

    fn grantees(&self, reference: &Reference) -> Option<Vec<Grantee<AccountId>>> {
        let Identifier { system, value } = identifier(reference)?;
        let within = || {
            let (organisation, within) = value.split_once('/')?;
            Some((OrganisationId(number(organisation)?), within))
        };
        let grantee = match system.as_deref()? {
            ORGANISATION => Grantee::Organisation(OrganisationId(number(value)?)),
            PRACTITIONER => {
                let (organisation, account) = within()?;
                Grantee::Practitioner { organisation, account: account.parse().ok()? }
            }
            ROLE => {
                let (organisation, role) = within()?;
                Grantee::Role { organisation, role: PractitionerRole::from_code(role)? }
            }
            OrganisationKind::SYSTEM => Grantee::Kind(OrganisationKind::from_code(value)?),
            _ => return None,
        };
        Some(vec![grantee])
    }

    fn tag(&self, _: SubjectId, _: DataMeaning, reference: &Reference) -> Option<DataTag> {
        value(reference, TAG)?.parse().ok().map(DataTag)
    }

    fn programme(&self, study: Option<&Reference>, terms: &DataUse) -> Option<ProgrammeId> {
        // What the register says of a programme is not known here, so that no terms can be confirmed.
        number(value(study?, PROGRAMME)?).map(ProgrammeId).filter(|_| terms.is_empty())
    }

    fn source(&self, source: &Source) -> Option<Commitment> {
        match source {
            Source::Attachment(_) => None,
            Source::Reference(reference) => {
                value(reference, COMMITMENT)?.parse().ok().map(Commitment)
            }
        }
    }

    fn subject_reference(&self, subject: SubjectId) -> Option<Reference> {
        Some(logical("Patient", SUBJECT, format!("0x{}", hex::encode(subject.0))))
    }

    fn grantor_reference(&self, grantor: Capacity) -> Option<Reference> {
        Some(match grantor {
            Capacity::Controller => logical("Patient", CONTROLLER, "controller".into()),
            Capacity::Representative { kind, by_court } => {
                let system = if by_court { NAMED_BY_COURT } else { RepresentativeKind::SYSTEM };
                logical("RelatedPerson", system, kind.code().into())
            }
        })
    }

    fn organisation_reference(&self, organisation: OrganisationId) -> Option<Reference> {
        Some(logical("Organization", ORGANISATION, organisation.0.to_string()))
    }

    fn grantee_reference(&self, grantee: &Grantee<AccountId>) -> Option<Reference> {
        Some(match grantee {
            Grantee::Practitioner { organisation, account } => {
                logical("PractitionerRole", PRACTITIONER, format!("{}/{account}", organisation.0))
            }
            Grantee::Organisation(organisation) => {
                logical("Organization", ORGANISATION, organisation.0.to_string())
            }
            Grantee::Role { organisation, role } => {
                logical("PractitionerRole", ROLE, format!("{}/{}", organisation.0, role.code()))
            }
            Grantee::Kind(kind) => logical("Group", OrganisationKind::SYSTEM, kind.code().into()),
            Grantee::Everyone => return None,
        })
    }

    fn tag_reference(&self, _: SubjectId, tag: &DataTag) -> Option<(DataMeaning, Reference)> {
        Some((DataMeaning::INSTANCE, logical("Basic", TAG, format!("{:?}", tag.0))))
    }

    fn programme_reference(&self, programme: ProgrammeId) -> Option<(Reference, DataUse)> {
        let study = logical("ResearchStudy", PROGRAMME, programme.0.to_string());
        Some((study, DataUse::default()))
    }

    fn source_reference(&self, commitment: &Commitment) -> Option<Source> {
        let digits = format!("{:?}", commitment.0);
        Some(Source::Reference(logical("DocumentReference", COMMITMENT, digits)))
    }
}

/// The identifier of a reference that has no address: beside one it might mean something else.
fn identifier(reference: &Reference) -> Option<&Identifier> {
    reference.identifier.as_ref().filter(|_| reference.address.is_none())
}

/// The identifier within a system.
fn value<'r>(reference: &'r Reference, system: &str) -> Option<&'r str> {
    let identifier = identifier(reference)?;
    (identifier.system.as_deref() == Some(system)).then_some(identifier.value.as_str())
}

fn number(text: &str) -> Option<u32> {
    // `+7` and `007` would be other names of the same organisation.
    let number: u32 = text.parse().ok()?;
    (number.to_string() == text).then_some(number)
}

fn logical(resource_type: &str, system: &str, value: String) -> Reference {
    Reference {
        address: None,
        resource_type: Some(resource_type.into()),
        identifier: Some(Identifier { system: Some(system.into()), value }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thing_has_one_name() {
        let directory: &dyn Directory<u64> = &LogicalIds;
        let organisation = |value: &str| {
            directory.organisation(&logical("Organization", ORGANISATION, value.into()))
        };
        assert_eq!(organisation("7"), Some(OrganisationId(7)));
        for value in ["07", "+7", " 7", "7.0", "4294967296", "-7", ""] {
            assert_eq!(organisation(value), None, "{value}");
        }
        for value in ["7", "7/", "/doctor", "7/doctor/1", "7/surgeon"] {
            assert_eq!(directory.grantees(&logical("PractitionerRole", ROLE, value.into())), None);
        }
        // The identifier of one system is none of another.
        assert_eq!(directory.organisation(&logical("Organization", SUBJECT, "7".into())), None);
        assert_eq!(directory.organisation(&Reference::to("Organization/7")), None);
        // An address beside it may be somebody else's.
        let seven = logical("Organization", ORGANISATION, "7".into());
        let both = Reference { address: Some("Organization/8".into()), ..seven };
        assert_eq!(directory.organisation(&both), None);
        assert_eq!(directory.grantees(&both), None);
    }

    #[test]
    fn terms_that_nobody_confirms_are_no_programme() {
        let directory: &dyn Directory<u64> = &LogicalIds;
        let (study, terms) =
            directory.programme_reference(ProgrammeId(3)).expect("it has a number");
        assert_eq!(directory.programme(Some(&study), &terms), Some(ProgrammeId(3)));
        let permissions = vec![salus_primitives::codes::DataUsePermission::GRU];
        let terms = DataUse { permissions, ..terms };
        assert_eq!(directory.programme(Some(&study), &terms), None);
        assert_eq!(directory.programme(None, &DataUse::default()), None);
    }
}
