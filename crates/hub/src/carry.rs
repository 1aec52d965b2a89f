//! What whoever looks after a hub does with its folder, also while the hub runs:
//! bundles in and out, and officers let in.

use std::path::{Path, PathBuf};

use punnet_domain::id::CooperativeId;
use punnet_sync::bundle::{self, BundleError, Head, PutFile, Report, TakenFiles, Wish};
use serde::Serialize;
use uuid::Uuid;

use crate::HubError;
use crate::hub::{Hub, Outside};

/// Bundles that were written.
#[derive(Debug, Clone, Serialize)]
pub struct Written {
    /// One for each cooperative.
    pub written: Vec<PutFile>,
}

/// Writes the bundle of a cooperative, or of each, into a folder; or, where there is
/// only one, as a file.
///
/// # Errors
/// [`HubError`].
pub fn write_bundles(
    data: PathBuf,
    cooperative: Option<Uuid>,
    place: &Path,
    photos: bool,
) -> Result<Written, HubError> {
    let hub = Hub::open(data, Outside::system())?;
    let mut all: Vec<CooperativeId> = hub.cooperatives()?.into_iter().map(|(id, _)| id).collect();
    all.retain(|id| cooperative.is_none_or(|wanted| wanted == id.0));
    if all.is_empty() || all.len() > 1 && !place.is_dir() {
        return Err(BundleError::OtherCooperative.into());
    }
    let wish = Wish { photo_bytes: if photos { Wish::default().photo_bytes } else { 0 }, ..Wish::default() };
    let written = all.into_iter().map(|id| hub.put_bundle(id, &wish, place)).collect::<Result<_, _>>()?;
    Ok(Written { written })
}

/// Reads a bundle, or every bundle of a folder that isn't the hub's own.
///
/// # Errors
/// [`HubError`] when the place can't be read; what is amiss with a bundle is told.
pub fn read_bundles(data: PathBuf, place: &Path, though_expired: bool) -> Result<TakenFiles, HubError> {
    let hub = Hub::open(data, Outside::system())?;
    let own = hub.key.verifying_key().to_bytes();
    let mut files = Vec::new();
    if place.is_dir() {
        let found = bundle::find(place).map_err(HubError::from)?.into_iter().rev();
        files.extend(
            found.filter(|f| f.head.as_ref().map_or(true, |head| head.writer != own)).map(|f| f.path),
        );
    } else {
        files.push(place.to_owned());
    }
    let mut taken = TakenFiles::default();
    for path in files {
        let mut report = Report::default();
        let result = match take(&hub, &path, though_expired, &mut report) {
            Ok(()) => Ok(()),
            Err(HubError::Bundle(e)) => Err(e),
            Err(other) => return Err(other),
        };
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        taken.add(name, path.metadata().map_or(0, |plain| plain.len()), report, &result);
    }
    Ok(taken)
}

fn take(hub: &Hub, path: &Path, though_expired: bool, report: &mut Report) -> Result<(), HubError> {
    let head: Head = bundle::open(path).and_then(|mut file| bundle::read_head(&mut file))?.0;
    let store = hub.store_for(&head)?;
    hub.take_into(&store, &head, though_expired, &mut |packer, how| {
        bundle::take_file(packer, how, path, &mut |_| {}, report)
    })
}

/// Lets a field officer carry bundles: for these cooperatives, or for all where none
/// is named.
///
/// # Errors
/// [`HubError`].
pub fn add_officer(data: PathBuf, key: &str, name: &str, cooperatives: &[Uuid]) -> Result<(), HubError> {
    let cooperatives = cooperatives.iter().map(|id| CooperativeId(*id)).collect();
    Hub::open(data, Outside::system())?.add_officer(key, name, cooperatives)
}
