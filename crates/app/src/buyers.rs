//! Buyers.

use punnet_domain::buyer::Buyer;
use punnet_domain::person::{Role, check_name};
use punnet_store::Reader;

use crate::command::{answer, found};
use crate::cooperative::check_address;
use crate::door::{AddBuyer, Value};
use crate::{Answer, App, AppError, Caller};

/// All buyers, by name.
pub(crate) fn list(reader: &Reader<'_>) -> Result<Vec<Buyer>, AppError> {
    let mut buyers = reader.all::<Buyer>()?;
    buyers.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(buyers)
}

impl App {
    pub(crate) fn add_buyer(&self, caller: &Caller, asked: AddBuyer) -> Result<Answer, AppError> {
        let written = self.run(caller, asked.command_id, &asked, |tx, now| {
            now.by.require(Role::Leader)?;
            let entered = asked.buyer.clone();
            let buyer = Buyer {
                id: tx.new_id()?,
                cooperative: now.by.cooperative,
                name: check_name(&entered.name)?,
                address: check_address(entered.address)?,
                currency: entered.currency,
                importer_reference: entered.importer_reference,
            };
            tx.put(&buyer)?;
            Ok(buyer.id)
        })?;
        let buyer: Buyer = found(&self.store().read(), written.value)?;
        Ok(answer(Value::AddBuyer(buyer), &written))
    }
}
