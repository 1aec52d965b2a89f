//! A kiosk of a run.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};

use punnet_domain::id::{CooperativeId, DeviceId};
use punnet_domain::log::Hash;
use punnet_store::{Random, Store};

use crate::dice::Dice;
use crate::held;
use crate::proof::{Broken, Sound};

pub struct Site {
    pub name: String,
    path: PathBuf,
    store: Option<Mutex<Store>>,
    random: Random,
    clock: Arc<AtomicI64>,
    /// How far its clock is off.
    pub clock_off_ms: i64,
    pub cooperative: CooperativeId,
    /// What it held when that was last looked at.
    pub known: BTreeSet<Hash>,
    /// It was brought back from a backup, or another one was made from it.
    pub tainted: bool,
    /// Files as they were at some time, and what they held.
    pub backups: Vec<PathBuf>,
    pub copies: Vec<PathBuf>,
}

impl Site {
    /// A new kiosk in a folder of its own.
    pub fn new(folder: &Path, name: String, seed: u64, clock: Arc<AtomicI64>) -> Sound<Self> {
        let path = folder.join(format!("{name}.db"));
        let mut dice = Dice::of(seed, &name);
        let now_ms = clock.load(Ordering::Relaxed);
        drop(Store::create(&path, &mut |bytes| dice.fill(bytes), now_ms)?);
        Self::at(path, name, dice.into_random(), clock)
    }

    fn at(path: PathBuf, name: String, random: Random, clock: Arc<AtomicI64>) -> Sound<Self> {
        let store = Store::open_with(&path, random.clone())?;
        Ok(Self {
            name,
            path,
            store: Some(Mutex::new(store)),
            random,
            clock,
            clock_off_ms: 0,
            cooperative: CooperativeId(uuid::Uuid::nil()),
            known: BTreeSet::new(),
            tainted: false,
            backups: Vec::new(),
            copies: Vec::new(),
        })
    }

    pub fn shared(&self) -> &Mutex<Store> {
        self.store.as_ref().unwrap()
    }

    pub fn store(&self) -> MutexGuard<'_, Store> {
        self.shared().lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    pub fn device(&self) -> DeviceId {
        self.store().device()
    }

    pub fn now_ms(&self) -> i64 {
        self.clock.load(Ordering::Relaxed).saturating_add(self.clock_off_ms)
    }

    /// What is held; nothing that was held before may be gone.
    pub fn look(&mut self) -> Sound {
        let held = held::changes(&self.store(), self.cooperative)?;
        let lost = self.known.difference(&held).count();
        if lost > 0 {
            return Err(Broken(format!("{} lost {lost} changes", self.name)));
        }
        self.known = held;
        Ok(())
    }

    /// Loses its power and comes back.
    pub fn restart(&mut self) -> Sound {
        self.store = None;
        self.store = Some(Mutex::new(Store::open_with(&self.path, self.random.clone())?));
        self.look()
    }

    pub fn back_up(&mut self, to: PathBuf) -> Sound {
        self.store().backup(&to)?;
        self.backups.push(to);
        Ok(())
    }

    /// Goes on from an older backup, as one is told to; the photos' file is lost too.
    pub fn restore(&mut self, which: usize) -> Sound {
        self.store = None;
        remove(&self.path)?;
        Store::restore(&self.backups[which], &self.path)?;
        self.goes_on()
    }

    /// Copies its files as they are.
    pub fn copy(&mut self, to: PathBuf) -> Sound {
        self.store = None;
        copy_files(&self.path, &to)?;
        self.restart()?;
        self.copies.push(to);
        Ok(())
    }

    /// Goes on from an older copy of its files, of which it can't know.
    pub fn rewind(&mut self, which: usize) -> Sound {
        self.store = None;
        remove(&self.path)?;
        copy_files(&self.copies[which], &self.path)?;
        self.goes_on()
    }

    fn goes_on(&mut self) -> Sound {
        self.known.clear();
        self.tainted = true;
        self.restart()
    }

    /// Another kiosk that works with a copy of this one's files.
    pub fn twin(&mut self, folder: &Path, name: String, seed: u64) -> Sound<Self> {
        let path = folder.join(format!("{name}.db"));
        self.copy(path.clone())?;
        self.copies.pop();
        self.tainted = true;
        let random = Dice::of(seed, &name).into_random();
        let mut twin = Self::at(path, name, random, self.clock.clone())?;
        (twin.cooperative, twin.tainted, twin.clock_off_ms) = (self.cooperative, true, self.clock_off_ms);
        twin.look()?;
        Ok(twin)
    }
}

const SIDES: [&str; 6] = ["", "-wal", "-shm", ".key", ".photos", ".photos-wal"];

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

fn copy_files(from: &Path, to: &Path) -> Sound {
    for ending in SIDES.iter().filter(|ending| beside(from, ending).exists()) {
        std::fs::copy(beside(from, ending), beside(to, ending))?;
    }
    Ok(())
}

/// Removes a store with its key and photos.
pub fn remove(path: &Path) -> Sound {
    for ending in SIDES.iter().chain(&[".photos-shm"]) {
        match std::fs::remove_file(beside(path, ending)) {
            Err(e) if e.kind() != std::io::ErrorKind::NotFound => return Err(e.into()),
            _ => {}
        }
    }
    Ok(())
}
