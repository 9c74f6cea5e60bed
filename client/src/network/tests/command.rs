//! What the program answers.

use super::LOCAL;
use crate::network::Command;
use serde_json::Value;
use std::{fs, path::PathBuf};

/// A members file with this text, in a folder that lasts as long as it is held.
fn file(text: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("members.toml");
    fs::write(&path, text).expect("written");
    (folder, path)
}

#[test]
fn it_prints_json_and_says_what_the_file_holds() {
    let (_folder, file) = file(LOCAL);
    let json = |command: Command| -> Value {
        serde_json::from_str(&command.answer().expect("an answer")).expect("JSON")
    };
    let genesis = json(Command::Genesis { file: file.clone() });
    assert_eq!(genesis["parachainInfo"]["parachainId"], 2000);
    let parameters = json(Command::Parameters { file: file.clone() });
    assert_eq!(parameters["id"], "salus_local");
    let told = Command::Check { file }.answer().expect("an answer");
    assert_eq!(told, "Salus Local Testnet: 4 organisations, 2 fallback collators");
}

#[test]
fn it_tells_everything_that_is_wrong_as_compilers_do() {
    let (_folder, file) = file(&LOCAL.replacen("para-id = 2000", "para-id = 0\nname = 1", 1));
    let told = Command::Check { file: file.clone() }.answer().expect_err("refused").to_string();
    assert!(told.starts_with(&format!("{}: line ", file.display())), "{told}");

    let (_folder, file) =
        self::file(&LOCAL.replacen("id = \"salus_local\"\ntype = \"local\"", "", 1));
    let told = Command::Genesis { file: file.clone() }.answer().expect_err("refused").to_string();
    let name = file.display();
    assert_eq!(
        told,
        format!("{name}: line 4: network.id: it is missing\n{name}: line 4: network.type: it is missing")
    );
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let file = PathBuf::from("nowhere/members.toml");
    let told = Command::Check { file }.answer().expect_err("there is none").to_string();
    assert_eq!(told, "nowhere/members.toml cannot be read");
}
