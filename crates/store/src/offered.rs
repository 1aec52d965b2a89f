//! Lots that could fill an order, however many others there are.

use punnet_domain::id::DeviceId;
use punnet_domain::lot_row::LotRow;
use punnet_domain::produce::Produce;
use punnet_domain::standard::Class;

use crate::lots::lot_row;
use crate::{Reader, Result, StoreError};

const OFFERED: &str = include_str!("offered.sql");

impl Reader<'_> {
    /// Approved lots of a produce and of one of these classes with something left: those
    /// `here` holds first, then by harvest, oldest first, as what was picked first leaves first.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn lots_offered(
        &self,
        produce: Produce,
        classes: &[Class],
        here: DeviceId,
        limit: u32,
    ) -> Result<Vec<LotRow>> {
        let classes = serde_json::to_string(classes).map_err(|e| StoreError::unreadable("classes", e))?;
        let mut select = self.conn.prepare_cached(OFFERED)?;
        let mut rows = select.query((produce.code(), classes, here.0.as_bytes(), limit))?;
        let mut lots = Vec::new();
        while let Some(row) = rows.next()? {
            lots.push(lot_row(row)?);
        }
        Ok(lots)
    }
}
