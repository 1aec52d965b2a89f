//! Which devices are of a cooperative and how far each counts: worked out from
//! what device records and revocations in the logs say, wherever it came from and
//! in whatever order. The same entries give the same answer on every replica.

use std::collections::{BTreeMap, BTreeSet};

use crate::device::{Admission, Device, Revocation, founded_by, names_founder};
use crate::id::{CooperativeId, DeviceId};
use crate::invitation::Invitation;
use crate::log::{LogId, device_id};
use crate::mutants::{Mutant, planted};

/// A device record or a revocation, as the entry says that made it.
#[derive(Debug, Clone)]
pub struct Said {
    /// Whose log the entry is in.
    pub writer: DeviceId,
    /// Which log.
    pub log: LogId,
    /// Where in it.
    pub position: u64,
    /// What it says.
    pub what: What,
}

/// What an entry says of a device.
#[derive(Debug, Clone)]
pub enum What {
    /// A device came in.
    Device(Device),
    /// A device counts no further.
    Revocation(Revocation),
}

/// How a device stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// How many devices stand between it and the founding one.
    pub depth: u32,
    /// Once it is revoked, how far each of its logs counts.
    pub counts: Option<BTreeMap<LogId, u64>>,
}

/// The devices of a cooperative. One that isn't here isn't of it, or not yet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standings(BTreeMap<DeviceId, Standing>);

impl Standings {
    /// Of a cooperative: `writers` are the devices that have logs, `said` is what
    /// these say, each position once.
    #[must_use]
    pub fn new(cooperative: CooperativeId, writers: &BTreeSet<DeviceId>, said: &[Said]) -> Self {
        let known = Known::new(cooperative, writers, said);
        let counted = known.counted_revocations();
        let mut standings = Self::default();
        for (device, depth) in known.members(&counted) {
            let counts = known.limits(&counted, device);
            standings.0.insert(device, Standing { depth, counts });
        }
        standings
    }

    /// How a device stands.
    #[must_use]
    pub fn of(&self, device: DeviceId) -> Option<&Standing> {
        self.0.get(&device)
    }

    /// How many entries of a device's log count.
    #[must_use]
    pub fn counts(&self, device: DeviceId, log: LogId) -> u64 {
        match self.of(device) {
            None => 0,
            Some(Standing { counts: None, .. }) => u64::MAX,
            Some(_) if planted(Mutant::RevocationEndsNothing) => u64::MAX,
            Some(_) if planted(Mutant::RevocationEndsEverything) => 0,
            Some(Standing { counts: Some(counts), .. }) => counts.get(&log).copied().unwrap_or(0),
        }
    }

    /// The devices that may write and be given records.
    #[must_use]
    pub fn active(&self) -> BTreeSet<DeviceId> {
        self.0.iter().filter(|(_, standing)| standing.counts.is_none()).map(|(id, _)| *id).collect()
    }

    /// Whether a device was of the cooperative and is revoked.
    #[must_use]
    pub fn is_revoked(&self, device: DeviceId) -> bool {
        self.of(device).is_some_and(|standing| standing.counts.is_some())
    }
}

/// The invitation that may have let a device in.
struct Claim<'a> {
    device: &'a Device,
    invitation: Invitation,
}

/// What is said, sorted by what it is about.
struct Known<'a> {
    founders: BTreeSet<DeviceId>,
    claims: Vec<Claim<'a>>,
    admitted: Vec<(&'a Said, DeviceId)>,
    revocations: Vec<(&'a Said, &'a Revocation)>,
}

/// Revocations, by their place in the list.
type Chosen = BTreeSet<usize>;

impl<'a> Known<'a> {
    fn new(cooperative: CooperativeId, writers: &BTreeSet<DeviceId>, said: &'a [Said]) -> Self {
        let mut known = Self {
            founders: BTreeSet::new(),
            claims: Vec::new(),
            admitted: Vec::new(),
            revocations: Vec::new(),
        };
        if !names_founder(cooperative) {
            known.founders.clone_from(writers);
        }
        for item in said {
            match &item.what {
                What::Device(device) if device.cooperative == cooperative => known.add(item, device),
                What::Revocation(revocation) if revocation.cooperative == cooperative => {
                    known.revocations.push((item, revocation));
                }
                _ => {}
            }
        }
        known.claims = first_users(known.claims);
        known
    }

