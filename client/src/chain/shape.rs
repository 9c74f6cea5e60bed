//! Whether the types of this client are those of the chain.
//!
//! SCALE does not say what it carries: a field more or less on one side, and everything behind it is
//! read wrongly. So whatever is sent or read is compared, part by part, with what the chain's metadata
//! says, before anything is sent. Names of fields and variants count as well: two that changed places
//! would be of the right type and of the wrong meaning.

use scale_info::{form::PortableForm, Field, PortableRegistry, TypeDef, Variant};
use std::collections::HashSet;

/// In which direction a type goes. Of what is sent the chain must know every variant; of what is read
/// this client must.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Way {
    /// From here to the chain.
    Sent,
    /// From the chain to here.
    Read,
}

/// The first difference between a type of this client and one of the chain.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("{place}: {here} here, {there} on the chain")]
pub struct Difference {
    /// Where.
    pub place: String,
    /// What this client has there.
    pub here: String,
    /// What the chain has there.
    pub there: String,
}

/// Compares types of this client with types of the chain.
pub struct Comparison<'r> {
    /// The types of this client.
    pub here: &'r PortableRegistry,
    /// The types of the chain.
    pub there: &'r PortableRegistry,
    /// In which direction they go.
    pub way: Way,
    /// The pairs that were compared, or are being: types may contain themselves.
    seen: HashSet<(u32, u32)>,
}

impl<'r> Comparison<'r> {
    /// Compares what goes this way.
    pub fn new(here: &'r PortableRegistry, there: &'r PortableRegistry, way: Way) -> Self {
        Self { here, there, way, seen: HashSet::new() }
    }

    /// Whether the two types are the same on the wire.
    pub fn compare(&mut self, here: u32, there: u32, place: &str) -> Result<(), Difference> {
        let (here, there) = (unwrapped(self.here, here), unwrapped(self.there, there));
        if !self.seen.insert((here, there)) {
            return Ok(());
        }
        let (ours, theirs) = (definition(self.here, here), definition(self.there, there));
        let different = || Err(difference(place, name(ours), name(theirs)));
        match (ours, theirs) {
            (Some(TypeDef::Primitive(one)), Some(TypeDef::Primitive(other))) if one == other => {
                Ok(())
            }
            (Some(TypeDef::Compact(one)), Some(TypeDef::Compact(other))) => {
                self.compare(one.type_param.id, other.type_param.id, place)
            }
            (Some(TypeDef::Sequence(one)), Some(TypeDef::Sequence(other))) => {
                self.compare(one.type_param.id, other.type_param.id, &format!("{place}[]"))
            }
            (Some(TypeDef::Array(one)), Some(TypeDef::Array(other))) if one.len == other.len => {
                self.compare(one.type_param.id, other.type_param.id, &format!("{place}[]"))
            }
            (Some(TypeDef::Variant(one)), Some(TypeDef::Variant(other))) => match self.way {
                Way::Sent => self.variants(&one.variants, &other.variants, place),
                Way::Read => self.variants(&other.variants, &one.variants, place),
            },
            (Some(one), Some(other)) => match (parts(one), parts(other)) {
                (Some(ours), Some(theirs)) => self.parts(&ours, &theirs, place),
                _ => different(),
            },
            _ => different(),
        }
    }

    /// Whether each variant that may be sent is known where it is read.
    fn variants(
        &mut self,
        sent: &[Variant<PortableForm>],
        known: &[Variant<PortableForm>],
        place: &str,
    ) -> Result<(), Difference> {
        for variant in sent {
            let place = format!("{place}.{}", variant.name);
            let Some(other) = known.iter().find(|known| known.index == variant.index) else {
                let number = format!("variant {} {}", variant.index, variant.name);
                return Err(self.difference(&place, number, "nothing".into()));
            };
            if other.name != variant.name {
                let number = format!("variant {}", variant.index);
                let (one, another) =
                    (format!("{number} {}", variant.name), format!("{number} {}", other.name));
                return Err(self.difference(&place, one, another));
            }
            let (one, another) = (fields(&variant.fields), fields(&other.fields));
            match self.way {
                Way::Sent => self.parts(&one, &another, &place)?,
                Way::Read => self.parts(&another, &one, &place)?,
            }
        }
        Ok(())
    }

