//! The one form of a record that is hashed: RFC 8785, the JSON Canonicalization Scheme.
//!
//! FHIR stays FHIR: a record is kept and handed over as its author wrote it, without the space between
//! the tokens. Only what is hashed is in canonical form, so that whoever writes the same document in
//! another order or with other escapes has the same digest. A decimal's trailing zeros, by which FHIR
//! states how precisely something was measured, are kept in the record, and are no part of the digest:
//! RFC 8785 knows the number only. What would make two documents of different content one digest is
//! refused: a member that stands twice, and a number that a double cannot hold.
//!
//! ```
//! use salus_client::canonical::Document;
//!
//! let written = Document::read(r#"{ "value": 72.0, "unit": "kg" }"#)?;
//! let reordered = Document::read(r#"{"unit":"kg","value":7.2e1}"#)?;
//! assert_eq!(written.digest(), reordered.digest());
//! assert_eq!(written.text(), r#"{"value":72.0,"unit":"kg"}"#);
//! # Ok::<(), salus_client::canonical::Refusal>(())
//! ```

use crate::json;
use salus_primitives::ContentDigest;
use serde_json::Value;
use sp_crypto_hashing::sha2_256;
use std::{cell::RefCell, fmt};
use zeroize::Zeroizing;

/// How long a record is at most, in bytes. Images and sound are kept elsewhere, and referred to.
pub const MAX_LENGTH: usize = 64 << 20;

/// Why a text has no canonical form.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum Refusal {
    /// It is longer than [`MAX_LENGTH`].
    #[error("the record is longer than {MAX_LENGTH} bytes")]
    TooLong,
    /// It is no JSON, or nested too deep.
    #[error("this is no JSON: {0}")]
    NotJson(String),
    /// A member stands twice: readers differ in which they take.
    #[error("{0} stands twice")]
    StandsTwice(String),
    /// A number has more digits than a double holds, so that others would have the same digest.
    #[error("the number at byte {0} has more digits than can be told apart")]
    InexactNumber(usize),
}

/// A JSON document that has a canonical form.
#[derive(Clone)]
pub struct Document {
    text: Zeroizing<String>,
    value: Value,
    digest: ContentDigest,
}

impl Document {
    /// Reads a document.
    pub fn read(text: &str) -> Result<Self, Refusal> {
        if text.len() > MAX_LENGTH {
            return Err(Refusal::TooLong);
        }
        let twice = RefCell::new(None);
        let value = json::read(text, "$", &|path| {
            twice.borrow_mut().get_or_insert(path);
        })
        .map_err(|error| Refusal::NotJson(error.to_string()))?;
        if let Some(path) = twice.into_inner() {
            return Err(Refusal::StandsTwice(path));
        }
        let text = compact(text)?;
        let canonical = canonical(&value)?;
        Ok(Self { text, value, digest: sha2_256(&canonical) })
    }

    /// The document as it was written, without the space between its tokens.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What it says.
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// The SHA-256 of its canonical form.
    pub fn digest(&self) -> &ContentDigest {
        &self.digest
    }

    /// Its canonical form.
    pub fn canonical(&self) -> Result<Zeroizing<Vec<u8>>, Refusal> {
        canonical(&self.value)
    }
}

impl fmt::Debug for Document {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Document(..)")
    }
}

fn canonical(value: &Value) -> Result<Zeroizing<Vec<u8>>, Refusal> {
    serde_json_canonicalizer::to_vec(value)
        .map(Zeroizing::new)
        .map_err(|error| Refusal::NotJson(error.to_string()))
}

