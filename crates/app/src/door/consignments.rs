//! Consignments and their papers.

use punnet_domain::consignment::Fact;
use punnet_domain::id::{CommandId, ConsignmentId, OrderId};

use crate::entered::{Paper, PaperFormat};
use crate::view::{ConsignmentView, PaperFile};

requests! {
    /// Consignments, newest first.
    ListConsignments = "consignments" -> Vec<ConsignmentView>;
    /// One consignment with what is still missing.
    ShowConsignment = "consignment" {
        /// Which.
        consignment: ConsignmentId,
    } -> ConsignmentView;
    /// Begins a consignment for what is allocated to an order.
    OpenConsignment = "open_consignment" {
        /// Made by the caller.
        command_id: CommandId,
        /// Which order.
        order: OrderId,
    } -> ConsignmentView;
    /// Answers one missing fact.
    AnswerFact = "answer_fact" {
        /// Made by the caller.
        command_id: CommandId,
        /// Which consignment.
        consignment: ConsignmentId,
        /// Which fact.
        fact: Fact,
        /// The answer as text.
        answer: String,
    } -> ConsignmentView;
    /// A paper of a consignment.
    PrintPaper = "paper" {
        /// Which consignment.
        consignment: ConsignmentId,
        /// Which paper.
        paper: Paper,
        /// Language of the second words on it, BCP 47.
        lang: String,
        /// `pdf` or `png`.
        format: PaperFormat,
    } -> PaperFile;
    /// Hands a consignment to the carrier; its papers are complete.
    Dispatch = "dispatch_consignment" {
        /// Made by the caller.
        command_id: CommandId,
        /// Which.
        consignment: ConsignmentId,
    } -> ConsignmentView;
}
