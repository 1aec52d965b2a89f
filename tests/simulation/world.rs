//! A run: kiosks, a hub, sticks, and everything that can happen to them.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use punnet_domain::device::{Admission, founded_by};
use punnet_domain::exchange::ExchangeState;
use punnet_domain::id::{CommandId, CooperativeId};
use punnet_domain::log::Frontier;
use punnet_domain::photos::TROUBLE_PAUSE_MS;
use punnet_store::StoreReplica;
use punnet_sync::{ExchangeError, ExchangeReport, Outside, exchange};
use tempfile::TempDir;

use crate::dice::Dice;
use crate::dying::Dying;
use crate::hub::HubSite;
use crate::link::{Late, Link};
use crate::proof::{self, Broken, Known, Sound, holds};
use crate::site::Site;
use crate::stick::Stick;
use crate::work::{self, Task};

/// 26 October 2026.
const BEGAN_MS: i64 = 1_793_000_000_000;
/// More rounds than anything should need to become quiet.
const ROUNDS_MAX: usize = 12;

/// What may happen in a run. Each run has only some of it, so that what one kind of
/// trouble does is not always hidden behind another's.
#[derive(Debug, Clone, Copy)]
pub struct Hazards {
    /// Requests in a hundred that something happens to.
    pub bad_link: u64,
    pub crashes: bool,
    pub restores: bool,
    pub copies: bool,
    pub hub_restores: bool,
    pub revocations: bool,
    pub clocks: bool,
    pub sticks: bool,
    pub full_disks: bool,
}

impl Hazards {
    fn of(seed: u64) -> Self {
        let mut dice = Dice::of(seed, "hazards");
        Self {
            bad_link: [0, 20, 50][dice.index(3)],
            crashes: dice.chance(50),
            restores: dice.chance(35),
            copies: dice.chance(30),
            hub_restores: dice.chance(40),
            revocations: dice.chance(40),
            clocks: dice.chance(40),
            sticks: dice.chance(60),
            full_disks: dice.chance(30),
        }
    }
}

pub struct World {
    pub seed: u64,
    pub hazards: Hazards,
    pub clock: Arc<AtomicI64>,
    pub cooperative: CooperativeId,
    pub sites: Vec<Site>,
    pub hub: HubSite,
    pub sticks: Vec<Stick>,
    pub late: Vec<Late>,
    pub tasks: Vec<Task>,
    pub invitations: Vec<punnet_domain::invitation::Invitation>,
    pub known: Known,
    pub trace: Vec<String>,
    pub unique: i64,
    folder: TempDir,
    files: u32,
}

impl World {
    /// A cooperative with its founding kiosk and up to three more.
    pub fn new(seed: u64) -> Sound<Self> {
        let memory = std::path::Path::new("/dev/shm");
        let folder = if memory.is_dir() { tempfile::tempdir_in(memory)? } else { tempfile::tempdir()? };
        let clock = Arc::new(AtomicI64::new(BEGAN_MS));
        let mut first = Site::new(folder.path(), "a".to_owned(), seed, clock.clone())?;
        let cooperative = founded_by(&first.store().device_key());
        first.cooperative = cooperative;
        let data = folder.path().join("hub");
        let hub = HubSite::new(data, clock.clone(), Dice::of(seed, "hub").into_random(), cooperative)?;
        let mut world = Self {
            seed,
            hazards: Hazards::of(seed),
            clock,
            cooperative,
            sites: vec![first],
            hub,
            sticks: Vec::new(),
            late: Vec::new(),
            tasks: Vec::new(),
            invitations: Vec::new(),
            known: Known::default(),
            trace: Vec::new(),
            unique: 0,
            folder,
            files: 0,
        };
        world.found()?;
        let mut dice = Dice::of(seed, "begin");
        let known_at_once = dice.chance(80);
        for _ in 0..dice.below(4) {
            world.join(0, &mut dice)?;
        }
        for which in (0..world.sites.len()).filter(|_| known_at_once) {
            let done = world.exchange(which, 0, None, &dice)?;
            world.tell(format!("{} begins: {}", world.sites[which].name, done.code()));
        }
        Ok(world)
    }