    /// A difference between who sends and who reads.
    fn difference(&self, place: &str, sender: String, reader: String) -> Difference {
        match self.way {
            Way::Sent => difference(place, sender, reader),
            Way::Read => difference(place, reader, sender),
        }
    }

    /// Whether one part after the other is the same.
    pub fn parts(&mut self, ours: &[Part], theirs: &[Part], place: &str) -> Result<(), Difference> {
        let longest = ours.len().max(theirs.len());
        for at in 0..longest {
            let (one, other) = (ours.get(at), theirs.get(at));
            let (Some(one), Some(other)) = (one, other) else {
                let told = |part: Option<&Part>| part.map_or("nothing".into(), |it| it.told(at));
                return Err(difference(&format!("{place}.{at}"), told(one), told(other)));
            };
            let place = format!("{place}.{}", one.name.clone().unwrap_or_else(|| at.to_string()));
            if let (Some(mine), Some(its)) = (&one.name, &other.name) {
                if mine != its {
                    return Err(difference(&place, one.told(at), other.told(at)));
                }
            }
            self.compare(one.id, other.id, &place)?;
        }
        Ok(())
    }
}

/// A field, or an argument.
#[derive(Clone, Debug)]
pub struct Part {
    /// Its name, if it has one.
    pub name: Option<String>,
    /// Its type.
    pub id: u32,
}

impl Part {
    fn told(&self, at: usize) -> String {
        match &self.name {
            Some(name) => format!("the field {name}"),
            None => format!("a field {at}"),
        }
    }
}

/// The parts that these fields are.
pub fn fields(fields: &[Field<PortableForm>]) -> Vec<Part> {
    fields.iter().map(|it| Part { name: it.name.clone(), id: it.ty.id }).collect()
}

fn parts(definition: &TypeDef<PortableForm>) -> Option<Vec<Part>> {
    match definition {
        TypeDef::Composite(composite) => Some(fields(&composite.fields)),
        TypeDef::Tuple(tuple) => {
            Some(tuple.fields.iter().map(|it| Part { name: None, id: it.id }).collect())
        }
        _ => None,
    }
}

fn definition(registry: &PortableRegistry, id: u32) -> Option<&TypeDef<PortableForm>> {
    registry.resolve(id).map(|it| &it.type_def)
}

/// The type that is left when everything is taken off that is nothing on the wire: what has one part
/// only, or only one that is something.
fn unwrapped(registry: &PortableRegistry, id: u32) -> u32 {
    let Some(parts) = definition(registry, id).and_then(parts) else { return id };
    let mut something = parts.iter().filter(|part| !is_nothing(registry, part.id));
    match (something.next(), something.next()) {
        (Some(only), None) => unwrapped(registry, only.id),
        _ => id,
    }
}

/// Whether it is nothing on the wire.
pub(super) fn is_nothing(registry: &PortableRegistry, id: u32) -> bool {
    definition(registry, id)
        .and_then(parts)
        .is_some_and(|parts| parts.iter().all(|part| is_nothing(registry, part.id)))
}

fn name(definition: Option<&TypeDef<PortableForm>>) -> String {
    match definition {
        None => "no type".into(),
        Some(TypeDef::Primitive(primitive)) => format!("{primitive:?}").to_lowercase(),
        Some(TypeDef::Array(array)) => format!("an array of {}", array.len),
        Some(TypeDef::Sequence(_)) => "a list".into(),
        Some(TypeDef::Variant(_)) => "an enum".into(),
        Some(TypeDef::Compact(_)) => "a compact number".into(),
        Some(TypeDef::BitSequence(_)) => "bits".into(),
        Some(TypeDef::Composite(_) | TypeDef::Tuple(_)) => "a struct".into(),
    }
}

fn difference(place: &str, here: String, there: String) -> Difference {
    Difference { place: place.into(), here, there }
}

#[cfg(test)]
mod tests {
    use super::*;
    use scale_info::{meta_type, MetaType, Registry, TypeInfo};

