//! The one way to change something: a command with an id, run once.

use punnet_domain::Refusal;
use punnet_domain::cooperative::Cooperative;
use punnet_domain::id::{CommandId, CooperativeId};
use punnet_domain::person::Person;
use punnet_domain::record::Record;
use punnet_store::{Command, Reader, Tx, Written};
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::door::Value;
use crate::{Answer, App, AppError, Caller};

/// What a command works with besides the store.
pub(crate) struct Now<'a> {
    /// Who commands.
    pub by: &'a Person,
    /// When, UTC ms.
    pub now_ms: i64,
}

impl App {
    /// Runs a command of a signed-in person. `request` is hashed so that the
    /// same id with another content is noticed.
    pub(crate) fn run<T: Serialize + DeserializeOwned>(
        &self,
        caller: &Caller,
        id: CommandId,
        request: &impl Serialize,
        f: impl FnOnce(&mut Tx<'_>, &Now<'_>) -> Result<T, AppError>,
    ) -> Result<Written<T>, AppError> {
        let mut store = self.store();
        let by = caller.signed_in(&store.read())?;
        let now_ms = self.host.now_ms();
        let command = Command {
            id,
            body_hash: body_hash(request, caller),
            by: Some(by.id),
            cooperative: Some(by.cooperative),
            now_ms,
        };
        let now = Now { by: &by, now_ms };
        let written = store.write(&command, |tx| f(tx, &now))?;
        self.courier.wrote();
        Ok(written)
    }

    /// An id for a command of whoever has no screen to make one.
    #[must_use]
    pub fn command_id(&self) -> CommandId {
        self.new_id(self.host.now_ms())
    }

    /// A new UUIDv7.
    pub(crate) fn new_id<T: From<Uuid>>(&self, now_ms: i64) -> T {
        let mut random = [0; 10];
        self.host.fill_random(&mut random);
        let millis = u64::try_from(now_ms).unwrap_or(0);
        T::from(uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid())
    }
}

/// The hash of what a command says and who says it.
pub(crate) fn body_hash(request: &impl Serialize, caller: &Caller) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    hasher.update(&serde_json::to_vec(request).unwrap_or_default());
    hasher.update(caller.person.map_or([0; 16], |p| *p.0.as_bytes()).as_slice());
    *hasher.finalize().as_bytes()
}

/// An answer with what a command touched.
pub(crate) fn answer<T>(value: Value, written: &Written<T>) -> Answer {
    Answer { value, touched: written.touched.clone() }
}

/// The record, or [`Refusal::NotFound`].
pub(crate) fn found<R: Record>(
    reader: &Reader<'_>,
    id: impl Into<punnet_domain::id::RecordId>,
) -> Result<R, AppError> {
    Ok(reader.get::<R>(id)?.ok_or(Refusal::NotFound)?)
}

/// The kiosk's cooperative.
pub(crate) fn cooperative(reader: &Reader<'_>) -> Result<Option<Cooperative>, AppError> {
    Ok(reader.all::<Cooperative>()?.into_iter().next())
}

/// The kiosk's cooperative, which must be there.
pub(crate) fn own_cooperative(reader: &Reader<'_>, id: CooperativeId) -> Result<Cooperative, AppError> {
    found(reader, id)
}
