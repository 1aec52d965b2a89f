//! The devices of the cooperative.

use punnet_domain::device::RevocationReason;
use punnet_domain::id::{CommandId, DeviceId};

use crate::view::{DeviceAdmitted, DeviceView};

requests! {
    /// The devices of the cooperative, and those that would be.
    ListDevices = "devices" -> Vec<DeviceView>;
    /// Gives a device a name.
    RenameDevice = "rename_device" {
        /// Made by the caller.
        command_id: CommandId,
        /// Which.
        device: DeviceId,
        /// What people call it.
        name: String,
    } -> DeviceView;
    /// Ends what a device may do. What is held of it here stays; later work doesn't count.
    RevokeDevice = "revoke_device" {
        /// Made by the caller.
        command_id: CommandId,
        /// Which.
        device: DeviceId,
        /// Why.
        reason: RevocationReason,
        /// The leader's PIN, once more.
        pin: String,
    } -> DeviceView;
    /// Lets in a device that has no invitation, or none that counts.
    AdmitDevice = "admit_device" {
        /// Made by the caller.
        command_id: CommandId,
        /// The text the new kiosk shows, or the id of a device in the list.
        device: String,
    } -> DeviceAdmitted;
}