    fn add(&mut self, item: &'a Said, device: &'a Device) {
        let Some(key) = device.key() else { return };
        match &device.admission {
            Admission::Founded if founded_by(&key) == device.cooperative => {
                self.founders.insert(device.id);
            }
            Admission::Invited { invitation } if item.writer == device.id => {
                let Ok(invitation) = Invitation::from_text(invitation) else { return };
                let in_time = device.joined_at_ms <= invitation.expires_at_ms;
                if in_time && invitation.cooperative() == device.cooperative {
                    self.claims.push(Claim { device, invitation });
                }
            }
            Admission::Admitted { .. } if item.writer != device.id => self.admitted.push((item, device.id)),
            _ => {}
        }
    }

    /// Every device that is let in by one that is in, from the founding one on,
    /// if just these revocations count.
    fn members(&self, counting: &Chosen) -> BTreeMap<DeviceId, u32> {
        let mut members: BTreeMap<DeviceId, u32> = self.founders.iter().map(|id| (*id, 0)).collect();
        let mut depth = 0;
        loop {
            depth += 1;
            let by_claim =
                self.claims.iter().filter(|c| self.lets_in(counting, &members, c)).map(|c| c.device.id);
            let by_leader = self.admitted.iter().filter(|(item, _)| self.stands(counting, &members, item));
            let found: Vec<DeviceId> = by_claim
                .chain(by_leader.map(|(_, device)| *device))
                .filter(|device| !members.contains_key(device))
                .collect();
            if found.is_empty() {
                return members;
            }
            members.extend(found.into_iter().map(|device| (device, depth)));
        }
    }

    /// Whether an invitation is by a device of the cooperative that may invite.
    fn lets_in(&self, counting: &Chosen, members: &BTreeMap<DeviceId, u32>, claim: &Claim<'_>) -> bool {
        let host = device_id(&claim.invitation.device_key);
        let keeps = |(_, r): (&Said, &Revocation)| r.device != host || r.keeps.contains(&claim.device.id);
        members.contains_key(&host) && self.of(counting).all(keeps)
    }

    /// Whether an entry is one of a member's that counts.
    fn stands(&self, counting: &Chosen, members: &BTreeMap<DeviceId, u32>, item: &Said) -> bool {
        let beyond = |(_, r): (&Said, &Revocation)| {
            r.device == item.writer && r.valid_up_to.get(&item.log).map_or(0, |m| m.length) <= item.position
        };
        members.contains_key(&item.writer) && !self.of(counting).any(beyond)
    }

    fn of(&self, some: &Chosen) -> impl Iterator<Item = (&'a Said, &'a Revocation)> {
        some.iter().filter_map(|index| self.revocations.get(*index)).copied()
    }

    /// The revocations that stand if just these count. No device revokes itself.
    fn standing(&self, counting: &Chosen) -> Chosen {
        let members = self.members(counting);
        let stands = |(item, revocation): &(&Said, &Revocation)| {
            item.writer != revocation.device && self.stands(counting, &members, item)
        };
        (0..).zip(&self.revocations).filter(|(_, r)| stands(r)).map(|(index, _)| index).collect()
    }

    /// The revocations that count. What a revoked device says beyond its end
    /// doesn't, so this is the well-founded model (Van Gelder, Ross and Schlipf,
    /// 1991). Where devices revoke each other and it says neither, nothing in the
    /// logs tells who spoke first; the word of the one let in closer to the founding
    /// device is taken, since that can't be forged, as a time could.
    fn counted_revocations(&self) -> Chosen {
        let seniority = self.members(&Chosen::new());
        let mut taken = Chosen::new();
        loop {
            let mut surely = taken.clone();
            let perhaps = loop {
                let perhaps = self.standing(&surely);
                let next = &self.standing(&perhaps) | &taken;
                if next == surely {
                    break perhaps;
                }
                surely = next;
            };
            match self.senior(&(&perhaps - &surely), &seniority) {
                Some(senior) => drop(taken.insert(senior)),
                None => return surely,
            }
        }
    }

    /// Of revocations of which each makes others void, the one by the device closest
    /// to the founding one; of these one whose author none of them ends, if there is.
    fn senior(&self, undecided: &Chosen, seniority: &BTreeMap<DeviceId, u32>) -> Option<usize> {
        let rank = |index: &&usize| {
            self.revocations.get(**index).map(|(item, revocation)| {
                let ended = !self.stands(undecided, seniority, item);
                (seniority.get(&item.writer).copied(), ended, item.writer, revocation.id)
            })
        };
        undecided.iter().min_by_key(rank).copied()
    }