    fn found(&mut self) -> Sound {
        let founding = CommandId(Dice::of(self.seed, "founding").uuid_at(BEGAN_MS));
        let site = &self.sites[0];
        work::found(site, self.cooperative, founding).map_err(|e| Broken(format!("{e:?}")))?;
        let mut store = site.store();
        store.enrol(self.cooperative, "first", Admission::Founded, BEGAN_MS)?;
        store.set_hub_url(self.cooperative, "http://hub")?;
        Ok(())
    }

    /// A name for a file nobody has used.
    pub fn file(&mut self, what: &str) -> PathBuf {
        self.files += 1;
        self.folder.path().join(format!("{what}{}.db", self.files))
    }

    pub fn folder(&self) -> PathBuf {
        self.folder.path().to_owned()
    }

    pub fn tell(&mut self, what: impl Into<String>) {
        self.trace.push(what.into());
    }

    pub fn pass_time(&mut self, dice: &mut Dice) {
        self.clock.fetch_add(dice.below(1_200_000) as i64, Ordering::Relaxed);
    }

    /// Another kiosk joins by an invitation of one that is in, a used one now and then.
    pub fn join(&mut self, host: usize, dice: &mut Dice) -> Sound {
        let name = char::from(b'a' + self.sites.len() as u8).to_string();
        let mut site = Site::new(self.folder.path(), name.clone(), self.seed, self.clock.clone())?;
        let again = dice.pick(&self.invitations).filter(|_| dice.clone().chance(10)).cloned();
        let invitation = match again {
            Some(used) => used,
            None => {
                let host = &self.sites[host];
                host.store().invite(host.now_ms(), "http://hub")?
            }
        };
        site.cooperative = self.cooperative;
        let now_ms = site.now_ms();
        let mut store = site.store();
        store.join(&invitation)?;
        let admission = Admission::Invited { invitation: invitation.to_text() };
        store.enrol(self.cooperative, &name, admission, now_ms)?;
        drop(store);
        self.invitations.push(invitation);
        self.sites.push(site);
        Ok(())
    }

    /// Exchanges with the hub; the kiosk may die on the way.
    pub fn exchange(&mut self, which: usize, bad: u64, left: Option<u64>, dice: &Dice) -> Sound<Outcome> {
        let cooperative = self.cooperative;
        let site = &self.sites[which];
        let mut kiosk = Dying { inner: StoreReplica::new(site.shared(), cooperative), left, broken: None };
        let (hub, late) = (&mut self.hub, &mut self.late);
        let mut link = Link { hub, dice: dice.clone(), bad, late, told: Vec::new(), broken: None };
        let random = dice.clone().into_random();
        let outside =
            Outside { now_ms: &|| site.now_ms(), random: &|bytes| random(bytes).unwrap_or_default() };
        let mut report = ExchangeReport::default();
        let result = exchange(&mut kiosk, cooperative, &mut link, &outside, &mut report);
        if let Some(broken) = kiosk.broken.take().or(link.broken.take()) {
            return Err(broken);
        }
        let outcome = Outcome { result, report, told: std::mem::take(&mut link.told), died: kiosk.died() };
        if !outcome.died {
            self.believes_only_what_is(which)?;
        }
        Ok(outcome)
    }

    /// A kiosk takes for arrived only what the hub holds.
    pub fn believes_only_what_is(&self, which: usize) -> Sound {
        let site = &self.sites[which];
        let Ok(state) = site.store().exchange_state(self.cooperative) else { return Ok(()) };
        let cooperative = self.cooperative;
        let there = self.hub.with(|store| Sound::Ok((store.incarnation(), store.frontier(cooperative)?)))?;
        let Some((epoch, there)) = there.transpose()? else {
            return holds(state.hub_frontier.is_empty(), || {
                "a hub that holds nothing is believed".to_owned()
            });
        };
        let held = |log| there.get(log).copied().unwrap_or_default();
        let ExchangeState { hub_epoch, hub_frontier, .. } = state;
        let over = hub_frontier.iter().find(|(log, length)| held(log) < **length);
        let stale = hub_epoch.is_some_and(|known| known != epoch) || self.known.copied;
        holds(stale || over.is_none(), || {
            format!("{} believes that the hub holds {over:?} of a log", site.name)
        })
    }

