//! Everything that can go wrong with a store, with the codes people's words hang on.

use std::path::PathBuf;

use punnet_domain::log::LogId;
use rusqlite::ErrorCode;
use thiserror::Error;

/// Why the store couldn't do something. Nothing is ever half-saved: the
/// transaction is rolled back and the store stays usable.
#[derive(Debug, Error)]
pub enum StoreError {
    /// The file isn't a store.
    #[error("{0} is not a store")]
    NotAStore(PathBuf),
    /// A file stands where a new store should be made.
    #[error("{0} exists already")]
    Exists(PathBuf),
    /// There is no file.
    #[error("{0} does not exist")]
    Missing(PathBuf),
    /// The key file beside the store is missing.
    #[error("the key {0} is missing")]
    KeyMissing(PathBuf),
    /// The key file doesn't open this store.
    #[error("the key {0} does not open this store")]
    KeyWrong(PathBuf),
    /// The store was written by a newer version.
    #[error("the store has version {found}, this program knows {known}")]
    TooNew {
        /// The store's version.
        found: i64,
        /// The newest version known here.
        known: i64,
    },
    /// The disk is full.
    #[error("the disk is full")]
    DiskFull,
    /// The file or the disk is damaged.
    #[error("the store is damaged: {0}")]
    Damaged(String),
    /// Another process holds the store.
    #[error("the store is in use elsewhere")]
    Busy,
    /// The file system refused.
    #[error("file: {0}")]
    Io(#[source] std::io::Error),
    /// A command's id was used before for something else.
    #[error("the command id was used for another command")]
    CommandReused,
    /// A command's record is here already: it was done before this store was
    /// brought back from a backup.
    #[error("the command's record came back from elsewhere")]
    CommandDoneElsewhere,
    /// A command went on although writing a record had failed.
    #[error("a record of the command could not be written")]
    HalfWritten,
    /// A record was written before the command said whose it is.
    #[error("no cooperative is set for this command")]
    CooperativeMissing,
    /// A record can't be read as its kind.
    #[error("a {kind} can't be read: {detail}")]
    RecordUnreadable {
        /// The kind's code.
        kind: &'static str,
        /// What the reader said.
        detail: String,
    },
    /// A record is shown as the hub had it; how it came about isn't here yet, and
    /// until then it can't be changed here.
    #[error("the record's history isn't here yet")]
    HistoryMissing,
    /// A record is larger than any device would take.
    #[error("a record is too large")]
    RecordTooLarge,
    /// A frame begins after what is held of its log.
    #[error("log {log} is held up to {have} only")]
    FrameGap {
        /// The log.
        log: LogId,
        /// How many entries are held.
        have: u64,
    },
    /// A frame's change isn't the one its chain names.
    #[error("a change is not the one announced")]
    FrameDamaged,
    /// An invitation that isn't usable here.
    #[error("the kiosk belongs to another cooperative already")]
    JoinedElsewhere,
    /// A photo is larger than the limit.
    #[error("a photo has at most {limit} bytes")]
    PhotoTooLarge {
        /// The limit in bytes.
        limit: u64,
    },
    /// SQLite said something else.
    #[error("database: {0}")]
    Database(#[source] rusqlite::Error),
    /// A change couldn't be made or applied.
    #[error("document: {0}")]
    Document(#[from] automerge::AutomergeError),
}

impl StoreError {
    /// The stable code; people's words are in the locale under `error-<code>`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotAStore(_) => "store-not-one",
            Self::Exists(_) => "store-exists",
            Self::Missing(_) => "store-missing",
            Self::KeyMissing(_) => "store-key-missing",
            Self::KeyWrong(_) => "store-key-wrong",
            Self::TooNew { .. } => "store-too-new",
            Self::DiskFull => "disk-full",
            Self::Damaged(_) => "store-damaged",
            Self::Busy => "store-busy",
            Self::Io(_) => "store-io",
            Self::CommandReused => "command-reused",
            Self::CommandDoneElsewhere => "command-done-before",
            Self::CooperativeMissing => "cooperative-missing",
            Self::RecordUnreadable { .. } => "record-unreadable",
            Self::HistoryMissing => "history-missing",
            Self::RecordTooLarge => "record-too-large",
            Self::FrameGap { .. } => "log-gap",
            Self::FrameDamaged => "frame-damaged",
            Self::JoinedElsewhere => "joined-elsewhere",
            Self::PhotoTooLarge { .. } => "photo-too-large",
            Self::HalfWritten | Self::Database(_) | Self::Document(_) => "store-failed",
        }
    }

    /// A record or value that doesn't read as what it should be.
    pub(crate) fn unreadable(kind: &'static str, detail: impl std::fmt::Display) -> Self {
        Self::RecordUnreadable { kind, detail: detail.to_string() }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            // The write-ahead log's index could not grow: on a full disk this fails first.
            _ if is(&error, rusqlite::ffi::SQLITE_IOERR_SHMSIZE, None) => Self::DiskFull,
            // What SQLCipher answers for a page whose seal doesn't hold; our own SQL
            // has no logic errors that a test wouldn't find.
            _ if is(&error, rusqlite::ffi::SQLITE_ERROR, Some("SQL logic error")) => {
                Self::Damaged("a page is not as it was written".to_owned())
            }
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged(error.to_string()),
            Some(ErrorCode::SystemIoFailure) => Self::Damaged(error.to_string()),
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            _ => Self::Database(error),
        }
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::StorageFull { Self::DiskFull } else { Self::Io(error) }
    }
}

fn is(error: &rusqlite::Error, code: i32, said: Option<&str>) -> bool {
    match error {
        rusqlite::Error::SqliteFailure(e, text) => {
            e.extended_code == code && (said.is_none() || text.as_deref() == said)
        }
        _ => false,
    }
}