/// Takes the space between the tokens of a JSON text out, and looks at its numbers.
fn compact(text: &str) -> Result<Zeroizing<String>, Refusal> {
    let bytes = text.as_bytes();
    let mut kept = Zeroizing::new(String::with_capacity(text.len()));
    let mut at = 0;
    while at < bytes.len() {
        let from = at;
        match bytes[at] {
            b' ' | b'\t' | b'\n' | b'\r' => {
                at += 1;
                continue;
            }
            b'"' => {
                at += 1;
                while bytes[at] != b'"' {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
                at += 1;
            }
            b'-' | b'0'..=b'9' => {
                let is_number =
                    |byte: &u8| matches!(byte, b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9');
                at += bytes[at..].iter().take_while(|byte| is_number(byte)).count();
                if !is_exact(&text[from..at]) {
                    return Err(Refusal::InexactNumber(from));
                }
            }
            _ => at += 1,
        }
        kept.push_str(&text[from..at]);
    }
    Ok(kept)
}

/// Whether the double that a number is read as is written with the same digits again.
fn is_exact(number: &str) -> bool {
    let Ok(double) = number.parse::<f64>() else { return false };
    // Of two shortest forms each language may choose one: the canonical form's is ECMAScript's.
    let written = serde_json_canonicalizer::to_string(&double);
    double.is_finite() && written.is_ok_and(|it| decimal(number) == decimal(&it))
}

/// The digits of a number without zeros at either end, and the power of ten of the first.
fn decimal(number: &str) -> (String, i64) {
    let unsigned = number.strip_prefix('-').unwrap_or(number);
    let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    // An exponent of more digits than an i64 has makes infinity of a number, or zero.
    let exponent: i64 = exponent.parse().unwrap_or(i64::MAX / 2);
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let significant = digits.trim_start_matches('0');
    if significant.is_empty() {
        return (String::new(), 0);
    }
    let leading = (digits.len() - significant.len()) as i64;
    (significant.trim_end_matches('0').into(), exponent + whole.len() as i64 - leading)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn canonical_text(text: &str) -> Result<String, Refusal> {
        let bytes = Document::read(text)?.canonical()?;
        Ok(String::from_utf8(bytes.to_vec()).expect("JSON is UTF-8"))
    }

    #[test]
    fn the_examples_of_rfc_8785() {
        let example = r#"{
            "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
            "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
            "literals": [null, true, false]
        }"#;
        // The first of the RFC's numbers has a digit more than a double, which it rounds and we refuse.
        assert_eq!(canonical_text(example), Err(Refusal::InexactNumber(26)));
        assert_eq!(
            canonical_text(&example.replace("333333333.33333329", "333333333.3333333")).as_deref(),
            Ok("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],\
                \"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}")
        );
        // Members are ordered by UTF-16, in which a pair of surrogates comes before U+FB33.
        assert_eq!(
            canonical_text("{\"\u{20ac}\":1,\"\\r\":2,\"\u{fb33}\":3,\"1\":4,\"\u{1f600}\":5,\"\u{80}\":6,\"\u{f6}\":7}")
                .as_deref(),
            Ok("{\"\\r\":2,\"1\":4,\"\u{80}\":6,\"\u{f6}\":7,\"\u{20ac}\":1,\"\u{1f600}\":5,\"\u{fb33}\":3}")
        );
    }

    #[test]
    fn what_would_share_a_digest_is_refused() {
        for (text, refusal) in [
            (r#"{"a":1,"a":1}"#, Refusal::StandsTwice("$.a".into())),
            (r#"{"a":[{"b":1,"\u0062":2}]}"#, Refusal::StandsTwice("$.a[0].b".into())),
            ("[9007199254740993]", Refusal::InexactNumber(1)),
            ("[0.1000000000000000055511151231257827]", Refusal::InexactNumber(1)),
            ("[ 1e-400]", Refusal::InexactNumber(2)),
            ("[1, -0.12345678901234567891]", Refusal::InexactNumber(4)),
            ("[1e-99999999999999999999]", Refusal::InexactNumber(1)),
        ] {
            assert_eq!(Document::read(text).err(), Some(refusal), "{text}");
        }
        for text in
            ["", "{", "[1,]", "{\"a\":1}x", "\"\\ud800\"", "[1e400]", "[01]", "nul", "\u{feff}{}"]
        {
            assert!(matches!(Document::read(text), Err(Refusal::NotJson(_))), "{text}");
        }
        let deep = "[".repeat(200) + &"]".repeat(200);
        assert!(matches!(Document::read(&deep), Err(Refusal::NotJson(_))));
        let long = format!("\"{}\"", "x".repeat(MAX_LENGTH));
        assert_eq!(Document::read(&long).err(), Some(Refusal::TooLong));
    }

    #[test]
    fn a_number_that_a_double_holds_is_taken() {
        for text in ["0", "-0", "0.0", "-0.0e5", "1.10", "72.0", "1e3", "1000", "0.001", "1E-3"]
            .into_iter()
            .chain([
                "9007199254740992",
                "123456789012345680000",
                "5e-324",
                "-1885850850598372.2",
                "0e99999999999999999999",
            ])
        {
            assert!(is_exact(text), "{text}");
        }
    }

    /// Any JSON value with numbers that a double holds.
    fn json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i32>().prop_map(Value::from),
            any::<f64>()
                .prop_filter("JSON has finite numbers", |n| n.is_finite())
                .prop_map(Value::from),
            any::<String>().prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 32, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
                prop::collection::btree_map(any::<String>(), inner, 0..6)
                    .prop_map(|members| Value::Object(members.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn how_it_is_written_does_not_matter(value in json()) {
            let dense = Document::read(&value.to_string()).expect("it is JSON");
            let pretty = serde_json::to_string_pretty(&value).expect("it is JSON");
            let pretty = Document::read(&pretty).expect("it is JSON");
            prop_assert_eq!(dense.digest(), pretty.digest());
            prop_assert_eq!(dense.text(), value.to_string());
            prop_assert_eq!(dense.text(), pretty.text());
            // The canonical form is its own canonical form.
            let canonical = dense.canonical().expect("it is JSON");
            let again = Document::read(core::str::from_utf8(&canonical).expect("UTF-8")).expect("JSON");
            prop_assert_eq!(again.text().as_bytes(), &canonical[..]);
            prop_assert_eq!(again.digest(), dense.digest());
        }

        #[test]
        fn no_text_breaks_the_reader(text in ".{0,64}") {
            let _ = Document::read(&text);
        }

        #[test]
        fn a_flipped_bit_is_another_digest_or_no_record(value in json(), at in any::<prop::sample::Index>(), bit in 0u8..8) {
            let document = Document::read(&value.to_string()).expect("it is JSON");
            let canonical = document.canonical().expect("it is JSON");
            let mut flipped = canonical.to_vec();
            flipped[at.index(canonical.len())] ^= 1 << bit;
            if let Ok(text) = String::from_utf8(flipped) {
                if let Ok(other) = Document::read(&text) {
                    prop_assert_eq!(
                        other.digest() == document.digest(),
                        other.canonical() == document.canonical()
                    );
                }
            }
        }
    }
}
