//! Proving who somebody is: to say yes to what another enters, and to vouch for
//! who forgot the PIN.

use punnet_domain::Refusal;
use punnet_domain::id::PersonId;
use punnet_domain::person::proof::{ProofKind, Token, Voucher, may_reset_pin};
use punnet_domain::person::{KnownBy, Person, Role};
use punnet_store::{Command, Reader, Store};

use crate::command::{answer, body_hash, found};
use crate::door::{Proof, ResetPin, Value, VoucherEntered};
use crate::pins::Moment;
use crate::{Answer, App, AppError, Caller, people, pins};

impl App {
    /// By what a member said yes to what somebody else enters for them at a screen.
    /// Nobody is asked for what they enter themselves, nor by the shell.
    pub(crate) fn confirmed(
        &self,
        caller: &Caller,
        member: PersonId,
        proof: Option<&Proof>,
    ) -> Result<Option<ProofKind>, AppError> {
        if caller.session.is_none() || caller.person == Some(member) {
            return Ok(None);
        }
        let proof = proof.ok_or(Refusal::ConfirmationNeeded)?;
        let store = self.store();
        let member: Person = found(&store.read(), member)?;
        prove(&store, &member, proof, self.moment()).map(Some)
    }

    /// Gives a person who forgot the PIN a new one. Nobody needs to be signed in: the
    /// two who vouch are the ones who do it, and stand in the log and in the record.
    pub(crate) fn reset_pin(&self, caller: &Caller, asked: ResetPin) -> Result<Answer, AppError> {
        let pin_hash = Some(self.salted(&asked.pin)?);
        let mut store = self.store();
        let (first, second) = self.vouched(&store, &asked)?;
        let now_ms = self.host.now_ms();
        let command = Command {
            id: asked.command_id,
            // The PINs of those who vouch are kept nowhere, not even in a hash.
            body_hash: body_hash(&(asked.command_id, asked.person), caller),
            by: Some(first.id),
            cooperative: Some(first.cooperative),
            now_ms,
        };
        let written = store.write(&command, |tx| -> Result<_, AppError> {
            let person: Person = found(tx, asked.person)?;
            let reset = KnownBy {
                pin_reset_at_ms: Some(now_ms),
                pin_reset_by: vec![first.id, second.id],
                ..person.known_by.clone()
            };
            tx.put(&Person { pin_hash, known_by: reset, ..person })?;
            Ok(asked.person)
        })?;
        pins::forget(&store, asked.person)?;
        let view = people::view(&store.read(), written.value)?;
        drop(store);
        self.sessions().close_all_of(asked.person);
        self.courier.wrote();
        Ok(answer(Value::ResetPin(view), &written))
    }

    /// The two who vouch, once both have shown who they are and may do it; a leader first.
    fn vouched(&self, store: &Store, asked: &ResetPin) -> Result<(Person, Person), AppError> {
        let reader = store.read();
        let of: Person = found(&reader, asked.person)?;
        let [a, b] = &asked.vouchers;
        let (first, second) = (voucher(&reader, a)?, voucher(&reader, b)?);
        let kinds = [(&first, kind(&a.proof)), (&second, kind(&b.proof))];
        may_reset_pin(&of, &kinds.map(|(person, by)| Voucher { person, by }), &reader.all()?)?;
        prove(store, &first, &a.proof, self.moment())?;
        prove(store, &second, &b.proof, self.moment())?;
        Ok(if second.is(Role::Leader) && !first.is(Role::Leader) { (second, first) } else { (first, second) })
    }
}

fn voucher(reader: &Reader<'_>, entered: &VoucherEntered) -> Result<Person, AppError> {
    found(reader, entered.person)
}

fn kind(proof: &Proof) -> ProofKind {
    match proof {
        Proof::Face => ProofKind::Face,
        Proof::Pictures { .. } => ProofKind::Pictures,
        Proof::Badge { .. } => ProofKind::Badge,
        Proof::Pin { .. } => ProofKind::Pin,
    }
}

/// Checks that a proof is this person's. Pictures and PINs are guessed at ever more slowly.
fn prove(store: &Store, person: &Person, proof: &Proof, now: Moment) -> Result<ProofKind, AppError> {
    match proof {
        Proof::Face if person.only_face() => {}
        Proof::Face => return Err(Refusal::FaceNotEnough.into()),
        Proof::Badge { badge } if Token::read(badge)?.is_of(person) => {}
        Proof::Badge { .. } => return Err(Refusal::BadgeWrong.into()),
        Proof::Pictures { pictures } => {
            let right = person.known_by.pictures == Some(*pictures);
            let right = || if right { Ok(()) } else { Err(Refusal::PicturesWrong) };
            pins::guess(store, &format!("pictures/{}", person.id), now, right)?;
        }
        Proof::Pin { pin } => {
            let hash = person.pin_hash.as_deref().ok_or(Refusal::PinWrong)?;
            pins::check(store, person.id, pin, hash, now)?;
        }
    }
    Ok(kind(proof))
}
