//! A table of a TOML text that knows where everything stands.

use super::issue::{Issues, Problem};
use std::ops::Range;
use toml::{
    de::{DeTable, DeValue},
    Spanned,
};

/// A value, and where it stands.
#[derive(Clone, Debug)]
pub(super) struct At<T> {
    pub(super) value: T,
    pub(super) span: Range<usize>,
    /// What it is about, such as `organisation[1].lei`.
    pub(super) element: String,
}

impl<T> At<T> {
    pub(super) fn refuse(&self, issues: &Issues<'_>, problem: Problem) {
        issues.add(&self.span, self.element.clone(), problem);
    }

    /// What the value is read as; that it cannot be is an issue.
    pub(super) fn read<V>(
        &self,
        issues: &Issues<'_>,
        read: impl FnOnce(&T) -> Result<V, Problem>,
    ) -> Option<At<V>> {
        match read(&self.value) {
            Ok(value) => Some(At { value, span: self.span.clone(), element: self.element.clone() }),
            Err(problem) => {
                self.refuse(issues, problem);
                None
            }
        }
    }
}

impl At<String> {
    /// What the text is read as; that it cannot be is an issue.
    pub(super) fn read_text<V>(
        &self,
        issues: &Issues<'_>,
        read: impl FnOnce(&str) -> Result<V, Problem>,
    ) -> Option<At<V>> {
        self.read(issues, |text| read(text))
    }
}

/// A table whose members are taken out one by one; what is left at the end is not known.
pub(super) struct Table<'t, 'i> {
    members: DeTable<'i>,
    span: Range<usize>,
    element: String,
    issues: &'t Issues<'t>,
}

impl<'t, 'i> Table<'t, 'i> {
    pub(super) fn new(table: Spanned<DeTable<'i>>, issues: &'t Issues<'t>) -> Self {
        let span = table.span();
        Self { members: table.into_inner(), span, element: String::new(), issues }
    }

    fn element_of(&self, key: &str) -> String {
        if self.element.is_empty() {
            key.into()
        } else {
            format!("{}.{key}", self.element)
        }
    }

    /// Where the table stands itself.
    pub(super) fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    fn take(&mut self, key: &str) -> Option<At<DeValue<'i>>> {
        let known = self.members.keys().find(|known| known.get_ref() == key)?.clone();
        let value = self.members.remove(&known)?;
        let span = value.span();
        Some(At { value: value.into_inner(), span, element: self.element_of(key) })
    }

    fn missing(&self, key: &str) {
        self.issues.add(&self.span, self.element_of(key), Problem::Missing);
    }

    /// A text that has to be there.
    pub(super) fn text(&mut self, key: &str) -> Option<At<String>> {
        let found = self.take(key);
        if found.is_none() {
            self.missing(key);
        }
        text(found?, self.issues)
    }

    /// A whole number that has to be there.
    pub(super) fn number(&mut self, key: &str) -> Option<At<u64>> {
        let found = self.take(key);
        if found.is_none() {
            self.missing(key);
        }
        let found = found?;
        found.read(self.issues, |value| match value {
            DeValue::Integer(number) => u64::from_str_radix(number.as_str(), number.radix())
                .map_err(|_| Problem::WrongType("number")),
            _ => Err(Problem::WrongType("number")),
        })
    }

    /// A list of texts; none where it is not there.
    pub(super) fn texts(&mut self, key: &str) -> Option<Vec<At<String>>> {
        let Some(found) = self.take(key) else { return Some(Vec::new()) };
        let DeValue::Array(values) = found.value else {
            self.issues.add(&found.span, found.element, Problem::WrongType("list"));
            return None;
        };
        let values = values.into_iter().enumerate().map(|(place, value)| {
            let (span, element) = (value.span(), format!("{}[{place}]", found.element));
            text(At { value: value.into_inner(), span, element }, self.issues)
        });
        values.collect::<Vec<_>>().into_iter().collect()
    }

    /// A table that has to be there.
    pub(super) fn table(&mut self, key: &str) -> Option<Table<'t, 'i>> {
        let found = self.optional_table(key);
        if matches!(found, Ok(None)) {
            self.missing(key);
        }
        found.ok().flatten()
    }

    /// A table that may be there; an error where it is something else.
    pub(super) fn optional_table(&mut self, key: &str) -> Result<Option<Table<'t, 'i>>, ()> {
        self.take(key).map(|found| table(found, self.issues).ok_or(())).transpose()
    }

    /// The tables of a list, each as it is asked for; nothing where it is no list.
    pub(super) fn tables(&mut self, key: &str) -> Option<Vec<Table<'t, 'i>>> {
        let Some(found) = self.take(key) else { return Some(Vec::new()) };
        let DeValue::Array(values) = found.value else {
            self.issues.add(&found.span, found.element, Problem::WrongType("list of tables"));
            return None;
        };
        let tables = values.into_iter().enumerate().map(|(place, value)| {
            let (span, element) = (value.span(), format!("{}[{place}]", found.element));
            table(At { value: value.into_inner(), span, element }, self.issues)
        });
        tables.collect::<Vec<_>>().into_iter().collect()
    }

    /// Refuses what was not asked for.
    pub(super) fn end(self) {
        for key in self.members.keys() {
            self.issues.add(&key.span(), self.element_of(key.get_ref()), Problem::Unknown);
        }
    }
}

fn text(found: At<DeValue<'_>>, issues: &Issues<'_>) -> Option<At<String>> {
    found.read(issues, |value| match value {
        DeValue::String(text) if text.is_empty() => Err(Problem::Empty),
        DeValue::String(text) => Ok(text.to_string()),
        _ => Err(Problem::WrongType("text")),
    })
}

fn table<'t, 'i>(found: At<DeValue<'i>>, issues: &'t Issues<'t>) -> Option<Table<'t, 'i>> {
    let At { value, span, element } = found;
    if let DeValue::Table(members) = value {
        return Some(Table { members, span, element, issues });
    }
    issues.add(&span, element, Problem::WrongType("table"));
    None
}
