//! A process that is killed, on a real disk.

use crate::support::{kept, observation, run, settings, GENESIS};
use salus_client::{
    bulk,
    keep::{Error, Settings, Store},
    seal::PrivateKey,
};
use std::{fs, path::Path, process::Command, time::Duration};

const FOLDER: &str = "SALUS_TEST_FOLDER";
const COUNT: u32 = 600;

async fn work(folder: &Path) -> Result<Store, Error> {
    let keeper = PrivateKey::from_bytes(&[9; 32])?;
    let settings_of_store = Settings::in_folder(&folder.join("store"), GENESIS, keeper)?;
    let mut store = Store::open(settings_of_store).await?;
    match bulk::seal(&mut store, "run", &folder.join("in"), &settings(), &mut Vec::new()).await {
        Ok(_) | Err(Error::RunDone(_)) => Ok(store),
        Err(error) => Err(error),
    }
}

/// What is killed: this test, in a process of its own.
#[test]
#[ignore = "is run by the test below"]
fn child() {
    let folder = std::env::var_os(FOLDER).expect("the test below names a folder");
    run(work(Path::new(&folder))).map(drop).expect("nothing fails");
}

#[test]
fn a_killed_process_is_gone_on_with() {
    let folder = tempfile::tempdir().expect("there is room");
    fs::create_dir(folder.path().join("in")).expect("there is room");
    let lines: Vec<_> = (0..COUNT).map(|n| observation(&format!("{}", n % 5), n)).collect();
    fs::write(folder.path().join("in/all.ndjson"), lines.join("\n")).expect("there is room");
    for milliseconds in [30, 80, 150, 250] {
        let mut child = Command::new(std::env::current_exe().expect("it runs"))
            .args(["--exact", "kill::child", "--ignored"])
            .env(FOLDER, folder.path())
            .stdout(std::process::Stdio::null())
            .spawn()
            .expect("it starts");
        std::thread::sleep(Duration::from_millis(milliseconds));
        // It may have ended by itself.
        let _ = child.kill();
        child.wait().expect("it ends");
    }
    run(async {
        let mut store = work(folder.path()).await.expect("nothing fails");
        let mut texts = Vec::new();
        for (number, _) in kept(&store) {
            texts.push(
                store.open_record(number).await.expect("it opens").document.text().to_string(),
            );
        }
        texts.sort();
        let mut lines = lines;
        lines.sort();
        assert_eq!(texts, lines);
    });
}
