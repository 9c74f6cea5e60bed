//! The config file: networks by name.
//!
//! ```toml
//! network = "north"            # the one that is used unless another is named
//!
//! [networks.north]
//! url = "wss://node.north-hospital.example"
//! genesis = "0x9af9..."        # the hash of its first block: no other chain is spoken to
//! most_age_seconds = 300       # a state that is older is refused
//!
//! [keep]
//! folder = "records"           # where sealed records are kept
//!
//! [keep.s3]                    # sealed records lie in a bucket instead; index and keys stay in the folder
//! bucket = "north-records"
//! region = "eu-central-1"
//! endpoint = "https://s3.north-hospital.example"
//! ```

use serde::{Deserialize, Serialize};
use sp_core::H256;
use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

/// Why there is no config.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no file.
    #[error(
        "there is no config file {0}; write one with `salus init`, or name another with --config"
    )]
    Missing(PathBuf),
    /// It cannot be read or written.
    #[error("the config file {0}: {1}")]
    File(PathBuf, io::Error),
    /// It is not what a config file is.
    #[error("the config file {0} is not understood: {1}")]
    NotUnderstood(PathBuf, String),
    /// No network has the name.
    #[error("no network is named {0} in the config file; there are: {1}")]
    UnknownNetwork(String, String),
}

/// A network.
#[derive(Clone, Debug, Eq, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Network {
    /// The address of a node: ws:// on this machine, or wss://.
    pub url: String,
    /// The hash of the chain's first block. Without it any chain is spoken to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub genesis: Option<H256>,
    /// How old the last finalised block may be, in seconds. Without it any age is taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most_age_seconds: Option<u64>,
    /// Whether the line to another machine may be without encryption.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub plain: bool,
}

/// Where sealed records are kept.
#[derive(Clone, Debug, Eq, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Keep {
    /// The folder of the index and of the keys, and of the records where nothing else is said. Relative
    /// to the config file.
    pub folder: PathBuf,
    /// A store that speaks S3, in which the sealed records lie instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub s3: Option<Bucket>,
}

/// A bucket of a store that speaks S3. Its keys stand in the environment, AWS_ACCESS_KEY_ID and
/// AWS_SECRET_ACCESS_KEY, and never here.
#[derive(Clone, Debug, Eq, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Bucket {
    /// Its name.
    pub bucket: String,
    /// Its region.
    pub region: String,
    /// Where it is, if not at AWS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<String>,
}

/// The config file.
#[derive(Clone, Debug, Eq, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// The network that is used unless another is named.
    pub network: String,
    /// The networks.
    pub networks: BTreeMap<String, Network>,
    /// Where sealed records are kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keep: Option<Keep>,
}

impl Config {
    /// Reads a config file.
    pub fn read(path: &Path) -> Result<Self, Error> {
        let text = fs::read_to_string(path).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => Error::Missing(path.into()),
            _ => Error::File(path.into(), error),
        })?;
        toml::from_str(&text).map_err(|error| Error::NotUnderstood(path.into(), error.to_string()))
    }

    /// Writes a config file, all or nothing.
    pub fn write(&self, path: &Path) -> Result<(), Error> {
        let failed = |error| Error::File(path.into(), error);
        let text = toml::to_string(self)
            .map_err(|error| Error::NotUnderstood(path.into(), error.to_string()))?;
        let folder = path.parent().filter(|it| !it.as_os_str().is_empty());
        let folder = folder.unwrap_or(Path::new("."));
        fs::create_dir_all(folder).map_err(failed)?;
        let file = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
        fs::write(file.path(), text).map_err(failed)?;
        file.as_file().sync_all().map_err(failed)?;
        file.persist(path).map_err(|error| failed(error.error))?;
        Ok(())
    }

    /// The network of this name, or the one that is used unless another is named.
    pub fn network(&self, name: Option<&str>) -> Result<&Network, Error> {
        let name = name.unwrap_or(&self.network);
        self.networks.get(name).ok_or_else(|| {
            let known = self.networks.keys().cloned().collect::<Vec<_>>().join(", ");
            Error::UnknownNetwork(name.into(), known)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config() -> Config {
        let network = Network {
            url: "wss://node.example".into(),
            genesis: Some(H256([7; 32])),
            most_age_seconds: Some(300),
            plain: false,
        };
        let here = Network {
            url: "ws://127.0.0.1:9944".into(),
            genesis: None,
            most_age_seconds: None,
            plain: false,
        };
        Config {
            network: "north".into(),
            networks: BTreeMap::from([("north".into(), network), ("here".into(), here)]),
            keep: Some(Keep {
                folder: "records".into(),
                s3: Some(Bucket {
                    bucket: "north-records".into(),
                    region: "eu-central-1".into(),
                    endpoint: None,
                }),
            }),
        }
    }

    #[test]
    fn what_is_written_is_read() {
        let folder = tempfile::tempdir().expect("there is room");
        let path = folder.path().join("below").join("salus.toml");
        config().write(&path).expect("it is written");
        assert_eq!(Config::read(&path).expect("it is read"), config());
    }

    #[test]
    fn the_named_network_is_used_or_the_usual_one() {
        let config = config();
        assert_eq!(config.network(None).expect("there is one").url, "wss://node.example");
        assert_eq!(config.network(Some("here")).expect("there is one").genesis, None);
        let error = config.network(Some("south")).expect_err("there is none").to_string();
        assert!(error.contains("here, north"), "{error}");
    }

    #[test]
    fn what_is_wrong_is_told() {
        let folder = tempfile::tempdir().expect("there is room");
        let path = folder.path().join("salus.toml");
        assert!(matches!(Config::read(&path), Err(Error::Missing(_))));
        for (text, told) in [
            ("network = 'a'\n[networks.a]\nurl = 'x'\ngenisis = '0x00'\n", "genisis"),
            ("network = 'a'\n[networks.a]\nurl = 'x'\ngenesis = '0x00'\n", "genesis"),
            ("networks = {}\n", "network"),
            (
                "network = 'a'\n[networks.a]\nurl = 'x'\n[keep]\nfolder = 'r'\n[keep.s3]\nbucket = 'b'\n",
                "region",
            ),
        ] {
            fs::write(&path, text).expect("there is room");
            let error = Config::read(&path).expect_err("it is refused").to_string();
            assert!(error.contains(told), "{error}");
        }
    }
}
