//! How a hub declines or fails.

use axum::http::StatusCode;
use punnet_domain::exchange::ReplicaError;
use punnet_domain::invitation::InvitationError;
use punnet_store::StoreError;
use punnet_sync::bundle::BundleError;
use punnet_sync::serve::Declined;
use punnet_sync::{CodecError, CredentialError};
use thiserror::Error;

/// Why the hub declined or failed.
#[derive(Debug, Error)]
pub enum HubError {
    /// The request isn't a device's of the cooperative.
    #[error(transparent)]
    Credentials(#[from] CredentialError),
    /// The bundle can't be taken.
    #[error(transparent)]
    Bundle(#[from] BundleError),
    /// Who asks isn't an officer of this hub.
    #[error("not an officer of this hub")]
    OfficerUnknown,
    /// What should be an officer's key isn't one.
    #[error("not an officer's key")]
    OfficerUnreadable,
    /// The message can't be read.
    #[error(transparent)]
    Codec(#[from] CodecError),
    /// The invitation can't be used.
    #[error(transparent)]
    Invitation(#[from] InvitationError),
    /// The invitation is too old.
    #[error("the invitation has expired")]
    InvitationExpired,
    /// The invitation was used by another device.
    #[error("the invitation was used before")]
    InvitationUsed,
    /// The device was of the cooperative and is revoked.
    #[error("the device is revoked")]
    DeviceRevoked,
    /// The device isn't of the cooperative.
    #[error("unknown device")]
    DeviceUnknown,
    /// The message is meant for another hub.
    #[error("meant for another hub")]
    OtherHub,
    /// No such photo, or none that a record names.
    #[error("no such photo")]
    PhotoUnknown,
    /// The bytes aren't the photo they are sent as.
    #[error("not the photo it is sent as")]
    PhotoDiffers,
    /// A state that isn't kept any more.
    #[error("no such state")]
    StateUnknown,
    /// More cooperatives than one hub of this kind takes.
    #[error("the hub has no room for another cooperative")]
    Full,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The replica failed.
    #[error(transparent)]
    Replica(#[from] ReplicaError),
    /// The file system or the net failed.
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

impl HubError {
    /// The stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Credentials(e) => e.code(),
            Self::Codec(e) => e.code(),
            Self::Bundle(e) => e.code(),
            Self::OfficerUnknown => "officer-unknown",
            Self::OfficerUnreadable => "officer-unreadable",
            Self::Invitation(e) => e.code(),
            Self::InvitationExpired => "invitation-expired",
            Self::InvitationUsed => "invitation-used",
            Self::DeviceRevoked => "device-revoked",
            Self::DeviceUnknown => "device-unknown",
            Self::OtherHub => "hub-wrong",
            Self::PhotoUnknown => "photo-unknown",
            Self::PhotoDiffers => "photo-differs",
            Self::StateUnknown => "state-unknown",
            Self::Full => "hub-full",
            _ if self.is_disk_full() => "hub-full",
            // The kiosk can't mend the hub's disk: it is told only that the hub is ill.
            Self::Store(_) | Self::Replica(_) | Self::Io(_) => "hub-failed",
        }
    }

    fn is_disk_full(&self) -> bool {
        match self {
            Self::Store(e) => e.code() == "disk-full",
            Self::Replica(e) => e.code() == "disk-full",
            Self::Io(e) => e.kind() == std::io::ErrorKind::StorageFull,
            _ => false,
        }
    }

    /// The HTTP status.
    fn status(&self) -> StatusCode {
        match self {
            Self::Credentials(_) => StatusCode::UNAUTHORIZED,
            Self::Bundle(BundleError::Replica(_)) => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Codec(_)
            | Self::Invitation(_)
            | Self::PhotoDiffers
            | Self::Bundle(_)
            | Self::OfficerUnreadable => StatusCode::BAD_REQUEST,
            Self::InvitationExpired
            | Self::InvitationUsed
            | Self::DeviceUnknown
            | Self::DeviceRevoked
            | Self::OfficerUnknown => StatusCode::FORBIDDEN,
            Self::OtherHub => StatusCode::CONFLICT,
            Self::PhotoUnknown | Self::StateUnknown => StatusCode::NOT_FOUND,
            Self::Full => StatusCode::INSUFFICIENT_STORAGE,
            _ if self.is_disk_full() => StatusCode::INSUFFICIENT_STORAGE,
            Self::Store(_) | Self::Replica(_) | Self::Io(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl From<HubError> for Declined {
    fn from(error: HubError) -> Self {
        Self { detail: error.to_string(), ..Self::new(error.code(), error.status()) }
    }
}