    fn registry(of: MetaType) -> (PortableRegistry, u32) {
        let mut registry = Registry::new();
        let id = registry.register_type(&of).id;
        (registry.into(), id)
    }

    fn compared<Here: TypeInfo + 'static, There: TypeInfo + 'static>(
        way: Way,
    ) -> Result<(), String> {
        let ((here, one), (there, other)) =
            (registry(meta_type::<Here>()), registry(meta_type::<There>()));
        Comparison::new(&here, &there, way)
            .compare(one, other, "it")
            .map_err(|difference| difference.to_string())
    }

    #[allow(dead_code)]
    mod here {
        use scale_info::TypeInfo;
        #[derive(TypeInfo)]
        pub struct Pair {
            pub one: u32,
            pub two: Option<[u8; 4]>,
        }
        #[derive(TypeInfo)]
        pub enum Answer {
            Yes,
            No { why: u8 },
        }
        #[derive(TypeInfo)]
        pub struct Tree(pub u8, pub Vec<Tree>);
    }

    #[allow(dead_code)]
    mod there {
        use scale_info::TypeInfo;
        #[derive(TypeInfo)]
        pub struct Number(u32);
        #[derive(TypeInfo)]
        pub struct Pair {
            pub one: Number,
            pub two: Option<[u8; 4]>,
        }
        #[derive(TypeInfo)]
        pub struct Swapped {
            pub two: u32,
            pub one: Option<[u8; 4]>,
        }
        #[derive(TypeInfo)]
        pub struct Longer {
            pub one: u32,
            pub two: Option<[u8; 4]>,
            pub three: bool,
        }
        #[derive(TypeInfo)]
        pub struct Wider {
            pub one: u32,
            pub two: Option<[u8; 5]>,
        }
        #[derive(TypeInfo)]
        pub enum Answer {
            Yes,
            No { why: u8 },
            Perhaps,
        }
        #[derive(TypeInfo)]
        pub enum Other {
            Yes,
            No { why: u16 },
        }
        #[derive(TypeInfo)]
        pub struct Tree(pub u8, pub Vec<Tree>);
    }

    #[test]
    fn wrappings_do_not_count() {
        for way in [Way::Sent, Way::Read] {
            assert_eq!(compared::<here::Pair, there::Pair>(way), Ok(()));
            assert_eq!(compared::<(u32, ()), there::Number>(way), Ok(()));
            assert_eq!(compared::<here::Tree, there::Tree>(way), Ok(()));
        }
    }

    #[test]
    fn each_difference_is_told_with_its_place() {
        for way in [Way::Sent, Way::Read] {
            assert_eq!(
                compared::<here::Pair, there::Swapped>(way),
                Err("it.one: the field one here, the field two on the chain".into())
            );
            assert_eq!(
                compared::<here::Pair, there::Longer>(way),
                Err("it.2: nothing here, the field three on the chain".into())
            );
            assert_eq!(
                compared::<there::Longer, here::Pair>(way),
                Err("it.2: the field three here, nothing on the chain".into())
            );
            assert_eq!(
                compared::<here::Pair, there::Wider>(way),
                Err("it.two.Some.0: an array of 4 here, an array of 5 on the chain".into())
            );
            assert_eq!(
                compared::<here::Answer, there::Other>(way),
                Err("it.No.why: u8 here, u16 on the chain".into())
            );
            assert_eq!(
                compared::<u64, Vec<u8>>(way),
                Err("it: u64 here, a list on the chain".into())
            );
        }
    }

    #[test]
    fn who_reads_must_know_all_that_can_be_sent() {
        assert_eq!(compared::<here::Answer, there::Answer>(Way::Sent), Ok(()));
        assert_eq!(
            compared::<here::Answer, there::Answer>(Way::Read),
            Err("it.Perhaps: nothing here, variant 2 Perhaps on the chain".into())
        );
        assert_eq!(
            compared::<there::Answer, here::Answer>(Way::Sent),
            Err("it.Perhaps: variant 2 Perhaps here, nothing on the chain".into())
        );
        assert_eq!(compared::<there::Answer, here::Answer>(Way::Read), Ok(()));
    }
}
