//! Where the files of a store lie, and how they are written.

use redb::{backends::FileBackend, StorageBackend};
use std::{
    fmt,
    fs::{self, OpenOptions},
    io,
    ops::Bound,
    path::PathBuf,
    sync::Arc,
};

/// Opens the files of a store. Tests put something in its place that fails.
pub trait Disk: Send + Sync {
    /// The file of this name, empty if it is new.
    fn open(&self, name: &str) -> io::Result<Arc<dyn StorageBackend>>;
}

/// A folder that only its owner reads.
pub(super) struct Folder(pub PathBuf);

impl Folder {
    /// Makes the folder.
    pub fn create(path: PathBuf) -> io::Result<Self> {
        fs::create_dir_all(&path)?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            fs::set_permissions(&path, fs::Permissions::from_mode(0o700))?;
        }
        Ok(Self(path))
    }
}

impl Disk for Folder {
    fn open(&self, name: &str) -> io::Result<Arc<dyn StorageBackend>> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt;
            options.mode(0o600);
        }
        let file = options.open(self.0.join(name))?;
        // That the file is there must outlast a power cut as what is in it does.
        #[cfg(unix)]
        fs::File::open(&self.0)?.sync_all()?;
        Ok(Arc::new(FileBackend::new(file).map_err(io::Error::other)?))
    }
}

/// A file of a [`Disk`], as redb takes it.
pub(super) struct Shared(pub Arc<dyn StorageBackend>);

impl fmt::Debug for Shared {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

type Locked<T> = Result<T, redb::BackendError>;

impl StorageBackend for Shared {
    fn len(&self) -> io::Result<u64> {
        self.0.len()
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        self.0.read(offset, out)
    }

    fn set_len(&self, length: u64) -> io::Result<()> {
        self.0.set_len(length)
    }

    fn sync_data(&self) -> io::Result<()> {
        self.0.sync_data()
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        self.0.write(offset, data)
    }

    fn close(&self) -> io::Result<()> {
        self.0.close()
    }

    fn try_lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Locked<bool> {
        self.0.try_lock_range(start, end)
    }

    fn try_lock_shared_range(&self, start: Bound<u64>, end: Bound<u64>) -> Locked<bool> {
        self.0.try_lock_shared_range(start, end)
    }

    fn lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Locked<()> {
        self.0.lock_range(start, end)
    }

    fn lock_shared_range(&self, start: Bound<u64>, end: Bound<u64>) -> Locked<()> {
        self.0.lock_shared_range(start, end)
    }

    fn unlock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Locked<()> {
        self.0.unlock_range(start, end)
    }

    fn query_lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Locked<bool> {
        self.0.query_lock_range(start, end)
    }
}
