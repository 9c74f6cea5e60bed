//! Folders and files, good and bad mixed.

use crate::support::{kept, observation, run, settings, House};
use salus_client::{
    bulk::{self, Fault},
    keep::{Entry, Error},
};
use salus_primitives::{Confidentiality, DataClass, Sensitivity, SensitivitySet};
use std::fs;

const PATIENT: &str = r#"{"resourceType":"Patient","id":"a","birthDate":"1975-10-05"}"#;

/// A Bundle of a Patient and what refers to it by its address in the Bundle.
fn bundle() -> String {
    let observation = observation("x", 5).replace("Patient/x", "urn:uuid:1");
    format!(
        "{{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[\n\
         {{\"fullUrl\":\"urn:uuid:1\",\"resource\":{PATIENT}}},\n\
         {{\"fullUrl\":\"urn:uuid:2\",\"resource\":\n{observation}}},\n\
         {{\"resource\":{{\"resourceType\":\"Observation\",\"status\":\"final\",\"status\":\"final\"}}}},\n\
         {{\"request\":{{}}}}\n]}}"
    )
}

#[test]
fn what_cannot_be_read_is_told_by_file_and_line_and_the_rest_goes_on() {
    let folder = tempfile::tempdir().expect("there is room");
    let labelled = |code: &str| {
        observation("b", 1).replace(
            r#""status""#,
            &format!(
                r#""meta":{{"security":[{{"system":"http://terminology.hl7.org/CodeSystem/v3-Confidentiality","code":"R"}},{{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"{code}"}}]}},"status""#
            ),
        )
    };
    let lines = [
        observation("a", 1),
        r#"{"resourceType":"Organization","name":"Hospital"}"#.into(),
        "{\"resourceType\":\"Observation\"".into(),
        String::new(),
        observation("a", 2).replace("2.50", "2.500000000000000000001"),
        labelled("HIV"),
        labelled("NEW"),
        observation("c", 3).replace("Patient/c", "Group/c"),
        r#"{"resourceType":"Observation","status":"final"}"#.into(),
        r#"{"resourceType":"Horoscope"}"#.into(),
        "[]".into(),
        observation("a", 4).replace("2024-05-01", "2024-05-32"),
    ];
    let path = folder.path().join("export");
    fs::create_dir(&path).expect("there is room");
    fs::write(path.join("Observation.ndjson"), lines.join("\n")).expect("there is room");
    fs::write(path.join("latin.ndjson"), b"{\"a\":\"\xe9\"}\n").expect("there is room");
    fs::write(folder.path().join("bundle.json"), bundle()).expect("there is room");
    fs::write(folder.path().join("broken.json"), "{\n\"resourceType\":\"Bundle\",\n]")
        .expect("there is room");
    fs::write(folder.path().join("patient.xml"), "<Patient/>").expect("there is room");
    fs::write(folder.path().join(".hidden"), "").expect("there is room");

    let house = House::new();
    run(async {
        let mut store = house.opened().await;
        let mut faults: Vec<Fault> = Vec::new();
        let outcome = bulk::seal(&mut store, "x", folder.path(), &settings(), &mut faults)
            .await
            .expect("nothing fails");
        let told: Vec<String> = faults
            .iter()
            .map(|fault| fault.to_string().replace(&format!("{}/", folder.path().display()), ""))
            .collect();
        assert_eq!(
            told,
            [
                "broken.json:3: this is no JSON: key must be a string at line 3 column 1",
                "bundle.json:5: $.status stands twice",
                "bundle.json:5: the entry has no resource",
                "export/Observation.ndjson:3: this is no JSON: EOF while parsing an object at line 1 column 29",
                "export/Observation.ndjson:5: the number at byte 176 has more digits than can be told apart",
                "export/Observation.ndjson:7: Observation.meta.security[1]: this code is not known here: http://terminology.hl7.org/CodeSystem/v3-ActCode#NEW",
                "export/Observation.ndjson:8: no subject is known for the patient Group/c",
                "export/Observation.ndjson:9: the resource names no patient",
                "export/Observation.ndjson:10: resourceType: this code is not known here: Horoscope",
                "export/Observation.ndjson:11: $: this is no object",
                "export/Observation.ndjson:12: Observation.effectiveDateTime: this is no dateTime",
                "export/latin.ndjson:1: this is not UTF-8",
                "patient.xml: only .json and .ndjson are read",
            ]
        );
        assert_eq!((outcome.sealed, outcome.known, outcome.faults), (4, 0, 13));
        assert!(!outcome.is_clean());
        assert_eq!(outcome.left_out.into_iter().collect::<Vec<_>>(), [("Organization".into(), 1)]);

        let facts: Vec<_> = kept(&store)
            .into_iter()
            .filter_map(|(_, entry)| match entry {
                Entry::Kept(kept) => Some((kept.subject, kept.facts)),
                Entry::Erased(_) => None,
            })
            .collect();
        // Patient and Observation of the Bundle are of one subject.
        assert_eq!(facts[0].0, facts[1].0);
        assert_eq!(facts[0].1.class, DataClass::PATIENT);
        assert_eq!(facts[1].1.data_time, Some(1_714_557_600_000));
        assert_eq!(facts[3].1.confidentiality, Confidentiality::R);
        assert_eq!(facts[3].1.labels, SensitivitySet::of(&[Sensitivity::HIV]));
        assert_eq!(facts[2].1.confidentiality, Confidentiality::N);

        // What was wrong is set right, and the run goes on with that alone.
        for name in ["broken.json", "bundle.json", "patient.xml", "export/latin.ndjson"] {
            fs::remove_file(folder.path().join(name)).expect("it is there");
        }
        let mut right = lines.clone();
        for line in [2, 4, 6, 7, 8, 9, 10, 11] {
            right[line] = String::new();
        }
        right[11] = observation("a", 9);
        fs::write(path.join("Observation.ndjson"), right.join("\n")).expect("there is room");
        let outcome = bulk::seal(&mut store, "x", folder.path(), &settings(), &mut faults)
            .await
            .expect("nothing fails");
        assert_eq!((outcome.sealed, outcome.known, outcome.faults), (1, 2, 0));
        assert!(outcome.is_clean());
        let again = bulk::seal(&mut store, "x", folder.path(), &settings(), &mut faults).await;
        assert!(matches!(again, Err(Error::RunDone(_))));
    });
}

#[test]
fn a_document_is_one_record_with_the_labels_of_everything_in_it() {
    let document = r#"{"resourceType":"Bundle","type":"document","entry":[
        {"resource":{"resourceType":"Composition","subject":{"reference":"Patient/a"},"date":"2024-01-01","type":{"coding":[{"system":"http://loinc.org","code":"60591-5"}]}}},
        {"resource":{"resourceType":"Condition","meta":{"security":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"PSY"},{"system":"http://terminology.hl7.org/CodeSystem/v3-Confidentiality","code":"V"}]}}}
    ]}"#;
    let new = bulk::record(document, &settings()).expect("it is a record");
    assert_eq!(new.facts.class, DataClass::PATIENT_SUMMARY);
    assert_eq!(new.facts.confidentiality, Confidentiality::V);
    assert_eq!(new.facts.labels, SensitivitySet::of(&[Sensitivity::PSY]));
    let refused = bulk::record(&document.replace("document", "message"), &settings());
    assert!(refused.is_err());
    let strict = bulk::Settings { unlabelled: None, ..settings() };
    assert!(bulk::record(&observation("a", 1), &strict).is_err());
}
