//! JSON as FHIR has it: nothing twice, nothing empty, nothing unread.

use super::issue::{Findings, Note, Problem};
use crate::json::read;
use serde_json::{Map, Value};
use std::{cell::RefCell, collections::BTreeSet};

/// The name of the resource, with which every path begins.
pub(super) const ROOT: &str = "Consent";

/// A value, and the element that it is of.
#[derive(Clone, Debug)]
pub(super) struct At<T> {
    pub path: String,
    pub value: T,
}

impl<T> At<T> {
    /// A value that is to be written, and was read nowhere.
    pub fn unread(value: T) -> Self {
        Self { path: String::new(), value }
    }
}

/// Reads a JSON text. Of a member that stands twice, most readers take the last and some the first: who
/// signed it may have seen the other one.
pub(super) fn parse(text: &str, findings: &Findings) -> Option<Value> {
    read(text, ROOT, &|path| findings.issue(path, Problem::StandsTwice))
        .map_err(|error| findings.issue(ROOT, Problem::NotJson(error.to_string())))
        .ok()
}

/// An object whose members are read one by one. What is still unread when it is closed is an issue.
pub(super) struct Element<'a> {
    pub path: String,
    pub findings: &'a Findings,
    members: &'a Map<String, Value>,
    read: RefCell<BTreeSet<&'static str>>,
}

impl<'a> Element<'a> {
    /// Opens an object.
    pub fn open(path: &str, value: &'a Value, findings: &'a Findings) -> Option<Self> {
        match value {
            Value::Object(members) if members.is_empty() => {
                findings.issue(path, Problem::Empty);
                None
            }
            Value::Object(members) => {
                Some(Self { path: path.into(), findings, members, read: RefCell::default() })
            }
            _ => {
                findings.issue(path, Problem::WrongType("object"));
                None
            }
        }
    }

    /// The path of a member.
    pub fn at(&self, name: &str) -> String {
        format!("{}.{name}", self.path)
    }

    fn take(&self, name: &'static str) -> Option<&'a Value> {
        self.read.borrow_mut().insert(name);
        self.members.get(name)
    }

    /// Reads a member that stands at most once.
    pub fn one<T>(
        &self,
        name: &'static str,
        read: impl Fn(&str, &'a Value, &'a Findings) -> Option<T>,
    ) -> Option<At<T>> {
        let (path, value) = (self.at(name), self.take(name)?);
        let value = read(&path, value, self.findings)?;
        Some(At { path, value })
    }

    /// Reads a member that must be there.
    pub fn required<T>(
        &self,
        name: &'static str,
        read: impl Fn(&str, &'a Value, &'a Findings) -> Option<T>,
    ) -> Option<At<T>> {
        if !self.members.contains_key(name) {
            self.findings.issue(self.at(name), Problem::Missing);
        }
        self.one(name, read)
    }

    /// Reads a member that is a list.
    pub fn many<T>(
        &self,
        name: &'static str,
        read: impl Fn(&str, &'a Value, &'a Findings) -> Option<T>,
    ) -> Vec<At<T>> {
        let path = self.at(name);
        match self.take(name) {
            None => return Vec::new(),
            Some(Value::Array(items)) if !items.is_empty() => {
                return items
                    .iter()
                    .enumerate()
                    .filter_map(|(place, item)| {
                        let path = format!("{path}[{place}]");
                        let value = read(&path, item, self.findings)?;
                        Some(At { path, value })
                    })
                    .collect();
            }
            Some(Value::Array(_)) => self.findings.issue(path, Problem::Empty),
            Some(_) => self.findings.issue(path, Problem::WrongType("list")),
        }
        Vec::new()
    }

    /// Leaves members out that say nothing about who may do what.
    pub fn leave_out(&self, names: &[&'static str]) {
        for name in names {
            if self.take(name).is_some() {
                self.findings.warn(self.at(name), Note::LeftOut);
            }
        }
    }

    /// Reads past members that only repeat in words what is said in codes.
    pub fn pass(&self, names: &[&'static str]) {
        for name in names {
            self.take(name);
        }
    }

    /// Members that a consent of Salus cannot express.
    pub fn cannot_say(&self, names: &[&'static str]) {
        for name in names {
            if self.take(name).is_some() {
                self.findings.issue(self.at(name), Problem::NotExpressible);
            }
        }
    }

    /// Whether each of these modifier extensions of ours is set. Every other one is an issue.
    pub fn flags<const N: usize>(&self, urls: [&str; N]) -> [bool; N] {
        let mut set = [false; N];
        for At { path, value: extension } in self.many("modifierExtension", Extension::read) {
            let Some(place) = urls.iter().position(|url| *url == extension.url) else {
                self.findings.issue(path, Problem::UnknownExtension(extension.url.into()));
                continue;
            };
            let value = extension.element.required("valueBoolean", boolean);
            set[place] |= value.is_some_and(|value| value.value);
            extension.element.close();
        }
        set
    }

    /// What the extension with this URL refers to, wherever it stands. Every other one is an issue.
    pub fn extension<T>(
        &self,
        url: &str,
        value: &'static str,
        read: impl Fn(&str, &'a Value, &'a Findings) -> Option<T>,
    ) -> Vec<At<T>> {
        let extensions = self.many("extension", Extension::read).into_iter();
        extensions
            .filter_map(|At { path, value: extension }| {
                if extension.url != url {
                    self.findings.issue(path, Problem::UnknownExtension(extension.url.into()));
                    return None;
                }
                let read = extension.element.required(value, &read);
                extension.element.close();
                read
            })
            .collect()
    }

    /// Every member must have been read by now.
    pub fn close(self) {
        self.leave_out(&["id"]);
        for name in ["extension", "modifierExtension"] {
            if !self.read.borrow().contains(name) {
                for At { path, value } in self.many(name, Extension::read) {
                    self.findings.issue(path, Problem::UnknownExtension(value.url.into()));
                }
            }
        }
        let read = self.read.borrow();
        for name in self.members.keys().filter(|name| !read.contains(name.as_str())) {
            match name.strip_prefix('_') {
                // What a primitive carries beside its value stands under its name with an underscore.
                Some(primitive) => {
                    let problem = Problem::UnknownExtension(String::new());
                    self.findings.issue(format!("{}.extension", self.at(primitive)), problem);
                }
                None => self.findings.issue(self.at(name), Problem::UnknownElement),
            }
        }
    }
}

/// An Extension that is open still.
struct Extension<'a> {
    url: &'a str,
    element: Element<'a>,
}

impl<'a> Extension<'a> {
    fn read(path: &str, value: &'a Value, findings: &'a Findings) -> Option<Self> {
        let element = Element::open(path, value, findings)?;
        let url = element.required("url", string)?.value;
        Some(Self { url, element })
    }
}

/// Reads a string, a code or a URI.
pub(super) fn string<'a>(path: &str, value: &'a Value, findings: &Findings) -> Option<&'a str> {
    match value {
        Value::String(text) if text.trim().is_empty() => {
            findings.issue(path, Problem::Empty);
            None
        }
        Value::String(text) => Some(text),
        _ => {
            findings.issue(path, Problem::WrongType("string"));
            None
        }
    }
}

/// Reads a boolean.
pub(super) fn boolean(path: &str, value: &Value, findings: &Findings) -> Option<bool> {
    value.as_bool().or_else(|| {
        findings.issue(path, Problem::WrongType("boolean"));
        None
    })
}
