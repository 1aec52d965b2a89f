//! The leader's desk: lots to look at, approve or ask for again.

use punnet_domain::approval::Decision;
use punnet_domain::approval::alike::SeenLot;
use punnet_domain::id::{CommandId, LotId};
use punnet_domain::lot::again::AgainEntered;

use crate::view::{AlikeApproved, AlikeLots, LotPage, LotQuery, LotView};

requests! {
    /// Lots, newest first; a member sees the own ones.
    ListLots = "lots" {
        /// Which.
        #[serde(default)] query: LotQuery,
    } -> LotPage;
    /// One lot with everything about it.
    ShowLot = "lot" {
        /// Which.
        lot: LotId,
    } -> LotView;
    /// A leader's word on a lot.
    ApproveLot = "approve_lot" {
        /// Made by the caller.
        command_id: CommandId,
        /// Which.
        lot: LotId,
        /// Class, reason, and the heads that were on the screen.
        decision: Decision,
    } -> LotView;
    /// Lots like one that wait without doubts, with a draw of whose photos to open
    /// before they are approved together; none where there are no others.
    ListAlike = "alike" {
        /// Like which.
        lot: LotId,
    } -> AlikeLots;
    /// A leader's word on several like lots: an approval for each that is still as it
    /// was seen. The others are named.
    ApproveAlike = "approve_alike" {
        /// Made by the caller.
        command_id: CommandId,
        /// The draw that `alike` gave.
        seed: u32,
        /// All of them, with the heads that were on the screen and whether the photo was opened.
        lots: Vec<SeenLot>,
    } -> AlikeApproved;
    /// Asks the farmer to bring a lot again; done when another inspection is kept.
    AskAgain = "ask_again" {
        /// Made by the caller.
        command_id: CommandId,
        /// Which.
        lot: LotId,
        /// Why, and the heads that were on the screen.
        asked: AgainEntered,
        /// BLAKE3 hash (hex) of a kept sound in which the leader says more.
        #[serde(default)] #[ts(optional = nullable)] sound: Option<String>,
    } -> LotView;
    /// Takes back what was asked of a lot's farmer.
    TakeBackAsk = "take_back_ask" {
        /// Made by the caller.
        command_id: CommandId,
        /// Which lot.
        lot: LotId,
    } -> LotView;
}
