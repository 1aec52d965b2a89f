//! The request to a buyer and the statement for a member, in one language.

use std::collections::BTreeMap;

use punnet_domain::money::Currency;
use serde_json::{Value, json};

use crate::facts::{Item, LotEarning, Party, PaymentRequest, Statement, StatementLine};
use crate::typeset::typeset;
use crate::words::{Words, known};
use crate::{DocumentError, Format};

/// The request to a buyer to pay a consignment.
///
/// # Errors
/// [`DocumentError::SumsDiffer`] when the items don't add up to the amount,
/// [`DocumentError::Template`].
pub fn payment_request(
    request: &PaymentRequest,
    lang: &str,
    format: Format,
) -> Result<Vec<u8>, DocumentError> {
    let parts = request.items.iter().map(|item| item.value_minor(&request.currency));
    adds_up("payment request", parts, request.amount_minor)?;
    let words = Words::new(lang);
    let facts = json!({
        "cooperative": party(&request.cooperative, words),
        "buyer": party(&request.buyer, words),
        "number": words.count(request.number),
        "date": words.day(&request.date),
        "currency": request.currency.as_str(),
        "items": request.items.iter().map(|i| item(i, &request.currency, words)).collect::<Vec<_>>(),
        "amount": words.money(request.amount_minor, &request.currency),
        "payment": request.payment_details,
    });
    typeset("payment-request.typ", words, facts, format)
}

/// What a member was paid, lot by lot, with every deduction.
///
/// # Errors
/// [`DocumentError::SumsDiffer`] when a line's earnings or deductions don't add
/// up, [`DocumentError::Template`].
pub fn statement(statement: &Statement, lang: &str, format: Format) -> Result<Vec<u8>, DocumentError> {
    statement.lines.iter().try_for_each(check_line)?;
    let words = Words::new(lang);
    let facts = json!({
        "cooperative": party(&statement.cooperative, words),
        "member": statement.member_name,
        "member_number": words.count(statement.member_number),
        "date": words.day(&statement.date),
        "lines": statement.lines.iter().map(|l| line(l, words)).collect::<Vec<_>>(),
        "totals": totals(statement, words),
    });
    typeset("statement.typ", words, facts, format)
}

fn adds_up(of: &str, parts: impl Iterator<Item = i64>, total: i64) -> Result<(), DocumentError> {
    let parts: i64 = parts.fold(0, i64::saturating_add);
    if parts == total { Ok(()) } else { Err(DocumentError::SumsDiffer { of: of.to_owned(), parts, total }) }
}

fn check_line(line: &StatementLine) -> Result<(), DocumentError> {
    adds_up("gross share", line.earnings.iter().map(|e| e.gross_minor), line.gross_minor)?;
    let taken = line.deductions.iter().map(|(_, minor)| -minor);
    adds_up("net share", std::iter::once(line.gross_minor).chain(taken), line.net_minor)
}

fn party(party: &Party, words: Words) -> Value {
    json!({
        "name": party.name,
        "address": words.address(party),
        "phone": known(&party.address.phone),
        "reference": known(&party.reference),
    })
}

fn item(item: &Item, currency: &Currency, words: Words) -> Value {
    json!({
        "goods": words.goods(item),
        "class": words.class(item.class),
        "lots": item.lots,
        "net": words.weight(item.net_weight_g),
        "price": words.amount(item.price_minor_per_kg, currency),
        "value": words.amount(item.value_minor(currency), currency),
    })
}

fn line(line: &StatementLine, words: Words) -> Value {
    let amount = |minor: i64| words.amount(minor, &line.currency);
    let deduction = |(code, minor): &(String, i64)| json!([words.of("deduction", code), amount(-minor)]);
    json!({
        "date": words.day(&line.date),
        "buyer": line.buyer,
        "currency": line.currency.as_str(),
        "earnings": line.earnings.iter().map(|e| earning(e, &line.currency, words)).collect::<Vec<_>>(),
        "gross": amount(line.gross_minor),
        "deductions": line.deductions.iter().map(deduction).collect::<Vec<_>>(),
        "net": amount(line.net_minor),
    })
}

fn earning(earning: &LotEarning, currency: &Currency, words: Words) -> Value {
    json!({
        "lot": earning.lot_code,
        "produce": words.of("produce", earning.produce.code()),
        "weight": words.weight(earning.weight_g),
        "gross": words.amount(earning.gross_minor, currency),
    })
}

/// What the member got in all, for each currency.
fn totals(statement: &Statement, words: Words) -> Vec<String> {
    let mut totals: BTreeMap<&str, (&Currency, i64)> = BTreeMap::new();
    for line in &statement.lines {
        totals.entry(line.currency.as_str()).or_insert((&line.currency, 0)).1 += line.net_minor;
    }
    totals.into_values().map(|(currency, minor)| words.money(minor, currency)).collect()
}