    /// How far the logs of a device count; nothing when it isn't revoked.
    fn limits(&self, counted: &Chosen, device: DeviceId) -> Option<BTreeMap<LogId, u64>> {
        let mut limits: Option<BTreeMap<LogId, u64>> = None;
        for (_, revocation) in self.of(counted).filter(|(_, r)| r.device == device) {
            let ends = revocation.valid_up_to.iter().map(|(log, mark)| (*log, mark.length));
            limits = Some(match limits {
                None => ends.collect(),
                Some(before) => {
                    ends.filter_map(|(log, end)| Some((log, end.min(*before.get(&log)?)))).collect()
                }
            });
        }
        limits
    }
}

/// An invitation lets in one device: of several that show it, the one that came
/// first by its own word, then by id. The others can still be admitted by a leader.
fn first_users(mut claims: Vec<Claim<'_>>) -> Vec<Claim<'_>> {
    claims.sort_by_key(|claim| (claim.device.joined_at_ms, claim.device.id));
    let mut users: BTreeMap<([u8; 32], [u8; 16]), DeviceId> = BTreeMap::new();
    claims.retain(|claim| {
        let name = (claim.invitation.device_key, claim.invitation.nonce);
        *users.entry(name).or_insert(claim.device.id) == claim.device.id
    });
    claims
}

/// The devices that an invitation by a device let in, or would.
#[must_use]
pub fn invited_by(host: DeviceId, said: &[Said]) -> BTreeSet<DeviceId> {
    let by_host = |device: &Device| match &device.admission {
        Admission::Invited { invitation } => {
            Invitation::from_text(invitation).is_ok_and(|i| device_id(&i.device_key) == host)
        }
        _ => false,
    };
    let devices = said.iter().filter_map(|item| match &item.what {
        What::Device(device) if item.writer == device.id && by_host(device) => Some(device.id),
        _ => None,
    });
    devices.collect()
}

/// The device that used an invitation first, as far as is known.
#[must_use]
pub fn user_of(invitation: &Invitation, said: &[Said]) -> Option<DeviceId> {
    let text = invitation.to_text();
    let shows = |device: &&Device| matches!(&device.admission, Admission::Invited { invitation } if *invitation == text);
    let devices = said.iter().filter_map(|item| match &item.what {
        What::Device(device) if item.writer == device.id => Some(device),
        _ => None,
    });
    devices.filter(shows).min_by_key(|d| (d.joined_at_ms, d.id)).map(|d| d.id)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use ed25519_dalek::SigningKey;
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::device::{Mark, RevocationReason};

    fn signing(number: u8) -> SigningKey {
        SigningKey::from_bytes(&[number; 32])
    }

    fn key(number: u8) -> [u8; 32] {
        signing(number).verifying_key().to_bytes()
    }

    fn id(number: u8) -> DeviceId {
        device_id(&key(number))
    }

    fn cooperative() -> CooperativeId {
        founded_by(&key(1))
    }

    fn log(number: u8) -> LogId {
        Uuid::from_u128(number.into())
    }

    fn said(writer: u8, position: u64, what: What) -> Said {
        Said { writer: id(writer), log: log(writer), position, what }
    }

    fn came(number: u8, admission: Admission, at_ms: i64) -> What {
        What::Device(Device::new(cooperative(), &key(number), "", admission, at_ms).unwrap())
    }

    fn founds() -> Said {
        said(1, 0, came(1, Admission::Founded, 0))
    }

    /// `host` invited `guest` with an invitation good until 100.
    fn joins(guest: u8, host: u8, nonce: u8, at_ms: i64) -> Said {
        let invitation = Invitation::new(cooperative(), String::new(), 100, [nonce; 16], &signing(host));
        said(guest, 0, came(guest, Admission::Invited { invitation: invitation.to_text() }, at_ms))
    }

    fn revokes(by: u8, position: u64, target: u8, length: u64, keeps: &[u8]) -> Said {
        let revocation = Revocation {
            id: Uuid::from_u128(u128::from(by) << 8 | u128::from(target)).into(),
            cooperative: cooperative(),
            device: id(target),
            by: Uuid::from_u128(1).into(),
            at_ms: 50,
            reason: RevocationReason::Lost,
            valid_up_to: [(log(target), Mark::new(length, &[1; 32]))].into(),
            keeps: keeps.iter().map(|n| id(*n)).collect(),
        };
        said(by, position, What::Revocation(revocation))
    }

    fn of(said: &[Said]) -> Standings {
        let writers = said.iter().map(|s| s.writer).collect();
        Standings::new(cooperative(), &writers, said)
    }

    fn active(standings: &Standings) -> Vec<u8> {
        (1..9).filter(|n| standings.active().contains(&id(*n))).collect()
    }

    #[test]
    fn invitations_lead_back_to_the_founding_device() {
        let all = [founds(), joins(2, 1, 1, 5), joins(3, 2, 2, 6), joins(5, 4, 3, 7)];
        assert_eq!(active(&of(&all)), [1, 2, 3]);
        assert_eq!(active(&of(&all[1..])), [] as [u8; 0], "without the founding device nobody counts yet");
        assert_eq!(active(&of(&[founds(), joins(2, 1, 1, 101)])), [1], "too late");
        // A stranger's word that it founded this cooperative is worth nothing.
        assert_eq!(active(&of(&[said(6, 0, came(6, Admission::Founded, 0))])), [] as [u8; 0]);
        // Another device's invitation can't be put into somebody else's mouth.
        let other = Said { writer: id(7), log: log(7), ..joins(2, 1, 1, 5) };
        assert_eq!(active(&of(&[founds(), other])), [1]);
    }

    #[test]
    fn an_invitation_lets_in_one_device_and_a_leader_may_let_in_more() {
        let by_leader = |by, position, guest| {
            said(by, position, came(guest, Admission::Admitted { by: Uuid::nil().into() }, 9))
        };
        let all = vec![founds(), joins(2, 1, 1, 8), joins(3, 1, 1, 5)];
        assert_eq!(active(&of(&all)), [1, 3]);
        assert_eq!(active(&of(&[all.clone(), vec![by_leader(1, 4, 2)]].concat())), [1, 2, 3]);
        assert_eq!(active(&of(&[all.clone(), vec![by_leader(2, 4, 2)]].concat())), [1, 3], "not by itself");
        assert_eq!(active(&of(&[all, vec![by_leader(8, 4, 2)]].concat())), [1, 3], "not by a stranger");
    }

    #[test]
    fn a_revoked_device_counts_up_to_its_end() {
        let all =
            [founds(), joins(2, 1, 1, 5), joins(3, 2, 2, 6), joins(4, 2, 3, 7), revokes(1, 5, 2, 10, &[3])];
        let standings = of(&all);
        assert_eq!(active(&standings), [1, 3], "whom it had invited stays, whom nobody knew of doesn't");
        assert!(standings.is_revoked(id(2)) && !standings.is_revoked(id(4)));
        assert_eq!(standings.counts(id(2), log(2)), 10);
        assert_eq!(standings.counts(id(2), log(99)), 0);
        assert_eq!(standings.counts(id(3), log(3)), u64::MAX);
    }

    #[test]
    fn what_a_revoked_device_says_afterwards_does_not_count() {
        let base = vec![founds(), joins(2, 1, 1, 5), joins(3, 1, 2, 6), revokes(3, 4, 2, 10, &[])];
        let after = [base.clone(), vec![revokes(2, 10, 1, 0, &[])]].concat();
        assert_eq!(active(&of(&after)), [1, 3]);
        let before = [base, vec![revokes(2, 9, 1, 8, &[3])]].concat();
        assert_eq!(active(&of(&before)), [3], "what it said before does");
    }

    #[test]
    fn of_two_that_revoke_each_other_the_senior_stays() {
        let base = vec![founds(), joins(2, 1, 1, 5), joins(3, 2, 2, 6)];
        let both = [base, vec![revokes(2, 9, 3, 1, &[]), revokes(3, 9, 2, 1, &[])]].concat();
        assert_eq!(active(&of(&both)), [1, 2]);
        // Nobody revokes itself.
        assert_eq!(active(&of(&[founds(), revokes(1, 4, 1, 2, &[])])), [1]);
    }

    fn anything() -> impl Strategy<Value = Said> {
        let device = 1..6_u8;
        prop_oneof![
            Just(founds()),
            (device.clone(), device.clone(), 1..4_u8, 0..9_i64).prop_map(|(g, h, n, at)| joins(g, h, n, at)),
            (device.clone(), 0..9_u64, device, 0..9_u64).prop_map(|(by, at, of, end)| revokes(
                by,
                at,
                of,
                end,
                &[]
            )),
        ]
    }

    proptest! {
        #[test]
        fn the_order_in_which_things_are_heard_does_not_matter(
            (heard, shuffled) in proptest::collection::vec(anything(), 0..14)
                .prop_flat_map(|heard| (Just(heard.clone()), Just(heard).prop_shuffle()))
        ) {
            let standings = of(&heard);
            prop_assert_eq!(&of(&shuffled), &standings);
            // Hearing the same again changes nothing either.
            prop_assert_eq!(of(&[heard.clone(), shuffled].concat()), standings);
        }
    }
}