    /// Everything works again and is exchanged until nothing moves.
    pub fn heal(&mut self) -> Sound {
        self.late.clear();
        for which in 0..self.sites.len() {
            self.sites[which].look()?;
        }
        self.hub.look()?;
        let mut last = Vec::new();
        let mut paused = false;
        for round in 0.. {
            holds(round < ROUNDS_MAX, || "it never becomes quiet".to_owned())?;
            self.clock.fetch_add(60_000, Ordering::Relaxed);
            let before = self.frontiers()?;
            last = Vec::new();
            let mut moved = 0;
            for which in 0..self.sites.len() {
                let dice = Dice::of(self.seed, &format!("heal {round} {which}"));
                let done = self.exchange(which, 0, None, &dice)?;
                moved += done.report.photos_up + done.report.photos_down;
                last.push(done.code());
            }
            self.tell(format!("heals: {last:?}"));
            if moved == 0 && self.frontiers()? == before {
                if paused {
                    break;
                }
                // Photos that couldn't go are tried again a day later.
                paused = true;
                self.clock.fetch_add(TROUBLE_PAUSE_MS, Ordering::Relaxed);
            }
        }
        self.prove(&last)
    }

    fn frontiers(&self) -> Sound<Vec<Frontier>> {
        let cooperative = self.cooperative;
        let mut all =
            vec![self.hub.with(|store| store.frontier(cooperative))?.transpose()?.unwrap_or_default()];
        for site in &self.sites {
            all.push(site.store().frontier(cooperative)?);
        }
        Ok(all)
    }

    fn prove(&mut self, last: &[String]) -> Sound {
        let cooperative = self.cooperative;
        let standings = self.hub.with(|store| store.standings(cooperative))?.transpose()?;
        let Some((standings, _)) = standings else { return Err(Broken("the hub knows nobody".to_owned())) };
        let active = standings.active();
        let let_in: Vec<usize> =
            (0..self.sites.len()).filter(|which| active.contains(&self.sites[*which].device())).collect();
        let mut known = std::mem::take(&mut self.known);
        known.changes.clone_from(&self.hub.known);
        for which in &let_in {
            let (site, end) = (&self.sites[*which], &last[*which]);
            holds(end == "ok", || format!("{} is let in and ends with {end}", site.name))?;
            known.changes.extend(&site.known);
        }
        let seen = self.hub.with(|store| proof::sound(store, cooperative, &known))?.transpose()?;
        let Some(seen) = seen else { return Err(Broken("the hub holds nothing".to_owned())) };
        for which in &let_in {
            let site = &self.sites[*which];
            let of_it = proof::sound(&mut site.store(), cooperative, &known)
                .map_err(|Broken(what)| Broken(format!("{}: {what}", site.name)))?;
            holds(of_it == seen, || {
                format!("{} and the hub differ in {}", site.name, of_it.differs_from(&seen))
            })?;
        }
        self.photos_are_everywhere(&let_in)?;
        let digest = self.hub.with(|store| store.digest())?.transpose()?.unwrap_or_default();
        self.tell(format!("ends as {}", punnet_sync::hex(&digest)));
        Ok(())
    }

    fn photos_are_everywhere(&self, let_in: &[usize]) -> Sound {
        let named =
            self.hub.with(|store| proof::photos_named(&store.read()))?.transpose()?.unwrap_or_default();
        for photo in &named {
            let mut have = vec![self.hub.has_photo(photo)];
            for which in let_in {
                have.push(self.sites[*which].store().has_blob(photo)?);
            }
            let all_or_none = have.iter().all(|has| *has == have[0]);
            holds(all_or_none, || format!("photo {} is not everywhere: {have:?}", &photo[..6]))?;
        }
        Ok(())
    }
}

/// How an exchange ended.
pub struct Outcome {
    pub result: Result<(), ExchangeError>,
    pub report: ExchangeReport,
    pub told: Vec<String>,
    pub died: bool,
}

impl Outcome {
    pub fn code(&self) -> String {
        match &self.result {
            Ok(()) if self.report.stuck > 0 => format!("stuck {}", self.report.stuck),
            Ok(()) => "ok".to_owned(),
            Err(error) => error.code().to_owned(),
        }
    }
}
