//! stand-in
use crate::door::{JoinCooperative, SetHub};
use crate::view::{ExchangeView, Home, Invited};
use crate::{App, AppError, Caller};
impl App {
    pub(crate) fn exchange_view(&self, _c: &Caller) -> Result<ExchangeView, AppError> { 
        Ok(ExchangeView { hub: None, waiting: vec![], photos_waiting: 0, things_waiting: 0, last_success_ms: None, last_attempt_ms: None, problem: None, running: false }) }
    pub(crate) fn set_hub(&self, c: &Caller, _a: &SetHub) -> Result<ExchangeView, AppError> { self.exchange_view(c) }
    pub(crate) fn set_hub_url(&self, _l: &str, _u: &str) -> Result<ExchangeView, AppError> { todo() }
    pub(crate) fn exchange_with_hub(&self, _l: &str) -> Result<ExchangeView, AppError> { todo() }
    pub(crate) fn exchange_now(&self, _c: &Caller) -> Result<ExchangeView, AppError> { todo() }
    pub(crate) fn join(&self, _c: &Caller, _a: &JoinCooperative) -> Result<Home, AppError> { todo() }
    pub(crate) fn invite(&self, _c: &Caller) -> Result<Invited, AppError> { todo() }
}
fn todo<T>() -> Result<T, AppError> { Err(AppError::ImageUnreadable) }
