//! Payments and members' money.

use punnet_domain::id::{CommandId, ConsignmentId, PaymentId, PersonId};

use crate::entered::PaperFormat;
use crate::view::{MemberMoney, PaperFile, PaymentView};

requests! {
    /// Payments asked for, newest first.
    ListPayments = "payments" -> Vec<PaymentView>;
    /// One payment with each member's share.
    ShowPayment = "payment" {
        /// Which.
        payment: PaymentId,
    } -> PaymentView;
    /// Asks the buyer to pay for a consignment.
    RequestPayment = "request_payment" {
        /// Made by the caller.
        command_id: CommandId,
        /// For which consignment.
        consignment: ConsignmentId,
    } -> PaymentView;
    /// The request to print or send.
    PrintPaymentRequest = "payment_request" {
        /// Which payment.
        payment: PaymentId,
        /// Language, BCP 47.
        lang: String,
        /// `pdf` or `png`.
        format: PaperFormat,
    } -> PaperFile;
    /// Marks a payment received and books the shares.
    ReceivePayment = "receive_payment" {
        /// Made by the caller.
        command_id: CommandId,
        /// Which.
        payment: PaymentId,
        /// The bank's or buyer's reference.
        reference: String,
    } -> PaymentView;
    /// A member's money: what came in, what was taken off and why.
    ShowMoney = "money" {
        /// Whose.
        member: PersonId,
    } -> MemberMoney;
    /// A member's statement to print.
    PrintStatement = "statement" {
        /// Whose.
        member: PersonId,
        /// Language, BCP 47.
        lang: String,
        /// `pdf` or `png`.
        format: PaperFormat,
    } -> PaperFile;
}
